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
  let limit = Math.min(passage.to, sentence.endToken);
  const source = withName(passage, cue.to, limit);
  if (!source) return null;
  if (
    lemma.endsWith('per') &&
    !(
      (document.tag(source.from) & (Tag.Proper | Tag.Determiner) || areDocuments(document, source)) &&
      isSetOff(passage, cue.from, start)
    )
  )
    return null;
  // 'Going by the police report, he was drunk', and not 'was going by the book', 'Judging by his face, he was glad'
  if (
    /^(?:going|judging) /.test(lemma) &&
    !(cue.from === start && DOCUMENT_NOUNS.has(tokens[source.to - 1]?.lower ?? ''))
  )
    return null;
  // 'paid according to need': a measure, not a source.
  if (lemma === 'according to' && !namesSource(passage, source)) return null;
  const quotation = passage.quotationOf[cue.from] ?? -1;
  // Behind a semicolon the writer speaks again.
  for (let i = source.to; i < limit; i++) if (tokens[i]?.text === ';') limit = i;
  const opening = enclosingParenthesis(tokens, cue.from, start);
  if (opening >= 0) {
    const closing = closingParenthesis(tokens, opening, limit);
    if (closing > 0) limit = closing;
  }
  const content = contentAround(
    passage,
    cue,
    source.to,
    opening >= 0 ? opening + 1 : start,
    limit,
    quotation,
  );
  if (content.length === 0) return null;
  return draftWithoutVerb('according-to', 0.93, { cue, cueLemma: lemma, source, content });
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

function contentAround(
  passage: Passage,
  cue: Stretch,
  after: number,
  start: number,
  limit: number,
  quotation: number,
): Stretch[] {
  const { document, quotationOf } = passage;
  const { tokens } = document;
  const leading = contentStart(passage, cue.from, start) >= cue.from;
  if (leading) {
    // 'According to a report, X': from the comma behind the source on.
    // 'According to the report, published on Monday, it is late': the apposition is the source's.
    // Counterexample: 'According to Roe, while it is late, nobody left'
    const clause = /^(?:while|when|as|after|before|although|though|if|because|since)$/.test(
      tokens[after + 1]?.lower ?? '',
    );
    const apposed = clause ? after : appositionEnd(passage, after, limit);
    const goesOn = tokens[apposed]?.text === ',' && apposed > after && apposed + 2 < limit;
    let i = goesOn ? apposed : after;
    while (i < limit && tokens[i]?.text !== ',') {
      if (document.tag(i) & (Tag.Past | Tag.Modal | Tag.Be) && i > after) break;
      i++;
    }
    const from = tokens[i]?.text === ',' ? i + 1 : after;
    // A quotation that begins there runs to its end: 'According to Roe, “It is late. We must go.”'
    const quoted = quotationOpeningAt(passage, from);
    const to = Math.max(limit, quoted ? quotationStretch(passage, quoted).to : 0);
    return from < to ? [{ from, to }] : [];
  }
  let from = contentStart(passage, cue.from, start);
  if (quotation >= 0) {
    for (let i = cue.from; i > from; i--) if (quotationOf[i - 1] !== quotation) from = Math.max(from, i);
  }
  let end = cue.from;
  while (end > from && /^[,—–(]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const spans: Stretch[] = end > from ? [{ from, to: end }] : [];
  // In mid-sentence the content goes on behind the source, unless a new clause with a subject begins there.
  const mark = tokens[after];
  if (mark?.text === ',' && tokens[cue.from - 1]?.text === ',' && after + 1 < limit) {
    const next = nthToken(tokens, after + 1);
    const unfinished = end > from && !hasFiniteVerb(passage, from, end);
    if (
      unfinished ||
      !/^(?:but|and|which|who|although|though|while|adding|citing|with|as|a|an|the)$/.test(next.lower)
    )
      spans.push({ from: after + 1, to: limit });
  }
  return spans;
}

function enclosingParenthesis(tokens: readonly Token[], i: number, from: number): number {
  for (let k = i - 1; k >= from; k--) {
    if (tokens[k]?.text === ')') return -1;
    if (tokens[k]?.text === '(') return k;
  }
  return -1;
}
