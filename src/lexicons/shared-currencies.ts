import { words } from './words.js';

/** A currency that shares its noun or its sign with others, and the words of its country, lower case. */
export interface SharedCurrency {
  readonly code: string;
  readonly beside: ReadonlySet<string>;
}

const shared = (table: string): readonly SharedCurrency[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', list = ''] = line.split(':');
      return { code: code.trim(), beside: words(list.trim()) };
    });

const KRONE = shared(`
  DKK: denmark danish copenhagen
  NOK: norway norwegian oslo
  SEK: sweden swedish stockholm
  ISK: iceland icelandic reykjavik
`);

/**
 * Which of several currencies a noun or a sign means, by the name the tool has for it where no country is near. A text
 * that names one of the countries means its money.
 */
export const SHARED_CURRENCIES: ReadonlyMap<string, readonly SharedCurrency[]> = new Map([
  [
    'peso',
    shared(`
      MXN: mexico mexican
      ARS: argentina argentine argentinian argentines
      PHP: philippines philippine filipino manila
      CLP: chile chilean santiago
      COP: colombia colombian bogota bogotá medellin
      CUP: cuba cuban havana
      UYU: uruguay uruguayan montevideo
      DOP: dominican
    `),
  ],
  [
    'franc',
    shared(`
      CHF: switzerland swiss zurich geneva bern basel
      XOF: senegal senegalese ivorian mali malian benin togo burkina dakar abidjan
      XAF: cameroon cameroonian gabon chad chadian yaounde
      CDF: congo congolese kinshasa
      RWF: rwanda rwandan kigali
      BIF: burundi burundian
      GNF: guinea guinean conakry
      DJF: djibouti
    `),
  ],
  ['krone', KRONE],
  [
    'manat',
    shared(`
      AZN: azerbaijan azerbaijani azeri baku
      TMT: turkmenistan turkmen ashgabat
    `),
  ],
  ['crown', [...KRONE, ...shared('CZK: czech prague')]],
  [
    'dinar',
    shared(`
      KWD: kuwait kuwaiti
      IQD: iraq iraqi baghdad
      JOD: jordan jordanian amman
      RSD: serbia serbian belgrade
      DZD: algeria algerian algiers
      TND: tunisia tunisian tunis
      BHD: bahrain bahraini
      LYD: libya libyan tripoli
    `),
  ],
  [
    'dirham',
    shared(`
      AED: emirates emirati dubai uae sharjah
      MAD: morocco moroccan rabat casablanca
    `),
  ],
  [
    'rial',
    shared(`
      IRR: iran iranian tehran
      OMR: oman omani muscat
      YER: yemen yemeni sanaa
    `),
  ],
  [
    'riyal',
    shared(`
      SAR: saudi riyadh jeddah
      QAR: qatar qatari doha
    `),
  ],
  [
    'shilling',
    shared(`
      KES: kenya kenyan nairobi mombasa
      UGX: uganda ugandan kampala
      TZS: tanzania tanzanian dodoma
      SOS: somalia somali mogadishu
    `),
  ],
  [
    'INR',
    shared(`
      PKR: pakistan pakistani islamabad karachi lahore
      LKR: lankan colombo
      NPR: nepal nepali nepalese kathmandu
      MUR: mauritius mauritian
      INR: india indian delhi mumbai bengaluru
    `),
  ],
  [
    'JPY',
    shared(`
      CNY: china chinese beijing shanghai shenzhen guangzhou yuan
      JPY: japan japanese tokyo osaka yen
    `),
  ],
]);
