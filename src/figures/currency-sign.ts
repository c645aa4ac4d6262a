import { Tag } from '../document/index.js';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTER_SIGNS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  MINOR_UNITS,
  NEVER_BEFORE,
  PREFIXED_SIGNS,
  SMALL_CODES,
  WORD_CODES,
} from '../lexicons/index.js';
import { type Atom, isHyphen } from './atom.js';
import { type Currency, readScaledCode } from './currency.js';
import type { Reading } from './reading.js';

type Atoms = readonly Atom[];

/** What stands before an amount and says its currency; `letters`: it may also be a word. */
export interface LeadingCurrency extends Currency {
  readonly letters: boolean;
}

/** The sign or the code that starts at atom `at`: '$', 'US$', '$A', 'CN¥', 'USD', 'Rs'. */
export function readSignBefore(atoms: Atoms, at: number): LeadingCurrency | null {
  const first = atoms[at];
  if (!first) return null;
  const next = atoms[at + 1];
  if (first.text === '$') {
    // '$US55', '$A82'
    const prefix = next && !next.spaced ? DOLLAR_PREFIXES.get(next.text) : undefined;
    if (prefix && atoms[at + 2]?.kind === 'digits' && !atoms[at + 2]?.spaced)
      return { to: at + 2, code: prefix, letters: false };
    return { to: at + 1, code: 'USD', letters: false };
  }
  const sign = CURRENCY_SIGNS.get(first.text);
  if (sign) return { to: at + 1, code: sign, letters: false };
  if (first.kind !== 'letters') return null;
  if (next?.text === '$' && !(next.spaced && /^[A-Z]$/.test(first.text) && !standsForCountry(atoms, at))) {
    // 'hk$ 500', 'c $ 5', 'nz $ 4 billion': texts that were put into small letters
    const small =
      !next.spaced || /^(?:c|nz|hk|sg|nt|au|mx)$/.test(first.text)
        ? DOLLAR_PREFIXES.get(first.text.toUpperCase())
        : undefined;
    const prefix = DOLLAR_PREFIXES.get(first.text) ?? small;
    if (prefix) return { to: at + 2, code: prefix, letters: false };
  }
  const prefixed = next && !next.spaced ? PREFIXED_SIGNS.get(first.text + next.text) : undefined;
  if (prefixed) return { to: at + 2, code: prefixed, letters: false };
  const scaled = readScaledCode(first.text);
  if (scaled && next?.kind === 'digits') return { to: at + 1, ...scaled, letters: true };
  const upper = first.text.toUpperCase();
  const written = first.text === upper || next?.text === '$' || SMALL_CODES.has(first.text);
  if (/^[A-Z]{3}$/.test(upper) && CURRENCY_CODES.has(upper) && written) {
    const to = next?.text === '$' ? at + 2 : at + 1;
    const code = { to, code: upper, letters: true };
    return atoms[to]?.kind === 'digits' && (to > at + 1 || isCode(atoms, at, to)) ? code : null;
  }
  // 'Y=28,030', 'RM23.50', 'Rs 500'; only those with small letters may stand apart.
  const joined = next?.text === '=' ? `${first.text}=` : first.text;
  const letters = LETTER_SIGNS.get(joined);
  if (!letters) return null;
  let to = joined === first.text ? at + 1 : at + 2;
  if (atoms[to]?.text === '.' && !atoms[to]?.spaced && atoms[to + 1]?.spaced) to++;
  const digits = atoms[to];
  if (digits?.kind !== 'digits') return null;
  const read = { to, code: letters, letters: true };
  // 'RM 42 million', 'R 1.5bn', but 'RM 42' may be a room
  if (digits.spaced)
    return /^(?:[Rr]s|Rp|Tk|Dhs?|[KUT][Ss]h|RMB|rmb|[DSN]Kr|SFr|Php|zł)$/.test(first.text) ||
      (/^(?:RM|R|N|P)$/.test(first.text) && (isLarge(atoms, to) || /,\d{3}/.test(digits.text)))
      ? read
      : null;
  if (isHyphen(atoms, at - 1)) return null;
  // 'R18', 'Y2' and 'N95' are names; 'R1.5m', 'R250' and 'N5bn' are money.
  if (first.text.length > 1 || joined !== first.text || isMagnitude(atoms[to + 1])) return read;
  return (/^[NP]$/.test(first.text) ? /,\d{3}/ : /[.,]|^\d{3}/).test(digits.text) ? read : null;
}

/** 'paid A $3m': a country's letter; 'A $15 fare' has an article, 'Plan C $5' a name before it. */
const standsForCountry = (atoms: Atoms, at: number): boolean => /^\p{Ll}/u.test(atoms[at - 1]?.text ?? '');

const isMagnitude = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.spaced && (MAGNITUDE_SIGNS.has(atom.lower) || /^[mb]$/.test(atom.text));

const isLarge = (atoms: Atoms, digits: number): boolean =>
  isMagnitude(atoms[digits + 1]) || MAGNITUDES.has(atoms[digits + 1]?.lower ?? '');

/** Is it a code, and no word in capitals? Those that may be one need an amount that nobody counts with. */
function isCode(atoms: Atoms, at: number, to: number): boolean {
  const [code, digits, next] = [atoms[at], atoms[to], atoms[to + 1]];
  if (!WORD_CODES.has(code?.text ?? '') || digits?.spaced === false) return true;
  const shouted = [atoms[at - 1], next].some((atom) => /^\p{Lu}{3,}$/u.test(atom?.text ?? ''));
  const written = isLarge(atoms, to) || /[.,]\d/.test(digits?.text ?? '');
  const bare =
    next?.kind !== 'letters' || /^(?:a|per|for|to|from|in|and|or|on|was|is|each)$/.test(next.lower);
  const word = /^(?:ALL|TOP|SOS|COP)$/.test(code?.text ?? '');
  return !shouted && (written || (bare && !word && Number(digits?.text) >= 100));
}

/** 'Rupees 500', 'dollars 1.2 million': a name where a sign would stand, as papers without signs print it. */
export function readNameBefore({ atoms, document, numeral }: Reading, at: number): LeadingCurrency | null {
  const first = atoms[at];
  const digits = atoms[at + 1];
  if (
    first?.kind !== 'letters' ||
    digits?.kind !== 'digits' ||
    !digits.spaced ||
    NEVER_BEFORE.has(first.lower)
  )
    return null;
  const name = CURRENCY_NAMES.get(first.lower)?.find(({ words }) => words.length === 1);
  const code = name?.code ?? MINOR_UNITS.get(first.lower);
  const number = numeral(at + 1);
  if (code === undefined || !number) return null;
  const before = atoms[at - 1];
  // 'the dollar 3 weeks ago', '40 dollars 12 times', 'the Elmport dollar 2 percent'
  if (before && (before.kind === 'digits' || document.tag(before.token) & NO_AMOUNT)) return null;
  const next = atoms[number.to];
  if (
    next &&
    next.kind !== 'mark' &&
    document.tag(next.token) & (Tag.Noun | Tag.Adverb) &&
    !(document.tag(next.token) & Tag.Preposition)
  )
    return first.lower.endsWith('s') && number.value >= 100 ? { to: at + 1, code, letters: true } : null;
  return first.lower.endsWith('s') || number.value >= 100 ? { to: at + 1, code, letters: true } : null;
}

const NO_AMOUNT = Tag.Determiner | Tag.Possessive | Tag.Number | Tag.Adjective | Tag.Proper | Tag.Noun;
