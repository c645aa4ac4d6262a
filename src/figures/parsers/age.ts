import { Tag } from '../../document/index.js';
import {
  AGE_BOUNDS,
  AGE_SOFTENERS,
  AGED_PERSONS,
  AGING_VERBS,
  AT_AN_AGE,
  BE_FORMS,
  BEFORE_AGE,
  BEFORE_AGING,
  KINSHIP,
  MONTHS,
  NUMBERED_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  PHRASE_ENDS,
  SIZED_BY,
  SUBJECT_PRONOUNS,
} from '../../lexicons/index.js';
import { tagName } from '../../syntax/index.js';
import { readDecade } from '../age-decade.js';
import { type Atom, type Atoms, isCapital, isDash, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

const OLDEST = 120;

export const age: Parser = {
  id: 'age',
  about: 'How old somebody or something is: behind a name, with “old” or “aged”, or as a decade of life.',
  examples: [
    ['Jane Roe, 44, said so.', 'age 44 year “44”'],
    ['Lena Orsk, 34, was held.', 'age 34 year “34” Lena Orsk'],
    ['A 12-year-old was hurt.', 'age 12 year “12-year-old”'],
    ['The bridge is 500 years old.', 'age 500 year “500 years old”'],
    ['An 18 month-old boy slept.', 'age 18 month “18 month-old”'],
    ['A driver aged 44 was held.', 'age 44 year “44”'],
    ['She is in her 40s.', 'age 40..49 year “40s”'],
    ['A man in his mid-20s fled.', 'age 24..26 year “mid-20s”'],
    ['At 71, the architect won.', 'age 71 year “71”'],
    ['Nine are under five and well.', 'age <5 year “five”'],
    ['People under 30 stayed home.', 'age <30 year “30”'],
    ['He will be 35 by then.', 'age 35 year “35”'],
    ['It is diagnosed at three years of age.', 'age 3 year “three years of age”'],
    ['The brothers, 9, were found.', 'age 9 year “9” brothers'],
    ['Tom Poe (8 months) was hurt.', 'age 8 month “8 months” Tom Poe'],
    ['The striker, 27, left.', 'age 27 year “27” striker'],
    ['The couple, both 71, wed.', 'age 71 year “71” couple'],
    ['Children as young as six worked.', 'age >=6 year “six” Children'],
    ['People older than 65 stayed.', 'age >65 year “65” People'],
    ['Pensioners over 75 travel free.', 'age >75 year “75” Pensioners'],
    ['The mean age of those polled was 46.', 'age 46 year “46” mean age'],
    ['Children under 12 get in free.', 'age <12 year “12” Children'],
    ['A third of the staff are past 55.', 'age >55 year “55”'],
    ['The share of people over 80 has risen.', 'age >80 year “80”'],
    ['Voters 18 to 29 stayed home.', 'age 18..29 year “18 to 29” Voters'],
    ['It is for people 65 and older.', 'age >=65 year “65” people'],
    ['It was higher among smokers 45 and older.', 'age >=45 year “45”'],
    ['A child of six drowned there, a boy of 12.', 'age 12 year “12” boy'],
    ['He died at 88.', 'age 88 year “88”'],
    ['She will turn 40 in May.', 'age 40 year “40”'],
  ],
  counterexamples: [
    'Jane Roe, 44 miles away, waited.',
    'The score was 44, a record.',
    'He is 12 points behind.',
    'People over 40 towns left.',
    'The total, 27, is a record.',
    'Drivers over 70 mph were fined.',
    'Pupils under 12 teachers sat there.',
    'He died at 12 Alder Road.',
    'They turn 40 acres into a park.',
    'The wheel turned 90 degrees.',
  ],
  parse(reading, at) {
    const { atoms } = reading;
    const decade = readDecade(atoms, at);
    if (decade) return decade;
    const number = reading.numeral(at);
    if (!number || number.form === 'fraction' || number.value < 0) return null;
    const old = readOld(atoms, number.to);
    if (old)
      return draft({
        kind: 'age',
        from: at,
        to: old.to,
        value: number.value,
        unit: old.unit,
        magnitude: number.magnitude,
      });
    if (!Number.isInteger(number.value) || number.value > OLDEST || number.magnitude > 1) return null;
    if (isInFeet(atoms, number.to)) return null;
    const aged =
      isAged(atoms, at, number.to) ||
      isOfLife(atoms, at, number.to) ||
      isOfPeople(atoms, at, number.to) ||
      isAfterName(reading, at, number.to) ||
      isAfterPerson(atoms, at, number.to) ||
      isMeanAge(atoms, at, number.to) ||
      isInfant(reading, at, number.to) ||
      isPredicate(reading, at, number.to);
    if (!aged) return null;
    // 'the screen is 55” wide' has no age; 'twins aged 18 months' have one in months.
    const unit = readUnit(atoms, number.to, atoms[at]?.kind === 'digits');
    if (unit && unit.unit.dimension !== 'time') return null;
    return draft({
      kind: 'age',
      from: at,
      to: unit?.to ?? number.to,
      value: number.value,
      // 'the staff are past 55'
      bound: atoms[at - 1]?.lower === 'past' ? '>' : '=',
      unit: unit?.unit.name ?? 'year',
    });
  },
};

/** 'she is 5’11”', 'he is 4' 6" tall' */
const isInFeet = (atoms: Atoms, at: number): boolean =>
  /^['’′]$/.test(atoms[at]?.text ?? '') && atoms[at + 1]?.kind === 'digits';

/** '-year-old', ' years old', 'years of age', 'month-old', ' yo'. */
function readOld(atoms: Atoms, at: number): { to: number; unit: string } | null {
  const start = pastHyphen(atoms, at);
  const word = atoms[start]?.lower ?? '';
  if (word === 'yo' || word === 'y.o.') return { to: start + 1, unit: 'year' };
  const unit = /^(year|yr|month|mth|week|wk|day)s?$/.exec(word)?.[1];
  if (!unit) return null;
  const name = { yr: 'year', mth: 'month', wk: 'week' }[unit] ?? unit;
  const next = pastHyphen(atoms, start + 1);
  const after = atoms[next]?.lower ?? '';
  if (after === 'old' || after === 'olds') return { to: next + 1, unit: name };
  if (after === 'of' && atoms[next + 1]?.lower === 'age') return { to: next + 2, unit: name };
  return null;
}

/** Stand between 'aged' and the number: 'aged between 12 and 15', 'the age limit of 18'. */
const BETWEEN_AGED =
  /^(?:of|limit|about|around|over|under|between|and|to|from|or|above|below|at|least|than|more|less|just|only|nearly|\d+|[a-z]+teen)$/;

/** 'aged 44', 'age 44', 'ages 4', 'over the age of 21', 'aged between 12 …', 'turned 50'. */
function isAged(atoms: Atoms, at: number, to: number): boolean {
  if (isUnderAge(atoms, at)) return endsPhrase(atoms[at + 1]);
  // 'At 71, the architect', 'even now at 86 she'
  if (atoms[at - 1]?.lower === 'at' && isAtAge(atoms, at)) return true;
  for (let k = at - 1; k >= 0 && k >= at - AGED_REACH; k--) {
    const word = nthAtom(atoms, k).lower;
    if (word === 'aged' || word === 'ages' || (word === 'age' && !isUnitOfAge(atoms, k))) return true;
    if (word === 'turned' || word === 'turning') return k === at - 1 && ends(atoms[to]);
    if (!BETWEEN_AGED.test(word)) return false;
  }
  return false;
}

const AGED_REACH = 4;

/** 'people under 30', 'those over 60', 'nine of them are under five' */
function isUnderAge(atoms: Atoms, at: number): boolean {
  const bound = nthAtom(atoms, at - 1).lower;
  const before = nthAtom(atoms, at - 2).lower;
  if (!/^(?:under|over|above|below|past)$/.test(bound)) return false;
  if (isOfPersons(before) && !isOfThings(atoms, at)) return true;
  return AGE_BOUNDS.has(bound) && BE_FORMS.has(before);
}

/** 'people under 30', 'shoppers over 60' */
const isOfPersons = (noun: string): boolean =>
  PEOPLE_NOUNS.has(noun) || (noun.endsWith('s') && PERSON_NOUNS.has(noun.slice(0, -1)));

/** 'shops below 20 workers pay, those above 50 do not': the sentence compares sizes. */
const isOfThings = (atoms: Atoms, at: number): boolean =>
  /^(?:those|others)$/.test(atoms[at - 2]?.lower ?? '') &&
  /^(?:above|below)$/.test(atoms[at - 1]?.lower ?? '') &&
  (atoms.slice(0, at - 2).some(({ lower }) => SIZED_BY.has(lower)) || isThing(atoms, at - 4));

/** 'shops and those above 50' */
const isThing = (atoms: Atoms, at: number): boolean => {
  const noun = nthAtom(atoms, at).lower;
  const joined = /^(?:and|or)$/.test(nthAtom(atoms, at + 1).lower) && noun.endsWith('s');
  return joined && !PEOPLE_NOUNS.has(noun) && !PERSON_NOUNS.has(noun.slice(0, -1));
};

/** 'as young as six', 'older than 65', 'died at 88', 'will turn 40', ', both 71,'. */
function isOfLife(atoms: Atoms, at: number, to: number): boolean {
  const before = (back: number): string => atoms[at - back]?.lower ?? '';
  const closed = endsPhrase(atoms[to]);
  if (before(1) === 'as') return before(3) === 'as' && /^(?:young|old)$/.test(before(2));
  if (before(1) === 'than')
    return /^(?:younger|older)$/.test(before(2)) && closed && readOld(atoms, to) === null;
  // 'a child of six'
  if (before(1) === 'of') return AGED_PERSONS.has(before(2)) && ends(atoms[to]);
  if (before(1) === 'at') return AT_AN_AGE.has(before(2)) && ends(atoms[to]);
  if (/^(?:turn|turns)$/.test(before(1))) return ends(atoms[to]);
  return /^(?:both|all)$/.test(before(1)) && before(2) === ',' && ends(atoms[to]);
}

/** 'voters 18 to 29', 'people 65 and older': behind people, a number with a range or a bound that counts nothing. */
function isOfPeople(atoms: Atoms, at: number, to: number): boolean {
  if (atoms[at]?.kind !== 'digits') return false;
  const second = isJoint(atoms, at - 1) && atoms[at - 2]?.kind === 'digits';
  // '66 percent among blacks 45 and older'
  if (
    /^(?:and|or)$/.test(nthAtom(atoms, to).lower) &&
    /^(?:older|younger)$/.test(nthAtom(atoms, to + 1).lower)
  )
    return true;
  if (!PEOPLE_NOUNS.has(nthAtom(atoms, second ? at - 3 : at - 1).lower)) return false;
  const bounded =
    /^(?:and|or)$/.test(nthAtom(atoms, to).lower) && AGE_BOUNDS.has(nthAtom(atoms, to + 1).lower);
  if (bounded) return true;
  const ranged = isJoint(atoms, to) && atoms[to + 1]?.kind === 'digits';
  const next = second ? to : to + 2;
  return (second || ranged) && (endsPhrase(atoms[next]) || isVerbOfPeople(atoms[next]));
}

/** '18-29', '18 to 29' */
const isJoint = (atoms: Atoms, at: number): boolean =>
  isDash(atoms[at]) || /^(?:to|through)$/.test(nthAtom(atoms, at).lower);

const isVerbOfPeople = (atom: Atom | undefined): boolean =>
  /(?:ed|[^s]s)$/.test(atom?.lower ?? '') && atom?.lower !== 'years';

/** Nothing that could be counted follows. */
const ends = (next: Atom | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  /^(?:in|on|this|next|last|after|before|and|but|or|from|when|as|at|with|during|while|today|yesterday|tomorrow|earlier|recently|shortly|just|two|three|four|five|six|several|a)$/.test(
    next.lower,
  );

/** 'The striker, 27, joined', 'a nurse (44)'. */
function isAfterPerson(atoms: Atoms, at: number, to: number): boolean {
  const noun = atoms[at - 2];
  const [open, close] = [atoms[at - 1]?.text, atoms[to]?.text];
  if (noun?.kind !== 'letters' || atoms[at]?.kind !== 'digits' || (atoms[at]?.text.length ?? 0) > 3)
    return false;
  const closed =
    open === '(' ? close === ')' : open === ',' && (close === ',' || close === '.' || close === undefined);
  return (
    closed && (PERSON_NOUNS.has(noun.lower) || isRelative(noun.lower)) && atoms[to + 1]?.kind !== 'digits'
  );
}

/** 'his sister, 14,', 'the twins, 9,'; 'half of the 60 pupils, 40, passed' has no age. */
const isRelative = (noun: string): boolean =>
  KINSHIP.has(noun) || KINSHIP.has(noun.replace(/s$/, '')) || /^(?:twins|triplets)$/.test(noun);

function isAtAge(atoms: Atoms, at: number): boolean {
  const next = atoms[at + 1];
  if (SUBJECT_PRONOUNS.has(next?.lower ?? '')) return true;
  return (
    at === 1 &&
    next?.text === ',' &&
    /^(?:the|he|she|his|her|i|\p{Lu}\p{Ll}.*)$/u.test(atoms[at + 2]?.text ?? '')
  );
}

const endsPhrase = (next: Atom | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  /^(?:who|and|or|in|to|at|with|have|has|had|may|did|got|are|were|is|said|say|can|will|from|on|for|as|by|but|get|go|pay|eat|see|use|buy|do|own|win)$/.test(
    next.lower,
  ) ||
  (next.lower.length > 3 && !/(?:[^su]s|percent|people|men|women)$/.test(next.lower));

/** 'Tom Poe (8 months)' */
const isInfant = ({ atoms, document }: Reading, at: number, to: number): boolean =>
  atoms[at - 1]?.text === '(' &&
  /^(?:months?|weeks?|days?)$/.test(atoms[to]?.lower ?? '') &&
  atoms[to + 1]?.text === ')' &&
  (document.tag(atoms[at - 2]?.token ?? 0) & Tag.Proper) !== 0 &&
  isCapital(atoms[at - 3]);

/** 'the mean age of those polled was 46' */
function isMeanAge(atoms: Atoms, at: number, to: number): boolean {
  if (!BEFORE_AGE.has(atoms[at - 1]?.lower ?? '') || !ends(atoms[to])) return false;
  return atoms
    .slice(Math.max(0, at - MEAN_REACH), at)
    .some(
      ({ lower }, k, before) =>
        lower === 'age' && /^(?:mean|median|average)$/.test(before[k - 1]?.lower ?? ''),
    );
}

/** How far before a number its 'mean age' may stand, in atoms. */
const MEAN_REACH = 10;

const isUnitOfAge = (atoms: Atoms, at: number): boolean =>
  atoms[at - 1]?.lower === 'of' && /^(?:years?|months?)$/.test(atoms[at - 2]?.lower ?? '');

/** 'Jane Roe, 44, said'; also in brackets, 'Roe (44)', and before 'of': 'John Poe, 51, of Larkton'. */
function isAfterName(reading: Reading, at: number, to: number): boolean {
  const { atoms, document } = reading;
  const number = nthAtom(atoms, at);
  if (number.kind !== 'digits' || number.text.length > 3 || !isSetApart(atoms, at, to)) return false;
  // 'John Poe Jr., 51'
  if (atoms[at - 2]?.text === '.' && /^(?:jr|sr)$/.test(nthAtom(atoms, at - 3).lower)) return true;
  const name = nthAtom(atoms, at - 2);
  if (name.kind !== 'letters' || MONTHS.has(name.lower)) return false;
  if (!isCapital(name) && !/^(?:jr|sr)\.?$/.test(name.lower)) return false;
  if (NUMBERED_NOUNS.has(nthAtom(atoms, at - 3).lower)) return false;
  // At the start of its sentence a name that no word list has may pass for a common noun.
  const tag = document.tag(name.token);
  return (tag & Tag.Proper) !== 0 || (at === 2 && tag === Tag.Noun) || isNameOfTree(reading, name.token);
}

/** 'Lena Orsk, 34': a name that no word list has, and looks like another kind of word. */
function isNameOfTree(reading: Reading, token: number): boolean {
  const tree = reading.tree();
  return tagName(tree, token - tree.first).startsWith('PROPN');
}

/** ', 44,', '(44)' */
function isSetApart(atoms: Atoms, at: number, to: number): boolean {
  const opening = nthAtom(atoms, at - 1).text;
  const after = atoms[to];
  if (opening === '(') return after?.text === ')';
  return opening === ',' && (!after || /^(?:[,.;)–—]|and|who)$/.test(after.lower));
}

/** 'He is 44.', 'she was only 17 when', 'who turned 30': a person's pronoun or name, and nothing that could be counted. */
function isPredicate({ atoms, document }: Reading, at: number, to: number): boolean {
  if (isHyphen(atoms, at - 1) || !closesPredicate(atoms, to)) return false;
  const verb = AGE_SOFTENERS.has(nthAtom(atoms, at - 1).lower) ? at - 2 : at - 1;
  if (!AGING_VERBS.has(nthAtom(atoms, verb).lower)) return false;
  let k = verb - 1;
  while (BEFORE_AGING.has(nthAtom(atoms, k).lower)) k--;
  const subject = nthAtom(atoms, k);
  const after = nthAtom(atoms, to).lower;
  if (/^(?:he|she|i|who|'ll)$/.test(subject.lower)) return after !== 'to' && after !== 'in';
  return (
    !PHRASE_ENDS.has(after) &&
    /^\p{Lu}/u.test(subject.text) &&
    (document.tag(subject.token) & Tag.Proper) !== 0 &&
    atoms[k - 1]?.lower !== 'of' &&
    !/^(?:'s|am|were)$/.test(nthAtom(atoms, k + 1).lower)
  );
}

/** Counterexamples: 'is 44%', 'was 17-3', 'is 44 miles' */
const closesPredicate = (atoms: Atoms, to: number): boolean => {
  const after = nthAtom(atoms, to);
  if (after.kind === 'mark') return !isDash(after) && !/^[%$£€°\-–:/]$/.test(after.text);
  return PHRASE_ENDS.has(after.lower);
};
