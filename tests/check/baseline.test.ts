import { describe, expect, it } from 'vitest';
import { check, isInBaseline, parseBaseline, toBaseline } from '../../src/check/index.js';
import { analyze } from '../../src/extract.js';

const ARTICLE = 'Membership rose from 40 to 50, a 20% increase. Critics say that the tax is too high.';
const findings = (text: string) => check(analyze(text, { id: 'a.txt' }));

/** Rules of the findings that a baseline of the first text does not hold. */
const fresh = (before: string, after: string): readonly string[] => {
  const baseline = toBaseline(findings(before));
  return findings(after)
    .filter((finding) => !isInBaseline(baseline, finding))
    .map(({ rule }) => rule);
};

describe('a finding of the baseline', () => {
  it.each([
    ['stays away where nothing has changed', ARTICLE, []],
    ['stays away where text is put before it', `The mill has closed after forty years.\n\n${ARTICLE}`, []],
    ['stays away where it moves to another paragraph', ARTICLE.replace('. Critics', '.\n\nCritics'), []],
    [
      'comes back where its sentence is edited',
      ARTICLE.replace('Membership rose', 'Membership of the club rose'),
      ['percent-change'],
    ],
    [
      'does not hide the same words said once more',
      `${ARTICLE} Membership rose from 40 to 50, a 20% increase.`,
      ['percent-change'],
    ],
  ])('%s', (_, after, expected) => {
    expect(fresh(ARTICLE, after)).toEqual(expected);
  });
});

it('is the same however the findings come', () => {
  const found = findings(ARTICLE);
  expect(found.length).toBe(2);
  expect(JSON.stringify(toBaseline([...found].reverse()))).toBe(JSON.stringify(toBaseline(found)));
});

describe('what is no baseline', () => {
  it.each([
    [null],
    [[]],
    [{}],
    [{ version: 2, findings: {} }],
    [{ version: 1, findings: { a: { b: 'c' } } }],
    [{ version: 1, findings: { a: [1] } }],
  ])('%j', (value) => {
    expect(parseBaseline(value)).toBeNull();
  });

  it('and what is one', () => {
    const baseline = toBaseline(findings(ARTICLE));
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
  });
});
