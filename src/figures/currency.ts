import { byDocument, type Document } from '../document/index.js';
import {
  CODE_MAGNITUDES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  SHARED_CURRENCIES,
  type SharedCurrency,
} from '../lexicons/index.js';
import { type Atoms, matchWords } from './atom.js';
import type { Reading } from './reading.js';

export interface Currency {
  /** Index after its words. */
  readonly to: number;
  readonly code: string;
  /** What it multiplies the number by: 'MEUR'. */
  readonly times?: number;
}

/** The name of a currency that starts at atom `at`: 'dollars', 'Danish crowns'. */
export function readCurrencyName(atoms: Atoms, at: number): Currency | null {
  const first = atoms[at]?.lower;
  if (first === undefined) return null;
  for (const { words, code } of CURRENCY_NAMES.get(first) ?? []) {
    const to = matchWords(atoms, at, words);
    if (to > 0) return { to, code };
  }
  return null;
}

/** 'MEUR', 'KUSD': a code behind the letter of a magnitude. */
export function readScaledCode(text: string): { readonly code: string; readonly times: number } | null {
  const times = text.length === 4 ? CODE_MAGNITUDES.get(text.charAt(0)) : undefined;
  const code = text.slice(1);
  return times !== undefined && CURRENCY_CODES.has(code) ? { code, times } : null;
}

/** Words and signs that several countries' money shares; 'Indian rupees' and 'JP¥' are sure by themselves. */
const OPEN =
  /^(?:[¥￥₨]|kr|rs|rupees?|pesos?|francs?|crowns?|krone|kroner|dinars?|dirhams?|rials?|riyals?|shillings?|manats?)$/i;

/** The currency that is meant by `code`, where the text was `written` so that several may be. */
export function meantCurrency({ atoms, document }: Reading, code: string, written: string): string {
  const candidates = SHARED_CURRENCIES.get(code);
  if (!candidates || !OPEN.test(written)) return code;
  return onlyOne(candidates, atoms) ?? inDocument(document, code, candidates) ?? code;
}

/** By document, what a shared code means in all of it: a long one is looked through once. */
const known = byDocument(() => new Map<string, string | null>());

function inDocument(document: Document, code: string, candidates: readonly SharedCurrency[]): string | null {
  const codes = known(document);
  let meant = codes.get(code);
  if (meant === undefined) {
    meant = onlyOne(candidates, document.tokens);
    codes.set(code, meant);
  }
  return meant;
}

/** The one whose country these words name; null where they name several, or none. */
function onlyOne(
  candidates: readonly SharedCurrency[],
  words: readonly { readonly lower: string }[],
): string | null {
  const named = candidates.filter(({ beside }) => words.some(({ lower }) => beside.has(lower)));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}
