import { type Gender, NAME_PARTICLES, NICKNAMES } from '../lexicons/index.js';
import type { NameMention } from './name.js';
import { genderOfFirstName, isFirstName } from './traits.js';

/** More people of one family name than this are told apart by their exact names only. */
const MOST_NAMESAKES = 16;

/** Somebody in the making: names are added to it while the text is read. */
export interface Person {
  /** Names read so far that have both given and family name, and those that have one of them; each in order. */
  readonly whole: number[];
  readonly partial: number[];
  /** The fullest form so far. */
  words: readonly string[];
  gender: Gender | null;
  suffix: string | null;
  /** Family and given names were read together at least once. */
  full: boolean;
  /** How often the family name alone stands after 'Mr', 'President' and the like, as far as known ahead. */
  titled: number;
  /** Introduced as somebody's relative: 'his wife, Ann Roe'. */
  kin: boolean;
  /** How often the first name alone, and the family name alone, have stood for this person so far. */
  givenAlone: number;
  familyAlone: number;
}

export const newPerson = (name: NameMention, full: boolean): Person => ({
  whole: [],
  partial: [],
  words: name.words,
  gender: null,
  suffix: name.suffix,
  full,
  titled: 0,
  kin: false,
  givenAlone: 0,
  familyAlone: 0,
});

/** A family name alone, or with its particle: 'Roe', 'de la Roe'. */
export const isPartial = (words: readonly string[]): boolean =>
  words.length === 1 || (NAME_PARTICLES.has(words[0] ?? '') && !isFirstName(words[0] ?? ''));

/** Could two given names be one person's: 'Pat' and 'Patrick', 'J.' and 'Jane'? */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = (x: string, y: string): boolean => /^\p{L}\.?$/u.test(x) && y.startsWith(x[0] ?? '');
  if (initial(a, b) || initial(b, a)) return true;
  const long = (x: string): string => NICKNAMES.get(x) ?? x;
  if (long(a) === long(b)) return true;
  const [short, other] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 3 &&
    other.startsWith(short) &&
    other.length - short.length <= 7 &&
    genderOfFirstName(short) === genderOfFirstName(other)
  );
}

/** `part` stands in `whole` in order, and at its end: 'Bu Kya' in 'Ana Sa Bu Kya', 'Ann Roe' in 'Ann B. Roe'. */
function fits(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length && part.at(-1) === whole.at(-1);
}

/** People by the words of their names, filled in as the text is read. */
export interface People {
  readonly byName: Map<string, Person>;
  readonly byFamily: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  /** By the first of two family names: 'Acosta' of 'Melba Acosta Febo'. */
  readonly byFirstFamily: Map<string, Person[]>;
  /** Family names by what they are without one of their letters, filled in when it is first asked for. */
  readonly shortened: Map<string, string[]>;
  /** Family names that the text writes with 'Jr.' and the like and without a first name. */
  readonly toldApart: ReadonlySet<string>;
}

export const noPeople = (names: readonly NameMention[]): People => ({
  toldApart: new Set(
    names.flatMap(({ words, suffix }) => (suffix !== null && words.length === 1 ? words : [])),
  ),
  byName: new Map(),
  byFamily: new Map(),
  byGiven: new Map(),
  byFirstFamily: new Map(),
  shortened: new Map(),
});

/** Makes a person found by a word of the name. */
export const push = (map: Map<string, Person[]>, key: string | undefined, person: Person): void => {
  if (key === undefined) return;
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
};

/** Puts a name with a given and a family name to its person, a new one if need be. */
export function addFullName(people: People, index: number, name: NameMention): Person {
  const key = nameKey(name);
  let person = people.byName.get(key);
  if (!person) {
    const namesakes = people.byFamily.get(name.words.at(-1) ?? '') ?? [];
    person = namesakes.find((other) => isSame(people, name, other)) ?? unmarried(people, name);
    if (!person) {
      person = newPerson(name, true);
    }
    if (
      name.words.length > person.words.length ||
      (name.words.length === person.words.length && !person.full)
    )
      person.words = name.words;
    people.byName.set(key, person);
    push(people.byFamily, name.words.at(-1), person);
    push(people.byGiven, name.words[0], person);
    if (name.words.length === 3) push(people.byFirstFamily, name.words[1], person);
  }
  person.whole.push(index);
  person.suffix ??= name.suffix;
  person.kin ||= name.kin;
  person.gender ??= name.titleGender ?? genderOfFirstName(name.words[0] ?? '');
  return person;
}

/** 'Ann Lee' behind 'Ann Lee Hale', 'Ana Roca' behind 'Ana Roca Vidal': without the last of her names. */
const unmarried = (people: People, { words, suffix }: NameMention): Person | undefined =>
  suffix === null && words.length === 2
    ? people.byFirstFamily
        .get(words[1] ?? '')
        ?.find(
          ({ words: [given, family, ...rest] }) =>
            given === words[0] && family === words[1] && rest.length === 1,
        )
    : undefined;

/** 'Robert Hale Jr.' and 'Robert Hale Sr.' are two. */
const nameKey = ({ words, suffix }: NameMention): string => [...words, suffix ?? ''].join(' ').trim();

/**
 * 'Hale Jr.' is no 'Robert Hale Sr.', nor is the son who is a 'Jr.' the 'Robert Hale' named before. Where the text
 * writes 'Hale Jr.' to tell him apart, 'Robert Hale' is somebody else.
 */
export function agreesInSuffix(people: People, name: NameMention, person: Person): boolean {
  if (name.suffix === person.suffix) return true;
  if (people.toldApart.has(person.words.at(-1) ?? '')) return false;
  return name.suffix === null || (person.suffix === null && !name.kin);
}

function isSame(people: People, name: NameMention, other: Person): boolean {
  if (!agreesInSuffix(people, name, other)) return false;
  const gender = name.titleGender ?? genderOfFirstName(name.words[0] ?? '');
  if (gender && other.gender && gender !== other.gender) return false;
  if (fits(name.words, other.words) || fits(other.words, name.words)) return true;
  return (
    name.words.length > 1 && other.words.length > 1 && sameGiven(name.words[0] ?? '', other.words[0] ?? '')
  );
}
