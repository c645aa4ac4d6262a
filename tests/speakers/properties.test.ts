import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/index.js';
import { createDocument } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';
import { type AttributedContent, resolveSpeakers } from '../../src/speakers/index.js';
import { sized } from '../long-form.js';

const ARTICLE = `Roe Says Bridge Is Safe

By Ian Lee

LARKTON, Ostria — Mayor Ann Roe said on Monday that the bridge was safe. “We checked it twice,” she said.

“We will check it again.”

Tom Hale, 44, a lawyer for the Ostrian Growers’ Union (OGU), disagreed. “He and I told them,” Hale said of Sen. Bill de Vries (D-Ohio). The 44-year-old said the union, which met Roe and de Vries, wanted proof; officials and “experts” who spoke to the Larkton Herald did not.

His wife, Maria Hale, and Mr. Lee said they agreed. It was late, according to its report.`;

/** Words that mean something to the station, in any order. */
const PIECES = fc.constantFrom(
  ...'Ann Roe Mr. Sen. President of the and who said he she they it I his “ ” " \' ( ) , . ; — \n\n Hale Larkton Bank & @roe spokesman officials 44-year-old 44 U.S. OGU Jr. de la former ’s wife'.split(
    ' ',
  ),
);

const resolve = (text: string): void => {
  const document = createDocument(text);
  const quotations = findQuotations(document);
  check(text, document, quotations, findAttributions(document, quotations));
};

function check(
  text: string,
  document: ReturnType<typeof createDocument>,
  quotations: ReturnType<typeof findQuotations>,
  attributions: readonly AttributedContent[],
): void {
  const { speakers, resolutions } = resolveSpeakers(document, quotations, attributions);
  expect(resolutions).toHaveLength(attributions.length);
  for (const { speaker, confidence, chain } of resolutions) {
    if (speaker !== null) expect(speakers[speaker]).toBeDefined();
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const range of chain) expectWithin(range, text);
  }
  expect(speakers.map(({ id }) => id)).toEqual(speakers.map((_, i) => `s${i + 1}`));
  let first = -1;
  for (const { name, mentions } of speakers) {
    expect(name).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions[0]!.start).toBeGreaterThanOrEqual(first);
    first = mentions[0]!.start;
    let end = 0;
    for (const range of mentions) {
      expectWithin(range, text);
      expect(range.start).toBeGreaterThanOrEqual(end);
      end = range.end;
    }
  }
}

function expectWithin({ start, end }: { start: number; end: number }, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('on any text', () => {
  it('mentions and chains stand within it, and speakers are in order', () => resolve(ARTICLE));

  it('with parts cut out and put in', () => {
    fc.assert(
      fc.property(
        fc.nat(ARTICLE.length),
        fc.nat(120),
        fc.array(PIECES, { maxLength: 6 }),
        (at, length, pieces) => resolve(ARTICLE.slice(0, at) + pieces.join(' ') + ARTICLE.slice(at + length)),
      ),
      { numRuns: sized({ short: 50, long: 150 }) },
    );
  });

  it('of words in any order, with sources and contents anywhere', () => {
    const range = fc.tuple(fc.nat(200), fc.nat(30));
    fc.assert(
      fc.property(
        fc.array(PIECES, { minLength: 1, maxLength: 60 }),
        fc.array(
          fc.record({
            source: fc.option(range),
            content: range,
            continues: fc.option(fc.nat(4)),
            inside: fc.option(fc.nat(4)),
          }),
          { maxLength: 5 },
        ),
        (pieces, drawn) => {
          const text = pieces.join(' ');
          const within = ([at, length]: [number, number]) => ({
            start: Math.min(at, text.length),
            end: Math.min(at + length, text.length),
          });
          const document = createDocument(text);
          const attributions = drawn.map(({ source, content, continues, inside }) => ({
            source: source && within(source),
            content: [within(content)],
            cue: null,
            continues: continues !== null && continues < drawn.length ? continues : null,
            inside: inside !== null && inside < drawn.length ? inside : null,
          }));
          check(text, document, findQuotations(document), attributions);
        },
      ),
      { numRuns: sized({ short: 67, long: 200 }) },
    );
  });

  it('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), resolve), { numRuns: 100 });
  });
});
