import { check } from '../../src/check/index.js';
import { inSource, type Report } from '../../src/claims/index.js';
import { type Analysis, analyze } from '../../src/extract.js';
import { isRecordFormat, recordFormats } from '../../src/input/formats/index.js';
import {
  InputError,
  type InputFormat,
  momentsOf,
  positionInSource,
  type Raw,
  readDocument,
} from '../../src/input/index.js';

/** What a document came to: its text with its report as the command prints it, or why it was not read. */
export type Outcome = { readonly text: string; readonly report: Report } | InputError;

/** The documents that the bytes hold in a format. */
export async function* documentsIn(bytes: Uint8Array, format: InputFormat): AsyncGenerator<Raw | InputError> {
  const name = `fuzz.${format}`;
  if (!isRecordFormat(format)) yield { kind: 'file', name, format, bytes };
  else {
    const split = await recordFormats[format].splitter();
    async function* whole() {
      yield bytes;
    }
    yield* split(whole(), name);
  }
}

/** A document through the reader and the whole pipeline, the rules of `check` included; nothing but an InputError fails. */
export async function outcomeOf(raw: Raw | InputError): Promise<Outcome> {
  if (raw instanceof InputError) return raw;
  try {
    const document = await readDocument(raw, {});
    const { text, map, times: _t, pages: _p, sources: _s, ...about } = document;
    const analysis: Analysis = analyze(text, { published: '2024-11-07', ...about, explain: true });
    check(analysis);
    const momentOf = momentsOf(document);
    const report = inSource(analysis.report, (position) => ({
      ...(map ? positionInSource(map, position) : position),
      ...momentOf?.(position),
    }));
    return { text, report };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
