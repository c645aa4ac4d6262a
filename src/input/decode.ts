import { isUtf8 } from 'node:buffer';
import { InputError } from './errors.js';

/**
 * Bytes to text: by the byte order mark, else UTF-8 where they are that, else as the source declares, else UTF-8 but
 * for the odd byte, else Windows-1252, which is what text of unknown encoding mostly is. A byte order mark is taken off,
 * so offsets into the text never count it.
 *
 * @param place where the bytes stand, for the error: 'article.txt', 'records.jsonl:17'
 * @param declared the encoding's name in the page or its header; a name that nobody knows counts as none
 * @throws InputError 'unsupported-format' for binary data
 */
export function decode(bytes: Uint8Array, place: string, declared?: string): string {
  const wide = utf16Of(bytes);
  if (wide === null && bytes.includes(NUL)) throw binary(place, bytes);
  const text = wide === null ? narrow(bytes, declared) : new TextDecoder(wide).decode(bytes);
  if (text.includes('\0') || isNoise(text)) throw binary(place, bytes);
  return text;
}

/** Whether the bytes are read as what they are: UTF-8 without a byte order mark, which would be taken off. */
export const isPlainUtf8 = (bytes: Uint8Array): boolean =>
  isUtf8(bytes) && !(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) && utf16Of(bytes) === null;

const NUL = 0;
const utf8 = new TextDecoder('utf-8');

/**
 * What is valid UTF-8 is that, whatever it is declared to be: no other encoding comes out valid by chance, but pages that
 * were saved anew often keep the declaration of their former encoding.
 */
const narrow = (bytes: Uint8Array, declared: string | undefined): string =>
  isUtf8(bytes) ? utf8.decode(bytes) : (decodeAs(declared, bytes) ?? broken(bytes) ?? windows1252(bytes));

/** UTF-8 in which a few bytes are none, as where it was cut or joined; null where there is more that is none. */
function broken(bytes: Uint8Array): string | null {
  const text = utf8.decode(bytes);
  const beyondAscii = text.match(/[^\0-\x7f]/gu) ?? [];
  const bad = beyondAscii.filter((character) => character === '\ufffd').length;
  return beyondAscii.length > 2 * bad ? text : null;
}

/** Whether more than the odd character is one that no text has: binary data that happens to have no NUL. */
const isNoise = (text: string): boolean =>
  (text.match(CONTROL)?.length ?? 0) > Math.max(FEW, NOISE * text.length);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;
const NOISE = 0.02;
const FEW = 2;

/** Whether the bytes are the beginning of an archive, or of another kind of binary data that is known. */
export const isPacked = (bytes: Uint8Array): boolean => kindOf(bytes) !== undefined;

const kindOf = (bytes: Uint8Array) => KINDS.find(([start]) => start.every((byte, i) => bytes[i] === byte));

function binary(place: string, bytes: Uint8Array): InputError {
  const kind = kindOf(bytes);
  return new InputError(
    'unsupported-format',
    place,
    kind ? kind[1] : 'is binary data, not text; give the text of the article',
  );
}

/** What binary data begins with, and what to do about it. */
const KINDS: readonly (readonly [start: readonly number[], reason: string])[] = [
  [[0x1f, 0x8b], 'is packed by gzip; unpack it first: gzip -dc FILE | claimsift'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is packed by zstd; unpack it first: zstd -dc FILE | claimsift'],
  [[0x42, 0x5a, 0x68], 'is packed by bzip2; unpack it first: bzip2 -dc FILE | claimsift'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'is packed by xz; unpack it first: xz -dc FILE | claimsift'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'is a document of an old Office, or one with a password; save it as .docx, without a password',
  ],
];

/** By its mark, or by NUL bytes on every other place, as English has them, where there is no mark. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || sample.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== NUL) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = sample.length / 2 / 2;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return null;
}

const SAMPLE = 1024;

function decodeAs(declared: string | undefined, bytes: Uint8Array): string | null {
  if (declared === undefined) return null;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    // UTF-16 would have shown itself; what says so and is none was written by a program that meant UTF-8.
    if (/^utf-/.test(decoder.encoding)) return null;
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null; // no such encoding, or not in it
  }
}

/** What 0x80 to 0x9F are, as the WHATWG's Encoding Standard has them; some releases of node decode them wrongly. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

/** A stream of bytes as UTF-8, where it is UTF-16, with a mark or without; any other is passed on. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: { decode(bytes: Uint8Array, options: { stream: boolean }): string } | null | undefined;
  let first = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === undefined) {
      bytes = Buffer.concat([first, chunk]);
      first = new Uint8Array(bytes);
      if (bytes.length < 2) continue;
      const encoding = utf16Of(bytes.subarray(0, bytes.length - (bytes.length % 2)));
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (decoder === undefined && first.length > 0) yield first;
}
