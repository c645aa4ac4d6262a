import {
  COINS_TO_ONE,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MAGNITUDES,
  MINOR_UNITS,
  NEVER_BEFORE,
  SMALL_CODES,
  TRAILING_SIGNS,
  WORD_CODES,
} from '../../lexicons/index.js';
import { type Atom, isDash, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { type Currency, meantCurrency, readCurrencyName, readScaledCode } from '../currency.js';
import { readNameBefore, readSignBefore } from '../currency-sign.js';
import { draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';
import { isNamesake, readRate, sense } from '../unit.js';

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
    ['Petrol is 17c a litre dearer.', 'money 17 cent per litre “17c a litre”'],
    ['It paid 3 pounds and 20 pence.', 'money 3.2 GBP “3 pounds and 20 pence”'],
    ['It paid 4 yuan 5 jiao.', 'money 4.5 CNY “4 yuan 5 jiao”'],
    ['It cost 400 Costa Rican colons.', 'money 400 CRC “400 Costa Rican colons”'],
    ['They owed 40,000 German marks.', 'money 40000 DEM “40,000 German marks”'],
    ['The state gave N5bn.', 'money 5e9 NGN “N5bn”'],
    ['The rate is 45p in the pound.', 'money 45 p per pound “45p in the pound”'],
    ['Oil fell 48 US cents.', 'money 48 cent “48 US cents” down'],
    ['It costs 89¢ there.', 'money 89 cent “89¢”'],
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
    'He wore an N95 mask.',
    'The P500 van left.',
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
  const first = nthAtom(atoms, at);
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
  const atom = nthAtom(atoms, at);
  if (atom.lower === 'minus') return true;
  return !atoms[at + 1]?.spaced && (atom.spaced || atoms[at - 1]?.kind === 'mark');
};

const capitalFollows = (atoms: Atoms, at: number): boolean => /^\p{Lu}/u.test(atoms[at + 1]?.text ?? '');

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
  const loose =
    numeral.form === 'fraction' || (numeral.magnitude > 1 && /s$/.test(atoms[numeral.to - 1]?.lower ?? ''));
  const ofA = loose ? skipOf(atoms, start) : start;
  const atom = atoms[ofA];
  if (!atom) return null;
  // '10 $ 30 $', but '10 $30'
  const ahead = atoms[ofA + 1]?.kind === 'digits' && atom.spaced && atoms[ofA + 2]?.text !== atom.text;
  if (/^\p{Sc}$/u.test(atom.text) && !ahead) {
    const code = CURRENCY_SIGNS.get(atom.text);
    if (code) return { to: ofA + 1, code };
  }
  if (atom.text === '¢') return { to: ofA + 1, code: 'cent' };
  if (atom.kind !== 'letters') return null;
  const name = readCurrencyName(atoms, ofA);
  // 'Rand Roe' is a name.
  if (name && NEVER_BEFORE.has(atom.lower) && /^\p{Lu}\p{Ll}/u.test(atom.text) && capitalFollows(atoms, ofA))
    return null;
  if (name?.to === ofA + 1 && isNamesake(atoms, ofA)) return null;
  if (name) return isWeight(atoms, ofA, numeral, name) ? null : name;
  // '17c a litre', as Australian papers print it
  if (atom.text === 'c' && !atom.spaced && numeral.form === 'digits' && ofA === numeral.to)
    return { to: ofA + 1, code: 'cent' };
  // '48 US cents'
  if (
    /^(?:us|u\.s\.|australian|canadian|euro|singapore)$/.test(atom.lower) &&
    /^cents?$/.test(atoms[ofA + 1]?.lower ?? '')
  )
    return { to: ofA + 2, code: 'cent' };
  const minor = MINOR_UNITS.get(atom.lower);
  if (minor) return { to: ofA + 1, code: minor };
  // '118.5p', '68 p'; 'c' and 'p' are cents and pence only behind digits.
  // … and 'a 12p-a-litre rise'
  const hyphen = isHyphen(atoms, ofA + 1) && !/^(?:an?|per)$/.test(atoms[ofA + 2]?.lower ?? '');
  if (atom.text === 'p' && numeral.form === 'digits' && !hyphen) return { to: ofA + 1, code: 'p' };
  const scaled = readScaledCode(atom.text);
  if (scaled) return { to: ofA + 1, ...scaled };
  // '3.14US$'
  const dollar = atoms[ofA + 1];
  const prefix = dollar?.text === '$' && !dollar.spaced ? DOLLAR_PREFIXES.get(atom.text) : undefined;
  if (prefix && atoms[ofA + 2]?.kind !== 'digits') return { to: ofA + 2, code: prefix };
  // 'the 5 TOP teams'
  if (WORD_CODES.has(atom.text) && numeral.magnitude === 1 && numeral.value < 1000) return null;
  if (CURRENCY_CODES.has(atom.text) || SMALL_CODES.has(atom.text)) {
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
  const weighed = atoms
    .slice(Math.max(0, numeral.from - 8), numeral.from)
    .some(({ lower }) => WEIGHING.test(lower));
  // 'a coin weighing one drachma'
  if (code === 'GRD') return weighed;
  if (code !== 'GBP' || !/^pounds?$/.test(atoms[at]?.lower ?? '') || atoms[to - 1]?.lower === 'sterling')
    return false;
  // '3 pounds and 20 pence'
  if (atoms.slice(to, to + 4).some(({ lower }) => /^(?:pence|penny)$/.test(lower))) return false;
  // 'weighs more than 100,000 pounds'
  if (weighed) return true;
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
  const coin = MINOR_UNITS.get(atoms[part.to]?.lower ?? '') ?? '';
  return {
    to: named ? part.to + 1 : part.to,
    value: whole + part.value / (COINS_TO_ONE.get(coin) ?? 100),
  };
}
