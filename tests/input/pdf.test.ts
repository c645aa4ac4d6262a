import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/input/formats/pdf/columns.js';
import type { Line } from '../../src/input/formats/pdf/lines.js';
import { paragraphsOf } from '../../src/input/formats/pdf/paragraphs.js';
import { withoutRunningHeads } from '../../src/input/formats/pdf/running-heads.js';

/** Lines one below another, of type 10 points high; a letter is 5 points wide, '' a gap. */
const column = (x: number, top: number, ...texts: readonly string[]): readonly Line[] =>
  texts.flatMap((written, i) => {
    const text = written.trimStart();
    const indent = 5 * (written.length - text.length);
    return text === '' ? [] : [{ text, x: x + indent, y: top - 12 * i, width: 5 * text.length, height: 10 }];
  });

const textOf = (...pages: readonly (readonly Line[])[]): readonly string[] =>
  paragraphsOf(pages).text.split('\n\n');

const LONG = 'Mayor Ana Ruiz said on Monday that the new bridge would be';

describe('paragraphs of a page', () => {
  it.each([
    ['a gap', [LONG, 'open in May.', '', LONG], [`${LONG} open in May.`, LONG]],
    [
      'an indent',
      [LONG, 'open in May, and not before that, which is what was said.', `  ${LONG}`],
      [`${LONG} open in May, and not before that, which is what was said.`, LONG],
    ],
    [
      'an indent behind a line that is short',
      ['By Jo Pell', `  ${LONG}`, 'open in May.'],
      ['By Jo Pell', `${LONG} open in May.`],
    ],
    [
      'a short line with the end of a sentence',
      [LONG, 'open in May.', LONG, 'open.'],
      [`${LONG} open in May.`, `${LONG} open.`],
    ],
  ])('part by %s', (_, lines, expected) => {
    expect(textOf(column(60, 700, ...lines))).toEqual(expected);
  });

  it('in two columns end where the column does', () => {
    const left = column(
      60,
      700,
      'The bridge is said to be open',
      'in May. The mayor is proud of',
      'it, she said.',
      'The state',
    );
    const right = column(
      320,
      700,
      'pays half of it, and the town',
      'pays the rest.',
      'Work begins in the spring and',
      'ends a year later.',
    );
    expect(textOf([...left, ...right])).toEqual([
      'The bridge is said to be open in May. The mayor is proud of it, she said.',
      'The state pays half of it, and the town pays the rest.',
      'Work begins in the spring and ends a year later.',
    ]);
  });

  it('below a heading over two columns end where their column does', () => {
    const heading = { text: 'Bridge', x: 60, y: 760, width: 480, height: 20 };
    const left = column(
      60,
      700,
      'The bridge is said to be open',
      'in May. The mayor is proud of',
      '  it and of all of the crews.',
    );
    expect(textOf([heading, ...left])).toEqual([
      'Bridge',
      'The bridge is said to be open in May. The mayor is proud of it and of all of the crews.',
    ]);
  });

  it.each([
    ['forty mil-', 'lion dollars', 'forty million dollars'],
    ['the soft hy\u00ad', 'phen', 'the soft hyphen'],
    ['the tax-payer and every tax-', 'payer', 'the tax-payer and every tax-payer'],
    ['Harl-', 'Quenby line', 'Harl- Quenby line'],
    ['a state-of-the-', 'art mill', 'a state-of-the-art mill'],
  ])('mend %j and %j', (before, after, expected) => {
    expect(textOf(column(60, 700, before, after))[0]).toBe(expected);
  });
});

describe('two columns', () => {
  const LEFT = [
    'The bridge will open in May, and',
    'Mayor Ana Ruiz said that the town would',
    'spend $4 million on it over three years,',
    'which she called a bargain for all.',
    'Work begins in the spring of next year.',
  ];
  const RIGHT = [
    'Tom Reyes, who leads the opposition, said',
    'that it was money thrown away, and that',
    'the ferry did as well for a tenth of it.',
    'He would ask for a vote of the people.',
    'It would be the first in forty years.',
  ];
  const rows = (left: readonly Line[], right: readonly Line[]): readonly Line[] =>
    left.flatMap((line, i) => [line, ...(right[i] ? [right[i]] : [])]);
  const READ = [...LEFT, ...RIGHT].join(' ');

  it('drawn row by row are read one after the other', () => {
    const page = rows(column(60, 700, ...LEFT), column(320, 700, ...RIGHT));
    expect(textOf(page)).not.toContain(READ);
    expect(textOf(inReadingOrder(page))).toEqual([READ]);
  });

  it('stay below the headline that crosses them', () => {
    const headline = { text: 'A bridge for Elmport', x: 60, y: 760, width: 480, height: 20 };
    const page = [headline, ...rows(column(60, 700, ...LEFT), column(320, 700, ...RIGHT))];
    expect(textOf(inReadingOrder(page))).toEqual(['A bridge for Elmport', READ]);
  });

  it.each([
    ['one column after the other', [...column(60, 700, ...LEFT), ...column(320, 700, ...RIGHT)]],
    ['one column', column(60, 700, ...LEFT, ...RIGHT)],
    [
      'a table',
      rows(
        column(60, 700, 'Bridge', 'Ferry', 'Road', 'Harbor', 'Tower'),
        column(320, 700, '$4m', '$3m', '$2m', '$1m', '$9m'),
      ),
    ],
    ['rows few', rows(column(60, 700, ...LEFT), column(320, 700, ...RIGHT.slice(0, 2)))],
  ])('stay as they are drawn: %s', (_, page) => {
    expect(inReadingOrder(page)).toEqual(page);
  });
});

it('what a browser prints above and below a page is left out, on a single page too', () => {
  const page = [
    ...column(20, 800, '11/27/26, 1:51 PM'),
    ...column(300, 800, 'Bridge to open | The Courier'),
    ...column(60, 700, LONG, 'open in May.', LONG, LONG),
    ...column(20, 20, 'https://example.org/bridge'),
    ...column(500, 20, '1/1'),
  ];
  expect(withoutRunningHeads([page])[0]?.map(({ text }) => text)).toEqual([LONG, 'open in May.', LONG, LONG]);
});
