import { asUtf8 } from '../decode.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import type { RawRecord } from '../raw.js';
import type { RecordSplitter } from './reader.js';

const [QUOTE, COMMA, OPEN, BACKSLASH, CLOSE, BRACE, END_BRACE, NEWLINE, SPACE] = Buffer.from('",[\\]{}\n ');

/**
 * A JSON array of records, or records one after another, which may be but one. The elements are told apart by brackets and strings alone, so that an
 * array of any length needs no more memory than its largest element.
 */
export const json: RecordSplitter = async function* (chunks, name) {
  let depth = 0;
  let inArray: boolean | null = null;
  let inString = false;
  let escaped = false;
  let closed = false;
  let line = 1;
  let elementLine = 0;
  let parts: Uint8Array[] = [];
  let length = 0;

  function take(): RawRecord | InputError | null {
    if (length === 0) return null;
    const place = `${name}:${elementLine}`;
    const bytes = Buffer.concat(parts);
    const tooLarge = length > MAX_DOCUMENT_BYTES;
    parts = [];
    length = 0;
    return tooLarge
      ? new InputError('too-large', place, `the record is ${TOO_LARGE}`)
      : { kind: 'record', place, json: bytes };
  }

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length <= MAX_DOCUMENT_BYTES) parts.push(part);
    else parts = [];
  }

  let first = true;
  for await (const given of asUtf8(chunks)) {
    const chunk = first ? withoutMark(given) : given;
    first = false;
    let start = length > 0 ? 0 : -1; // where the element begins in this chunk
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (byte === NEWLINE) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (inArray === null) {
        if (isSpace(byte)) continue;
        inArray = byte === OPEN;
        if (inArray) continue;
      }
      const ends = inArray && depth === 0 && (byte === COMMA || byte === CLOSE);
      if (closed && !isSpace(byte)) {
        yield new InputError('invalid-record', `${name}:${line}`, 'goes on after the end of the array');
        return;
      }
      if (ends) {
        if (start !== -1) keep(chunk.subarray(start, i));
        const element = take();
        if (element) yield element;
        start = -1;
        closed = byte === CLOSE;
        continue;
      }
      if (start === -1) {
        if (isSpace(byte) || closed) continue;
        start = i;
        elementLine = line;
      }
      if (byte === QUOTE) inString = true;
      else if (byte === BRACE || byte === OPEN) depth += 1;
      else if (byte === END_BRACE || byte === CLOSE) {
        depth -= 1;
        if (inArray || depth > 0) continue;
        keep(chunk.subarray(start, i + 1));
        const record = take();
        if (record) yield record;
        start = -1;
        depth = 0;
      }
    }
    if (start !== -1) keep(chunk.subarray(start));
  }
  const rest = take();
  if (rest) yield rest;
  if (inArray && !closed && depth === 0 && !inString) {
    yield new InputError('invalid-record', `${name}:${line}`, 'the array has no end; is the file complete?');
  }
};

const isSpace = (byte: number | undefined): boolean => byte !== undefined && byte <= (SPACE ?? 0);

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
