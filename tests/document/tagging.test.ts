import { describe, expect, it } from 'vitest';
import { createDocument, Tag } from '../../src/document/index.js';

type Name = keyof typeof Tag;

/** What `word`, where it first stands in the text, may be and what it may not be. */
const CASES: Readonly<
  Record<string, readonly (readonly [text: string, word: string, yes: Name, no: Name])[]>
> = {
  'verbs that the word list has as nouns, or not at all': [
    ['New rules undermine the law.', 'undermine', 'Base', 'Noun'],
    ['The plan undermines the law.', 'undermines', 'Present', 'Noun'],
    ['They retreat to the hills.', 'retreat', 'Base', 'Noun'],
    ['The retreat was slow.', 'retreat', 'Noun', 'Base'],
    ['A campaign began.', 'campaign', 'Noun', 'Base'],
  ],
  'behind words that stand alone or before a noun': [
    ['Roe thinks this provides work.', 'provides', 'Present', 'Noun'],
    ['Most believe that it rained.', 'believe', 'Base', 'Noun'],
    ['Some fear the worst.', 'fear', 'Base', 'Noun'],
    ['Some fear is natural.', 'fear', 'Noun', 'Base'],
    ['The two agreed on a date.', 'agreed', 'Past', 'Noun'],
    ['In the four states that voted, it rained.', 'states', 'Noun', 'Present'],
  ],
  'behind an adverb': [
    ['The law unfairly targets poor people.', 'targets', 'Present', 'Noun'],
    ['The monthly reports are late.', 'reports', 'Noun', 'Present'],
    ['Roe however said it.', 'said', 'Past', 'Noun'],
    ['Roe however said it.', 'however', 'Adverb', 'Subordinator'],
  ],
  'participles behind a noun, and past tenses': [
    ['A report published Wednesday said so.', 'published', 'Participle', 'Past'],
    ['A poll conducted in Larkton showed it.', 'conducted', 'Participle', 'Past'],
    ['The agency reported at least six people left.', 'reported', 'Past', 'Noun'],
    ['Roe condemned Friday’s test.', 'condemned', 'Past', 'Noun'],
  ],
  'adjectives and plurals': [
    ['Voters in Friday’s primary showed it.', 'primary', 'Noun', 'Present'],
    ['The citizens feel tired.', 'citizens', 'Plural', 'Base'],
    ['The statistics show it.', 'statistics', 'Plural', 'Base'],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  describe(group, () => {
    it.each(cases)('%s: %s', (text, word, yes, no) => {
      const document = createDocument(text);
      const tag = document.tag(document.tokens.findIndex((token) => token.text === word));
      expect({ [yes]: (tag & Tag[yes]) !== 0, [no]: (tag & Tag[no]) !== 0 }).toEqual({
        [yes]: true,
        [no]: false,
      });
    });
  });
