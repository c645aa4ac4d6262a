import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';

const sentences = (text: string): string[] => {
  const document = createDocument(text);
  return document.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('sentences', () => {
  it.each([
    ['two plain ones', 'It rained. Roads flooded.', ['It rained.', 'Roads flooded.']],
    [
      'titles before names that sentences open with as well',
      'Mr. May and Sen. Still met Ms. Most. Dr. May said so. They ate on Elm Dr. May was dry.',
      ['Mr. May and Sen. Still met Ms. Most.', 'Dr. May said so.', 'They ate on Elm Dr.', 'May was dry.'],
    ],
    [
      'titles',
      'Mr. Roe met Sen. Lee and Lt. Gov. Hale. They ate.',
      ['Mr. Roe met Sen. Lee and Lt. Gov. Hale.', 'They ate.'],
    ],
    ['backticks', "He left. ``We stay,'' she said.", ['He left.', "``We stay,'' she said."]],
    ['initials', 'J. K. Roe won. A. Lee lost.', ['J. K. Roe won.', 'A. Lee lost.']],
    [
      'an acronym before a name',
      'The U.S. Senate met. It was late.',
      ['The U.S. Senate met.', 'It was late.'],
    ],
    [
      'an acronym that ends one',
      'He left the U.S. The trip was long.',
      ['He left the U.S.', 'The trip was long.'],
    ],
    [
      'a clock time before a day',
      'Doors open at 4 p.m. Thursday. Come early.',
      ['Doors open at 4 p.m. Thursday.', 'Come early.'],
    ],
    ['a clock time that ends one', 'It began at 4 p.m. Police came.', ['It began at 4 p.m.', 'Police came.']],
    [
      'months and firms',
      'On Sept. 4 Acme Inc. sold it. The end.',
      ['On Sept. 4 Acme Inc. sold it.', 'The end.'],
    ],
    [
      'those of a message without capitals',
      'are they mean? why would you want one? those dogs bite.',
      ['are they mean?', 'why would you want one?', 'those dogs bite.'],
    ],
    [
      'no word without a capital in other text',
      'Where now? he wondered. and so on.',
      ['Where now? he wondered. and so on.'],
    ],
    ['decimals', 'It fell 8.3 percent. Then 9.1.', ['It fell 8.3 percent.', 'Then 9.1.']],
    [
      'an ellipsis that goes on',
      'He waited … and left. Nobody came.',
      ['He waited … and left.', 'Nobody came.'],
    ],
    [
      'an ellipsis that ends one',
      'It was late... The bus had gone.',
      ['It was late...', 'The bus had gone.'],
    ],
    ['a full stop inside marks', '“We won.” She left.', ['“We won.”', 'She left.']],
    [
      'several in one quotation',
      '“We won. We did not cheat,” she said.',
      ['“We won.', 'We did not cheat,” she said.'],
    ],
    [
      'a question before its reporting clause',
      '“Is it over?” Ms Lee asked. Nobody knew.',
      ['“Is it over?” Ms Lee asked.', 'Nobody knew.'],
    ],
    ['a question that ends one', '“Is it over?” Nobody knew.', ['“Is it over?”', 'Nobody knew.']],
    [
      'parentheses',
      'He left. (She stayed.) Then it rained.',
      ['He left.', '(She stayed.)', 'Then it rained.'],
    ],
    ['a list number', '1. Buy the mill. 2. Sell it.', ['1. Buy the mill.', '2. Sell it.']],
    [
      'a dateline',
      'PORT HALDEN (CNS) — It rained. Roads flooded.',
      ['PORT HALDEN (CNS) — It rained.', 'Roads flooded.'],
    ],
    ['a signature', '“We won.” — Ann Lee', ['“We won.” — Ann Lee']],
    ['a number after No.', 'No. 7 won. No. She lost.', ['No. 7 won.', 'No.', 'She lost.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are cut where a run of words has no end', () => {
    const document = createDocument('word, '.repeat(2_000));
    expect(document.sentences.length).toBeGreaterThan(10);
  });
});

const paragraphs = (text: string): string[] =>
  createDocument(text).paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end));

describe('paragraphs', () => {
  const long =
    'The council will close seven of its nineteen libraries by April, a report that was published late on Monday says.';
  it.each([
    ['blank lines', 'One.\n\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['CRLF', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['lines without blank lines between them', `${long}\n${long}`, [long, long]],
    [
      'lines wrapped by a machine',
      'The council will close seven of its nineteen libraries by\nApril, a report that was published late on Monday says.\n\nIt rained.',
      [
        'The council will close seven of its nineteen libraries by\nApril, a report that was published late on Monday says.',
        'It rained.',
      ],
    ],
    ['a list', '- Buy the mill\n- Sell the mill', ['- Buy the mill', '- Sell the mill']],
    ['white space only', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('lines and columns', () => {
  it.each([
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nbc', 4, { line: 2, column: 2 }],
    ['a\rb', 2, { line: 2, column: 1 }],
    ['abc', 0, { line: 1, column: 1 }],
  ])('of %j at %i', (text, offset, expected) => {
    expect(createDocument(text).positionAt(offset)).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each([
    ['Roe’s plan', ['Roe', '’s', 'plan']],
    ['they’ll win', ['they', '’ll', 'win']],
    ['don’t', ['don’t']],
    ['the U.S. vice-president', ['the', 'U.S.', 'vice-president']],
    ['$1.09bn, 44-year-old FA-50', ['$', '1.09bn', ',', '44-year-old', 'FA-50']],
    ['40-50', ['40', '-', '50']],
    ['’90s rock ’n’ roll', ['’', '90s', 'rock', '’', 'n', '’', 'roll']],
  ])('of %j', (text, expected) => {
    expect(createDocument(text).tokens.map((token) => token.text)).toEqual(expected);
  });
});
