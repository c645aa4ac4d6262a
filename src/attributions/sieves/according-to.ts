import { type Document, nthToken, Tag, type Token } from '../../document/index.js';
import { DOCUMENT_NOUNS } from '../../lexicons/index.js';
import { appositionEnd } from '../apposition.js';
import { contentStart } from '../content-start.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import { closingParenthesis, type Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb, quotationStretch } from '../place.js';
import { quotationOpeningAt } from '../quotation-at.js';
import type { Draft, Sieve } from '../sieve.js';

/** Prepositional cues, longest first: the words, and whether a noun phrase that follows is the source. */
const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['going', 'by'],
  ['judging', 'by'],
  ['judging', 'from'],
  ['as', 'per'],
  ['per'],
];

/** '…, according to police', 'According to a report, …', '(…, according to Roe)' */
export const accordingTo: Sieve = {
  id: 'according-to',
  nests: true,
  about: 'A prepositional cue: ‘according to X’ attributes the rest of its sentence to X.',
  examples: [
    ['Sales fell by a tenth, according to the firm.', 'the firm <according to> Sales fell by a tenth'],
    [
      'According to a new report, the lake is shrinking.',
      'a new report <According to> the lake is shrinking',
    ],
    [
      'Six were hurt, according to the governor, Ann Lee.',
      'the governor, Ann Lee <according to> Six were hurt',
    ],
    ['Per court records, she owed $90.', 'court records <Per> she owed $90'],
    ['The river, according to Ms Roe, will rise again.', 'Ms Roe <according to> The river | will rise again'],
  ],
  counterexamples: ['It costs $5 per person.', 'They will be paid according to need.'],
  apply(passage) {
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to; i++) {
      const cue = CUES.find((words) =>
        words.every((word, k) => passage.document.tokens[i + k]?.lower === word),
      );
      if (!cue) continue;
      const draft = draftFor(passage, { from: i, to: i + cue.length }, cue.join(' '));
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, cue: Stretch, lemma: string): Draft | null {
  const { document } = passage;
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf(cue.from)];
  if (!sentence) return null;
  // 'It shows: According to the firm, sales fell'
  const colon = tokens[cue.from - 1]?.text === ':';
  const start = Math.max(passage.from, colon ? cue.from : sentence.firstToken);
  const end = Math.min(passage.to, sentence.endToken);
  const source = withName(passage, cue.to, end);
  if (!source || !mayHaveSource(passage, cue, lemma, source, start)) return null;
  const opening = enclosingParenthesis(tokens, cue.from, start);
  const limit = limitBehind(tokens, source.to, end, opening);
  const around = { from: opening >= 0 ? opening + 1 : start, to: limit };
  const content =
    contentStart(passage, cue.from, around.from) >= cue.from
      ? contentBehind(passage, source.to, limit)
      : contentOnBothSides(passage, cue, source.to, around);
  if (content.length === 0) return null;
  return draftWithoutVerb('according-to', 0.93, { cue, cueLemma: lemma, source, content });
}

function mayHaveSource(
  passage: Passage,
  cue: Stretch,
  lemma: string,
  source: Stretch,
  start: number,
): boolean {
  const { document } = passage;
  if (lemma.endsWith('per')) {
    const named = document.tag(source.from) & (Tag.Proper | Tag.Determiner);
    return (named !== 0 || areDocuments(document, source)) && isSetOff(passage, cue.from, start);
  }
  // 'Going by the police report, he was drunk', and not 'was going by the book', 'Judging by his face, he was glad'
  if (/^(?:going|judging) /.test(lemma))
    return cue.from === start && DOCUMENT_NOUNS.has(nthToken(document.tokens, source.to - 1).lower);
  // 'paid according to need': a measure, not a source.
  return lemma !== 'according to' || namesSource(passage, source);
}

/** Behind a semicolon the writer speaks again, and behind the parenthesis that holds the source. */
function limitBehind(tokens: readonly Token[], from: number, to: number, opening: number): number {
  let limit = to;
  for (let i = from; i < limit; i++) if (tokens[i]?.text === ';') limit = i;
  const closing = opening >= 0 ? closingParenthesis(tokens, opening, limit) : -1;
  return closing > 0 ? closing : limit;
}

/** 'court records', 'internal documents'; 'per person' has none. */
const areDocuments = (document: Document, { to }: Stretch): boolean =>
  (document.tag(to - 1) & Tag.Plural) !== 0 && DOCUMENT_NOUNS.has(nthToken(document.tokens, to - 1).lower);

/** ', per the ministry', '(per the ministry)', 'Per the police report, …' */
const isSetOff = ({ document: { tokens } }: Passage, cue: number, start: number): boolean =>
  cue === start || /^[,(—–”"]$/.test(tokens[cue - 1]?.text ?? '');

/** 'according to the governor, Ann Lee': the name behind the phrase says who it is. */
function withName(passage: Passage, from: number, limit: number): Stretch | null {
  const { document } = passage;
  const phrase = nounPhraseStartingAt(document, from, limit);
  if (!phrase || document.tokens[phrase.to]?.text !== ',') return phrase;
  const name = nounPhraseStartingAt(document, phrase.to + 1, limit);
  const named = name && document.tag(name.from) & Tag.Proper && name.to - name.from < 6;
  if (!named || !(document.tag(phrase.to - 1) & Tag.Noun)) return phrase;
  return name.to >= limit - 1 || document.tag(name.to) === Tag.Mark ? { from, to: name.to } : phrase;
}

function namesSource(passage: Passage, source: Stretch): boolean {
  const { document } = passage;
  const tag = document.tag(source.from);
  if (tag & (Tag.Determiner | Tag.Proper | Tag.Pronoun | Tag.Number)) return true;
  const head = nthToken(document.tokens, source.to - 1);
  return !/^(?:need|ability|plan|schedule|law|size|age|type|merit|rank|custom|tradition|taste|means)$/.test(
    head.lower,
  );
}

const OPENS_CLAUSE = /^(?:while|when|as|after|before|although|though|if|because|since)$/;

/**
 * 'According to a report, X': from the comma behind the source on. 'According to the report, published on Monday, it
 * is late': the apposition is the source's. Counterexample: 'According to Roe, while it is late, nobody left'
 */
function contentBehind(passage: Passage, after: number, limit: number): Stretch[] {
  const { document } = passage;
  const { tokens } = document;
  const clause = OPENS_CLAUSE.test(nthToken(tokens, after + 1).lower);
  const apposed = clause ? after : appositionEnd(passage, after, limit);
  const goesOn = tokens[apposed]?.text === ',' && apposed > after && apposed + 2 < limit;
  const verb = Tag.Past | Tag.Modal | Tag.Be;
  let i = goesOn ? apposed : after;
  while (i < limit && tokens[i]?.text !== ',' && !(document.tag(i) & verb && i > after)) i++;
  const from = tokens[i]?.text === ',' ? i + 1 : after;
  // A quotation that begins there runs to its end: 'According to Roe, “It is late. We must go.”'
  const quoted = quotationOpeningAt(passage, from);
  const to = Math.max(limit, quoted ? quotationStretch(passage, quoted).to : 0);
  return from < to ? [{ from, to }] : [];
}

/** 'It is late, according to Roe, and it rains' */
function contentOnBothSides(passage: Passage, cue: Stretch, after: number, around: Stretch): Stretch[] {
  const { tokens } = passage.document;
  const from = startInQuotation(passage, cue.from, contentStart(passage, cue.from, around.from));
  let end = cue.from;
  while (end > from && /^[,—–(]$/.test(nthToken(tokens, end - 1).text)) end--;
  const before = end > from ? { from, to: end } : null;
  const behind = { from: after + 1, to: around.to };
  const inMid = tokens[after]?.text === ',' && tokens[cue.from - 1]?.text === ',' && behind.from < behind.to;
  return [
    ...(before ? [before] : []),
    ...(inMid && goesOnBehind(passage, before, behind.from) ? [behind] : []),
  ];
}

/** Where the quotation that holds the cue begins, if that is behind `from`. */
function startInQuotation({ quotationOf }: Passage, cue: number, from: number): number {
  const quotation = quotationOf[cue] ?? -1;
  if (quotation < 0) return from;
  for (let i = cue; i > from; i--) if (quotationOf[i - 1] !== quotation) return i;
  return from;
}

const OPENS_ANOTHER = /^(?:but|and|which|who|although|though|while|adding|citing|with|as|a|an|the|up|down)$/;

/** In mid-sentence the content goes on behind the source, unless a new clause with a subject begins there. */
const goesOnBehind = (passage: Passage, before: Stretch | null, behind: number): boolean =>
  (before !== null && !hasFiniteVerb(passage, before.from, before.to)) ||
  !OPENS_ANOTHER.test(nthToken(passage.document.tokens, behind).lower);

function enclosingParenthesis(tokens: readonly Token[], i: number, from: number): number {
  for (let k = i - 1; k >= from; k--) {
    if (tokens[k]?.text === ')') return -1;
    if (tokens[k]?.text === '(') return k;
  }
  return -1;
}
