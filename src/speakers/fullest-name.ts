import type { NameMention } from './name.js';
import { isFirstName } from './traits.js';

/** Most words, then most letters: the fullest form; but 'Ann Roe' rather than 'Larktoner Ann Roe' or 'ANN ROE'. */
export function fullestName(names: readonly NameMention[], mentions: readonly number[]): string {
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
