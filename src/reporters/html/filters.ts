import { FORMS } from '../../claims/index.js';
import { type Html, html } from '../markup.js';
import { count } from '../totals.js';
import { voicesOf } from '../voices.js';
import { FORM_NAMES } from './legend.js';
import type { Place } from './place.js';

/** Which claims to show. Hidden until the page's script can act on it. */
export function renderFilters({ report, prefix }: Place): Html {
  const { claims } = report;
  const forms = FORMS.map((form) => ({ form, count: claims.filter((claim) => claim.form === form).length }));
  const kinds = [...new Set(claims.flatMap(({ figures }) => figures.map(({ kind }) => kind)))].sort();
  return html`<details class="filtering" hidden><summary>Filter: ${claims.length} of ${count(claims.length, 'claim')}</summary>
<form class="filters" id="${prefix}filters" aria-label="Filter the claims">
<fieldset class="forms"><legend class="hidden">Form</legend>${forms.map(
    ({ form, count }) =>
      html`<label class="chip"><input type="checkbox" name="form" value="${form}" checked>${FORM_NAMES[form]} <span class="count">${count}</span></label>`,
  )}</fieldset>
<label>Speaker <select name="speaker"><option value="">all</option>${voicesOf(report).map(
    ({ id, name, claims: count }) => html`<option value="${id}">${name} (${count})</option>`,
  )}</select></label>
<label>Figures <select name="kind"><option value="">with or without</option><option value="any">any</option>${kinds.map(
    (kind) => html`<option value="${kind}">${kind}</option>`,
  )}</select></label>
<label class="by-verdict">Verdict <select name="verdict"><option value="">given or not</option><option value="given">given</option><option value="open">still open</option></select></label>
<label>Worth checking <span class="range"><input type="range" name="score" min="0" max="1" step="0.05" value="0"><output class="least">0.00</output></span></label>
</form></details>`;
}

/** How many claims are shown, and in which order: what of the form stands at the head of the list. */
export const renderListHead = ({ prefix, report: { claims } }: Place): Html =>
  html`<p class="shown" hidden><output aria-live="polite">${claims.length} of ${claims.length}</output> <button type="reset" form="${prefix}filters" hidden>Show all</button></p>
<p class="filtered" hidden></p>
<label class="order" hidden>Order <select name="order" form="${prefix}filters"><option value="rank">most worth checking</option><option value="position">as in the article</option><option value="speaker">by speaker</option></select></label>`;
