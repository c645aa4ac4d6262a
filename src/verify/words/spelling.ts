/** Words that are written in two ways, each with the way that stands for both. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'percent per-cent pct pc',
    'defense defence',
    'offense offence',
    'license licence',
    'pretense pretence',
    'practice practise',
    'program programme',
    'programs programmes',
    'gray grey',
    'ok okay',
    'and &',
    'skeptical sceptical',
    'skeptic sceptic',
    'plow plough',
    'tire tyre',
    'tires tyres',
    'jail gaol',
    'aging ageing',
    'judgment judgement',
    'airplane aeroplane',
    'aluminum aluminium',
    'fulfill fulfil',
    'enroll enrol',
    'skillful skilful',
    'mold mould',
    'check cheque',
    'catalog catalogue',
    'dialog dialogue',
    'maneuver manoeuvre',
    'pound pounds',
    'dollar dollars',
    'euro euros',
  ].flatMap((line) => {
    const [standard = '', ...others] = line.split(' ');
    return others.map((other): [string, string] => [other, standard]);
  }),
);

/** Spellings that differ by rule between houses: 'organise', 'colour', 'centre', 'travelled'. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,}[^aeiou\P{L}])is(e|ed|es|ing|ation|ations|er|ers)$/u, '$1iz$2'],
  [/^(\p{L}{2,})ys(e|ed|es|ing|er|ers)$/u, '$1yz$2'],
  [/^(\p{L}{3,})our(s|ed|ing|ite|ites|able|ful|hood|hoods|less|er|ers)?$/u, '$1or$2'],
  [/^(\p{L}{2,}[tb])re(s|d)?$/u, '$1er$2'],
  [/^(\p{L}{3,}[aeiou])ll(ed|ing|er|ers)$/u, '$1l$2'],
];

/** The one spelling that stands for all of a word's. Lower case in, lower case out. */
export function spellingOf(word: string): string {
  const variant = VARIANTS.get(word);
  if (variant !== undefined) return variant;
  for (const [pattern, standard] of RULES) if (pattern.test(word)) return word.replace(pattern, standard);
  return word;
}
