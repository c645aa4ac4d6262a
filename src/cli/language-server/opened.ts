import { pathToFileURL } from 'node:url';
// Not by way of the folder's index, which does not load the checking before there is something to check.
import { findingsIn } from '../../batch/check-work.js';
import type { Budgeted } from '../../batch/index.js';
import type { Finding, Policy } from '../../check/index.js';
import { withoutDirectives } from '../../check/index.js';
import type { Report, Span } from '../../claims/index.js';
import { extract } from '../../extract.js';
import { type InputDocument, positionInSource, type Raw } from '../../input/index.js';
import { sourceOf, type Telling, toldOf } from '../checking.js';

/** A place in an editor: both count from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An article in an editor, and what is known of it. */
export interface Opened {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Made when it is asked for: only who points at a claim needs it. */
  readonly report: () => Report;
  /** Where a span of the report stands in the editor. */
  readonly rangeOf: (span: Pick<Span, 'start' | 'end'>) => Range;
}

type Format = 'text' | 'markdown' | 'html';

const FORMATS: Readonly<Record<string, Format>> = { markdown: 'markdown', html: 'html', plaintext: 'text' };

/** What an editor's name of a language is read as; null for what is no article. */
export const formatOf = (language: string): Format | null => FORMATS[language] ?? null;

const TELL_ALL: Telling = { baseline: null, quiet: false, changes: null };

/** Reads and checks an article as `claimsift check` does with a file of its name, and in the time that it has. */
export async function open(
  path: string,
  format: Format,
  text: string,
  policy: Policy,
  { read, within }: Budgeted,
): Promise<Opened> {
  const raw: Raw = { kind: 'file', name: path, format, bytes: new TextEncoder().encode(text) };
  const document = await read(raw);
  const found = within(raw, () => findingsIn(document, policy, {}));
  const { findings } = toldOf(document, found, policy, sourceOf(raw), TELL_ALL);
  let report: Report | null = null;
  return {
    text,
    findings,
    report: () => {
      report ??= within(raw, () => reportOf(document));
      return report;
    },
    rangeOf: rangesIn(document),
  };
}

function reportOf(document: InputDocument): Report {
  const { text, map: _m, times: _t, pages: _p, sources: _s, ...about } = document;
  return extract(withoutDirectives(text), { ...about, explain: true });
}

function rangesIn({ text, map }: InputDocument): Opened['rangeOf'] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const positionOf = (offset: number): Position => {
    let line = starts.findLastIndex((start) => start <= offset);
    line = Math.max(line, 0);
    const position = { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    const place = map ? positionInSource(map, position) : position;
    return { line: place.line - 1, character: place.column - 1 };
  };
  return ({ start, end }) => {
    // What stands behind the last character may belong to the next piece of the text already.
    const last = positionOf(Math.max(end - 1, start));
    return { start: positionOf(start), end: { line: last.line, character: last.character + 1 } };
  };
}

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

export const holds = ({ start, end }: Range, position: Position): boolean =>
  isBefore(start, position) && isBefore(position, end);

export const uriOf = (path: string): string => pathToFileURL(path).href;
