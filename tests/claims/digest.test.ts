import { expect, it } from 'vitest';
import { digest, portableDigest } from '../../src/claims/digest.js';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('is SHA-256: %j', (text, expected) => {
  expect([digest(text), portableDigest(text)]).toEqual([expected, expected]);
});

it.each(['“Ça va”, said Zoë', '\u{1f600}', 'a lone \ud800 surrogate', 'x'.repeat(10_000)])(
  'is the same wherever it runs: %.30j',
  (text) => {
    expect(digest(text)).toBe(portableDigest(text));
  },
);
