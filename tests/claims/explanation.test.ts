import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const claimsOf = (text: string) => extract(text, { explain: true }).claims;

describe('the way to a speaker ends with words of the name', () => {
  it.each([
    ['Ann Roe came. “No,” she said.', ['she', 'Ann Roe']],
    ['Mayor Ann Roe came. Roe left. “No,” she said.', ['she', 'Roe']],
    [
      'The mayor, Ann Roe, came. She said that Tom Hale had told her. She added that it was late.',
      ['She', 'her', 'Ann Roe'],
    ],
    ['Hale’s lawyer, Ian Berg, denied the charge. “No,” he said.', ['he', 'Hale’s lawyer', 'Ian Berg']],
    ['Ann Roe said: “No.”\n\n“It is late.”', ['Ann Roe']],
    ['“No,” the minister said.', ['the minister']],
    ['HALE: It is late.\n\nROE: It is not.\n\nHALE: It is, I say.', ['HALE']],
    ['The vote is expected to fail.', []],
  ])('%s', (text, chain) => {
    const { explanation } = claimsOf(text).at(-1)!;
    expect(explanation!.chain.map((link) => link.text)).toEqual(chain);
  });
});

it('tells the frames of a verb, and of no other cue', () => {
  const [said, according] = claimsOf('Ann Roe accused him of lying. According to Tom Hale, it rained.');
  expect(said!.explanation!.frames).toEqual(expect.arrayContaining(['of']));
  expect(according!.explanation!.frames).toBeNull();
});

it('tells of each heuristic that fired what it catches, for the claim and for its figures', () => {
  const [claim] = claimsOf('Ann Roe said the bridge would cost about $40m.');
  const { heuristics, figures } = claim!.explanation!;
  expect(heuristics.map(({ id }) => id)).toEqual(claim!.evidence);
  expect(figures.map(({ id }) => id)).toEqual(claim!.figures.map(({ id }) => id));
  expect(figures[0]!.heuristics.map(({ id }) => id)).toEqual(expect.arrayContaining(['money', 'bound']));
  for (const { about } of [...heuristics, ...figures[0]!.heuristics]) expect(about).not.toBe('');
});

it('is left out where nobody asks for it', () => {
  expect(extract('Ann Roe said it rained.').claims[0]).not.toHaveProperty('explanation');
});
