import { type Document, wordTags } from '../document/index.js';
import { CALENDAR_NAMES, ORGANIZATION_NOUNS, SAID_FORMS } from '../lexicons/index.js';
import { ageAfter } from './around-name.js';
import type { NameKind, NameMention } from './name.js';
import { isAcronym } from './name-runs.js';
import { isDemonym, isFamilyName, isFirstName, isPersonNoun, isPlaceName } from './traits.js';

/** What is written around the names decides for those that the words alone leave open. */
export function settleKinds(document: Document, names: readonly NameMention[]): NameKind[] {
  const titled = new Set<string>();
  /** Stand alone elsewhere, as family names do: 'Hale' after 'Tom Hale'. */
  const alone = new Set<string>();
  for (const name of names) {
    if (name.words.length !== 1) continue;
    if (name.titled) titled.add(name.words[0] ?? '');
    else if (!name.definite && !isAcronym(name.text)) alone.add(name.words[0] ?? '');
  }
  const places = placesByUse(document, names);
  const speaking = speakingAlone(document, names);
  for (const { kind, words } of names)
    if (kind === 'person' && words.length > 1 && isFirstName(words[0] ?? ''))
      speaking.delete(words.at(-1) ?? '');
  return names.map((name) => {
    const [given = '', family = ''] = name.words;
    if (name.words.length === 2 && !name.definite && speaking.has(family) && mayBeGiven(given, family))
      return 'person';
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
  return found;
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
