import { expect, it } from 'vitest';
import { check, defaultPolicy, rules } from '../../src/index.js';

const TEXT = 'Membership rose from 40 to 50, a 20% increase, the club said.';

it('finds, with the defaults', () => {
  expect(check(TEXT, { id: 'a.txt' })).toMatchObject([
    { rule: 'percent-change', severity: 'error', document: 'a.txt', line: 1, column: 22 },
  ]);
});

it('heeds a policy', () => {
  const policy = new Map([...defaultPolicy, ['percent-change', { severity: 'off', options: {} }] as const]);
  expect(check(TEXT, {}, policy)).toEqual([]);
  expect([...defaultPolicy.keys()]).toEqual(rules.map(({ id }) => id));
});
