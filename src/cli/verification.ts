import { extname, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import {
  budgeted,
  failed,
  type PlainSource,
  type Result,
  type VerifyTask,
  verifiedOf,
} from '../batch/index.js';
import {
  type InputDocument,
  type InputError,
  placeOf,
  type Raw,
  type SourceName,
  STDIN,
} from '../input/index.js';
import {
  findingsOf,
  type VerificationsFormat,
  verificationsReporters,
} from '../reporters/verifications/index.js';
import { isWrong, type VerifiedDocument, type VerifyRun } from '../verify/index.js';
import type { JobsOption } from './batch-options.js';
import { choiceOf } from './choice.js';
import { colorFor } from './color.js';
import { complain, complainWith } from './diagnostics.js';
import { UsageError } from './errors.js';
import { guardOf } from './guard.js';
import type { InputOptions } from './input-options.js';
import { writeJobSummary } from './job-summary.js';
import { inputSettings, openDocuments, readSettings } from './outcomes.js';
import { writeResult } from './output.js';
import { openLibrary, sourcesNamedBy } from './sourcing.js';
import { FOUND, TROUBLE } from './status.js';

export interface VerificationOptions extends InputOptions, JobsOption {
  readonly against?: readonly string[];
  readonly format?: VerificationsFormat;
  readonly outputFile?: string;
  readonly published?: string;
  readonly require: 'found' | 'all';
  readonly minSimilarity?: number;
  readonly skipUnsourced?: boolean;
  readonly color?: boolean;
}

const DEFAULT_WIDTH = 80;

/** From articles and sources to a result, and an exit status. */
export async function runVerification(given: readonly string[], options: VerificationOptions): Promise<void> {
  const names = given.length > 0 ? given : [STDIN];
  const { against = [], outputFile: file } = options;
  if ([...names, ...against].filter((name) => name === STDIN).length > 1) {
    throw new UsageError('"-" is standard input, which can be read only once; name it once');
  }
  if (file !== undefined) {
    guardOf([...names, ...against])(file);
  }
  const result = await verifyAll(names, options);
  const format = options.format ?? formatOf(file);
  const report = await verificationsReporters[format]();
  const view = {
    chalk: colorFor(options.color, file !== undefined),
    width: file === undefined ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
    version: manifest.version,
  };
  if (result.documents.length > 0) await writeResult(report(result, view), file);
  if (format === 'github') await writeJobSummary((await findingsOf())(result), 'verify');
  const wrong = result.documents.some(({ verifications }) =>
    verifications.some((each) => isWrong(each, result)),
  );
  if (process.exitCode === undefined && wrong) process.exitCode = FOUND;
}

function formatOf(file: string | undefined): VerificationsFormat {
  const ending = file === undefined ? '' : extname(file).toLowerCase().slice(1);
  if (Object.hasOwn(verificationsReporters, ending)) return ending as VerificationsFormat;
  return file === undefined && process.stdout.isTTY ? 'pretty' : file === undefined ? 'json' : 'pretty';
}

/** An article, and the file that it stands in, if it does. */
interface ReadArticle {
  readonly document: InputDocument;
  readonly file: string | null;
  readonly sources: readonly SourceName[] | null;
}

async function verifyAll(names: readonly string[], options: VerificationOptions): Promise<VerifyRun> {
  const written = options.outputFile === undefined ? [] : [options.outputFile];
  const choice = choiceOf(names, options, written);
  const { many, documents: raws } = await openDocuments(names, options, choice);
  const { articles, failures } = await articlesIn(raws, options);
  const { inputFormat: _, stdinFilename: _n, ...sourceOptions } = options;
  const library = openLibrary(
    {
      ...choiceOf(options.against ?? [], options, written),
      get stdin() {
        return process.stdin;
      },
      ...inputSettings(sourceOptions),
    },
    readSettings(options),
    options.documentTimeout,
  );
  const named = new Set(articles.flatMap(({ sources }) => sources ?? []).map(({ name }) => resolve(name)));
  for (const { file, error } of failures) if (!named.has(resolve(file))) tell(error, file);

  async function* tasks(): AsyncGenerator<VerifyTask> {
    for (const { document, file, sources: names } of articles) {
      if (many && file !== null && named.has(resolve(file))) continue;
      if (names === null && options.skipUnsourced) {
        complain(`${document.id}: left out, since it names no sources`);
        continue;
      }
      const sources = await sourcesFor(document.id, names, library.sourcesOf);
      if (sources !== null) yield { document, sources };
    }
  }

  const { published, minSimilarity, documentTimeout: time, jobs } = options;
  const settings = {
    extract: published === undefined ? {} : { published },
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
    time,
  };
  const documents: VerifiedDocument[] = [];
  for await (const parcel of verifiedOf(tasks(), settings, jobs === undefined ? {} : { jobs })) {
    for (const verified of parcel) {
      if ('outcome' in verified) tellOf(verified);
      else documents.push(verified);
    }
  }
  const isNothing = documents.length === 0 || articles.every(({ document }) => document.text.trim() === '');
  if (isNothing && process.exitCode === undefined) {
    complain('nothing was checked, since no input holds any text');
    process.exitCode = TROUBLE;
  }
  return { many, documents, requireAll: options.require === 'all' };
}

/** Null where there is nothing to hold an article against, itself aside, which is told: what could not be checked is not right. */
async function sourcesFor(
  article: string,
  names: readonly SourceName[] | null,
  sourcesOf: (name: SourceName) => Promise<readonly PlainSource[]>,
): Promise<readonly PlainSource[] | null> {
  if (names === null) {
    complain(
      `${article}: names no sources; name them with --against, as "sources:" in its front matter, or in a file ` +
        'beside it that ends in .sources.yaml',
    );
    process.exitCode = TROUBLE;
    return null;
  }
  const sources: PlainSource[] = [];
  for (const name of names) sources.push(...(await sourcesOf(name)));
  const others = sources.filter(({ id }) => resolve(id) !== resolve(article));
  if (others.length > 0) return others;
  complain(`${article}: there is no source of it that could be read, so nothing was checked`);
  process.exitCode = TROUBLE;
  return null;
}

interface Failure {
  readonly file: string;
  readonly error: unknown;
}

/** The articles, with what each names as its sources; and what could not be read, of which some may be sources. */
async function articlesIn(
  raws: AsyncIterable<Raw | InputError>,
  options: VerificationOptions,
): Promise<{ readonly articles: readonly ReadArticle[]; readonly failures: readonly Failure[] }> {
  const articles: ReadArticle[] = [];
  const failures: Failure[] = [];
  const given = options.against?.map((name): SourceName => ({ name })) ?? null;
  const { read, dismiss } = budgeted(readSettings(options), options.documentTimeout);
  for await (const raw of raws) {
    const place = raw instanceof Error ? raw.id : placeOf(raw);
    try {
      if (raw instanceof Error) throw raw;
      const document = await read(raw);
      const file =
        raw.kind === 'file' && raw.url === undefined && raw.name !== 'stdin' ? raw.name : fileOf(place);
      articles.push({
        document,
        file,
        sources: given ?? (await sourcesNamedBy(document, file)),
      });
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failures.push({ file: fileOf(place) ?? place, error });
    }
  }
  await dismiss();
  return { articles, failures };
}

/** 'records.jsonl:17' stands in 'records.jsonl'. */
const fileOf = (place: string): string | null =>
  place.startsWith('stdin') ? null : place.replace(/:\d+$/, '');

const tell = (error: unknown, id: string): void => tellOf(failed(error, id));

function tellOf({ trouble }: Result): void {
  if (trouble) complainWith(trouble.message, trouble.trace);
  process.exitCode = TROUBLE;
}
