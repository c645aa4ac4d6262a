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
  ['bars', 'id|text\n1|A, b; c.\n', 'A, b; c.'],
  ['what a spreadsheet says to itself', 'sep=;\r\nid,no;text\r\n1;A, b.\r\n', 'A, b.'],
  ['spaces around the names', ' id , text \n1,A.\n', 'A.'],
  ['two columns of one name', 'id,text,text\n1,A.,B.\n', 'A.'],
])('%s', async (_, table, text) => {
  expect(await textsIn(chunksOf(table))).toEqual([text]);
});

it('the second column of a name is not lost', async () => {
  for await (const raw of csv(chunksOf('id,tag,tag\n1,a,b\n'), 'a.csv')) {
    expect(raw).toMatchObject({ fields: { id: '1', tag: 'a', 'tag.2': 'b' } });
  }
});

it('a quotation mark without its other is told where it stands, and what comes before it is read', async () => {
  const [before, error] = await textsIn(chunksOf('id,text\n1,A.\n2,"B.\n3,C.\n'));
  expect(before).toBe('A.');
  expect(error).toMatchObject({
    code: 'invalid-record',
    message: expect.stringMatching(/^a\.csv:3: from here on/),
  });
});

it('a row beyond all measure ends the table, but not what comes before it', async () => {
  const found = await textsIn(
    chunksOf('id,text\n1,A.\n2,"B.\n', ...Array(18).fill('x'.repeat(1024 * 1024)), '\n3,C.\n'),
  );
  expect(found).toEqual([
    'A.',
    expect.objectContaining({ message: expect.stringMatching(/^a\.csv:3: the row is larger than 16 MiB/) }),
  ]);
});

it('a name that says tabs is believed', async () => {
  expect(await textsIn(chunksOf('id\ttext,body\n'), 'a.tsv')).toEqual([]);
  expect(await textsIn(chunksOf('text\tn,m\nA, b.\t2\n'), 'a.tsv')).toEqual(['A, b.']);
});

const broken = new InputError('unreadable', 'a.csv', 'cannot be read');

it.each([
  ['at once', [broken], [broken]],
  ['later', ['id,text\n1,A.\n', broken], ['A.', broken]],
])('what cannot be read, %s, is an error and ends no process', async (_, parts, expected) => {
  expect(await textsIn(chunksOf(...parts))).toEqual(expected);
});
