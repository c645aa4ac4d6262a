import type { Claim } from '../../claims/index.js';
import type { Paragraph, Range } from '../../document/index.js';
import {
  BELIEVED_FORMS,
  MODALS,
  VAGUE_GROUPS,
  VAGUE_QUANTIFIERS,
  VAGUE_VERBS,
} from '../../lexicons/index.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';

const GROUP = oneOf(VAGUE_GROUPS);
const VAGUE_GROUP = new RegExp(
  `^(?:(?:some|many|most|several|other|political|legal|medical|health|industry|security|military|policy|various|a few|(?:some|many) of (?:his|her|its|their)) ){0,2}${GROUP}$|^${oneOf(VAGUE_QUANTIFIERS)} people$`,
  'i',
);
const SOME = /^(?:some|many)$/i;
/** What one says or thinks: 'critics point to' and 'observers were surprised' put no words into their mouths. */
const MODAL = new RegExp(`\\b${oneOf(MODALS)}\\b`, 'i');
/** 'it is said that', 'it is widely believed that'. */
const PASSIVE = new RegExp(`^(?:is|was|has been) (?:\\w+ly |often |now )?${oneOf(BELIEVED_FORMS)}$`, 'i');
/** A headline has no room for names. */
const HEADLINE = 100;

export const vagueSource: Rule = {
  id: 'vague-source',
  group: 'sourcing',
  about: "A source that could be anybody: 'critics say', 'experts believe', 'it is said'.",
  details: 'Name one of them, or cite a text. One finding for each wording.',
  severity: 'warning',
  examples: [
    ['Critics say the tax is too high.', 'Critics'],
    ['Experts believe that the dam will hold.', 'Experts'],
    ['It is said that the mill is haunted.', 'is said'],
    ['The plan is too dear, some observers say.', 'some observers'],
    ['Many people say the bridge is ugly.', 'Many people'],
    ['Some analysts say that the choir is broke.', 'Some analysts'],
  ],
  counterexamples: [
    'Tom Okoye, a critic of the tax, says it is too high.',
    'Experts at the University of Norvale believe that the dam will hold.',
    'The experts from the county said the mill was safe.',
    'Critics of the plan include Ann Ruiz, who said it was too dear.',
    'It is a pity that the mill has closed.',
    'Officials said the bridge was closed.',
  ],
  *find({ report: { claims }, document, isQuoted }) {
    const { text } = document;
    const seen = new Set<string>();
    for (const claim of claims) {
      const range = vagueWords(claim, text);
      if (!range || claim.attribution?.inside !== null) continue;
      // Whom a speaker quotes is the speaker's affair.
      if (isQuoted(range)) continue;
      const paragraph = document.paragraphs[claim.paragraph];
      if (paragraph && document.paragraphs.length > 2 && isHeadline(paragraph)) continue;
      const words = text.slice(range.start, range.end).toLowerCase();
      if (seen.has(words)) continue;
      seen.add(words);
      yield { message: `'${text.slice(range.start, range.end)}' could be anybody`, range };
    }
  },
};

const isHeadline = ({ index, start, end, firstSentence, endSentence }: Paragraph): boolean =>
  index <= 1 && end - start < HEADLINE && endSentence - firstSentence === 1;

function vagueWords({ attribution }: Claim, text: string): Range | null {
  if (!attribution?.cue || attribution.speaker?.named) return null;
  const { source, cue, cueLemma } = attribution;
  if (source && !/^it$/i.test(source.text)) {
    if (!VAGUE_VERBS.has(cueLemma ?? '') || MODAL.test(cue.text)) return null;
    return VAGUE_GROUP.test(source.text) || SOME.test(source.text) ? source : null;
  }
  const expletive =
    /\b[Ii]t $/.test(text.slice(Math.max(0, cue.start - 4), cue.start)) && text.startsWith(' that ', cue.end);
  return expletive && PASSIVE.test(cue.text) ? cue : null;
}
