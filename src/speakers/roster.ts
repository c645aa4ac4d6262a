import { type Document, wordTags } from '../document/index.js';
import { type Gender, KINSHIP } from '../lexicons/index.js';
import { declaredNames } from './acronyms.js';
import { ageAfter, rolesAround } from './around-name.js';
import { type Body, bodyKey, linkForms } from './bodies.js';
import type { Entity, Roster } from './entity.js';
import { fullestName } from './fullest-name.js';
import type { NameKind, NameMention } from './name.js';
import { settleKinds } from './name-evidence.js';
import { addTitledLoners, partialName } from './partial-names.js';
import { addFullName, isPartial, noPeople, type People, type Person } from './people.js';
import type { Role } from './roles.js';
import { isFirstName } from './traits.js';

/** An article says what somebody is in the first mentions, if at all. */
const MOST_ROLES = 12;
const FIRST_MENTIONS = 3;

/** Puts every name to its bearer: full names first, then the family names, first names and short forms they explain. */
export function readRoster(document: Document, names: readonly NameMention[]): Roster {
  const kinds = settleKinds(document, names);
  const people = noPeople(names);
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
  for (const { to, acronym } of declaredNames(document).bodies) {
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
  const inBodies = namesInBodies(names);
  const entities = lists.map(({ who, mentions }, k): Entity => {
    const roles =
      isPerson(who) || who.kind !== 'place'
        ? mentions
            .slice(0, MOST_ROLES)
            .filter((i) => !names[i]?.heading)
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
      name: (isLoner(who) ? inBodies.get(who.words[0] ?? '') : undefined) ?? fullestName(names, mentions),
      kind: isPerson(who) ? 'person' : who.kind,
      gender: isPerson(who) ? (who.gender ?? genderOfRoles(roles) ?? genderOfFamilyName(who.words)) : null,
      age,
      mentions,
      roles,
    };
  });
  return { names, entities, bearer, byRole };
}

/** By the family name: 'Ana Ruiz' of 'the Ana Ruiz campaign', whom the text may have in full nowhere else. */
function namesInBodies(names: readonly NameMention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, words, text } of names) {
    const [given = '', family] = words;
    if (kind !== 'person' && words.length > 2 && family && isFirstName(given))
      found.set(family, text.split(' ').slice(0, 2).join(' '));
  }
  return found;
}

const isLoner = (who: Person | Body): boolean =>
  who.words.length === 1 && (isPerson(who) ? who.whole.length === 0 : who.kind === 'unknown');

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
