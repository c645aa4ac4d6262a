import { type Document, wordTags } from '../document/index.js';
import { CALENDAR_NAMES, ORGANIZATION_NOUNS, SAID_FORMS } from '../lexicons/index.js';
import { ageAfter } from './around-name.js';
import type { NameKind, NameMention } from './name.js';
import { isAcronym } from './name-runs.js';
import { isDemonym, isFamilyName, isFirstName, isPersonNoun, isPlaceName } from './traits.js';

/** How the text writes its names of one word. */
interface Loners {
  readonly titled: ReadonlySet<string>;
  /** Stand alone elsewhere, as family names do: 'Hale' after 'Tom Hale'. */
  readonly alone: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
}

/** What is written around the names decides for those that the words alone leave open. */
export function settleKinds(document: Document, names: readonly NameMention[]): NameKind[] {
  const loners: Loners = {
    ...titledAndAlone(names),
    places: placesByUse(document, names),
    speaking: speakingAlone(document, names),
  };
  return names.map((name) => kindByUse(document, name, loners));
}

function titledAndAlone(names: readonly NameMention[]): Pick<Loners, 'titled' | 'alone'> {
  const titled = new Set<string>();
  const alone = new Set<string>();
  for (const name of names) {
    if (name.words.length !== 1) continue;
    if (name.titled) titled.add(name.words[0] ?? '');
    else if (!name.definite && !isAcronym(name.text)) alone.add(name.words[0] ?? '');
  }
  return { titled, alone };
}

function kindByUse(document: Document, name: NameMention, loners: Loners): NameKind {
  const [first = ''] = name.words;
  const last = name.words.at(-1) ?? '';
  const length = name.words.length;
  if (isSpeakersFullName(name, loners)) return 'person';
  const known = kindOfAnother(name, loners);
  if (known) return known;
  if (name.kind === 'person' || name.kind === 'place' || name.kind === 'thing') return name.kind;
  if (ORGANIZATION_NOUNS.has(last) && length > 1) return name.kind;
  const full = length > 1 && length < 4;
  const titled = [first, last].some((word) => loners.titled.has(word));
  if (full && !name.definite && titled) return 'person';
  if (name.kind === 'organization') return name.kind;
  return (full && loners.alone.has(last)) || isShownAsPerson(document, name) ? 'person' : name.kind;
}

/** 'Hale' where things happen 'in Hale', 'Hale' beside 'Mayor Hale': what the text says of the same word elsewhere. */
function kindOfAnother({ kind, words, definite }: NameMention, loners: Loners): NameKind | null {
  const [word = ''] = words;
  if (loners.places.has(words.join(' ')) && (kind === 'unknown' || kind === 'person')) return 'place';
  if (kind !== 'unknown' || words.length > 1) return null;
  return !definite && loners.titled.has(word) ? 'person' : null;
}

const isSpeakersFullName = ({ words, definite }: NameMention, { speaking }: Loners): boolean =>
  words.length === 2 &&
  !definite &&
  speaking.has(words[1] ?? '') &&
  mayBeGiven(words[0] ?? '', words[1] ?? '');

/** 'Larkin, 44,', 'Larkin, who': only people have an age or are a 'who'. */
function isShownAsPerson(document: Document, name: NameMention): boolean {
  if (ageAfter(document, name) !== null) return true;
  const next = document.tokens[name.endToken];
  const who = next?.text === ',' ? document.tokens[name.endToken + 1] : next;
  return !name.definite && who?.lower === 'who';
}

/**
 * 'Grace Power', 'June Field', 'Teal Baker', 'America Lind': a first name, or a word before a family name that is no
 * noun for a body; but 'Larkton Bank'.
 */
function mayBeGiven(given: string, family: string): boolean {
  if (isFirstName(given) || CALENDAR_NAMES.has(given)) return true;
  if (ORGANIZATION_NOUNS.has(family) || isDemonym(given) || isPlaceName(family)) return false;
  return (
    isFamilyName(family) || isPersonNoun(family) || (isPlaceName(given) && wordTags(family).length === 0)
  );
}

/** Words that speak alone, without an article: 'Field said', 'said Power' are people, whatever else the words mean. */
function speakingAlone({ tokens }: Document, names: readonly NameMention[]): Set<string> {
  const found = new Set<string>();
  for (const { words, definite, text, firstToken, endToken } of names) {
    const [word = ''] = words;
    if (words.length !== 1 || definite || isAcronym(text)) continue;
    if (SAID_FORMS.has(tokens[endToken]?.lower ?? '') || SAID_FORMS.has(tokens[firstToken - 1]?.lower ?? ''))
      found.add(word);
  }
  // Somebody else has it: 'Tom Hale' is 'Hale', not the ship 'Larkton Hale'.
  for (const { kind, words } of names)
    if (kind === 'person' && words.length > 1 && isFirstName(words[0] ?? ''))
      found.delete(words.at(-1) ?? '');
  return found;
}

const WHERE = /^(?:in|at|near|outside|around|across|throughout|inside)$/;
/** People are looked at, and gathered around. */
const WHERE_NOBODY_IS = /^(?:in|near|outside|across|throughout)$/;

/** Names that no list has, but that things happen 'in' or 'near', as often as not: 'Larkton', 'San Larko'. */
function placesByUse(document: Document, names: readonly NameMention[]): Set<string> {
  const uses = new Map<string, { where: number; all: number }>();
  for (const name of names) {
    const several = name.words.length > 1;
    if (several ? !mayBePlace(name) : name.kind !== 'unknown') continue;
    const key = name.words.join(' ');
    const count = uses.get(key) ?? { where: 0, all: 0 };
    count.all++;
    const before = document.tokens[name.firstToken - 1]?.lower ?? '';
    if ((several ? WHERE_NOBODY_IS : WHERE).test(before) && !name.possessive) count.where++;
    uses.set(key, count);
  }
  return new Set([...uses].flatMap(([key, { where, all }]) => (where > 0 && where * 2 >= all ? [key] : [])));
}

/** 'San Larko', and not 'Ann Roe' or 'Mayor San Larko' */
const mayBePlace = ({ kind, words, titled }: NameMention): boolean =>
  kind === 'person' && !titled && words.length < 4 && !isFirstName(words[0] ?? '');
