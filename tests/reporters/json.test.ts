import { expect, it } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { jsonl } from '../../src/reporters/jsonl.js';
import { rendered } from './rendered.js';
import { BRIDGE, EMPTY } from './reports.js';

const failure = { document: { id: 'x' }, error: { code: 'not-found', message: 'x: no such file' } } as const;

it('gives the report itself, or the failure, where exactly one document was asked for', async () => {
  expect(await rendered(json, [BRIDGE])).toBe(`${JSON.stringify(BRIDGE, null, 2)}\n`);
  expect(await rendered(json, [failure])).toBe(`${JSON.stringify(failure, null, 2)}\n`);
});

it.each([
  ['none', []],
  ['one', [BRIDGE]],
  ['several, with a failure in its place', [BRIDGE, failure, EMPTY]],
])('gives an array where any number was asked for: %s', async (_, outcomes) => {
  const out = await rendered(json, outcomes, { many: true });
  expect(JSON.parse(out)).toEqual(outcomes);
  expect(out.endsWith(']\n')).toBe(true);
});

it.each([
  ['none', []],
  ['one', [BRIDGE]],
  ['several, with a failure in its place', [BRIDGE, failure, EMPTY]],
])('gives one line a document, always: %s', async (_, outcomes) => {
  for (const many of [false, true]) {
    const lines = (await rendered(jsonl, outcomes, { many })).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(outcomes);
  }
});
