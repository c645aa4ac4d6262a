import type { Claim } from '../../claims/index.js';
import { describeFigure } from '../figure.js';
import { type Html, html, type Part } from '../markup.js';
import { notesOf } from '../notes.js';
import { renderReview } from './exports.js';
import type { Place } from './place.js';
import { renderReasons } from './reasons.js';
import { renderScore } from './score.js';

/** One claim of the side list: who, what, which figures, and behind a fold why the tool thinks so. */
export function renderCard(claim: Claim, place: Place, heuristics: ReadonlyMap<string, string>): Html {
  const { prefix, rankOf, positionOf, voiceOfClaim } = place;
  const id = prefix + claim.id;
  const kinds = [...new Set(claim.figures.map(({ kind }) => kind))].join(' ');
  return html`<li class="card ${claim.form} ${voiceOfClaim(claim)}" id="${id}-card" data-claim="${id}" data-form="${claim.form}" data-speaker="${claim.attribution?.speaker?.id ?? ''}" data-kinds="${kinds}" data-score="${claim.checkworthiness}" data-position="${positionOf(claim)}" data-rank="${rankOf(claim)}">
<div class="card-head"><span class="rank ${claim.form}" title="Rank ${rankOf(claim)} by check-worthiness">${rankOf(claim)}</span>${renderSpeaker(claim, place)}${renderScore('worth checking', claim.checkworthiness)}</div>
<blockquote dir="auto">${quoted(claim)}</blockquote>
${renderFigures(claim, place)}
<details class="why"><summary>Why, and how sure</summary>${renderReasons(claim, place, heuristics)}</details>
${renderReview(rankOf(claim), place)}
<p class="actions"><a href="#${id}">Show in the article<span class="hidden"> claim ${rankOf(claim)}</span></a><button type="button" class="copy-json">Copy JSON<span class="hidden"> of claim ${rankOf(claim)}</span></button><button type="button" class="copy-link">Copy link<span class="hidden"> to claim ${rankOf(claim)}</span></button></p>
</li>
`;
}

function renderSpeaker(claim: Claim, { report, voiceOf }: Place): Html {
  const { attribution } = claim;
  const tags = tagsOf(claim).map((tag) => html`<span class="tag">${tag}</span>`);
  if (attribution === null) {
    return html`<span class="who"><b class="own-voice">The article itself</b>${tags}</span>`;
  }
  const { speaker } = attribution;
  const role = report.speakers.find(({ id }) => id === speaker?.id)?.roles[0];
  return html`<span class="who"><b class="name ${voiceOf(speaker?.id)}">${speaker?.name ?? 'Nobody named'}</b>${role === undefined ? null : html` <span class="role">${role}</span>`}${tags}</span>`;
}

const tagsOf = ({ form, attribution, times }: Claim): readonly string[] => [
  ...(form === 'unattributed' ? [] : [form]),
  ...(times === undefined ? [] : [`said ${times} times`]),
  ...(attribution ? notesOf(attribution) : []),
];

/** The claim's words; where all of them are quoted, in quotation marks. */
const quoted = ({ form, text }: Claim): string => (form === 'direct' ? `“${text}”` : text);

function renderFigures({ figures }: Claim, { report }: Place): Part {
  if (figures.length === 0) return null;
  const rows = figures.map(
    (figure) =>
      html`<div><dt>${figure.text}</dt><dd>${describeFigure(figure, report)} <span class="kind">${figure.kind}</span></dd></div>`,
  );
  return html`<dl class="figures">${rows}</dl>`;
}
