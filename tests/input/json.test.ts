import { expect, it } from 'vitest';
import { json } from '../../src/input/formats/json.js';

/** The records' text, or the message of what stands in the place of one, whatever way the bytes come. */
async function recordsIn(source: string, chunk: number): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(source);
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const found: string[] = [];
  for await (const raw of json(chunks(), 'a.json')) {
    found.push('json' in raw ? Buffer.from(raw.json).toString() : 'message' in raw ? raw.message : '');
  }
  return found;
}

const A = '{"text":"a ] } \\" ["}';
const B = '{"text":"b","n":[[{}]]}';

it.each([
  ['an array', `[${A}, ${B}]`, [A, B]],
  ['an array with a comma too many', `[${A},\n${B},]`, [A, B]],
  ['one record', ` ${A}\n`, [A]],
  ['records one after another, as JSON Lines have them', `${A}\n${B}\n`, [A, B]],
  ['records without anything between them', `${A}${B}`, [A, B]],
  ['nothing', '  \n', []],
  ['an empty array', '[]', []],
  ['an array that goes on', `[${A}]\nx`, [A, 'a.json:2: goes on after the end of the array']],
  ['an array without an end', `[${A},`, [A, 'a.json:1: the array has no end; is the file complete?']],
  [
    'an array cut behind a record',
    `[${A},\n${B}`,
    [A, B, 'a.json:2: the array has no end; is the file complete?'],
  ],
  ['an array cut within a record', `[${A},{"text":"b`, [A, '{"text":"b']],
])('%s', async (_, source, expected) => {
  for (const chunk of [1, 7, 1000]) expect(await recordsIn(source, chunk)).toEqual(expected);
});
