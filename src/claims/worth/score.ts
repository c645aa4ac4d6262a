import { aroundEach, CIRCUMSTANCES, circumstancesOf, type Participant } from './context.js';
import { MODEL } from './model.js';
import type { Passage } from './passage.js';
import { type Reading, readTerms, type Term } from './terms.js';
import { TRAITS, traitsOf } from './traits.js';

/** One thing that speaks for checking a passage, or against it, in log-odds. */
export interface Reason {
  /** In plain words: 'a percentage', 'the words “more than”'. */
  readonly about: string;
  readonly weight: number;
}

export interface Scored {
  /** How much a fact-checker would want to check it, from 0 to 1. */
  readonly score: number;
  /** What made the score, the weightiest first; empty where nobody asked. */
  readonly reasons: readonly Reason[];
}

interface Sum {
  logOdds: number;
  readonly reasons: Reason[] | null;
}

const weightOf = (id: string): number => MODEL.named.get(id) ?? 0;
const WEIGHTED_TRAITS = TRAITS.map((trait) => ({ ...trait, weight: weightOf(trait.id) }));
const WEIGHTED_CIRCUMSTANCES = CIRCUMSTANCES.map((each) => ({ ...each, weight: weightOf(each.id) }));

/** How much a fact-checker would want to check the passage. */
export function scoreOne(passage: Passage, explains: boolean): Scored {
  const sum = start(explains);
  addPassage(sum, readTerms(passage.document, passage.content), passage);
  return scored(sum);
}

/** A passage of a transcript, with the index of who says it. */
export interface Spoken extends Passage {
  readonly speaker: number | null;
}

/** The same for each sentence of a transcript, where it counts who speaks, and when. */
export function scoreAll(
  passages: readonly Spoken[],
  participants: readonly Participant[],
  explains: boolean,
): readonly Scored[] {
  const readings = passages.map(({ document, content }) => readTerms(document, content));
  const circumstances = circumstancesOf(
    passages.map((passage, i) => ({
      reading: readings[i] as Reading,
      text: textOf(passage),
      speaker: passage.speaker,
    })),
    participants,
  );
  const sums = passages.map((passage, i) => {
    const sum = start(explains);
    addPassage(sum, readings[i] as Reading, passage);
    for (const { id, about, weight } of WEIGHTED_CIRCUMSTANCES)
      add(sum, about, (circumstances[i]?.get(id) ?? 0) * weight);
    return sum;
  });
  const around = aroundEach(sums.map(({ logOdds }) => logOdds));
  return sums.map((sum, i) => {
    add(sum, 'what stands around it', around[i] ?? 0);
    return scored(sum);
  });
}

const textOf = ({ document, content }: Passage): string =>
  content.map(({ start, end }) => document.text.slice(start, end).toLowerCase()).join(' ');

function start(explains: boolean): Sum {
  const sum: Sum = { logOdds: 0, reasons: explains ? [] : null };
  add(sum, 'any sentence', weightOf('start'));
  return sum;
}

function add(sum: Sum, about: string, weight: number): void {
  if (weight === 0) return;
  sum.logOdds += weight;
  sum.reasons?.push({ about, weight });
}

function addPassage(sum: Sum, reading: Reading, passage: Passage): void {
  for (const index of traitsOf(reading, passage)) {
    const trait = WEIGHTED_TRAITS[index];
    if (trait) add(sum, trait.about, trait.weight);
  }
  addTerms(sum, reading.terms);
  add(sum, 'what its words are about', themeOf(reading));
}

/** The sum of what its words are about, and not their mean: ten telling words say more than one; nor ten times as much. */
function themeOf({ terms, plainWords }: Reading): number {
  let sum = 0;
  for (const { theme } of terms) sum += theme;
  return sum / Math.sqrt(Math.max(plainWords, 1));
}

/** Each word and each pair counts once, however often it comes. */
function addTerms(sum: Sum, terms: readonly Term[]): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const next = terms[i + 1];
    const pair = next !== undefined && next.bit & term.bitsOfPairs ? term.pairs?.get(next.text) : undefined;
    if (term.weight === 0 && pair === undefined) continue;
    const first = terms.indexOf(term);
    if (first === i) addWords(sum, term.weight, term);
    if (pair !== undefined && !stoodBefore(terms, first, i)) addWords(sum, pair, term, next);
  }
}

/** Whether the terms at `i` and behind it stood in that order before, at `first` or after it. */
function stoodBefore(terms: readonly Term[], first: number, i: number): boolean {
  for (let j = first; j < i; j++) if (terms[j] === terms[i] && terms[j + 1] === terms[i + 1]) return true;
  return false;
}

function addWords(sum: Sum, weight: number, ...words: readonly (Term | undefined)[]): void {
  if (weight === 0) return;
  sum.logOdds += weight;
  sum.reasons?.push({ about: `“${words.map(readable).join(' ')}”`, weight });
}

/** As a person would write the terms that stand for many. */
const readable = (term: Term | undefined): string =>
  term === undefined ? '' : (NAMES_OF_TERMS.get(term.text) ?? term.text);

const NAMES_OF_TERMS: ReadonlyMap<string, string> = new Map([
  ['^', '(start)'],
  ['$', '(end)'],
  ['#', '(number)'],
  ['@', '(name)'],
  ['¤', '(currency)'],
]);

function scored({ logOdds, reasons }: Sum): Scored {
  return {
    score: Math.round((1 / (1 + Math.exp(-logOdds))) * 10_000) / 10_000,
    reasons: (reasons ?? []).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
