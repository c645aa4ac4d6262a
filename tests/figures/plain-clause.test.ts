import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { atomsOf } from '../../src/figures/atom.js';
import { clauseBefore } from '../../src/figures/clause-walk.js';
import { isPlain } from '../../src/figures/plain-clause.js';
import { createReading } from '../../src/figures/reading.js';
import { createSyntax } from '../../src/syntax/index.js';

/** Whether the words alone tell the clause of the number in brackets. */
function tells(marked: string): boolean {
  const document = createDocument(marked.replace(/[[\]]/g, ''));
  const [sentence] = document.sentences;
  const reading = createReading(
    { document, sentence: sentence!, atoms: atomsOf(document, sentence!) },
    { syntax: createSyntax(document), references: null },
  );
  const token = document.tokenAt(marked.indexOf('['));
  return isPlain(reading, clauseBefore(document, token, sentence!.firstToken), token);
}

describe('the clause of a figure that its words alone tell', () => {
  it.each([
    'It has never had [4,200] people.',
    'We have been paying them [$4] a day.',
    'We have to raise the minimum wage to [$4].',
    'The old firm has [4,200] people.',
    'The reason is that there are [40] of them.',
    'Within [30] days.',
    'They paid it off in May, for [$4].',
  ])('%s', (sentence) => expect(tells(sentence)).toBe(true));

  it.each([
    ['another verb', 'It is unfair to tax [4,200] people.'],
    ['a clause that is reported', 'It says [40] left.'],
    ['whom it makes do so', 'It helped the town secretly route [$4] abroad.'],
    ['a clause behind its noun', 'It was the moment [thousands] had waited for.'],
    ['another clause', 'It has two, and [four] were sold.'],
    ['a participle that opens the sentence', 'After selling [40] shops, Alder has 12.'],
    ['a noun that may be the verb', 'The firm employs [4,200] people.'],
    ['a subject with more to it', 'The cost of it to the towns was [$4].'],
    ['a verb that no list has', 'He repaid her [$4].'],
    ['what a verb includes', 'Its powers include sending [40] men.'],
  ])('needs a tree where there is %s: %s', (_, sentence) => expect(tells(sentence)).toBe(false));
});
