import { Tag } from '../../document/index.js';
import { PEOPLE_NOUNS } from '../../lexicons/index.js';
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

function bearer(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  const before = atoms[made.from - 1];
  if (before?.text === ',' || before?.text === '(') {
    const comma = firstToken(reading, made) - 1;
    const name = nameBefore(reading, comma) ?? phraseBefore(document, comma, sentence.firstToken);
    return name && { of: name, subject: null };
  }
  // 'voters 18 to 29'
  if (PEOPLE_NOUNS.has(before?.lower ?? '')) {
    const token = firstToken(reading, made);
    const people = phraseBefore(document, token, sentence.firstToken);
    return people && { of: people, subject: null };
  }
  // 'men in their forties', 'a nurse in her late sixties'
  if (
    made.low !== null &&
    /^(?:his|her|their|our|my)$/.test(before?.lower ?? '') &&
    atoms[made.from - 2]?.lower === 'in'
  ) {
    const noun = phraseBefore(document, atoms[made.from - 2]?.token ?? 0, sentence.firstToken);
    return noun && { of: noun, subject: null };
  }
  for (let k = made.from - 1; k >= Math.max(0, made.from - 4); k--) {
    const aged = atoms[k];
    if (!aged || !/^(?:aged?|ages|under|over|above|below|younger|older|young|old|both|all)$/.test(aged.lower))
      continue;
    let edge = /^(?:young|old)$/.test(aged.lower) ? k - 1 : k;
    if (/^(?:of|the|age)$/.test(atoms[edge - 1]?.lower ?? '')) continue;
    if (atoms[edge - 1]?.text === ',') edge--;
    // 'died on Monday, aged 88', 'was held in May, aged 31': the one who died.
    if (earlier.some(({ kind, to }) => (kind === 'date' || kind === 'time') && to === edge)) return null;
    const last = earlier.findLast(isTopical);
    // '14 people aged 19': the people begin behind their number.
    const floor = last ? lastToken(reading, last) + 1 : sentence.firstToken;
    const token = atoms[edge]?.token ?? floor;
    // '12,400 volunteers aged 60': what that number counts, whatever else the noun may be.
    if (
      last?.kind === 'count' &&
      last.of !== null &&
      document.text.endsWith(last.of, document.tokens[token - 1]?.end)
    )
      return { of: { from: floor, to: token }, subject: null };
    const those = /^(?:those|anyone|everyone)$/.test(document.tokens[token - 1]?.lower ?? '');
    const whose = those ? { from: token - 1, to: token } : phraseBefore(document, token, floor);
    return whose && { of: whose, subject: null };
  }
  return null;
}

/** 'said [Jane Roe], 44': the capitalized words before the comma. */
function nameBefore({ document, sentence }: Reading, comma: number): Phrase | null {
  let from = comma;
  while (from > sentence.firstToken && document.tag(from - 1) & Tag.Proper) from--;
  return from < comma ? { from, to: comma } : null;
}
