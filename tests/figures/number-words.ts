const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** How to write a number: 'one hundred and one' or 'one hundred one', 'twenty-one' or 'twenty one'. */
export interface Spelling {
  readonly and: boolean;
  readonly hyphen: boolean;
}

/** An integer from 0 to below 10^15 in English words. */
export function inWords(value: number, spelling: Spelling): string {
  if (value === 0) return 'zero';
  const groups: string[] = [];
  for (let rest = value, k = 0; rest > 0; rest = Math.floor(rest / 1000), k++) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(`${belowThousand(group, spelling)} ${MAGNITUDES[k]}`.trim());
  }
  return groups.join(' ');
}

function belowThousand(value: number, spelling: Spelling): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts = [];
  if (hundreds > 0) parts.push(`${ONES[hundreds]} hundred`);
  if (rest > 0) parts.push(belowHundred(rest, spelling));
  return parts.join(spelling.and ? ' and ' : ' ');
}

function belowHundred(value: number, { hyphen }: Spelling): string {
  if (value < 20) return ONES[value]!;
  const unit = value % 10;
  return TENS[Math.floor(value / 10)]! + (unit === 0 ? '' : (hyphen ? '-' : ' ') + ONES[unit]);
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 'twenty-first', 'one hundred and fiftieth'. */
export const ordinalInWords = (value: number, spelling: Spelling): string =>
  inWords(value, spelling).replace(
    /[a-z]+$/,
    (last) => ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
