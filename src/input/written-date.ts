import { parsePublished } from './published.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

const DAY_FIRST = new RegExp(`\\b${DAY} ${MONTH},? ${YEAR}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i');
/** What programs write for a date that they do not have. */
const NOTHING = /^(?:0\d{3}-|1970-01-01|1900-01-01)/;

const YEAR_FIRST = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/;

/**
 * The date in what a page or a generator of pages writes, in more forms than ISO 8601 has: 'Thu, 07 Nov 2024
 * 10:00:00 GMT', 'Published: November 7th, 2024', '2024/11/07 09:30'. The day is what matters most, and a time that
 * is not ISO 8601 is left out. '07/11/2024' is none: nobody can tell which of it is the month.
 */
export function writtenDate(value: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim();
  const iso = parsePublished(text) ?? parsePublished(text.slice(0, 'YYYY-MM-DD'.length));
  if (iso !== null) return NOTHING.test(iso) ? null : iso;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day && month && year) return dateOf(year, monthOf(month), day);
  const [, monthBefore, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  if (monthBefore && dayAfter && yearAfter) return dateOf(yearAfter, monthOf(monthBefore), dayAfter);
  const [, yearBefore, number, dayLast] = YEAR_FIRST.exec(text) ?? [];
  return yearBefore && number && dayLast ? dateOf(yearBefore, Number(number), dayLast) : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

const dateOf = (year: string, month: number, day: string): string | null =>
  parsePublished(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
