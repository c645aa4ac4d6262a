import { isDash, pastHyphen } from '../atom.js';
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
    ['It did 700 heart transplants in May.', 'count 700 “700” heart transplants'],
    ['Of the 40 passengers, 12 died.', 'count 12 “12” passengers'],
    ['It has four- and six-cylinder engines.', 'count 4 “four” cylinder'],
    ['Some 19 fouls prove it.', 'count ~19 “19” fouls'],
    ['Nine of 10 limes are ripe.', 'count 9 “Nine” limes'],
    ['They may add a pick or two.', 'count 2 “two” pick'],
  ],
  counterexamples: [],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      if (next.kind !== 'count' || next.of !== null) {
        made.push(next);
        continue;
      }
      const of =
        nounsBehind(reading, next, drafts.slice(k + 1)) ??
        nounBefore(reading, next) ??
        nounOfEarlier(reading, next, made);
      made.push(of === null ? next : { ...next, of, evidence: [...next.evidence, counted.id] });
    }
    return made;
  },
};

function nounsBehind(reading: Reading, made: Draft, later: readonly Draft[]): string | null {
  const { atoms, document, sentence } = reading;
  let at = pastHyphen(atoms, made.to);
  // 'four-, five- and six-cylinder engines': a hyphen that waits for its noun.
  const [next] = later;
  if (next && isDash(atoms[made.to]) && at === made.to) return nounsBehind(reading, next, later.slice(1));
  const stop = later.find(({ kind }) => kind !== 'ordinal');
  const limit = stop ? (atoms[stop.from]?.token ?? sentence.endToken) : sentence.endToken;
  if (
    /^(?:more|other|additional|further|such)$/.test(atoms[at]?.lower ?? '') &&
    atoms[at + 1]?.kind === 'letters'
  )
    at++;
  // 'a dozen or so villages', '40 or more people'
  if (atoms[at]?.lower === 'or' && /^(?:so|more|fewer|less)$/.test(atoms[at + 1]?.lower ?? '')) at += 2;
  if (atoms[at]?.lower === 'of') {
    at++;
    // 'nine of 10 limes'
    if (next?.kind === 'count' && next.from === at) return nounsBehind(reading, next, later.slice(1));
  }
  const atom = atoms[at];
  if (!atom || atom.kind === 'mark') return null;
  // 'two-door': the noun is a part of the number's own token.
  if (atoms[at - 1]?.token === atom.token) return atom.kind === 'letters' && !atom.spaced ? atom.text : null;
  const phrase = phraseAfter(document, atom.token, limit, made.value === 1 ? 'one' : 'many');
  return phrase ? textOf(document, phrase) : null;
}

/** 'a pick or two', 'Alder Roe, three goals': a noun that the number looks back on. */
function nounBefore({ atoms }: Reading, { from }: Draft): string | null {
  const noun = atoms[from - 2];
  return atoms[from - 1]?.lower === 'or' &&
    noun?.kind === 'letters' &&
    /^(?:a|an|another|one)$/.test(atoms[from - 3]?.lower ?? '')
    ? noun.text
    : null;
}

/** 'Of the 40 passengers, 12 died': a bare count shares the noun of the one before it. */
function nounOfEarlier({ atoms }: Reading, { to }: Draft, earlier: readonly Draft[]): string | null {
  const after = atoms[to]?.lower ?? '';
  const pronoun = after === 'of' && /^(?:them|these|those|whom|which)$/.test(atoms[to + 1]?.lower ?? '');
  const verb = /^(?:were|was|are|is|had|have|died|came|left|said|remain|remained|survived|went)$/.test(after);
  if (!pronoun && !verb) return null;
  return earlier.filter(({ kind, of }) => kind === 'count' && of !== null).at(-1)?.of ?? null;
}
