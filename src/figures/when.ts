/** What a date expression says, before it is placed on the calendar. Parts that it leaves out are null. */
export interface When {
  readonly year: number | null;
  /** 1 to 12; 21 to 24 a season, 33 to 36 a quarter, 40 and 41 half a year, as EDTF numbers them. */
  readonly month: number | null;
  readonly day: number | null;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  /** Counts from another date: -1 week is 'last week'. */
  readonly relative: Relative | null;
  /** Digits of the year that are left open: 1 for a decade, 2 for a century. */
  readonly masked: 0 | 1 | 2;
  /** The other end of an interval. */
  readonly until: When | null;
  /** The day of a year on which it falls: Thanksgiving, the first Monday of March. */
  readonly dayOf: ((year: number) => MonthDay) | null;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export interface Relative {
  /**
   * 'named': a month or a season of that name. 'period': the quarter, the month or the year that the text reports on;
   * 'weekend': Saturday and Sunday; 'monthday': the day of that number.
   */
  readonly unit:
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'weekday'
    | 'named'
    | 'monthday'
    | 'period';
  readonly count: number;
  /** 'last year' counts from the article's date, 'the previous year' from the year that the text spoke of. */
  readonly from: 'article' | 'text';
}

/** A date with everything that is not given left open. */
export const when = ({
  year = null,
  month = null,
  day = null,
  weekday = null,
  relative = null,
  masked = 0,
  until = null,
  dayOf = null,
}: Partial<When>): When => ({ year, month, day, weekday, relative, masked, until, dayOf });

/** A date that was read, and the index behind it. */
export interface Dated {
  readonly to: number;
  readonly when: When;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF of a date; null where neither its year nor its day is known. */
export function edtf(date: When): string | null {
  const start = edtfPoint(date);
  if (start === null || date.until === null) return start;
  const end = edtfPoint(when({ ...date.until, year: date.until.year ?? date.year }));
  return end === null ? null : `${start}/${end}`;
}

function edtfPoint({ year, month, day, masked }: When): string | null {
  // A day whose year nothing fixes: 'XXXX-07-25'.
  if (year === null) return month === null || day === null ? null : `XXXX-${two(month)}-${two(day)}`;
  if (year < 0 || year > 9999) return null;
  const digits = String(year).padStart(4, '0');
  if (masked) return digits.slice(0, 4 - masked) + 'X'.repeat(masked);
  if (month === null) return digits;
  return day === null || month > 12 ? `${digits}-${two(month)}` : `${digits}-${two(month)}-${two(day)}`;
}
