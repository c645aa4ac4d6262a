import { isUtf8 } from 'node:buffer';
import { InputError } from './errors.js';

/**
 * Bytes to text: by the byte order mark, else UTF-8 where they are that, else as the source declares, else
 * Windows-1252, which is what text of unknown encoding mostly is. A byte order mark is taken off, so offsets into
 * the text never count it.
 *
 * @param place where the bytes stand, for the error: 'article.txt', 'records.jsonl:17'
 * @param declared the encoding's name in the page or its header; a name that nobody knows counts as none
 * @throws InputError 'unsupported-format' for binary data
 */
export function decode(bytes: Uint8Array, place: string, declared?: string): string {
  const wide = utf16Of(bytes);
  if (wide === null && bytes.includes(NUL)) throw binary(place);
  const text = wide === null ? narrow(bytes, declared) : new TextDecoder(wide).decode(bytes);
  if (text.includes('\0') || isNoise(text)) throw binary(place);
  return text;
}

/** Whether the bytes are read as what they are: UTF-8 without a byte order mark, which would be taken off. */
export const isPlainUtf8 = (bytes: Uint8Array): boolean =>
  isUtf8(bytes) && !(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) && utf16Of(bytes) === null;

const NUL = 0;
const utf8 = new TextDecoder('utf-8');

const narrow = (bytes: Uint8Array, declared: string | undefined): string =>
  isUtf8(bytes) && !isDeclaredOther(bytes, declared)
    ? utf8.decode(bytes)
    : (decodeAs(declared, bytes) ?? windows1252(bytes));

/** Whether more than the odd character is one that no text has: binary data that happens to have no NUL. */
const isNoise = (text: string): boolean => (text.match(CONTROL)?.length ?? 0) > NOISE * text.length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;
const NOISE = 0.02;

const binary = (place: string): InputError =>
  new InputError('unsupported-format', place, 'is binary data, not text; give the text of the article');

/** By its mark, or by NUL bytes on every other place, as English has them, where there is no mark. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

/** Whether the bytes are to be read as declared although they could be UTF-8 too, as a browser would. */
const isDeclaredOther = (bytes: Uint8Array, declared: string | undefined): boolean =>
  declared !== undefined && !/^utf-?8$/i.test(declared) && bytes.some((byte) => byte > 0x7f);

function decodeAs(declared: string | undefined, bytes: Uint8Array): string | null {
  if (declared === undefined) return null;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
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

/** A stream of bytes as UTF-8, where it is UTF-16 with a mark; any other is passed on. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: { decode(bytes: Uint8Array, options: { stream: boolean }): string } | null | undefined;
  let first = new Uint8Array();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === undefined) {
      bytes = Buffer.concat([first, chunk]);
      first = new Uint8Array(bytes);
      if (bytes.length < 2) continue;
      const encoding = utf16Of(bytes.subarray(0, 2));
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (decoder === undefined && first.length > 0) yield first;
}
