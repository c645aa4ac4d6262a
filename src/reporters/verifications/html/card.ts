import type { SourcePlace } from '../../../verify/index.js';
import { type Html, html, type Part } from '../../markup.js';
import { placeOf, said, sourceWords } from '../words.js';
import type { Numbered } from './article.js';

/** What the source has for an entry: its words, where they stand, who says them, and what is the matter. */
export function renderCard({ number, verification }: Numbered, prefix: string): Html {
  const { status, edits, source, speaker, kind, also } = verification;
  const notes = [
    status === 'misattributed'
      ? `It is ${source?.speaker ?? 'somebody else'}’s${speaker === null ? '' : `, not ${speaker}’s`}.`
      : '',
    ...edits.map((edit) => `The article ${said(edit)}.`),
  ].filter((note) => note !== '');
  return html`<li class="card ${status}" id="${prefix}c${number}">
<p class="head"><a href="#${prefix}m${number}" aria-label="${kind} ${number} in the article">${number}</a> <b class="status">${status}</b>${speaker === null ? null : html` <span class="speaker">${speaker}</span>`}</p>
${source === null ? null : html`<blockquote>${renderWords(verification)}</blockquote>\n<p class="place">${renderPlace(verification)}</p>`}
${notes.length === 0 ? null : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${also.length === 0 ? null : html`<p class="place">Also ${also.map((place, i) => [i === 0 ? '' : ', ', placeOf({ ...verification, source: place })])}</p>`}
</li>
`;
}

function renderWords(verification: Numbered['verification']): Part {
  const { source } = verification;
  if (source?.cell !== undefined) return html`<b>${source.value ?? ''}</b>`;
  return (sourceWords(verification) ?? []).map(({ text, differs }) =>
    differs ? html`<b class="differs">${text}</b>` : text,
  );
}

function renderPlace(verification: Numbered['verification']): Part {
  const place = placeOf(verification);
  const voice = verification.source?.speaker;
  return [linkTo(verification.source, place), voice === undefined ? null : `, ${voice}`];
}

/** A link only where it leads to the web: an address is the input's word, and could hold a script. */
const linkTo = (source: SourcePlace | null, text: string): Part =>
  source?.url !== undefined && /^https?:\/\//i.test(source.url)
    ? html`<a href="${source.url}" rel="noopener noreferrer">${text}</a>`
    : text;
