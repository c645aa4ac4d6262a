import { possibleTags, Tag } from '../../document/index.js';
import { MONTHS, PERSONAL_PRONOUNS, SUBJECT_PRONOUNS, WEEKDAYS } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const plausible: Refiner = {
  id: 'plausible',
  about: 'Takes away what cannot be the topic of a figure: pronouns, times, fragments with a verb in them.',
  examples: [
    ['It took five years.', 'duration 5 year “five years”'],
    ['He gained 40 votes.', 'count 40 “40” votes'],
    ['On Aug. 7 it lost 3 percent.', 'percent 3 percent “3 percent” down'],
    ['Net sales for this year’s third quarter were $14 million.', 'money 1.4e7 USD “$14 million” Net sales'],
  ],
  counterexamples: ['The mill lost 3 percent.', 'Sales rose 3%.'],
  refine: (reading, drafts) =>
    drafts.map((made) => {
      const idle =
        made.of !== null && (isImplausible(made.of, COUNTING.has(made.kind)) || isHomeward(reading, made));
      const of = idle ? null : made.of;
      const subject = made.subject !== null && isImplausible(made.subject, false) ? null : made.subject;
      if (of === made.of && subject === made.subject) return made;
      return changed(made, {
        ...(of === null && { of, ofRange: null }),
        ...(subject === null && { subject, subjectRange: null }),
        evidence: [...made.evidence, plausible.id],
      });
    }),
};

/** Their 'of' may be a time: 'three times', 'half the week'. */
const COUNTING: ReadonlySet<string> = new Set(['ordinal', 'count', 'ratio']);

const TIMES =
  /^(?:time|times|today|yesterday|tomorrow|tonight|now|years?|months?|weeks?|weekends?|days?|hours?|minutes?|quarters?|mornings?|evenings?|afternoons?|nights?|ago|earlier|later|turn|addition|contrast|fact|least|most|top|response|meanwhile)$/;
const IDLE =
  /^(?:there|this|that|these|them|who|which|what|one|ones|others?|some|many|all|both|each|none|everyone|everything|nothing|something|somebody|someone|nobody|anyone|here|half|last|next|apiece|each other|myself|himself|herself|itself|themselves)$/;
/** Before a time, they say which. */
const WHICH =
  /^(?:last|next|past|this|previous|same|recent|coming|first|second|few|several|early|late|following|\d+|one|two|three|four|five|six|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:this |last |next )?(?:year|month|week|today|yesterday)'s)$/;
/** 'drove 40 miles home'; but 'a $250,000 home' */
const isHomeward = ({ atoms }: Reading, { from, to, of }: Draft): boolean =>
  of?.toLowerCase() === 'home' &&
  !(atoms[to]?.lower === 'home' && /^(?:an?|the|each|every|per)$/.test(atoms[from - 1]?.lower ?? ''));

/** Verbs that no noun phrase holds, though a word list may know a noun of that form. */
const VERBS =
  /^(?:is|are|was|were|has|have|had|will|would|said|says|told|brought|wears|lifted|became|got|gave|took|made|went)$/;

/** Nothing is called by more characters, and each figure of a sentence without end would hold them all. */
const LONGEST = 300;

/** `counts`: a number of times or days may be what is counted. */
function isImplausible(phrase: string, counts: boolean): boolean {
  if (phrase.length > LONGEST) return true;
  const words = phrase.toLowerCase().replace(/[’]/g, "'").split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/\.$/, '');
  const [first = ''] = words;
  if (words.length === 1 && (PERSONAL_PRONOUNS.has(first) || SUBJECT_PRONOUNS.has(first) || IDLE.test(first)))
    return true;
  // 'last year', 'two weeks', but 'waiting time' and 'school day' are measured
  if (!counts && TIMES.test(last) && (words.length === 1 || WHICH.test(first))) return true;
  if (words.length === 1 && (MONTHS.has(last) || WEEKDAYS.has(last)) && /^\p{Lu}/u.test(phrase)) return true;
  // 'Kopp wears eyeglasses', 'lifted dire warnings'
  return words.length > 1 && words.some((word) => VERBS.test(word) || isOnlyFinite(word));
}

const isOnlyFinite = (word: string): boolean => {
  const tags = possibleTags(word);
  return (
    (tags & (Tag.Modal | Tag.Be | Tag.Have)) !== 0 &&
    (tags & (Tag.Noun | Tag.Proper | Tag.Adjective)) === 0 &&
    !word.includes("'")
  );
};
