import { contentAround } from '../content-around.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseEndingAt } from '../phrase-leftward.js';
import { hasFiniteVerb, quotationAt, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

/** What somebody has a view in: 'in her view', 'in their eyes'. */
const OPINIONS = 'view opinion eyes mind estimation judgment judgement telling words'.split(' ');
/** What something is so by: 'by its own account'. */
const OWN_ACCOUNTS: ReadonlySet<string> = new Set(
  'account estimate reckoning admission calculation count tally figures'.split(' '),
);
export const VIEWS: ReadonlySet<string> = new Set([...OPINIONS, ...OWN_ACCOUNTS]);
const POSSESSORS = /^(?:his|her|their|its|my|our)$/;

/** 'In her view, the plan is dead', 'The plan is dead, in Ms Roe’s opinion.': set off by a comma. */
export const inTheirView: Sieve = {
  id: 'in-their-view',
  about: 'A phrase set off by commas says in whose view or eyes something is so.',
  nests: true,
  examples: [
    ['In her view, the plan is dead.', 'her <In her view> the plan is dead'],
    ['The plan is dead, in Ms Roe’s opinion.', 'Ms Roe <in Ms Roe’s opinion> The plan is dead'],
    ['The mill, in his eyes, is lost.', 'his <in his eyes> The mill | is lost'],
    ['The plan was, in Ms Roe’s words, “a farce”.', 'Ms Roe <in Ms Roe’s words> The plan was | a farce'],
    ['It shut because, in Ms Roe’s words, “it lost”.', 'Ms Roe <in Ms Roe’s words> it lost'],
    ['By the council’s count, ten mills shut.', 'the council <By the council’s count> ten mills shut'],
    ['By the firm’s own account, the dam leaked.', 'the firm <By the firm’s own account> the dam leaked'],
  ],
  counterexamples: [
    'He has a tower in his view.',
    'In my mind’s eye, it is red.',
    'In her view lay the sea.',
    'By all accounts, the dam leaked.',
  ],
  apply(passage, found) {
    const { tokens } = passage.document;
    const drafts: Draft[] = [];
    for (let noun = passage.from + 2; noun < passage.to; noun++) {
      if (!VIEWS.has(tokens[noun]?.lower ?? '')) continue;
      const holder = holderOf(passage, noun);
      const cue = holder && { from: holder.from - 1, to: noun + 1 };
      if (!cue || found.some((draft) => draft.cue && draft.cue.from <= noun && noun < draft.cue.to)) continue;
      const content = quotedBehind(passage, cue) ?? contentAround(passage, cue);
      if (!content.some(({ from, to }) => hasFiniteVerb(passage, from, to))) continue;
      drafts.push(
        draftWithoutVerb('in-their-view', 0.85, {
          cue,
          cueLemma: `in the ${tokens[noun]?.lower ?? ''} of`,
          source: holder,
          content,
        }),
      );
    }
    return drafts;
  },
};

/** 'The mill shut because, in Roe’s words, “it lost money”', 'The plan was, in his words, “a farce”': the quoted words, and the clause that waits for them. */
function quotedBehind(passage: Passage, cue: Stretch): readonly Stretch[] | null {
  const quotation =
    passage.document.tokens[cue.to]?.text === ',' ? quotationAt(passage, cue.to + 1) : undefined;
  if (!quotation) return null;
  const quoted = quotationStretch(passage, quotation);
  if (hasFiniteVerb(passage, quoted.from, quoted.to)) return [quoted];
  return [...contentAround(passage, cue).filter(({ to }) => to <= cue.from), quoted];
}

/** 'her' of 'in her view', 'Ms Roe' of 'in Ms Roe’s view'. */
function holderOf({ document, from }: Passage, noun: number): Stretch | null {
  const { tokens } = document;
  // 'by its own account'
  const before = tokens[noun - 1]?.lower === 'own' ? noun - 2 : noun - 1;
  const holder = POSSESSORS.test(tokens[before]?.lower ?? '')
    ? { from: before, to: before + 1 }
    : tokens[before]?.lower === "'s"
      ? nounPhraseEndingAt(document, before - 1, from)
      : null;
  const preposition = holder && OWN_ACCOUNTS.has(tokens[noun]?.lower ?? '') ? 'by' : 'in';
  return holder && tokens[holder.from - 1]?.lower === preposition && holder.from > from ? holder : null;
}
