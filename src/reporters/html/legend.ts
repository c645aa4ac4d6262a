import { FORMS } from '../../claims/index.js';
import { type Html, html } from '../markup.js';

export const FORM_NAMES = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  unattributed: 'the article’s own',
} as const;

const MEANINGS = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
  unattributed: 'in its own voice',
} as const;

/** What a number, its shape, a colour and a line mean, in the article and in the list alike. */
export const renderLegend =
  (): Html => html`<details class="legend" open><summary>How to read this page</summary><div class="marks">
<p><span class="rank indirect">1</span> a claim; 1 is most worth checking</p>
<ul>${FORMS.map((form) => html`<li><span class="rank ${form}" aria-hidden="true"></span> ${FORM_NAMES[form]}: ${MEANINGS[form]}</li>\n`)}</ul>
<p><span class="tinted voice-0">co</span><span class="tinted voice-1">lo</span><span class="tinted voice-2">ur</span> who says it</p>
<p><span class="figure">underlined</span> a figure</p>
</div></details>`;
