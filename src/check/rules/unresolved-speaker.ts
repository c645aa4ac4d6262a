import type { Claim } from '../../claims/index.js';
import type { Document, Range } from '../../document/index.js';
import { MONTHS, PERSON_NOUNS, SINGLE_OFFICES, WEEKDAYS } from '../../lexicons/index.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';

const PRONOUNS = new Set(['he', 'she']);
/** Offices that one person holds, so that the reader may ask for the name. 'The Norvale mayor' is another way to call somebody known. */
const OFFICE = new RegExp(`^the ${oneOf(SINGLE_OFFICES)}$`);

/** Open the words of a quotation, and so have a capital. */
const COMMON = new Set('i we you the they it this that there no yes nobody it'.split(' '));

/** How far back a pronoun's name may stand, in sentences. */
const REACH = 6;

export const unresolvedSpeaker: Rule = {
  id: 'unresolved-speaker',
  group: 'sourcing',
  about: "A speaker who is only ever 'he', 'she' or 'the minister', and whom the article never names.",
  details:
    'Put the name where the person first speaks. Titles that stand in for a name given anywhere in the article are fine.',
  severity: 'warning',
  examples: [
    ['The school will close in May. The minister said the roof was not safe.', 'The minister'],
    ['The bakery has been sold. She said the price was fair.', 'She'],
    ['Rain fell all week. “The dam will hold,” he said.', 'he'],
    ['The budget was passed on Monday. “We had no choice,” the mayor said.', 'the mayor'],
    ['Three men were arrested. The judge ruled that they must stay in jail.', 'The judge'],
  ],
  counterexamples: [
    'Ann Ruiz has sold the bakery. She said the price was fair.',
    'The education minister, Tom Okoye, closed the school. The minister said the roof was not safe.',
    'A witness saw the crash. He said the car was red.',
    '“We had no choice,” Mayor Lena Moor said. The mayor said the budget was tight.',
    'The ministry said the roof was not safe.',
    'A spokesman for the mill said it would close.',
  ],
  *find({ report: { claims }, document, isQuoted }) {
    const seen = new Set<string>();
    for (const claim of claims) {
      const source = claim.attribution?.source;
      if (!source || claim.attribution?.attitude || !isOpen(claim)) continue;
      const words = source.text.toLowerCase();
      if (seen.has(words) || (!OFFICE.test(words) && !PRONOUNS.has(words))) continue;
      if (isQuoted(source)) continue;
      if (mayHaveAName(document, source, PRONOUNS.has(words) ? REACH : document.sentences.length)) continue;
      seen.add(words);
      yield { message: `the article never says who '${source.text}' is`, range: source };
    }
  },
};

/** Nobody was found behind the words, or only the words themselves. */
function isOpen({ attribution }: Claim): boolean {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return true;
  return !speaker.named && speaker.name.toLowerCase() === attribution?.source?.text.toLowerCase();
}

/**
 * Does a name that could be a person's, or another word for a person, stand in the sentence or before it, within
 * reach? A lone capital word at the head of a sentence tells nothing.
 */
function mayHaveAName(document: Document, source: Range, reach: number): boolean {
  const at = document.sentenceOf(document.tokenAt(source.start));
  const first = document.sentences[Math.max(0, at - reach)]?.firstToken ?? 0;
  const last = document.sentences[at]?.endToken ?? first;
  for (let i = first; i < last; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'word' || (token.start >= source.start && token.end <= source.end)) continue;
    if (PRONOUNS.has(token.lower)) continue;
    if (PERSON_NOUNS.has(token.lower)) return true;
    const opens = document.sentences[document.sentenceOf(i)]?.firstToken === i;
    if (
      token.capital &&
      !MONTHS.has(token.lower) &&
      !WEEKDAYS.has(token.lower) &&
      !COMMON.has(token.lower) &&
      (!opens || document.tokens[i + 1]?.capital)
    )
      return true;
  }
  return false;
}
