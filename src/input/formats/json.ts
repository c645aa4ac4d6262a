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
  const state: State = {
    depth: 0,
    inArray: null,
    inString: false,
    escaped: false,
    closed: false,
    reading: false,
    broken: false,
    line: 1,
  };
  const element = elementOf(name);
  for await (const chunk of withoutMark(asUtf8(chunks))) {
    yield* elementsIn(chunk, state, element);
    if (state.broken)
      return yield new InputError(
        'invalid-record',
        `${name}:${state.line}`,
        'goes on after the end of the array',
      );
  }
  const rest = element.take();
  if (rest) yield rest;
  if (state.inArray && !state.closed && state.depth === 0 && !state.inString)
    yield new InputError(
      'invalid-record',
      `${name}:${state.line}`,
      'the array has no end; is the file complete?',
    );
};

/** The elements that end in the chunk; what it holds of the next one is kept. */
function* elementsIn(chunk: Uint8Array, state: State, element: Element): Generator<RawRecord | InputError> {
  let start = state.reading ? 0 : -1; // where the element begins in this chunk
  for (let i = 0; i < chunk.length && !state.broken; i += 1) {
    const place = placeOf(chunk[i], state);
    if (start === -1 && (place === 'inside' || place === 'last')) {
      start = i;
      element.begin(state.line);
    }
    if (place === 'inside' || place === 'outside') continue;
    if (start !== -1) element.keep(chunk.subarray(start, place === 'last' ? i + 1 : i));
    start = -1;
    const record = element.take();
    if (record) yield record;
  }
  if (start !== -1) element.keep(chunk.subarray(start));
}

/** What the bytes up to here have opened. */
interface State {
  depth: number;
  /** Null where nothing but white space has been read. */
  inArray: boolean | null;
  inString: boolean;
  escaped: boolean;
  /** The array has ended. */
  closed: boolean;
  /** An element has begun, and not ended. */
  reading: boolean;
  /** The array has ended, and something follows. */
  broken: boolean;
  line: number;
}

/** Where a byte stands: in an element, as the last one of it, between two, or nowhere. */
type Place = 'inside' | 'last' | 'separator' | 'outside';

/** Reads one byte more. */
function placeOf(byte: number | undefined, state: State): Place {
  if (byte === NEWLINE) state.line += 1;
  if (state.inString) {
    readInString(byte, state);
    return 'inside';
  }
  if (state.inArray === null) {
    if (isSpace(byte)) return 'outside';
    state.inArray = byte === OPEN;
    if (state.inArray) return 'outside';
  }
  if (state.closed && !isSpace(byte)) {
    state.broken = true;
    return 'outside';
  }
  if (state.inArray && state.depth === 0 && (byte === COMMA || byte === CLOSE)) {
    state.closed = byte === CLOSE;
    state.reading = false;
    return 'separator';
  }
  if (!state.reading && (isSpace(byte) || state.closed)) return 'outside';
  state.reading = true;
  return readInElement(byte, state);
}

function readInString(byte: number | undefined, state: State): void {
  if (state.escaped) state.escaped = false;
  else if (byte === BACKSLASH) state.escaped = true;
  else if (byte === QUOTE) state.inString = false;
}

function readInElement(byte: number | undefined, state: State): 'inside' | 'last' {
  if (byte === QUOTE) state.inString = true;
  else if (byte === BRACE || byte === OPEN) state.depth += 1;
  else if (byte === END_BRACE || byte === CLOSE) {
    state.depth -= 1;
    // Without an array around them, the brackets alone say where a record ends.
    if (!state.inArray && state.depth <= 0) {
      state.depth = 0;
      state.reading = false;
      return 'last';
    }
  }
  return 'inside';
}

interface Element {
  readonly begin: (line: number) => void;
  readonly keep: (part: Uint8Array) => void;
  readonly take: () => RawRecord | InputError | null;
}

/** Holds the bytes of one element after another. */
function elementOf(name: string): Element {
  let line = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    begin(at) {
      line = at;
    },
    keep(part) {
      length += part.length;
      if (length <= MAX_DOCUMENT_BYTES) parts.push(part);
      else parts = [];
    },
    take() {
      if (length === 0) return null;
      const place = `${name}:${line}`;
      const bytes = Buffer.concat(parts);
      const tooLarge = length > MAX_DOCUMENT_BYTES;
      parts = [];
      length = 0;
      return tooLarge
        ? new InputError('too-large', place, `the record is ${TOO_LARGE}`)
        : { kind: 'record', place, json: bytes };
    },
  };
}

const isSpace = (byte: number | undefined): boolean => byte !== undefined && byte <= (SPACE ?? 0);

/** A byte order mark is no part of the first record. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const bytes of chunks) {
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    yield marked ? bytes.subarray(3) : bytes;
    first = false;
  }
}
