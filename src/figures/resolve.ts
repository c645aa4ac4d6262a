import { edtf, type When } from './when.js';

/** A day that dates count from. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The article's date out of ISO 8601; null where it is none. */
export function readReference(published: string | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function dayAt(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** EDTF of a date expression, counted from `reference` where it counts; null where nothing fixes it. */
export function resolve(date: When, reference: Day | null): string | null {
  if (date.year !== null) return edtf(date);
  if (!reference) return null;
  const placed = place(date, reference);
  return placed && edtf(placed);
}

function place(date: When, now: Day): When | null {
  const { relative } = date;
  if (!relative) {
    if (date.month === null) return null;
    const withYear = { ...date, year: nearestYear(date, now) };
    return withYear;
  }
  const day = (moment: Day): When => ({ ...date, ...moment });
  switch (relative.unit) {
    case 'day':
      return day(dayAt(time(now) + relative.count * MS_PER_DAY));
    case 'weekday': {
      const today = new Date(time(now)).getUTCDay() || 7;
      const back = (today - (date.weekday ?? today) + 7) % 7;
      const offset = relative.count > 0 ? 7 - back : relative.count < 0 && back === 0 ? -7 : -back;
      return day(dayAt(time(now) + offset * MS_PER_DAY));
    }
    case 'month': {
      const months = now.year * 12 + now.month - 1 + relative.count;
      return { ...date, year: Math.floor(months / 12), month: (months % 12) + 1 };
    }
    case 'quarter': {
      const quarters = now.year * 4 + Math.floor((now.month - 1) / 3) + relative.count;
      return { ...date, year: Math.floor(quarters / 4), month: 33 + (quarters % 4) };
    }
    case 'year':
      return { ...date, year: now.year + relative.count };
    case 'decade':
      return { ...date, year: Math.floor(now.year / 10) * 10 + relative.count * 10, masked: 1 };
    case 'century':
      return { ...date, year: Math.floor(now.year / 100) * 100 + relative.count * 100, masked: 2 };
    case 'named':
      return { ...date, year: namedYear(date, relative.count, now) };
    default:
      return null;
  }
}

/** Months from the start of the year to the middle of a month, a season or a quarter. */
function middle(month: number): number {
  if (month <= 12) return month;
  if (month >= 33) return (month - 33) * 3 + 2;
  return { 21: 4, 22: 7, 23: 10, 24: 1 }[month] ?? 1;
}

/** A month without a year is the last one before the article's date, or the one at hand. */
const nearestYear = ({ month, day }: When, now: Day): number => {
  const at = middle(month ?? 1);
  const later = at > now.month || (at === now.month && (day ?? 0) > now.day);
  return later ? now.year - 1 : now.year;
};

function namedYear({ month }: When, count: number, now: Day): number {
  const at = middle(month ?? 1);
  if (count < 0) return at < now.month ? now.year : now.year - 1;
  if (count > 0) return at > now.month ? now.year : now.year + 1;
  return now.year;
}
