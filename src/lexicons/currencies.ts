import { CLDR_CURRENCIES } from './cldr-currencies.js';
import { words } from './words.js';

/** A currency's name as a row of words in lower case, and its ISO 4217 code; or the name itself, where no code is certain. */
export interface CurrencyName {
  readonly words: readonly string[];
  readonly code: string;
}

/**
 * What the bare noun means in the news unless a country stands before it. 'dollar' alone is the US dollar by long
 * custom; nouns shared by currencies of equal weight ('franc', 'peso') stay themselves, since no code is certain.
 */
const BARE_NOUNS: readonly (readonly [forms: string, code: string])[] = [
  ['dollar dollars bucks', 'USD'],
  ['pound pounds quid sterling', 'GBP'],
  ['euro euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan renminbi rmb kuai', 'CNY'],
  ['won', 'KRW'],
  ['rupee rupees', 'INR'],
  ['ruble rubles rouble roubles', 'RUB'],
  ['shekel shekels', 'ILS'],
  ['rand', 'ZAR'],
  ['real reais', 'BRL'],
  ['lira liras', 'TRY'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['franc francs', 'franc'],
  ['peso pesos', 'peso'],
  ['crown crowns', 'crown'],
  ['dinar dinars', 'dinar'],
  ['dirham dirhams', 'dirham'],
  ['rial rials', 'rial'],
  ['riyal riyals', 'riyal'],
  ['shilling shillings', 'shilling'],
  ['krona kronor kronas', 'SEK'],
  ['krone kroner', 'krone'],
  ['króna krónur', 'ISK'],
  ['bitcoin bitcoins btc xbt', 'bitcoin'],
  ['ether', 'ether'],
  ['colones', 'CRC'],
  ['bolivars bolívares', 'VES'],
  ['manat manats', 'manat'],
  ['lei', 'RON'],
  ['leks', 'ALL'],
  ['denars', 'MKD'],
  ['meticais', 'MZN'],
  ['maloti', 'LSL'],
  ['togrogs tugriks', 'MNT'],
  ["pa'anga", 'TOP'],
  ['kronur', 'ISK'],
  // Money of old, which histories and court papers count in.
  ['deutschmark deutschmarks', 'DEM'],
  ['peseta pesetas', 'ESP'],
  ['lire', 'ITL'],
  ['drachma drachmas', 'GRD'],
  ['guilder guilders', 'NLG'],
  ['markka markkaa', 'FIM'],
  ['punts', 'IEP'],
];

/** Nouns that mean money only beside a country's name, being everyday words ('two real', 'three gold'). */
const NEEDS_COUNTRY = new Set(['real', 'crown', 'mark', 'gold', 'sol', 'colon', 'som']);

/** Other names of the same currencies: 'Danish crowns', 'Israeli shekels'. */
const OTHER_NAMES: readonly (readonly [names: string, code: string])[] = [
  ['us dollars,u.s. dollars,american dollars,united states dollars', 'USD'],
  ['danish crowns', 'DKK'],
  ['swedish crowns', 'SEK'],
  ['norwegian crowns', 'NOK'],
  ['czech crowns,czech koruna', 'CZK'],
  ['icelandic crowns', 'ISK'],
  ['israeli shekels,new israeli shekels', 'ILS'],
  ['taiwan dollars,taiwanese dollars', 'TWD'],
  ['pounds sterling,uk pounds', 'GBP'],
  ['russian roubles', 'RUB'],
  ['belarusian roubles', 'BYN'],
  ['brazilian reais', 'BRL'],
  ['korean won', 'KRW'],
  ['cfa francs', 'XOF'],
  ['emirati dirhams', 'AED'],
  ['nigerian naira', 'NGN'],
  ['hong kong dollars', 'HKD'],
  ['singaporean dollars', 'SGD'],
  ['zimbabwe dollars,zimbabwean dollars', 'ZWL'],
  ['guyana dollars,guyanese dollars', 'GYD'],
  ['albanian leks', 'ALL'],
  ['mongolian togrogs,mongolian tugriks', 'MNT'],
  ['mozambican meticais', 'MZN'],
  ['bermudian dollars', 'BMD'],
  ['trinidad and tobago dollars,trinidadian dollars', 'TTD'],
  ['argentinian pesos', 'ARS'],
  ['new shekels', 'ILS'],
  ['uzbek soms,uzbekistani soms', 'UZS'],
  ['kyrgyz soms', 'KGS'],
  ['lao kips', 'LAK'],
  ['burmese kyats', 'MMK'],
  ['aruban florins', 'AWG'],
  ['convertible marks', 'BAM'],
  ['turkmen manats', 'TMT'],
  ['azeri manats', 'AZN'],
  ['deutsche marks,german marks', 'DEM'],
  ['french francs', 'FRF'],
  ['belgian francs', 'BEF'],
  ['italian lire', 'ITL'],
  ['dutch guilders', 'NLG'],
  ['portuguese escudos', 'PTE'],
  ['irish pounds', 'IEP'],
];

/** In lower case, with the marks of its letters and without: 'Costa Rican colóns', 'colons'. */
const spellings = (name: string): string[] => {
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === lower ? [lower] : [lower, plain];
};

const singular = (word: string): string => word.replace(/s$/, '');

function names(): CurrencyName[] {
  const all = new Map<string, string>();
  const nouns = new Map<string, Set<string>>();
  for (const [code, one, many] of CLDR_CURRENCIES) {
    if (/\d/.test(one)) continue;
    for (const lower of [one, many].flatMap(spellings)) {
      all.set(lower, code);
      const noun = lower.slice(lower.lastIndexOf(' ') + 1);
      nouns.set(noun, (nouns.get(noun) ?? new Set()).add(code));
    }
  }
  for (const [noun, codes] of nouns) {
    const [code] = codes;
    if (codes.size === 1 && code && !NEEDS_COUNTRY.has(singular(noun))) all.set(noun, code);
  }
  for (const [list, code] of OTHER_NAMES)
    for (const name of list.split(',')) {
      all.set(name, code);
      all.set(singular(name), code);
    }
  for (const [forms, code] of BARE_NOUNS)
    for (const form of forms.split(' ')) if (!NEEDS_COUNTRY.has(form)) all.set(form, code);
  return [...all].map(([name, code]) => ({ words: name.split(' '), code }));
}

const byFirstWord = new Map<string, CurrencyName[]>();
for (const name of names()) {
  const first = name.words[0] as string;
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
  );
}

/** Names of currencies by their first word, the longest first. */
export const CURRENCY_NAMES: ReadonlyMap<string, readonly CurrencyName[]> = byFirstWord;

export const CURRENCY_CODES: ReadonlySet<string> = new Set(CLDR_CURRENCIES.map(([code]) => code));

/** Codes that are no words, so that texts in small letters may have them: '20 usd', 'eur 10'. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  (
    'usd eur gbp jpy cny inr aud cad chf hkd sgd nzd krw mxn brl zar thb sek nok dkk pln php idr myr vnd aed egp ngn kes ' +
    'huf czk ils pkr'
  ).split(' '),
);

/** Codes that are words or names as well, in capitals: 'TOP 10 cities', 'ALL 12 MINERS', 'an SOS 20 minutes later'. */
export const WORD_CODES: ReadonlySet<string> = new Set(
  'ALL TOP SOS COP CUP MAD TRY GEL BAM PEN AMD ANG BOB GIP LAK MOP RON RUB DOP FIM BIF MGA NIO PAB STN WST'.split(
    ' ',
  ),
);

/** Before a code, in books of accounts: '120 MEUR', 'KUSD 40'. */
export const CODE_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['k', 1e3],
  ['T', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['B', 1e9],
]);

/** Names that stand before an amount in no text, being other words too: 'won 5 games', 'a real 10'. */
export const NEVER_BEFORE: ReadonlySet<string> = new Set(
  'won real reais sol mark marks crown crowns dong lev leva rand yuan yen ether pound'.split(' '),
);

/**
 * Signs as they are written, before or after the number. Where several countries share one, the currency that the
 * English-language news means by it.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map<string, string>([
  ...CLDR_CURRENCIES.filter(([code, , , , narrow]) => narrow !== code && /^\p{Sc}$/u.test(narrow)).map(
    ([code, , , , narrow]): [string, string] => [narrow, code],
  ),
  ['$', 'USD'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₩', 'KRW'],
  ['₨', 'INR'],
  ['₿', 'bitcoin'],
  ['₵', 'GHS'],
  ['﷼', 'rial'],
]);

/** Letters before a dollar sign: 'US$', 'A$', 'HK$'; also after it, as Australian papers write: '$US', '$A'. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['CAD', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['MXN', 'MXN'],
  ['Mex', 'MXN'],
  ['J', 'JMD'],
  ['EC', 'XCD'],
  ['TT', 'TTD'],
  ['FJ', 'FJD'],
  ['Z', 'ZWL'],
]);

/** Letters before another sign: 'CN¥', 'GH₵', 'E£'. */
export const PREFIXED_SIGNS: ReadonlyMap<string, string> = new Map(
  CLDR_CURRENCIES.flatMap(([code, , , sign, narrow]) =>
    [sign, narrow]
      .filter((text) => /^\p{L}+\p{Sc}$/u.test(text))
      .map((text): [string, string] => [text, code]),
  ).concat([
    ['CN¥', 'CNY'],
    ['JP¥', 'JPY'],
  ]),
);

/**
 * Letters that stand for a currency before a number: 'RM23.50', 'Rs 500'. 'PS' and 'Y=' are what is left of the signs
 * of pound and yen in texts that were folded to ASCII.
 */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['rs', 'INR'],
  ['RMB', 'CNY'],
  ['rmb', 'CNY'],
  ['Rp', 'IDR'],
  ['R', 'ZAR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['GHS', 'GHS'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Tk', 'BDT'],
  ['kr', 'krone'],
  ['DKr', 'DKK'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['SFr', 'CHF'],
  ['zł', 'PLN'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['Php', 'PHP'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['PS', 'GBP'],
  ['Y=', 'JPY'],
  ['Y', 'JPY'],
]);

/** The same after a number: '500 kr', '150 kn', '20 zł'. */
export const TRAILING_SIGNS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['rs', 'INR'],
  ['kr', 'krone'],
  ['kn', 'HRK'],
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['RMB', 'CNY'],
  ['rmb', 'CNY'],
]);

/**
 * Coins worth a part of a currency. An amount in them is given as it is written ('63 cents' is 63 cents), since the
 * number is what a reader checks; only together with whole units do they add up ('3 dollars and 45 cents').
 */
export const MINOR_UNITS: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['penny', 'p'],
  ['pence', 'p'],
  ['sen', 'sen'],
  ['kopek', 'kopek'],
  ['kopeks', 'kopek'],
  ['kopeck', 'kopek'],
  ['kopecks', 'kopek'],
  ['kopiyka', 'kopiyka'],
  ['kopiykas', 'kopiyka'],
  ['centavo', 'centavo'],
  ['fils', 'fils'],
  ['piaster', 'piastre'],
  ['piasters', 'piastre'],
  ['halalas', 'halala'],
  ['stotinki', 'stotinka'],
  ['paise', 'paisa'],
  ['paisa', 'paisa'],
  ['centavos', 'centavo'],
  ['agorot', 'agora'],
  ['jiao', 'jiao'],
  ['fen', 'fen'],
  ['grosz', 'grosz'],
  ['groszy', 'grosz'],
  ['øre', 'øre'],
  ['öre', 'øre'],
  ['satang', 'satang'],
  ['centime', 'centime'],
  ['centimes', 'centime'],
  ['kuruş', 'kurus'],
  ['kurus', 'kurus'],
  ['kobo', 'kobo'],
  ['pesewas', 'pesewa'],
  ['piastre', 'piastre'],
  ['piastres', 'piastre'],
  ['satoshi', 'satoshi'],
  ['satoshis', 'satoshi'],
]);

/** How many coins make one whole unit, where they are not a hundred. */
export const COINS_TO_ONE: ReadonlyMap<string, number> = new Map([
  ['jiao', 10],
  ['fils', 1000],
]);

/** Those of them that stand in capitals so often that not even a large number makes money of them. */
export const COMMON_WORD_CODES = words('ALL TOP SOS COP');

/** Letters of a country that may stand before its sign, apart from it: 'nz $4bn'. */
export const SIGN_COUNTRIES = words('c nz hk sg nt au mx');
