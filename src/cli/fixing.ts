import { readFile } from 'node:fs/promises';
import type { CheckedDocument, Finding } from '../check/index.js';
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
 * stand elsewhere in this text is not, since then its offsets are another text's.
 */
export function mend(text: string, findings: readonly Finding[]): Mended {
  const fixed = new Set<Finding>();
  let mended = text;
  let floor = text.length + 1;
  for (const finding of findings.filter(isFixable).toSorted((a, b) => b.fix.start - a.fix.start)) {
    const { start, end, text: right } = finding.fix;
    if (end > floor || text.slice(finding.span.start, finding.span.end) !== finding.span.text) continue;
    mended = mended.slice(0, start) + right + mended.slice(end);
    floor = start;
    fixed.add(finding);
  }
  return { text: mended, fixed };
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
 * stands (standard input, records, pages, documents that are no plain text in UTF-8) is told of and left.
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
  const source = await plainText(document.id);
  const { text, fixed } = mend(source ?? '', fixable);
  for (const finding of fixable) {
    const { start, end, text: right } = finding.fix;
    const place = `${document.id}:${finding.line}:${finding.column}`;
    const wrong = source?.slice(start, end) ?? '';
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
