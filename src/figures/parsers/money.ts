import { Tag } from '../../document/index.js';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  LETTER_SIGNS,
  MAGNITUDES,
  MINOR_UNITS,
  NEVER_BEFORE,
  PREFIXED_SIGNS,
  TRAILING_SIGNS,
} from '../../lexicons/index.js';
import { type Atom, isDash, isHyphen, pastHyphen } from '../atom.js';
import { type Currency, meantCurrency, readCurrencyName, readScaledCode } from '../currency.js';
import { draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';
import { readRate, sense } from '../unit.js';

type Atoms = readonly Atom[];
export const money: Parser = {
  id: 'money',
  about: 'An amount with a currency sign, code or name before or after it.',
  examples: [
    ['The bridge cost $1.09bn.', 'money 1.09e9 USD “$1.09bn”'],
    ['They owe 1.52 trillion won.', 'money 1.52e12 KRW “1.52 trillion won”'],
    ['She was fined A$250.', 'money 250 AUD “A$250”'],
    ['She was fined $A250.', 'money 250 AUD “$A250”'],
    ['Oil fell to US $58.24 per barrel.', 'money 58.24 USD per barrel “US $58.24 per barrel”'],
    ['It pays a 5 million-pound fine.', 'money 5e6 GBP “5 million-pound”'],
    ['The yacht went for USD10m.', 'money 1e7 USD “USD10m”'],
    ['The fee is 7.5 million Danish crowns.', 'money 7.5e6 DKK “7.5 million Danish crowns”'],
    ['A notebook for 1,200€ was stolen.', 'money 1200 EUR “1,200€”'],
    ['The dividend is 63 cents per share.', 'money 63 cent per share “63 cents per share”'],
    ['Shares slid to 118.5p.', 'money 118.5 p “118.5p”'],
    ['Mexico paid 20 million pesos.', 'money 2e7 MXN “20 million pesos”'],
    ['The Beijing firm made ¥5 billion.', 'money 5e9 CNY “¥5 billion”'],
    ['It rose to 120 MEUR.', 'money 1.2e8 EUR “120 MEUR”'],
    ['They paid 75 USD million.', 'money 7.5e7 USD “75 USD million”'],
    ['The loan was for Rupees 500.', 'money 500 INR “Rupees 500”'],
    ['It starts at dollar 22.5 million.', 'money 2.25e7 USD “dollar 22.5 million”'],
    [
      'It cost thirteen dollars and forty-five cents.',
      'money 13.45 USD “thirteen dollars and forty-five cents”',
    ],
  ],
  counterexamples: [
    'It cost a fortune.',
    'The pound fell.',
    'He lost 20 pounds.',
    'She ran 400m.',
    'They won 5 games.',
    'The dollar 3 weeks ago was weak.',
    'Then came 8 Rand Roe.',
  ],
  parse(reading, at) {
    return before(reading, at) ?? after(reading, at);
  },
};

/** '$5', 'US$5', 'USD 5', '-$5', 'Rs 500'. */
function before(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms } = reading;
  let start = at;
  let negative = false;
  const first = atoms[at] as Atom;
  if (
    (isDash(first) || first.lower === 'minus' || first.text === '+') &&
    atoms[at + 1] &&
    opensSigned(atoms, at)
  ) {
    negative = first.text !== '+';
    start = at + 1;
  }
  const sign = readSignBefore(atoms, start) ?? readNameBefore(reading, start);
  if (!sign) return null;
  const numeral = reading.numeral(sign.to);
  if (!numeral || (numeral.form === 'fraction' && atoms[sign.to]?.kind === 'letters')) return null;
  if (numeral.form === 'words' && sign.letters) return null;
  let to = numeral.to;
  let code = sign.code;
  // '$76 US', '$75 U.S. per barrel'
  const country = atoms[to];
  if (
    first.text === '$' &&
    country?.spaced &&
    /^(?:US|U\.S\.?|Cdn|CDN|AUD|CAD|USD)$/.test(country.text) &&
    !capitalFollows(atoms, to)
  ) {
    code = country.text.startsWith('C') ? 'CAD' : country.text.startsWith('A') ? 'AUD' : 'USD';
    to++;
  }
  // '$2.24 million dollars', '$25.12 USD'
  const repeated = readCurrencyName(atoms, to);
  if (repeated?.code === code) to = repeated.to;
  const rate = readRate(atoms, to, true);
  const value = (negative ? -numeral.value : numeral.value) * (sign.times ?? 1);
  return draft({
    kind: 'money',
    from: at,
    to: rate?.to ?? to,
    value,
    unit: meantCurrency(reading, code, atoms[start]?.text ?? ''),
    per: rate?.per ?? null,
    magnitude: numeral.magnitude,
  });
}

const opensSigned = (atoms: Atoms, at: number): boolean => {
  const atom = atoms[at] as Atom;
  if (atom.lower === 'minus') return true;
  return !atoms[at + 1]?.spaced && (atom.spaced || atoms[at - 1]?.kind === 'mark');
};

const capitalFollows = (atoms: Atoms, at: number): boolean => /^\p{Lu}/u.test(atoms[at + 1]?.text ?? '');

function readSignBefore(atoms: Atoms, at: number): (Currency & { letters: boolean }) | null {
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
  // 'A $15 fare' has an article.
  if (next?.text === '$' && !(next.spaced && /^[A-Z]$/.test(first.text))) {
    const prefix = DOLLAR_PREFIXES.get(first.text) ?? (/^c$/.test(first.text) ? 'CAD' : undefined);
    if (prefix) return { to: at + 2, code: prefix, letters: false };
  }
  const prefixed = next && !next.spaced ? PREFIXED_SIGNS.get(first.text + next.text) : undefined;
  if (prefixed) return { to: at + 2, code: prefixed, letters: false };
  const scaled = readScaledCode(first.text);
  if (scaled && next?.kind === 'digits') return { to: at + 1, ...scaled, letters: true };
  const upper = first.text.toUpperCase();
  if (/^[A-Z]{3}$/.test(upper) && CURRENCY_CODES.has(upper) && (first.text === upper || next?.text === '$')) {
    const to = next?.text === '$' ? at + 2 : at + 1;
    return atoms[to]?.kind === 'digits' ? { to, code: upper, letters: true } : null;
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
  if (digits.spaced) return /^(?:Rs|Rp|Tk|Dhs?|KSh|Ksh)$/.test(first.text) ? read : null;
  if (isHyphen(atoms, at - 1)) return null;
  // 'R18' and 'Y2' are names; 'R1.5m' and 'R250' are money.
  return first.text.length > 1 || joined !== first.text || /[.,]|^\d{3}/.test(digits.text) ? read : null;
}

/** 'Rupees 500', 'dollars 1.2 million': a name where a sign would stand, as papers without signs print it. */
function readNameBefore(
  { atoms, document, numeral }: Reading,
  at: number,
): (Currency & { letters: boolean }) | null {
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

/** '5 dollars', '1.52 trillion won', '10.5 million Australian dollars', '50p', '10 $'. */
function after(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms } = reading;
  const numeral = reading.numeral(at);
  if (!numeral) return null;
  const currency = readCurrency(atoms, numeral);
  if (!currency) return null;
  const joint = readMinorPart(reading, currency.to, numeral.value);
  const to = joint?.to ?? currency.to;
  const rate = readRate(atoms, to, true);
  return draft({
    kind: 'money',
    from: at,
    to: rate?.to ?? to,
    value: (joint?.value ?? numeral.value) * (currency.times ?? 1),
    unit: meantCurrency(reading, currency.code, atoms[currency.to - 1]?.text ?? ''),
    per: rate?.per ?? null,
    magnitude: numeral.magnitude,
  });
}

function readCurrency(atoms: Atoms, numeral: Numeral): Currency | null {
  const start = pastHyphen(atoms, numeral.to);
  const ofA = numeral.form === 'fraction' ? skipOf(atoms, start) : start;
  const atom = atoms[ofA];
  if (!atom) return null;
  // '10 $ 30 $', but '10 $30'
  const ahead = atoms[ofA + 1]?.kind === 'digits' && atom.spaced && atoms[ofA + 2]?.text !== atom.text;
  if (/^\p{Sc}$/u.test(atom.text) && !ahead) {
    const code = CURRENCY_SIGNS.get(atom.text);
    if (code) return { to: ofA + 1, code };
  }
  if (atom.kind !== 'letters') return null;
  const name = readCurrencyName(atoms, ofA);
  // 'Rand Roe' is a name.
  if (name && NEVER_BEFORE.has(atom.lower) && /^\p{Lu}\p{Ll}/u.test(atom.text) && capitalFollows(atoms, ofA))
    return null;
  if (name) return isWeight(atoms, ofA, numeral, name) ? null : name;
  const minor = MINOR_UNITS.get(atom.lower);
  if (minor) return { to: ofA + 1, code: minor };
  // '118.5p', '68 p'; 'c' and 'p' are cents and pence only behind digits.
  if (atom.text === 'p' && numeral.form === 'digits' && !isHyphen(atoms, ofA + 1))
    return { to: ofA + 1, code: 'p' };
  const scaled = readScaledCode(atom.text);
  if (scaled) return { to: ofA + 1, ...scaled };
  if (CURRENCY_CODES.has(atom.text) || /^(?:usd|eur|gbp)$/.test(atom.text)) {
    // '75 USD million'
    const times = MAGNITUDES.get(atoms[ofA + 1]?.lower ?? '');
    const code = atom.text.toUpperCase();
    return times === undefined ? { to: ofA + 1, code } : { to: ofA + 2, code, times };
  }
  const trailing = TRAILING_SIGNS.get(atom.text);
  // 'winds of 40 kn'
  return trailing && !sense(atoms, atom.text) ? { to: ofA + 1, code: trailing } : null;
}

const skipOf = (atoms: Atoms, at: number): number => {
  let to = at;
  if (atoms[to]?.lower === 'of') to++;
  if (atoms[to]?.lower === 'a') to++;
  return to;
};

const WEIGHING = /^(?:weigh|weighs|weighing|weighed|weight|thrust|cargo|payload|load|lift|lifted|hauled)$/;

/** 'pounds' weigh, unless the amount or the text around it says that they are money. */
function isWeight(atoms: Atoms, at: number, numeral: Numeral, { code, to }: Currency): boolean {
  if (code !== 'GBP' || !/^pounds?$/.test(atoms[at]?.lower ?? '') || atoms[to - 1]?.lower === 'sterling')
    return false;
  // 'weighs more than 100,000 pounds'
  const weighed = atoms.slice(Math.max(0, numeral.from - 8), numeral.from);
  if (weighed.some(({ lower }) => WEIGHING.test(lower))) return true;
  return numeral.magnitude < 1e5 && numeral.value < 1e5 && !atoms.some((atom) => atom.text === '£');
}

/** 'dollars [and forty-five cents]', 'dollars [forty-five]', 'dollars [50]'. */
function readMinorPart(reading: Reading, at: number, whole: number): { to: number; value: number } | null {
  const { atoms } = reading;
  if (!Number.isInteger(whole)) return null;
  const start = atoms[at]?.lower === 'and' ? at + 1 : at;
  const part =
    atoms[start]?.kind === 'letters' || atoms[start]?.kind === 'digits' ? reading.numeral(start) : null;
  if (
    !part ||
    part.value <= 0 ||
    part.value >= 100 ||
    !Number.isInteger(part.value) ||
    part.form === 'fraction'
  )
    return null;
  const named = MINOR_UNITS.has(atoms[part.to]?.lower ?? '');
  if (!named) {
    const next = atoms[part.to];
    const ends = next === undefined || next.kind === 'mark';
    if (start > at || !ends || part.value < 10 || next?.text === '$' || next?.text === '%') return null;
  }
  return { to: named ? part.to + 1 : part.to, value: whole + part.value / 100 };
}
