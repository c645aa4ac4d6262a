import { describe, expect, it } from 'vitest';
import { check, defaultOptions, type Finding, type Rule, rules } from '../../src/check/index.js';
import { analyze } from '../../src/extract.js';

const FEWEST = 5;

function findingsOf(rule: Rule, text: string, published?: string): readonly Finding[] {
  const analysis = analyze(text, published === undefined ? {} : { published });
  return check(analysis, new Map([[rule.id, { severity: 'error', options: defaultOptions(rule) }]]));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has articles in which it fires, and articles that look alike', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(FEWEST);
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(rule.examples.map(([text, found, published]) => ({ text, found, published })))(
    'fires: $text',
    ({ text, found, published }) => {
      expect(findingsOf(rule, text, published).map(({ span }) => span.text)).toEqual([found]);
    },
  );

  const counterexamples = rule.counterexamples.map((given) =>
    typeof given === 'string' ? { text: given } : { text: given[0], published: given[1] },
  );
  it.each(counterexamples)(
    'says nothing: $text',
    ({ text, published }: { text: string; published?: string }) => {
      expect(findingsOf(rule, text, published)).toEqual([]);
    },
  );
});

it('has every id once', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
