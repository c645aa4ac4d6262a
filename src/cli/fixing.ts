import { readFile } from 'node:fs/promises';
import type { CheckedDocument, Finding } from '../check/index.js';
import { lineStarts } from '../input/index.js';
import { complain } from './diagnostics.js';
import { outputFile, writeWhole } from './output.js';

/** A finding, and what would mend it. */
type Fixable = Finding & { readonly fix: NonNullable<Finding['fix']> };

const isFixable = (finding: Finding): finding is Fixable => finding.fix !== null;

/** Mended text, and the findings that are no more. */
interface Mended {
  readonly text: string;
  readonly fixed: ReadonlySet<Finding>;
}

/**
 * The text with its findings mended, from the last to the first. Of two that overlap only the later is; one whose words
 * do not stand in this text where the finding has them is not.
 *
 * @param text that the findings are of, or the file that it was taken out of
 */
export function mend(text: string, findings: readonly Finding[]): Mended {
  const starts = lineStarts(text);
  const fixed = new Set<Finding>();
  let mended = text;
  let floor = text.length + 1;
  const placed = findings.filter(isFixable).flatMap((finding) => placedIn(text, starts, finding) ?? []);
  for (const { finding, start, end } of placed.toSorted((a, b) => b.start - a.start)) {
    if (end > floor) continue;
    mended = mended.slice(0, start) + finding.fix.text + mended.slice(end);
    floor = start;
    fixed.add(finding);
  }
  return { text: mended, fixed };
}

/** Where a fix goes in a text; null where the words at fault stand otherwise there, or with markup in between. */
function placedIn(
  text: string,
  starts: readonly number[],
  finding: Fixable,
): { readonly finding: Fixable; readonly start: number; readonly end: number } | null {
  const { fix, span, line, column } = finding;
  if (text.slice(span.start, span.end) === span.text) return { finding, start: fix.start, end: fix.end };
  const at = (starts[line - 1] ?? 0) + column - 1;
  const isWithin = span.start <= fix.start && fix.end <= span.end;
  if (!isWithin || text.slice(at, at + span.text.length) !== span.text) return null;
  return { finding, start: at + fix.start - span.start, end: at + fix.end - span.start };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file that is nothing but it; null for what cannot be written back as it was. */
async function plainText(file: string): Promise<string | null> {
  try {
    return utf8.decode(await readFile(file));
  } catch {
    return null;
  }
}

/**
 * Writes the fixes into the files that they are about, or only tells of them (`dry`). What cannot be fixed where it
 * stands (standard input, records, what is no text in UTF-8, words with markup in between) is told of and left.
 *
 * @returns the documents without the findings that are mended
 */
export async function applyFixes(
  documents: readonly CheckedDocument[],
  dry: boolean,
): Promise<readonly CheckedDocument[]> {
  const left: CheckedDocument[] = [];
  for (const document of documents) left.push(await fixIn(document, dry));
  return left;
}

async function fixIn(document: CheckedDocument, dry: boolean): Promise<CheckedDocument> {
  const fixable = document.findings.filter(isFixable);
  if (fixable.length === 0) return document;
  const source = document.record === undefined ? await plainText(document.id) : null;
  const { text, fixed } = mend(source ?? '', fixable);
  for (const finding of fixable) {
    const { span, fix } = finding;
    const { text: right } = fix;
    const place = `${document.id}:${finding.line}:${finding.column}`;
    const wrong = span.text.slice(fix.start - span.start, fix.end - span.start);
    if (!fixed.has(finding)) complain(`${place}: ${finding.rule}: cannot be fixed in place`);
    else
      complain(
        `${place}: ${finding.rule}: ${wrong === '' ? `${dry ? 'would insert' : 'inserted'} ‘${right}’` : `‘${wrong}’ ${dry ? 'would be' : 'is now'} ‘${right}’`}`,
      );
  }
  if (fixed.size === 0 || dry) return document;
  await writeWhole(await outputFile(document.id), [text]);
  return { ...document, findings: document.findings.filter((finding) => !fixed.has(finding)) };
}
