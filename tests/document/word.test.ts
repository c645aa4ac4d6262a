import { expect, it } from 'vitest';
import { byWord, createDocument, wordOf } from '../../src/document/index.js';

it('is one object for the same letters, in whatever document', () => {
  const words = (text: string) => createDocument(text).tokens.map(({ word }) => word);
  const [first, second] = [words('Rivers rise.'), words('The rivers fell.')];
  expect(first[0]).toBe(second[1]);
  expect(first[0]).toBe(wordOf('rivers'));
});

it('is the word that the token is read as', () => {
  for (const token of createDocument('The US and Macy’s said so; Macy’s said 5 rose. WHO did?').tokens)
    expect(token.word.lower).toBe(token.lower);
});

it('has letters that would be other things as names of properties', () => {
  for (const letters of ['__proto__', 'constructor', '7', '007', '-1', ''])
    expect(wordOf(letters).lower).toBe(letters);
});

it('is asked once for what its letters say', () => {
  const asked: string[] = [];
  const length = byWord((lower) => {
    asked.push(lower);
    return lower.length;
  });
  expect([length(wordOf('quay')), length(wordOf('quay')), length(wordOf('mole'))]).toEqual([4, 4, 4]);
  expect(asked).toEqual(['quay', 'mole']);
});

it('keeps not all the words of a million documents, and those in hand stay right', () => {
  const kept = wordOf('quay');
  for (let i = 0; i < 60_000; i++) wordOf(`w${i}x`);
  expect(kept.lower).toBe('quay');
  expect(wordOf('quay').lower).toBe('quay');
});
