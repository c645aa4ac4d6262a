import { Tag } from '../document/index.js';
import { PLANNING_WORDS } from '../lexicons/index.js';
import type { ArticleDate } from './article-date.js';
import type { Found } from './draft.js';
import { edtf, type When, when } from './when.js';

const MS_PER_DAY = 86_400_000;

/** EDTF of each of these figures' dates, in their order; null where neither the text nor the article's date fixes it. */
export function placeDates(found: readonly Found[], article: ArticleDate | null): readonly (string | null)[] {
  /** The year that the text spoke of last, and the sentence in which it did. */
  let spoken: { readonly year: number; readonly sentence: number } | null = null;
  return found.map((one) => {
    const date = one.made.when;
    if (!date) return null;
    const sentence = one.reading.sentence.index;
    const near = spoken !== null && sentence - spoken.sentence <= 1 ? spoken.year : null;
    const placed = place(date, article, near, () => isAhead(one));
    const result = placed && edtf(placed);
    if (placed?.year != null && placed.masked === 0) spoken = { year: placed.year, sentence };
    return result;
  });
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function dayAt(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const isDay = (date: ArticleDate | null): date is Day =>
  date !== null && date.month !== null && date.day !== null;

/** The expression with the parts filled in that it left to the article or to the text; `ahead`: it is in the future. */
function place(
  date: When,
  article: ArticleDate | null,
  spoken: number | null,
  ahead: () => boolean,
): When | null {
  if (date.year !== null) return date;
  const { relative } = date;
  if (relative?.from === 'text')
    return relative.unit === 'year' && spoken !== null
      ? when({ ...date, year: spoken + relative.count })
      : null;
  if (!article) return null;
  if (!relative) return date.month === null ? null : withYear(date, article, ahead);
  switch (relative.unit) {
    case 'day':
      return isDay(article)
        ? when({ ...date, ...dayAt(timeOf(article) + relative.count * MS_PER_DAY) })
        : null;
    case 'weekday':
      return isDay(article)
        ? onWeekday(date, article, relative.count > 0 || (relative.count === 0 && ahead()), relative.count)
        : null;
    case 'week':
      return isDay(article) ? inWeek(date, article, relative.count) : null;
    case 'month':
      return article.month === null
        ? null
        : when({ ...date, ...monthAt(article.year * 12 + article.month - 1 + relative.count) });
    case 'quarter': {
      if (article.month === null) return null;
      const quarters = article.year * 4 + Math.floor((article.month - 1) / 3) + relative.count;
      return when({ ...date, year: Math.floor(quarters / 4), month: 33 + (quarters % 4) });
    }
    case 'year':
      return when({ ...date, year: article.year + relative.count });
    case 'decade':
      return when({ ...date, year: (Math.floor(article.year / 10) + relative.count) * 10, masked: 1 });
    case 'century':
      return when({ ...date, year: (Math.floor(article.year / 100) + relative.count) * 100, masked: 2 });
    case 'named':
      return when({ ...date, year: namedYear(date, relative.count, article) });
  }
}

const monthAt = (months: number): Pick<When, 'year' | 'month'> => ({
  year: Math.floor(months / 12),
  month: (months % 12) + 1,
});

/** News tell of the last Thursday, today's included, unless they say that it is to come. */
function onWeekday(date: When, article: Day, ahead: boolean, count: number): When {
  const today = new Date(timeOf(article)).getUTCDay() || 7;
  const back = (today - (date.weekday ?? today) + 7) % 7;
  const days = ahead ? (7 - back) % 7 || (count > 0 ? 7 : 0) : count < 0 && back === 0 ? -7 : -back;
  return when({ ...date, ...dayAt(timeOf(article) + days * MS_PER_DAY) });
}

/** A week from Monday to Sunday, as ISO 8601 has it. */
function inWeek(date: When, article: Day, count: number): When {
  const today = new Date(timeOf(article)).getUTCDay() || 7;
  const monday = timeOf(article) + (1 - today + 7 * count) * MS_PER_DAY;
  return when({ ...date, ...dayAt(monday), until: when(dayAt(monday + 6 * MS_PER_DAY)) });
}

/** The middle of a month, a season or a quarter, as a month. */
function middle(month: number): number {
  if (month <= 12) return month;
  if (month >= 33) return (month - 33) * 3 + 2;
  return { 21: 4, 22: 7, 23: 10 }[month] ?? 1;
}

/** 'in April', 'on Feb. 14': the last one before the article, or the next one where the sentence looks ahead. */
function withYear(date: When, { year, month, day }: ArticleDate, ahead: () => boolean): When {
  if (month === null) return when({ ...date, year });
  const at = middle(date.month ?? 1);
  const later = at > month || (at === month && date.day !== null && day !== null && date.day > day);
  const earlier = at < month || (at === month && date.day !== null && day !== null && date.day < day);
  const future = ahead();
  return when({ ...date, year: later && !future ? year - 1 : earlier && future ? year + 1 : year });
}

function namedYear({ month }: When, count: number, article: ArticleDate): number {
  const at = middle(month ?? 1);
  const now = article.month ?? 12;
  if (count < 0) return at < now ? article.year : article.year - 1;
  if (count > 0) return at > now ? article.year : article.year + 1;
  return article.year;
}

/** Does the sentence look ahead to this date: 'will open in May', 'is scheduled for Feb. 14', 'starts in January'? */
function isAhead({ reading, made }: Found): boolean {
  const { atoms, document } = reading;
  // 'corn for December delivery'
  if (/^(?:delivery|deliveries|futures|contract|contracts)$/.test(atoms[made.to]?.lower ?? '')) return true;
  for (let k = made.from - 1; k >= Math.max(0, made.from - 12); k--) {
    const atom = atoms[k];
    if (!atom || atom.text === ';') return false;
    if (PLANNING_WORDS.has(atom.lower)) return true;
    const tag = document.tag(atom.token);
    if (tag & Tag.Modal) return /^(?:will|'ll|would|may|might|could|can|should|shall)$/.test(atom.lower);
    if (tag & Tag.Base && atoms[k - 1]?.lower === 'to') return true;
    if (tag & Tag.Past && !(tag & (Tag.Noun | Tag.Adjective))) return false;
  }
  return false;
}
