import { MONTHS, UNIT_NAMES } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';

export const ratio: Parser = {
  id: 'ratio',
  about: 'A share of a whole: “one in five”, “nine out of ten”, “two-thirds”, “half of”.',
  examples: [
    ['One in five voters stayed home.', 'ratio 0.2 “One in five”'],
    ['Three in five night shifts were cut.', 'ratio 0.6 “Three in five”'],
    ['He won 9 out of 10 votes.', 'ratio 0.9 “9 out of 10”'],
    ['Two-thirds of the town flooded.', 'ratio 0.667 “Two-thirds”'],
    ['More than half the crew left.', 'ratio >0.5 “half”'],
    ['A third of them agreed.', 'ratio 0.333 “A third”'],
  ],
  counterexamples: [
    'The second half began.',
    'Three in April left.',
    'A third man came.',
    'He ran the half marathon.',
  ],
  parse(reading, at) {
    return inOrOutOf(reading, at) ?? fraction(reading, at);
  },
};

function inOrOutOf({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const top = numeral(at);
  if (!top || top.form === 'fraction' || top.value <= 0 || top.magnitude > 1) return null;
  let next = top.to;
  const hyphen = isHyphen(atoms, next);
  if (hyphen) next++;
  const out = atoms[next]?.lower === 'out' && atoms[next + 1]?.lower === 'of';
  const over = atoms[next]?.lower === 'over';
  if (!out && !over && atoms[next]?.lower !== 'in') return null;
  next += out ? 2 : 1;
  if (isHyphen(atoms, next)) next++;
  if (/^(?:every|each)$/.test(atoms[next]?.lower ?? '')) next++;
  const bottom = numeral(next);
  if (
    !bottom ||
    bottom.form === 'fraction' ||
    !Number.isInteger(bottom.value) ||
    !Number.isInteger(top.value)
  )
    return null;
  if (over) {
    const whole = at === 0 && atoms[bottom.to] === undefined;
    return whole || (top.value < bottom.value && top.form === 'words' && bottom.form === 'words')
      ? draft({ kind: 'ratio', from: at, to: bottom.to, value: top.value / bottom.value })
      : null;
  }
  if (bottom.value <= top.value) return null;
  // 'one in 2019', 'two in three years', 'three in four games', 'two in 10 minutes'
  const after = atoms[bottom.to];
  if (!out) {
    if (atoms[next]?.kind === 'digits' && /^(?:19|20)\d\d$/.test(atoms[next]?.text ?? '')) return null;
    if (
      after &&
      ((UNIT_NAMES.has(after.lower) &&
        (after.lower.endsWith('s') || atoms[bottom.to + 1]?.kind !== 'letters')) ||
        MONTHS.has(after.lower)) &&
      !/^(?:pounds?|points?)$/.test(after.lower)
    )
      return null;
    if (
      /^(?:games?|matches|starts|attempts|outings|appearances|innings|seasons?|tests?|rounds?|races)$/.test(
        after?.lower ?? '',
      )
    )
      return null;
    if (
      !/^(?:1|2|3|4|5|6|7|8|9|[1-9]0+|one|two|three|four|five|six|seven|eight|nine)$/.test(
        atoms[at]?.lower.replace(/,/g, '') ?? '',
      )
    )
      return null;
  }
  return draft({ kind: 'ratio', from: at, to: bottom.to, value: top.value / bottom.value });
}

function fraction({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const number = numeral(at);
  if (number?.form !== 'fraction') return null;
  const first = atoms[at];
  const last = atoms[number.to - 1];
  if (last?.lower === 'half' && !halfCounts({ atoms, numeral } as Reading, at, number.to)) return null;
  if (isHyphen(atoms, number.to) || (first?.kind === 'digits' && number.value > 1)) return null;
  return draft({ kind: 'ratio', from: at, to: number.to, value: number.value });
}

const HALF_OF =
  /^(?:of|the|a|an|his|her|its|their|our|my|your|that|this|these|those|as|what|all|were|was|are|is|said|have|had|and|or|to|in|by|from|on|at|since|over|when|because|who|which|do|did|would|will|believe|think|say)$/;

/** 'half of', 'half the', 'by half', 'one half'; not 'second half', 'half brother', 'half-time'. */
function halfCounts({ atoms }: Reading, at: number, to: number): boolean {
  if (isHyphen(atoms, at - 1) || isHyphen(atoms, to)) return false;
  const before = atoms[at - 1]?.lower ?? '';
  if (
    at + 1 === to &&
    /^(?:first|second|other|1st|2nd|st|nd|latter|top|bottom|lower|upper|each|either|this|that|last|opening|final|better|and)$/.test(
      before,
    )
  )
    return false;
  const next = atoms[to];
  if (next === undefined || next.kind === 'mark')
    return (
      /^(?:a|in|by|than|about|nearly|almost|to|one|over|just|under|around|and)$/.test(before) ||
      atoms[at]?.lower === 'one' ||
      at === 0 ||
      next?.text === ','
    );
  return HALF_OF.test(next.lower);
}
