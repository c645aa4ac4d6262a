import { PEOPLES } from '../../lexicons/index.js';
import { mostProminent, personFitness } from '../antecedent.js';
import { type Discourse, REACH } from '../discourse.js';
import type { NounPhrase } from '../phrase.js';
import { genderOfNoun, isDemonym } from '../traits.js';
import type { Sieve } from './sieve.js';

/** Nouns by which news calls somebody whom it has just named, without having said that he or she is that. */
const EPITHETS: ReadonlySet<string> = new Set(
  (
    'businessman billionaire millionaire mogul tycoon magnate candidate nominee contender hopeful front-runner ' +
    'challenger incumbent frontrunner senator representative governor mayor premier president lawmaker legislator ' +
    'politician diplomat chancellor minister actor actress singer rapper star musician comedian director filmmaker ' +
    'author novelist writer striker midfielder defender goalkeeper quarterback pitcher player skipper boxer golfer ' +
    'champion economist historian scientist physicist biologist entrepreneur architect artist veteran native ' +
    'democrat republican independent conservative liberal'
  ).split(' '),
);
/** The antecedent must be so far ahead of anybody else, and so near. */
const LEAD = 0.6;
/** The only one who has the role, if with other words ('Justice Ann Roe', 'the liberal justice'), need not be so far ahead. */
const LEAD_OF_HOLDER = 0.35;
const NEAR = 2;

export const epithet: Sieve = {
  id: 'epithet',
  about:
    'A definite noun for what somebody does means whom the last sentence is about, where it is about one person.',
  examples: [
    [
      'Tom Hale won the vote on Monday. The billionaire businessman said he was grateful.',
      'The billionaire businessman → Tom Hale',
    ],
    ['Captain Tom Hale scored on Monday. The Norwegian said he was glad.', 'The Norwegian → Tom Hale'],
  ],
  counterexamples: [
    'Tom Hale won the vote on Monday. The judge said he was grateful.',
    'Tom Hale won the vote on Monday. The actress said she was grateful.',
    'Tom Hale met Ian Roe on Monday. The businessman said he was grateful.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (
      phrase.form !== 'noun' ||
      phrase.plural ||
      phrase.determiner !== 'definite' ||
      phrase.apposed !== null
    )
      return null;
    if (!isEpithet(phrase, discourse)) return null;
    const gender = genderOfNoun(discourse.document.tokens[phrase.head]?.lower ?? '');
    const found = mostProminent(discourse, phrase.firstToken, barred, (referent, index) =>
      referent.named && !contradicts(phrase, referent.entity, discourse)
        ? personFitness(discourse, referent, index, gender)
        : 0,
    );
    const lead = found && isOnlyHolder(phrase, found.referent, discourse) ? LEAD_OF_HOLDER : LEAD;
    if (!found || found.margin < lead) return null;
    const distance = discourse.document.sentenceOf(phrase.firstToken) - found.trace.sentence;
    if (distance > NEAR) return null;
    return { referent: found.referent, confidence: 0.45 + 0.2 * found.margin, via: [found.trace.range] };
  },
};

/** 'the businessman', 'the Norwegian', 'the 51-year-old'; or a role that the article gives somebody: 'the group leader'. */
function isEpithet(phrase: NounPhrase, { document, roster }: Discourse): boolean {
  const head = document.tokens[phrase.head]?.lower ?? '';
  if (EPITHETS.has(phrase.headClass) || phrase.age !== null) return true;
  if (document.tokens[phrase.head]?.capital && isDemonym(head)) return !/(?:sh|ch|ese|ss)$/.test(head);
  return phrase.modifiers.size > 1 && roster.byRole.has(phrase.headClass);
}

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

/** 'the Republican nominee' is not the one whom the article calls a Democrat, nor 'the actor' the one it calls a judge. */
function contradicts(phrase: NounPhrase, entity: number | null, discourse: Discourse): boolean {
  const age = discourse.roster.entities[entity ?? -1]?.age ?? null;
  if (phrase.age !== null && age !== null && age !== phrase.age) return true;
  const roles = discourse.roster.entities[entity ?? -1]?.roles ?? [];
  const parties = (words: Iterable<string>): string[] => [...words].map(party).filter((word) => word !== '');
  const wanted = parties([...phrase.modifiers, phrase.headClass]);
  if (wanted.length === 0) return false;
  const known = parties(roles.flatMap((role) => [...role.words]));
  return known.length > 0 && !known.some((word) => wanted.includes(word));
}

const party = (word: string): string => {
  const plain = word === 'gop' ? 'republican' : word === 'democratic' ? 'democrat' : word;
  return PEOPLES.has(plain) ? plain : '';
};
