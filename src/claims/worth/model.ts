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
  for (const [pair, weight] of weighted(PAIRS)) {
    const [first = '', second = ''] = pair.split('_');
    const after = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, after.set(second, weight));
  }
  return {
    named: new Map(TRAIT_WEIGHTS),
    words: new Map(weighted(WORDS)),
    pairs,
    themes: new Map(weighted(THEMES)),
  };
}

export const MODEL: Model = read();

/** Each line of the table is a weight in hundredths, and what has it. */
function* weighted(table: string): Generator<[string, number]> {
  for (const line of table.trim().split('\n')) {
    const [weight = '', ...all] = line.split(' ');
    for (const each of all) yield [each, Number(weight) / 100];
  }
}
