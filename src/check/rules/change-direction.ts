import type { Figure } from '../../figures/index.js';
import { EXCHANGED_UNITS, GAIN_NOUNS, MOVED_FORMS, RANKED_NOUNS } from '../../lexicons/index.js';
import { comparable, disjoint, meant, withUnitOf } from '../amount.js';
import { directionOf } from '../change.js';
import { LEVELS, TWO_MEASURES } from '../levels.js';
import { across, matchesIn, ofOneThing, type Passage } from '../passage.js';
import { oneOf, type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { toldChanges } from '../told-change.js';

/** Between the verb and the levels: 'cut its fares in May from £15 to £18'. */
const MORE_WORDS = "(?: (?:[a-z'$-]+|⟨[Dpxr]\\d+⟩),?){0,4}?";

/** Verbs that say nothing but which way an amount went; 'improved from 8% to 5%' may be right both ways. */
const PLAIN_VERBS =
  'rose|risen|rises|rise|rising|increased?|increases|increasing|grew|grown|grows?|growing|climbed|climbs?|climbing|jumped|' +
  'jumps?|jumping|advanced|soared|soaring|surged|surging|raised?|raises|raising|lifted|lifts?|hiked?|boosted|lengthened|' +
  'widened|fell|fallen|falls?|falling|dropped|dropping|drops?|declined?|declines|declining|decreased?|decreases|' +
  'decreasing|plunged|plunging|plummeted|shrank|shrunk|shrinks?|shrinking|dwindled?|cut|cuts|cutting|slashed|trimmed|' +
  'reduced?|reduces|lowered|slowed|shortened|narrowed|slipped|slid|tumbled|sank|' +
  // 'edged down to 5.4 percent from 5.2'
  `(?<=\\b${oneOf(MOVED_FORMS)} )(?:up|down)`;

const CHANGED: readonly (readonly [form: Pattern, from: 0 | 1])[] = LEVELS.map(
  ({ source, from }) => [pattern(`\\b(${PLAIN_VERBS})${MORE_WORDS} ${source}`), from] as const,
);

/** The amount is a place in a ranking, where up is less, or a golfer's score. */
const GAIN = new RegExp(`\\b${oneOf(GAIN_NOUNS)}\\b`);
const RANKING = new RegExp(`\\b${oneOf(RANKED_NOUNS)}\\b|\\b(?:no\\.|number) ?⟨`);

export const changeDirection: Rule = {
  id: 'change-direction',
  group: 'numbers',
  about: "A rise to a lower amount, or a fall to a higher one: 'rose from 50 to 40'.",
  details:
    'One of the amounts, their order or the verb is wrong. Rankings, in which up is less, are left alone.',
  severity: 'error',
  examples: [
    ['The number of ferries rose from 50 to 40 over the summer.', '50 to 40'],
    ['Unemployment fell from 4.1 percent to 4.6 percent in March.', '4.1 percent to 4.6 percent'],
    [
      'Rents have increased sharply from $1,450 a month to $1,250 a month.',
      '$1,450 a month to $1,250 a month',
    ],
    ['The herd dropped from about 300 animals to 900 animals.', '300 animals to 900'],
    ['Profit dropped from $3 million to $4 million.', '$3 million to $4 million'],
    ['The fee was cut from £15 to £18.', '£15 to £18'],
    ['Inflation slowed from 3.8% to 4.1% in May.', '3.8% to 4.1%'],
    ['The wait lengthened from 12 weeks to 9.', '12 weeks to 9'],
    ['Profit fell to $14m from $11m.', '$14m from $11m'],
    ['The rate edged down to 5.4 percent from 5.2 percent.', '5.4 percent from 5.2 percent'],
    ['Enrolment is down to 812 from 740.', '812 from 740'],
    ['The gap narrowed to nine points from six.', 'nine points from six'],
    ['Waiting times have grown from six weeks to four weeks.', 'six weeks to four weeks'],
    ['The minimum wage will increase from $9 to $8.50.', '$9 to $8.50'],
    ['The council will raise the charge from £40 to £35.', '£40 to £35'],
  ],
  counterexamples: [
    'The number of ferries rose from 40 to 50 over the summer.',
    'Unemployment fell from 4.6 percent to 4.1 percent in March.',
    'The school climbed from number 50 to number 40 in the ranking.',
    'The rate improved from 8 percent to 5 percent.',
    'Profit fell to $11m from $14m.',
    'The rate edged up to 5.4 percent from 5.2 percent.',
    'The club fell to a loss of $5 million from a profit of $3 million.',
    'The yen rose to 108 per dollar from 110.',
    'His handicap dropped from 4 to 9.',
    'It cut the time from 12 weeks in May to 9 weeks.',
    'The club rose from 12 to 8 in the table.',
    'She rose from 14th to third place.',
    'Sales fell from a high of $900 million; they had risen to $1.1 billion before.',
    'The fund grew from 90 cents to $12.',
    'Rates fell from 5 percent to around 5 percent.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      if (!passage.shape.includes(' to ') || RANKING.test(passage.shape) || TWO_MEASURES.test(passage.shape))
        continue;
      for (const [form, earlier] of CHANGED) yield* judgeAll(passage, form, earlier);
    }
    for (const passage of passages())
      if (!RANKING.test(passage.shape) && !TWO_MEASURES.test(passage.shape)) yield* toldIn(passage);
  },
};

/** 'fell to a loss of $5 million from a profit of $3 million' */
const crossesZero = (words: string): boolean => /\b(?:loss|losses|deficit)\b/.test(words) && GAIN.test(words);

/** 'rose to 108 per dollar from 110': what one of the other is worth goes the other way. */
const isExchanged = ({ per }: Figure): boolean => EXCHANGED_UNITS.has(per ?? '');

/** 'improved to 5%', 'the yen strengthened to 148': what is better may be less. */
const OF_QUALITY =
  /^(?:improv|worsen|deteriorat|strengthen|weaken|firm|recover|rebound|appreciat|depreciat|devalu|rall|better|advanc)/;

/** What the figures themselves tell of the levels, and the verb of the direction. */
function* toldIn(passage: Passage): Generator<Problem> {
  for (const { step, from, to, verb } of toldChanges(passage))
    if (step === null && verb !== null && !OF_QUALITY.test(verb) && !crossesZero(passage.words))
      yield* judge(passage, verb, from, to);
}

function* judgeAll(passage: Passage, form: Pattern, earlier: 0 | 1): Generator<Problem> {
  for (const [, verb = '', first, second] of matchesIn(passage, form)) {
    const [one, other] = [passage.figures[Number(first)], passage.figures[Number(second)]];
    const [from, to] = earlier === 0 ? [one, other] : [other, one];
    if (from && to && !crossesZero(passage.words)) yield* judge(passage, verb, from, to);
  }
}

/** Two plain amounts this far apart differ, however they are rounded: '$3 million' and '$4 million'. */
const APART = 0.2;

function* judge(passage: Passage, verb: string, earlier: Figure, to: Figure): Generator<Problem> {
  const from = withUnitOf(earlier, to);
  if (!comparable(from, to) || !ofOneThing(passage, from, to) || isExchanged(from) || isExchanged(to)) return;
  const up = isMore(from, to);
  if (up === null || up === (directionOf(verb) === 'up')) return;
  yield {
    message: `'${verb}', but ${to.text} is ${up ? 'more' : 'less'} than ${from.text}`,
    range: across([from, to]),
  };
}

/** Is the second more than the first? Null where the two may be the same, as they are rounded. */
function isMore(from: Figure, to: Figure): boolean | null {
  const [before, after] = [meant(from), meant(to)];
  if (!before || !after) return null;
  if (from.bound === '=' && to.bound === '=' && from.value !== null && to.value !== null) {
    const apart = Math.abs(to.value - from.value) > APART * Math.abs(from.value);
    return apart || disjoint(before, after) ? to.value > from.value : null;
  }
  return disjoint(before, after) ? after.low > before.low : null;
}
