import { NAMED_WEEKDAYS } from '../../lexicons/index.js';
import { oneOf } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { dayNumber, daysIn, parseDay, type WrittenDate, weekdayName, weekdayOf } from '../written-date.js';

/** A date without a year is taken for the one nearest to the article's, and only within this many days of it. */
const NEAR = 150;

const DAY_OF_MONTH = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  group: 'dates and people',
  about: "A weekday that the date beside it does not fall on: 'Thursday, June 18, 2024'.",
  details:
    "Either may be wrong: look at both. A date without a year is checked only near the article's own date.",
  severity: 'error',
  examples: [
    ['The hearing is set for Thursday, June 18, 2024, in Norvale.', 'Thursday, June 18, 2024'],
    ['He was born on June 18, 1990, a Sunday.', 'June 18, 1990, a Sunday'],
    ['The vote took place on Thursday 3 May 2019.', 'Thursday 3 May 2019'],
    ['The shop reopens on Monday, Dec. 24, 2023.', 'Monday, Dec. 24, 2023'],
    ['The storm hit on Tuesday (Sept. 14, 2022).', 'Tuesday (Sept. 14, 2022)'],
    ['The match is on Friday, March 6.', 'Friday, March 6', '2024-02-28'],
  ],
  counterexamples: [
    'The hearing is set for Tuesday, June 18, 2024, in Norvale.',
    'He was born on June 18, 1990, a Monday.',
    'The vote took place on Friday, May 3, 2019.',
    'The market is open on Sunday. May 3, 2019, was its first day.',
    ['The match is on Wednesday, March 6.', '2024-02-28'],
    'The match is on Friday, March 6.',
    ['The fire broke out on Friday, September 1.', '2024-02-28'],
    'On Thursday, 18 people came to the meeting in June 2024.',
  ],
  *find({ writtenDates, report: { document }, document: { text } }) {
    const published = parseDay(document.published);
    const dates = writtenDates();
    for (const [i, date] of dates.entries()) {
      const year = yearOf(date, published) ?? yearOfNeighbour(date, dates[i - 1]);
      if (date.weekday === null || year === null || date.day < 1 || date.day > daysIn(date.month, year))
        continue;
      if (IS_NAME.test(text.slice(Math.max(0, date.start - NAME_REACH), date.start))) continue;
      const real = weekdayOf(year, date.month, date.day);
      if (real === date.weekday) continue;
      const day = new Date(Date.UTC(year, date.month - 1, date.day)).toLocaleDateString(
        'en-US',
        DAY_OF_MONTH,
      );
      yield {
        message: `${day} is a ${weekdayName(real)}, not a ${weekdayName(date.weekday)}`,
        range: date,
        ...fixOf(text, date, real),
      };
    }
  },
};

/** The weekday's name, where it is written in full; the date may be what is wrong, but then no one can tell the right one. */
function fixOf(text: string, { start, end, weekday }: WrittenDate, real: number): Pick<Problem, 'fix'> {
  const name = weekdayName(weekday ?? real);
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? {} : { fix: { start: start + at, end: start + at + name.length, text: weekdayName(real) } };
}

/** 'Sheffield Wednesday', 'Black Friday' are no days of a week. */
const IS_NAME = new RegExp(`\\b${oneOf(NAMED_WEEKDAYS)} $`);
const NAME_REACH = 12;

/** 'began Wednesday, Sept. 4, 2024, ended Friday, Sept. 7': the year of the date right before it. */
function yearOfNeighbour(date: WrittenDate, before: WrittenDate | undefined): number | null {
  return before &&
    date.start >= before.end &&
    date.start - before.end < SAME_SENTENCE &&
    Math.abs(before.month - date.month) <= 1
    ? before.year
    : null;
}

/** In characters. */
const SAME_SENTENCE = 40;

function yearOf(date: WrittenDate, published: ReturnType<typeof parseDay>): number | null {
  if (date.year !== null || published === null) return date.year;
  const today = dayNumber(...published);
  const near = [-1, 0, 1]
    .map((offset) => published[0] + offset)
    .find((year) => Math.abs(dayNumber(year, date.month, date.day) - today) <= NEAR);
  return near ?? null;
}
