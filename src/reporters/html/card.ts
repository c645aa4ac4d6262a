import type { Claim } from '../../claims/index.js';
import { speakerChain, weighed } from '../explanation.js';
import { describeFigure } from '../figure.js';
import { type Html, html, type Part } from '../markup.js';
import { answeredBy, notesOf } from '../notes.js';
import type { Place } from './place.js';

/** One claim of the side list: who, what, which figures, and behind a fold why the tool thinks so. */
export function renderCard(claim: Claim, place: Place, heuristics: ReadonlyMap<string, string>): Html {
  const { prefix, rankOf, positionOf } = place;
  const id = prefix + claim.id;
  const kinds = [...new Set(claim.figures.map(({ kind }) => kind))].join(' ');
  return html`<li class="card ${claim.form}" id="${id}-card" data-claim="${id}" data-form="${claim.form}" data-speaker="${claim.attribution?.speaker?.id ?? ''}" data-kinds="${kinds}" data-score="${claim.checkworthiness}" data-position="${positionOf(claim)}" data-rank="${rankOf(claim)}">
<div class="card-head"><span class="rank ${claim.form}" title="Rank ${rankOf(claim)} by check-worthiness">${rankOf(claim)}</span>${renderSpeaker(claim, place)}${renderScore('worth checking', claim.checkworthiness)}</div>
<blockquote>${quoted(claim)}</blockquote>
${renderFigures(claim, place)}
<details class="why"><summary>Why, and how sure</summary>${renderReasons(claim, place, heuristics)}</details>
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

/** A share from 0 to 1 as a number and a bar. */
const renderScore = (about: string, score: number): Html =>
  html`<span class="score"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="level" width="${Math.round(score * 100)}" height="6"/></svg><span><span class="hidden">${about} </span>${score.toFixed(2)}</span></span>`;

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

function renderReasons(claim: Claim, place: Place, heuristics: ReadonlyMap<string, string>): Html {
  const reason = (id: string): Html =>
    html`<li>${heuristics.get(id) ?? 'No description.'} <code>${id}</code></li>`;
  const figures = (claim.explanation?.figures ?? []).map(
    ({ id, heuristics: fired }) =>
      html`<li><b>${claim.figures.find((figure) => figure.id === id)?.text ?? id}</b><ul>${fired.map((each) => reason(each.id))}</ul></li>`,
  );
  return html`<dl class="reasons">
${renderAttribution(claim, place)}
<div><dt>Confidence</dt><dd>${renderScore('confidence', claim.confidence)}</dd></div>
<div><dt>Place</dt><dd>paragraph ${claim.paragraph + 1}, line ${claim.line}, column ${claim.column}${claim.time === undefined ? '' : `, at ${claim.time}`}</dd></div>
${renderWeights(claim)}</dl>
<ul class="evidence">${claim.evidence.map(reason)}${figures}</ul>`;
}

function renderWeights(claim: Claim): Part {
  const weights = weighed(claim);
  return weights === ''
    ? null
    : html`<div><dt>Worth checking</dt><dd>${weights}</dd></div>
`;
}

function renderAttribution(claim: Claim, { prefix, report, rankOf }: Place): Part {
  const { attribution } = claim;
  if (attribution === null) return null;
  const { cue, cueLemma, addressee, setting, inside } = attribution;
  const answered = answeredBy(attribution, report);
  const outer = inside === null ? undefined : report.claims.find(({ id }) => id === inside);
  const rows: readonly (readonly [string, Part])[] = [
    ['Speaker', speakerChain(claim).join(' → ')],
    ['Cue', cue ? `“${cue.text}”${cueLemma === null ? '' : ` (${cueLemma})`}` : 'none here'],
    ['Frames', claim.explanation?.frames?.join(', ') ?? null],
    ['Said to', addressee?.text ?? null],
    ['Setting', setting?.text ?? null],
    [
      'Answers',
      answered ? html`<a href="#${prefix}${answered.id}-card">claim ${rankOf(answered)}</a>` : null,
    ],
    ['Reported in', outer ? html`<a href="#${prefix}${outer.id}-card">claim ${rankOf(outer)}</a>` : null],
  ];
  return rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
}
