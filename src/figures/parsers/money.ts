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
  WEIGHING_WORDS,
  WORD_CODES,
} from '../../lexicons/index.js';
import { type Atoms, isDash, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { type Currency, meantCurrency, readCurrencyName, readScaledCode } from '../currency.js';
import { type LeadingCurrency, readNameBefore, readSignBefore } from '../currency-sign.js';
import { draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';
import { isNamesake, sense } from '../unit.js';

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
  const start = opensSigned(atoms, at) ? at + 1 : at;
  const sign = readSignBefore(atoms, start) ?? readNameBefore(reading, start);
  const numeral = sign && reading.numeral(sign.to);
  if (!numeral || !isAmount(atoms, numeral, sign)) return null;
  const national = atoms[at]?.text === '$' ? countryBehind(atoms, numeral.to) : null;
  const code = national ?? sign.code;
  const end = national ? numeral.to + 1 : numeral.to;
  // '$2.24 million dollars', '$25.12 USD'
  const repeated = readCurrencyName(atoms, end);
  const to = repeated?.code === code ? repeated.to : end;
  const rate = readRate(atoms, to, true);
  const negative = start > at && atoms[at]?.text !== '+';
  return draft({
    kind: 'money',
    from: at,
    to: rate?.to ?? to,
    value: (negative ? -numeral.value : numeral.value) * (sign.times ?? 1),
    unit: meantCurrency(reading, code, nthAtom(atoms, start).text),
    per: rate?.per ?? null,
    magnitude: numeral.magnitude,
  });
}

/** Behind a sign stands no 'half', and behind letters no number in words. */
const isAmount = (atoms: Atoms, { form }: Numeral, sign: LeadingCurrency): boolean =>
  !(form === 'fraction' && atoms[sign.to]?.kind === 'letters') && !(form === 'words' && sign.letters);

/** '$76 US', '$75 U.S. per barrel'; not '$76 US Treasury' */
function countryBehind(atoms: Atoms, at: number): string | null {
  const { text, spaced } = nthAtom(atoms, at);
  if (!spaced || !/^(?:US|U\.S\.?|Cdn|CDN|AUD|CAD|USD)$/.test(text) || capitalFollows(atoms, at)) return null;
  if (text.startsWith('C')) return 'CAD';
  return text.startsWith('A') ? 'AUD' : 'USD';
}

/** '-$5', 'minus $5', '+$5' */
const opensSigned = (atoms: Atoms, at: number): boolean => {
  const [sign, next] = [nthAtom(atoms, at), atoms[at + 1]];
  if (!next || !(isDash(sign) || sign.lower === 'minus' || sign.text === '+')) return false;
  if (sign.lower === 'minus') return true;
  return !next.spaced && (sign.spaced || atoms[at - 1]?.kind === 'mark');
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
    numeral.form === 'fraction' ||
    (numeral.magnitude > 1 && nthAtom(atoms, numeral.to - 1).lower.endsWith('s'));
  const at = loose ? skipOf(atoms, start) : start;
  const sign = signBehind(atoms, at);
  if (sign) return sign;
  if (atoms[at]?.kind !== 'letters') return null;
  const name = readCurrencyName(atoms, at);
  if (name) return isOtherWord(atoms, at, numeral, name) ? null : name;
  return coinBehind(atoms, at, numeral) ?? codeBehind(atoms, at, numeral);
}

/** '10 $', '50¢'; '10 $ 30 $', but '10 $30' */
function signBehind(atoms: Atoms, at: number): Currency | null {
  const { text, spaced } = nthAtom(atoms, at);
  if (text === '¢') return { to: at + 1, code: 'cent' };
  const ahead = spaced && atoms[at + 1]?.kind === 'digits' && atoms[at + 2]?.text !== text;
  const code = !ahead && /^\p{Sc}$/u.test(text) ? CURRENCY_SIGNS.get(text) : undefined;
  return code ? { to: at + 1, code } : null;
}

/** A currency's name that is none here: 'Rand Roe' is a person, 'pounds' weigh. */
function isOtherWord(atoms: Atoms, at: number, numeral: Numeral, name: Currency): boolean {
  const { text, lower } = nthAtom(atoms, at);
  if (NEVER_BEFORE.has(lower) && /^\p{Lu}\p{Ll}/u.test(text) && capitalFollows(atoms, at)) return true;
  return (name.to === at + 1 && isNamesake(atoms, at)) || isWeight(atoms, at, numeral, name);
}

/** '48 US cents', '17c a litre', '118.5p'; 'c' and 'p' are cents and pence only behind digits. */
function coinBehind(atoms: Atoms, at: number, numeral: Numeral): Currency | null {
  const { text, lower, spaced } = nthAtom(atoms, at);
  const digits = numeral.form === 'digits';
  // 'c', as Australian papers print it
  if (text === 'c' && !spaced && digits && at === numeral.to) return { to: at + 1, code: 'cent' };
  const national = /^(?:us|u\.s\.|australian|canadian|euro|singapore)$/.test(lower);
  if (national && /^cents?$/.test(nthAtom(atoms, at + 1).lower)) return { to: at + 2, code: 'cent' };
  const minor = MINOR_UNITS.get(lower);
  if (minor) return { to: at + 1, code: minor };
  // … and 'a 12p-a-litre rise'
  const hyphen = isHyphen(atoms, at + 1) && !/^(?:an?|per)$/.test(nthAtom(atoms, at + 2).lower);
  return text === 'p' && digits && !hyphen ? { to: at + 1, code: 'p' } : null;
}

/** '3.14US$', '75 USD million', '500 kr' */
function codeBehind(atoms: Atoms, at: number, numeral: Numeral): Currency | null {
  const { text } = nthAtom(atoms, at);
  const scaled = readScaledCode(text);
  if (scaled) return { to: at + 1, ...scaled };
  const dollar = nthAtom(atoms, at + 1);
  const prefix = dollar.text === '$' && !dollar.spaced ? DOLLAR_PREFIXES.get(text) : undefined;
  if (prefix && atoms[at + 2]?.kind !== 'digits') return { to: at + 2, code: prefix };
  // 'the 5 TOP teams'
  if (WORD_CODES.has(text) && numeral.magnitude === 1 && numeral.value < 1000) return null;
  if (CURRENCY_CODES.has(text) || SMALL_CODES.has(text)) return isoCode(atoms, at);
  const trailing = TRAILING_SIGNS.get(text);
  // 'winds of 40 kn'
  return trailing && !sense(atoms, text) ? { to: at + 1, code: trailing } : null;
}

function isoCode(atoms: Atoms, at: number): Currency {
  const code = nthAtom(atoms, at).text.toUpperCase();
  const times = MAGNITUDES.get(nthAtom(atoms, at + 1).lower);
  return times === undefined ? { to: at + 1, code } : { to: at + 2, code, times };
}

const skipOf = (atoms: Atoms, at: number): number => {
  let to = at;
  if (atoms[to]?.lower === 'of') to++;
  if (atoms[to]?.lower === 'a') to++;
  return to;
};

/** 'pounds' weigh, unless the amount or the text around it says that they are money. */
function isWeight(atoms: Atoms, at: number, numeral: Numeral, { code, to }: Currency): boolean {
  const weighed = atoms
    .slice(Math.max(0, numeral.from - 8), numeral.from)
    .some(({ lower }) => WEIGHING_WORDS.has(lower));
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
  const part = nthAtom(atoms, start).kind === 'mark' ? null : reading.numeral(start);
  if (!part || !mayCountCoins(part)) return null;
  const coin = nthAtom(atoms, part.to).lower;
  const minor = MINOR_UNITS.get(coin);
  if (!minor && (start > at || !standsAlone(atoms, part))) return null;
  return {
    to: minor ? part.to + 1 : part.to,
    value: whole + part.value / (COINS_TO_ONE.get(minor ?? '') ?? 100),
  };
}

const mayCountCoins = ({ value, form }: Numeral): boolean =>
  value > 0 && value < 100 && Number.isInteger(value) && form !== 'fraction';

/** 'dollars fifty': without 'cents' the number ends the phrase. */
const standsAlone = (atoms: Atoms, { to, value }: Numeral): boolean => {
  const { kind, text } = nthAtom(atoms, to);
  return value >= 10 && kind === 'mark' && !/^[$%]$/.test(text);
};
