import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const NAMES = ['Ana Ruiz', 'Tom Hale', 'Kit Lowe', 'Jo Pell', 'Sam Orr', 'Lee Moss', 'Max Dunn', 'Kim Vale'];

/** 'Ana Ruiz said that Tom Hale said that … the bridge is closed.' */
const chain = (length: number): string =>
  `${NAMES.slice(0, length)
    .map((name) => `${name} said that `)
    .join('')}the bridge is closed.`;

describe('claims inside claims', () => {
  it.each([1, 2, 3, 4, 5])('are all told where %i stand in a row', (length) => {
    const { claims, document } = extract(chain(length));
    expect(claims.map(({ attribution }) => attribution?.speaker?.name)).toEqual(NAMES.slice(0, length));
    expect(document).not.toHaveProperty('bounded');
  });

  it('are told down to the fourth where there are more, and the report says so', () => {
    const { claims, document } = extract(chain(8));
    expect(claims).toHaveLength(5);
    expect(document.bounded).toEqual(['nested-claims']);
  });

  it.each([
    'he said that ',
    'officials said ',
    'Ana said Bo said ',
    'said he ',
    'according to Ana Ruiz ',
    'he said, she said, ',
    'Ana Ruiz said, he said ',
  ])('make a report in proportion to the text: %j', (words) => {
    const text = words.repeat(2000);
    expect(JSON.stringify(extract(text)).length).toBeLessThan(60 * text.length);
  });
});

it('what is counted is no name without end, which each figure would hold', () => {
  const report = (length: number): number =>
    JSON.stringify(extract(`Mayor ${'Ana-'.repeat(length)}Ruiz said it cost ${'5,'.repeat(length)} dollars.`))
      .length;
  expect(report(1000) / report(500)).toBeLessThan(2.6);
});

it('a speech without end makes a report in proportion to it', () => {
  const speech = (sentences: number): number => {
    const text = `RUIZ: ${'We pay for it all. '.repeat(sentences)}\n`;
    const { claims } = extract(text, { transcript: true });
    expect(claims).toHaveLength(sentences);
    return JSON.stringify(claims).length;
  };
  expect(speech(4000) / speech(2000)).toBeLessThan(2.2);
});
