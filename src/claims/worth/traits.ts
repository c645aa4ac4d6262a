import type { FigureKind } from '../../figures/index.js';
import { type CueStance, WORTH_WORDS } from '../../lexicons/index.js';
import type { Subject, Tense } from './first-verb.js';
import type { Passage } from './passage.js';
import type { Reading } from './terms.js';

/** Something about a passage that a person understands, and that has one weight. */
export interface Trait {
  readonly id: string;
  /** In plain words, as an explanation names it. */
  readonly about: string;
}

/** Traits that one look at a passage tells. */
interface Look {
  readonly traits: readonly Trait[];
  /** Those that hold: a bit each, the first trait the lowest. */
  readonly holding: (reading: Reading, passage: Passage) => number;
}

const FIGURES: readonly (readonly [kind: FigureKind, about: string])[] = [
  ['money', 'an amount of money'],
  ['percent', 'a percentage'],
  ['count', 'a count'],
  ['quantity', 'a measure'],
  ['ratio', 'a ratio'],
  ['multiple', 'a multiple'],
  ['duration', 'a length of time'],
  ['age', 'an age'],
  ['ordinal', 'a place in an order'],
  ['date', 'a date'],
  ['time', 'a time of day'],
];

const STANCES: readonly (readonly [stance: CueStance, about: string])[] = [
  ['asserts', 'told as an assertion'],
  ['denies', 'told as a denial'],
  ['doubts', 'told as a doubt'],
  ['concedes', 'told as conceded'],
  ['promises', 'told as a promise'],
  ['accuses', 'told as an accusation'],
  ['predicts', 'told as a prediction'],
  ['believes', 'told as a belief'],
];

const LENGTHS = [4, 6, 9, 13, 18, 24, 32] as const;

const TENSES: readonly (readonly [tense: Tense, about: string])[] = [
  ['past', 'told of the past'],
  ['present', 'told of the present'],
  ['modal', 'told as what may, will or should be'],
  ['none', 'no verb of its own'],
];

const SUBJECTS: readonly (readonly [subject: Subject, about: string])[] = [
  ['i', 'told of oneself'],
  ['we', 'told of ‘us’'],
  ['you', 'told of the hearer'],
  ['he', 'told of ‘him’ or ‘her’'],
  ['they', 'told of ‘them’'],
  ['it', 'told of ‘it’ or ‘that’'],
  ['name', 'told of somebody or something by name'],
  ['noun', 'told of a thing or of people'],
  ['none', 'told of nobody'],
];

const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'because', 'now', 'then']);
const POINTERS: ReadonlySet<string> = new Set(['that', 'this', 'it', 'these', 'those', "that's", "it's"]);

const bitsOf = (...holds: readonly boolean[]): number =>
  holds.reduce((bits, each, i) => (each ? bits | (1 << i) : bits), 0);

const KINDS: readonly FigureKind[] = FIGURES.map(([kind]) => kind);
/** Numbers, but no amounts. */
const NO_AMOUNTS: ReadonlySet<FigureKind> = new Set(['date', 'time', 'ordinal']);

const figures: Look = {
  traits: [
    ...FIGURES.map(([id, about]) => ({ id, about })),
    { id: 'amount', about: 'a number of any kind' },
    { id: 'two-amounts', about: 'a second number' },
    { id: 'three-amounts', about: 'a third number' },
    { id: 'change', about: 'a change in a number' },
    { id: 'limit', about: 'a limit (“more than”)' },
  ],
  holding(_, passage) {
    let kinds = 0;
    let amounts = 0;
    let change = false;
    let limit = false;
    for (const figure of passage.figures) {
      const kind = KINDS.indexOf(figure.kind);
      if (kind >= 0) kinds |= 1 << kind;
      if (!NO_AMOUNTS.has(figure.kind)) amounts++;
      change ||= figure.change !== null;
      limit ||= figure.bound !== '=' && figure.bound !== '~';
    }
    return kinds | (bitsOf(amounts >= 1, amounts >= 2, amounts >= 3, change, limit) << KINDS.length);
  },
};

const words: Look = {
  traits: WORTH_WORDS.map(({ id, about }) => ({ id, about })),
  holding: ({ kinds }) => kinds,
};

const FIRST_LENGTH = 6;

const form: Look = {
  traits: [
    { id: 'name', about: 'a name' },
    { id: 'two-names', about: 'a second name' },
    { id: 'acronym', about: 'an acronym' },
    { id: 'question', about: 'a question' },
    { id: 'connective', about: 'it opens with a connective' },
    { id: 'pointer', about: 'it opens with a word that points back' },
    // From `FIRST_LENGTH` on.
    ...LENGTHS.map((least) => ({ id: `words-${least}`, about: `${least} words or more` })),
  ],
  holding(reading) {
    const first = reading.terms[1]?.text ?? '';
    const bits = bitsOf(
      reading.names >= 1,
      reading.names >= 2,
      reading.acronyms >= 1,
      reading.asks,
      CONNECTIVES.has(first),
      POINTERS.has(first),
    );
    const lengths = LENGTHS.findLastIndex((least) => reading.words >= least) + 1;
    return bits | (((1 << lengths) - 1) << FIRST_LENGTH);
  },
};

const attribution: Look = {
  traits: [
    ...STANCES.map(([stance, about]) => ({ id: `stance-${stance}`, about })),
    { id: 'attitude', about: 'thought or wished, not said' },
  ],
  holding(_, passage) {
    if (passage.attribution === null) return 0;
    const { stance, attitude } = passage.attribution;
    const known = STANCES.findIndex(([each]) => each === stance);
    return (known < 0 ? 0 : 1 << known) | (attitude ? 1 << STANCES.length : 0);
  },
};

const verb: Look = {
  traits: [
    ...TENSES.map(([tense, about]) => ({ id: `tense-${tense}`, about })),
    ...SUBJECTS.map(([subject, about]) => ({ id: `subject-${subject}`, about })),
  ],
  holding: (reading) =>
    (1 << TENSES.findIndex(([tense]) => tense === reading.verb.tense)) |
    (1 << (TENSES.length + SUBJECTS.findIndex(([subject]) => subject === reading.verb.subject))),
};

const LOOKS: readonly Look[] = [figures, words, form, attribution, verb];

/** All traits in the order of their weights. */
export const TRAITS: readonly Trait[] = LOOKS.flatMap(({ traits }) => traits);

/** Indices in `TRAITS` of those that hold. */
export function traitsOf(reading: Reading, passage: Passage): readonly number[] {
  const found: number[] = [];
  let first = 0;
  for (const { traits, holding } of LOOKS) {
    let bits = holding(reading, passage);
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits);
      found.push(first + lowest);
      bits &= bits - 1;
    }
    first += traits.length;
  }
  return found;
}
