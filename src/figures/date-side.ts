import { Tag } from '../document/index.js';
import {
  DELIVERY_NOUNS,
  GIVING_VERBS,
  LEADING_VERBS,
  LONG_SINCE,
  MODALS,
  MOVED_DATE_VERBS,
  PAST_AUXILIARIES,
  PERIOD_PARTS,
  PLANNING_WORDS,
  PURSUING_WORDS,
  RECALLING_VERBS,
  SAID_FORMS,
  STANDING_VERBS,
  SUPPOSING,
  UNSCHEDULED,
} from '../lexicons/index.js';
import { tagName } from '../syntax/index.js';
import { type Atom, type Atoms, nthAtom } from './atom.js';
import type { Found } from './draft.js';

/** How far before a date the verb that tells its side may stand, in atoms. */
const REACH = 20;
/** How far before it a verb in the present tense, which elsewhere tells what always is. */
const NEAR = 6;
/** How far behind 'until Thursday' its verb may stand. */
const BEHIND = 6;

/**
 * Does the sentence look ahead to this date: 'will open in May', 'is due on Feb. 14', 'payable Dec. 15'? Null where
 * nothing in it tells: 'a hearing on June 2'.
 */
export function isAhead(found: Found): boolean | null {
  const { atoms } = found.reading;
  const { from, to } = found.made;
  const next = atoms[to]?.lower ?? '';
  // 'corn for December delivery'
  if (DELIVERY_NOUNS.has(next)) return true;
  const lead = leadOf(atoms, from);
  const told = toldByLead(atoms, from, lead);
  if (told !== null) return told;
  // 'has set Nov. 10 as the deadline'
  if (next === 'as' && atoms[to + 2]?.lower === 'deadline') return true;
  const until = /^(?:until|till|through)$/.test(lead);
  if (until && isPastBehind(found)) return false;
  if (until && isGivenUntil(atoms, from)) return true;
  return toldBefore(found, lead) ?? (until || isToldBehind(found));
}

/** What the word that leads to the date says by itself; null where it says nothing. */
function toldByLead(atoms: Atoms, from: number, lead: string): boolean | null {
  // 'since Jan. 13', 'as of Sept. 30', 'the quarter ended Sept. 30'
  if (/^(?:since|ended|dated)$/.test(lead)) return false;
  if (lead === 'of' && atoms[from - 2]?.lower === 'as') return false;
  // 'payable Dec. 15 to stock of record Nov. 17'
  if (lead === 'record') return atoms.some(({ lower }) => /^(?:payable|will|rights)$/.test(lower));
  return null;
}

/** The word that leads to the date, past its article and its part: 'by' in 'by the early May', 'until' in 'until the end of May'. */
function leadOf(atoms: Atoms, from: number): string {
  let k = from - 1;
  while (
    LED_BY.test(atoms[k]?.lower ?? '') ||
    PERIOD_PARTS.has(atoms[k]?.lower ?? '') ||
    (atoms[k]?.lower === 'of' && PERIOD_PARTS.has(atoms[k - 1]?.lower ?? ''))
  )
    k--;
  return atoms[overTime(atoms, k)]?.lower ?? '';
}

/** Past a time of day: from ',' to 'until' in 'until 5 p.m. EST, Nov. 6'; where none stands there, the place itself. */
function overTime(atoms: Atoms, at: number): number {
  const before = atoms.slice(Math.max(0, at - LONGEST_TIME), at + 1).map(({ lower }) => lower);
  const time = before.findLastIndex((word) => /^(?:until|till|by)$/.test(word));
  return TIME_OF_DAY.test(before.slice(time + 1).join('')) ? at - (before.length - 1 - time) : at;
}

/** In atoms: '11 : 30 p . m . est ,'. */
const LONGEST_TIME = 9;
const TIME_OF_DAY = /^(?:\d\d?(?::\d\d)?[ap]\.?m\.?|noon|midnight)(?:[ecmpg][sdm]t|bst)?,?(?:on)?$/;
const LED_BY = /^(?:the|early|mid|late|on|noon|midnight|-)$/;

/** 'gave the buyer until mid-November', 'has until 5 p.m., Nov. 6, to answer'; but 'was mayor until May'. */
const isGivenUntil = (atoms: Atoms, from: number): boolean => {
  const before = atoms.slice(Math.max(0, from - REACH), from).map(({ lower }) => lower);
  const until = before.findLastIndex((word) => /^(?:until|till)$/.test(word));
  return until >= 0 && before.slice(Math.max(0, until - GIVEN), until).some((word) => GIVING_VERBS.has(word));
};

/** How far before 'until' the verb of giving may stand, in atoms. */
const GIVEN = 4;

/** 'the Dec. 5 meeting will decide', 'the May 3 rally is to draw', 'the Nov. 3 election is five months away' */
function isToldBehind({ reading, made }: Found): boolean | null {
  const { atoms, document } = reading;
  for (let k = made.to; k < Math.min(atoms.length, made.to + BEHIND); k++) {
    const word = nthAtom(atoms, k).lower;
    if (/^(?:will|'ll|shall|looms?|nears?|approaches)$/.test(word)) return true;
    if (/^(?:is|are|'s)$/.test(word))
      return (
        atoms[k + 1]?.lower === 'to' ||
        atoms
          .slice(k, k + BEHIND)
          .some(({ lower }) => /^(?:away|looming|nearing|approaching|scheduled|expected)$/.test(lower))
      );
    if (isPast(document.tag(nthAtom(atoms, k).token))) return false;
    // 'This Tuesday, voters go to the polls'
    if (made.from <= 1 && isScheduled(reading, nthAtom(atoms, k))) return true;
    if (/^[,;:]$/.test(word) && made.from > 1) return null;
  }
  return null;
}

/** A present tense behind a date that opens its sentence */
const isScheduled = (reading: Found['reading'], { token, lower }: Atom): boolean =>
  isPresent(reading, token) && !SAID_FORMS.has(lower) && !STANDING_VERBS.has(lower);

/** 'until Thursday they had not met' */
function isPastBehind({ reading, made }: Found): boolean {
  const { atoms, document } = reading;
  return atoms
    .slice(made.to, made.to + BEHIND)
    .some(({ lower, token }) => PAST_AUXILIARIES.has(lower) || isPast(document.tag(token)));
}

const isPast = (tag: number): boolean => (tag & Tag.Past) !== 0 && (tag & (Tag.Noun | Tag.Adjective)) === 0;

/** Which side the nearest telling word before the date is of; null where there is none. */
function toldBefore(found: Found, lead: string): boolean | null {
  const { reading, made } = found;
  for (let k = made.from - 1; k >= Math.max(0, made.from - REACH); k--) {
    if (reading.atoms[k]?.text === ';') return false;
    const told = toldByPlan(found, k, lead) ?? toldByVerb(found, k, lead);
    if (told !== null) return told;
  }
  return null;
}

/** 'is scheduled for', 'postponed until' */
function toldByPlan({ reading: { atoms } }: Found, at: number, lead: string): boolean | null {
  if (isPlanned(atoms, at)) return !isOverPlan(atoms, at);
  const { lower } = nthAtom(atoms, at);
  // 'was put off until Sept. 3'
  const moved = MOVED_DATE_VERBS.has(lower) || (lower === 'off' && nthAtom(atoms, at - 1).lower === 'put');
  return moved && /^(?:to|until|till|through|for)$/.test(lead) ? true : null;
}

function toldByVerb(found: Found, at: number, lead: string): boolean | null {
  const { reading, made } = found;
  const { atoms, document } = reading;
  const { lower, token } = nthAtom(atoms, at);
  const tag = document.tag(token);
  const owned = atoms[made.to]?.lower === "'s";
  if (tag & Tag.Modal) return toldByModal(lower, owned);
  if (tag & Tag.Base && atoms[at - 1]?.lower === 'to') {
    const ahead = !owned && (lead === 'by' || isPursued(atoms, at - 2));
    return ahead ? !isOverPlan(atoms, at - 2) : null;
  }
  if (isSupposed(atoms, at)) return true;
  if (RECALLING_VERBS.has(lower)) return false;
  if (isPast(tag) ? atoms[at - 1]?.lower !== 'be' : isPerfect(reading, at)) return false;
  return made.from - at <= NEAR && isTimetable(found, at, lead) ? true : null;
}

function toldByModal(modal: string, owned: boolean): boolean | null {
  // 'they would look for ways around Wednesday's ruling'
  if (owned && !/^(?:will|'ll)$/.test(modal)) return null;
  return MODALS.has(modal);
}

/** 'when the case is heard in May', 'if the bill is passed on June 3' */
const isSupposed = (atoms: Atoms, at: number): boolean =>
  /^(?:is|are)$/.test(atoms[at - 1]?.lower ?? '') &&
  atoms.slice(Math.max(0, at - SUBJECT), at - 1).some(({ lower }) => SUPPOSING.has(lower));

/** How far before its verb the word that opens a clause may stand, in atoms. */
const SUBJECT = 6;

/** 'is scheduled for', 'set for'; but 'set on Aug. 6', 'announced the plan Aug. 21'. */
function isPlanned(atoms: Atoms, at: number): boolean {
  const word = atoms[at]?.lower ?? '';
  if (!PLANNING_WORDS.has(word)) return false;
  if (/^(?:set|forecast)$/.test(word)) return /^(?:for|to)$/.test(atoms[at + 1]?.lower ?? '');
  return !(
    /^plans?$/.test(word) && /^(?:the|a|an|its|his|her|their|this|that|of)$/.test(atoms[at - 1]?.lower ?? '')
  );
}

/** 'had been due to expire Friday', 'began as previously planned Saturday' */
const isOverPlan = (atoms: Atoms, at: number): boolean =>
  atoms.slice(Math.max(0, at - 3), at).some(({ lower }) => LONG_SINCE.has(lower));

/** Before 'to meet on Friday' they lead to what is to come; any other infinitive tells a purpose. */
const isPursued = (atoms: Atoms, at: number): boolean =>
  PURSUING_WORDS.has(atoms[at]?.lower ?? '') ||
  // 'subpoenaed the boy to testify on'
  atoms.slice(Math.max(0, at - SUMMONED), at + 1).some(({ lower }) => LEADING_VERBS.has(lower));

/** How long the name of who is summoned may be, in atoms: '6-year-old Elias Born'. */
const SUMMONED = 7;

/** 'has fallen', 'had never met', 'was extended' */
const isPerfect = ({ atoms, document }: Found['reading'], at: number): boolean =>
  (document.tag(atoms[at]?.token ?? 0) & Tag.Participle) !== 0 &&
  atoms.slice(Math.max(0, at - 2), at).some(({ lower }) => PAST_AUXILIARIES.has(lower));

/**
 * 'the trial starts Monday', 'Larkton hosts Elmport on Saturday', 'voters go to the polls on Dec. 12', 'the next meeting
 * is July 14': a present tense that says what is to come.
 */
function isTimetable({ reading, made }: Found, at: number, lead: string): boolean {
  const { atoms, document } = reading;
  if (UNSCHEDULED.has(lead)) return false;
  const { token, lower } = nthAtom(atoms, at);
  if (/^(?:is|are)$/.test(lower)) return atoms.slice(at + 1, made.from).every((atom) => atom.lower === 'on');
  const before = atoms[at - 1];
  return (
    isPresent(reading, token) &&
    // '141 marks Wednesday', 'the figures Friday'
    before?.kind === 'letters' &&
    (document.tag(before.token) & (Tag.Determiner | Tag.Possessive)) === 0 &&
    !SAID_FORMS.has(lower) &&
    !STANDING_VERBS.has(lower)
  );
}

function isPresent({ document, tree }: Found['reading'], token: number): boolean {
  const tag = document.tag(token);
  if ((tag & Tag.Present) !== 0) return (tag & (Tag.Noun | Tag.Adjective | Tag.Be | Tag.Have | Tag.Do)) === 0;
  // 'voters go', 'fares take effect': the plural's present is the base form.
  if ((tag & Tag.Base) === 0) return false;
  const parsed = tree();
  return tagName(parsed, token - parsed.first) === 'VERB.VBP';
}
