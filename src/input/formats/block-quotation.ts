/** The words before it say that somebody's words follow: 'Police said in a statement:'. */
const LEADS = /:\s*$/;
/** It brings its own marks. */
const MARKED = /^\s*[“"‘'«„]/;

/** What a paragraph is read with in front of it and behind it. */
export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

export const NO_MARKS: Marks = { opening: '', closing: '' };

/**
 * The marks that the paragraphs of a block quotation are read with: where the paragraph before it ends in a colon, what
 * it holds is somebody's words, as between quotation marks. Each paragraph opens, the last one closes.
 */
export function marksAround(before: string, paragraphs: readonly string[]): readonly Marks[] {
  const isQuoted = LEADS.test(before) && !paragraphs.some((text) => MARKED.test(text));
  const last = paragraphs.length - 1;
  return paragraphs.map((_, i) => (isQuoted ? { opening: '“', closing: i === last ? '”' : '' } : NO_MARKS));
}
