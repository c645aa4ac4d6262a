import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

// What a figure measures and whose it is, with the words that say so.

const topicsOf = (text: string): string[] =>
  extract(text).figures.map(
    ({ text: figure, of, subject, subjectSpan }) =>
      `${figure}: ${of ?? '-'} / ${subject ?? '-'}${subjectSpan && subjectSpan.text !== subject ? ` (${subjectSpan.text})` : ''}`,
  );

describe('a pronoun gives the name that it stands for', () => {
  it.each<[string, string]>([
    ['Ann Roe opened the mill. She paid $40 for it.', '$40: - / Ann Roe (She)'],
    ['Tom Hale said that he had lost 40 votes.', '40: votes / Tom Hale (he)'],
    ['The mill said it lost $4 million.', '$4 million: - / mill (it)'],
  ])('%s', (text, expected) => {
    expect(topicsOf(text)).toEqual([expected]);
  });
});

describe('a figure of another clause, a time and a fragment are nobody’s', () => {
  it.each<[string, string]>([
    ['If Ann Roe picks Tom Hale, one adviser said, he might win.', 'one: adviser / -'],
    ['It is the worst storm of the past 25 years.', '25 years: - / -'],
    ['There were 40 boats.', '40: boats / -'],
    ['You pay $40.', '$40: - / -'],
  ])('%s', (text, expected) => {
    expect(topicsOf(text)).toEqual([expected]);
  });
});

describe('spans', () => {
  it.each([
    ['The council of Elmport owes $4,000 to 12 small farms.'],
    ['Norway signed a pact under which Oslo pays 4 percent of its budget.'],
    ['Of the 40 passengers, 12 died. They had paid $300.'],
  ])('stand where the text has their words: %s', (text) => {
    const { figures } = extract(text);
    for (const { of, ofSpan, subject, subjectSpan } of figures) {
      expect(ofSpan === null).toBe(of === null);
      expect(subjectSpan === null).toBe(subject === null);
      for (const span of [ofSpan, subjectSpan])
        if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
      if (ofSpan) expect(ofSpan.text).toBe(of);
    }
  });

  it('count code points where asked to', () => {
    const text = '😀 The council owes 12 farms $4,000.';
    const [farms] = extract(text, { offsets: 'codepoint' }).figures;
    const { start, end } = farms!.ofSpan!;
    expect([...text].slice(start, end).join('')).toBe('farms');
  });
});
