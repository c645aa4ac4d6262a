import { words } from './words.js';

/** Nouns, lower case, that make a name of the number behind them, capitalized or not: 'Section 427', 'flight 93'. */
export const NUMBERED_NOUNS = words(
  'courtroom hangar berth bay section sec article art channel chapter route highway hwy interstate flight room gate apartment apt suite level phase ' +
    'stage category cat grade volume vol episode version windows iphone ipad zone platform precinct ward proposition prop ' +
    'exhibit fig page pp line exit terminal formula apollo boeing airbus paragraph clause annex appendix protocol ' +
    'directive lane paragraphs sections chapters pages articles nos sp ftse nasdaq nikkei russell fortune stoxx dax cac ' +
    'invoice ext extension isbn issn column columns asx csi airport error runway junction bus tram train locker cell ordinance catch',
);

/** Names of firms, bands and books that begin with a number, as they are written. */
export const NUMBER_FIRST_NAMES: ReadonlySet<string> = new Set([
  '7-Eleven', '7 Eleven', '20th Century Fox', '20th Century Studios', '21st Century Fox', '50 Cent', '21 Savage', '4chan',
  '8chan', '23andMe', '99 Cents Only', '84 Lumber', '7Up', '7UP', '1-800-Flowers', '3 Doors Down', '10 Downing Street',
  '1 Corinthians', '2 Corinthians', '1 Samuel', '2 Samuel', '1 Kings', '2 Kings', '1 Timothy', '2 Timothy', '1 Peter',
  '2 Peter', '1 John', '1 Thessalonians', '2 Thessalonians', '1 Chronicles', '2 Chronicles',
]); // biome-ignore format: a table

/** The same, but only where they are capitalized, since they are everyday words as well: 'Group 4', 'Act 2'. */
export const NUMBERED_TITLES = words(
  'radio type class group game round act rule title part book series model area pier bay district measure bill resolution ' +
    'exhibit figure table tower war bowl playstation xbox galaxy pixel studio floor tier layer step lesson point ' +
    'amendment schedule form size lot plot block box seat row track hole hall court pool square agenda item question ' +
    'order regulation code station sector region division league team hub pod mission soyuz falcon unit building number ' +
    'week day year season set stage leg week psalm corinthians',
);

/** Of the states of the US, before a ZIP code: 'Larkton, MN 55401'. */
export const POSTAL_CODES = words(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
    'SC SD TN TX UT VT VA WA WV WI WY DC',
);

/** Follow a house number and a capitalized name: '49 Alder Ranch Road'. */
export const STREET_WORDS = words(
  'street st road rd avenue ave boulevard blvd lane ln drive dr court ct place pl square sq terrace way highway hwy ' +
    'parkway pkwy crescent close row walk gardens grove mews quay broadway alley circle plaza wharf',
);

/** Words before 'one' that make a pronoun of it: 'no one', 'this one', 'the other one'. */
export const BEFORE_PRONOUN_ONE = words(
  'no any some every each this that which such other former latter another',
);

/** Words after 'one' that make a pronoun of it: 'one of the', 'one another', 'one who'. */
export const AFTER_PRONOUN_ONE = words(
  "of another who that which whose can could should would may might must will is was has had does did 's to in on at for " +
    'with from by and or but as than when where if because so too either they we you he she i it',
);

/** Words after 'first' and its like that make a name of the two: 'first lady', 'second thoughts', 'third party'. */
export const AFTER_IDLE_ORDINAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'first',
    words(
      'lady ladies amendment hand name names aid class degree responder responders baseman base glance nature rate ' +
        'consideration considerations priority priorities concern duty responsibility loyalty instinct instincts ' +
        'impression impressions principles instance sight blush light refusal dibs',
    ),
  ],
  [
    'second',
    words('hand thoughts thought amendment class nature baseman base wind fiddle guess guessing guessed'),
  ],
  ['third', words('party parties reich baseman base degree')],
  ['fourth', words('estate wall')],
  ['fifth', words('amendment column')],
]);

/** What comes in a row, and is known by its number: 'on day two', 'after round 3'. */
export const NUMBERED_ROWS = words(
  'day week year round phase stage part step chapter lap leg game heat season episode option tier',
);

/** Behind a name they take a number in words: 'the bill at stage two'. */
export const NUMBERED_STEPS = words('stage phase tier step');

/** Bills, standards and indices, in capitals before their number: 'HB 12', 'ISO 9001'. */
export const NUMBERED_CODES = words('HB SB HR AB SR ISO BS EN IEC ASTM DIN IEEE RFC ANSI FT TSX SMI');

/** Kinds of a 'code' that is a number: 'area code 212'. */
export const CODE_KINDS = words('zip area postal dialing');

/** Capitalized or not, they are numbered up to two digits: 'see table 4'. */
export const NUMBERED_EXHIBITS = words('figure table appendix exhibit');

/** Behind a number they make a model of it: 'the Fern 9 Pro'. */
export const MODEL_GRADES = words('Pro Max Plus Ultra Mini Lite');

/** Behind 'one-' they leave it no number: 'one-off', 'one-sided'. */
export const ONE_PREFIXED = words('off sided way time stop on up');

/** Before a 'one' that ends its text they make a number of it: 'minus one'. */
export const ONE_ALONE_AFTER = words('minus negative is only just');

/** Before 'one day' they count it: 'in one day'. */
export const ONE_DAY_AFTER = words('by just only in for within about roughly than every lasted took');

/** Behind 'one day' they count it: 'one day later', 'one day a week'. */
export const ONE_DAY_BEFORE = words('of a per every before after later in lost off each');

/** Not capitalized within a title. */
export const SMALL_TITLE_WORDS = words(
  "of the and a an in on to for 's or but at from by with as is after over up into than its his her",
);

/** Behind a number of years they name a war: 'the Hundred Years' War'. */
export const NAMED_WARS = words('War Wars Crisis Revolution');
