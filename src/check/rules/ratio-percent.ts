import type { Figure } from '../../figures/index.js';
import { meant, written } from '../amount.js';
import { across, figuresIn, pattern } from '../passage.js';
import type { Problem, Rule } from '../rule.js';

const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|some|exactly|just (?:over|under)|more than|less than|or) ){0,2}';
const RATIO_FIRST = pattern(
  `<ratio>(?: of(?: [a-z'-]+){1,5}?)?,? (?:\\(${ABOUT}<percent>|or ${ABOUT}<percent>)(?=\\)|,|\\.| )`,
);
const PERCENT_FIRST = pattern(`<percent>(?: of(?: [a-z'-]+){1,5}?)?,? (?:\\(|or )${ABOUT}<ratio>`);

/** In percentage points: how far 'two-thirds' may be from 66.7, and 'about two-thirds'. */
const LOOSE = 3.5;
const LOOSE_ABOUT = 7;

export const ratioPercent: Rule = {
  id: 'ratio-percent',
  group: 'numbers',
  about: "A fraction and a percentage that restate each other and disagree: 'two-thirds (56%)'.",
  details:
    "A plain fraction may be off by 3.5 points and one with 'about' or 'nearly' by 7; 'more than half' must be above 50.",
  severity: 'error',
  examples: [
    ['Two-thirds (56%) of members voted yes.', 'Two-thirds (56%'],
    ['More than half (48%) of the pupils walk to school.', 'half (48%'],
    ['One in five (30 percent) had never used the library.', 'One in five (30 percent'],
    ['Some 45 percent, or a third, of the flats stand empty.', '45 percent, or a third'],
    ['Nearly three-quarters (62%) of respondents agreed.', 'three-quarters (62%'],
    ['Less than a quarter (29%) of the trees survived.', 'a quarter (29%'],
  ],
  counterexamples: [
    'Two-thirds (66%) of members voted yes.',
    'About a third (33%) of the pupils walk to school.',
    'More than half (52%) of the pupils walk to school.',
    'One in five (20 percent) had never used the library.',
    'Two-thirds of the men and 56% of the women voted yes.',
    'Nearly half (47%) of respondents agreed.',
    'A third said no, or 12 percent fewer than last year.',
    'Almost two-thirds (64 percent) of the trees survived.',
  ],
  *find({ passages }) {
    for (const passage of passages) {
      if (!passage.shape.includes('⟨r') || !passage.shape.includes('⟨p')) continue;
      for (const [ratio, percent] of figuresIn(passage, RATIO_FIRST)) yield* judge(ratio, percent);
      for (const [percent, ratio] of figuresIn(passage, PERCENT_FIRST)) yield* judge(ratio, percent);
    }
  },
};

function* judge(ratio?: Figure, percent?: Figure): Generator<Problem> {
  if (ratio?.value == null || percent?.value == null || percent.unit !== 'percent') return;
  const share = ratio.value * 100;
  const stated = meant(percent);
  if (!stated || agrees(ratio, share, stated)) return;
  yield {
    message: `${ratio.text} is ${written(share)}%, and ${percent.text} stands beside it`,
    range: across([ratio, percent]),
  };
}

function agrees({ bound }: Figure, share: number, stated: { low: number; high: number }): boolean {
  if (bound === '>' || bound === '>=') return stated.high >= share;
  if (bound === '<' || bound === '<=') return stated.low <= share;
  const loose = bound === '~' ? LOOSE_ABOUT : LOOSE;
  return stated.low <= share + loose && stated.high >= share - loose;
}
