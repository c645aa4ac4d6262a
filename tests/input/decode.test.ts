import { expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';

const TEXT = '“No,” Zoë Müller said.';
const utf8 = Buffer.from(TEXT);

it.each([
  ['UTF-8 that says that it is another encoding', utf8, 'iso-8859-1', TEXT],
  ['UTF-8 with a mark that says so', Buffer.from(`\ufeff${TEXT}`), 'windows-1252', TEXT],
  ['UTF-8 that says that it is UTF-16', utf8, 'utf-16', TEXT],
  [
    'UTF-8 that was cut in a character',
    Buffer.from(`${TEXT} ”`).subarray(0, -1),
    undefined,
    `${TEXT} \ufffd`,
  ],
  [
    'UTF-8 with a byte of another encoding',
    Buffer.concat([utf8, Buffer.from([0xff])]),
    undefined,
    `${TEXT}\ufffd`,
  ],
  ['Windows-1252', Buffer.from('\x93No,\x94 Zo\xeb M\xfcller said.', 'latin1'), undefined, TEXT],
  [
    'Windows-1252 that is called ASCII',
    Buffer.from('\x93No,\x94 Zo\xeb M\xfcller said.', 'latin1'),
    'us-ascii',
    TEXT,
  ],
  ['another encoding, as it says', Buffer.from('\xae\x69\xbe', 'latin1'), 'iso-8859-2', 'Žiž'],
  ['an encoding that nobody knows', Buffer.from('\x93No\x94', 'latin1'), 'x-klingon', '“No”'],
  ['a bell among words', Buffer.from('Ana\x07 said.'), undefined, 'Ana\x07 said.'],
])('%s', (_, bytes, declared, text) => {
  expect(decode(bytes, 'a.txt', declared)).toBe(text);
});

it.each([
  ['gzip', [0x1f, 0x8b, 8, 0], /^a: is packed by gzip; unpack it first: gzip -dc FILE \| claimsift$/],
  [
    'an old document',
    [0xd0, 0xcf, 0x11, 0xe0, 0],
    /^a: is a document of an old Office, or one with a password; save/,
  ],
  ['whatever else', [1, 0, 2, 0, 0], /^a: is binary data, not text; give the text of the article$/],
])('%s is refused by name', (_, bytes, message) => {
  expect(() => decode(Uint8Array.from(bytes), 'a')).toThrow(message);
});
