import { pastHyphen } from '../atom.js';
import type { Draft, Reading } from '../draft.js';
import { phraseAfter, textOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';

export const counted: Refiner = {
  id: 'counted',
  about: 'What a count counts: the nouns behind it, also after “of”.',
  examples: [
    ['It sent 10,000 troops.', 'count 10000 “10,000” troops'],
    ['Dozens of coastal villages burned.', 'count >12 “Dozens” coastal villages'],
    ['They freed three of its commanders.', 'count 3 “three” commanders'],
    ['It has 700 heart transplants a year.', 'count 700 “700” heart transplants'],
  ],
  counterexamples: [],
  refine(reading, drafts) {
    return drafts.map((made, k) => {
      if (made.kind !== 'count' || made.of !== null) return made;
      const of = nounsBehind(reading, made, drafts[k + 1]);
      return of === null ? made : { ...made, of, evidence: [...made.evidence, counted.id] };
    });
  },
};

function nounsBehind(
  { atoms, document, sentence }: Reading,
  made: Draft,
  next: Draft | undefined,
): string | null {
  let at = pastHyphen(atoms, made.to);
  const limit = next ? (atoms[next.from]?.token ?? sentence.endToken) : sentence.endToken;
  if (
    /^(?:more|other|additional|further|such|or)$/.test(atoms[at]?.lower ?? '') &&
    atoms[at + 1]?.kind === 'letters'
  ) {
    if (atoms[at]?.lower === 'or')
      at = atoms[at + 1]?.lower === 'so' || atoms[at + 1]?.lower === 'more' ? at + 2 : at;
    else at++;
  }
  if (atoms[at]?.lower === 'of') at++;
  const atom = atoms[at];
  if (!atom || atom.kind === 'mark') return null;
  // 'two-door': the noun is a part of the number's own token.
  const joined = atoms[at - 1]?.token === atom.token;
  if (joined) return atom.text;
  const phrase = phraseAfter(document, atom.token, limit);
  return phrase ? textOf(document, phrase) : null;
}
