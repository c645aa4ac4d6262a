import { misspelt } from './misspelt.js';
import type { NameKind, NameMention } from './name.js';
import { isAcronym } from './name-runs.js';
import { chooseNamesake } from './namesake.js';
import { agreesInSuffix, newPerson, type People, type Person, push } from './people.js';

/** 'Mr. Roe' in an article that names only Ann Roe in full is somebody else, and 'Roe' may mean him. */
export function addTitledLoners(
  people: People,
  names: readonly NameMention[],
  kinds: readonly NameKind[],
): void {
  names.forEach((name, i) => {
    if (!name.titleGender || kinds[i] !== 'person' || name.words.length !== 1) return;
    const word = name.words[0] ?? '';
    const namesakes = people.byFamily.get(word) ?? [];
    const bearer = namesakes.find((person) => !person.gender || person.gender === name.titleGender);
    if (bearer) bearer.titled++;
    else if (namesakes.length > 0) {
      const someone = newPerson(name, false);
      someone.gender = name.titleGender;
      someone.titled = 1;
      people.byName.set(word, someone);
      push(people.byFamily, word, someone);
    }
  });
}

/** No name of a person, as far as its kind and its article tell. */
function isNobody(people: People, name: NameMention, kind: NameKind, names: readonly NameMention[]): boolean {
  if (kind === 'thing') return true;
  const family = name.words.length === 1 ? (people.byFamily.get(name.words[0] ?? '') ?? []) : [];
  // 'ROE:' may be Ann Roe, and 'ROE' after 'Ann ROE' is; 'FOG' is hardly Ann Fog.
  const shouted = family.some(
    ({ whole }) => name.text.length > 3 || names[whole[0] ?? -1]?.text.endsWith(name.text),
  );
  if (kind === 'organization' && ((isAcronym(name.text) && !shouted) || name.words.length > 1)) return true;
  // 'the Herald' is no person; 'the Hale family' is Tom Hale's.
  const known = kind === 'unknown' && family.length > 0;
  return name.definite && !name.titled && kind !== 'person' && !known;
}

/** A family or first name alone: whose? */
export function partialName(
  people: People,
  index: number,
  name: NameMention,
  kind: NameKind,
  names: readonly NameMention[],
): Person | null {
  if (isNobody(people, name, kind, names)) return null;
  const family = ofFamily(people, name, names);
  const candidates = family.length > 0 ? family : ofGivenName(people, name);
  if (candidates.length === 0)
    return ofMisspelt(people, index, name, kind) ?? ofFirstMention(people, index, name, kind);
  const person =
    candidates.length === 1 && agrees(candidates[0], name)
      ? (candidates[0] ?? null)
      : chooseNamesake(candidates, name, name.titleGender, names);
  if (!person) return loner(people, index, name);
  person.partial.push(index);
  if (family.length > 0) person.familyAlone++;
  else person.givenAlone++;
  person.gender ??= name.titleGender;
  return person;
}

/** 'Hale' alone is 'Robert Hale Jr.' where there is nobody else. */
function ofFamily(people: People, name: NameMention, names: readonly NameMention[]): readonly Person[] {
  const bearers = (people.byFamily.get(name.words.at(-1) ?? '') ?? []).filter(
    (person) =>
      endsWith(person.words, name.words) &&
      !(person.kin && (names[person.whole[0] ?? -1]?.start ?? 0) > name.start),
  );
  const agreeing = bearers.filter((person) => agreesInSuffix(people, name, person));
  return agreeing.length > 0 || name.suffix !== null ? agreeing : bearers;
}

const ofGivenName = (people: People, { words }: NameMention): readonly Person[] =>
  (people.byGiven.get(words[0] ?? '') ?? []).filter((person) =>
    words.every((word, k) => person.words[k] === word),
  );

/** 'Bornsten' where only 'Ida Bornstein' stands. */
function ofMisspelt(people: People, index: number, name: NameMention, kind: NameKind): Person | null {
  const person = kind === 'person' || kind === 'unknown' ? misspelt(people, name) : null;
  if (!person || !agrees(person, name)) return null;
  person.partial.push(index);
  return person;
}

/** Nobody has been named in full: the one whose first mention has the name, or somebody new. */
function ofFirstMention(people: People, index: number, name: NameMention, kind: NameKind): Person | null {
  const [first, second] = people.byFirstFamily.get(name.words.at(-1) ?? '') ?? [];
  if (first && !second && name.words.length === 1 && agrees(first, name)) {
    first.partial.push(index);
    return first;
  }
  return kind === 'person' ? loner(people, index, name) : null;
}

const agrees = (person: Person | undefined, name: NameMention): boolean =>
  !person?.gender || !name.titleGender || person.gender === name.titleGender;

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, k) => whole[whole.length - part.length + k] === word);

/** Somebody whom the article never names in full: 'Roe' where no 'Ann Roe' stands. */
function loner(people: People, index: number, name: NameMention): Person {
  const key = `${name.words.join(' ')}`;
  let person = people.byName.get(key);
  if (!person || (person.gender && name.titleGender && person.gender !== name.titleGender)) {
    person = newPerson(name, false);
    person.gender = name.titleGender;
    people.byName.set(key, person);
  }
  person.partial.push(index);
  person.gender ??= name.titleGender;
  return person;
}
