import { inSource, type Report, type Selection, select } from '../claims/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import {
  byteLength,
  hasOwnText,
  type InputDocument,
  momentsOf,
  placeOf,
  positionInSource,
  type Raw,
  type ReadSettings,
  readDocument,
} from '../input/index.js';
import { plainReadingOf } from './plain-reading.js';
import { failed, type Result, type Task, timedOut } from './result.js';
import { TimedOut, withinTime } from './time-limit.js';
import { weigh } from './weight.js';

/** Everything that the work on a document depends on besides the document. Plain data, fit for another thread. */
export interface WorkSettings {
  readonly read: ReadSettings;
  /** What holds for every document that does not say otherwise itself. */
  readonly extract: ExtractOptions;
  readonly selection: Selection;
  /** Milliseconds that a document may take. */
  readonly time: number;
}

/**
 * Reads documents that are not unpacked, and extracts from them, one by one and each within its time. What fails is the
 * document's own failure; nothing is thrown.
 */
export async function* workOn(tasks: readonly Task[], settings: WorkSettings): AsyncGenerator<Result> {
  for (const group of groupsOf(tasks)) {
    const works: (() => Result)[] = [];
    for (const task of group) works.push('outcome' in task ? () => task : await workFor(task, settings));
    yield* resultsWithin(works, group, settings.time);
  }
}

/** Of a text in another language little is found, and some of it wrongly. */
const noticeOf = ({ document: { id, language, words } }: Report): Pick<Result, 'notice'> =>
  language === 'en' || words === 0
    ? {}
    : {
        notice: `${id}: does not look like English, which is all that claimsift reads; its claims may be wrong`,
      };

/** What is watched together: short documents take no longer than it takes to begin to watch. */
const GROUP = 16 * 1024;

function* groupsOf(tasks: readonly Task[]): Generator<readonly Task[]> {
  let group: Task[] = [];
  let weight = 0;
  for (const task of tasks) {
    group.push(task);
    weight += weigh(task);
    if (weight < GROUP) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}

function resultsWithin(
  works: readonly (() => Result)[],
  tasks: readonly Task[],
  time: number,
): readonly Result[] {
  try {
    return withinTime(time, () => works.map((work) => work()));
  } catch (error) {
    const [task] = tasks;
    if (!(error instanceof TimedOut) || task === undefined) throw error;
    // Each by itself, so that whichever of them is at fault shows.
    return tasks.length === 1
      ? [timedOut(task, time)]
      : works.flatMap((work, i) => resultsWithin([work], tasks.slice(i, i + 1), time));
  }
}

/** All that there is to do for a document, with what it takes loaded. */
async function workFor(raw: Raw, settings: WorkSettings): Promise<() => Result> {
  try {
    const read = await plainReadingOf(raw, settings.read);
    return () => {
      try {
        return reportOn(read(), raw, settings);
      } catch (error) {
        return failed(error, placeOf(raw), byteLength(raw));
      }
    };
  } catch (error) {
    return () => failed(error, placeOf(raw), byteLength(raw));
  }
}

/** Reads a document of any kind and extracts from it. It takes what it takes. */
export async function resultOf(raw: Raw, settings: WorkSettings): Promise<Result> {
  try {
    return reportOn(await readDocument(raw, settings.read), raw, settings);
  } catch (error) {
    return failed(error, placeOf(raw), byteLength(raw));
  }
}

function reportOn(document: InputDocument, raw: Raw, settings: WorkSettings): Result {
  const { text, map, times: _t, pages: _p, sources: _s, ...about } = document;
  const options = { ...settings.extract, ...about };
  const ownText = hasOwnText(raw);
  const report = extract(text, ownText ? options : { ...options, includeText: true });
  const momentOf = momentsOf(document);
  const placed =
    map || momentOf
      ? inSource(report, (position) => ({
          ...(map ? positionInSource(map, position) : position),
          ...momentOf?.(position),
        }))
      : report;
  const account = { bytes: byteLength(raw), ownText, ...noticeOf(report) };
  return { outcome: select(placed, settings.selection), ...account };
}
