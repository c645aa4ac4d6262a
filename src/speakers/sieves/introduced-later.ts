import { type Discourse, LEAD_SENTENCES } from '../discourse.js';
import type { NounPhrase } from '../phrase.js';
import type { Sieve } from './sieve.js';

/** The paragraphs after the lead give the name that it keeps back, within so many sentences. */
const SOON = 8;

/** Nouns that too many people bear for one of them to be meant. */
const ANYBODY: ReadonlySet<string> = new Set(
  'man woman person boy girl official voter resident supporter member source witness expert analyst aide adviser student teacher reporter critic friend fan worker neighbor neighbour republican democrat'.split(
    ' ',
  ),
);

export const introducedLater: Sieve = {
  id: 'introduced-later',
  about: 'A lead says “a judge” or “his lawyer” and the next sentences name the one that the article has.',
  examples: [
    [
      'A Larkton judge said the bridge must close.\n\nThe case began in May.\n\nJudge Ann Roe heard nine witnesses.',
      'A Larkton judge → Ann Roe',
    ],
  ],
  counterexamples: [
    'A Larkton judge said the bridge must close.\n\nJudge Ann Roe heard nine witnesses, and Judge Tom Hale three.',
    'The bridge is closed. Nobody was hurt. It rained. It snowed. A judge said so.\n\nJudge Ann Roe heard nine witnesses.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.determiner === 'definite') return null;
    if (ANYBODY.has(phrase.headClass)) return null;
    const sentence = discourse.document.sentenceOf(phrase.firstToken);
    if (sentence >= LEAD_SENTENCES && phrase.determiner !== 'possessive') return null;
    const holder = soleHolder(phrase, sentence, discourse);
    if (holder === null || barred.has(discourse.referentOf(holder))) return null;
    const role = discourse.roster.entities[holder]?.roles.find((candidate) =>
      candidate.heads.includes(phrase.headClass),
    );
    return role ? { referent: discourse.referentOf(holder), confidence: 0.65, via: [role] } : null;
  },
};

/** The one entity of the article that is given this role, if it is given it soon after. */
function soleHolder(phrase: NounPhrase, sentence: number, { roster, document }: Discourse): number | null {
  const holders = roster.byRole.get(phrase.headClass) ?? [];
  const [holder] = holders;
  if (holders.length !== 1 || holder === undefined) return null;
  const entity = roster.entities[holder];
  const first = roster.names[entity?.mentions[0] ?? -1];
  const role = entity?.roles.find((candidate) => candidate.heads.includes(phrase.headClass));
  if (!first || !role || first.start < phrase.start) return null;
  const distance = document.sentenceOf(document.tokenAt(role.start)) - sentence;
  return distance >= 0 && distance <= SOON ? holder : null;
}
