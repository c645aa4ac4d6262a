import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/index.js';
import { createDocument } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';
import { type AttributedContent, resolveSpeakers } from '../../src/speakers/index.js';

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
      { numRuns: 150 },
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
      { numRuns: 200 },
    );
  });

  it('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), resolve), { numRuns: 100 });
  });
});

describe('hostile input takes time in proportion to its length', () => {
  const cost = (text: string): number => {
    const document = createDocument(text);
    for (let i = 0; i < document.tokens.length; i += 1) document.tag(i);
    const step = Math.max(1, Math.floor(document.tokens.length / 2000));
    const attributions = document.tokens
      .filter((token, i) => i % step === 0 && token.kind === 'word')
      .map(({ start, end }) => ({
        content: [{ start, end }],
        source: { start, end },
        cue: null,
        continues: null,
        inside: null,
      }));
    const began = process.cpuUsage();
    resolveSpeakers(document, [], attributions);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };

  const people = (n: number): string =>
    Array.from({ length: n }, (_, i) => `Ann B${i.toString(36)} Roe said he met Roe.`).join(' ');
  it.each([
    ['one name', (n: number) => 'Ann Roe '.repeat(n)],
    ['one family name', (n: number) => 'Roe said. '.repeat(n)],
    ['titles', (n: number) => 'President '.repeat(n)],
    ['names and commas', (n: number) => 'Ann Roe, '.repeat(n)],
    ['names joined by and', (n: number) => 'Ann Roe and '.repeat(n)],
    ['organisations joined by of', (n: number) => 'Bank of '.repeat(n)],
    ['pronouns', (n: number) => 'he said she '.repeat(n)],
    ['acronyms in parentheses', (n: number) => 'Bank (B) '.repeat(n)],
    ['opening parentheses', (n: number) => 'Roe ( '.repeat(n)],
    ['possessives', (n: number) => 'Roe’s '.repeat(n)],
    ['adjectives before a name', (n: number) => `${'old '.repeat(n)}Roe said`],
    ['lower-case roles', (n: number) => 'spokesman Roe '.repeat(n)],
    ['small letters', (n: number) => 'a'.repeat(n * 8)],
    ['relatives', (n: number) => 'who said, '.repeat(n)],
    ['many people of one family name', (n: number) => people(n >> 2)],
    ['capitals', (n: number) => 'NO BAN '.repeat(n)],
  ])('%s', (_, make) => {
    const small = Math.max(cost(make(4_000)), 20);
    expect(cost(make(32_000))).toBeLessThan(small * 8 * 4);
  });
});
