import type { Report } from '../claims/index.js';

/** Longer first lines are no headlines. */
const LONGEST_HEADLINE = 160;

const ENDS_SENTENCE = /[.!?:;,]["”’)]*$/;

/** Whether the words read like a headline: short, and not ended as a sentence is. */
export const isHeadline = (words: string): boolean =>
  words.length > 0 && words.length <= LONGEST_HEADLINE && !ENDS_SENTENCE.test(words);

/** What to call a document: its title, else its first line where that is a headline, else its id. */
export function headlineOf({ document }: Report): string {
  if (document.title !== undefined) return document.title;
  const first = /\S[^\n\r]*/.exec(document.text ?? '')?.[0].trim() ?? '';
  return isHeadline(first) ? first : document.id;
}
