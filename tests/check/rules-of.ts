import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { analyze } from '../../src/extract.js';

/** Rules about numbers and dates; what is said of sources is no matter here. */
const SAID = /^(?:unsourced|unnamed|single|vague|unattributed|unresolved)/;

/** The rules about numbers and dates that find something. */
export const rulesOf = (text: string, published?: string): readonly string[] =>
  check(analyze(text, published === undefined ? {} : { published }))
    .map(({ rule }) => rule)
    .filter((rule) => !SAID.test(rule));

/** Sentences in which that rule finds something. */
export function mistakes(cases: readonly (readonly [rule: string, text: string])[]): void {
  describe('sentences with a mistake', () => {
    it.each(cases)('%s: %s', (rule, text) => {
      expect(rulesOf(text)).toContain(rule);
    });
  });
}

/** Sentences in which none does. */
export function lookAlikes(cases: readonly (readonly [text: string])[]): void {
  describe('sentences that look alike, and are right', () => {
    it.each(cases)('%s', (text) => {
      expect(rulesOf(text)).toEqual([]);
    });
  });
}
