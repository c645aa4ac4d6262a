import { DATE_PREPOSITIONS, PERIOD_NOUNS, PERIOD_PARTS } from '../../lexicons/index.js';
import { type Atoms, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { type When, when } from '../when.js';
import { readYear } from '../year-number.js';

export const period: Parser = {
  id: 'period',
  about:
    'The quarter or the year that is reported on, called by no number: “in the quarter”, “the latest period”, “the 1988 period”, “by year’s end”.',
  examples: [
    ['Sales rose in the third quarter of 2019. Costs fell in the quarter.', 'date 2019-35 “quarter”'],
    ['Sales rose in the third quarter of 2019 from the 2018 period.', 'date 2018-35 “2018 period”'],
    [
      'Net rose in the third quarter of 2019. The latest quarter had a gain.',
      'date 2019-35 “latest quarter”',
    ],
    ['Rules should be in place by the end of the year.', 'date “end of the year”'],
    ['It should close around year end.', 'date “year end”'],
    ['It should close by year’s end.', 'date “year’s end”'],
  ],
  counterexamples: [
    'The quarter of the town burned.',
    'They lost in the quarter.',
    'The period was long.',
    'It lasted a year and ended.',
  ],
  parse({ atoms }, at) {
    const dated = inYear(atoms, at) ?? named(atoms, at) ?? yearEnd(atoms, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

interface Dated {
  readonly to: number;
  readonly when: When;
}

const OF_TEXT = { unit: 'period', count: 0, from: 'text' } as const;
const THIS_YEAR = { unit: 'year', count: 0, from: 'article' } as const;

/** 'the 1988 period', 'the 1989 quarter' */
function inYear(atoms: Atoms, at: number): Dated | null {
  const year = readYear(atoms, at);
  if (!year || !/^(?:period|quarter)$/.test(atoms[year.to]?.lower ?? '')) return null;
  return { to: year.to + 1, when: when({ year: year.year, relative: OF_TEXT }) };
}

/** 'in the quarter', 'the latest quarter', 'the most recent period' */
function named(atoms: Atoms, at: number): Dated | null {
  const latest = atoms[at]?.lower === 'latest' ? at + 1 : atoms[at]?.lower === 'recent' ? at + 1 : at;
  const noun = atoms[latest]?.lower ?? '';
  if (latest === at ? noun !== 'quarter' : !PERIOD_NOUNS.has(noun)) return null;
  const next = atoms[latest + 1];
  if (
    next &&
    next.kind === 'letters' &&
    !/^(?:'s|to|from|and|compared|ended|ending|was|were|because|as|when|while|but|included|includes|the|a|on|after|with|which|versus|against|had|also|by|rose|fell|covering|despite)$/.test(
      next.lower,
    )
  )
    return null;
  if (next?.text === '-') return null;
  const led =
    latest > at || (atoms[at - 1]?.lower === 'the' && DATE_PREPOSITIONS.has(atoms[at - 2]?.lower ?? ''));
  return led ? { to: latest + 1, when: when({ relative: OF_TEXT }) } : null;
}

/** 'by the end of the year', 'a high for the year', 'the full year', 'year end', 'by year’s end' */
function yearEnd(atoms: Atoms, at: number): Dated | null {
  const to = yearEndAt(atoms, at);
  return to > at ? { to, when: when({ relative: THIS_YEAR }) } : null;
}

/** Index behind it; `at` where none stands there. */
function yearEndAt(atoms: Atoms, at: number): number {
  const first = nthAtom(atoms, at).lower;
  if (PERIOD_PARTS.has(first)) {
    const ofYear = follow(atoms, at + 1, ['of', 'the', 'year']);
    return ofYear && atoms[at + 4]?.lower !== "'s" ? at + 4 : at;
  }
  if (first === 'full') return follow(atoms, at - 1, ['the', 'full', 'year']) ? at + 2 : at;
  if (first !== 'year') return at;
  if (follow(atoms, at + 1, ["'s", 'end'])) return at + 3;
  const placed = DATE_PREPOSITIONS.has(nthAtom(atoms, at - 1).lower);
  const end = atoms[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (placed && atoms[end]?.lower === 'end') return end + 1;
  return isPartOfYear(atoms, at) ? at + 1 : at;
}

const follow = (atoms: Atoms, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => atoms[at + k]?.lower === word);

/** 'the first nine months of the year', 'a high for the year' */
const isPartOfYear = (atoms: Atoms, at: number): boolean =>
  atoms[at - 1]?.lower === 'the' &&
  /^(?:of|for)$/.test(nthAtom(atoms, at - 2).lower) &&
  /^(?:months?|half|quarter|high|low|time|part)$/.test(nthAtom(atoms, at - 3).lower) &&
  !/^(?:\d+|ended|ending|to|in|before|earlier|ago|after|of)$/.test(nthAtom(atoms, at + 1).lower);
