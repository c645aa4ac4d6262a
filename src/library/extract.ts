import type { Report } from '../claims/index.js';
import { extract as extractFrom } from '../extract.js';
import { type ExtractOptions, requireText, validOptions } from './options.js';

/**
 * Everything that the text claims: who said what, in whose words, with which numbers.
 *
 * @throws TypeError for what is no text, or options that mean nothing
 */
export function extract(text: string, options: ExtractOptions = {}): Report {
  requireText(text, 'extract');
  return extractFrom(text, validOptions(options, 'extract'));
}

/** A text with what is known of it, and what else a record carries. */
export interface TextRecord extends ExtractOptions {
  readonly text: string;
}

/**
 * The reports of any number of texts, one at a time and in their order: a stream in, a stream out.
 *
 * @param texts whatever can be iterated: an array, a generator, a stream of strings or records
 * @param options what holds for every text that does not say otherwise itself
 * @throws TypeError when it comes to what is no text, or to options that mean nothing; it tells which
 */
export async function* extractAll(
  texts: Iterable<string | TextRecord> | AsyncIterable<string | TextRecord>,
  options: ExtractOptions = {},
): AsyncGenerator<Report, void, undefined> {
  const shared = validOptions(options, 'extractAll');
  let at = 0;
  for await (const item of texts) {
    const caller = `extractAll: text ${at}`;
    const { text, ...own } = typeof item === 'object' && item !== null ? item : { text: item };
    requireText(text, caller);
    yield extractFrom(text, { ...shared, ...validOptions(own, caller) });
    at += 1;
  }
}
