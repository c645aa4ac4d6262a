import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import {
  clauses,
  complements,
  createSyntax,
  headOf,
  nounPhrases,
  verbGroups,
} from '../../src/syntax/index.js';
import { sized } from '../long-form.js';

const WORDS =
  'the a mayor said that Rosa Lind , . “ ” " ( ) — not did was he she who in on Monday 12 $ % and but ’s n’t told to of report reports'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('any text', () => {
  it('gives trees: every word leads to the top, and every stretch stands in its sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = createDocument(text);
        const syntax = createSyntax(document);
        for (const { index, firstToken, endToken } of document.sentences) {
          const tree = syntax.tree(index);
          expect([tree.first, tree.length]).toEqual([firstToken, endToken - firstToken]);
          for (let word = 0; word < tree.length; word++) {
            let at = word;
            for (let steps = 0; at >= 0; steps++, at = headOf(tree, at))
              expect(steps).toBeLessThanOrEqual(tree.length);
          }
          const stretches = [
            ...nounPhrases(tree),
            ...clauses(tree),
            ...complements(tree),
            ...verbGroups(tree, (word) => document.tokens[firstToken + word]?.lower ?? ''),
          ];
          for (const { from, to } of stretches) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(tree.length);
          }
        }
      }),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });

  it('gives every word the stretch of what hangs on it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { length, heads, leftmost, rightmost } = createSyntax(createDocument(text)).tree(0);
        const first = Array.from({ length }, (_, word) => word);
        const last = [...first];
        for (let word = 0; word < length; word++)
          for (let at = word; at >= 0; at = heads[at]!) {
            first[at] = Math.min(first[at]!, word);
            last[at] = Math.max(last[at]!, word);
          }
        expect([[...leftmost], [...rightmost]]).toEqual([first, last]);
      }),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });

  it('gives the same tree whatever was read before', () => {
    const read = (text: string): unknown => {
      const document = createDocument(text);
      const { tags, heads, relations } = createSyntax(document).tree(0);
      return [[...tags], [...heads], [...relations]];
    };
    const sentence = 'The mayor of Larkton said on Monday that the dam was safe.';
    const first = read(sentence);
    fc.assert(
      fc.property(texts, (text) => {
        if (createDocument(text).sentences.length > 0) read(text);
        expect(read(sentence)).toEqual(first);
      }),
      { numRuns: sized({ short: 17, long: 50 }) },
    );
  });
});
