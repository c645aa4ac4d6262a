import { Tag } from '../../document/index.js';
import {
  CARDINALS,
  CODE_KINDS,
  MAGNITUDES,
  MONTHS,
  NUMBER_FIRST_NAMES,
  NUMBERED_CODES,
  NUMBERED_EXHIBITS,
  NUMBERED_NOUNS,
  NUMBERED_ROWS,
  NUMBERED_STEPS,
  NUMBERED_TITLES,
  PHRASE_ENDS,
  POSTAL_CODES,
  PREPOSITIONS,
  PRODUCT_VERBS,
  WEEKDAYS,
} from '../../lexicons/index.js';
import { tagName } from '../../syntax/index.js';
import { type Atoms, isCapital, isDash, nthAtom } from '../atom.js';
import { addressEnd, beforeBlock, beforeCode, beforeName, isName, isPlural } from '../number-before-name.js';
import type { Exclusion } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

export const numberedName: Exclusion = {
  id: 'numbered-name',
  about:
    'A number that names something: “Section 427”, “Channel 4”, “Boeing 737”, “the Larkton 500”, “49 Alder Road”.',
  examples: [
    ['Section 427 of the act applies.', 'none “427”'],
    ['It was in the 2300 block of Alder Street.', 'none “2300”'],
    ['He spoke on Channel 4 again.', 'none “4”'],
    ['They flew a Boeing 737 home.', 'none “737”'],
    ['It tracks the Larkton 500.', 'none “500”'],
    ['He lives at 49 Alder Ranch Road now.', 'none “49”'],
    ['He lives at 16-18 Alder Road.', 'none “16-18”'],
    ['The No. 7 bus came.', 'none “7”'],
    ['He is the No 2 seed.', 'none “2”'],
    ['A new 787 Larkliner flew.', 'none “787”'],
    ['It retired 22 aging Larkson 440 jets.', 'none “440”'],
    ['It sells the 12 Pro Max.', 'none “12”'],
    ['Sections 4 and 5 apply.', 'none “4 and 5”'],
    ['She led on day two, and after round 3.', 'none “two”'],
    ['Luke 3:16 was read.', 'none “3:16”'],
    ['It needs iOS 17.2 to run.', 'none “17.2”'],
    ['It meets BS 5750-1 now.', 'none “5750-1”'],
    ['Stage two of the plan starts.', 'none “two”'],
    ['Write to Larkton, MN 55401, by May.', 'none “55401”'],
    ['It was heard in Courtroom 9B.', 'none “9”'],
    ['A 911 call was made.', 'none “911”'],
    ['A 7-Eleven shop opened.', 'none “7-Eleven”'],
    ['It was a 20th Century Fox film.', 'none “20th Century Fox”'],
    ['He read 1 Corinthians 13 to them.', 'none “1 Corinthians”'],
    ['The Larkson 6 costs $24,000.', 'none “6”'],
    ['Serial number 4471-2208 was missing.', 'none “4471-2208”'],
    ['It was on invoice 90312.', 'none “90312”'],
    ['It moved to ZIP code 90049.', 'none “90049”'],
  ],
  counterexamples: [
    'About 40 people came.',
    'They stage two plays there.',
    'In Larkton 300 people voted.',
    'It has 4 channels.',
    'In May 12 people came.',
    'It sent 40 Larkton police officers.',
    'It hired 450 Dreamers.',
    'Larkton beat Elmport 3-1.',
    'No 40 men agree.',
    'In week 40 men left.',
    'The Reds won 14 seats, the Larks 11 and the Owls 9.',
    'He came for one day and two nights.',
  ],
  skip(reading, at) {
    const { atoms } = reading;
    const text = atoms[at]?.text ?? '';
    if (atoms[at]?.kind !== 'digits')
      return titleInWords(atoms, at) || bestInWords(reading, at) || inRow(atoms, at) || isStage(reading, at)
        ? at + 1
        : at;
    if (!/^\d{1,5}(?:\.\d+)?$/.test(text)) return at;
    const trade = tradeNameEnd(atoms, at);
    if (trade > at) return trade;
    if (afterNoun(reading, at)) return verseEnd(atoms, at) ?? listEnd(atoms, at);
    if (inRow(atoms, at)) return at + 1;
    const street = addressEnd(atoms, at);
    if (street > at) return street;
    return beforeName(reading, at) ||
      isEmergencyNumber(atoms, at) ||
      beforeCode(atoms, at) ||
      beforeBlock(atoms, at)
      ? at + 1
      : at;
  },
};

/** 'a 7-Eleven', '20th Century Fox', '1 Corinthians' */
function tradeNameEnd(atoms: Atoms, at: number): number {
  let name = nthAtom(atoms, at).text;
  for (let to = at + 1; to < Math.min(atoms.length, at + LONGEST_NAME); to++) {
    const { text, spaced } = nthAtom(atoms, to);
    name += spaced ? ` ${text}` : text;
    if (NUMBER_FIRST_NAMES.has(name)) return to + 1;
  }
  return at;
}

/** In atoms. */
const LONGEST_NAME = 5;

/** 'a 911 call', 'the 999 operator' */
const isEmergencyNumber = (atoms: Atoms, at: number): boolean =>
  /^(?:911|999|112|311|988)$/.test(atoms[at]?.text ?? '') &&
  /^(?:calls?|callers?|cent(?:er|re)s?|operators?|dispatch|dispatchers?|system|lines?|tapes?|recordings?|hotlines?)$/.test(
    atoms[at + 1]?.lower ?? '',
  );

/** 'Luke 3:16', 'Luke 3:1-5' */
function verseEnd(atoms: Atoms, at: number): number | null {
  const glued = (k: number): boolean => atoms[k]?.kind === 'digits' && !atoms[k]?.spaced;
  if (atoms[at + 1]?.text !== ':' || atoms[at + 1]?.spaced || !glued(at + 2)) return null;
  return isDash(atoms[at + 3]) && glued(at + 4) ? at + 5 : at + 3;
}

function inRow(atoms: Atoms, at: number): boolean {
  const number = atoms[at];
  if (!NUMBERED_ROWS.has(atoms[at - 1]?.lower ?? '') || !number?.spaced) return false;
  if (!PREPOSITIONS.has(atoms[at - 2]?.lower ?? '')) return false;
  if (!/^(?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(number.lower))
    return false;
  const next = atoms[at + 1];
  // 'in game 40 shots were saved'
  return (
    next === undefined ||
    (next.kind === 'mark' ? !/^[%$€£°:–-]$/.test(next.text) : PHRASE_ENDS.has(next.lower))
  );
}

/** 'Stage two of the plan', 'a phase three trial': which one, unless it is staged. */
function isStage({ atoms, document }: Reading, at: number): boolean {
  if (!NUMBERED_STEPS.has(atoms[at - 1]?.lower ?? '') || !atoms[at]?.spaced) return false;
  const next = atoms[at + 1];
  if (next?.kind !== 'letters' || /^(?:trials?|study|studies|cancer|testing|tests|talks)$/.test(next.lower))
    return true;
  return PHRASE_ENDS.has(next.lower) || (document.tag(next.token) & (Tag.Modal | Tag.Preposition)) !== 0;
}

/** 'Sections 4 and 5', 'Nos. 2-4'. */
function listEnd(atoms: Atoms, at: number): number {
  let to = at + 1;
  // 'BS 5750-1'
  if (
    isDash(atoms[to]) &&
    !atoms[to]?.spaced &&
    /^\p{Lu}+$/u.test(atoms[at - 1]?.text ?? '') &&
    atoms[to + 1]?.kind === 'digits'
  )
    return to + 2;
  // 'serial number 4471-2208'
  if (/^(?:number|isbn|issn)$/.test(atoms[at - 1]?.lower ?? ''))
    while (isDash(atoms[to]) && !atoms[to]?.spaced && atoms[to + 1]?.kind === 'digits') to += 2;
  if (!/s\.?$/.test(atoms[at - 1]?.lower ?? '')) return to;
  while (/^(?:and|or|to|-|–|,|&)$/.test(atoms[to]?.lower ?? '') && atoms[to + 1]?.kind === 'digits') to += 2;
  return to;
}

/** 'Phase Two', 'Channel Four': both capitalized, inside a sentence. */
function titleInWords(atoms: Atoms, at: number): boolean {
  const noun = atoms[at - 1];
  if (at < 2 || !noun || !isCapital(atoms[at]) || !isCapital(noun)) return false;
  return (
    (CARDINALS.get(atoms[at]?.lower ?? '') ?? 0) > 0 &&
    (NUMBERED_NOUNS.has(noun.lower) || NUMBERED_TITLES.has(noun.lower))
  );
}

const bestInWords = (reading: Reading, at: number): boolean =>
  /^(?:top|bottom)$/.test(reading.atoms[at - 1]?.lower ?? '') &&
  reading.numeral(at)?.to === at + 1 &&
  isGroupOfBest(reading, at);

/** 'Room 12', 'HB 1523', 'No. 10 (b)(1)', 'Model 3s' */
function afterNoun(reading: Reading, at: number): boolean {
  const { atoms } = reading;
  const noun = nthAtom(atoms, at - 1);
  const number = nthAtom(atoms, at);
  if (isParagraph(atoms, at)) return true;
  if (noun.text === '#') return !number.spaced;
  if (noun.text === '.') return /^(?:no|nos|sec|art|ch|vol|fig|pp|p)$/.test(nthAtom(atoms, at - 2).lower);
  if (noun.kind !== 'letters' || !number.spaced) return false;
  // 'HB 1523', 'SB 4': bills
  if (NUMBERED_CODES.has(noun.text)) return true;
  // 'Larkton, MN 55401'
  if (/^\d{5}$/.test(number.text) && POSTAL_CODES.has(noun.text)) return true;
  if (isMeasured(atoms, at)) return false;
  return isNumberedNoun(reading, at) ?? isNumberedCapital(reading, at);
}

/** 'Section 230(c)(1)' */
const isParagraph = (atoms: Atoms, at: number): boolean => {
  const [open, number, close] = [nthAtom(atoms, at - 1), nthAtom(atoms, at), nthAtom(atoms, at + 1)];
  const next = nthAtom(atoms, at + 2);
  return (
    open.text === '(' &&
    !open.spaced &&
    close.text === ')' &&
    !number.spaced &&
    (next.spaced || !/^\p{L}/u.test(next.text)) &&
    /^\d{1,2}$/.test(number.text) &&
    /^(?:[)]|\d.*|\p{L})$/u.test(nthAtom(atoms, at - 2).text)
  );
};

/** A unit or a magnitude behind the number; 'Model 3s' is a plural, and no three seconds, 'Courtroom 9B' holds no bytes. */
function isMeasured(atoms: Atoms, at: number): boolean {
  const after = nthAtom(atoms, at + 1);
  if (!after.spaced) {
    if (after.lower === 's') return false;
    if (/^[A-H]$/.test(after.text) && NUMBERED_NOUNS.has(nthAtom(atoms, at - 1).lower)) return false;
  }
  return after.text === '%' || MAGNITUDES.has(after.lower) || readUnit(atoms, at + 1, true) !== null;
}

/** Nouns that have a number by what they are; null where the noun says nothing. */
function isNumberedNoun(reading: Reading, at: number): boolean | null {
  const { atoms } = reading;
  const noun = nthAtom(atoms, at - 1);
  const after = nthAtom(atoms, at + 1);
  if (/^(?:top|bottom)$/.test(noun.lower)) return isGroupOfBest(reading, at);
  // 'the No 2 seed', but 'No 2 seeds sprouted' at the start
  if (noun.text === 'No') return at > 1 || !(after.kind === 'letters' && isPlural(after.lower));
  if (/^(?:no|nos)\.$/.test(noun.lower) || NUMBERED_NOUNS.has(noun.lower)) return true;
  // 'ZIP code 90049'
  if (noun.lower === 'code') return CODE_KINDS.has(nthAtom(atoms, at - 2).lower);
  if (noun.lower === 'number') return after.lower !== 'of';
  // 'see figure 4'
  if (NUMBERED_EXHIBITS.has(noun.lower) && /^\d{1,2}$/.test(nthAtom(atoms, at).text))
    return after.kind !== 'letters' || PHRASE_ENDS.has(after.lower);
  return null;
}

/** 'Category 3', 'Larkson 440', 'iPhone 11' */
function isNumberedCapital(reading: Reading, at: number): boolean {
  const { atoms, document } = reading;
  const noun = nthAtom(atoms, at - 1);
  const mixed = /^\p{Ll}+\p{Lu}/u.test(noun.text);
  if (!isCapital(noun) && !mixed) return false;
  if (NUMBERED_TITLES.has(noun.lower.replace(/s$/, ''))) return true;
  if (isOneOfSeveral(atoms, at)) return false;
  return (
    (mixed || isName(document.tag(noun.token))) && (isBareName(reading, at) || isInsidePhrase(reading, at))
  );
}

/** 'the Greens have 14 seats, the Liberals 11 and the Reds 9': each has so many. */
const isOneOfSeveral = (atoms: Atoms, at: number): boolean =>
  isPlural(nthAtom(atoms, at - 1).lower) &&
  nthAtom(atoms, at - 2).lower === 'the' &&
  /^(?:,|and)$/.test(nthAtom(atoms, at - 3).lower) &&
  atoms.slice(0, at - 3).some(({ kind, lower }) => kind === 'digits' || CARDINALS.has(lower));

/** 'the bottom three during …': a group that is known by its number; 'the top three seeds' are counted. */
const isGroupOfBest = ({ atoms, document }: Reading, at: number): boolean => {
  const after = atoms[at + 1];
  return (
    after?.kind !== 'letters' || (document.tag(after.token) & (Tag.Noun | Tag.Adjective | Tag.Proper)) === 0
  );
};

/** 'Nasdaq 100', 'iPhone 11': digits behind a name that nothing else explains. */
function isBareName(reading: Reading, at: number): boolean {
  const { atoms } = reading;
  const noun = atoms[at - 1];
  if (MONTHS.has(noun?.lower ?? '') || WEEKDAYS.has(noun?.lower ?? '')) return false;
  const text = atoms[at]?.text ?? '';
  // 'iOS 17.2'
  if (/^\p{Ll}+\p{Lu}/u.test(noun?.text ?? '') && /^\d{1,3}\.\d+$/.test(text)) return true;
  if (!/^\d{1,4}$/.test(text) || /^(?:1[5-9]|2[01])\d\d$/.test(text)) return false;
  const after = atoms[at + 1];
  // 'beat Elmport 3-1'
  if (isDash(after) && !after?.spaced && atoms[at + 2]?.kind === 'digits') return false;
  const plural =
    after?.kind === 'letters' && after.spaced && /^\p{Ll}/u.test(after.text) && isPlural(after.lower);
  return !plural || isCostly(reading, at);
}

/** 'the Larkson 6 costs $24,000': a verb, and no costs. */
function isCostly({ atoms, tree }: Reading, at: number): boolean {
  const [lead, after] = [nthAtom(atoms, at - 2), nthAtom(atoms, at + 1)];
  if (!/^(?:the|a|an)$/.test(lead.lower)) return false;
  if (PRODUCT_VERBS.has(after.lower)) return true;
  const parsed = tree();
  return tagName(parsed, after.token - parsed.first) === 'VERB.VBZ';
}

/** '22 aging Larkson 440 jets': the name and its number stand in a phrase that has its own count or article. */
function isInsidePhrase({ atoms, document }: Reading, at: number): boolean {
  if (!/^\d{2,4}$/.test(atoms[at]?.text ?? '')) return false;
  let k = at - 1;
  while (isCapital(atoms[k]) && document.tag(atoms[k]?.token ?? 0) & Tag.Proper) k--;
  for (let steps = 0; steps < 3 && atoms[k]; steps++, k--) {
    const atom = nthAtom(atoms, k);
    const tag = document.tag(atom.token);
    if (atom.kind === 'digits' || tag & (Tag.Number | Tag.Adjective)) return true;
    if (atom.kind === 'mark' || !(tag & (Tag.Noun | Tag.Ing | Tag.Participle))) return false;
  }
  return false;
}
