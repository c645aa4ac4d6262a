import { Tag } from '../../document/index.js';
import {
  ERAS,
  OF_MANY,
  PEOPLE_NOUNS,
  SEASONS,
  YEAR_PREPOSITIONS,
  YEARLY_NOUNS,
} from '../../lexicons/index.js';
import { type Atom, type Atoms, isDash, isHyphen, nthAtom } from '../atom.js';
import { readCardinal } from '../cardinal.js';
import { century, decade } from '../decade.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { quarter, readApostropheYear, shortYear } from '../quarter.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';
import { type Dated, when } from '../when.js';
import { readYear, readYearInWords } from '../year-number.js';

export const year: Parser = {
  id: 'year',
  about: 'Years, spans of years, decades, centuries, business quarters and halves.',
  examples: [
    ['It began in 2019.', 'date 2019 “2019”'],
    ['It lasted from 2008 to 2016.', 'date 2008/2016 “2008 to 2016”'],
    ['The 2019-20 season ended.', 'date 2019/2020 “2019-20”'],
    ['The 2019/20 season ended.', 'date 2019/2020 “2019/20”'],
    ['It was changed in ’98.', 'date 1998 “’98”'],
    ['They met in the summer of ’69.', 'date 1969-22 “summer of ’69”'],
    ['The war of 1939-45 was over.', 'date 1939/1945 “1939-45”'],
    ['It was in the 1800s.', 'date 18XX “1800s”'],
    ['It was the 1990s.', 'date 199X “1990s”'],
    ['A 14th century tower fell.', 'date 13XX “14th century”'],
    ['Profit rose in the third quarter of 2019.', 'date 2019-35 “third quarter of 2019”'],
    ['Profit rose in the third quarter.', 'date “third quarter”'],
    ['In fiscal 2023 it lost money.', 'date 2023 “fiscal 2023”'],
    ['It cut 2020 forecasts.', 'date 2020 “2020”'],
    ['The 1918 flu spread.', 'date 1918 “1918”'],
    ['He was born in nineteen eighty-two.', 'date 1982 “nineteen eighty-two”'],
    ['In twenty twelve he won.', 'date 2012 “twenty twelve”'],
    ['In the 1988 third quarter it lost $5.', 'date 1988-35 “1988 third quarter”'],
    ['It rose in Q4 FY21.', 'date 2021-36 “Q4 FY21”'],
    ['It fell in the last half of 1989.', 'date 1989-41 “last half of 1989”'],
    ['It fell in the second quarter of last year.', 'date “second quarter of last year”'],
    ['Numbers fell through the nineties.', 'date 199X “nineties”'],
    ['By the year two thousand it was gone.', 'date 2000 “two thousand”'],
    ['It opens in the spring.', 'date “spring”'],
    ['It rained in the spring of 2021.', 'date 2021-21 “spring of 2021”'],
    ['The winter of 2010-11 was harsh.', 'date 2010-24 “winter of 2010-11”'],
  ],
  counterexamples: [
    'About 2,019 people came.',
    'He counted 2019 people.',
    'Four quarters make one.',
    'It sold 2000 crates and 1700 vans.',
    'The index closed at 2034.',
    'A crowd of 1600 fans came.',
    'They wilted in the summer heat.',
    'He saw the fall of Larkton.',
    'Highs were in the mid-20s.',
    'He threw a touchdown in the third quarter.',
    'They led 61-58 in the third quarter.',
    'They lost the second half.',
    'She is in her nineties.',
    'He scored twenty twelve times.',
    'In twenty ten-man teams he led.',
  ],
  parse(reading, at) {
    const dated =
      quarter(reading, at) ??
      decade(reading, at) ??
      century(reading, at) ??
      season(reading, at) ??
      plainYear(reading, at) ??
      shortYear(reading, at) ??
      yearInWords(reading, at);
    return dated && draft({ kind: 'date', from: at, to: dated.to, when: dated.when });
  },
};

/** 'spring 2021', 'the winter of 1999', 'in the spring'. */
function season({ atoms, document }: Reading, at: number): Dated | null {
  const number = SEASONS.get(atoms[at]?.lower ?? '');
  if (number === undefined) return null;
  const next = atoms[at + 1];
  const inYear =
    readYear(atoms, next?.lower === 'of' ? at + 2 : at + 1) ??
    (next?.lower === 'of' ? readApostropheYear(atoms, at + 2) : null);
  if (inYear)
    return { to: pastSecondYear(atoms, inYear.to), when: when({ year: inYear.year, month: number }) };
  const alone = next === undefined || next.kind === 'mark' || (document.tag(next.token) & NAMES_MORE) === 0;
  const placed = atoms[at - 1]?.lower === 'the' && YEAR_PREPOSITIONS.has(atoms[at - 2]?.lower ?? '');
  return alone && placed && next?.lower !== 'of' ? { to: at + 1, when: when({ month: number }) } : null;
}

/** Index after '-11' in 'the winter of 2010-11', '/11' in 'winter 2010/11'. */
function pastSecondYear(atoms: Atoms, at: number): number {
  const joined = (isDash(atoms[at]) || atoms[at]?.text === '/') && !atoms[at]?.spaced;
  return joined && !atoms[at + 1]?.spaced && /^(?:\d\d|(?:19|20)\d\d)$/.test(atoms[at + 1]?.text ?? '')
    ? at + 2
    : at;
}

/** 'in the summer heat' is no date. */
const NAMES_MORE = Tag.Noun | Tag.Adjective | Tag.Proper;

function plainYear(reading: Reading, at: number): Dated | null {
  const { atoms } = reading;
  const start = pastFiscal(atoms, at);
  const single = readYear(atoms, start);
  if (!single) return start > at ? fiscalShort(atoms, start) : null;
  const before = nthAtom(atoms, at - 1).lower;
  if (single.year < 1500 && !BEFORE_EARLY_YEAR.test(before)) return null;
  // 'between 30 and 1000', 'from 30 to 2000 homes': two counts
  const second = /^(?:and|to)$/.test(before) && /^\d{1,3}$/.test(nthAtom(atoms, at - 2).text);
  if (second && !isEra(atoms[at - 2])) return null;
  const span = readSpan(atoms, single.to, single.year, before);
  if (span) return { to: span.to, when: when({ year: single.year, until: when({ year: span.year }) }) };
  if (start === at && (countsThings(reading, at) || readUnit(atoms, single.to, true))) return null;
  return { to: single.to, when: when({ year: single.year }) };
}

const BEFORE_EARLY_YEAR = /^(?:in|since|by|until|from|of|before|after|year|and|between|to)$/;

/** 'fiscal year 2019', 'FY 2019' */
function pastFiscal(atoms: Atoms, at: number): number {
  const { lower, text } = nthAtom(atoms, at);
  if (/^(?:fiscal|financial|calendar)$/.test(lower)) return atoms[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  return text === 'FY' ? at + 1 : at;
}

/** 'in nineteen eighty-two', 'the year two thousand' */
function yearInWords({ atoms }: Reading, at: number): Dated | null {
  const before = atoms[at - 1]?.lower ?? '';
  if (before === 'year' && atoms[at]?.lower === 'two' && atoms[at + 1]?.lower === 'thousand') {
    const rest = readCardinal(atoms, at);
    return rest && rest.value < 2100 ? { to: rest.to, when: when({ year: rest.value }) } : null;
  }
  const year = readYearInWords(atoms, at);
  if (!year || isPlural(atoms[year.to])) return null;
  const placed =
    at === 0 ||
    atoms[at - 1]?.kind !== 'letters' ||
    DATED_BEFORE.test(before) ||
    /^\p{Lu}/u.test(atoms[at - 1]?.text ?? '');
  return placed ? { to: year.to, when: when({ year: year.year }) } : null;
}

/** A year of antiquity would stand with its era. */
const isEra = (atom: Atom | undefined): boolean => ERAS.has(atom?.lower ?? '');

function fiscalShort(atoms: Atoms, at: number): Dated | null {
  const digits = atoms[at];
  if (digits?.kind !== 'digits' || !/^\d\d$/.test(digits.text) || digits.spaced) return null;
  return { to: at + 1, when: when({ year: 2000 + Number(digits.text) }) };
}

/** '-20', '–2020', ' to 2016', ' and 2015' after 'between'. */
function readSpan(
  atoms: Atoms,
  at: number,
  year: number,
  before: string,
): { to: number; year: number } | null {
  const dashed = joinsYears(atoms, at);
  const short = dashed ? readShortEnd(atoms, at, year) : null;
  if (short) return short;
  if (!dashed && !isUntil(nthAtom(atoms, at).lower, before)) return null;
  const full = readYear(atoms, at + 1);
  if (!full || full.year <= year) return null;
  return dashed && full.year - year >= LONGEST_SPAN ? null : full;
}

const LONGEST_SPAN = 500;

const joinsYears = (atoms: Atoms, at: number): boolean =>
  isHyphen(atoms, at) ||
  atoms[at]?.text === '/' ||
  (isDash(atoms[at]) && atoms[at]?.spaced === (atoms[at + 1]?.spaced ?? false));

/** '2019-20', '1939-45' */
function readShortEnd(atoms: Atoms, at: number, year: number): { to: number; year: number } | null {
  const { kind, spaced, text } = nthAtom(atoms, at + 1);
  if (kind !== 'digits' || spaced || !/^\d\d$/.test(text)) return null;
  if (Number(text) === (year + 1) % 100) return { to: at + 2, year: year + 1 };
  const until = year - (year % 100) + Number(text);
  return until > year && isHyphen(atoms, at) && !isDash(atoms[at + 2]) ? { to: at + 2, year: until } : null;
}

function isUntil(joint: string, before: string): boolean {
  if (joint === 'through') return true;
  if (joint === 'to') return before === 'from' || before === 'between';
  return (joint === 'and' && before === 'between') || (joint === 'until' && before === 'from');
}

/** Words that count, and name no year, right before four digits: 'about 2000', 'exceeding 1500'. */
const COUNTING =
  /^(?:about|nearly|almost|roughly|approximately|than|least|some|only|just|estimated|most|another|total|exactly|below|above|under|exceeds?|exceeding|exceeded)$/;

/** '2019 people', 'more than 1900 homes': no year, though it looks like one. Papers write other counts with a comma. */
function countsThings({ atoms, document }: Reading, at: number): boolean {
  // 'until at least 2021', 'by about 1950'
  if (atoms.slice(Math.max(0, at - 3), at).some(({ lower }) => YEAR_PREPOSITIONS.has(lower))) return false;
  const noun = nthAtom(atoms, at + 1);
  if (isAmount(atoms, at) || PEOPLE_NOUNS.has(noun.lower)) return true;
  const before = nthAtom(atoms, at - 1);
  const early = Number(atoms[at]?.text) < 1900;
  // 'a village of 1500'
  if (before.lower === 'of' && early) return OF_MANY.has(nthAtom(atoms, at - 2).lower);
  // 'as 2015 comes to an end' has a verb there.
  const verb = (document.tag(noun.token) & (Tag.Noun | Tag.Plural)) === 0;
  const counted = isPlural(noun) && !verb && !YEARLY_NOUNS.has(noun.lower);
  // 'sold 300 vans and 1950 cars'; but 'in 2010 and 2015 roofs fell in'
  if (/^(?:and|or|to)$/.test(before.lower) && counted)
    return !/^(?:1[5-9]|20)\d\d$/.test(nthAtom(atoms, at - 2).text);
  if (before.kind !== 'letters' || DATED_BEFORE.test(before.lower)) return false;
  // Few years before 1900 stand in the news without a word that says so.
  return early || counted;
}

/** 'more than 1900', 'closed at 2034', 'up from 1600', '#2000' */
function isAmount(atoms: Atoms, at: number): boolean {
  const before = nthAtom(atoms, at - 1);
  if (COUNTING.test(before.lower) || before.lower === 'at') return true;
  if (before.lower === 'from' && /^(?:up|down)$/.test(nthAtom(atoms, at - 2).lower)) return true;
  return before.kind === 'mark' && !atoms[at]?.spaced && /^[.#:/]$/.test(before.text);
}

const isPlural = (atom: Atom | undefined): boolean =>
  atom?.spaced === true && /^\p{Ll}\p{L}*(?:[^sui]s|people|men|women|children)$/u.test(atom.text);

/** Before four digits, words that make a year of them: 'in', 'the 1918 flu', 'early 1945'. */
const DATED_BEFORE =
  /^(?:'s|in|since|by|until|till|from|before|after|during|for|to|and|or|the|a|an|its|their|his|her|this|that|year|years|circa|around|between|of|early|late|mid|through|spring|summer|autumn|fall|winter|election|season|budget|vs|versus|[a-z]*(?:ary|ch|ril|may|une|uly|gust|ber))$/;
