import type { ArticleDate } from './article-date.js';
import type { When } from './when.js';

export const MS_PER_DAY = 86_400_000;

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

export function dayAt(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isDay = (date: ArticleDate | null): date is Day =>
  date !== null && date.month !== null && date.day !== null;

export const monthAt = (months: number): Pick<When, 'year' | 'month'> => ({
  year: Math.floor(months / 12),
  month: (months % 12) + 1,
});

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay() || 7;

/** The first and the last month of a month, a season, a quarter or half a year. */
export function monthsOf(month: number): readonly [first: number, last: number] {
  if (month <= 12) return [month, month];
  if (month >= 40) return month === 40 ? [1, 6] : [7, 12];
  if (month >= 33) return [(month - 33) * 3 + 1, (month - 33) * 3 + 3];
  return { 21: [3, 5] as const, 22: [6, 8] as const, 23: [9, 11] as const }[month] ?? [1, 2];
}

/** The middle of a month, a season or a quarter, as a month. */
export const middle = (month: number): number => Math.floor((monthsOf(month)[0] + monthsOf(month)[1]) / 2);
