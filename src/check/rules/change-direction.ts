import { comparable, disjoint, meant } from '../amount.js';
import { directionOf } from '../change.js';
import { across, FEW_WORDS, pattern } from '../passage.js';
import type { Rule } from '../rule.js';

/** Verbs that say nothing but which way an amount went; 'improved from 8% to 5%' may be right both ways. */
const PLAIN_VERBS =
  'rose|risen|rises|rise|rising|increased|increases|increasing|grew|grown|grows|growing|climbed|climbing|jumped|jumping|' +
  'soared|soaring|surged|surging|fell|fallen|falls|falling|dropped|dropping|drops|declined|declining|decreased|' +
  'decreasing|plunged|plunging|plummeted|shrank|shrunk|shrinking|dwindled';

const CHANGED = pattern(
  `\\b(${PLAIN_VERBS})${FEW_WORDS} from${FEW_WORDS} <amount>${FEW_WORDS} to${FEW_WORDS} <amount>`,
);

/** The amount is a place in a ranking, where up is less. */
const RANKING = /\b(?:rank|ranked|ranking|place|position|seed|seeded)\b|\b(?:no\.|number) ?⟨/;

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
    ['Waiting times have grown from six weeks to four weeks.', 'six weeks to four weeks'],
  ],
  counterexamples: [
    'The number of ferries rose from 40 to 50 over the summer.',
    'Unemployment fell from 4.6 percent to 4.1 percent in March.',
    'The school climbed from number 50 to number 40 in the ranking.',
    'The rate improved from 8 percent to 5 percent.',
    'She rose from 14th to third place.',
    'Sales fell from a high of $900 million; they had risen to $1.1 billion before.',
    'The fund grew from 90 cents to $12.',
    'Rates fell from 5 percent to around 5 percent.',
  ],
  *find({ passages }) {
    for (const passage of passages) {
      if (!passage.shape.includes(' from ')) continue;
      for (const [, verb = '', first, second] of passage.shape.matchAll(CHANGED)) {
        const from = passage.figures[Number(first)];
        const to = passage.figures[Number(second)];
        if (!from || !to || !comparable(from, to) || RANKING.test(passage.shape)) continue;
        const before = meant(from);
        const after = meant(to);
        if (!before || !after || !disjoint(before, after)) continue;
        const up = after.low > before.low;
        if (up === (directionOf(verb) === 'up')) continue;
        yield {
          message: `'${verb}', but ${to.text} is ${up ? 'more' : 'less'} than ${from.text}`,
          range: across([from, to]),
        };
      }
    }
  },
};
