import { isUtf8 } from 'node:buffer';
import { InputError } from './errors.js';

const NUL = 0;
const NEWLINE = 0x0a;
const utf8 = new TextDecoder('utf-8');

/**
 * Bytes to text. A byte order mark is taken off, so offsets into the text never count it.
 *
 * @param place where the bytes stand, for the error: 'article.txt', 'records.jsonl:17'
 * @throws InputError for what is not UTF-8 text: 'unsupported-format' for binary data, 'undecodable' otherwise
 */
export function decode(bytes: Uint8Array, place: string): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new InputError(
      'undecodable',
      place,
      'is UTF-16, not UTF-8; convert it first, for example with: iconv -f UTF-16 -t UTF-8',
    );
  }
  if (bytes.includes(NUL)) {
    throw new InputError(
      'unsupported-format',
      place,
      'is binary data, not text; give the text of the article',
    );
  }
  if (!isUtf8(bytes)) {
    throw new InputError(
      'undecodable',
      place,
      `is not valid UTF-8 (line ${firstBadLine(bytes)}); convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8`,
    );
  }
  return utf8.decode(bytes);
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

/** The 1-based number of the first line that is not UTF-8. No UTF-8 sequence spans a line's end. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
