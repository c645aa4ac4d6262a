import { check, type Finding, type Policy, withoutDirectives } from '../check/index.js';
import { analyze, type ExtractOptions } from '../extract.js';
import {
  byteLength,
  type InputDocument,
  placeOf,
  positionInSource,
  type Raw,
  type ReadSettings,
  readDocument,
  type SourceMap,
} from '../input/index.js';
import { heldTo } from './held-to.js';
import { plainReadingOf } from './plain-reading.js';
import { failed, type Result } from './result.js';

/** Everything that the findings of a document depend on besides it and its policy. Plain data. */
export interface CheckSettings {
  readonly read: ReadSettings;
  /** What holds for every document that does not say otherwise itself. */
  readonly extract: ExtractOptions;
  /** Milliseconds that a document may take. */
  readonly time: number;
}

/** A document to check; or what one came to of which there is nothing to check. Plain data. */
export type CheckTask =
  | {
      readonly raw: Raw;
      readonly policy: Policy;
      /** Its findings, where they are known from before, so that it is only read. */
      readonly known: readonly Finding[] | null;
    }
  | Result;

/** A document with all that its policy finds in it, or how it failed. Plain data. */
export type Checked = { readonly document: InputDocument; readonly findings: readonly Finding[] } | Result;

/** Reads documents that are not unpacked, and checks them, each within its time. Nothing is thrown. */
export async function* checkOn(
  tasks: readonly CheckTask[],
  settings: CheckSettings,
): AsyncGenerator<Checked> {
  for (const task of tasks) {
    if ('outcome' in task) {
      yield task;
      continue;
    }
    const { raw } = task;
    try {
      const document = heldTo(settings.time, raw, await plainReadingOf(raw, settings.read));
      yield heldTo(settings.time, raw, () => checkedAs(document, task, settings));
    } catch (error) {
      yield failed(error, placeOf(raw), byteLength(raw));
    }
  }
}

/** Reads and checks a document of any kind. It takes what it takes. */
export async function checkedOf(task: CheckTask, settings: CheckSettings): Promise<Checked> {
  if ('outcome' in task) return task;
  const { raw } = task;
  try {
    return checkedAs(await readDocument(raw, settings.read), task, settings);
  } catch (error) {
    return failed(error, placeOf(raw), byteLength(raw));
  }
}

const checkedAs = (
  document: InputDocument,
  { policy, known }: Exclude<CheckTask, Result>,
  { extract }: CheckSettings,
): Checked => ({
  document,
  findings:
    known?.map((finding) => ({ ...finding, document: document.id })) ?? findingsIn(document, policy, extract),
});

/** What is wrong in a document, in the lines of its file. */
export function findingsIn(
  document: InputDocument,
  policy: Policy,
  options: ExtractOptions,
): readonly Finding[] {
  const { text, map, times: _t, pages: _p, sources: _s, ...about } = document;
  const found = check(analyze(withoutDirectives(text), { ...options, ...about }), policy);
  return map ? found.map((finding) => inSource(finding, map)) : found;
}

/** The finding with the lines and columns of the file. */
function inSource(finding: Finding, map: SourceMap): Finding {
  const start = positionInSource(map, finding);
  const last = positionInSource(map, { line: finding.endLine, column: Math.max(finding.endColumn - 1, 1) });
  // A page may have its text in another order than its source.
  const end =
    last.line < start.line || (last.line === start.line && last.column < start.column) ? start : last;
  return {
    ...finding,
    ...start,
    endLine: end.line,
    endColumn: end.column + 1,
    related: finding.related.map((other) => ({ ...other, ...positionInSource(map, other) })),
  };
}
