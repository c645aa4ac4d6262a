import type { Attribution, Claim } from '../../claims/index.js';
import { speakerChain, takesOf, weighed } from '../explanation.js';
import { type Html, html, type Part } from '../markup.js';
import { answeredBy } from '../notes.js';
import type { Place } from './place.js';
import { renderScore } from './score.js';

/** Why the tool thinks so, how sure it is, and where the claim stands. */
export function renderReasons(claim: Claim, place: Place, heuristics: ReadonlyMap<string, string>): Html {
  const reason = (id: string): Html =>
    html`<li>${heuristics.get(id) ?? 'No description.'} <code>${id}</code></li>`;
  const figures = (claim.explanation?.figures ?? []).map(
    ({ id, heuristics: fired }) =>
      html`<li><b>${claim.figures.find((figure) => figure.id === id)?.text ?? id}</b><ul>${fired.map((each) => reason(each.id))}</ul></li>`,
  );
  const weights = weighed(claim);
  const rows: readonly (readonly [string, Part])[] = [
    ...(claim.attribution === null ? [] : attributionRows(claim, claim.attribution, place)),
    ['Confidence', renderScore('confidence', claim.confidence)],
    ['Place', placeOf(claim)],
    ['Worth checking', weights === '' ? null : weights],
  ];
  return html`<dl class="reasons">
${rows.filter(([, value]) => value !== null).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
<ul class="evidence">${claim.evidence.map(reason)}${figures}</ul>`;
}

const placeOf = ({ paragraph, line, column, time, page }: Claim): string =>
  [
    `paragraph ${paragraph + 1}, line ${line}, column ${column}`,
    page === undefined ? '' : `, page ${page}`,
    time === undefined ? '' : `, at ${time}`,
  ].join('');

function attributionRows(
  claim: Claim,
  attribution: Attribution,
  { prefix, report, rankOf }: Place,
): readonly (readonly [string, Part])[] {
  const { cue, cueLemma, addressee, setting, inside } = attribution;
  const answered = answeredBy(attribution, report);
  const outer = inside === null ? undefined : report.claims.find(({ id }) => id === inside);
  const link = (other: Claim): Html => html`<a href="#${prefix}${other.id}-card">claim ${rankOf(other)}</a>`;
  const takes = takesOf(claim);
  return [
    ['Speaker', speakerChain(claim).join(' → ')],
    [
      'Reporting word',
      cue
        ? `“${cue.text}”${cueLemma === null || cueLemma === cue.text ? '' : ` (${cueLemma})`}`
        : 'nothing here; the words around it tell',
    ],
    ['It can take', takes === '' ? null : takes],
    ['Said to', addressee?.text ?? null],
    ['Where, when', setting?.text ?? null],
    ['Answers', answered ? link(answered) : null],
    ['Reported in', outer ? link(outer) : null],
  ];
}
