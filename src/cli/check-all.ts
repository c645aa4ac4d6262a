import manifest from '../../package.json' with { type: 'json' };
import { type CheckTask, checkedOf, failed } from '../batch/index.js';
import type { Baseline, CheckedDocument, Policy } from '../check/index.js';
import { byteLength, inputOf, type Raw, STDIN } from '../input/index.js';
import type { JobsOption } from './batch-options.js';
import type { Changes } from './changed-lines.js';
import { recordOf, sourceOf, toldOf } from './checking.js';
import { choiceOf } from './choice.js';
import { complainWith } from './diagnostics.js';
import { cacheKey, contentOf, type FindingsCache } from './findings-cache.js';
import type { InputOptions } from './input-options.js';
import { inputSettings, openDocuments, readSettings } from './outcomes.js';
import { TROUBLE } from './status.js';

interface Options extends InputOptions, JobsOption {
  readonly published?: string;
  readonly quiet?: boolean;
  readonly passWithNoInputs?: boolean;
}

export interface Checking {
  readonly policyFor: (file: string) => Policy;
  /** The revision since which lines must have changed to be told of; null for all lines. */
  readonly base: string | null;
  readonly baseline: Baseline | null;
  readonly cache: FindingsCache | null;
  /** Files that are written, and so are no input. */
  readonly written: readonly string[];
}

interface CheckedInputs {
  readonly documents: readonly CheckedDocument[];
  /** Whether there was not one document with words in it, be it changed or not. */
  readonly isNothing: boolean;
}

/** A document that is being worked on elsewhere. */
interface InHand {
  readonly raw: Raw;
  readonly policy: Policy;
  readonly changes: Changes | null;
  readonly key: string | null;
}

/** Checks all inputs. Whatever fails is told on standard error, and shows in the exit status; the rest goes on. */
export async function checkAll(
  given: readonly string[],
  options: Options,
  { policyFor, base, baseline, cache, written }: Checking,
): Promise<CheckedInputs> {
  const changed =
    base === null
      ? null
      : await (await import('./changed-lines.js')).changedLines(base, inputSettings(options));
  const names = given.length > 0 ? given : [base === null ? STDIN : '.'];
  const choice = choiceOf(names, options, written, options.passWithNoInputs);
  const { documents: raws } = await openDocuments(names, options, choice);
  const settings = {
    read: readSettings(options),
    extract: options.published === undefined ? {} : { published: options.published },
    time: options.documentTimeout,
  };
  const policies = new Map<string, Policy>();
  const inHand: (InHand | null)[] = [];
  const documents: CheckedDocument[] = [];
  let isNothing = true;

  /** Each is put in hand as it is handed on, and comes back in that order. */
  async function* tasks(): AsyncGenerator<CheckTask> {
    for await (const raw of raws) {
      try {
        if (raw instanceof Error) throw raw;
        const changes = changed && (await changed.changesIn(raw));
        if (changed && changes === null) {
          isNothing = false;
          continue;
        }
        const file = inputOf(raw);
        const policy = policies.get(file) ?? policyFor(file);
        policies.set(file, policy);
        const { read, extract } = settings;
        const key = cache && cacheKey(manifest.version, [...policy], read, extract, contentOf(raw));
        inHand.push({ raw, policy, changes, key });
        yield { raw, policy, known: (key === null ? null : cache?.get(key)) ?? null };
      } catch (error) {
        inHand.push(null);
        yield failed(
          error,
          raw instanceof Error ? raw.id : inputOf(raw),
          raw instanceof Error ? 0 : byteLength(raw),
        );
      }
    }
  }

  const batch = options.jobs === undefined ? {} : { jobs: options.jobs };
  for await (const parcel of checkedOf(tasks(), settings, batch)) {
    for (const checked of parcel) {
      const task = inHand.shift();
      if ('outcome' in checked || !task) {
        if ('trouble' in checked && checked.trouble)
          complainWith(checked.trouble.message, checked.trouble.trace);
        process.exitCode = TROUBLE;
        continue;
      }
      const { document, findings } = checked;
      const { raw, policy, changes, key } = task;
      isNothing &&= document.text.trim() === '';
      if (key !== null) cache?.set(key, findings);
      const telling = { baseline, quiet: options.quiet === true, changes };
      const told = toldOf(document, findings, policy, sourceOf(raw), telling);
      const record = recordOf(raw);
      documents.push(record === null ? told : { ...told, record });
    }
  }
  return { documents, isNothing };
}
