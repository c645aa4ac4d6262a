import type { Range } from '../../document/index.js';
import type { Edit, Verification } from '../../verify/index.js';

/** A stretch of words, and whether the other side has them as they are. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** The article's words, with those marked that the source has not, or has otherwise. */
export const articleWords = ({ span, edits }: Verification): readonly Stretch[] =>
  stretches(
    span,
    edits.flatMap(({ articleRange }) => articleRange ?? []),
  );

/** The source's words, with those marked that the article leaves out, or has otherwise; null where none are found. */
export function sourceWords({ source, edits }: Verification): readonly Stretch[] | null {
  return source === null
    ? null
    : stretches(
        source.span,
        edits.flatMap(({ sourceRange }) => sourceRange ?? []),
      );
}

function stretches(span: Range & { readonly text: string }, marked: readonly Range[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number, differs: boolean): void => {
    if (to > from) found.push({ text: span.text.slice(from - span.start, to - span.start), differs });
  };
  let at = span.start;
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, span.end)];
    add(at, Math.min(from, span.end), false);
    add(from, to, true);
    at = Math.max(at, to);
  }
  add(at, span.end, false);
  return found;
}

/** What is the matter, in words: 'left out: “not”', 'says “eight” for “nine”'. */
export function said({ op, article, source }: Edit): string {
  switch (op) {
    case 'insert':
      return `adds “${article}”`;
    case 'delete':
      return `leaves out “${source}”`;
    case 'replace':
      return `says “${article}” for “${source}”`;
  }
}

/** One sentence on an entry, without a full stop. */
export function messageOf(verification: Verification): string {
  const { status, kind, edits, source, speaker, span } = verification;
  const words = shortened(span.text);
  switch (status) {
    case 'verbatim':
      return `“${words}” stands so in the source`;
    case 'altered':
      return `“${words}” is not what the source says: ${edits.map(said).join('; ')}`;
    case 'misattributed': {
      const changed = edits.length === 0 ? '' : ` (and ${edits.map(said).join('; ')})`;
      return `“${words}” is ${source?.speaker ?? 'somebody else'}’s in the source, not ${speaker ?? 'the speaker'}’s${changed}`;
    }
    case 'supported':
      return `${words} is in the source${valueIn(verification)}`;
    case 'contradicted':
      return `${words} is not what the source has${valueIn(verification)}`;
    case 'absent':
      return kind === 'quotation' ? `“${words}” is not in the sources` : `${words} is not in the sources`;
  }
}

const valueIn = ({ source }: Verification): string =>
  source === null
    ? ''
    : `: ${source.value ?? source.span.text.replace(/\s+/g, ' ')}${source.cell === undefined ? '' : ` in ${source.cell}`}`;

const LONGEST = 160;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

/** Where in a source: 'minutes.txt:7', 'talk.vtt:88 at 00:14:32', 'report.pdf:40, page 3', 'cases.csv B7'. */
export function placeOf({ source }: Verification): string {
  if (source === null) return '';
  const { document, line, time, page, cell } = source;
  if (cell !== undefined) return `${document} ${cell}`;
  const at = time === undefined ? '' : ` at ${time.replace(/\.\d+$/, '')}`;
  return `${document}:${line}${at}${page === undefined ? '' : `, page ${page}`}`;
}
