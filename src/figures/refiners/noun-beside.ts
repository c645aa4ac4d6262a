import { nthToken, Tag } from '../../document/index.js';
import { PLACE_PREPOSITIONS } from '../../lexicons/index.js';
import { headOf, partOf, relationOf } from '../../syntax/index.js';
import { nthAtom } from '../atom.js';
import type { Draft } from '../draft.js';
import { type Phrase, phraseAfter, phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { headIn, isParticipleAlone, phraseOf } from '../phrase-of.js';
import type { Reading } from '../reading.js';
import {
  figureIn,
  isChangeNoun,
  isOfThose,
  isOpen,
  isTime,
  isTopical,
  lastToken,
  leadOf,
  nounEnd,
  opensClause,
  split,
  type Topic,
  withTopic,
} from '../topic.js';
import { isVerb } from '../verb.js';

export const nounBeside: Refiner = {
  id: 'noun-beside',
  about:
    'Where there is no verb, the noun before a figure, or the one its noun belongs to: “homes from $750,000”.',
  examples: [
    ['Homes from $750,000: rare.', 'money 7.5e5 USD “$750,000” Homes'],
    ['The house, on 0.4 acres, was sold.', 'quantity 0.4 acre “0.4 acres” house'],
    ['Floor area ≈ 32m2.', 'quantity ~32 square metre “32m2” Floor area'],
    ['The water bill, now $54 a month, will rise.', 'money 54 USD per month “$54 a month” water bill'],
    ['Rents in Elmport, at $1,450 a month: high.', 'money 1450 USD per month “$1,450 a month” Rents'],
    ['Five seasons of Elmport Street will come.', 'count 5 “Five” seasons / Elmport Street'],
  ],
  counterexamples: ['Sales rose 3%.', 'Travelling at 7 km, it will be seen.'],
  refine(reading, drafts) {
    return drafts.map((made, k) =>
      isOpen(made)
        ? withTopic(reading, made, nounBeside.id, beside(reading, made, drafts.slice(0, k)))
        : made,
    );
  },
};

/** Stand between a noun and its figure. */
const BETWEEN =
  /^(?:now|currently|to|from|at|on|with|between|of|by|for|,|\(|:|worth|≈|~|=|last|past|next|first|previous)$/;

function beside(reading: Reading, made: Draft, before: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  // 'and 2 in 10 were black' begins a clause of its own.
  if (isOfThose(reading, made) || opensClause(reading, made, nounEnd(reading, made))) return null;
  // What a bare number counts is not to be guessed.
  if (made.kind === 'count') return made.of === null ? null : belonging(reading, made);
  let k = leadOf(reading, made);
  while (k >= 0 && BETWEEN.test(nthAtom(atoms, k).lower)) k--;
  const token = nthAtom(atoms, k).token + 1;
  const earlier = before.findLast(isTopical);
  const floor = earlier ? lastToken(reading, earlier) + 1 : sentence.firstToken;
  const noun = token > floor ? phraseBefore(document, token, floor) : null;
  if (
    !noun ||
    isTime(reading, noun) ||
    isDeed(reading, noun) ||
    figureIn(reading, noun, before) ||
    hasNoFigure(reading, made, noun, earlier)
  )
    return null;
  const placed = placedOf(reading, noun);
  return split(reading, placed && !figureIn(reading, placed, before) ? placed : noun);
}

/** '[Travelling] at 7 km a second, it will be seen', 'left 300 [fans waiting] for two hours': what is done, and nothing measured. */
function isDeed(reading: Reading, noun: Phrase): boolean {
  const { document, sentence } = reading;
  if (isParticipleAlone(reading, { from: noun.to - 1, to: noun.to }, ['acl'])) return true;
  // 'two things: Getting $15 an hour and a union'
  const opens =
    noun.from === sentence.firstToken || /^[,:;“"]$/.test(document.tokens[noun.from - 1]?.text ?? '');
  return opens && isParticipleAlone(reading, noun, ['advcl', 'appos', 'parataxis']);
}

/** What stands before a figure, and has none itself. */
function hasNoFigure(
  { atoms, document }: Reading,
  made: Draft,
  { to }: Phrase,
  earlier: Draft | undefined,
): boolean {
  const head = nthToken(document.tokens, to - 1).lower;
  // '19 percent in Alder and Birch, 17 percent in Cedar': the end of a list of places
  const listed =
    earlier?.unit === made.unit && atoms[made.from - 1]?.text === ',' && atoms[made.to]?.lower === 'in';
  if (listed && document.tag(to - 1) & Tag.Proper) return true;
  // ', a cut of 3%' is nothing that has 3%; 'by the age of eight'
  if (isChangeNoun(head) || (made.kind === 'age' && /^ages?$/.test(head))) return true;
  // 'has 104 floors and cost $4 million'
  return isVerb(document, to - 1) || /^costs?$/.test(head);
}

/** 'rents in Brask, at $1,450 a month': the rents, and not where they are paid. */
function placedOf(reading: Reading, { from, to }: Phrase): Phrase | null {
  const tree = reading.tree();
  const word = headIn(tree, from - tree.first, to - tree.first);
  const head = headOf(tree, word);
  const placed =
    relationOf(tree, word) === 'nmod' &&
    head === from - tree.first - 2 &&
    partOf(tree, head) === 'NOUN' &&
    PLACE_PREPOSITIONS.has(reading.document.tokens[from - 1]?.lower ?? '');
  return placed ? phraseOf(reading, head) : null;
}

/** 'five seasons of Elmport Street': whose the counted things are. */
function belonging({ atoms, document, sentence }: Reading, made: Draft): Topic | null {
  const first = atoms[made.to]?.token ?? sentence.endToken;
  const noun = phraseAfter(document, first, sentence.endToken, 'many');
  if (!noun || document.tokens[noun.to]?.lower !== 'of') return null;
  // '16 counts of fraud', 'three cases of measles' say what kind they are.
  const owner = phraseAfter(document, noun.to + 1, sentence.endToken);
  const told = owner !== null && (owner.from > noun.to + 1 || document.tag(owner.from) & Tag.Proper);
  return told ? { of: null, subject: owner } : null;
}
