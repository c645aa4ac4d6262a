import { Tag } from '../document/index.js';
import {
  COMMON_WORD_CODES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTER_SIGNS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  MINOR_UNITS,
  NEVER_BEFORE,
  NO_NOUNS,
  PREFIXED_SIGNS,
  SIGN_COUNTRIES,
  SMALL_CODES,
  WORD_CODES,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isHyphen, nthAtom } from './atom.js';
import { type Currency, readScaledCode } from './currency.js';
import type { Reading } from './reading.js';

/** What stands before an amount and says its currency; `letters`: it may also be a word. */
export interface LeadingCurrency extends Currency {
  readonly letters: boolean;
}

/** The sign or the code that starts at atom `at`: '$', 'US$', '$A', 'CN¥', 'USD', 'Rs'. */
export function readSignBefore(atoms: Atoms, at: number): LeadingCurrency | null {
  const { text, kind } = nthAtom(atoms, at);
  if (text === '$') return dollars(atoms, at);
  const sign = CURRENCY_SIGNS.get(text);
  if (sign) return { to: at + 1, code: sign, letters: false };
  if (kind !== 'letters') return null;
  const code = prefixedSign(atoms, at) ?? scaledCode(atoms, at);
  if (code) return code;
  return isWrittenAsCode(atoms, at) ? isoCode(atoms, at) : letterSign(atoms, at);
}

/** '$', '$US55', '$A82' */
function dollars(atoms: Atoms, at: number): LeadingCurrency {
  const [next, digits] = [nthAtom(atoms, at + 1), nthAtom(atoms, at + 2)];
  const prefix = next.spaced ? undefined : DOLLAR_PREFIXES.get(next.text);
  return prefix && digits.kind === 'digits' && !digits.spaced
    ? { to: at + 2, code: prefix, letters: false }
    : { to: at + 1, code: 'USD', letters: false };
}

/** 'US$', 'A $', 'CN¥' */
function prefixedSign(atoms: Atoms, at: number): LeadingCurrency | null {
  const { text } = nthAtom(atoms, at);
  const next = nthAtom(atoms, at + 1);
  const code =
    (next.text === '$' ? dollarsOf(atoms, at) : undefined) ??
    (next.spaced ? undefined : PREFIXED_SIGNS.get(text + next.text));
  return code ? { to: at + 2, code, letters: false } : null;
}

function dollarsOf(atoms: Atoms, at: number): string | undefined {
  const { text } = nthAtom(atoms, at);
  const apart = nthAtom(atoms, at + 1).spaced;
  if (apart && /^[A-Z]$/.test(text) && !standsForCountry(atoms, at)) return undefined;
  // 'hk$ 500', 'c $ 5', 'nz $ 4 billion': texts that were put into small letters
  const small = !apart || SIGN_COUNTRIES.has(text);
  return DOLLAR_PREFIXES.get(text) ?? (small ? DOLLAR_PREFIXES.get(text.toUpperCase()) : undefined);
}

/** 'USDm 500' */
function scaledCode(atoms: Atoms, at: number): LeadingCurrency | null {
  const scaled = readScaledCode(nthAtom(atoms, at).text);
  return scaled && atoms[at + 1]?.kind === 'digits' ? { to: at + 1, ...scaled, letters: true } : null;
}

const isWrittenAsCode = (atoms: Atoms, at: number): boolean => {
  const { text } = nthAtom(atoms, at);
  const upper = text.toUpperCase();
  return (
    CURRENCY_CODES.has(upper) &&
    /^[A-Z]{3}$/.test(upper) &&
    (text === upper || atoms[at + 1]?.text === '$' || SMALL_CODES.has(text))
  );
};

/** 'USD 500', 'usd$ 500' */
function isoCode(atoms: Atoms, at: number): LeadingCurrency | null {
  const to = atoms[at + 1]?.text === '$' ? at + 2 : at + 1;
  return atoms[to]?.kind === 'digits' && (to > at + 1 || isCode(atoms, at, to))
    ? { to, code: nthAtom(atoms, at).text.toUpperCase(), letters: true }
    : null;
}

/** 'Y=28,030', 'RM23.50', 'Rs 500'; only those with small letters may stand apart. */
function letterSign(atoms: Atoms, at: number): LeadingCurrency | null {
  const { text } = nthAtom(atoms, at);
  const equals = atoms[at + 1]?.text === '=';
  const code = LETTER_SIGNS.get(equals ? `${text}=` : text);
  if (!code) return null;
  const to = pastFullStop(atoms, equals ? at + 2 : at + 1);
  const digits = nthAtom(atoms, to);
  if (digits.kind !== 'digits') return null;
  const amount = digits.spaced
    ? mayStandApart(atoms, text, to)
    : !isHyphen(atoms, at - 1) && (equals || isAmountBehind(atoms, text, to));
  return amount ? { to, code, letters: true } : null;
}

/** 'Rs. 500' */
const pastFullStop = (atoms: Atoms, at: number): number =>
  atoms[at]?.text === '.' && !atoms[at]?.spaced && atoms[at + 1]?.spaced ? at + 1 : at;

/** 'RM 42 million', 'R 1.5bn', but 'RM 42' may be a room */
const mayStandApart = (atoms: Atoms, sign: string, digits: number): boolean =>
  /^(?:[Rr]s|Rp|Tk|Dhs?|[KUT][Ss]h|RMB|rmb|[DSN]Kr|SFr|Php|zł)$/.test(sign) ||
  (LETTER_SIGNS.has(sign) && (isLarge(atoms, digits) || /,\d{3}/.test(nthAtom(atoms, digits).text)));

/** 'R18', 'Y2' and 'N95' are names; 'R1.5m', 'R250' and 'N5bn' are money. */
const isAmountBehind = (atoms: Atoms, sign: string, digits: number): boolean =>
  sign.length > 1 ||
  isMagnitude(atoms[digits + 1]) ||
  (/^[NP]$/.test(sign) ? /,\d{3}/ : /[.,]|^\d{3}/).test(nthAtom(atoms, digits).text);

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
  const bare = next?.kind !== 'letters' || NO_NOUNS.has(next.lower);
  const word = COMMON_WORD_CODES.has(code?.text ?? '');
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
