import { CANDIDACIES, OFFICES, PEOPLES, SOLE_OFFICES } from '../lexicons/index.js';
import type { Entity } from './entity.js';
import type { NounPhrase } from './phrase.js';
import { isPlaceName } from './traits.js';

/** The article says that he or she is that, or says so of no other. */
const SAID = 1.6;
/** The article says something else of him or her. */
const SOMETHING_ELSE = 0.4;

/**
 * How well a description fits what the article says of somebody: 'the Ohio governor' after 'Gov. Ann Roe of Ohio'. 1
 * where the article is silent, more where it says as much, 0 where it contradicts: another age ('the 51-year-old'),
 * party ('the Republican'), office ('the senator' of a president) or state ('the Ohio governor' of one of Iowa).
 */
export function descriptionFit(phrase: NounPhrase, entity: Entity | undefined): number {
  if (!entity) return 1;
  if (phrase.age !== null && entity.age !== null) return phrase.age === entity.age ? SAID : 0;
  const known = new Set(entity.roles.flatMap((role) => [...role.words]));
  const wanted = new Set([...phrase.modifiers, phrase.headClass]);
  const party = agreement(partiesIn(wanted), partiesIn(known));
  const political = isPolitical(phrase.headClass);
  const elsewhere = political && agreement(placesIn(wanted), placesIn(known)) === 'other';
  if (party === 'other' || elsewhere) return 0;
  const heads = entity.roles.flatMap((role) => role.heads);
  if (party === 'same' || heads.includes(phrase.headClass)) return SAID;
  return political ? fitOfOffice(phrase, wanted, heads) : 1;
}

/** Of an office or a candidacy that the article does not give somebody whom it gives the roles `heads`. */
function fitOfOffice(phrase: NounPhrase, wanted: ReadonlySet<string>, heads: readonly string[]): number {
  const office = OFFICES.has(phrase.headClass);
  if (office && !isFormer(wanted) && heads.some((head) => OFFICES.has(head))) return 0;
  if (SOLE_OFFICES.has(phrase.headClass) && isUnqualified(phrase.modifiers)) return 0;
  return heads.length > 0 && !heads.some(isPolitical) ? SOMETHING_ELSE : 1;
}

/** 'the president', 'the prime minister', and not 'the Ostrian president' */
const isUnqualified = (modifiers: ReadonlySet<string>): boolean =>
  [...modifiers].every((word) => /^(?:the|prime|first)$/.test(word));

const isPolitical = (head: string): boolean =>
  OFFICES.has(head) || CANDIDACIES.has(head) || PEOPLES.has(head);

const isFormer = (words: ReadonlySet<string>): boolean =>
  ['former', 'onetime', 'ex', 'then'].some((word) => words.has(word));

function agreement(wanted: readonly string[], known: readonly string[]): 'same' | 'other' | 'open' {
  if (wanted.length === 0 || known.length === 0) return 'open';
  return wanted.some((word) => known.includes(word)) ? 'same' : 'other';
}

const placesIn = (words: ReadonlySet<string>): string[] => [...words].filter(isPlaceName);

const partiesIn = (words: ReadonlySet<string>): string[] =>
  [...words].map(party).filter((word) => word !== '');

const party = (word: string): string => {
  const plain = word === 'gop' ? 'republican' : word === 'democratic' ? 'democrat' : word;
  return PEOPLES.has(plain) ? plain : '';
};
