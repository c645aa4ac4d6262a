import { possibleTags, Tag, wordTags } from '../document/index.js';
import {
  FIRST_NAMES,
  type Gender,
  KINSHIP,
  NICKNAMES,
  PERSON_NOUNS,
  SENTENCE_OPENERS,
  TITLES,
  type Title,
  UNISEX_NAMES,
} from '../lexicons/index.js';

const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person']);
const PLACE_TAGS = new Set(['City', 'Region', 'Country', 'Place']);
const memo = new Map<string, number>();
const FIRST = 1;
const FAMILY = 2;
const PLACE = 4;
const ORGANIZATION = 8;
const DEMONYM = 16;
const COMMON = 32;
const MALE = 64;
const FEMALE = 128;
const PERSON = 256;

/** Actors to the word list, but not somebody who speaks. */
const NO_PERSON = new Set(
  'bros phrase population people character soul spirit icon ghost maker nobody somebody anybody kin beings'.split(
    ' ',
  ),
);

const PERSON_ENDING = /^\p{L}{3,}(?:ologist|ographer|ician|woman|keeper|monger|bencher|worker)$/u;

/** Endings that hardly a name has. */
const NOUN_ENDING = /.{3}(?:tion|sion|ship|hood|ism|ology|ity|ment|ics)s?$/;

const OF_TAG: ReadonlyMap<string, number> = new Map([
  ['MaleName', MALE | FIRST],
  ['FemaleName', FEMALE | FIRST],
  ['FirstName', FIRST],
  ['Person', FIRST],
  ['LastName', FAMILY],
  ...[...PLACE_TAGS].map((tag): [string, number] => [tag, PLACE]),
  ['Organization', ORGANIZATION],
  ['SportsTeam', ORGANIZATION],
  ['Demonym', DEMONYM],
  ['ProperNoun', 0],
]);

const traitOf = (tag: string): number => OF_TAG.get(tag) ?? (NAME_TAGS.has(tag) ? 0 : COMMON);

/** What the word list says of a word or of several, in bits. */
function traits(lower: string): number {
  const known = memo.get(lower);
  if (known !== undefined) return known;
  return remember(
    lower,
    COMPOUND_ADJECTIVE.test(lower) ? COMMON : withGiven(lower, ofKind(lower) | ofList(lower)),
  );
}

function ofList(lower: string): number {
  const tags = wordTags(lower);
  if (tags.length === 0) return isListed(lower) || NOUN_ENDING.test(lower) ? COMMON : 0;
  let found = 0;
  for (const tag of tags) found |= traitOf(tag);
  return found;
}

function ofKind(lower: string): number {
  const person =
    PERSON_NOUNS.has(lower) ||
    KINSHIP.has(lower) ||
    isOfficeToCome(lower) ||
    (isActor(lower) && !NO_PERSON.has(lower)) ||
    PERSON_ENDING.test(lower);
  return person ? COMMON | PERSON : 0;
}

/** With what it is as a first name, or by another that it holds or stands for. */
function withGiven(lower: string, traitsFound: number): number {
  let found = traitsFound;
  const given = FIRST_NAMES.get(lower);
  if (given) found |= FIRST | (given === 'male' ? MALE : FEMALE);
  // 'Ann-Marie'
  const hyphen = wordTags(lower).length === 0 ? lower.indexOf('-') : -1;
  if (hyphen > 0) found |= traits(lower.slice(0, hyphen)) & (FIRST | MALE | FEMALE);
  const long = NICKNAMES.get(lower);
  if (long !== undefined && !(found & FIRST)) found |= FIRST | (traits(long) & (MALE | FEMALE));
  return found;
}

/** Enough for any article; hostile input has more words than that. */
const MEMO_SIZE = 50_000;

function remember(lower: string, found: number): number {
  if (memo.size < MEMO_SIZE) memo.set(lower, found);
  return found;
}

/** 'Ostria-based', 'Roe-style': names in them are no names. */
const COMPOUND_ADJECTIVE =
  /.-(?:based|born|style|backed|led|run|owned|era|area|bred|linked|aligned|leaning|friendly)$/;

/** Somebody by what he does, to the word list; it lists the plurals as well. */
const isActor = (lower: string): boolean =>
  wordTags(lower).includes('Actor') &&
  !(lower.endsWith('s') && wordTags(lower.slice(0, -1)).includes('Actor'));

/** Not in the list itself, but its singular is, or it is a word of a closed class. */
function isListed(lower: string): boolean {
  if (
    possibleTags(lower) &
    (Tag.Pronoun |
      Tag.Determiner |
      Tag.Preposition |
      Tag.Coordinator |
      Tag.Subordinator |
      Tag.Question |
      Tag.Modal)
  )
    return true;
  if (lower.length < 4 || !lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return isPersonNoun(stem) || wordTags(stem).some((tag) => !NAME_TAGS.has(tag));
}

const OFFICE_TO_COME = /-(?:elect|designate|nominate|to-be|in-waiting)$/;

/** 'president-elect', 'minister-designate', 'speaker-to-be', not 'bride-to-be': not yet the mayor, whom the article may name as well. */
const isOfficeToCome = (lower: string): boolean =>
  OFFICE_TO_COME.test(lower) && TITLES.has(lower.replace(OFFICE_TO_COME, ''));

const OFFICE_PREFIX = /^(?:then|ex|former|deputy|acting|interim|vice|co|under)-/;
const PLURAL_TITLE =
  /^(?:senator|professor|president|governor|representative|justice|judge|minister|secretarie|congressmen|mayor|councillor|doctor|sister|officer|detective|director|analyst|reporter|economist|candidate|nominee)s?$/;

/** A title, with 'then-' and the like before it or without, and its plural: 'Senators Roe and Hale'. */
export function titleOf(lower: string): Title | undefined {
  const title = TITLES.get(lower);
  if (title) return title;
  if (isOfficeToCome(lower))
    return { role: lower, gender: TITLES.get(lower.replace(OFFICE_TO_COME, ''))?.gender ?? null };
  if (lower.includes('-'))
    return (
      TITLES.get(lower.replace(OFFICE_PREFIX, '')) ?? TITLES.get(lower.slice(lower.lastIndexOf('-') + 1))
    );
  return lower.endsWith('s') && PLURAL_TITLE.test(lower.slice(0, -1))
    ? TITLES.get(lower.slice(0, -1))
    : undefined;
}

export const isFirstName = (lower: string): boolean => (traits(lower) & FIRST) !== 0;
export const isFamilyName = (lower: string): boolean => (traits(lower) & FAMILY) !== 0;
export const isPlaceName = (lower: string): boolean => (traits(lower) & PLACE) !== 0;
export const isOrganizationName = (lower: string): boolean => (traits(lower) & ORGANIZATION) !== 0;
export const isDemonym = (lower: string): boolean => (traits(lower) & DEMONYM) !== 0;
/** A word of the language, and no name. */
export const isCommonWord = (lower: string): boolean =>
  (traits(lower) & COMMON) !== 0 && (traits(lower) & (FIRST | FAMILY | PLACE)) === 0;

/** A common noun for one person: 'lawyer', 'wife', 'limnologist'. */
export const isPersonNoun = (lower: string): boolean => (traits(lower) & PERSON) !== 0;
/** The same in the singular or the plural. */
export const namesPeople = (lower: string): boolean =>
  isPersonNoun(lower) || (lower.endsWith('s') && isPersonNoun(lower.slice(0, -1)));

export const genderOfNoun = (lower: string): Gender | null =>
  PERSON_NOUNS.get(lower) ?? KINSHIP.get(lower) ?? (lower.endsWith('woman') ? 'female' : null);

export function genderOfFirstName(lower: string): 'male' | 'female' | null {
  if (UNISEX_NAMES.has(lower)) return null;
  const found = traits(lower) & (MALE | FEMALE);
  return found === MALE ? 'male' : found === FEMALE ? 'female' : null;
}

/** A word that may have its capital only because a clause starts with it. */
export const opensSentences = (lower: string): boolean => SENTENCE_OPENERS.has(lower);
