import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, rules } from '../../src/check/index.js';
import { analyze } from '../../src/extract.js';
import { sized } from '../long-form.js';

const ALL = new Map(
  rules.map((rule) => [
    rule.id,
    {
      severity: 'warning' as const,
      options: Object.fromEntries(
        Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
      ),
    },
  ]),
);

const texts = rules.flatMap(({ examples, counterexamples }) => [
  ...examples.map(([text]) => text),
  ...counterexamples.map((given) => (typeof given === 'string' ? given : given[0])),
]);
/** Articles put together from sentences that rules look at, and from characters that they may not expect. */
const articles = fc
  .array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join('\n\n'));

it('has spans and lines that are those of the text, whatever the text', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      for (const { span, line, column, endLine, endColumn, related } of check(analyze(text), ALL)) {
        for (const { start, end, text: words } of [span, ...related.map((other) => other.span)]) {
          expect(text.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
        }
        expect(lines[line - 1]?.slice(column - 1).startsWith(span.text.split(/\r\n|\n|\r/)[0] ?? '')).toBe(
          true,
        );
        expect(endLine > line || endColumn > column).toBe(true);
      }
    }),
    { numRuns: sized({ short: 67, long: 200 }) },
  );
});

it('has no two findings of one document with the same fingerprint and rule', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const keys = check(analyze(text), ALL).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: sized({ short: 34, long: 100 }) },
  );
});
