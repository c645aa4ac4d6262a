import { type Document, nthToken, Tag } from '../../document/index.js';
import { LINE_NOUNS, SPEECH_NOUNS } from '../../lexicons/index.js';
import type { Quotation } from '../../quotations/index.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb, looksLikeTitle, quotationAt, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import { isSpeakerNoun } from '../speaker-noun.js';

/** Between 'is' and what was said: 'was clear:', 'is a simple one:' */
const LONGEST_REMARK = 4;

/** 'Roe's answer was “no comment”', 'Her message is clear: “Vote.”', 'Its reply was that …' */
export const whatItWas: Sieve = {
  id: 'what-it-was',
  about: 'A noun of speech and its possessor, ‘be’, and quoted words or a clause with ‘that’.',
  examples: [
    ['Roe’s answer was “no comment”.', 'Roe <answer was> no comment'],
    ['Her message is clear: “Vote for us.”', 'Her <message is> Vote for us.'],
    ['Her message was simple: the dam is safe.', 'Her <message was> the dam is safe'],
    ['Their reply was that it was too late.', 'Their <reply was> it was too late'],
    ['“No dams” was the message from nurses.', 'nurses <was the message from> No dams'],
    ['“Wear a coat” was her advice.', 'her <was her advice> Wear a coat'],
    ['“Not now,” came the reply from the chairman.', 'the chairman <came the reply from> Not now'],
    ['“We wait,” is how she put it.', 'she <put it> We wait'],
    ['“No comment,” was all the mayor would say.', 'the mayor <would say> No comment'],
    ['The firm’s line is that the dam is safe.', 'The firm <line is> the dam is safe'],
  ],
  counterexamples: [
    'Her question was not unfounded: the dam is old.',
    'Her song was “Evening Larks”.',
    'The answer was “Evening Larks”.',
    'His answer was late.',
    '“Evening Larks” was her answer.',
    '“Wear a coat” was the message on the wall.',
    '“Evening Larks” was all he sang.',
    '“Late,” came the second of his books.',
    '“No dams” was a message of hope.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let i = passage.from + 1; i < passage.to - 2; i++) {
      const noun = nthToken(document.tokens, i);
      if (passage.quotationOf[i] !== -1 || !(document.tag(i + 1) & Tag.Be)) continue;
      if (!isSpeech(document, i)) continue;
      const holder = holderOf(passage, i);
      const content = holder && contentBehind(passage, i, i + 2);
      if (!content || isClaimed(found, content)) continue;
      drafts.push(
        draftWithoutVerb('what-it-was', 0.8, {
          cue: { from: i, to: i + 2 },
          cueLemma: noun.lower,
          source: holder,
          content: [content],
        }),
      );
    }
    return [...drafts, ...whoseItWas(passage, [...found, ...drafts])];
  },
};

/**
 * '“Enough is enough” was the message from nurses', '“Wear a coat” was her advice', '“No,” came the reply from the
 * chair': the words stand first.
 */
const whoseItWas = (passage: Passage, found: readonly Draft[]): readonly Draft[] =>
  passage.quotations.flatMap((quotation) => {
    const content = quotationStretch(passage, quotation);
    if (isClaimed(found, content)) return [];
    const verb = passage.document.tokens[content.to]?.text === ',' ? content.to + 1 : content.to;
    const told = howTheyPutIt(passage, verb) ?? whoseSpeech(passage, verb, quotation);
    return told ? [draftWithoutVerb('what-it-was', 0.8, { ...told, content: [content] })] : [];
  });

/** 'was her advice', 'came the reply from the chair' */
function whoseSpeech(passage: Passage, verb: number, quotation: Quotation): Told | null {
  const { document } = passage;
  const came = /^(?:came|comes|went|goes)$/.test(nthToken(document.tokens, verb).lower);
  const was = (document.tag(verb) & Tag.Be) !== 0 && !looksLikeTitle(passage, quotation);
  const noun = came || was ? [verb + 2, verb + 3].find((i) => isSpeech(document, i)) : undefined;
  if (noun === undefined) return null;
  const holder = holderOf(passage, noun);
  const from = holder ? null : fromWhom(passage, noun);
  const source = holder ?? from;
  if (!source && !came) return null;
  return {
    cue: { from: verb, to: from ? noun + 2 : noun + 1 },
    cueLemma: nthToken(document.tokens, noun).lower,
    source,
  };
}

/** The words behind a quotation that say whose it is. */
interface Told {
  readonly cue: Stretch;
  readonly cueLemma: string;
  readonly source: Stretch | null;
}

/** What leads from quoted words to who said them, and the verbs behind him: 'is how she put it', 'was all he would say'. */
const PUT: readonly (readonly [lead: RegExp, verb: RegExp])[] = [
  [/^how$/, /^(?:put|puts|described|describes|summed|explained)$/],
  [/^(?:all|what)$/, /^(?:say|says|said|tell|tells|told|wrote|replied|add|added)$/],
];

/** '“…,” is how she put it', '“…” was how the mayor described it', '“…” was all he would say' */
function howTheyPutIt(
  { document, to }: Passage,
  be: number,
): { readonly cue: Stretch; readonly cueLemma: string; readonly source: Stretch } | null {
  const { tokens } = document;
  if (!(document.tag(be) & Tag.Be)) return null;
  const verbs = PUT.find(([lead]) => lead.test(tokens[be + 1]?.lower ?? ''))?.[1];
  const source = verbs && nounPhraseStartingAt(document, be + 2, to);
  if (!source) return null;
  let verb = source.to;
  while (document.tag(verb) & (Tag.Modal | Tag.Have)) verb++;
  if (!verbs.test(tokens[verb]?.lower ?? '')) return null;
  const it = verb + (tokens[verb + 1]?.lower === 'it' ? 2 : 1);
  return { cue: { from: source.to, to: it }, cueLemma: nthToken(tokens, verb).lower, source };
}

const isSpeech = ({ tokens }: Document, i: number): boolean => {
  const noun = tokens[i]?.lower ?? '';
  return LINE_NOUNS.has(noun) || SPEECH_NOUNS.has(noun) || SPEECH_NOUNS.has(noun.replace(/s$/, ''));
};

/** 'the message from nurses', 'the verdict of the panel': who may speak, and no 'message of hope' */
function fromWhom({ document, to }: Passage, noun: number): Stretch | null {
  const preposition = document.tokens[noun + 1]?.lower ?? '';
  if (!/^(?:from|of)$/.test(preposition)) return null;
  const whom = nounPhraseStartingAt(document, noun + 2, to);
  if (!whom || preposition === 'from') return whom;
  const { lower } = nthToken(document.tokens, whom.to - 1);
  return document.tag(whom.to - 1) & Tag.Proper || isSpeakerNoun(lower) ? whom : null;
}

/** 'Her message was simple:'; 'Her question was not unfounded:' is the writer's, and so is what follows. */
const isPlainRemark = ({ tokens, tag }: Document, noun: number, last: number): boolean =>
  !/^(?:question|claim|charge|allegation|accusation|criticism|contention|notion|rumou?r)s?$/.test(
    tokens[noun]?.lower ?? '',
  ) && !tokens.slice(noun, last + 1).some(({ index }) => tag(index) & Tag.Not);

function contentBehind(passage: Passage, noun: number, from: number): Stretch | null {
  const { document } = passage;
  const place = { verb: noun, quotation: -1, kind: 'finite', source: null } as const;
  if (document.tokens[from]?.lower === 'that' && !(document.tag(from + 1) & Tag.Be))
    return { from: from + 1, to: contentEnd(passage, from + 1, place, 'clause') };
  const direct = quotationAt(passage, from);
  if (direct) return quotationStretch(passage, direct);
  for (let i = from; i < from + LONGEST_REMARK && document.tokens[i]?.kind === 'word'; i++) {
    if (document.tokens[i + 1]?.text !== ':') continue;
    const quoted = quotationAt(passage, i + 2);
    if (quoted) return quotationStretch(passage, quoted);
    const clause = { from: i + 2, to: contentEnd(passage, i + 2, place, 'clause') };
    return isPlainRemark(document, noun, i) && hasFiniteVerb(passage, clause.from, clause.to) ? clause : null;
  }
  return null;
}
