import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { extract } from '../../src/extract.js';
import { type Figure, findFigures } from '../../src/figures/index.js';
import { sized } from '../long-form.js';

const PIECES =
  'The a of to from and or between by in at per $ £ 5 12 2019 1,000 4-1 40-50 half two three hundred million bn km % percent points May Monday last week Roe , . ( ) " rose fell up down more than about at least 44 -year-old aged $62-$68m one in five first 3.5 miles won dollars pence ½ 7/8 +0.2% 10:30 p.m. No. Section FA-50 ’s ' +
  'each every year day tonne Rs rupees USD MEUR second th 120 over people women older 5\'11" C F kt call 999 13 11 14 ' +
  '401(k) 1e10 1e999 × 10^3 10^999 mid-20s 1990s hundreds of dozens times twice fold no one a few ¢ c p toString constructor __proto__ valueOf';

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES.split(' ')), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES.split(' ')), { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

describe('figures of any text', () => {
  it('lie in it, in order, each its own text, with ids in a row', () => {
    fc.assert(
      fc.property(text, (source) => {
        const figures = findFigures(createDocument(source), { published: '2024-06-19' });
        figures.forEach((figure, k) => {
          expect(figure.id).toBe(`f${k + 1}`);
          expect(figure.start).toBeLessThan(figure.end);
          expect(source.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(figures[k - 1]?.start ?? 0);
          if (figure.sameAs !== null) expect(figures.some(({ id }) => id === figure.sameAs)).toBe(true);
          for (const number of [figure.value, figure.low, figure.high])
            if (number !== null) expect(Number.isFinite(number)).toBe(true);
        });
      }),
      { numRuns: sized({ short: 500, long: 1500 }) },
    );
  });

  it('do not overlap, except that a range may hold the dates of its ends', () => {
    const isWithin = (inner: Figure, outer: Figure): boolean =>
      outer.low !== null &&
      (inner.kind === 'date' || inner.kind === 'time') &&
      inner.start >= outer.start &&
      inner.end <= outer.end;
    fc.assert(
      fc.property(text, (source) => {
        const figures = findFigures(createDocument(source));
        for (const [k, figure] of figures.entries())
          for (const next of figures.slice(k + 1))
            expect(next.start >= figure.end || isWithin(next, figure), `${figure.text} / ${next.text}`).toBe(
              true,
            );
      }),
      { numRuns: sized({ short: 500, long: 1500 }) },
    );
  });
});

it.each(['The 20-something aged 45 left.', 'PELL: 0-x aged 45 '])(
  'no span ends before it begins: %s',
  (text) => {
    const spans = extract(text).figures.flatMap(({ ofSpan, subjectSpan }) => [ofSpan, subjectSpan]);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter((span) => span && span.end <= span.start)).toEqual([]);
  },
);
