import { Tag } from '../../document/index.js';
import {
  BOUND_WORDS,
  MAGNITUDES,
  MONTHS,
  NUMBERED_NAMES,
  STREET_WORDS,
  WEEKDAYS,
} from '../../lexicons/index.js';
import type { Reading } from '../draft.js';
import type { Exclusion } from '../parser.js';
import { readUnit } from '../unit.js';

export const numberedName: Exclusion = {
  id: 'numbered-name',
  about:
    'A number that names its noun: “Section 427”, “Channel 4”, “Boeing 737”, “S&P 500”, “49 Alder Road”.',
  examples: [
    ['Section 427 of the act applies.', 'none “427”'],
    ['He spoke on Channel 4 again.', 'none “4”'],
    ['They flew a Boeing 737 home.', 'none “737”'],
    ['The Larkton 500 rose.', 'none “500”'],
    ['He lives at 49 Alder Ranch Road now.', 'none “49”'],
    ['The No. 7 bus came.', 'none “7”'],
  ],
  counterexamples: [
    'About 40 people came.',
    'In Larkton 300 people voted.',
    'It has 4 channels.',
    'In May 12 people came.',
  ],
  skip(reading, at) {
    const { atoms } = reading;
    const atom = atoms[at];
    if (atom?.kind !== 'digits') {
      return named(reading, at) &&
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(atom?.lower ?? '') &&
        titled(reading, at)
        ? at + 1
        : at;
    }
    if (!/^\d{1,5}(?:\.\d)?$/.test(atom.text)) return isAddress(reading, at) ? at + 1 : at;
    if (named(reading, at)) return skipList(reading, at);
    return isAddress(reading, at) ? at + 1 : at;
  },
};

/** 'Sections 4 and 5', 'Nos. 2-4' */
function skipList({ atoms }: Reading, at: number): number {
  let to = at + 1;
  while (
    /^(?:and|or|to|-|–|,|&)$/.test(atoms[to]?.lower ?? '') &&
    atoms[to + 1]?.kind === 'digits' &&
    /s$/.test(atoms[at - 1]?.lower ?? '')
  )
    to += 2;
  return to;
}

const titled = ({ atoms }: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(atoms[at]?.text ?? '') && /^\p{Lu}/u.test(atoms[at - 1]?.text ?? '') && at > 1;

function named(reading: Reading, at: number): boolean {
  const { atoms, document } = reading;
  const before = atoms[at - 1];
  if (!before) return false;
  if (before.text === '#' && !atoms[at]?.spaced) return true;
  const noun = before;
  if (before.text === '.' && /^(?:no|nos|sec|art|ch|vol|fig|pp|p)$/.test(atoms[at - 2]?.lower ?? ''))
    return true;
  if (noun.kind !== 'letters' || !atoms[at]?.spaced) return false;
  if (/^(?:no|nos)\.$/.test(noun.lower)) return true;
  const after = atoms[at + 1];
  const measured =
    after !== undefined &&
    (after.text === '%' || MAGNITUDES.has(after.lower) || readUnit(atoms, at + 1, true) !== null);
  const singular = noun.lower.replace(/s$/, '');
  const capital = /^\p{Lu}/u.test(noun.text);
  if (NUMBERED_NAMES.has(singular) && (capital || !measured)) {
    // 'Section 4', 'section 4'; but 'the group 12 people joined' has something to count.
    return (
      capital ||
      (noun.lower === singular &&
        !/^(?:no|number|point|war|act|bill|series|form|court|order|team|league|season|area|size|question|item|rule|measure|lot|step|class|type|row|track|square|pool|hall|hole|tier|floor|code|division|region|sector|title|part|form|building|model|seat|studio|station)$/.test(
          singular,
        )) ||
      (singular === 'number' && before.lower === 'number' && after?.lower !== 'of')
    );
  }
  if (!capital || measured) return false;
  // 'Nasdaq 100', 'iPhone 11': a name right before digits that nothing else explains.
  if (MONTHS.has(noun.lower) || WEEKDAYS.has(noun.lower) || BOUND_WORDS.has(noun.lower)) return false;
  if (!/^\d{1,4}$/.test(atoms[at]?.text ?? '')) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(atoms[at]?.text ?? '')) return false;
  const counted =
    after?.kind === 'letters' &&
    after.spaced &&
    /^\p{Ll}/u.test(after.text) &&
    /(?:[^su]s|people|men|women|children)$/.test(after.lower);
  if (counted) return false;
  const tag = document.tag(noun.token);
  return (tag & Tag.Proper) !== 0 && (tag & ~(Tag.Proper | Tag.Noun | Tag.Plural | Tag.Adjective)) === 0;
}

/** A house number: capitalised words, and one of them a street's. */
function isAddress({ atoms }: Reading, at: number): boolean {
  if (!/^\d{1,5}$/.test(atoms[at]?.text ?? '')) return false;
  for (let k = at + 1; k < at + 5; k++) {
    const word = atoms[k];
    if (!word?.spaced || word.kind === 'mark') return false;
    if (k > at + 1 && STREET_WORDS.has(word.lower) && /^\p{Lu}/u.test(word.text)) return true;
    if (!/^\p{Lu}/u.test(word.text) && word.kind !== 'digits') return false;
  }
  return false;
}
