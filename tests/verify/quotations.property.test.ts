import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/library/verify.js';
import { sized } from '../long-form.js';

const WORDS = (
  'anchor barrel candle drawer engine feather garden hammer island jacket kettle ladder market needle orchard pepper ' +
  'quarry ribbon saddle timber valley window harbor lantern meadow mirror pillow river shovel tunnel umbrella violin ' +
  'wagon acorn basket cellar dragon eagle falcon goblet hollow inkwell juniper kernel linen marble nutmeg oyster parsley'
).split(' ');
const SMALL = 'the a of to in we they not is will have said 12 2,000 five'.split(' ');

const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...SMALL) },
);
const sentence = fc
  .array(word, { minLength: 6, maxLength: 25 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const source = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 12 });

const wordsOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\w,]*\w/g)];

const ofQuotation = (words: string, text: string) =>
  verify(`“${words}” was what the report said.`, [{ id: 'source.txt', text }]).find(
    ({ kind }) => kind === 'quotation',
  );

describe('a quotation cut at random from a source', () => {
  it('is verbatim', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.integer({ min: 2, max: 60 }), (paragraphs, from, length) => {
        const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
        const words = wordsOf(text);
        const first = words[from % words.length]!;
        const last = words[Math.min((from % words.length) + length, words.length) - 1]!;
        const cut = text.slice(first.index, last.index + last[0].length).replace(/\s+/g, ' ');
        expect(ofQuotation(cut, text)).toMatchObject({ status: 'verbatim', similarity: 1, edits: [] });
      }),
      { numRuns: sized({ short: 20, long: 60 }) },
    );
  });

  it('is altered, and by that edit, when a word of it is another', () => {
    fc.assert(
      fc.property(
        source,
        fc.nat(),
        fc.integer({ min: 8, max: 40 }),
        fc.nat(),
        (paragraphs, from, length, at) => {
          const text = paragraphs.map((sentences) => sentences.join(' ')).join(' ');
          const words = wordsOf(text);
          const start = from % Math.max(1, words.length - length);
          const cut = words.slice(start, start + length).map(([each]) => each);
          const changed = at % cut.length;
          // Of 'anchor anchor harbor', 'anchor zeppelin harbor' may have one word more as well as another.
          const same = (i: number): boolean => cut[i]?.toLowerCase() === cut[changed]?.toLowerCase();
          fc.pre(!same(changed - 1) && !same(changed + 1));
          const quoted = cut.map((each, i) => (i === changed ? 'zeppelin' : each)).join(' ');
          const found = ofQuotation(quoted, text);
          expect(found?.status).toBe('altered');
          expect(found?.edits.map(({ op, article }) => [op, article])).toEqual([['replace', 'zeppelin']]);
          expect(found?.edits[0]?.source.toLowerCase()).toBe(cut[changed]?.toLowerCase());
        },
      ),
      { numRuns: sized({ short: 20, long: 60 }) },
    );
  });
});

it('gives spans that are the texts’ own, and a similarity from 0 to 1, whatever stands there', () => {
  const noise = fc.oneof(
    sentence,
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom('[', ']', '…', '[…]', '“', '”', '[t]he', 'go[ing]', '$5', '1.09bn'),
  );
  const text = fc.array(noise, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, text, (article, against) => {
      for (const { span, similarity, source, edits } of verify(`“${article}” she said.`, [
        { id: 's', text: against },
      ])) {
        expect(`“${article}” she said.`.slice(span.start, span.end)).toBe(span.text);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        if (source) expect(against.slice(source.span.start, source.span.end)).toBe(source.span.text);
        for (const { op, article, source } of edits)
          expect(op).toBe(article === '' ? 'delete' : source === '' ? 'insert' : 'replace');
      }
    }),
    { numRuns: sized({ short: 34, long: 100 }) },
  );
});
