import { expect, it } from 'vitest';
import { InputError } from '../../src/input/errors.js';
import { csv } from '../../src/input/formats/csv.js';

async function* chunksOf(...parts: (string | InputError)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof InputError) throw part;
    yield Buffer.from(part);
  }
}

async function textsIn(chunks: AsyncIterable<Uint8Array>, name = 'a.csv'): Promise<unknown[]> {
  const texts: unknown[] = [];
  try {
    for await (const raw of csv(chunks, name)) texts.push('fields' in raw ? raw.fields['text'] : raw);
  } catch (error) {
    texts.push(error);
  }
  return texts;
}

it.each([
  ['commas', 'id,text\n1,A;b.\n', 'A;b.'],
  [
    'semicolons, as where the comma is the decimal point',
    'id;text\r\n1;It rose by 3,5.\r\n',
    'It rose by 3,5.',
  ],
  ['tabs under another name', 'id\ttext\n1\tA, b; c.\n', 'A, b; c.'],
  ['a single column', 'text\n"A, b; c."\n', 'A, b; c.'],
  ['a semicolon in a name of the header', 'id,a;b,text\n1,x,A.\n', 'A.'],
  ['a semicolon further down', 'text\nA; b.\n', 'A; b.'],
])('%s', async (_, table, text) => {
  expect(await textsIn(chunksOf(table))).toEqual([text]);
});

it('a name that says tabs is believed', async () => {
  expect(await textsIn(chunksOf('id\ttext,body\n'), 'a.tsv')).toEqual([]);
  expect(await textsIn(chunksOf('text\tn,m\nA, b.\t2\n'), 'a.tsv')).toEqual(['A, b.']);
});

const broken = new InputError('unreadable', 'a.csv', 'cannot be read');

it.each([
  ['at once', [broken], [broken]],
  ['later', ['id,text\n1,A.\n', broken], [broken]],
])('what cannot be read, %s, is an error and ends no process', async (_, parts, expected) => {
  expect((await textsIn(chunksOf(...parts))).slice(-1)).toEqual(expected);
});
