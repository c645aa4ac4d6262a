const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Several people in one word, plural without an 's' or not: 'they' may take them up. */
export const GROUP_NOUNS = words(
  'people men women children folks police staff crew team family couple pair duo trio crowd audience public jury ' +
    'majority minority half third thirds quarter quarters percent percentage few many several some most others all ' +
    'both everyone everybody none critics authorities respondents camp opposition leadership management board ' +
    'squad delegation clergy faculty electorate population community households',
);

/** Stand for one person whom the text does not name. */
export const INDEFINITE_PERSONS = words('one someone somebody anyone anybody another nobody');
