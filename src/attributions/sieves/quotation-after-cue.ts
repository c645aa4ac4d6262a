import { FINITE, nthToken, Tag } from '../../document/index.js';
import type { Quotation } from '../../quotations/index.js';
import { contentEnd } from '../content-end.js';
import { areTitleWords } from '../marks.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { hasFiniteVerb, looksLikeTitle, quotationAt, quotationStretch } from '../place.js';
import { quotationOpeningAt } from '../quotation-at.js';
import type { SourcedCue } from '../sourced-cue.js';
import { asClause, type FramedContent, type Site, verbSieve } from '../verb-sieve.js';

/** Behind them a title names a work. */
const MAKES_WORKS = /^(?:sing|read|write|publish|release|open|quote|record)$/;

/** Without a mark behind them they are acts: 'will not allow “members to pay”', 'has begun “to unmask the plan”'. */
const ACTS =
  /^(?:allow|begin|continue|go|grant|offer|open|publish|put|react|release|respond|sound|speak|volunteer)$/;

export const quotationAfterCue = verbSieve({
  id: 'quotation-after-cue',
  about: 'A quotation follows its cue, behind a comma, a colon or nothing.',
  nests: true,
  examples: [
    ['Roe said: “We won. We did not cheat.”', 'Roe <said> We won. We did not cheat.'],
    ['Ms Hale told the Larkton Post, “It is over.”', 'Ms Hale <told> It is over.'],
    ['Roe wrote:\n\n“The dam will hold.”', 'Roe <wrote> The dam will hold.'],
    ['Said Tom Hale, who runs the mill, “We will stay.”', 'Tom Hale <Said> We will stay.'],
    ['But, said Tom Hale, “We will stay.”', 'Tom Hale <said> We will stay.'],
    ['Wrote Tom Hale:\n\n“We will stay.”', 'Tom Hale <Wrote> We will stay.'],
    ['Hale agreed. “It cannot go on.”', 'Hale <agreed> It cannot go on.'],
    ['Lee said “no” and “never”.', 'Lee <said> “no” and “never”'],
    ['They chanted “Shame on you all” as he left.', 'They <chanted> Shame on you all'],
  ],
  counterexamples: [
    'She sang “Evening Larks” at the wedding.',
    'She sang in “Evening Larks”.',
    'He said so, and “Evening Larks” played.',
    'Hale agreed. “It is late,” said Roe.',
  ],
  find(site) {
    const { passage, cue, complement } = site;
    if (cue.quotation >= 0) return null;
    // 'Said Ann Lee, who led the union: “…”'
    const opening = opensPassage(passage, cue.from) && !cue.source ? cue.inverted : null;
    const start = opening?.end ?? complement.next;
    const announced = announcedAt(site, start, opening);
    if (announced) return withContent(site, opening, announced, 0.93);
    const quotation = quotationFrom(site, start);
    if (!quotation) return null;
    const behindMark = isBehindMark(passage, start, quotation);
    if (NOT_SAID.some((isNone) => isNone(site, quotation, behindMark))) return null;
    const stretch = quotationStretch(passage, quotation);
    const content =
      behindMark ||
      isWholeUtterance(site, stretch) ||
      endsWithComma(passage, quotation) ||
      isBeforeMainVerb(site, stretch)
        ? joinedQuotations(site, stretch)
        : { from: stretch.from, to: Math.max(contentEnd(passage, stretch.from, cue, 'clause'), stretch.to) };
    return withContent(site, opening, content, 0.95);
  },
});

const withContent = (
  site: Site,
  opening: SourcedCue['inverted'],
  content: Stretch,
  confidence: number,
): FramedContent | null =>
  opening
    ? { content: [content], confidence, source: opening.source.stretch }
    : asClause(site, [content], confidence);

/** The paragraph that the clause announces: 'Roe said after the vote:' */
function announcedAt(
  { passage, cue, verb }: Site,
  start: number,
  opening: SourcedCue['inverted'],
): Stretch | null {
  if (!passage.announced || !(cue.source || opening)) return null;
  if (!verb.frames.has('quote') && !verb.frames.has('that')) return null;
  return start >= passage.to - 1 || isCircumstance(passage, start)
    ? quotationStretch(passage, passage.announced)
    : null;
}

const quotationFrom = (site: Site, start: number): Quotation | null =>
  start < site.limit ? (quotationAt(site.passage, start) ?? distantQuotation(site, start)) : null;

const isBehindMark = ({ document }: Passage, start: number, quotation: Quotation): boolean =>
  /^[,:]$/.test(nthToken(document.tokens, Math.max(start, document.tokenAt(quotation.start) - 1)).text);

/** Quoted words behind a cue that are not what is said. */
const NOT_SAID: readonly ((site: Site, quotation: Quotation, behindMark: boolean) => boolean)[] = [
  // 'apologised “unreservedly”': how, and not what
  ({ passage }, { firstToken, endToken }, behindMark) =>
    !behindMark &&
    endToken - firstToken === 1 &&
    nthToken(passage.document.tokens, firstToken).lower.endsWith('ly'),
  isTitleOf,
  (site, _, behindMark) => isNamed(site, behindMark),
  ({ verb: { frames } }, _, behindMark) =>
    !frames.has('quote') && (behindMark || !(frames.has('clause') || frames.has('that'))),
  // 'sang “Evening Larks”', 'wrote “Evening Larks” in 1999'
  (site, quotation, behindMark) => !behindMark && makesWork(site) && looksLikeTitle(site.passage, quotation),
  ({ passage, verb }, quotation, behindMark) =>
    !behindMark && ACTS.test(verb.lemma) && !isSentence(passage, quotation),
];

/** 'Said Ann Lee', 'But, said Ann Lee' */
const opensPassage = ({ document: { tokens }, from }: Passage, i: number): boolean =>
  i === from ||
  (tokens[i - 1]?.text === ',' && i - 2 === from && /^(?:but|and|so|still)$/.test(tokens[from]?.lower ?? ''));

/** 'reported after the police left:' */
function isCircumstance({ document, to }: Passage, from: number): boolean {
  if (document.tokens[to - 1]?.text !== ':') return false;
  if (!/^(?:after|before|when|while|as|in|at|on|during)$/.test(document.tokens[from]?.lower ?? ''))
    return false;
  return document.tokens.slice(from, to - 1).every((token) => token.kind !== 'mark');
}

/** 'sang “Evening Larks”', 'a group called “We the Town”' */
const makesWork = ({ passage, cue, verb }: Site): boolean =>
  (MAKES_WORKS.test(verb.lemma) && !(verb.lemma === 'read' && isWritten(passage, cue))) ||
  (verb.lemma === 'call' &&
    (passage.document.tag(cue.from - 1) & Tag.Noun) !== 0 &&
    (passage.document.tag(cue.from - 1) & Tag.Proper) === 0);

/** 'The sign read “Closed”', 'a post reading “Closed”', and not 'She read “Evening Larks”' */
const isWritten = ({ document }: Passage, { from, form }: SourcedCue): boolean =>
  form === 'ing'
    ? (document.tag(from - 1) & (Tag.Noun | Tag.Proper)) !== 0
    : !(document.tag(from - 1) & Tag.Proper) &&
      !/^(?:he|she|i|we|they|you|who|and)$/.test(document.tokens[from - 1]?.lower ?? '');

/** 'spoke on his programme, “Tom Hale Live,” on Monday': the title of where it was said, and the sentence goes on. */
function isTitleOf({ passage, after, complement }: Site, quotation: Quotation): boolean {
  const { document } = passage;
  const words = document.tokens.slice(quotation.firstToken, quotation.endToken);
  return (
    complement.next > after &&
    words.at(-1)?.text === ',' &&
    document.tokens[quotation.firstToken - 2]?.text === ',' &&
    words.some((token) => token.text.length > 3) &&
    areTitleWords(words)
  );
}

/** 'called the use of executive orders “dangerous”', 'whom he called “a fool”': another frame's, where no mark stands. */
const isNamed = ({ passage, cue, verb }: Site, behindMark: boolean): boolean =>
  !behindMark &&
  cue.source !== null &&
  ((verb.frames.has('naming') &&
    /^(?:whom?|which)$/.test(passage.document.tokens[cue.source.from - 1]?.lower ?? '')) ||
    passage.cues.some(
      (other) => other.to === cue.source?.from && other.readings.some(({ frames }) => frames.has('naming')),
    ));

/** Tokens between a cue and its quotation, where nothing but phrases stands there. */
const FURTHEST = 30;

/** 'said on Twitter, in reference to her child, a girl, “It is late.”': phrases between, and no other verb. */
function distantQuotation({ passage, cue, limit }: Site, from: number): Quotation | null {
  const { document } = passage;
  if (document.tokens[from]?.text !== ',') return null;
  const quotation = passage.quotations.find((each) => document.tokenAt(each.start) > from);
  if (!quotation || cue.kind !== 'finite') return null;
  const opening = document.tokenAt(quotation.start);
  if (opening >= Math.min(limit, from + FURTHEST) || document.tokens[opening - 1]?.text !== ',') return null;
  if (document.sentenceOf(opening - 1) !== document.sentenceOf(from)) return null;
  const other = passage.cues.some((each) => each.verb > cue.verb && each.verb < opening);
  return other || hasFiniteVerb(passage, from, opening) || !isSentence(passage, quotation) ? null : quotation;
}

/** 'read “anyone.ca,” a website': the comma inside the mark, and no coordinator behind it, end what is said. */
const endsWithComma = ({ document }: Passage, quotation: Quotation): boolean =>
  document.tokens[quotation.endToken - 1]?.text === ',' &&
  (document.tag(quotation.endToken + 1) & Tag.Determiner) !== 0;

/** A capital, a finite verb: 'He continued “We won.”' */
const isSentence = (passage: Passage, quotation: Quotation): boolean =>
  passage.document.tokens[quotation.firstToken]?.capital === true &&
  hasFiniteVerb(passage, quotation.firstToken, quotation.endToken);

/** 'said, “A,” and “B”': quotations that a comma or 'and' joins belong together, unless the next one has a cue. */
function joinedQuotations({ passage }: Site, first: Stretch): Stretch {
  const { tokens } = passage.document;
  let end = first.to;
  for (;;) {
    let i = end;
    while (i < passage.to && /^(?:,|and|or|but)$/.test(tokens[i]?.lower ?? '')) i++;
    const next = i > end ? quotationOpeningAt(passage, i) : undefined;
    if (!next) return { from: first.from, to: end };
    const joined = quotationStretch(passage, next);
    if (hasCueOfItsOwn(passage, joined)) return { from: first.from, to: end };
    end = joined.to;
  }
}

const hasCueOfItsOwn = (passage: Passage, quotation: Stretch): boolean =>
  passage.cues.some((cue) => cue.verb >= quotation.to && cue.verb < quotation.to + 5);

/** 'Signs reading “Keep out” hung there', 'A man who shouted “Stop” was held': the verb of those who say it goes on. */
const isBeforeMainVerb = ({ passage: { document, to }, cue }: Site, quotation: Stretch): boolean =>
  (cue.source?.how === 'reduced' || cue.source?.how === 'relative') &&
  quotation.to < to &&
  (document.tag(quotation.to) & FINITE) !== 0 &&
  !(document.tag(quotation.to) & Tag.Noun);

/** 'chanted “Shame on you” as they left': a sentence of its own, and the writer's circumstance behind it. */
function isWholeUtterance({ passage }: Site, quotation: Stretch): boolean {
  const { document } = passage;
  const first = document.tokens[quotation.from + 1];
  const next = quotation.to < passage.to ? document.tag(quotation.to) : 0;
  if (!first?.capital || quotation.to - quotation.from < 5) return false;
  // '… “What fence?” and kept going'
  if (next & Tag.Coordinator) return (document.tag(quotation.to + 1) & (Tag.Past | Tag.Present)) !== 0;
  return (
    (next & (Tag.Preposition | Tag.Adverb | Tag.Subordinator)) !== 0 &&
    document.tokens[quotation.to]?.lower !== 'of'
  );
}
