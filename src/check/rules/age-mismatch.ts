import type { Range } from '../../document/index.js';
import type { Figure } from '../../figures/index.js';
import { DEFINITES, FOUNDING_VERBS, KIN_NOUNS, MARKING_VERBS, TURNING_VERBS } from '../../lexicons/index.js';
import type { Article } from '../article.js';
import { across, figuresIn, figuresInAny, type Passage } from '../passage.js';
import { oneOf, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { parseDay } from '../written-date.js';

/** 'Ann Ruiz, 44,': a full name and the age in apposition. */
const NAME_AND_AGE =
  /(?<![\p{L}'’-])(?!(?:Mrs?|Ms|Dr|Sgt|Capt) )(?<name>\p{Lu}[\p{L}'’-]{1,40}(?: (?:\p{Lu}\.|(?:de|van|von|al|bin|la) )?){1,2} ?\p{Lu}[\p{L}'’-]{1,40})(?:, (?:aged |who is )?| \(| ?, an? (?:[a-z-]+ ){1,3}aged |, an? (?:[a-z-]+ ){1,3}?[a-z-]+, |, (?:an?|the) )(?<age>\d{1,3})(?=[,.;)]| (?:who|of|from|and)\b|-year-old\b)/gu;

const AGE_THEN_BIRTH = pattern('<age>,?[^⟨.;]{0,50}\\bborn (?:in|on) <date>');
const BIRTH_THEN_AGE = pattern(
  `\\bborn (?:(?:in|on) )?(?:[a-z]+ (?:on|in) )?<date>\\)?,?(?: [a-z', -]{0,40}?)? ${oneOf(TURNING_VERBS)} (?:now |only |just )?<years>(?=[.,;]| and\\b|$)`,
);
const FOUNDED = `\\b${oneOf(FOUNDING_VERBS)}(?: [a-z' -]{0,30}?)? (?:in|on) <date>`;
/** 'opened in 1951, marks its 80th birthday' */
const ANNIVERSARY = pattern(
  `${FOUNDED}[^⟨.;]{0,60}? ${oneOf(MARKING_VERBS)} ${oneOf(DEFINITES)} <ordinal> (?:birthday|anniversary|year)(?! in ⟨D)`,
);
/** 'founded in 1920, celebrated its 90th anniversary in 2020' */
const ANNIVERSARY_IN = pattern(
  `${FOUNDED}[^⟨.;]{0,60}? ${oneOf(MARKING_VERBS)} ${oneOf(DEFINITES)} <ordinal> (?:birthday|anniversary|year) in <date>`,
);
/** 'built in 1918, turned 90 this year' */
const TURNED = pattern(
  `\\b${oneOf(FOUNDING_VERBS)}(?: [a-z' -]{0,30}?)? (?:in|on) <date>,? ${oneOf(TURNING_VERBS)} <years>(?: years old)?(?:[.,;]|$| ⟨D)`,
);
const LIFE = [
  pattern('\\(<date>-<date>\\)[^⟨.;]{0,60}\\b(?:died|dead|death)[^⟨.;]{0,30}<age>'),
  pattern(
    '\\bborn[^⟨.;]{0,20} (?:in|on) <date>[^⟨.;]{0,60}\\bdied[^⟨.;]{0,20} (?:in|on) <date>[^⟨.;]{0,20}<age>',
  ),
];

/** 'born in 1961, turned 48 in 2019' */
const TURNED_IN = pattern(
  `\\bborn (?:in|on) <date>[^⟨.;]{0,40}? ${oneOf(TURNING_VERBS)} <years> (?:in|on) <date>`,
);

/** A sentence that tells of another day than today. */
const ANOTHER_TIME =
  /\b(?:then|at the time|when|died|would (?:be|have)|was \d|in (?:19|20)\d\d,|turned|turns|at age)\b/;
/** Two people may share a name; one of them is then set apart. */
const OF_KIN = new RegExp(`\\b(?:whose|(?:his|her|their) ${oneOf(KIN_NOUNS)}) `);
const NAMESAKE = /\b(?:Jr|Sr|junior|senior|the elder|the younger|II|III)\b/;

export const ageMismatch: Rule = {
  id: 'age-mismatch',
  group: 'dates and people',
  about: "One person with two ages, or an age that a birth year and the article's date do not give.",
  details:
    "Ages in apposition to a full name are compared ('Ann Ruiz, 44,'). A birth year is set against the article's date of publication, where that is known, and leaves a year for the birthday.",
  severity: 'warning',
  examples: [
    ['Ida Holm, 71, fell on Friday. Ms Holm, who is 76, lives alone.', '76'],
    [
      'Ann Ruiz, 44, runs the mill. Her son works there, too.\n\nLast year Ann Ruiz, 47, bought a boat.',
      '47',
    ],
    ['Tom Okoye, 52, who was born in 1990, paints boats.', '52, who was born in 1990', '2024-05-01'],
    ['Ada Quist, a dentist aged 41, sued the mill.\n\nMs. Quist, 44, has a son.', '44'],
    ['Ada Quist (41) sued the mill.\n\nMs Quist, 14, has a son.', '14'],
    ['Ada Quist, a 41-year-old dentist, sued the mill.\n\nMs Quist, 14, has a son.', '14'],
    ['Ada Quist, who is 41, sued the mill.\n\nThe 14-year-old Quist has a son.', '14'],
    ['Ada Quist, a retired dentist, 71, sued the mill.\n\nMs Quist, 17, has a son.', '17'],
    ['The bridge, built in 1918, turned 90 this year.', '1918, turned 90', '2018-05-16'],
    ['The school, opened in 1968, marks its 60th year.', '1968, marks its 60th', '2018-05-16'],
    ['Ada Quist (born 1990) is 38.', '1990) is 38', '2018-05-16'],
    ['Tobias Gorse, 54, runs the mill. It is old.\n\nGorse, 57, has a son.', '57'],
    ['The painter, who was born in 1950, is 64.', '1950, is 64', '2024-05-01'],
    [
      'The pool, which opened in 1951, marks its 80th birthday on Monday.',
      '1951, marks its 80th',
      '2024-05-01',
    ],
    ['Jon Berg (1950-2010) died at the age of 70.', '1950-2010) died at the age of 70'],
    ['Police named the driver as Lena Moor, 31, of Brask. Lena Moor, 13, was alone in the car.', '13'],
    ['The museum, founded in 1920, celebrates its 90th anniversary in 2020.', '1920, celebrates its 90th'],
    ['Ana Roe, born in 1961, turned 48 in 2019.', '1961, turned 48 in 2019'],
    ['The dam, completed in 1934, marked its 80th anniversary in 2004.', '1934, marked its 80th'],
    ['Lena Orsk, 34, was held on Monday. Orsk, 43, denies it.', '43'],
    ['Maria Holt, 61, born on March 2, 1953, leads the choir.', '61, born on March 2, 1953', '2024-05-01'],
    [
      'The singer was born in 1931 and died in 2001 at the age of 80.',
      '1931 and died in 2001 at the age of 80',
    ],
  ],
  counterexamples: [
    'Ida Holm, 71, fell on Friday. Ms Holm’s son, who is 46, lives alone.',
    'Ann Ruiz, 44, runs the mill.\n\nLast year Ann Ruiz, 44, bought a boat.',
    ['Tom Okoye, 33, who was born in 1990, paints boats.', '2024-05-01'],
    ['Tom Okoye, 34, who was born in 1990, paints boats.', '2024-05-01'],
    'Tom Okoye, 52, who was born in 1990, paints boats.',
    'Jon Berg (1950-2010) died at the age of 60.',
    'Ana Roe, born in 1971, turned 48 in 2019.',
    'Ann Ruiz, 44, won. In 2010 Ruiz, 34, lost.',
    'Ann Ruiz, 44, runs the mill. Ann Ruiz, then 39, had inherited it.',
    'Ada Quist, a dentist aged 41, sued the mill.\n\nMs. Quist, 41, has a son.',
    'Ada Quist (12) scored twice. Ms. Quist, 24, is a nurse.',
    'Ann Ruiz, 44, runs the mill. Bea Ruiz, 41, helps her.',
    'Ann Ruiz, 44, runs the mill with Bea Ruiz. Ruiz, 41, is the younger.',
    'Tobias Gorse, 54, runs the mill. Gorse, 54, has a son.',
    ['The pool, which opened in 1951, marks its 73rd birthday on Monday.', '2024-05-01'],
    ['The painter, who was born in 1950, is 74.', '2024-05-01'],
    ['The bakery, founded in 1908, celebrated its 100th anniversary in 2008.', '2018-05-16'],
    'Ada Quist, 41, sued the mill.\n\nThe 12-year-old Quist Mill is new.',
    'Ada Quist, 41, lives at home.\n\nThe 44-year-old said she was well.',
    'In Ann Ruiz, 12 people saw a friend. Ann Ruiz, 44, said so.',
  ],
  *find(article) {
    yield* twoAges(article);
    const published = parseDay(article.report.document.published)?.[0] ?? null;
    for (const passage of article.passages()) {
      if (published !== null) yield* anniversaries(passage, published);
      yield* anniversariesTold(passage);
      if (!/⟨[ac]/.test(passage.shape)) continue;
      if (published !== null && !ANOTHER_TIME.test(passage.shape)) yield* agesToday(passage, published);
      if (OF_KIN.test(passage.shape)) continue;
      for (const [birth, age, then] of figuresIn(passage, TURNED_IN))
        yield* judge(age, yearOf(birth), yearOf(then), [birth, then, age]);
      for (const [birth, death, age] of figuresInAny(passage, LIFE))
        yield* judge(age, yearOf(birth), yearOf(death), [birth, death, age]);
    }
  },
};

/** The year of the anniversary stands beside it. */
function* anniversariesTold(passage: Passage): Generator<Problem> {
  for (const [birth, ordinal, when] of figuresIn(passage, ANNIVERSARY_IN)) {
    const year = yearOf(when);
    if (year !== null) yield* judgeAnniversary(birth, ordinal, year);
  }
}

function* anniversaries(passage: Passage, published: number): Generator<Problem> {
  for (const [birth, ordinal] of figuresIn(passage, ANNIVERSARY))
    yield* judgeAnniversary(birth, ordinal, published);
  for (const [birth, age] of figuresIn(passage, TURNED)) yield* judgeAnniversary(birth, age, published);
}

function* agesToday(passage: Passage, published: number): Generator<Problem> {
  for (const [age, birth] of figuresIn(passage, AGE_THEN_BIRTH))
    yield* judge(age, yearOf(birth), published, [age, birth]);
  for (const [birth, age] of figuresIn(passage, BIRTH_THEN_AGE))
    yield* judge(age, yearOf(birth), published, [birth, age]);
}

function* judge(
  age: Figure | undefined,
  born: number | null,
  at: number | null,
  figures: readonly (Figure | undefined)[],
): Generator<Problem> {
  if (age?.value == null || age.bound !== '=' || born === null || at === null || at < born) return;
  const years = at - born;
  if (age.value === years || age.value === years - 1) return;
  yield {
    message: `born in ${born}, one is ${years - 1} or ${years} in ${at}, not ${age.text}`,
    range: across(figures.filter((figure) => figure !== undefined)),
  };
}

function* judgeAnniversary(
  start: Figure | undefined,
  ordinal: Figure | undefined,
  now: number,
): Generator<Problem> {
  const year = yearOf(start);
  if (!start || year === null || ordinal?.value == null || year > now) return;
  const years = now - year;
  // Papers write of a day that is to come, or that was last year.
  if (Math.abs(years - ordinal.value) <= 1) return;
  yield {
    message: `from ${year} to ${now} are ${years} years, and here it is the ${ordinal.text}`,
    range: across([start, ordinal]),
  };
}

const yearOf = (figure: Figure | undefined): number | null => {
  const year = /^\d{4}(?=$|-)/.exec(figure?.date ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** 'Gorse, 57': a surname alone, and an age. */
const SURNAME_AND_AGE =
  /(?:(?<=\b(?:said|says|added) )|(?<![\p{L}'’-] ?|\b\p{Lu}\. ?|\p{Lu}[\p{L}'’-]{1,40} ))(?:(?:Mr|Mrs|Ms|Dr|Sgt|Capt)\.? )?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{1,40}), (?:who is |aged )?(?<age>\d{1,3})(?=,? (?:said|says|who|has|had|was|is|of|from|and|told|added|will|would)\b|[,.;)])/gu;

interface KnownAge {
  readonly name: string;
  readonly age: string;
  readonly range: Range;
}

/** How far before a name another time may be told, in characters. */
const TIME_REACH = 40;

const OF_ANOTHER_TIME =
  /\b(?:(?:in|since|by|of|during) (?:19|20)\d\d|then|at the time|(?:years?|decades?) (?:ago|earlier|before))\b/i;

/** 'In 2010 Ruiz, 34, lost': the age of another day, which the same sentence tells. */
function isOfAnotherTime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TIME_REACH), at);
  return OF_ANOTHER_TIME.test(before.slice(before.search(/[.!?\n][^.!?\n]*$/) + 1));
}

function* twoAges({ document: { text } }: Article): Generator<Problem> {
  const known = new Map<string, KnownAge>();
  yield* underFullNames(text, known);
  yield* underSurnames(text, [...known.values()]);
}

/** Two ages of one full name; `known` takes the first of each. */
function* underFullNames(text: string, known: Map<string, KnownAge>): Generator<Problem> {
  for (const found of agesIn(text, NAME_AND_AGE)) {
    const first = known.get(found.name);
    if (!first) known.set(found.name, found);
    else if (first.age !== found.age && !hasNamesake(text, found.range)) yield mismatch(found, first);
  }
}

/** 'Gorse, 57', where one full name alone bears the surname; a brother of that name, or a place, may be meant else. */
function* underSurnames(text: string, known: readonly KnownAge[]): Generator<Problem> {
  for (const found of [...agesIn(text, SURNAME_AND_AGE), ...agesIn(text, AGE_AND_SURNAME)]) {
    const [only, ...others] = known.filter(({ name }) => name.split(' ').at(-1) === found.name);
    if (!only || others.length > 0 || only.age === found.age || found.range.start < only.range.end) continue;
    if (bearersOf(found.name, text).size <= 1 && !hasNamesake(text, found.range)) yield mismatch(found, only);
  }
}

/** 'the 91-year-old Quill trains in Tarn' */
const AGE_AND_SURNAME =
  /\b[Tt]he (?<age>\d{1,3})-year-old (?<name>\p{Lu}\p{Ll}[\p{L}'’-]{1,40})(?! \p{Lu}|['’-])/gu;

function* agesIn(text: string, form: RegExp): Generator<KnownAge> {
  for (const match of text.matchAll(form)) {
    const { name = '', age = '' } = match.groups ?? {};
    const start = match.index + match[0].lastIndexOf(age);
    if (!isOfAnotherTime(text, match.index) && !isShirt(text, match.index + match[0].length))
      yield { name, age, range: { start, end: start + age.length } };
  }
}

/** 'Ada Quist (12) scored twice': her number. */
const isShirt = (text: string, end: number): boolean =>
  /^\)(?: [a-z]+){0,3} (?:scor|goal|kick|convert|replac|book|head|sav|tackl|assist)/.test(
    text.slice(end, end + TIME_REACH),
  );

const hasNamesake = (text: string, { start, end }: Range): boolean =>
  NAMESAKE.test(text.slice(Math.max(0, start - NAMESAKE_REACH), end + 20));

/** How far before an age 'the younger' or a first name's 'Jr' may stand, in characters. */
const NAMESAKE_REACH = 60;

/** 'Ann Ruiz', 'Bea Ruiz': whoever bears a surname; a title is nobody else. */
const bearersOf = (surname: string, text: string): ReadonlySet<string> =>
  new Set(
    (
      text.match(new RegExp(`\\p{Lu}(?:\\p{L}{0,3}\\.|[\\p{L}'’-]{1,40}) ${surname}(?![\\p{L}-])`, 'gu')) ??
      []
    ).filter((name) => !/^(?:Mrs?|Ms|Dr|Sgt|Capt)\b/.test(name)),
  );

const mismatch = ({ name, age, range }: KnownAge, first: KnownAge): Problem => ({
  message: `${name} is ${age} here and ${first.age} before`,
  range,
  related: [{ range: first.range, message: `${first.age} here` }],
});
