import { type Document, nthToken, type Sentence } from '../document/index.js';
import type { References } from '../speakers/index.js';
import type { Syntax, Tree } from '../syntax/index.js';
import { atomsOf, type Stretch } from './atom.js';
import { type Numeral, readNumeral } from './numeral.js';
import { mayHold } from './start.js';
import { isTitleCase } from './title-case.js';

/** The atoms of a sentence, with the numbers that start at them, each read once. */
export interface Reading extends Stretch {
  numeral(at: number): Numeral | null;
  /** What the sentence is built of; worked out when a figure first asks for it. */
  tree(): Tree;
  /** Whether most of its words are capitalized. */
  isHeading(): boolean;
  readonly references: References | null;
}

export interface Context {
  readonly syntax: Syntax;
  readonly references: References | null;
}

export function createReading({ document, sentence, atoms }: Stretch, context: Context): Reading {
  const known = new Map<number, Numeral | null>();
  let heading: boolean | null = null;
  return {
    document,
    sentence,
    atoms,
    tree: () => context.syntax.tree(sentence.index),
    isHeading() {
      heading ??= isTitleCase(atoms);
      return heading;
    },
    references: context.references,
    numeral(at) {
      let numeral = known.get(at);
      if (numeral === undefined) {
        numeral = readNumeral(atoms, at);
        known.set(at, numeral);
      }
      return numeral;
    },
  };
}

/** In atoms. No sentence is longer; a table without full stops may be, and what looks around in it must end. */
const LONGEST_STRETCH = 400;

/** The sentence to be read; in pieces where it is too long for one, and not at all where no figure can stand in it. */
export function readingsOf(document: Document, sentence: Sentence, context: Context): readonly Reading[] {
  if (!mayHoldFigure(document, sentence)) return [];
  const atoms = atomsOf(document, sentence);
  if (atoms.length <= LONGEST_STRETCH) return [createReading({ document, sentence, atoms }, context)];
  const readings: Reading[] = [];
  for (let from = 0; from < atoms.length; from += LONGEST_STRETCH) {
    const piece = atoms.slice(from, from + LONGEST_STRETCH);
    const [first, last] = [piece[0], piece.at(-1)];
    if (!first || !last) continue;
    const range = { start: first.start, end: last.end, firstToken: first.token, endToken: last.token + 1 };
    readings.push(createReading({ document, sentence: { ...sentence, ...range }, atoms: piece }, context));
  }
  return readings;
}

function mayHoldFigure(document: Document, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++) {
    const { word, kind } = nthToken(document.tokens, token);
    if (mayHold(word, kind === 'number')) return true;
  }
  return false;
}
