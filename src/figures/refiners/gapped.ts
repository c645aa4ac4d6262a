import { Tag } from '../../document/index.js';
import { DEFINITES, LEVEL_PREPOSITIONS } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import { mayChange, withChange } from '../movement.js';
import { type Phrase, phraseBefore, rangeOf, textOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { clauseSubject, figureIn, isOpen, isTopical, lastToken, leadOf, split, withTopic } from '../topic.js';
import { isVerb } from '../verb.js';

export const gapped: Refiner = {
  id: 'gapped',
  about: 'A second noun with a figure of its own and without the verb: “profit rose 4% and sales 6%”.',
  examples: [
    ['Profit rose 4% and sales 6%.', 'percent 6 percent “6%” up sales'],
    ['Alder gained 1.2%, Birch 3.4% and Cedar 5%.', 'percent 5 percent “5%” up Cedar'],
    ['The heat will hit 40C and humidity 80%.', 'percent 80 percent “80%” humidity'],
    ['His pressure was 150/95 and his pulse 88 bpm.', 'quantity 88 beat per minute “88 bpm” pulse'],
    ['It cut the fee to $30 and the wait to 4 days.', 'duration 4 day “4 days” wait'],
    ['Imports fell to $3bn and exports to $2bn.', 'money 2e9 USD “$2bn” down exports'],
    ['The Greens have 14 seats, the Owls 11 and the Reds nine.', 'count 9 “nine” seats / Reds'],
    ['Men earned $52,000 and women $41,000.', 'money 41000 USD “$41,000” women'],
    [
      'Milk will rise between 4% and 5% and fats between 6% and 7%.',
      'percent 6..7 percent “6% and 7%” up fats',
    ],
  ],
  counterexamples: [
    'Profit rose 4% and closed 6% lower.',
    'Profit rose 4% and sales fell 6%.',
    'Profit rose 4% in May and June 6%.',
    'Profit rose 4%, an annual 6%.',
    'It has 14 seats and in May 11.',
    'He runs from Elmport and Larkton 40 km.',
    'Profit hit $3 and nearly 80%.',
    'Fees of $3 and fines of $5 are due.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const counted = countedAlike(reading, next, made);
      if (counted) {
        made.push(counted);
        continue;
      }
      const like = isOpen(next) ? likeOf(reading, next, made) : null;
      const noun =
        like || endsClause(reading, next, made) ? nounOf(reading, next, made, like === null) : null;
      const topical = noun ? withTopic(reading, next, gapped.id, split(reading, noun)) : next;
      made.push(topical);
      if (topical !== next && like) made[k] = moved(reading, [...made, ...drafts.slice(k + 1)], k, like);
    }
    return made;
  },
};

/** 'the Greens have 14 seats, the Liberals 11 and the Reds nine': as many of the same. */
function countedAlike(reading: Reading, next: Draft, earlier: readonly Draft[]): Draft | null {
  if (next.kind !== 'count' || next.of !== null || next.subject !== null) return null;
  const like = earlier.find(({ kind, of }) => kind === 'count' && of !== null);
  const noun = like ? nounOf(reading, next, earlier, false) : null;
  // 'including about 35 million', 'killing 49'
  const acts = noun && (reading.document.tag(noun.to - 1) & (Tag.Number | Tag.Ing)) !== 0;
  if (!like || !noun || acts || leadWord(reading, next) !== '') return null;
  const { of, ofRange } = like;
  const subjectRange = rangeOf(reading.document, noun);
  const subject = textOf(reading.document, noun);
  return changed(next, { of, ofRange, subject, subjectRange, evidence: [...next.evidence, gapped.id] });
}

/** The figure whose verb is left out here. */
function likeOf(reading: Reading, next: Draft, earlier: readonly Draft[]): Draft | null {
  const like = earlier.find(({ kind, unit }) => kind === next.kind && unit === next.unit && unit !== null);
  if (!like || leadWord(reading, like) !== leadWord(reading, next)) return null;
  return clauseSubject(reading, like) ? like : null;
}

/** 'will hit 40C and humidity 80%.': a measure of another kind at the end of the clause. */
function endsClause(reading: Reading, next: Draft, earlier: readonly Draft[]): boolean {
  const after = reading.atoms[next.to];
  const before = earlier.findLast(isBefore);
  const lead = leadWord(reading, next);
  // 'cut the fee to $30 and the wait to 4 days'
  const parallel = lead === 'to' && before !== undefined && leadWord(reading, before) === 'to';
  if (!isOpen(next) || next.unit === null || !before || !(lead === '' || parallel)) return false;
  return (after === undefined || after.kind === 'mark') && clauseSubject(reading, before) !== null;
}

/** 'her blood pressure was 150/95 and her temperature 39.4C' */
const isBefore = (made: Draft): boolean => isTopical(made) || made.kind === 'score';

const leadWord = (reading: Reading, made: Draft): string => {
  const word = reading.atoms[leadOf(reading, made)]?.lower ?? '';
  return LEVEL_PREPOSITIONS.has(word) ? word : '';
};

/** The noun between a link and the figure, with nothing else there; `common`: no name. */
function nounOf(reading: Reading, next: Draft, earlier: readonly Draft[], common: boolean): Phrase | null {
  const { atoms, document } = reading;
  const before = earlier.findLast(isBefore);
  if (!before) return null;
  const lead = leadOf(reading, next);
  const edge = atoms[leadWord(reading, next) === '' ? lead + 1 : lead]?.token;
  const floor = lastToken(reading, before) + 1;
  if (edge === undefined || edge <= floor || edge - floor > REACH) return null;
  const noun = phraseBefore(document, edge, floor);
  if (!noun || noun.to !== edge || figureIn(reading, noun, earlier)) return null;
  if (common && document.tag(noun.to - 1) & Tag.Proper) return null;
  const word = (token: number): string => document.tokens[token]?.lower ?? '';
  const opens = DEFINITES.has(word(noun.from - 1)) ? noun.from - 1 : noun.from;
  if (opens <= floor || !/^(?:,|;|and|while|but)$/.test(word(opens - 1))) return null;
  for (let at = floor; at < noun.to; at++) if (isVerb(document, at)) return null;
  return noun;
}

/** In tokens, from the figure before to this one. */
const REACH = 12;

function moved(reading: Reading, drafts: readonly Draft[], k: number, { change }: Draft): Draft {
  const next = drafts[k] as Draft;
  if (!change || change.direction === 'to' || !mayChange(next)) return next;
  const told = { direction: change.direction, level: change.by === null };
  return withChange(reading, drafts, k, told, gapped.id);
}
