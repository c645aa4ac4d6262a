import { type Html, html, type Part } from '../markup.js';
import { count } from '../totals.js';
import { type Voice, voicesOf } from '../voices.js';
import { folded } from './fold.js';
import type { Place } from './place.js';

/** Who speaks how much, as a list with bars; each name filters the claims. */
export function renderSpeakers(place: Place): Part {
  const voices = voicesOf(place.report);
  if (voices.length === 0) return null;
  const most = Math.max(...voices.map(({ words }) => words), 1);
  const rows = voices.toSorted((a, b) => b.words - a.words).map((voice) => renderVoice(voice, most, place));
  return html`<details class="panel speaking" id="${place.prefix}speakers" open><summary><h2>Who speaks how much</h2></summary>
<p class="key"><span class="swatch quoted"></span>words quoted <span class="swatch reported"></span>words reported</p>
${folded(rows, 'ul', 'voices', 'speakers')}</details>`;
}

function renderVoice(voice: Voice, most: number, { prefix, voiceOf }: Place): Html {
  const share = (words: number): number => Math.round((words / most) * 1000) / 10;
  const { id, name, named, role, claims, words, quoted } = voice;
  return html`<li><button type="button" class="by-speaker" data-speaker="${id}" id="${prefix}speaker-${id}"><b class="name ${voiceOf(id)}">${name}</b>${role !== undefined || !named ? html` <span class="role">${role ?? 'not named'}</span>` : null}</button>
<span class="amount">${count(claims, 'claim')}, ${count(words, 'word')}<span class="hidden">, ${quoted} of them quoted</span></span>
<svg class="bar ${voiceOf(id)}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="reported" width="${share(words)}" height="8"/><rect class="quoted" width="${share(quoted)}" height="8"/></svg></li>
`;
}
