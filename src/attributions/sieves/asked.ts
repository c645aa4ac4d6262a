import { FINITE, type Sentence, Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues } from '../drafting.js';
import { isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseEndingAt } from '../phrase-leftward.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { settingEnd } from '../setting.js';
import type { Draft, Sieve } from '../sieve.js';
import type { SourcedCue } from '../sourced-cue.js';

const LEADS = /^(?:about|whether|if|how|why|what|when|where|which|who|whom|on)$/;

/** Where the question ends, and whom it was put to. */
interface Question {
  readonly end: number;
  readonly addressee: Stretch | null;
}

/** 'Asked about the sale, Roe said …': a question that nobody is named for, and whom it was put to. */
export const asked: Sieve = {
  id: 'asked',
  about:
    'Somebody is asked about something, and nobody is named who asks: ‘Asked whether’, ‘was asked about’.',
  examples: [
    ['Asked about the sale, Mr Roe said nothing had changed.', '- <Asked> about the sale'],
    ['Asked whether she would go, she replied: “No.”', '- <Asked> whether she would go'],
    ['When asked which bid was best, Roe smiled.', '- <asked> which bid was best'],
    ['Roe demurred when asked which bid was best.', '- <asked> which bid was best'],
    ['Ms Lee, asked about his temper, said she was calm.', '- <asked> about his temper'],
    ['The clerk was asked about the missing files.', '- <was asked> about the missing files'],
    [
      'Asked by a reporter whether she would go, she replied: “No.”',
      'a reporter <Asked> whether she would go',
    ],
  ],
  counterexamples: ['She asked about the sale.', 'Asked often, he knew the answer.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      const verb = cue.readings.find((reading) => reading.stance === 'asks' || reading.lemma === 'question');
      if (!verb || !passage.document.tokens[cue.verb]?.lower.endsWith('ed')) continue;
      const by = askerAt(passage, cue);
      const start = settingEnd(passage.document, by?.to ?? cue.to, passage.to);
      if (!LEADS.test(passage.document.tokens[start]?.lower ?? '')) continue;
      const question = questionOf(passage, cue, start);
      if (!question || question.end <= start + 1) continue;
      drafts.push(
        draftOf(cue, verb, 'asked', 0.88, {
          source: by,
          content: [{ from: start, to: question.end }],
          setting: start > (by?.to ?? cue.to) ? { from: by?.to ?? cue.to, to: start } : null,
          addressee: question.addressee,
        }),
      );
    }
    return drafts;
  },
};

/** 'a reporter' of 'Asked by a reporter about the sale' */
const askerAt = ({ document, to }: Passage, cue: SourcedCue): Stretch | null =>
  document.tokens[cue.to]?.lower === 'by' ? nounPhraseStartingAt(document, cue.to + 1, to) : null;

function questionOf(passage: Passage, cue: SourcedCue, start: number): Question | null {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  if (!sentence) return null;
  const { firstToken, endToken } = sentence;
  if (cue.passive) {
    const addressee = cue.source?.stretch ?? null;
    return addressee && { end: contentEnd(passage, start, cue, 'clause'), addressee };
  }
  const when = cue.from > firstToken && document.tokens[cue.from - 1]?.lower === 'when';
  if (cue.verb === firstToken || (when && cue.from - 1 === firstToken))
    return beforeAnswer(passage, start, endToken);
  return when ? whenAsked(passage, cue, start, endToken) : askedBehindName(passage, cue, start, sentence);
}

/** '…, and when asked about it, she left'; 'Roe, when asked about it, told them' */
function whenAsked(passage: Passage, cue: SourcedCue, start: number, endToken: number): Question {
  const { document } = passage;
  const coordinated = document.tag(cue.from - 2) & Tag.Coordinator;
  const own = coordinated ? beforeAnswer(passage, start, endToken) : null;
  if (own) return own;
  const inserted = document.tokens[cue.from - 2]?.text === ',' ? nextComma(passage, start, endToken) : -1;
  return { end: inserted > 0 ? inserted : contentEnd(passage, start, cue, 'clause'), addressee: null };
}

/** 'Roe, asked about it, told them' */
function askedBehindName(
  passage: Passage,
  cue: SourcedCue,
  start: number,
  { firstToken, endToken }: Sentence,
): Question | null {
  const { document } = passage;
  const behindComma = document.tokens[cue.from - 1]?.text === ',' && cue.from - 2 >= firstToken;
  if (!behindComma || cue.verb !== cue.from) return null;
  const asked = nounPhraseEndingAt(document, cue.from - 2, firstToken);
  const comma = nextComma(passage, start, endToken);
  return asked?.from === firstToken && comma > 0 ? { end: comma, addressee: asked } : null;
}

/** The comma before the one who is asked and answers. */
function beforeAnswer(passage: Passage, start: number, limit: number): Question | null {
  const { document } = passage;
  for (let comma = nextComma(passage, start, limit); comma > 0; comma = nextComma(passage, comma, limit)) {
    // 'Asked if it was “dead,” Lee replied'
    const behind = isQuotationMark(document.tokens[comma + 1]) ? comma + 2 : comma + 1;
    const addressee = nounPhraseStartingAt(document, behind, limit);
    if (addressee && document.tag(addressee.to) & (FINITE | Tag.Adverb))
      return { end: behind > comma + 1 ? behind : comma, addressee };
  }
  return null;
}

function nextComma({ document }: Passage, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (document.tokens[i]?.text === ',') return i;
  return -1;
}
