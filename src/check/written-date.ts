import type { Range } from '../document/index.js';
import { MONTHS, WEEKDAYS } from '../lexicons/index.js';

/** A day as the text writes it, whether the calendar has it or not. */
export interface WrittenDate extends Range {
  /** From Monday 1 to Sunday 7; null where none stands there. */
  readonly weekday: number | null;
  readonly month: number;
  readonly day: number;
  /** Null where the text gives none. */
  readonly year: number | null;
}

const capitalized = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`)
    .join('|');

const WEEKDAY = `(?:${capitalized(WEEKDAYS.keys())})`;
const MONTH = `(?:${capitalized(MONTHS.keys())})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,]\\d|\\d|%|[-–]\\d)';
const YEAR = '(?:1[5-9]|20|21)\\d\\d(?!\\d|-)';

/** 'Thursday, June 18, 2024', 'Thurs. Jun. 18', '18 June 2024', 'June 18, 2024, a Thursday', '2024-06-18'. */
const WRITTEN = new RegExp(
  [
    '\\b(?:',
    `(?:(?<before>${WEEKDAY})(?:(?<=\\b[A-Z][a-z]{2,4})\\.)?(?: (?:morning|afternoon|evening|night))?,? (?:\\(|on |the )?)?`,
    `(?:(?<month1>${MONTH})\\.? (?<day1>${DAY})|(?<day2>${DAY}) (?:of )?(?<month2>${MONTH})\\b(?:\\.(?=,? ${YEAR}))?)`,
    `(?:,? (?<year>${YEAR}))?`,
    `(?:,? (?:which (?:was|is) )?an? (?<after>${WEEKDAY}))?`,
    ')|(?<![\\d-])(?<iso>(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-\\d\\d)(?![\\d-])',
  ].join(''),
  'g',
);

/** Every day that is written with its month, in order. One linear scan. */
export function findWrittenDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const iso = match.groups?.['iso'];
    if (iso !== undefined) {
      const [year, month, day] = iso.split('-').map(Number);
      dates.push({
        start: match.index,
        end: match.index + iso.length,
        weekday: null,
        month: month ?? 1,
        day: day ?? 1,
        year: year ?? null,
      });
      continue;
    }
    const { before, month1, day1, month2, day2, year, after } = match.groups ?? {};
    const weekday = WEEKDAYS.get((before ?? after ?? '').toLowerCase());
    const month = MONTHS.get((month1 ?? month2 ?? '').toLowerCase());
    if (month === undefined) continue;
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      weekday: weekday ?? null,
      month,
      day: Number.parseInt(day1 ?? day2 ?? '', 10),
      year: year === undefined ? null : Number(year),
    });
  }
  return dates;
}

const DAY_IN_MS = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_IN_MS);

export const daysIn = (month: number, year: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From Monday 1 to Sunday 7. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** 1 is 'Monday': 2024-01-01 was one. */
export const weekdayName = (weekday: number): string =>
  new Date(Date.UTC(2024, 0, weekday)).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });

/** Year, month and day of an ISO 8601 date or date-time; null without a day. */
export function parseDay(
  iso: string | null | undefined,
): readonly [year: number, month: number, day: number] | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}
