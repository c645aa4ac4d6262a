import { type Document, FINITE, nthToken, Tag } from '../document/index.js';
import { DOCUMENT_NOUNS, SETTING_NOUNS, SPENDS } from '../lexicons/index.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import { isTimeWord, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { type Source, sourceBefore } from './source.js';
import { mainSubject, subjectOf } from './subject.js';

/**
 * The source of a participle by the word right before it: 'a poll showing', 'Roe, despite admitting doubts, voted'.
 * Null where no such word stands there: 'Roe spoke to voters, saying'
 */
export function besideParticiple(passage: Passage, cue: Cue, start: number): Source | null {
  const { document } = passage;
  if (cue.from <= start || nthToken(document.tokens, cue.from - 1).kind === 'mark') return null;
  return ofReducedClause(passage, cue, start) ?? behindPreposition(passage, cue, start);
}

/** 'a poll showing' */
function ofReducedClause(passage: Passage, cue: Cue, start: number): Source | null {
  const { document } = passage;
  const spender = whoSpends(passage, cue, start);
  if (spender) return spender;
  const tag = document.tag(cue.from - 1);
  if (!(tag & (Tag.Noun | Tag.Proper)) || tag & Tag.Preposition) return null;
  const noun = nounPhraseEndingAt(document, cue.from - 1, start);
  if (!noun) return null;
  // 'Holding signs calling it a fraud, the crowd sang': those who hold them say so.
  const held = noun.from === start && noun.to - noun.from > 1 && document.tag(start) & Tag.Ing;
  const holder = held ? followingSubject(passage, cue) : null;
  if (holder) return holder;
  const speaker =
    issuerOf(passage, noun, start) ?? speakerAt(passage, noun, start) ?? writerTo(passage, noun, start);
  return { stretch: speaker ?? noun, how: 'reduced', from: noun.from };
}

/** Words between 'spent' and the participle: 'nearly two hours on Monday'. */
const LONGEST_SPENT = 8;

/**
 * 'Roe wasted no time demanding', 'She spent the weekend telling voters': whoever spends it; of 'spent $4m on posters
 * saying' the posters.
 */
function whoSpends(passage: Passage, cue: Cue, start: number): Source | null {
  const { document } = passage;
  const verb = spendingBefore(document, cue.from, start);
  if (verb < 0) return null;
  for (let from = verb + 1; from < cue.from; from++)
    if (document.tokens[from - 1]?.lower === 'on' && !isTimeWord(document.tokens[from]))
      return { stretch: { from, to: cue.from }, how: 'reduced', from };
  if (document.tag(verb - 1) & (Tag.Be | Tag.Coordinator)) return null;
  const subject = subjectOf(passage, verb)?.stretch;
  return subject ? { stretch: subject, how: 'participle', from: cue.from } : null;
}

/** The verb of spending before `before`, with no mark between; -1 where there is none. */
function spendingBefore({ tokens }: Document, before: number, start: number): number {
  for (let i = before - 1; i > Math.max(start, before - 1 - LONGEST_SPENT); i--) {
    const { kind, lower, text } = nthToken(tokens, i);
    if (kind === 'mark' && !/^[$£€]$/.test(text)) return -1;
    if (SPENDS.has(lower)) return i;
  }
  return -1;
}

/** 'Roe, despite admitting doubts, voted for it'; 'Roe ended the talk by saying' */
function behindPreposition(passage: Passage, cue: Cue, start: number): Source | null {
  const preposition = nthToken(passage.document.tokens, cue.from - 1).lower;
  if (!/^(?:by|despite|while|after|before|without|in)$/.test(preposition)) return null;
  const own = ownSubject(passage, cue.from - 1, start);
  if (own) return own;
  // 'Roe, R-Wis., despite admitting doubts, voted'
  const apposed = sourceBefore(passage, { verb: cue.verb, from: cue.from - 1, quotation: cue.quotation });
  if (apposed?.how === 'apposition')
    return { stretch: apposed.stretch, how: 'participle', from: apposed.from };
  const subject = preposition === 'by' ? mainSubject(passage, cue.from, start) : null;
  return subject && { stretch: subject, how: 'participle', from: cue.from };
}

/** 'Roe spoke at a news conference announcing': an occasion says nothing itself. */
function speakerAt(passage: Passage, occasion: Stretch, start: number): Stretch | null {
  const head = passage.document.tokens[occasion.to - 1]?.lower ?? '';
  return SETTING_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head)
    ? mainSubject(passage, occasion.from, start)
    : null;
}

/** 'Roe has written to the bank’s chief demanding a review': who writes, and not whom it is written to. */
function writerTo(passage: Passage, whom: Stretch, start: number): Stretch | null {
  const { tokens } = passage.document;
  const to = whom.from - 1;
  return tokens[to]?.lower === 'to' &&
    /^(?:wr(?:ote|ites?|itten)|letters?|e-?mail(?:ed|s)?)$/.test(tokens[to - 1]?.lower ?? '')
    ? mainSubject(passage, whom.from, start)
    : null;
}

/** Bring out a text in somebody's name. */
const ISSUES =
  /^(?:issue[sd]?|release[sd]?|publish(?:e[sd])?|post(?:ed|s)?|sen[dt]|sends|writ(?:e|es|ten)|wrote|put|puts|circulate[sd]?|unleashe[sd]|tweet(?:ed|s)?|share[sd]?|file[sd]?|sign(?:ed|s)?|deliver(?:ed|s)?)$/;

/** 'The firm issued a statement on Monday saying': who speaks in the text that is brought out. */
function issuerOf(passage: Passage, text: Stretch, start: number): Stretch | null {
  const { document } = passage;
  if (!/^an?$/.test(document.tokens[text.from]?.lower ?? '')) return null;
  if (!document.tokens.slice(text.from, text.to).some((token) => DOCUMENT_NOUNS.has(token.lower)))
    return null;
  let verb = text.from - 1;
  if (/^(?:out|up)$/.test(document.tokens[verb]?.lower ?? '')) verb--;
  if (verb <= start || !ISSUES.test(document.tokens[verb]?.lower ?? '')) return null;
  return mainSubject(passage, text.from, start);
}

/** 'Roe, asking for calm, left': the phrase before the comma, where nothing but it opens the sentence. */
export function ownSubject({ document }: Passage, from: number, start: number): Source | null {
  if (document.tokens[from - 1]?.text !== ',' || from - 2 < start) return null;
  const phrase = nounPhraseEndingAt(document, from - 2, start);
  return phrase && phrase.from === start ? { stretch: phrase, how: 'participle', from: phrase.from } : null;
}

/** 'Citing the delay, Roe resigned': a participle at the start takes the subject that follows its comma. */
export function followingSubject(passage: Passage, cue: Cue): Source | null {
  const { document, quotationOf } = passage;
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  const end = Math.min(sentence?.endToken ?? passage.to, passage.to);
  for (let i = cue.verb + 1; i < end; i++) {
    const token = document.tokens[i];
    if (token?.text !== ',' && token?.text !== '”' && token?.text !== '"') continue;
    if ((quotationOf[i + 1] ?? -1) !== cue.quotation) continue;
    const phrase = nounPhraseStartingAt(document, i + 1, end);
    if (phrase && isSubject(passage, phrase, end))
      return { stretch: phrase, how: 'participle', from: cue.from };
  }
  return null;
}

/** A verb stands right behind the phrase. */
const isSubject = ({ document }: Passage, { from, to }: Stretch, end: number): boolean =>
  to < end &&
  !(document.tag(from) & (FINITE | Tag.Ing)) &&
  (document.tag(to) & (FINITE | Tag.Adverb)) !== 0 &&
  !(document.tag(to) & Tag.Noun);
