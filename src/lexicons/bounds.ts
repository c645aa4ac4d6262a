/** A figure's bound, as the words around it give it. */
export type BoundSign = '~' | '<' | '<=' | '>' | '>=';

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly sign: BoundSign;
}

const phrases = (sign: BoundSign, list: string): BoundPhrase[] =>
  list.split(',').map((phrase) => ({ words: phrase.trim().split(' '), sign }));

/** Stand right before the number, or before its article: 'nearly 300', 'more than half a million'. */
export const BOUNDS_BEFORE: readonly BoundPhrase[] = [
  ...phrases(
    '~',
    'about,around,nearly,almost,roughly,approximately,some,close to,near,near to,approx,approx.,circa,c.,an estimated,' +
      'estimated,in the region of,in the order of,on the order of,in the neighborhood of,somewhere around,something like,' +
      'as around,just about,virtually,nearing,approaching,nearer,more or less,give or take,barely,just shy of,just short of,' +
      'a little under,a bit under,what looked like,perhaps,maybe,probably,' +
      'an approximate,a reported,nigh on,~,≈,∼',
  ),
  ...phrases(
    '>',
    'more than,over,above,over than,upwards of,upward of,in excess of,greater than,bigger than,larger than,higher than,' +
      'longer than,older than,well over,just over,exceeding,exceed,exceeds,exceeded,topping,topped,tops,surpassing,surpassed,' +
      'beyond,north of,better than,to top,could top,will top,would top,may top,deeper than,taller than,wider than,heavier than,faster than,' +
      'hotter than,richer than,stronger than,worse than,later than,beating,>,past the,over the age of,above the age of,greater,more',
  ),
  ...phrases(
    '>=',
    'at least,no less than,no fewer than,not less than,a minimum of,minimum,at the least,as young as,as few as,as little as,as low as,greater than or equal to,' +
      'no smaller than,no shorter than,no younger than,no lower than,no earlier than,no sooner than,no narrower than,' +
      'no lighter than,bigger than or equal to,more than or equal to,greater or equal than,bigger or equal than,at least or equal to,≥,>=',
  ),
  ...phrases(
    '<',
    'less than,fewer than,under,below,lower than,smaller than,shorter than,younger than,well under,just under,short of,' +
      'inside,sub,under the age of,below the age of,south of,<,less,fewer,shallower than,narrower than,lighter than,slower than,cheaper than,colder than,earlier than,' +
      'thinner than',
  ),
  ...phrases(
    '<=',
    'up to,at most,no more than,not more than,a maximum of,maximum,as many as,as much as,as high as,as long as,as large as,' +
      'as big as,as old as,as far as,as late as,capped at,limited to,a cap of,a limit of,less than or equal to,smaller than or equal to,' +
      'within,no bigger than,no larger than,no longer than,no older than,no taller than,no greater than,no wider than,' +
      'no heavier than,no later than,no faster than,no deeper than,not exceeding,not to exceed,fewer than or equal to,smaller or equal than,less or equal than,at most or equal to,no higher than,≤,<=',
  ),
];

/** Stand right after the figure: '26 or older', '500 or more', '10,000-plus', '40-odd'. */
export const BOUNDS_AFTER: readonly BoundPhrase[] = [
  ...phrases(
    '>=',
    'or more,or above,or older,or over,or higher,or better,or greater,or longer,or larger,and above,and older,and over,' +
      'and up,or up,at least,at minimum,minimum,plus,+,at the least,or so more,upwards',
  ),
  ...phrases(
    '<=',
    'or less,or fewer,or younger,or under,or below,or lower,or smaller,and under,and younger,and below,at most,maximum,' +
      'at the most,max,tops',
  ),
  ...phrases('~', 'or so,or thereabouts,odd,approximately,roughly,more or less,give or take'),
];

const FUNCTION_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'in',
  'is',
  'like',
  'of',
  'or',
  'so',
  'on',
  'age',
  'the',
  'to',
  'up',
  'than',
  'no',
  'not',
]);

/** The words of all these phrases but those of the grammar; and 'than', which only they have before a number. */
export const BOUND_WORDS: ReadonlySet<string> = new Set([
  ...[...BOUNDS_BEFORE, ...BOUNDS_AFTER]
    .flatMap(({ words }) => words)
    .filter((word) => !FUNCTION_WORDS.has(word)),
  'than',
]);

/** All the words that bounds are built of. */
export const BOUND_PARTS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE, ...BOUNDS_AFTER].flatMap(({ words }) => words),
);

/** Stand between a verb or a preposition and its amount: 'about 40', 'to just over half'. */
export const SOFTENERS: ReadonlySet<string> = new Set([
  ...BOUND_WORDS,
  ...['only', 'just', 'now', 'already', 'exactly', 'by', 'to', 'or'],
]);
