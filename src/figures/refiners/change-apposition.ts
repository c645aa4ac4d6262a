import { Tag } from '../../document/index.js';
import { PREPOSITIONS } from '../../lexicons/index.js';
import type { Draft } from '../draft.js';
import { lastConjunct, phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { isOpen, isTime, isTopical, lastToken, leadOf, split, type Topic, withTopic } from '../topic.js';

export const changeApposition: Refiner = {
  id: 'change-apposition',
  about: '“up” or “down” and a figure, without a verb, are about the noun before: “303 cars, up 4 percent”.',
  examples: [
    ['The dealer sold 303 cars, up 4 percent.', 'percent 4 percent “4 percent” up cars'],
    ['It sold 208 cars this year, down 5 percent.', 'percent 5 percent “5 percent” down cars'],
    ['Profits rose, with sales up 9.4 percent.', 'percent 9.4 percent “9.4 percent” up sales'],
    ['Alder was down 2.3%, Birch by 2.6%.', 'percent 2.6 percent “2.6%” down Birch'],
    ['It took 14 per cent of the vote, up 3 points.', 'quantity 3 point “3 points” up vote'],
    ['Alder +0.2% Birch +0.3% at noon.', 'percent 0.3 percent “+0.3%” up Birch'],
  ],
  counterexamples: [
    'Shares have been on a tear, up 57%.',
    'Sales were up 4 percent.',
    'It paid $60, down 2.7 percent.',
  ],
  refine(reading, drafts) {
    return drafts.map((made, k) => {
      if (!isOpen(made) || made.change === null) return made;
      const earlier = drafts.slice(0, k).findLast(isTopical);
      return withTopic(reading, made, changeApposition.id, nounBefore(reading, made, earlier, drafts));
    });
  },
};

function nounBefore(
  reading: Reading,
  made: Draft,
  earlier: Draft | undefined,
  drafts: readonly Draft[],
): Topic | null {
  const { atoms, document, sentence } = reading;
  const signed = atoms[made.from]?.text === '+';
  let k = signed ? made.from : leadOf(reading, made);
  const lead = atoms[k]?.lower ?? '';
  if (!signed && !/^(?:up|down|by)$/.test(lead)) return null;
  if (/^[,=]$/.test(atoms[k - 1]?.text ?? '')) k--;
  // 'sold 208 cars this year, down 5 percent'
  const date = drafts.find(({ kind, to }) => kind === 'date' && to === k);
  const edge = atoms[date?.from ?? k]?.token;
  if (edge === undefined) return null;
  const floor = earlier
    ? Math.max(sentence.firstToken, lastToken(reading, earlier) + 1)
    : sentence.firstToken;
  // 'a quarter fewer than last year and [prices] up 3%'
  const noun = lastConjunct(document, phraseBefore(document, edge, floor));
  // 'its profit, revised upward by $2 million'
  if (!noun || isTime(reading, noun) || /^(?:up|down)wards?$/.test(document.tokens[noun.to - 1]?.lower ?? ''))
    return null;
  // 'shares have been on a tear, up 57%': about what has been
  if (isPredicate(reading, noun.from)) return null;
  // 'Alder fell by 2%, Birch by 3%': the verb of the first is left out.
  if (lead === 'by' && !/^(?:,|and|while)$/.test(document.tokens[noun.from - 1]?.lower ?? '')) return null;
  // 'the price was $60, down 2.7%': the noun is a part of the figure before, which hands on its topic.
  return earlier && noun.to <= lastToken(reading, earlier) + 1 ? null : split(reading, noun);
}

/** A noun that says in what state something is: 'is [on a tear]', 'were [in the red]'. */
function isPredicate({ document }: Reading, from: number): boolean {
  let at = from - 1;
  while (document.tag(at) & (Tag.Determiner | Tag.Adjective)) at--;
  return PREPOSITIONS.has(document.tokens[at]?.lower ?? '') && (document.tag(at - 1) & Tag.Be) !== 0;
}
