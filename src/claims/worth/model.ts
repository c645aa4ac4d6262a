import { PAIRS, THEMES, TRAIT_WEIGHTS, WORDS } from './weights.js';

/** The weights of words and of traits, in log-odds, as `scripts/train-worth.js` learned them. */
export interface Model {
  /** Of traits, of circumstances, and of the start of every passage, by id. */
  readonly named: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** Of two words in a row: by the first, then by the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of many more words, by what words like them weigh: of 'vaccine' as of 'medicine', though only the one was met. */
  readonly themes: ReadonlyMap<string, number>;
}

function read(): Model {
  const pairs = new Map<string, Map<string, number>>();
  readTable(PAIRS, (pair, weight) => {
    const between = pair.indexOf('_');
    const first = pair.slice(0, between);
    const after = pairs.get(first) ?? new Map<string, number>();
    if (after.size === 0) pairs.set(first, after);
    after.set(pair.slice(between + 1), weight);
  });
  return { named: new Map(TRAIT_WEIGHTS), words: weightsIn(WORDS), pairs, themes: weightsIn(THEMES) };
}

export const MODEL: Model = read();

function weightsIn(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  readTable(table, (term, weight) => weights.set(term, weight));
  return weights;
}

/** Each line of the table is a weight in hundredths, and what has it. A part of every start, so without a generator. */
function readTable(table: string, see: (term: string, weight: number) => void): void {
  for (const line of table.trim().split('\n')) {
    const [weight = '', ...terms] = line.split(' ');
    const odds = Number(weight) / 100;
    for (const term of terms) see(term, odds);
  }
}
