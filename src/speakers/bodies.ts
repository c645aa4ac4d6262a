import { NAMED_BODY_NOUNS, ORGANIZATION_NOUNS } from '../lexicons/index.js';
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
  const only = (list: readonly Body[]): Body | null => {
    const longest = [...list].sort((a, b) => b.words.length - a.words.length)[0];
    // Several longer forms are one only if each stands in the longest.
    return longest && list.every((other) => longest.words.join(' ').includes(other.words.join(' ')))
      ? longest
      : null;
  };
  const word = body.words[0] ?? '';
  const first = names[body.names[0] ?? -1];
  if (body.words.length === 1 && first && /^\p{Lu}[\p{Lu}.]+$/u.test(first.text)) {
    const spelled = byInitials.get(letters(word)) ?? [];
    if (spelled.length > 0) return only(spelled);
  }
  if (body.kind === 'place') return null;
  const length = body.words.length;
  // 'the Herald' is short for a longer name, 'Roe' after 'the Roe plan' is not.
  const definite = body.names.filter((index) => names[index]?.definite).length * 2 > body.names.length;
  if (length > 1 || (definite && word !== 'house')) {
    const longer = (byLast.get(body.words.at(-1) ?? '') ?? []).filter(
      (other) =>
        other.words.length > length &&
        body.words.every((w, k) => w === other.words[other.words.length - length + k]),
    );
    if (longer.length > 0) return only(longer);
  }
  const longer = (byFirst.get(word) ?? []).filter((other) => other !== body && extendsForm(body, other));
  return longer.length > 0 ? only(longer) : null;
}

/** 'Larkton' and 'Larkton Inc', 'Larkton.com', 'Larkton Foods'; but not 'the Senate' and 'Senate Finance Committee'. */
function extendsForm(body: Body, other: Body): boolean {
  if (other.kind === 'place') return false;
  if (other.words[0] !== body.words[0]) return body.words.length === 1 && other.words.length === 1;
  if (!body.words.every((word, k) => word === other.words[k])) return false;
  const rest = other.words.slice(body.words.length);
  if (rest.every((word) => CORPORATE.test(word))) return true;
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
    !NAMED_BODY_NOUNS.has(rest[0] ?? '')
  );
}

const CORPORATE =
  /^(?:inc|corp|co|ltd|llc|plc|lp|llp|group|holdings|company|corporation|ag|sa|nv|gmbh|bros|&)$/;
