import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/**
 * What no named speaker is, whatever the article: no phrase that begins with a preposition, a time, an article in
 * lower case or a verb; no month, weekday or number; no family name alone beside a longer name that ends in it.
 */
const PHRASE =
  /^(?:(?:this|that|these|those|according|his|her|its|their|he|she|they|it|in|on|at|for|and|but|as|to|from|by|with|after|before|while|when|if|a|an|last|next|early|late|said|says|told)(?= ))|\b(?:days?|weeks?|months?|years?|hours?) (?:later|ago|earlier)\b/iu;
const ARTICLE = /^the \p{Ll}/u;
const TIME =
  /^(?:January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d[\d,.]*)$/;

const isPhrase = (name: string): boolean => PHRASE.test(name) || ARTICLE.test(name);

function oddIn(text: string): readonly string[] {
  const names = extract(text).speakers.flatMap(({ name, named }) => (named ? [name] : []));
  return names.filter(
    (name) =>
      isPhrase(name) ||
      TIME.test(name) ||
      (!name.includes(' ') && names.some((longer) => longer.endsWith(` ${name}`))),
  );
}

const fixtures = readdirSync('fixtures').filter((file) => file.endsWith('.txt'));

describe('no speaker of a fixture is odd', () => {
  it.each(fixtures)('%s', (file) => {
    expect(oddIn(readFileSync(`fixtures/${file}`, 'utf8'))).toEqual([]);
  });
});

describe('nor one of these', () => {
  it.each([
    '2 Salma Hale Described Her Long Way to the Top\n\nHale confirmed she had been. “It was hard,” Hale said.',
    'Melba Acosta Febo runs the bank. “We get it back,” Ms. Acosta said.',
    'The Bernie Sandel campaign began. Sandel said prices would fall.',
    'Geert Supre, 56.\n\nSupre worked in town. Supre said it was late.',
    'Two days later Rosa Lind said it was over. In May Lind said it was late. That night police said so.',
    'A liar and Ann Roe said it was late.',
  ])('%s', (text) => {
    expect(oddIn(text)).toEqual([]);
  });
});

it('the check finds what it is for', () => {
  expect(['the mayor', 'in May', 'Two days later Rosa'].every(isPhrase)).toBe(true);
  expect(['May Roe', 'The Larkton Herald', 'Another Life'].some(isPhrase)).toBe(false);
  expect(['Thursday', 'June', '1,000'].every((name) => TIME.test(name))).toBe(true);
});
