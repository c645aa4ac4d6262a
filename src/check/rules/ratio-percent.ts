import type { Figure } from '../../figures/index.js';
import { ANAPHORS, PART_JOINTS, RATED_SHARES, SIZES_OF_MAJORITY, WHOLE_LEADS } from '../../lexicons/index.js';
import { meant, written } from '../amount.js';
import { across, figuresIn, figuresInAny, type Passage } from '../passage.js';
import { oneOf, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';

const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|some|exactly|just (?:over|under)|more than|less than|or) ){0,2}';
/** '(45 percent of women)', '(65 percent in 2015)' and '12 percent more' are something else. */
const RESTATED =
  '(?=\\)|,|\\.| (?!of|in|on|at|more|fewer|less|higher|lower|above|below|compared|last|[a-z]+ ago)[a-z])';
const RATIO_FIRST = pattern(
  `<ratio>(?: of(?: [a-z'-]+){1,5}?|(?! (?:of|or|and) )(?: [a-z'-]+){1,3}?)?,? (?:\\(${ABOUT}<percent>|or ${ABOUT}<percent>)${RESTATED}`,
);
/** 'a third of residents, 45 percent, rent' */
const SET_APART = pattern(
  `<ratio>(?: of| the)(?! ${oneOf(ANAPHORS)},)(?: [a-z'-]+){1,5}?,(?: or)?(?: about| some| nearly)? <percent>,(?! ${oneOf(PART_JOINTS)} )`,
);
/** 'nine in 10 patients - 75 percent - recovered' */
const BETWEEN_DASHES = pattern(`<ratio>(?: (?:of )?(?:[a-z'-]+ ){1,4}?)?- ${ABOUT}<percent> -`);
/** 'half of the 60 pupils, or 40, passed' */
const OF_COUNT = pattern(
  `<ratio> of (?:the [a-z]+'s |the |its |their |all )?<count>(?: [a-z'-]+){1,4}?,(?: or)?(?: about| some| nearly)? <count>,`,
);
/** 'a majority (46 percent)' is none. */
const MAJORITY = pattern(
  `\\ba (?:${oneOf(SIZES_OF_MAJORITY)} )?majority(?: of(?: [a-z'-]+){1,4}?)?(?:,| \\(|, or) ?(?:about |some |nearly )?<percent>(?=[,)])`,
);
const HALF = 50;
const PERCENT_FIRST = pattern(`<percent>(?: of(?: [a-z'-]+){1,5}?)?,? (?:\\(|or )${ABOUT}<ratio>`);

/** 'nine of 15 jurors, or 80%', '500 of its 2,000 jobs (35 percent)' */
const COUNTS = pattern(
  `<count>(?: [a-z-]+)? (?:out )?of (?:the |its |their |his |her |all |those |the [a-z]+'s )?<count>(?: [a-z'-]+){0,4}?(?:,? (?:\\(|or )${ABOUT}<percent>${RESTATED}| - ${ABOUT}<percent>(?= -))`,
);
/** '45 of the 90 bridges - two-thirds - need repair' */
const COUNTS_AS_FRACTION = pattern(
  `<count>(?: [a-z-]+)? (?:out )?of (?:the |its |their |his |her |all |those |the [a-z]+'s )?<count>(?: [a-z'-]+){1,4}?(?:,(?: or)?| -| \\() ?${ABOUT}<ratio>(?=,| -|\\))`,
);
/** 'half of the fund, or $30 million of the $80 million' */
const FRACTION_AS_SUMS = pattern(
  `<ratio>(?: of(?: [a-z'-]+){1,4}?)?, or ${ABOUT}<money>(?: out)? of (?:the |its |their |his |her )?<money>`,
);
/** '36 of the 40 beds were full, an occupancy of 80 percent' */
const COUNTS_AS_RATE = pattern(
  `<count>(?: [a-z-]+)? (?:out )?of (?:the |its |their |all |the [a-z]+'s )?<count>(?: [a-z'-]+){1,5}, an? (?:[a-z]+ )?${oneOf(RATED_SHARES)} of ${ABOUT}<percent>`,
);
/** 'of the 80 patients, 20 (45 percent) died' */
const WHOLE_FIRST = pattern(
  `\\bof (?:${oneOf(WHOLE_LEADS)} )?<count>(?: [a-z'-]+){1,5}?, (?:only |just |some )?<count>(?: [a-z]+)?,? \\(${ABOUT}<percent>\\)`,
);

/** In percentage points: how far 'two-thirds' may be from 66.7, and 'about two-thirds'. */
const LOOSE = 3.5;
const LOOSE_ABOUT = 7;

export const ratioPercent: Rule = {
  id: 'ratio-percent',
  group: 'numbers',
  about: "A fraction, and a percentage or a count that restates it and disagrees: 'two-thirds (56%)'.",
  details:
    "A plain fraction may be off by 3.5 points and one with 'about' or 'nearly' by 7; 'more than half' must be above 50.",
  severity: 'error',
  examples: [
    ["Some 12 of the town's 30 pubs — 55 percent — have shut.", "12 of the town's 30 pubs — 55 percent"],
    [
      'Half of the fund, or $30 million of the $80 million, goes to schools.',
      'Half of the fund, or $30 million of the $80 million',
    ],
    ['Some 45 of the 90 bridges — two-thirds — need repair.', '45 of the 90 bridges — two-thirds'],
    [
      'Thirty-six of the 40 beds were full, an occupancy of 80 percent.',
      'Thirty-six of the 40 beds were full, an occupancy of 80 percent',
    ],
    ['Three of every four shops, or 65 percent, have closed.', 'Three of every four shops, or 65 percent'],
    ['Two-thirds (56%) of members voted yes.', 'Two-thirds (56%)'],
    ['More than half (48%) of the pupils walk to school.', 'half (48%)'],
    ['One in five (30 percent) had never used the library.', 'One in five (30 percent)'],
    ['Some 45 percent, or a third, of the flats stand empty.', '45 percent, or a third'],
    ['Nearly three-quarters (62%) of respondents agreed.', 'three-quarters (62%)'],
    ['Nine of 15 jurors, or 80%, agreed.', 'Nine of 15 jurors, or 80%'],
    ['It will cut 500 of its 2,000 jobs, or 35 percent.', '500 of its 2,000 jobs, or 35 percent'],
    ['One in five (25%) had never used the library.', 'One in five (25%)'],
    ['Two out of three (56%) voted yes.', 'Two out of three (56%)'],
    ['A third of residents, 45 percent, rent their homes.', 'A third of residents, 45 percent'],
    ['A majority of those asked, 46 percent, said yes in May.', '46 percent'],
    ['Half of the 60 pupils, or 40, passed.', 'Half of the 60 pupils, or 40'],
    ['Less than a quarter (29%) of the trees survived.', 'a quarter (29%)'],
    ['One in four people (40 percent) said no.', 'One in four people (40 percent)'],
    ['Half the members (62 percent) left.', 'Half the members (62 percent)'],
    ['Of the 80 patients, 20 (45 percent) got well.', '80 patients, 20 (45 percent)'],
    ['Nine in 10 patients — 75 percent — got well.', 'Nine in 10 patients — 75 percent'],
    [
      "Forty-five of the town's 60 shops (90 percent) are open.",
      "Forty-five of the town's 60 shops (90 percent)",
    ],
  ],
  counterexamples: [
    "Some 12 of the town's 30 pubs — 40 percent — have shut.",
    'Half of the fund, or $40 million of the $80 million, goes to schools.',
    'Some 45 of the 90 bridges — half — need repair.',
    'Some 45 of the 90 bridges, two-thirds of them rusty, need repair.',
    'Thirty-six of the 40 beds were full, an occupancy of 90 percent.',
    'Thirty-six of the 40 beds were full, a rise of 80 percent.',
    'Three of every four shops, or 75 percent, have closed.',
    'Two-thirds (66%) of members voted yes.',
    'About a third (33%) of the pupils walk to school.',
    'More than half (52%) of the pupils walk to school.',
    'One in five (20 percent) had never used the library.',
    'Two-thirds of the men and 56% of the women voted yes.',
    'Nearly half (47%) of respondents agreed.',
    'Nine of 15 jurors, or 60%, agreed.',
    'It will cut 500 of its 2,000 jobs, or a quarter.',
    'It will cut 512 of its 2,048 jobs, or about 25 percent.',
    'A third of residents, 33 percent, rent their homes.',
    'A third of men, 45 percent of women, and all children came.',
    'Half of the 60 pupils, or 30, passed.',
    'A majority, 56 percent, said yes in May.',
    'It won by a majority of 4 percent, up from 3 percent.',
    'It spends 60 percent on schools; half of that, 30 percent, goes on pay.',
    'Half of the 60 pupils, 12 teachers and a cook were ill.',
    'A third said no, or 12 percent fewer than last year.',
    'Almost two-thirds (64 percent) of the trees survived.',
    'Two-thirds of drivers (45 percent of women) speed.',
    'Eight out of 10 (65 percent in 2015) agreed.',
    'Three in 10 (or 12 percent more than in 2015) agreed.',
    'One in three women and 50 percent of men said so.',
    'Of the 80 patients, 20 (45 percent of them men) got well.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      for (const [ratio, whole, part] of figuresIn(passage, OF_COUNT)) yield* judgePart(ratio, whole, part);
      for (const [ratio, part, whole] of figuresIn(passage, FRACTION_AS_SUMS))
        yield* judgePart(ratio, whole, part);
      for (const [part, whole, ratio] of figuresIn(passage, COUNTS_AS_FRACTION))
        yield* judgePart(ratio, whole, part);
      if (passage.shape.includes('⟨p')) yield* percentagesIn(passage);
    }
  },
};

function* percentagesIn(passage: Passage): Generator<Problem> {
  for (const [percent] of figuresIn(passage, MAJORITY)) yield* judgeMajority(percent);
  for (const [ratio, percent] of figuresInAny(passage, [SET_APART, BETWEEN_DASHES, RATIO_FIRST]))
    yield* judge(ratio, percent);
  for (const [percent, ratio] of figuresIn(passage, PERCENT_FIRST)) yield* judge(ratio, percent);
  for (const [whole, part, percent] of figuresIn(passage, WHOLE_FIRST))
    yield* judgeCounts(part, whole, percent);
  for (const [part, whole, percent] of figuresInAny(passage, [COUNTS, COUNTS_AS_RATE]))
    yield* judgeCounts(part, whole, percent);
}

/** How far a percentage of two counts may be off, in points, for roundings of all three. */
const ROUNDED = 1;

function* judgeCounts(part?: Figure, whole?: Figure, percent?: Figure): Generator<Problem> {
  if (part?.value == null || whole?.value == null || percent?.value == null || percent.unit !== 'percent')
    return;
  const [some, all, stated] = [meant(part), meant(whole), meant(percent)];
  if (!some || !all || !stated || all.low <= 0 || part.value > whole.value) return;
  const real = { low: (some.low / all.high) * 100 - ROUNDED, high: (some.high / all.low) * 100 + ROUNDED };
  if (stated.high >= real.low && stated.low <= real.high) return;
  yield {
    message: `${part.text} of ${whole.text} is ${written((part.value / whole.value) * 100)}%, not ${percent.text}`,
    range: across([part, whole, percent]),
  };
}

function* judgeMajority(percent?: Figure): Generator<Problem> {
  if (percent?.value == null || percent.unit !== 'percent' || percent.value >= HALF || percent.change) return;
  yield { message: `a majority is more than half, and ${percent.text} stands beside it`, range: percent };
}

function* judgePart(ratio?: Figure, whole?: Figure, part?: Figure): Generator<Problem> {
  if (ratio?.value == null || whole?.value == null || part?.value == null || part.value > whole.value) return;
  const share = (part.value / whole.value) * 100;
  if (agrees(ratio, ratio.value * 100, { low: share, high: share })) return;
  yield {
    message: `${ratio.text} of ${whole.text} is ${written(ratio.value * whole.value)}, and ${part.text} stands beside it`,
    range: across([ratio, whole, part]),
  };
}

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
