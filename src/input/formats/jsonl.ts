import { asUtf8, isPacked } from '../decode.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import { lines } from '../lines.js';
import type { RecordSplitter } from './reader.js';

/** JSON Lines: one record a line, with `text` and whatever else is known about the article. */
export const jsonl: RecordSplitter = async function* (chunks, name) {
  let number = 0;
  for await (const line of lines(asUtf8(chunks), MAX_DOCUMENT_BYTES)) {
    number += 1;
    const place = `${name}:${number}`;
    if (line === null) yield new InputError('too-large', place, `the line is ${TOO_LARGE}`);
    else if (!isBlank(line)) yield { kind: 'record', place, json: line };
    if (number === 1 && line !== null && isPacked(line)) return; // its other lines would be no more
  }
};

const SPACE = 0x20;

/** Whether there is nothing but white space, or a byte order mark, in a line. */
const isBlank = (line: Uint8Array): boolean =>
  line.every((byte, i) => byte <= SPACE || (i < MARK.length && byte === MARK[i])) && !line.includes(0);

const MARK = [0xef, 0xbb, 0xbf];
