import { Tag } from '../document/index.js';
import { MONTHS } from '../lexicons/index.js';
import { type Atom, type Atoms, nthAtom } from './atom.js';
import type { Draft, Found } from './draft.js';
import type { FigureOptions } from './index.js';
import type { Reading } from './reading.js';

/** When an article appeared, as far as that is known. */
export interface ArticleDate {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The date that dates count from: the one given, else the one in the address, else the one that the text tells. */
export function articleDate({ published, url }: FigureOptions, found: readonly Found[]): ArticleDate | null {
  return (
    fromIso(published) ?? fromUrl(url) ?? fromDateline(found) ?? fromStamp(found) ?? fromPresentYear(found)
  );
}

function fromIso(published: string | undefined): ArticleDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** '/2019/11/19/', '/2019/nov/19/', '/2019/11/', '/2019-11-19-title': most papers put the day into the path. */
function fromUrl(url: string | undefined): ArticleDate | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})(?:[/-](\d\d?))?(?![\d])/i.exec(
    (url ?? '').slice(0, 2000),
  );
  if (!match) return null;
  const month = MONTHS.get((match[2] ?? '').toLowerCase()) ?? Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (!(month >= 1 && month <= 12)) return null;
  return { year: Number(match[1]), month, day: day !== null && day >= 1 && day <= 31 ? day : null };
}

/** A dateline has so many words before its dash: 'LAUSANNE, Switzerland, 14 March 2023 (Newswire) — '. */
const LONGEST_DATELINE = 8;

/** 'LAUSANNE, 14 March 2023 — The board met': a full date with names alone before it and a dash behind it. */
function fromDateline(found: readonly Found[]): ArticleDate | null {
  for (const { reading, made } of found) {
    if (reading.sentence.paragraph > 3) return null;
    const date = fullDate(made);
    if (date && isDateline(reading.atoms, made)) return date;
  }
  return null;
}

function fullDate({ when }: Draft): ArticleDate | null {
  const { year, month, day, until } = when ?? {};
  if (year == null || month == null || day == null || until || month > 12) return null;
  return { year, month, day };
}

function isDateline(atoms: Atoms, { from, to }: Draft): boolean {
  if (from > LONGEST_DATELINE || !atoms.slice(0, from).every(isOfPlace)) return false;
  let next = to;
  while (/^[,(]$/.test(nthAtom(atoms, next).text)) {
    next = atoms.findIndex(({ text }, i) => i > next && text === ')') + 1;
    if (next === 0) return false;
  }
  return isLongDash(nthAtom(atoms, next));
}

const isLongDash = ({ text }: Atom): boolean => /^[-–—]$/.test(text);

const isOfPlace = ({ text }: { readonly text: string }): boolean => /^(?:\p{Lu}|[,.()/])/u.test(text);

/** Longer ones tell of a day; they do not bear its date. */
const LONGEST_STAMP = 16;

/** 'Updated Nov. 18, 2019', '— Jane Roe (@roe) November 19, 2019': a full date in a line without a verb; the latest. */
function fromStamp(found: readonly Found[]): ArticleDate | null {
  let latest: ArticleDate | null = null;
  for (const { reading, made } of found) {
    const { year, month, day, until } = made.when ?? {};
    if (year == null || month == null || day == null || until || month > 12) continue;
    const { sentence } = reading;
    if (sentence.endToken - sentence.firstToken > LONGEST_STAMP || hasVerb(reading)) continue;
    const date = { year, month, day };
    if (!latest || ordinalOf(date) > ordinalOf(latest)) latest = date;
  }
  return latest;
}

const ordinalOf = ({ year, month, day }: ArticleDate): number => year * 400 + (month ?? 0) * 32 + (day ?? 0);

function hasVerb({ document, sentence }: Reading): boolean {
  for (let token = sentence.firstToken; token < sentence.endToken; token++)
    if (
      document.tag(token) & (Tag.Past | Tag.Present | Tag.Modal | Tag.Be | Tag.Have) &&
      !(document.tag(token) & (Tag.Noun | Tag.Proper))
    )
      return true;
  return false;
}

/** '2019 is not as strong as 2018': the latest year of a text that speaks of it in the present tense is its own. */
function fromPresentYear(found: readonly Found[]): ArticleDate | null {
  const latest = found.reduce((year, { made }) => Math.max(year, made.when?.year ?? 0), 0);
  for (const { reading, made } of found) {
    const { year, month, relative, masked } = made.when ?? {};
    if (year == null || year < latest || month != null || relative || masked) continue;
    const next = reading.atoms[made.to];
    // 'electing her in ’16 is more important'
    if (reading.atoms[made.to - 1]?.text.length !== 4) continue;
    if (/^(?:is|'s|has)$/.test(next?.lower ?? '') && next?.spaced !== false)
      return { year, month: monthOf(found), day: null };
  }
  return null;
}

/**
 * The month of an article that is known to speak of 'last month': the one after the latest month that it names without
 * a year, if it names that one again and again, as reports on the figures of a month do.
 */
function monthOf(found: readonly Found[]): number | null {
  const spoken = found.some(
    ({ made }) => made.when?.relative?.unit === 'month' && made.when.relative.count === -1,
  );
  if (!spoken) return null;
  const named = found.flatMap(({ made: { when } }) =>
    when &&
    when.year === null &&
    when.relative === null &&
    when.day === null &&
    when.month !== null &&
    when.month <= 12
      ? [when.month]
      : [],
  );
  const latest = Math.max(0, ...named);
  const often = named.filter((month) => month === latest).length > 1;
  return latest > 0 && latest < 12 && often ? latest + 1 : null;
}
