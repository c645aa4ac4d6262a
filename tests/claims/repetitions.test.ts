import { describe, expect, it } from 'vitest';
import { select } from '../../src/claims/index.js';
import { extract } from '../../src/extract.js';

const debate = (...sentences: readonly string[]) =>
  extract([...sentences.map((sentence) => `RIVERA: ${sentence}`), 'PELL: Thank you.'].join('\n\n'), {
    transcript: true,
  });

const LEVY = 'We cut the levy by 4 percent last year.';

describe('a claim that its speaker says again', () => {
  it.each([LEVY, 'And we cut the levy by 4 percent last year!', 'We cut that levy by 4 percent, last year.'])(
    '%s',
    (again) => {
      const [first, second] = debate(LEVY, again).claims;
      expect(first!.times).toBe(2);
      expect(second!.repeats).toBe(first!.id);
    },
  );
  it.each([
    'We cut the levy by 5 percent last year.',
    'We never cut the levy by 4 percent last year.',
    'They raised the levy by 4 percent in May.',
    'Thank you.',
  ])('is not %s', (other) => {
    const { claims } = debate(LEVY, other, 'Thank you.');
    for (const claim of claims) {
      expect(claim).not.toHaveProperty('times');
      expect(claim).not.toHaveProperty('repeats');
    }
  });
  it('is not what somebody else says', () => {
    const { claims } = extract(`RIVERA: ${LEVY}\n\nPELL: ${LEVY}\n\nRIVERA: It was late.`, {
      transcript: true,
    });
    for (const claim of claims) expect(claim).not.toHaveProperty('repeats');
  });
});

it('is one entry among the most check-worthy, and no reference is lost', () => {
  const report = debate(LEVY, 'Crime fell by 9 percent.', LEVY, LEVY);
  const top = select(report, { top: 2 }).claims;
  expect(top.map(({ text, times }) => [text, times])).toEqual([
    [LEVY, 3],
    ['Crime fell by 9 percent.', undefined],
  ]);
  const later = select(report, { minCheckworthiness: 0 }).claims;
  expect(later.filter(({ repeats }) => repeats !== undefined)).toHaveLength(2);
});
