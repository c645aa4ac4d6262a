import { nthToken, Tag } from '../../document/index.js';
import { NAME_SUFFIXES, PEOPLE_NOUNS, POSSESSIVES } from '../../lexicons/index.js';
import { type Atoms, nthAtom } from '../atom.js';
import type { Draft } from '../draft.js';
import { type Phrase, phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { firstToken, isTopical, lastToken, type Topic, withTopic } from '../topic.js';

export const ageBearer: Refiner = {
  id: 'age-bearer',
  about: 'Whose age it is: the name before the comma, or the noun before “aged”.',
  examples: [
    ['Jane Roe, 44, left.', 'age 44 year “44” Jane Roe'],
    ['John Poe Jr., 55, left.', 'age 55 year “55” John Poe Jr.'],
    ['They met John Poe, Jr., 55, and left.', 'age 55 year “55” John Poe, Jr.'],
    ['Most drivers aged 26 agreed.', 'age 26 year “26” drivers'],
    ['Police held 14 people aged between 19 and 57.', 'age 19..57 year “19 and 57” people'],
    ['Tickets are free for children under 12.', 'age <12 year “12” children'],
    ['The rule is for those under 18.', 'age <18 year “18” those'],
    ['It is free for women in their forties.', 'age 40..49 year “forties” women'],
  ],
  counterexamples: ['He is 44.', 'The term is 44 years.'],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      made.kind === 'age'
        ? withTopic(reading, made, ageBearer.id, bearer(reading, made, drafts.slice(0, k)))
        : made,
    ),
};

const topicOf = (phrase: Phrase | null): Topic | null => phrase && { of: phrase, subject: null };

function bearer(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  const before = nthAtom(atoms, made.from - 1);
  const token = firstToken(reading, made);
  if (before.text === ',' || before.text === '(')
    return topicOf(nameBefore(reading, token - 1) ?? phraseBefore(document, token - 1, sentence.firstToken));
  // 'voters 18 to 29'
  if (PEOPLE_NOUNS.has(before.lower)) return topicOf(phraseBefore(document, token, sentence.firstToken));
  // 'men in their forties', 'a nurse in her late sixties'
  const inTheir = made.low !== null && POSSESSIVES.has(before.lower);
  if (inTheir && atoms[made.from - 2]?.lower === 'in')
    return topicOf(phraseBefore(document, nthAtom(atoms, made.from - 2).token, sentence.firstToken));
  for (let k = made.from - 1; k >= Math.max(0, made.from - AGED_REACH); k--) {
    const edge = edgeBefore(atoms, k);
    if (edge !== null) return agedBefore(reading, edge, earlier);
  }
  return null;
}

/** Atoms between 'aged' and the number. */
const AGED_REACH = 4;

const AGED = /^(?:aged?|ages|under|over|above|below|younger|older|young|old|both|all)$/;

/** Where the noun before 'aged', 'as young', ', under' ends; null where no such word stands there. */
function edgeBefore(atoms: Atoms, at: number): number | null {
  const { lower } = nthAtom(atoms, at);
  if (!AGED.test(lower)) return null;
  const edge = /^(?:young|old)$/.test(lower) ? at - 1 : at;
  if (/^(?:of|the|age)$/.test(nthAtom(atoms, edge - 1).lower)) return null;
  return atoms[edge - 1]?.text === ',' ? edge - 1 : edge;
}

function agedBefore(reading: Reading, edge: number, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  // 'died on Monday, aged 88', 'was held in May, aged 31': the one who died.
  if (earlier.some(({ kind, to }) => (kind === 'date' || kind === 'time') && to === edge)) return null;
  const last = earlier.findLast(isTopical);
  // '14 people aged 19': the people begin behind their number.
  const floor = last ? lastToken(reading, last) + 1 : sentence.firstToken;
  const token = atoms[edge]?.token ?? floor;
  // '12,400 volunteers aged 60': what that number counts, whatever else the noun may be; of 'the 20-something aged 45'
  // number and noun are one token.
  const counted = last?.kind === 'count' && floor < token ? last.of : null;
  if (counted !== null && document.text.endsWith(counted, document.tokens[token - 1]?.end))
    return topicOf({ from: floor, to: token });
  const those = /^(?:those|anyone|everyone)$/.test(nthToken(document.tokens, token - 1).lower);
  return topicOf(those ? { from: token - 1, to: token } : phraseBefore(document, token, floor));
}

/** 'said [Jane Roe], 44': the capitalized words before the comma. */
function nameBefore({ document, sentence }: Reading, comma: number): Phrase | null {
  // 'Tom Roe, Jr., 38'
  const suffix = NAME_SUFFIXES.has(document.tokens[comma - 1]?.lower.replace('.', '') ?? '');
  const set = suffix && document.tokens[comma - 2]?.lower === ',' ? comma - 2 : comma;
  let from = set;
  while (from > sentence.firstToken && document.tag(from - 1) & Tag.Proper) from--;
  return from < set ? { from, to: comma } : null;
}
