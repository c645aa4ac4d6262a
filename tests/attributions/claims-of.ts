import { findAttributions } from '../../src/attributions/index.js';
import { createDocument, type Range } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';

/** 'Ms Roe <said> the mill would close': source, cue and content of every claim in the text, a dash for what is missing. */
export function claimsOf(text: string): string[] {
  const document = createDocument(text);
  const words = (range: Range | null): string => (range ? text.slice(range.start, range.end) : '-');
  return findAttributions(document, findQuotations(document)).map(
    ({ source, cue, content }) => `${words(source)} <${words(cue)}> ${content.map(words).join(' | ')}`,
  );
}

/** The same, with '¬' before the content of what the text says was not said, and the form where words are quoted. */
export function polaritiesOf(text: string): string[] {
  const document = createDocument(text);
  const words = (range: Range | null): string => (range ? text.slice(range.start, range.end) : '-');
  return findAttributions(document, findQuotations(document)).map(
    ({ source, cue, content, negated, quotes }) =>
      `${words(source)} <${words(cue)}> ${negated ? '¬ ' : ''}${content.map(words).join(' | ')}${quotes.length > 0 ? ' “”' : ''}`,
  );
}

export type Case = readonly [text: string, claims: readonly string[]];
