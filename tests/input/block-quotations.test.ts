import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { readDocument } from '../../src/input/index.js';

const read = async (format: 'html' | 'markdown', source: string): Promise<string> =>
  (await readDocument({ kind: 'file', name: 'a', format, bytes: new TextEncoder().encode(source) }, {})).text;

const FILLING =
  'The bridge over the Harl will be closed for nine weeks, the council said on Monday, while crews replace two of its piers and all of its lamps. ';
const page = (...paragraphs: readonly string[]): string =>
  `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>${FILLING}</p>${paragraphs.join('')}<p>${FILLING}It would reopen in May.</p></article></body></html>`;

const directIn = (text: string): readonly string[] =>
  extract(text)
    .claims.filter(({ form }) => form === 'direct')
    .map(({ attribution, text: said }) => `${attribution?.speaker?.name}: ${said}`);

describe('a block quotation behind a colon is the words of whoever stands before it', () => {
  it.each([
    [
      'html',
      page('<p>Police said in a statement:</p>', '<blockquote><p>Nobody was hurt.</p></blockquote>'),
      ['Police: Nobody was hurt.'],
    ],
    [
      'html',
      page('<p>Tom Hale wrote in a letter:</p>', '<blockquote>We have no ferry.</blockquote>'),
      ['Tom Hale: We have no ferry.'],
    ],
    ['markdown', 'Police said in a statement:\n\n> Nobody was hurt.\n', ['Police: Nobody was hurt.']],
    [
      'markdown',
      'Tom Hale said in a statement:\n\n> Nobody was hurt.\n>\n> It is safe.\n\nIt rained.\n',
      ['Tom Hale: Nobody was hurt.', 'Tom Hale: It is safe.'],
    ],
    // With marks of its own it has no others.
    ['markdown', 'Tom Hale said:\n\n> “Nobody was hurt.”\n', ['Tom Hale: Nobody was hurt.']],
    // Nobody's words: no colon leads to them.
    ['markdown', 'Tom Hale said it was late.\n\n> The bridge is old.\n', []],
    ['html', page('<p>Tom Hale left.</p>', '<blockquote><p>The bridge is old now.</p></blockquote>'), []],
  ] as const)('%s %s', async (format, source, expected) => {
    expect(directIn(await read(format, source))).toEqual(expected);
  });
});

describe('a paragraph that is wholly a link', () => {
  it.each([
    ['“It is not safe for lorries,” Mayor Ann Polk said on Monday.', true],
    ['“We have been left with no choice,” said Tom Hale, who runs the ferry across the river.', true],
    ['Ferry captain to sue', false],
    ['Why the old bridge had to close.', false],
  ])('%s', async (text, stays) => {
    expect((await read('html', page(`<p><a href="/x">${text}</a></p>`))).includes(text)).toBe(stays);
  });
});
