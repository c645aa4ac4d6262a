import { type Document, Tag } from '../../document/index.js';
import { EPITHETS, KINSHIP } from '../../lexicons/index.js';
import { mostProminent, personFitness } from '../antecedent.js';
import { descriptionFit } from '../description.js';
import { type Discourse, REACH } from '../discourse.js';
import type { NounPhrase } from '../phrase.js';
import { genderOfNoun, isDemonym } from '../traits.js';
import type { Sieve } from './sieve.js';

/** The antecedent must be so far ahead of anybody else, and so near. */
const LEAD = 0.58;
/** The only one who has the role, if with other words ('Justice Ann Roe', 'the liberal justice'), need not be so far ahead. */
const LEAD_OF_HOLDER = 0.35;
const NEAR = 2;
/** The same, of the only one who has the role. */
const NEAR_OF_HOLDER = 6;

export const epithet: Sieve = {
  id: 'epithet',
  about:
    'A definite noun for what somebody does means whom the last sentence is about, where it is about one person.',
  examples: [
    [
      'Tom Hale won the vote on Monday. The billionaire businessman said he was grateful.',
      'The billionaire businessman → Tom Hale',
    ],
    ['Ann Roe retired in May. The former teacher said she was glad.', 'The former teacher → Ann Roe'],
    ['Ann Roe has three sons. The mother of three said she was glad.', 'The mother of three → Ann Roe'],
    ['Captain Tom Hale scored on Monday. The Norwegian said he was glad.', 'The Norwegian → Tom Hale'],
  ],
  counterexamples: [
    'Tom Hale won the vote on Monday. The judge said he was grateful.',
    'Tom Hale won the vote on Monday. The actress said she was grateful.',
    'Tom Hale met Ian Roe on Monday. The businessman said he was grateful.',
    'Ann Roe won the vote on Monday. The mother of the boy said she was grateful.',
    'Ann Roe won the vote on Monday. The former minister of health’s spokesman said she was grateful.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (
      phrase.form !== 'noun' ||
      phrase.plural ||
      phrase.determiner !== 'definite' ||
      phrase.apposed !== null
    )
      return null;
    if (!isEpithet(phrase, discourse) || mayBeAnothers(phrase, discourse)) return null;
    const gender = genderOfNoun(discourse.document.tokens[phrase.head]?.lower ?? '');
    const found = mostProminent(discourse, phrase.firstToken, barred, (referent, index) =>
      referent.named
        ? personFitness(discourse, referent, index, gender) *
          descriptionFit(phrase, discourse.roster.entities[referent.entity ?? -1])
        : 0,
    );
    if (!found) return null;
    const holder = isOnlyHolder(phrase, found.referent, discourse);
    if (found.margin < (holder ? LEAD_OF_HOLDER : LEAD)) return null;
    const distance = discourse.document.sentenceOf(phrase.firstToken) - found.trace.sentence;
    if (distance > (holder ? NEAR_OF_HOLDER : NEAR)) return null;
    return { referent: found.referent, confidence: 0.45 + 0.2 * found.margin, via: [found.trace.range] };
  },
};

/** 'the businessman', 'the Norwegian', 'the 51-year-old'; or a role that the article gives somebody: 'the group leader'. */
function isEpithet(phrase: NounPhrase, { document, roster }: Discourse): boolean {
  const head = document.tokens[phrase.head]?.lower ?? '';
  // 'the capital's new mayor' is told from others by the owner, whom the article would have to know.
  if (phrase.modifiers.has("'s") || isAnother(phrase)) return false;
  if (EPITHETS.has(phrase.headClass) || phrase.age !== null) return true;
  if (PAST.some((word) => phrase.modifiers.has(word)) || isParentOf(phrase, document)) return true;
  if (document.tokens[phrase.head]?.capital && isDemonym(head)) return !/(?:sh|ch|ese|s)$/.test(head);
  return phrase.modifiers.size > 1 && roster.byRole.has(phrase.headClass);
}

/** 'the former secretary of state's campaign': hers, or the secretary of what belongs to the state? */
function mayBeAnothers({ head, endToken }: NounPhrase, { document }: Discourse): boolean {
  if (document.tokens[head + 1]?.lower !== 'of') return false;
  return document.tokens.slice(head + 2, endToken).some(({ lower }) => lower === "'s");
}

/** 'the former teacher': what somebody was, which nobody else is called by. */
const PAST = ['former', 'retired'];

/** 'the mother of three', and not 'the mother of the boy' */
const isParentOf = ({ head }: NounPhrase, { tokens, tag }: Document): boolean =>
  KINSHIP.has(tokens[head]?.lower ?? '') &&
  tokens[head + 1]?.lower === 'of' &&
  (tag(head + 2) & Tag.Number) !== 0;

/** 'the next president', 'the other candidate', 'the most unlikely candidate': another than the one just named, or any. */
const isAnother = ({ modifiers }: NounPhrase): boolean =>
  ['next', 'other', 'rival', 'last', 'most', 'least', 'first', 'second', 'third', 'opposing'].some((word) =>
    modifiers.has(word),
  );

/** One of those mentioned lately has the role, and it is this one. */
function isOnlyHolder(phrase: NounPhrase, referent: number, discourse: Discourse): boolean {
  const holders = (discourse.roster.byRole.get(phrase.headClass) ?? []).map((entity) =>
    discourse.referentOf(entity),
  );
  if (!holders.includes(referent)) return false;
  const { traces, document } = discourse;
  const sentence = document.sentenceOf(phrase.firstToken);
  for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const trace = traces[k];
    if (!trace || sentence - trace.sentence > NEAR) break;
    if (trace.referent !== referent && holders.includes(trace.referent)) return false;
  }
  return true;
}
