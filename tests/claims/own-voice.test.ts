import { describe, expect, it } from 'vitest';
import { ownVoiceHeuristics } from '../../src/claims/index.js';
import { extract, heuristics } from '../../src/extract.js';

const ownClaims = (text: string, heuristic: string): string[] =>
  extract(text, { ownVoice: 'all' })
    .claims.filter((claim) => claim.evidence.includes(heuristic))
    .map((claim) => claim.text);

describe.each(ownVoiceHeuristics)(
  'claims in the article’s own voice: $id',
  ({ id, examples, counterexamples }) => {
    it.each(examples)('%j makes %j', (text, claim) => {
      expect(ownClaims(text, id)).toContain(claim);
    });
    it.each(counterexamples)('%j makes none', (text) => {
      expect(ownClaims(text, id)).toEqual([]);
    });
  },
);

describe('which of them are wanted', () => {
  const text = [
    'The bridge cost $4 million.',
    'The governor vetoed the bill and cut the pensions.',
    'The river is blue.',
    'Ann Roe said it rained.',
  ].join(' ');
  const told = (options: Parameters<typeof extract>[1]): string[] =>
    extract(text, options).claims.map((claim) => claim.text.split(' ')[1] ?? '');

  it.each([
    ['figures', ['bridge', 'rained']],
    ['checkable', ['bridge', 'governor', 'rained']],
    ['all', ['bridge', 'governor', 'river', 'rained']],
  ] as const)('%s: %j', (ownVoice, subjects) => {
    expect(told({ ownVoice })).toEqual(subjects);
  });
  it('are the checkable ones where nothing is said', () => {
    expect(told({})).toEqual(told({ ownVoice: 'checkable' }));
  });
  it('are told of none that is reported already', () => {
    const reported = 'The governor vetoed the bill and cut the pensions, Ann Roe said.';
    expect(extract(reported, { ownVoice: 'all' }).claims).toHaveLength(1);
  });
});

it('names only heuristics that have a sentence to explain them', () => {
  const text =
    'Roe said: “We won 3-1.”\n\n“It was late.”\n\nHe denied it. The dam cost $2m, Lee and Hale said. It rained all day.';
  for (const claim of extract(text, { ownVoice: 'all' }).claims)
    for (const id of claim.evidence) expect(heuristics.has(id)).toBe(true);
});

describe('beside what is reported', () => {
  it.each([
    ['Croft, who was paid £248,000 last year, said the firm was healthy.', ['was paid £248,000 last year']],
    [
      'Lind, whose home tested at 48 parts per billion, said she was afraid.',
      ['whose home tested at 48 parts per billion'],
    ],
    ['Two firms were fined £2m after an inquiry found that they had lied.', ['Two firms were fined £2m']],
    ['Poe, owner of 300 shops, said it was late.', ['owner of 300 shops']],
    ['Analysts cut their target to 300p and said that sales fell.', ['Analysts cut their target to 300p']],
    ['“It is late,” said Roe, 44, a mother of two.', []],
    ['In a £3m deal, Poe said, the mill was sold.', []],
    ['The mill, which employs 300 people, will close, Poe said.', []],
  ])('%s', (text, own) => {
    expect(
      extract(text)
        .claims.filter(({ attribution }) => attribution === null)
        .map((claim) => claim.text),
    ).toEqual(own);
  });
});
