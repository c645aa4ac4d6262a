import type { Claim } from '../../claims/index.js';
import type { Range } from '../../document/index.js';
import { ANAPHORS, DEMONSTRATED, NO_SOURCES, WITHHOLDING_VERBS } from '../../lexicons/index.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';

const INSIDER =
  '(?:officials?|aides?|advisers?|advisors?|strategists?|operatives?|diplomats?|executives?|employees?|staffers?|donors?|friends?|associates?|allies|ally)';
/** Who will not be named, by the words for the source and what stands right behind them. */
const ANONYMOUS = new RegExp(
  [
    '\\b(?:sources?|insiders?)\\b',
    `^(?:an?|one|another|two|three|four|several|multiple)(?: [\\w.'’-]+){0,5}? ${INSIDER}$`,
    `\\b(?:people|persons?|man|woman|someone|somebody|individuals?|${INSIDER}) (?:familiar with|close to|with (?:direct )?knowledge of|briefed on|who (?:asked|spoke|declined|requested|wished|wanted|did not want|was not authorized|were not authorized|refused))\\b`,
  ].join('|'),
  'i',
);
const NOT_AUTHORIZED = new RegExp(
  `\\b(?:on (?:the )?condition of anonymity|anonymously|${oneOf(WITHHOLDING_VERBS)} (?:not )?to be (?:named|identified)|not authori[sz]ed to (?:speak|comment|discuss)|speaking on background)\\b`,
  'i',
);
/** A source that is a text, a supply, or an origin. */
const POINTED_AT = new RegExp(
  `^${oneOf(DEMONSTRATED)} (?:\\w+ )?(?:sources?|insiders?|officials?|aides?)\\b`,
  'i',
);
const PRONOUN = new RegExp(`^${oneOf(ANAPHORS)}\\b`, 'i');
const OTHER_SENSE = new RegExp(`\\b${oneOf(NO_SOURCES)}\\b`, 'i');

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  group: 'sourcing',
  about: "A source who stays anonymous: 'a source said', 'an official who asked not to be named'.",
  details:
    'Name the source, or say why not and what makes it trustworthy. One finding a source. Spokespeople, witnesses and other people who are simply not named are no anonymous sources.',
  severity: 'warning',
  examples: [
    ['The deal is close, a source said.', 'a source'],
    ['The mill would close, according to officials who asked not to be named.', 'officials who asked'],
    ['The talks have failed, according to a person familiar with the matter.', 'a person familiar with'],
    ['Sources told the paper that the mayor would resign.', 'Sources'],
    ['“It is over,” said an official, who spoke on condition of anonymity.', 'an official'],
    ['Insiders say the choir is broke.', 'Insiders'],
    ['The mill will close, a senior county official said.', 'a senior county official'],
  ],
  counterexamples: [
    'A spokesman for the mill said it would close.',
    'Officials said the road was open again.',
    'A witness said the car was red.',
    'The river is a source of pride, the mayor said.',
    'A city official, Lena Moor, said the road was open.',
    'Tom Okoye, a source close to the choir, said it was broke.',
    'Open data sources show that the road is closed.',
  ],
  *find({ report: { claims }, document: { text }, isQuoted }) {
    const seen = new Set<string>();
    for (const claim of claims) {
      const { attribution } = claim;
      const source = attribution?.source;
      // Whom a speaker quotes is the speaker's affair.
      if (!source || attribution.speaker?.named || attribution.inside !== null) continue;
      if (isQuoted(source)) continue;
      const range = anonymousWords(claim, text);
      if (!range) continue;
      // The source of before, told of again.
      if (seen.size > 0 && POINTED_AT.test(source.text)) continue;
      const key = text
        .slice(range.start, range.end)
        .toLowerCase()
        .replace(/^(?:an?|the|that|this|one) /, '');
      if (seen.has(key)) continue;
      seen.add(key);
      yield { message: `'${text.slice(range.start, range.end)}' is not named`, range };
    }
  },
};

/** How far after the words for a source stands why it is not named. */
const REACH = 100;

function anonymousWords({ attribution, sentence }: Claim, text: string): Range | null {
  const source = attribution?.source;
  if (!source || OTHER_SENSE.test(source.text)) return null;
  const around = text.slice(source.start, Math.min(Math.max(sentence.end, source.end), source.end + REACH));
  const behind = around.slice(source.text.length);
  // 'an official, Tom Okoye,' and 'a friend (Ann Ruiz)' are named after all.
  if (/^,? \(?\p{Lu}\p{Ll}+ \p{Lu}/u.test(behind)) return null;
  const match = ANONYMOUS.exec(source.text) ?? ANONYMOUS.exec(around);
  if (match && match.index < source.text.length) {
    return { start: source.start, end: Math.max(source.end, source.start + match.index + match[0].length) };
  }
  if (PRONOUN.test(source.text)) return null;
  return NOT_AUTHORIZED.test(around) ? source : null;
}
