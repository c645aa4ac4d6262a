import { type Document, wordTags } from '../document/index.js';
import { type Gender, KINSHIP, ORGANIZATION_NOUNS } from '../lexicons/index.js';
import { declaredNames } from './acronyms.js';
import { ageAfter, rolesAround } from './around-name.js';
import { type Body, bodyKey, linkForms } from './bodies.js';
import type { Entity, Roster } from './entity.js';
import { isAcronym } from './name-runs.js';
import type { NameKind, NameMention } from './names.js';
import { chooseNamesake } from './namesake.js';
import { addFullName, isPartial, newPerson, noPeople, type People, type Person, push } from './people.js';
import type { Role } from './roles.js';
import { isFirstName } from './traits.js';

/** An article says what somebody is in the first mentions, if at all. */
const MOST_ROLES = 12;
const FIRST_MENTIONS = 3;

/** Puts every name to its bearer: full names first, then the family names, first names and short forms they explain. */
export function readRoster(document: Document, names: readonly NameMention[]): Roster {
  const kinds = settleKinds(document, names);
  const people = noPeople();
  const owner: (Person | Body | null)[] = new Array(names.length).fill(null);
  names.forEach((name, i) => {
    if (kinds[i] !== 'person' || isPartial(name.words)) return;
    const person = addFullName(people, i, name);
    owner[i] = person;
    if (person.whole.length <= FIRST_MENTIONS) person.kin ||= isRelative(document, name);
  });
  for (const name of names) if (name.kin && name.words.length === 1) markKin(people, name);
  addTitledLoners(people, names, kinds);
  const bodies = new Map<string, Body>();
  names.forEach((name, i) => {
    if (owner[i]) return;
    owner[i] =
      partialName(people, i, name, kinds[i] ?? 'unknown', names) ??
      addBody(bodies, i, name, kinds[i] ?? 'unknown');
  });
  linkForms([...bodies.values()], names, declaredAcronyms(document, names, owner));
  return assemble(document, names, owner);
}

/** 'Ann Roe, the mayor’s daughter' */
const isRelative = (document: Document, name: NameMention): boolean =>
  rolesAround(document, name, 'person').some((role) => role.heads.some((head) => KINSHIP.has(head)));

/** 'his wife, Ann': whoever has that first name is a relative. */
function markKin(people: People, name: NameMention): void {
  for (const person of people.byGiven.get(name.words[0] ?? '') ?? []) person.kin = true;
}

/** What is written around the names decides for those that the words alone leave open. */
function settleKinds(document: Document, names: readonly NameMention[]): NameKind[] {
  const titled = new Set<string>();
  /** Stand alone elsewhere, as family names do: 'Hale' after 'Tom Hale'. */
  const alone = new Set<string>();
  for (const name of names) {
    if (name.words.length !== 1) continue;
    if (name.titled) titled.add(name.words[0] ?? '');
    else if (!name.definite && !isAcronym(name.text)) alone.add(name.words[0] ?? '');
  }
  const places = placesByUse(document, names);
  return names.map((name) => {
    if (name.kind === 'unknown' && name.words.length === 1 && places.has(name.words[0] ?? '')) return 'place';
    if (name.kind === 'person' || name.kind === 'place' || name.kind === 'thing') return name.kind;
    const last = name.words.at(-1) ?? '';
    if (ORGANIZATION_NOUNS.has(last) && name.words.length > 1) return name.kind;
    if (
      name.words.length > 1 &&
      name.words.length < 4 &&
      !name.definite &&
      (titled.has(last) || titled.has(name.words[0] ?? ''))
    )
      return 'person';
    if (name.kind === 'organization') return name.kind;
    if (name.words.length > 1 && name.words.length < 4 && alone.has(last)) return 'person';
    if (ageAfter(document, name) !== null) return 'person';
    const next = document.tokens[name.endToken];
    const second = document.tokens[name.endToken + 1];
    if (!name.definite && (next?.lower === 'who' || (next?.text === ',' && second?.lower === 'who')))
      return 'person';
    return name.kind;
  });
}

const WHERE = /^(?:in|at|near|outside|around|across|throughout|inside)$/;

/** Names that no list has, but that things happen 'in' or 'near', as often as not. */
function placesByUse(document: Document, names: readonly NameMention[]): Set<string> {
  const uses = new Map<string, { where: number; all: number }>();
  for (const name of names) {
    if (name.kind !== 'unknown' || name.words.length !== 1) continue;
    const word = name.words[0] ?? '';
    const count = uses.get(word) ?? { where: 0, all: 0 };
    count.all++;
    if (WHERE.test(document.tokens[name.firstToken - 1]?.lower ?? '') && !name.possessive) count.where++;
    uses.set(word, count);
  }
  return new Set(
    [...uses].flatMap(([word, { where, all }]) => (where > 0 && where * 2 >= all ? [word] : [])),
  );
}

/** 'Mr. Roe' in an article that names only Ann Roe in full is somebody else, and 'Roe' may mean him. */
function addTitledLoners(people: People, names: readonly NameMention[], kinds: readonly NameKind[]): void {
  names.forEach((name, i) => {
    if (!name.titleGender || kinds[i] !== 'person' || name.words.length !== 1) return;
    const word = name.words[0] ?? '';
    const namesakes = people.byFamily.get(word) ?? [];
    const bearer = namesakes.find((person) => !person.gender || person.gender === name.titleGender);
    if (bearer) bearer.titled++;
    else if (namesakes.length > 0) {
      const someone = { ...newPerson(name, false), gender: name.titleGender, titled: 1 };
      people.all.push(someone);
      people.byName.set(word, someone);
      push(people.byFamily, word, someone);
    }
  });
}

/** A family or first name alone: whose? */
function partialName(
  people: People,
  index: number,
  name: NameMention,
  kind: NameKind,
  names: readonly NameMention[],
): Person | null {
  if (kind === 'thing') return null;
  // 'ROE:' may be Ann Roe; 'FOG' is hardly Ann Fog.
  const shouted = name.words.length === 1 && name.text.length > 3 && people.byFamily.has(name.words[0] ?? '');
  if (kind === 'organization' && ((isAcronym(name.text) && !shouted) || name.words.length > 1)) return null;
  if (name.definite && !name.titled && kind !== 'person') return null;
  const last = name.words.at(-1) ?? '';
  const family = (people.byFamily.get(last) ?? []).filter(
    (person) =>
      endsWith(person.words, name.words) &&
      !(person.kin && (names[person.whole[0] ?? -1]?.start ?? 0) > name.start),
  );
  const candidates =
    family.length > 0
      ? family
      : (people.byGiven.get(name.words[0] ?? '') ?? []).filter((person) =>
          name.words.every((word, k) => person.words[k] === word),
        );
  if (candidates.length === 0) {
    if (kind !== 'person') return null;
    return loner(people, index, name);
  }
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

const agrees = (person: Person | undefined, name: NameMention): boolean =>
  !person?.gender || !name.titleGender || person.gender === name.titleGender;

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, k) => whole[whole.length - part.length + k] === word);

/** Somebody whom the article never names in full: 'Obama', 'Ellie'. */
function loner(people: People, index: number, name: NameMention): Person {
  const key = `${name.words.join(' ')}`;
  let person = people.byName.get(key);
  if (!person || (person.gender && name.titleGender && person.gender !== name.titleGender)) {
    person = { ...newPerson(name, false), gender: name.titleGender };
    people.all.push(person);
    people.byName.set(key, person);
  }
  person.partial.push(index);
  person.gender ??= name.titleGender;
  return person;
}

function addBody(bodies: Map<string, Body>, index: number, name: NameMention, kind: NameKind): Body {
  const key = bodyKey(name);
  let body = bodies.get(key);
  if (!body) {
    body = { names: [], words: name.words, kind, fuller: null };
    bodies.set(key, body);
  }
  body.names.push(index);
  return body;
}

/** 'Federation of Ostrian Growers (FOG)': what the text itself declares. */
function declaredAcronyms(
  document: Document,
  names: readonly NameMention[],
  owner: readonly (Person | Body | null)[],
): Map<string, Body> {
  const found = new Map<string, Body>();
  const bodyAt = new Map<number, Body>();
  names.forEach((name, i) => {
    const body = owner[i];
    if (body && 'fuller' in body) bodyAt.set(name.endToken, body);
  });
  for (const { to, acronym } of declaredNames(document)) {
    const body = bodyAt.get(to);
    if (body && !found.has(acronym)) found.set(acronym, body);
  }
  return found;
}

const isPerson = (owner: Person | Body): owner is Person => 'gender' in owner;

const root = (body: Body): Body => {
  let at = body;
  for (let step = 0; at.fuller && at.fuller !== body && step < 8; step++) at = at.fuller;
  return at;
};

function assemble(
  document: Document,
  names: readonly NameMention[],
  owner: readonly (Person | Body | null)[],
): Roster {
  const order = new Map<Person | Body, number[]>();
  const bearer = new Int32Array(names.length).fill(-1);
  const lists: { who: Person | Body; mentions: number[] }[] = [];
  owner.forEach((someone, i) => {
    if (!someone) return;
    const who = isPerson(someone) ? someone : root(someone);
    let mentions = order.get(who);
    if (!mentions) {
      mentions = [];
      order.set(who, mentions);
      lists.push({ who, mentions });
    }
    bearer[i] = lists.length - 1;
    mentions.push(i);
  });
  const index = new Map(lists.map(({ who }, k) => [who, k]));
  owner.forEach((someone, i) => {
    if (someone) bearer[i] = index.get(isPerson(someone) ? someone : root(someone)) ?? -1;
  });
  const byRole = new Map<string, number[]>();
  const entities = lists.map(({ who, mentions }, k): Entity => {
    const roles =
      isPerson(who) || who.kind !== 'place'
        ? mentions
            .slice(0, MOST_ROLES)
            .flatMap((i) => rolesAround(document, names[i] as NameMention, isPerson(who) ? 'person' : 'body'))
        : [];
    for (const head of new Set(roles.flatMap((role) => role.heads))) {
      const list = byRole.get(head);
      if (list) list.push(k);
      else byRole.set(head, [k]);
    }
    const age = isPerson(who) ? firstAge(document, names, mentions) : null;
    return {
      index: k,
      name: fullest(names, mentions),
      kind: isPerson(who) ? 'person' : who.kind,
      gender: isPerson(who) ? (who.gender ?? genderOfRoles(roles) ?? genderOfFamilyName(who.words)) : null,
      age,
      mentions,
      roles,
    };
  });
  return { names, entities, bearer, byRole };
}

const firstAge = (
  document: Document,
  names: readonly NameMention[],
  mentions: readonly number[],
): number | null => {
  for (const i of mentions.slice(0, MOST_ROLES)) {
    const age = ageAfter(document, names[i] as NameMention);
    if (age !== null) return age;
  }
  return null;
};

const genderOfRoles = (roles: readonly Role[]): Gender | null =>
  roles.find((role) => role.gender)?.gender ?? null;

/** Slavic family names show it: 'Petrova', 'Petrov'; only where the first name is not known. */
function genderOfFamilyName(words: readonly string[]): Gender | null {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || wordTags(last).length > 0) return null;
  return /(?:[eo]va|skaya|ska)$/.test(last) ? 'female' : /(?:[eo]v|sky|skiy|ski)$/.test(last) ? 'male' : null;
}

/** Most words, then most letters: the fullest form; but 'Ann Roe' rather than 'Larktoner Ann Roe' or 'ANN ROE'. */
function fullest(names: readonly NameMention[], mentions: readonly number[]): string {
  let best: NameMention | null = null;
  for (const i of mentions) {
    const name = names[i];
    if (name && (best === null || isFuller(name, best))) best = name;
  }
  return best?.text ?? '';
}

function isFuller(name: NameMention, than: NameMention): boolean {
  if (name.words.length > than.words.length) return !hasStrayWord(name, than);
  if (name.words.length < than.words.length) return hasStrayWord(than, name);
  if (isShouted(than.text) !== isShouted(name.text)) return isShouted(than.text);
  return name.text.length > than.text.length;
}

/** The longer form is the shorter one, which starts with a first name, behind a word that is no name. */
const hasStrayWord = (longer: NameMention, shorter: NameMention): boolean =>
  shorter.kind === 'person' &&
  shorter.words.length > 1 &&
  isFirstName(shorter.words[0] ?? '') &&
  !isFirstName(longer.words[0] ?? '') &&
  (longer.words[0] ?? '').length > 2 &&
  shorter.words.every((word, k) => longer.words[longer.words.length - shorter.words.length + k] === word);

const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase();
