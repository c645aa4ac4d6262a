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
  readonly holds: (reading: Reading, passage: Passage) => boolean;
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

const firstWord = (reading: Reading): string => reading.terms[1]?.text ?? '';

const several =
  (least: number) =>
  (_: Reading, { figures }: Passage) =>
    figures.filter(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'ordinal').length >= least;

/** All traits in the order of their weights. */
export const TRAITS: readonly Trait[] = [
  ...FIGURES.map(([kind, about]) => ({
    id: kind,
    about,
    holds: (_: Reading, { figures }: Passage) => figures.some((figure) => figure.kind === kind),
  })),
  { id: 'amount', about: 'a number of any kind', holds: several(1) },
  { id: 'two-amounts', about: 'a second number', holds: several(2) },
  { id: 'three-amounts', about: 'a third number', holds: several(3) },
  {
    id: 'change',
    about: 'a change in a number',
    holds: (_, { figures }) => figures.some(({ change }) => change !== null),
  },
  {
    id: 'limit',
    about: 'a limit (“more than”)',
    holds: (_, { figures }) => figures.some(({ bound }) => bound !== '=' && bound !== '~'),
  },
  ...WORTH_WORDS.map(({ id, about }, i) => ({
    id,
    about,
    holds: ({ kinds }: Reading) => (kinds & (1 << i)) !== 0,
  })),
  { id: 'name', about: 'a name', holds: ({ names }) => names >= 1 },
  { id: 'two-names', about: 'a second name', holds: ({ names }) => names >= 2 },
  { id: 'acronym', about: 'an acronym', holds: ({ acronyms }) => acronyms >= 1 },
  { id: 'question', about: 'a question', holds: ({ asks }) => asks },
  {
    id: 'connective',
    about: 'it opens with a connective',
    holds: (reading) => CONNECTIVES.has(firstWord(reading)),
  },
  {
    id: 'pointer',
    about: 'it opens with a word that points back',
    holds: (reading) => POINTERS.has(firstWord(reading)),
  },
  ...LENGTHS.map((least) => ({
    id: `words-${least}`,
    about: `${least} words or more`,
    holds: ({ words }: Reading) => words >= least,
  })),
  ...STANCES.map(([stance, about]) => ({
    id: `stance-${stance}`,
    about,
    holds: (_: Reading, { attribution }: Passage) => attribution?.stance === stance,
  })),
  ...TENSES.map(([tense, about]) => ({
    id: `tense-${tense}`,
    about,
    holds: ({ verb }: Reading) => verb.tense === tense,
  })),
  ...SUBJECTS.map(([subject, about]) => ({
    id: `subject-${subject}`,
    about,
    holds: ({ verb }: Reading) => verb.subject === subject,
  })),
  {
    id: 'attitude',
    about: 'thought or wished, not said',
    holds: (_, { attribution }) => attribution?.attitude === true,
  },
];
