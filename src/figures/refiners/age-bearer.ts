import { Tag } from '../../document/index.js';
import type { Draft } from '../draft.js';
import { type Phrase, phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { firstToken, type Topic, withTopic } from '../topic.js';

export const ageBearer: Refiner = {
  id: 'age-bearer',
  about: 'Whose age it is: the name before the comma, or the noun before “aged”.',
  examples: [
    ['Jane Roe, 44, left.', 'age 44 year “44” Jane Roe'],
    ['John Poe Jr., 55, left.', 'age 55 year “55” John Poe Jr'],
    ['Most drivers aged 26 agreed.', 'age 26 year “26” drivers'],
  ],
  counterexamples: ['He is 44.', 'The term is 44 years.'],
  refine: (reading, drafts) =>
    drafts.map((made) =>
      made.kind === 'age' ? withTopic(reading, made, ageBearer.id, bearer(reading, made)) : made,
    ),
};

function bearer(reading: Reading, made: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  const before = atoms[made.from - 1];
  if (before?.text === ',' || before?.text === '(') {
    const comma = firstToken(reading, made) - 1;
    const edge = document.tokens[comma - 1]?.text === '.' ? comma - 1 : comma;
    const name = nameBefore(reading, edge) ?? phraseBefore(document, edge, sentence.firstToken);
    return name && { of: name, subject: null };
  }
  for (let k = made.from - 1; k >= Math.max(0, made.from - 4); k--) {
    const aged = atoms[k];
    if (!aged || !/^(?:aged?|ages)$/.test(aged.lower)) continue;
    const whose = phraseBefore(document, aged.token, sentence.firstToken);
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
