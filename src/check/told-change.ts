import type { Figure } from '../figures/index.js';
import { DOWN_VERBS, UP_VERBS } from '../lexicons/index.js';
import { comparable, withUnitOf } from './amount.js';
import { CHANGE_NOUN, directionOf } from './change.js';
import type { Passage } from './passage.js';

/** A change as the figures themselves tell it, in whatever wording: the step, and the levels before and after. */
export interface ToldChange {
  /** By how much; null where only the levels are told. */
  readonly step: Figure | null;
  readonly from: Figure;
  readonly to: Figure;
  /** The word that says which way it went: 'rose'; null where the figures go another way. */
  readonly verb: string | null;
}

/** Another level, another time or another thing stands between: the levels are not those of the step. */
const APART =
  /\b(?:peaks?|highs?|lows?|record|after|before|having|following|despite|alone|than|yield(?:ing)?)\b|[;:]/;

/** All changes whose two levels a passage gives. Look-alike: 'fell 30% from its peak, from 10 to 9 last month'. */
export function* toldChanges(passage: Passage): Generator<ToldChange> {
  for (const figure of passage.figures) {
    const { change } = figure;
    if (change?.from == null || change.to === null) continue;
    const told = withLevels(passage, figure, change.from, change.to);
    if (told) yield told;
  }
}

function withLevels(passage: Passage, figure: Figure, low: number, high: number): ToldChange | null {
  const step = figure.change?.by == null ? null : figure;
  const level = (value: number, other: Figure | null): Figure | undefined =>
    passage.figures.find((each) => each !== step && each !== other && levelOf(each) === value);
  const earlier = level(low, null);
  const to = earlier && level(high, earlier);
  if (!earlier || !to) return null;
  const from = withUnitOf(earlier, to);
  const all = step ? [step, earlier, to] : [earlier, to];
  if (!comparable(from, to) || APART.test(wordsAcross(passage, all))) return null;
  if (step && !belong(passage, step, earlier, to)) return null;
  if (hasLevelBetween(passage, all)) return null;
  return { step: step ?? stepBehind(passage, all), from, to, verb: verbBefore(passage, all, figure) };
}

/** '8,100 came, down from 9,000 in 2023, a [20 percent] fall': the step, set behind the levels; null where none stands there. */
function stepBehind({ figures, shape }: Passage, levels: readonly Figure[]): Figure | null {
  const last = Math.max(...levels.map((level) => figures.indexOf(level)));
  const behind = shape.slice(shape.indexOf(`${last}⟩`) + `${last}⟩`.length);
  const index = STEP_BEHIND.exec(behind)
    ?.slice(1)
    .find((found) => found !== undefined);
  return index === undefined ? null : (figures[Number(index)] ?? null);
}

const STEP_BEHIND = new RegExp(
  `^(?: (?:[a-z']+|⟨D\\d+⟩)){0,5}?(?:,| -)(?: or| which is| that is)? an? (?:[a-z]+ )?` +
    `(?:${CHANGE_NOUN} of (?:[a-z]+ )?⟨[mpcqdr](\\d+)⟩|⟨[mpcqdr](\\d+)⟩(?= ?-?(?:[a-z]+ )?${CHANGE_NOUN}\\b))`,
);

/** 'to £630 in the north and to £1,080 from £1,000': another level stands between them. */
function hasLevelBetween({ figures }: Passage, told: readonly Figure[]): boolean {
  const [first, last] = [
    Math.min(...told.map(({ start }) => start)),
    Math.max(...told.map(({ end }) => end)),
  ];
  return figures.some(
    (figure) =>
      !told.includes(figure) &&
      figure.start > first &&
      figure.end < last &&
      figure.kind === told.at(-1)?.kind &&
      figure.unit === told.at(-1)?.unit,
  );
}

/** A half of a range has the end that it is. */
const levelOf = ({ value, kind }: Figure): number | null =>
  kind === 'date' || kind === 'ordinal' ? null : value;

const wordsAcross = ({ words, sentence }: Passage, figures: readonly Figure[]): string =>
  words.slice(
    Math.min(...figures.map(({ end }) => end)) - sentence.start,
    Math.max(...figures.map(({ start }) => start)) - sentence.start,
  );

/** What may stand between a step and its levels: 'rose 4% [in the past year], from'; not '[on a same-store basis], to'. */
const PLAIN_WORDS =
  /^(?:in|on|over|during|last|this|the|past|previous|years?|months?|weeks?|quarter|decade|since|from|to|by|between|and|about|around|nearly|almost|roughly|some|an?|or|,)$/;
/** How far behind the levels a date of their own may stand, in characters. */
const DATE_REACH = 12;

/** Are they the levels of that step? Look-alike: 'rose by 40 in May, from 210 to 270 in June', of two months. */
function belong(
  { shape, figures, words, sentence }: Passage,
  step: Figure,
  one: Figure,
  other: Figure,
): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  if (step.end > first.start) return true;
  const gap = shape.slice(
    shape.indexOf('⟩', shape.indexOf(`${figures.indexOf(step)}⟩`)) + 1,
    shape.indexOf(`${figures.indexOf(first)}⟩`) - SIGN,
  );
  const between = gap.match(/⟨D\d+⟩|[^\s,]+|,/g) ?? [];
  if (!between.every((word) => word.startsWith('⟨') || PLAIN_WORDS.test(word))) return false;
  const dated =
    gap.includes('⟨D') &&
    figures.some(({ kind, start }) => kind === 'date' && start >= last.end && start - last.end < DATE_REACH);
  const behind = words.slice(last.end - sentence.start, last.end - sentence.start + DATE_REACH);
  return !dated && !/^ (?:each|every|in [a-z]+ and)\b/.test(behind);
}

/** '⟨m' before the number of a figure's sign. */
const SIGN = 2;

/** In words: 'rose', or 'was cut', stands this near before the first of the figures. */
const VERB_REACH = 6;

/** The last word before the figures that says which way, where it says the same as the figure's own change. */
function verbBefore({ words, sentence }: Passage, figures: readonly Figure[], told: Figure): string | null {
  const first = Math.min(...figures.map(({ start }) => start)) - sentence.start;
  const before =
    words
      .slice(0, first)
      .match(/[a-z]+/g)
      ?.slice(-VERB_REACH) ?? [];
  const verb = before.findLast((word) => UP_VERBS.has(word) || DOWN_VERBS.has(word));
  return verb !== undefined && directionOf(verb) === told.change?.direction ? verb : null;
}
