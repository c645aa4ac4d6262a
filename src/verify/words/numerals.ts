import { CARDINALS, MAGNITUDE_LETTERS, MAGNITUDE_SIGNS, MAGNITUDES, ORDINALS } from '../../lexicons/index.js';

/** '2,000', '3.5', '1.09bn', '5m', '12th' */
const DIGITS = /^(\d[\d,]*(?:\.\d+)?)([a-z]*)$/;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/** What a word says as part of a number. */
interface Part {
  readonly value: number;
  readonly kind: 'digits' | 'cardinal' | 'magnitude' | 'whole';
}

function partOf(word: string): Part | null {
  const cardinal = CARDINALS.get(word);
  if (cardinal !== undefined) return { value: cardinal, kind: 'cardinal' };
  // 'doz' and the like aside: what is multiplied is written out.
  const magnitude = MAGNITUDES.get(word) ?? MAGNITUDE_SIGNS.get(word);
  if (magnitude !== undefined) return { value: magnitude, kind: 'magnitude' };
  const [, digits, ending = ''] = DIGITS.exec(word) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (ending === '') return { value, kind: 'digits' };
  const times = MAGNITUDE_SIGNS.get(ending) ?? MAGNITUDE_LETTERS.get(ending);
  return times === undefined ? null : { value: rounded(value * times), kind: 'whole' };
}

/** Without what binary fractions leave behind: 1.09 times a billion. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/**
 * The number that words in a row come to, and how many of them it takes: 'twenty five', 'one hundred and twenty',
 * '2.5 million', '1.09bn'; two numbers of two digits are a year: 'nineteen eighty four'. Null where none begins.
 */
export function numberFrom(
  words: readonly string[],
): { readonly value: number; readonly count: number } | null {
  const first = partOf(words[0] ?? '');
  if (first === null) return null;
  if (first.kind === 'whole') return { value: first.value, count: 1 };
  const special = yearFrom(words) ?? decimalFrom(words);
  if (special !== null) return special;
  let sum: Sum = { total: 0, group: first.value, last: first };
  let count = 1;
  for (;;) {
    const and = words[count] === 'and' && sum.last.kind === 'magnitude' ? 1 : 0;
    const next = partOf(words[count + and] ?? '');
    const further = next && withPart(sum, next, and === 1);
    if (!further) break;
    sum = further;
    count += and + 1;
  }
  return { value: rounded(sum.total + sum.group), count };
}

/** A number in the making: 'two thousand three hundred' is a total of 2,000 and a group of 300. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: Part;
}

/** Null where the word is no part of the number any more. */
function withPart({ total, group, last }: Sum, next: Part, conjoined: boolean): Sum | null {
  if (next.kind === 'cardinal')
    return goesOn(last, next, group) ? { total, group: group + next.value, last: next } : null;
  // 'two million thousand' and 'two dozen' are no numbers of this kind.
  if (next.kind !== 'magnitude' || conjoined || !(next.value > 12)) return null;
  if (next.value <= group && next.value >= 1000) return null;
  const product = group * next.value;
  return next.value >= 1000
    ? { total: total + product, group: 0, last: next }
    : { total, group: product, last: next };
}

/** 'twenty five', 'hundred and five', but not 'two three'. */
const goesOn = (last: Part, next: Part, group: number): boolean =>
  last.kind === 'magnitude'
    ? next.value < last.value
    : last.kind === 'cardinal' && group % 100 >= 20 && group % 10 === 0 && next.value > 0 && next.value < 10;

/** 'five point one', 'ten point four million' */
function decimalFrom(words: readonly string[]): { readonly value: number; readonly count: number } | null {
  const at = words.indexOf('point');
  if (at < 1 || at > 3) return null;
  const whole = numberFrom(words.slice(0, at));
  if (whole === null || whole.count !== at) return null;
  let digits = '';
  let count = at + 1;
  for (
    let digit = CARDINALS.get(words[count] ?? '');
    digit !== undefined && digit < 10;
    digit = CARDINALS.get(words[count] ?? '')
  ) {
    digits += digit;
    count += 1;
  }
  if (digits === '') return null;
  const magnitude = MAGNITUDES.get(words[count] ?? '') ?? 1;
  return {
    value: rounded(Number(`${whole.value}.${digits}`) * magnitude),
    count: count + (magnitude > 1 ? 1 : 0),
  };
}

function yearFrom(words: readonly string[]): { readonly value: number; readonly count: number } | null {
  const [century, decade, one] = words.slice(0, 3).map((word) => CARDINALS.get(word));
  if (century === undefined || decade === undefined || century < 13 || century > 20 || decade < 10)
    return null;
  const hasOne = decade >= 20 && one !== undefined && one > 0 && one < 10;
  return { value: century * 100 + decade + (hasOne ? one : 0), count: hasOne ? 3 : 2 };
}

/** 'third', '3rd', as one key; null for what is no ordinal. 'Second' is one, be it of time or of rank. */
export function ordinalOf(word: string): number | null {
  const [, digits, ending = ''] = DIGITS.exec(word) ?? [];
  if (digits !== undefined && ORDINAL_ENDING.test(ending)) return Number(digits.replaceAll(',', ''));
  return ORDINALS.get(word) ?? null;
}
