import { inSource, type Report, type Selection, select } from '../claims/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import {
  byteLength,
  hasOwnText,
  momentsOf,
  placeOf,
  positionInSource,
  type Raw,
  type ReadSettings,
  readDocument,
} from '../input/index.js';
import { failed, type Result, type Task } from './result.js';

/** Everything that the work on a document depends on besides the document. Plain data, fit for another thread. */
export interface WorkSettings {
  readonly read: ReadSettings;
  /** What holds for every document that does not say otherwise itself. */
  readonly extract: ExtractOptions;
  readonly selection: Selection;
}

/** Reads documents and extracts from them, one by one. What fails is the document's own failure; nothing is thrown. */
export async function* workOn(tasks: readonly Task[], settings: WorkSettings): AsyncGenerator<Result> {
  for (const task of tasks) yield 'outcome' in task ? task : await resultOf(task, settings);
}

/** Of a text in another language little is found, and some of it wrongly. */
const noticeOf = ({ document: { id, language, words } }: Report): Pick<Result, 'notice'> =>
  language === 'en' || words === 0
    ? {}
    : {
        notice: `${id}: does not look like English, which is all that claimsift reads; its claims may be wrong`,
      };

async function resultOf(raw: Raw, settings: WorkSettings): Promise<Result> {
  try {
    const document = await readDocument(raw, settings.read);
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
  } catch (error) {
    return failed(error, placeOf(raw), byteLength(raw));
  }
}
