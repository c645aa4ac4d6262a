/** A place in a source file. */
export interface SourcePosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * Where the characters of a document's text stand in the file that it was taken out of. Plain data, so that it can
 * be handed to a worker. The text is a row of pieces: from `text[i]` on, its characters stand in the source from
 * `source[i]` on, until the next piece begins. Offsets are UTF-16 code units, ascending in `text`.
 */
export interface SourceMap {
  readonly text: readonly number[];
  readonly source: readonly number[];
  /** How long the source is. */
  readonly sourceLength: number;
  /** Offsets at which the lines of the source begin. */
  readonly sourceLines: readonly number[];
  /** Offsets at which the lines of the text begin. */
  readonly textLines: readonly number[];
}

/** Puts a text together piece by piece, and keeps where each piece came from. */
export class MappedText {
  readonly #parts: string[] = [];
  readonly #text: number[] = [];
  readonly #source: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /**
   * @param offset where `text` begins in the source; left out for what the reader puts in between, which then
   *   counts as standing where the piece before it ended
   */
  append(text: string, offset?: number): void {
    if (text === '') return;
    if (offset !== undefined && offset !== this.#expected()) {
      this.#text.push(this.#length);
      this.#source.push(offset);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The whole, and the way back into `source`, the text of the file. */
  finish(source: string): { readonly text: string; readonly map: SourceMap } {
    const text = this.#parts.join('');
    return {
      text,
      map: {
        text: this.#text,
        source: this.#source,
        sourceLength: source.length,
        sourceLines: lineStarts(source),
        textLines: lineStarts(text),
      },
    };
  }

  /** Where the next character would stand in the source, if it followed on. */
  #expected(): number | undefined {
    const source = this.#source.at(-1);
    const text = this.#text.at(-1);
    return source === undefined || text === undefined ? undefined : source + this.#length - text;
  }
}

/**
 * The place in the source of a place in the text. It always is one: of text that the reader found nowhere in the source, as
 * in a page whose markup is broken, it is near what stands around that text.
 */
export function positionInSource(map: SourceMap, position: SourcePosition): SourcePosition {
  const offset = (map.textLines[position.line - 1] ?? 0) + position.column - 1;
  const piece = lastAtMost(map.text, offset);
  const start = map.source[piece] ?? 0;
  const next = map.source[piece + 1] ?? map.sourceLength;
  // What stands between two pieces stands in no place of its own; it never runs into the piece after it.
  const end = next > start ? next : map.sourceLength;
  const place = Math.min(start + Math.max(offset - (map.text[piece] ?? 0), 0), end);
  const line = lastAtMost(map.sourceLines, place);
  return { line: line + 1, column: place - (map.sourceLines[line] ?? 0) + 1 };
}

/** Offsets at which each line begins; '\n', '\r\n' and a lone '\r' end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Index of the last of the ascending `values` that is at most `value`; 0 where none is. */
export function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
