import { Tag } from '../document/index.js';
import { CODE_KINDS, MODEL_GRADES, ORDINAL_SUFFIXES, STREET_WORDS } from '../lexicons/index.js';
import { type Atoms, isCapital, isDash, nthAtom } from './atom.js';
import type { Reading } from './reading.js';

export const isName = (tag: number): boolean =>
  (tag & Tag.Proper) !== 0 && (tag & ~(Tag.Proper | Tag.Noun | Tag.Plural | Tag.Adjective)) === 0;

export const isPlural = (lower: string): boolean => /(?:[^sui]s|people|men|women|children)$/.test(lower);

/** '787 Larkliner', '11 Pro Max': a capitalized name in the singular follows, and no noun that could be counted. */
export function beforeName({ atoms, document }: Reading, at: number): boolean {
  const { text } = nthAtom(atoms, at);
  // 'the 12 and 12 Pro Max': a model, by what makers call its larger brothers
  const model = MODEL_GRADES.has(nthAtom(atoms, at + 1).text);
  if ((model && /^\d{1,3}$/.test(text)) || isAirliner(atoms, at)) return true;
  if (at === 0 || !/^\d{2,3}$/.test(text) || !isCapital(atoms[at - 1])) return false;
  let to = at + 1;
  while (atoms[to]?.kind === 'letters' && atoms[to]?.spaced && isCapital(atoms[to])) to++;
  const next = nthAtom(atoms, to);
  const counts = isPlural(nthAtom(atoms, to - 1).lower) || (next.kind === 'letters' && isPlural(next.lower));
  return to > at + 1 && !counts && isName(document.tag(nthAtom(atoms, at - 1).token));
}

/** 'the 747,' on its own, '787 Larkliner', '737 jets' */
function isAirliner(atoms: Atoms, at: number): boolean {
  if (!/^7[0-8]7$/.test(nthAtom(atoms, at).text)) return false;
  const next = nthAtom(atoms, at + 1);
  if (next.spaced && (isCapital(next) || /^(?:jet|plane|aircraft)/.test(next.lower))) return true;
  if (!/^(?:a|the|its)$/.test(nthAtom(atoms, at - 1).lower)) return false;
  const alone = next.text !== '' && next.kind === 'mark' && !/^[%$]$/.test(next.text);
  return alone || /^(?:and|or|is|was|has|had|will)$/.test(next.lower);
}

export const beforeCode = (atoms: Atoms, at: number): boolean =>
  CODE_KINDS.has(atoms[at + 1]?.lower ?? '') && /^codes?$/.test(atoms[at + 2]?.lower ?? '');

/** 'the 2300 block of Alder Street' */
export const beforeBlock = (atoms: Atoms, at: number): boolean =>
  /^\d{1,2}00$/.test(atoms[at]?.text ?? '') &&
  atoms[at + 1]?.lower === 'block' &&
  atoms[at + 2]?.lower === 'of';

/** A house number, or a pair of them: capitalized words follow, and one of them is a street's. */
export function addressEnd(atoms: Atoms, at: number): number {
  const pair =
    isDash(atoms[at + 1]) && atoms[at + 2]?.kind === 'digits' && !atoms[at + 2]?.spaced ? at + 3 : at + 1;
  for (let k = pair; k < pair + 4; k++) {
    const word = atoms[k];
    if (!word || (!word.spaced && word.kind === 'digits') || word.kind === 'mark') return at;
    if (STREET_WORDS.has(word.lower) && isCapital(word) && (k > pair || isCapital(atoms[k + 1]))) return pair;
    if (!isCapital(word) && word.kind !== 'digits' && !ORDINAL_SUFFIXES.has(word.lower)) return at;
  }
  return at;
}
