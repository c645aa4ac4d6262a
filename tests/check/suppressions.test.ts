import { describe, expect, it } from 'vitest';
import { check, suppress, withoutDirectives } from '../../src/check/index.js';
import { analyze } from '../../src/extract.js';

const VAGUE = 'Critics say that the tax is too high for a town of this size.';

/** Rules and lines of what is left, and what suppressed nothing. */
function left(source: string) {
  const { findings, suppressed, unused } = suppress(source, check(analyze(withoutDirectives(source))));
  return {
    left: findings.map(({ rule, line }) => `${rule} ${line}`),
    suppressed,
    unused: unused.map(({ line }) => line),
  };
}

describe('a comment switches rules off', () => {
  it.each([
    [
      'for the next line',
      `<!-- claimsift-disable-next-line vague-source -->\n${VAGUE}\n\nObservers say it is low.`,
      ['vague-source 4'],
      1,
    ],
    ['for the next line with words', `<!-- claimsift-disable-next-line -->\n\n\n${VAGUE}`, [], 1],
    ['with a reason', `<!-- claimsift-disable-next-line vague-source -- agreed -->\n${VAGUE}`, [], 1],
    [
      'for several rules',
      `<!-- claimsift-disable-next-line unnamed-source, vague-source -->\n${VAGUE}`,
      [],
      1,
    ],
    [
      'from there on',
      `${VAGUE}\n\n<!-- claimsift-disable vague-source -->\n\nObservers say it is low.`,
      ['vague-source 1'],
      1,
    ],
    [
      'until it is switched on again',
      `<!-- claimsift-disable -->\n\n${VAGUE}\n\n<!-- claimsift-enable -->\n\nObservers say it is low.`,
      ['vague-source 7'],
      1,
    ],
    [
      'and no other rule',
      `<!-- claimsift-disable-next-line unnamed-source -->\n${VAGUE}`,
      ['vague-source 2'],
      0,
    ],
    ['in lines that end as on Windows', `<!-- claimsift-disable-next-line -->\r\n${VAGUE}`, [], 1],
  ])('%s', (_, source, expected, suppressed) => {
    expect(left(source)).toMatchObject({ left: expected, suppressed });
  });

  it('is told of where it suppresses nothing', () => {
    expect(
      left(`<!-- claimsift-disable-next-line vague-source -->\nThe tax is high.\n\n${VAGUE}`).unused,
    ).toEqual([1]);
    expect(left(`<!-- claimsift-disable-next-line vague-source -->\n${VAGUE}`).unused).toEqual([]);
  });
});

it('leaves every offset where it was', () => {
  const source = `<!-- claimsift-disable\nvague-source -->\n${VAGUE}`;
  const text = withoutDirectives(source);
  expect(text.length).toBe(source.length);
  expect(text.trimStart()).toBe(VAGUE);
  expect(text.split('\n').length).toBe(source.split('\n').length);
});
