import { words } from './words.js';

/** Several people in one word, plural without an 's' or not: 'they' may take them up. */
export const GROUP_NOUNS = words(
  'number chorus handful dozens hundreds thousands millions tens scores those two three four five six seven eight nine ten ' +
    'people men women children folks police staff crew team family couple pair duo trio crowd audience public jury ' +
    'majority minority half third thirds quarter quarters percent percentage few many several some most others all ' +
    'both everyone everybody none critics authorities respondents camp opposition leadership management board ' +
    'squad delegation clergy faculty electorate population community households',
);

/** Stand for one person whom the text does not name. */
export const INDEFINITE_PERSONS = words('one someone somebody anyone anybody another nobody');

/** Peoples, faiths and parties: whoever belongs to them may have a capital, and no name. */
export const PEOPLES = words(
  'muslim jew christian catholic protestant evangelical mormon hindu buddhist sikh hispanic latino latina asian arab ' +
    'kurd white black indigenous aboriginal maori roma millennial democrat republican tory liberal conservative ' +
    'labourite libertarian independent socialist communist green populist feminist dreamer',
);

/** Plurals without an 's'. */
export const IRREGULAR_PLURALS = words('people men women children police');
