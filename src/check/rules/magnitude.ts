import type { Figure } from '../../figures/index.js';
import { MAGNITUDE_FORMS, PRICED_NOUNS } from '../../lexicons/index.js';
import { written } from '../amount.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';
import { mayBeOne } from '../same-subject.js';

const MAGNITUDE = new RegExp(`(?<![\\d,])(\\d[\\d,]*(?:\\.\\d+)?)[\\s-]*(${oneOf(MAGNITUDE_FORMS)})\\b`, 'i');

/** Three digits that agree are hardly chance; of fewer, the same measure must be named. */
const TELLING_DIGITS = 3;

export const magnitude: Rule = {
  id: 'magnitude',
  group: 'numbers',
  about: "'Million' in one place and 'billion' in another, of the same number and measure.",
  details:
    'One of the two has slipped by a thousand. The digits must be the same; unless there are three of them, the words that say what is measured must be, too.',
  severity: 'warning',
  examples: [
    ['The fund holds $1.52 billion. Of the $1.52 million, half is in bonds.', '$1.52 million'],
    [
      'The annual budget is $4.2 million. The annual budget of $4.2 billion was passed in May.',
      '$4.2 billion',
    ],
    [
      'It has written off $3.4 million lost to fraud. The $3.4 billion lost to fraud will be missed.',
      '$3.4 billion',
    ],
    ['The council paid £126m for the site. The £126bn site lies empty.', '£126bn'],
    [
      'A water plan worth 3.75 trillion won was presented. The minister said the 3.75 billion won would be spent by 2030.',
      '3.75 billion won',
    ],
    ['They bought the chain for £640 million.\n\nThe £640 billion deal closes in June.', '£640 billion'],
    [
      'Some 1.25 million voters are registered, officials said. All 1.25 billion voters get a letter.',
      '1.25 billion',
    ],
  ],
  counterexamples: [
    'The fund holds $1.52 billion. Of the $1.52 billion, half is in bonds.',
    'The fund holds $1.5 billion. The director earns $1.5 million.',
    'The budget is $4.2 million. The debt of $4.3 billion is older.',
    'Some 1.25 million voters got a letter. The loan is $1.25 billion.',
    'The dam will cost $74 billion.\n\nThe $74 million road is old.',
    'They bought the chain for £640 million. It has sales of £640 billion.',
    "The state has a deficit of $4.8 billion.\n\nThe town's deficit of $4.8 million is old.",
    'The share rose from $1.52 million to $1.52 billion in ten years.',
    'The council paid £126m for the site and €126bn in all.',
  ],
  *find({ report: { figures }, document: { text } }) {
    const known = new Map<string, Figure>();
    for (const figure of figures) {
      const match = MAGNITUDE.exec(figure.text);
      const digits = match?.[1]?.replaceAll(/[,.]/g, '').replace(/(?<!0)0+$/, '') ?? '';
      if (digits.length < 2 || figure.value === null || figure.change !== null) continue;
      const key = `${figure.kind} ${figure.unit} ${Number(match?.[1]?.replaceAll(',', ''))}`;
      const first = known.get(key);
      if (!first) known.set(key, figure);
      else if (
        first.value !== null &&
        isThousandfold(first.value, figure.value) &&
        sameMeasure(text, first, figure, digits) &&
        mayBeOne(first.subject, figure.subject)
      ) {
        yield {
          message: `${figure.text} here, ${first.text} before: ${written(Math.max(first.value, figure.value) / Math.min(first.value, figure.value))} times as much`,
          range: figure,
          related: [{ range: first, message: `${first.text} here` }],
        };
      }
    }
  },
};

/** By one step of the ladder, or two. */
const isThousandfold = (a: number, b: number): boolean => {
  const factor = Math.max(a, b) / Math.min(a, b);
  return Math.abs(factor - 1e3) < 1 || Math.abs(factor - 1e6) < 1e3;
};

/** Two figures this close are set against each other on purpose. */
const CLOSE = 8;
/** How far before a figure the word for what it measures is looked for. */
const REACH = 40;

function sameMeasure(text: string, first: Figure, second: Figure, digits: string): boolean {
  const before = sentenceBefore(text, second);
  if (second.start - first.end < CLOSE && before.length >= second.start - first.end) return false;
  // 'A $1.35 million fee' is told of for the first time.
  if (/\b[Aa]n? $/.test(before) && !isSum(text, first, second)) return false;
  if (first.kind !== 'count' && digits.length >= TELLING_DIGITS) return true;
  if (pointsBack(text, first, second, before)) return true;
  return !isListed(text, first, second) && namesTheSame(text, first, second, before);
}

/** 'They paid £640 million for it. The £640 billion deal', 'set aside $4.2 billion. The $4.2 million provision' */
const pointsBack = (text: string, first: Figure, second: Figure, before: string): boolean =>
  (POINTS_BACK.test(before) && isSum(text, first, second)) ||
  (OPENS_WITH.test(before) && isNextSentence(text, first, second));

function namesTheSame(text: string, first: Figure, second: Figure, before: string): boolean {
  const behind = wordsBehind(text, first);
  if (behind !== null && behind === wordsBehind(text, second)) return true;
  const head = headOf(first.of);
  if (head === null || hasOtherOwner(text, first, second)) return false;
  return head === headOf(second.of) || before.toLowerCase().includes(head);
}

/** 'the deal', 'the fine' is what was just told of; 'the $74 million road' is no dam, unless a road was named. */
function isSum(text: string, first: Figure, second: Figure): boolean {
  const noun = /^[ -]([a-z]+)/.exec(text.slice(second.end, second.end + REACH))?.[1] ?? '';
  const told = text
    .slice(Math.max(0, first.start - 2 * REACH), Math.min(second.start, first.end + 2 * REACH))
    .toLowerCase();
  return PRICED_NOUNS.has(noun) || (noun.length > 2 && told.includes(noun));
}

/** 'set aside $4.2 billion. The $4.2 million provision': a sentence begins with what the one before told of. */
const OPENS_WITH = /^The $/;

const POINTS_BACK = /\b[Tt]h(?:e|at|is) $/;

const isNextSentence = (text: string, { end }: Figure, { start }: Figure): boolean =>
  (text.slice(end, start).match(/[.!?][”"]?\s/g) ?? []).length === 1;

/** '$4.2 billion for loans and $4.2 million for fines': one sentence tells them apart. */
const isListed = (text: string, { end }: Figure, { start }: Figure): boolean =>
  /^ (for|to|in|on|from)(?: [\p{L}'’-]+){1,6},? and $/u.test(text.slice(end, start));

/** What stands before a figure in its own sentence, as far as is looked. */
const sentenceBefore = (text: string, { start }: Figure): string =>
  text.slice(Math.max(0, start - REACH), start).replace(/^.*[.!?;][\s”"]/s, '');

/** The three words behind a figure: 'lost to fraud' in '$3.4 million lost to fraud'. */
const wordsBehind = (text: string, { end }: Figure): string | null =>
  /^(?: [a-z-]+){3}(?![a-z-])/.exec(text.slice(end, end + REACH))?.[0] ?? null;

/** 'a deficit of the state', 'the town's deficit' are two. */
const hasOtherOwner = (text: string, first: Figure, second: Figure): boolean => {
  const [one, other] = [first, second].map(
    ({ start }) => OWNER.exec(text.slice(Math.max(0, start - REACH), start))?.[1],
  );
  return other !== undefined && one !== other;
};

const OWNER = /(?<![\p{L}-])([\p{L}-]{1,40})['’]s [a-z ]{0,40}$/u;

const headOf = (of: string | null): string | null => of?.toLowerCase().split(' ').at(-1) ?? null;
