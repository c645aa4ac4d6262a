import { describe, expect, it } from 'vitest';
import { extract } from '../../dist/index.js';
import { check, rules, suppress, withoutDirectives } from '../../src/check/index.js';
import { diff } from '../../src/diff/index.js';
import { createDocument } from '../../src/document/index.js';
import { analyze } from '../../src/extract.js';
import { findFigures } from '../../src/figures/index.js';
import { formats } from '../../src/reporters/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { everyNth, sized } from '../long-form.js';
import { rendered } from '../reporters/rendered.js';
import { processorTime } from './processor-time.js';

/** So short a time says nothing, in milliseconds. */
const NOTHING = 20;

/** Eight times the text; a quadratic step would take sixty-four times as long. */
function growsWithItsLength(timeOf: (length: number) => number, length: number): void {
  timeOf(length / 8); // what it takes is compiled
  const short = Math.min(timeOf(length), timeOf(length));
  expect(timeOf(8 * length)).toBeLessThan(Math.max(short, NOTHING) * 30);
}

describe('figures are found in a time that grows with the text', () => {
  const pieces = [
    ['numbers', '1 '],
    ['groups', '1,'],
    ['words of numbers', 'two hundred and '],
    ['ranges', 'from 5 to '],
    ['changes', 'fell 5% '],
    ['relatives', 'who had 5 men '],
    ['brackets', '('],
    ['fractions', 'half of a '],
    ['names', 'Roe, 44, '],
    ['numbers that are called', 'call 13 11 14 '],
    ['units by what is beside them', '12 kt wind '],
    ['currencies by their country', '5 pesos '],
    ['rates', '5 per 5 '],
    ['powers', '10^'],
  ] as const;
  it.each(everyNth(2, pieces))('%s', (_, piece) => {
    growsWithItsLength((length) => {
      const document = createDocument(piece.repeat(length));
      return processorTime(() => findFigures(document));
    }, 400);
  });
});

describe('speakers are told apart in a time that grows with the text', () => {
  /** Of the speakers alone, who are asked of at some two thousand places. */
  function timeOf(text: string): number {
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
    return processorTime(() => resolveSpeakers(document, [], attributions));
  }

  const people = (n: number): string =>
    Array.from({ length: n }, (_, i) => `Ann B${i.toString(36)} Roe said he met Roe.`).join(' ');
  const texts: readonly (readonly [string, (n: number) => string])[] = [
    ['one name', (n) => 'Ann Roe '.repeat(n)],
    ['one family name', (n) => 'Roe said. '.repeat(n)],
    ['titles', (n) => 'President '.repeat(n)],
    ['names and commas', (n) => 'Ann Roe, '.repeat(n)],
    ['names joined by and', (n) => 'Ann Roe and '.repeat(n)],
    ['organisations joined by of', (n) => 'Bank of '.repeat(n)],
    ['pronouns', (n) => 'he said she '.repeat(n)],
    ['acronyms in parentheses', (n) => 'Bank (B) '.repeat(n)],
    ['opening parentheses', (n) => 'Roe ( '.repeat(n)],
    ['possessives', (n) => 'Roe’s '.repeat(n)],
    ['adjectives before a name', (n) => `${'old '.repeat(n)}Roe said`],
    ['lower-case roles', (n) => 'spokesman Roe '.repeat(n)],
    ['small letters', (n) => 'a'.repeat(n * 8)],
    ['relatives', (n) => 'who said, '.repeat(n)],
    ['many people of one family name', (n) => people(n >> 2)],
    ['capitals', (n) => 'NO BAN '.repeat(n)],
  ];
  it.each(texts)('%s', (_, make) => {
    growsWithItsLength((length) => timeOf(make(length)), sized({ short: 2000, long: 4000 }));
  });
});

describe('findings are found in a time that grows with the text', () => {
  const all = new Map(
    rules.map(({ id, options = {} }) => [
      id,
      {
        severity: 'warning' as const,
        options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
      },
    ]),
  );
  it.each<readonly [string, (n: number) => string]>([
    ['from 1 to', (n) => 'from 1 to '.repeat(n)],
    ['between 5 and 4', (n) => 'between 5 and 4 '.repeat(n)],
    ['of the 12 members', (n) => `of the 12 ${'members '.repeat(n * 25)}`],
    ['45% a,', (n) => '45% a, '.repeat(n)],
    ['names without end', (n) => `${'A'.repeat(n * 25)} ${'Aa '.repeat(n * 25)}, 44,`],
    ['a quotation without end', (n) => '“A b c d e f. '.repeat(n * 4)],
    ['June 31', (n) => 'June 31 '.repeat(n * 12)],
    ['born in 1950', (n) => 'born in 1950 '.repeat(n * 6)],
  ])('%s', (_, make) => {
    growsWithItsLength((length) => {
      const analysis = analyze(make(length));
      return processorTime(() => check(analysis, all));
    }, 100);
  });
});

describe('in a time that grows with the text', () => {
  it('comments that switch rules off are read', () => {
    growsWithItsLength((length) => {
      const source = '<!-- claimsift-disable '.repeat(length);
      return processorTime(() => {
        withoutDirectives(source);
        suppress(source, []);
      });
    }, 2500);
  });

  it.each(['a.', 'a@', '1@a.', 'www.', 'http://', '%.-'])('addresses are looked for: %s', (piece) => {
    growsWithItsLength((length) => processorTime(() => createDocument(piece.repeat(length))), 1000);
  });

  it('repetitions in a debate are told', () => {
    const debate = (sentences: number): string =>
      Array.from(
        { length: sentences },
        (_, i) => `RIVERA: We cut levy number ${i} by a lot last year in town ${i}.`,
      ).join('\n\n');
    growsWithItsLength(
      (length) => processorTime(() => extract(debate(length), { transcript: true })),
      sized({ short: 100, long: 200 }),
    );
  });

  it('two transcripts that have nothing in common are compared', () => {
    const turns = (seed: number, count: number): string =>
      Array.from({ length: count }, (_, i) => {
        const word = (k: number): string => `w${(seed * 7919 + i * 31 + k * 17) % 5000}`;
        return `ANN: The ${word(1)} of the ${word(2)} was in the ${word(3)} and it had a ${word(4)}.`;
      }).join('\n\n');
    growsWithItsLength(
      (length) => {
        const [before, after] = [extract(turns(1, length)), extract(turns(2, length))];
        return processorTime(() => diff(before, after));
      },
      sized({ short: 100, long: 300 }),
    );
  });

  it('a paragraph of many claims is made into a page', async () => {
    const timeOf = async (claims: number): Promise<number> => {
      const report = extract('Ann Roe said it cost $4m. '.repeat(claims), { id: 'a', includeText: true });
      expect(report.claims).toHaveLength(claims);
      const before = process.cpuUsage().user;
      await rendered(await formats.html.load(), [report]);
      return (process.cpuUsage().user - before) / 1000;
    };
    const count = sized({ short: 200, long: 1500 });
    await timeOf(100);
    const short = await timeOf(count);
    expect(await timeOf(8 * count)).toBeLessThan(Math.max(short, NOTHING) * 30);
  });
});
