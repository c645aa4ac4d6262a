import type { Figure, Report } from '../../claims/index.js';
import { folded } from './fold.js';
import { html, type Part } from './markup.js';
import type { Place } from './place.js';

/** The figures of the article along its dates. */
export function renderDates({ report }: Place): Part {
  const dates = datesOf(report);
  if (dates.length === 0) return null;
  const rows = dates.map(({ date, figures }) => {
    const items = figures.map(
      ({ text, of }) => html`<span class="dated">${of === null ? text : `${text} ${of}`}</span> `,
    );
    const none = html`<span class="aside">no other figure</span>`;
    return html`<li><time>${date}</time><span>${items.length > 0 ? items : none}</span></li>\n`;
  });
  return html`<div class="panel"><h2>Figures over dates</h2>${folded(rows, 'ol', 'dates', 'dates')}</div>`;
}

/** A date of the article, with the other figures of the sentences that it stands in. */
interface Dated {
  readonly date: string;
  readonly figures: readonly Figure[];
}

/** By their characters, which puts EDTF in its order: '2008/2016' after 2008, '199X' after 1999. */
function datesOf({ claims, figures }: Report): readonly Dated[] {
  const dates = new Map<string, Figure[]>();
  for (const { date, start, end } of figures) {
    if (date === null) continue;
    const sentence = claims.find(
      (claim) => claim.sentence.start <= start && end <= claim.sentence.end,
    )?.sentence;
    const known = dates.get(date) ?? [];
    const others = figures.filter(
      (figure) =>
        sentence !== undefined &&
        sentence.start <= figure.start &&
        figure.end <= sentence.end &&
        figure.date === null &&
        figure.kind !== 'time' &&
        !known.includes(figure),
    );
    dates.set(date, [...known, ...others]);
  }
  return [...dates]
    .map(([date, figures]) => ({ date, figures }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
