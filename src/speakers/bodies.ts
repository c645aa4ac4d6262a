import { COMPANY_FORMS, NAMED_BODY_NOUNS, ORGANIZATION_NOUNS, THING_NOUNS } from '../lexicons/index.js';
import type { NameMention } from './name.js';

/** Names that begin or end with one word, beyond which no longer form is looked for among them. */
const MOST_FORMS = 16;
const SMALL_WORDS = /^(?:of|the|and|for|on|in|&|'s|de|la)$/;

/** An organisation, a place or a thing in the making: all names with one form, and the fuller form it stands for. */
export interface Body {
  readonly names: number[];
  readonly words: readonly string[];
  readonly kind: NameMention['kind'];
  /** The body that this form is short for. */
  fuller: Body | null;
}

const letters = (word: string): string => word.replace(/\./g, '').toLowerCase();

/** One key for one form: 'U.S.' and 'US' are one, 'the' before it does not count. */
export const bodyKey = (name: NameMention): string => name.words.map(letters).join(' ');

/** Ties short forms to full ones: 'the Herald' to the 'Larkton Herald', 'FOG' to the 'Federation of Ostrian Growers'. */
export function linkForms(
  bodies: readonly Body[],
  names: readonly NameMention[],
  declared: ReadonlyMap<string, Body>,
): void {
  const byFirst = new Map<string, Body[]>();
  const byLast = new Map<string, Body[]>();
  const byInitials = new Map<string, Body[]>();
  const add = (map: Map<string, Body[]>, key: string | undefined, body: Body): void => {
    if (!key) return;
    const list = map.get(key);
    if (!list) map.set(key, [body]);
    else if (list.length < MOST_FORMS) list.push(body);
  };
  for (const body of bodies) {
    if (body.words.length < 2) {
      const stem = /^([\p{L}\p{N}]{3,})\.\p{L}{2,3}$/u.exec(body.words[0] ?? '');
      if (stem) add(byFirst, stem[1], body);
      continue;
    }
    add(byFirst, body.words[0], body);
    add(byLast, body.words.at(-1), body);
    const significant = body.words.filter((word) => !SMALL_WORDS.test(word));
    if (significant.length > 1) add(byInitials, significant.map((word) => word[0] ?? '').join(''), body);
  }
  for (const body of bodies)
    body.fuller =
      declared.get(body.words.map(letters).join(' ')) ?? fullerForm(body, names, byFirst, byLast, byInitials);
}

function fullerForm(
  body: Body,
  names: readonly NameMention[],
  byFirst: ReadonlyMap<string, Body[]>,
  byLast: ReadonlyMap<string, Body[]>,
  byInitials: ReadonlyMap<string, Body[]>,
): Body | null {
  const word = body.words[0] ?? '';
  const spelled = isInitials(body, names) ? (byInitials.get(letters(word)) ?? []) : [];
  if (spelled.length > 0) return onlyOne(spelled);
  if (body.kind === 'place') return null;
  const ending = mayBeEnding(body, names)
    ? (byLast.get(body.words.at(-1) ?? '') ?? []).filter((other) => endsForm(body, other))
    : [];
  if (ending.length > 0) return onlyOne(ending);
  return onlyOne((byFirst.get(word) ?? []).filter((other) => other !== body && extendsForm(body, other)));
}

/** Several longer forms are one only if each stands in the longest. */
function onlyOne(forms: readonly Body[]): Body | null {
  const longest = [...forms].sort((a, b) => b.words.length - a.words.length)[0];
  return longest && forms.every((other) => longest.words.join(' ').includes(other.words.join(' ')))
    ? longest
    : null;
}

const isInitials = ({ words, names: [first = -1] }: Body, names: readonly NameMention[]): boolean =>
  words.length === 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(names[first]?.text ?? '');

/** 'the Herald' is short for a longer name, 'Roe' after 'the Roe plan' is not. */
const mayBeEnding = ({ words, names: mentions }: Body, names: readonly NameMention[]): boolean =>
  words.length > 1 ||
  (words[0] !== 'house' && mentions.filter((index) => names[index]?.definite).length * 2 > mentions.length);

const endsForm = ({ words }: Body, other: Body): boolean =>
  other.words.length > words.length &&
  words.every((word, k) => word === other.words[other.words.length - words.length + k]);

/** 'Larkton' and 'Larkton Inc', 'Larkton.com', 'Larkton Foods'; but not 'the Senate' and 'Senate Finance Committee'. */
function extendsForm(body: Body, other: Body): boolean {
  if (other.kind === 'place') return false;
  if (other.words[0] !== body.words[0]) return body.words.length === 1 && other.words.length === 1;
  if (!body.words.every((word, k) => word === other.words[k])) return false;
  // 'Larkton', 'Larkton Foods, Inc.'
  const added = other.words.slice(body.words.length);
  const rest = added.filter((word) => word !== ',' && !isCorporate(word));
  if (rest.length === 0) return true;
  // 'Malabar Institute' and 'Malabar Institute of Science'
  if (
    body.words.length > 1 &&
    /^(?:of|for)$/.test(rest[0] ?? '') &&
    ORGANIZATION_NOUNS.has(body.words.at(-1) ?? '')
  )
    return true;
  return (
    body.words.length === 1 &&
    rest.length === 1 &&
    body.kind === 'unknown' &&
    !NAMED_BODY_NOUNS.has(rest[0] ?? '') &&
    // 'Hale Bridge' is named after one, and nobody calls it 'Hale'.
    !THING_NOUNS.has(rest[0] ?? '')
  );
}

const isCorporate = (word: string): boolean =>
  COMPANY_FORMS.has(word) || /^(?:group|holdings|company|corporation|bros|&)$/.test(word);
