import { analyze, type ExtractOptions, extract } from '../extract.js';
import {
  byteLength,
  type InputDocument,
  lastAtMost,
  lineStarts,
  positionInSource,
  type SourceMap,
} from '../input/index.js';
import { type Source, type VerifiedDocument, verify } from '../verify/index.js';
import { asRaw } from './as-raw.js';
import { heldTo } from './held-to.js';
import { failed, type Result } from './result.js';

/** A source with what it takes to tell where in its file something stands, in the place of a function. Plain data. */
export interface PlainSource extends Omit<Source, 'placeAt'> {
  readonly map?: SourceMap;
  readonly pages?: InputDocument['pages'] & {};
}

/** Everything that the work on an article depends on besides it and its sources. Plain data. */
export interface VerifySettings {
  /** What holds for every article that does not say otherwise itself. */
  readonly extract: ExtractOptions;
  readonly minSimilarity?: number;
  /** Milliseconds that an article may take. */
  readonly time: number;
}

/** An article that was read, and what it is to be held against. Plain data. */
export interface VerifyTask {
  readonly document: InputDocument;
  readonly sources: readonly PlainSource[];
}

/** What became of an article, or how it failed. Plain data. */
export type Verified = VerifiedDocument | Result;

/** Holds articles against their sources, each within its time. Nothing is thrown. */
export async function* verifyOn(
  tasks: readonly VerifyTask[],
  settings: VerifySettings,
): AsyncGenerator<Verified> {
  for (const task of tasks)
    yield orFailed(task, () => heldTo(settings.time, asRaw(task.document), () => held(task, settings)));
}

/** Holds an article against its sources. It takes what it takes. */
export const verifiedOf = (task: VerifyTask, settings: VerifySettings): Verified =>
  orFailed(task, () => held(task, settings));

function orFailed({ document }: VerifyTask, work: () => Verified): Verified {
  try {
    return work();
  } catch (error) {
    return failed(error, document.id, byteLength(asRaw(document)));
  }
}

function held({ document, sources }: VerifyTask, settings: VerifySettings): VerifiedDocument {
  const { text, map, times: _t, pages: _p, sources: _s, ...about } = document;
  const { minSimilarity } = settings;
  const verifications = verify(analyze(text, { ...settings.extract, ...about }), sources.map(withPlaces), {
    read: (source, transcript) => extract(source, { transcript }),
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
  });
  return {
    id: document.id,
    title: document.title ?? null,
    text,
    sources: sources.map(({ id }) => id),
    verifications: map
      ? verifications.map((each) => ({ ...each, ...positionInSource(map, each) }))
      : verifications,
  };
}

function withPlaces({ map, pages, ...source }: PlainSource): Source {
  let lines: readonly number[] | null = null;
  return {
    ...source,
    placeAt(offset) {
      lines ??= lineStarts(source.text);
      const line = lastAtMost(lines, offset);
      const position = { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
      const page = pages?.findLast(({ start }) => start <= offset)?.page;
      return {
        line: map ? positionInSource(map, position).line : position.line,
        ...(page === undefined ? {} : { page }),
      };
    },
  };
}
