import type { ArticleDate } from './article-date.js';
import { isAhead } from './date-side.js';
import {
  type Day,
  dayAt,
  isDay,
  MS_PER_DAY,
  middle,
  monthAt,
  monthsOf,
  timeOf,
  weekdayOf,
} from './day-arithmetic.js';
import type { Found } from './draft.js';
import { edtf, type Relative, type When, when } from './when.js';

/** What became of a date: its EDTF, or null where nothing fixes it. `idle`: it is none, since it looks back on nothing. */
export interface Placed {
  readonly date: string | null;
  readonly idle: boolean;
}

const UNPLACED: Placed = { date: null, idle: false };

/** The dates of these figures, in their order. */
export function placeDates(found: readonly Found[], article: ArticleDate | null): readonly Placed[] {
  const story = new Story();
  let last: Start | null = null;
  return withSharedYears(found).map((date, k) => {
    const one = found[k] as Found;
    story.hear(one, article);
    if (!date) return UNPLACED;
    const placed = afterStart(
      place(date, article, story.at(one), () => isAhead(one)),
      one,
      last,
    );
    last = placed && { placed, found: one };
    if (placed) story.remember(placed, one, article);
    return {
      date: placed && edtf(placed),
      // 'the quarter' where no quarter was spoken of
      idle: placed === null && date.relative?.unit === 'period' && date.relative.count === 0,
    };
  });
}

interface Start {
  readonly placed: When;
  readonly found: Found;
}

/** 'open from April to October': the month behind ends what the one before begins, and is not before it. */
function afterStart(date: When | null, { reading, made }: Found, start: Start | null): When | null {
  if (
    !date ||
    start?.found.reading !== reading ||
    made.when?.year !== null ||
    start.found.made.when?.year !== null
  )
    return date;
  const gap = reading.atoms.slice(start.found.made.to, made.from).map(({ lower }) => lower);
  const { year, month, weekday } = start.placed;
  if (start.found.made.when?.month == null || weekday !== null) return date;
  if (year === null || date.year === null || !/^(?:to|until|till|through)$/.test(gap.join(' '))) return date;
  // 'from 20 May to 3 May' is a slip, and no span of a year.
  return when({ ...date, year: (date.month ?? 0) < (month ?? 0) ? year + 1 : year });
}

/** What the text has spoken of so far. */
interface Spoken {
  /** The year, in this sentence or the one before. */
  readonly year: number | null;
  /** The quarter or the month that is reported on, or the whole year. */
  readonly period: When | null;
}

/** The years and the periods of a text, as it tells of them one after the other. */
class Story {
  #year: { readonly year: number; readonly sentence: number } | null = null;
  #period: When | null = null;

  at({ reading }: Found): Spoken {
    const near = this.#year !== null && reading.sentence.index - this.#year.sentence <= 1;
    return { year: near ? (this.#year?.year ?? null) : null, period: this.#period };
  }

  remember(date: When, { reading }: Found, article: ArticleDate | null): void {
    if (date.year === null || date.masked > 0) return;
    this.#year = { year: date.year, sentence: reading.sentence.index };
    if (date.relative?.unit === 'period' && date.relative.count !== 0) return;
    const quarter = (date.month ?? 0) >= 33 && date.until === null && !isAfter(date, article);
    if (quarter && (this.#period?.month == null || isAfter(date, this.#period)))
      this.#period = when({ year: date.year, month: date.month });
  }

  /** 'in the first nine months' reports on the year, 'the quarter ended Sept. 30' on that quarter. */
  hear({ reading: { atoms }, made }: Found, article: ArticleDate | null): void {
    const before = atoms[made.from - 1]?.lower ?? '';
    if (made.kind === 'duration' && made.unit === 'month' && article !== null) {
      if (/^(?:first|latest)$/.test(before) || (before === 'the' && (made.value ?? 0) > 3))
        this.#period = when({ year: article.year });
      return;
    }
    const { year, month, day } = made.when ?? {};
    const quarter = /^(?:ended|ending)$/.test(before) && atoms[made.from - 2]?.lower === 'quarter';
    if (!quarter || month == null || day == null || month > 12) return;
    const of = year ?? article?.year ?? null;
    if (of !== null) this.#period = when({ year: of, month: 33 + Math.floor((month - 1) / 3) });
  }
}

/** Does a quarter begin later than another, or than the article appeared? */
function isAfter(date: When, other: When | ArticleDate | null): boolean {
  if (date.year === null || other?.year == null || other.month === null) return false;
  const start = (month: number): number => (month >= 33 ? (month - 33) * 3 + 1 : month);
  return date.year * 12 + start(date.month ?? 1) > other.year * 12 + start(other.month);
}

/** 'Between March and September 2021', 'from November to March 2012': the year behind a pair is the first one's, too. */
function withSharedYears(found: readonly Found[]): readonly (When | null)[] {
  const dates = found.map(({ made }) => made.when);
  for (let k = dates.length - 2; k >= 0; k--) {
    const [date, next] = [dates[k], dates[k + 1]];
    if (!date || !next || date.year !== null || date.relative || date.month === null || date.month > 12)
      continue;
    if (next.year === null || next.month === null || next.month > 12 || next.masked > 0) continue;
    const [one, other] = [found[k] as Found, found[k + 1] as Found];
    if (one.reading !== other.reading) continue;
    const gap = one.reading.atoms.slice(one.made.to, other.made.from).map(({ lower }) => lower);
    if (
      !/^(?:,|, and|and|or|to|through|until|till|-|–|\/)(?: (?:early|mid|late|the|on))?$/.test(gap.join(' '))
    )
      continue;
    const before = /^(?:to|through|until|till|-|–)/.test(gap[0] ?? '') && date.month > next.month;
    dates[k] = when({ ...date, year: before ? next.year - 1 : next.year });
  }
  return dates;
}

/** The expression with the parts filled in that it left to the article or to the text; `ahead`: it is in the future. */
function place(
  date: When,
  article: ArticleDate | null,
  spoken: Spoken,
  ahead: () => boolean | null,
): When | null {
  const { relative } = date;
  if (date.year !== null)
    return relative?.unit === 'period' ? inPeriodOf(date, date.year, spoken) : onDayOf(date, date.year);
  if (relative?.unit === 'period') return inPeriod(date, relative, article, spoken);
  if (relative?.from === 'text')
    return relative.unit === 'year' && spoken.year !== null
      ? when({ ...date, year: spoken.year + relative.count })
      : null;
  if (!article) return date.month !== null && date.day !== null ? date : null;
  if (!relative) return withoutYear(date, article, ahead);
  return relativeTo(article, date, relative, ahead);
}

const onDayOf = (date: When, year: number): When =>
  date.dayOf ? when({ ...date, year, ...date.dayOf(year) }) : date;

/** 'the 1988 period': the same quarter of another year. */
const inPeriodOf = (date: When, year: number, { period }: Spoken): When =>
  when({ ...date, year, month: period?.month ?? null });

/** 'the quarter', 'a year earlier', 'the year-ago quarter'; 'a year earlier' is before the year spoken of, 'a year ago' before now. */
function inPeriod(
  date: When,
  { count, from }: Relative,
  article: ArticleDate | null,
  { period, year }: Spoken,
): When | null {
  if (period?.year != null) return when({ ...date, year: period.year + count, month: period.month });
  if (count === 0) return null;
  const base = from === 'text' ? (year ?? article?.year) : (article?.year ?? year);
  return base == null ? null : when({ ...date, year: base + count });
}

function relativeTo(
  article: ArticleDate,
  date: When,
  relative: Relative,
  ahead: () => boolean | null,
): When | null {
  const { count } = relative;
  if (isDay(article))
    switch (relative.unit) {
      case 'day':
        return when({ ...date, ...dayAt(timeOf(article) + count * MS_PER_DAY) });
      case 'weekday':
        return onWeekday(date, article, count > 0 || (count === 0 && ahead() === true), count);
      case 'week':
        return inWeek(date, article, count);
      case 'weekend':
        return onWeekend(date, article, count, ahead);
      case 'monthday':
        return onMonthday(date, article, ahead() === true);
    }
  switch (relative.unit) {
    case 'month':
      return article.month === null
        ? null
        : when({ ...date, ...monthAt(article.year * 12 + article.month - 1 + count) });
    case 'quarter': {
      if (article.month === null) return null;
      const quarters = article.year * 4 + Math.floor((article.month - 1) / 3) + count;
      return when({ ...date, year: Math.floor(quarters / 4), month: 33 + (quarters % 4) });
    }
    case 'year':
      return onDayOf(when({ ...date, year: article.year + count }), article.year + count);
    case 'decade':
      return when({ ...date, year: (Math.floor(article.year / 10) + count) * 10, masked: 1 });
    case 'century':
      return when({ ...date, year: (Math.floor(article.year / 100) + count) * 100, masked: 2 });
    case 'named':
      return onDayOf(
        when({ ...date, year: namedYear(date, count, article) }),
        namedYear(date, count, article),
      );
    default:
      return null;
  }
}

/** News tell of the last Thursday, today's included, unless they say that it is to come. */
function onWeekday(date: When, article: Day, ahead: boolean, count: number): When {
  const back = (weekdayOf(article) - (date.weekday ?? weekdayOf(article)) + 7) % 7;
  const days = ahead ? (7 - back) % 7 || (count > 0 ? 7 : 0) : count < 0 && back === 0 ? -7 : -back;
  return when({ ...date, ...dayAt(timeOf(article) + days * MS_PER_DAY) });
}

/** A week from Monday to Sunday, as ISO 8601 has it, or a day of it: 'Tuesday of last week'. */
function inWeek(date: When, article: Day, count: number): When {
  const monday = timeOf(article) + (1 - weekdayOf(article) + 7 * count) * MS_PER_DAY;
  if (date.weekday !== null) return when({ ...date, ...dayAt(monday + (date.weekday - 1) * MS_PER_DAY) });
  return when({ ...date, ...dayAt(monday), until: when(dayAt(monday + 6 * MS_PER_DAY)) });
}

/** The last one that has begun; the next one where the sentence looks ahead. */
function onWeekend(date: When, article: Day, count: number, ahead: () => boolean | null): When {
  const today = weekdayOf(article);
  const begun = today >= 6;
  const weeks = count > 0 ? (begun ? 1 : 0) : count < 0 ? -1 : begun || ahead() === true ? 0 : -1;
  const saturday = timeOf(article) + (6 - today + 7 * weeks) * MS_PER_DAY;
  return when({ ...date, ...dayAt(saturday), until: when(dayAt(saturday + MS_PER_DAY)) });
}

/** 'on the 24th': the last one, or the next one where the sentence looks ahead. */
function onMonthday(date: When, article: Day, ahead: boolean): When | null {
  const day = date.day ?? article.day;
  const step = ahead ? (day < article.day ? 1 : 0) : day > article.day ? -1 : 0;
  const { year, month } = monthAt(article.year * 12 + article.month - 1 + step);
  const exists = dayAt(Date.UTC(year ?? article.year, (month ?? 1) - 1, day)).day === day;
  return exists ? when({ ...date, year, month, day }) : null;
}

/** How many years back the weekday of a day may be looked for. */
const WEEKDAY_YEARS = 6;

/** 'in April', 'on Feb. 14': the last one before the article, or the next one where the sentence looks ahead. */
function withoutYear(date: When, article: ArticleDate, ahead: () => boolean | null): When | null {
  if (date.dayOf) return onDayOf(date, yearOfDay(date.dayOf, article, ahead));
  if (date.month === null) return null;
  const year = yearByWeekday(date, article, ahead) ?? yearOf(date, article, ahead);
  return when({ ...date, year, until: date.until && untilIn(date, date.until, year) });
}

/** 'Oct. 3 through Jan. 9': what would end before it begins ends in the year after. */
function untilIn(start: When, until: When, year: number): When {
  const dayOf = ({ month, day }: When): number => (month ?? 0) * 32 + (day ?? 0);
  return when({ ...until, year: until.year ?? (dayOf(until) < dayOf(start) ? year + 1 : year) });
}

/** For how many days what lay ahead is still told as if it did. */
const SLACK = 14;

/** 'a hearing on June 2', where no verb tells: a day of last summer would be given with its year. */
const NEAR_DAYS = 60;

const isNear = (date: When, article: ArticleDate): boolean =>
  date.day !== null &&
  date.month !== null &&
  date.month <= 12 &&
  isDay(article) &&
  timeOf({ year: article.year, month: date.month, day: date.day }) - timeOf(article) <=
    NEAR_DAYS * MS_PER_DAY;

function yearOf(date: When, { year, month, day }: ArticleDate, ahead: () => boolean | null): number {
  if (month === null) return year;
  const [first, last] = monthsOf(date.month ?? 1);
  const days = date.day !== null && day !== null && first === month ? date.day - day : null;
  if (first > month || (days ?? 0) > 0)
    return (ahead() ?? isNear(date, { year, month, day })) ? year : year - 1;
  if (last >= month && (days ?? 0) >= 0) return year;
  // What is reported on is a quarter that is over: 'expects earnings for the third quarter' in October.
  const quarter = (date.month ?? 0) >= 33 && month - last <= 4;
  // 'the ruling to return him by Jan. 14' is told on Jan. 15, too.
  const reported = quarter || (days !== null && -days <= SLACK);
  return !reported && ahead() ? year + 1 : year;
}

/** 'Thursday, May 14': of the years around, the nearest in which that day is a Thursday. */
function yearByWeekday(date: When, { year }: ArticleDate, ahead: () => boolean | null): number | null {
  const { month, day, weekday } = date;
  if (weekday === null || month === null || day === null || month > 12) return null;
  const fits = (of: number): boolean => weekdayOf({ year: of, month, day }) === weekday;
  const near = ahead() ? [year, year + 1] : [year, year - 1, year + 1];
  for (let back = 2; back <= WEEKDAY_YEARS; back++) near.push(year - back);
  return near.find(fits) ?? null;
}

function yearOfDay(
  dayOf: NonNullable<When['dayOf']>,
  article: ArticleDate,
  ahead: () => boolean | null,
): number {
  return yearOf(when(dayOf(article.year)), article, ahead);
}

function namedYear({ month, dayOf }: When, count: number, article: ArticleDate): number {
  const at = middle(month ?? dayOf?.(article.year).month ?? 1);
  const now = article.month ?? 12;
  if (count < 0) return at < now ? article.year : article.year - 1;
  if (count > 0) return at > now ? article.year : article.year + 1;
  return article.year;
}
