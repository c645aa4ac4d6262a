import type { Report } from '../claims/index.js';
import { type Format, formats, isFailure, type Outcome, type View } from '../reporters/index.js';
import { fillFolder } from './folder.js';
import { lockstep } from './lockstep.js';
import type { Finished, Run } from './outcomes.js';
import { ClosedPipe, type Output, outputFile, standardOutput } from './output.js';
import { isFolder, type Target } from './targets.js';

export interface Delivery {
  readonly targets: readonly Target[];
  /** How each target is shown; asked for only where something is made of the reports here. */
  readonly views: () => Promise<(target: Target) => View>;
  /** Whether the text was asked for, and so goes into every format that can carry it. */
  readonly includeText: boolean;
  /** Throws where a file must not be written to. */
  readonly guard: (path: string) => void;
  /** The one target's file, opened already, where an earlier run's result is gone on with. */
  readonly resumed?: Output;
}

/**
 * Brings what the documents came to into every format and to every place at once. Where one of the places fails, the
 * others get to their end first.
 *
 * @throws ClosedPipe when the reader of standard output has gone
 */
export async function deliver(run: Run, delivery: Delivery): Promise<void> {
  const { targets, views, guard, resumed } = delivery;
  const [target] = targets;
  if (targets.length === 1 && target?.format === 'jsonl' && !isIntoFolder(target)) {
    return deliverLines(run, await opened(target, guard, resumed));
  }
  // Unless some format asked for the text of all, only what cannot do without its text carries it.
  const includeText = delivery.includeText || !targets.some(({ format }) => 'showsText' in formats[format]);
  const viewFor = await views();
  const streams = lockstep(run.outcomes(), targets.length);
  const prepared: ((outcomes: AsyncIterable<Finished>) => Promise<void>)[] = [];
  for (const target of targets)
    prepared.push(await prepare(target, viewFor(target), includeText, guard, resumed));
  const results = await Promise.allSettled(streams.map((stream, index) => prepared[index]?.(stream)));
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (errors.length > 0) throw errors.find((error) => !(error instanceof ClosedPipe)) ?? errors[0];
}

/** Opens a target's file before anything is read, so that nobody waits for a result that cannot be written. */
async function prepare(
  target: Target,
  view: View,
  includeText: boolean,
  guard: (path: string) => void,
  resumed: Output | undefined,
): Promise<(outcomes: AsyncIterable<Finished>) => Promise<void>> {
  const format: Format = formats[target.format];
  const report = await format.load();
  const keeps = {
    text: includeText || format.showsText === true,
    explanations: view.explain || format.alwaysExplains === true,
  };
  const shown = (outcomes: AsyncIterable<Finished>): AsyncIterable<Outcome> => reportsOf(outcomes, keeps);
  if (isIntoFolder(target)) {
    return (outcomes) => fillFolder(target.path, format, shown(outcomes), view, guard);
  }
  const output = await opened(target, guard, resumed);
  return async (outcomes) => {
    let isResult = view.many;
    async function* noted(): AsyncGenerator<Outcome> {
      for await (const outcome of shown(outcomes)) {
        isResult ||= !isFailure(outcome);
        yield outcome;
      }
    }
    await write(report(noted(), view), output);
    await finish(output, isResult);
  };
}

/** JSON Lines alone are written as whoever works on the documents prints them. */
async function deliverLines(run: Run, output: Output): Promise<void> {
  let isResult = run.many;
  async function* noted(): AsyncGenerator<Uint8Array> {
    for await (const { bytes, accounts } of run.lines()) {
      isResult ||= accounts.some(({ trouble }) => trouble === undefined);
      yield bytes;
    }
  }
  await write(noted(), output);
  await finish(output, isResult);
}

const isIntoFolder = (target: Target): target is Target & { readonly path: string } =>
  target.path !== null && isFolder(target.path);

async function opened(
  { path }: Target,
  guard: (path: string) => void,
  resumed: Output | undefined,
): Promise<Output> {
  if (path !== null) guard(path);
  return resumed ?? (path === null ? standardOutput() : outputFile(path, true));
}

/** One document that could not be read gives no result to take the place of an earlier one. */
const finish = (output: Output, isResult: boolean): Promise<void> =>
  isResult ? output.close() : output.discard();

async function write(texts: AsyncIterable<string | Uint8Array>, output: Output): Promise<void> {
  try {
    for await (const text of texts) await output.write(text);
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** What of a report only some formats want. */
interface Keeps {
  readonly text: boolean;
  readonly explanations: boolean;
}

/** The reports and failures, without what is not to be kept; but a text that the input does not hold always is. */
async function* reportsOf(outcomes: AsyncIterable<Finished>, keeps: Keeps): AsyncGenerator<Outcome> {
  for await (const { outcome, ownText } of outcomes) {
    if (isFailure(outcome)) yield outcome;
    else {
      const report = keeps.text || !ownText ? outcome : withoutText(outcome);
      yield keeps.explanations ? report : withoutExplanations(report);
    }
  }
}

function withoutText(report: Report): Report {
  if (report.document.text === undefined) return report;
  const { text: _, ...document } = report.document;
  return { ...report, document };
}

function withoutExplanations(report: Report): Report {
  const { passedOver, ...rest } = report;
  if (passedOver === undefined && !report.claims.some(({ explanation }) => explanation)) return report;
  return { ...rest, claims: report.claims.map(({ explanation: _, ...claim }) => claim) };
}
