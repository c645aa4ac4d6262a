import type { Figure, Report } from '../../claims/index.js';
import { html, type Part } from '../markup.js';
import { folded } from './fold.js';
import type { Place } from './place.js';

/** The figures of the article along its dates. */
export function renderDates({ report, prefix }: Place): Part {
  const dates = datesOf(report);
  if (dates.length === 0) return null;
  const rows = dates.map(({ date, figures }) => {
    const items = figures.map(
      ({ text, of }) => html`<span class="dated">${of === null ? text : `${text} ${of}`}</span> `,
    );
    const none = html`<span class="aside">no other figure</span>`;
    return html`<li><time>${date}</time><span>${items.length > 0 ? items : none}</span></li>\n`;
  });
  return html`<div class="panel" id="${prefix}dates"><h2>Figures over dates</h2>${folded(rows, 'ol', 'dates', 'dates')}</div>`;
}

/** A date of the article, with the figures that belong to it. */
interface Dated {
  readonly date: string;
  readonly figures: readonly Figure[];
}

/** A score, a rank or a time of day tells of its own moment, and says nothing of a date beside it. */
const TIMELESS: ReadonlySet<Figure['kind']> = new Set(['date', 'time', 'score', 'ordinal']);

/** How far from its date a figure may stand, in characters: farther off is another clause's. */
const REACH = 80;

/** By their characters, which puts EDTF in its order: '2008/2016' after 2008, '199X' after 1999. */
function datesOf(report: Report): readonly Dated[] {
  const dates = new Map<string, Set<Figure>>();
  for (const sentence of sentencesOf(report)) {
    const dated = sentence.filter(({ kind }) => kind === 'date');
    for (const { date } of dated) if (date !== null && !dates.has(date)) dates.set(date, new Set());
    for (const figure of sentence) {
      if (TIMELESS.has(figure.kind)) continue;
      const nearest = dated.toSorted((a, b) => distance(a, figure) - distance(b, figure))[0];
      if (nearest?.date == null || distance(nearest, figure) > REACH) continue;
      dates.get(nearest.date)?.add(figure);
    }
  }
  return [...dates]
    .map(([date, figures]) => ({ date, figures: [...figures] }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Characters between the two. */
const distance = (a: Figure, b: Figure): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The figures by the sentences of claims that they stand in; one outside of any is by itself. */
function sentencesOf({ claims, figures }: Report): readonly (readonly Figure[])[] {
  const spans = claims.map(({ sentence }) => sentence).toSorted((a, b) => a.start - b.start || a.end - b.end);
  const groups = new Map<unknown, Figure[]>();
  let next = 0;
  for (const figure of figures) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) < figure.end) next += 1;
    const span = spans[next];
    const sentence = span !== undefined && span.start <= figure.start ? span.start : figure;
    groups.set(sentence, [...(groups.get(sentence) ?? []), figure]);
  }
  return [...groups.values()];
}
