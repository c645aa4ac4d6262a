import {
  type Document,
  FINITE,
  isUnlisted,
  nthToken,
  type Sentence,
  Tag,
  type Token,
  wordTags,
} from '../../document/index.js';
import { DOCUMENT_NOUNS, TITLES } from '../../lexicons/index.js';
import type { Quotation } from '../../quotations/index.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { isFirstName } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb, isHeadline, quotationStretch } from '../place.js';
import { quotationOpeningAt } from '../quotation-at.js';
import type { Sieve } from '../sieve.js';
import { isSourceNoun } from '../speaker-noun.js';

/** Words before a colon at the start that name no speaker. */
const NO_SPEAKER =
  /^(?:note|update|updated|correction|photo|image|video|watch|read|source|related|more|breaking|tip|tips|here|this|that|these|editor's|exclusive|analysis|opinion|photos|pictured|contact|email|time|date|where|when|who|what|why|how|location|tickets|phone|p\.s\.|advertisement|background|timeline|live|story|caption|q|q&a|a|1|2|3)$/;
const LONGEST_LABEL = 7;
const LONGEST_HEADING = 11;

/** 'Roe: “We won.”', 'Poll: Most voters want a new bridge' */
export const colon: Sieve = {
  id: 'name-and-colon',
  nests: true,
  about: 'A name and a colon at the start of a paragraph: a headline, a transcript’s turn, a quotation.',
  examples: [
    ['Roe: “We won.”', 'Roe <:> We won.'],
    ['Mayor Ann Polk:\n\n“We will rebuild.”', 'Mayor Ann Polk <:> We will rebuild.'],
    ['ROE: We won. We did not cheat.', 'ROE <:> We won. We did not cheat'],
    ['ROE: We won. We did not cheat. ANN LEE: You did. You lied.', 'ROE <:> We won. We did not cheat'],
    ['ROE: We won. We did not cheat. ANN LEE: You did. You lied.', 'ANN LEE <:> You did. You lied'],
    ['Ann Roe, the mayor: “We won.”', 'Ann Roe <:> We won.'],
    ['Another: “Gone fishing.”', 'Another <:> Gone fishing.'],
    ['Ann Wood: ‘No Idea’ If Bridge Will Open', 'Ann Wood <:> ‘No Idea’ If Bridge Will Open'],
    ['Lee to Larkton Board: Bridge will close', 'Lee <:> Bridge will close'],
    ['Report: Minister Advised Lee To Close Bridge', 'Report <:> Minister Advised Lee To Close Bridge'],
    ['Mayor Lee: Bridge will close in May', 'Mayor Lee <:> Bridge will close in May'],
  ],
  counterexamples: [
    'LARKTON: The council told residents that it was safe.',
    'Note: The office is closed.',
    'Another caveat: The lake is deep.',
    'He had one aim: winning.',
    'Council to close bridge: what we know',
  ],
  apply(passage, found) {
    const { document } = passage;
    const { tokens } = document;
    const paragraph = document.paragraphs[passage.paragraph];
    if (!paragraph) return [];
    const mark = firstColon(passage);
    if (mark < 0 || found.some((draft) => draft.cue && draft.cue.from <= mark)) return [];
    // 'From the report: “…”'
    const sourceStart = /^(?:[“"‘•-]|from)$/.test(tokens[passage.from]?.lower ?? '')
      ? passage.from + 1
      : passage.from;
    const source = nounPhraseStartingAt(document, sourceStart, mark);
    if (!source || !reachesColon(passage, source, mark) || !label(passage, source, mark)) return [];
    if (isDateline(passage, source, mark) || isDatelineOfArticle(passage, source, mark)) return [];
    const content = isTurn(passage, source)
      ? { from: mark + 1, to: endOfTurn(document, passage.to) }
      : contentBehind(passage, mark + 1, found.length === 0);
    if (!content || isClaimed(found, content)) return [];
    return [
      draftWithoutVerb('name-and-colon', 0.8, {
        cue: { from: mark, to: mark + 1 },
        cueLemma: ':',
        source,
        content: [content],
      }),
    ];
  },
};

function firstColon(passage: Passage): number {
  const { tokens } = passage.document;
  const longest = isHeadline(passage) ? LONGEST_HEADING : LONGEST_LABEL;
  // 'Mayor Ann Polk:' and a quoted paragraph
  const end = Math.min(passage.announced ? passage.to : passage.to - 1, passage.from + longest);
  for (let i = passage.from + 1; i < end; i++) if (tokens[i]?.text === ':') return i;
  return -1;
}

/** 'Roe:', and in a headline also 'Roe to the council:' and 'Roe on the new bridge:'. */
function reachesColon(passage: Passage, source: Stretch, mark: number): boolean {
  if (source.to === mark) return true;
  const { document } = passage;
  // 'Ann Roe, the mayor: “…”', 'Ann Roe, on the mill: “…”'
  if (
    document.tokens[source.to]?.text === ',' &&
    document.tag(source.to - 1) & Tag.Proper &&
    isFirstName(document.tokens[source.from]?.lower ?? '') &&
    (quotationOpeningAt(passage, mark + 1) || announcedAt(passage, mark))
  )
    return !hasFiniteVerb(passage, source.to, mark);
  return (
    isHeadline(passage) &&
    /^(?:to|on)$/.test(document.tokens[source.to]?.lower ?? '') &&
    !(document.tag(source.to + 1) & Tag.Base && !(document.tag(source.to + 1) & Tag.Proper))
  );
}

function label(passage: Passage, source: Stretch, mark: number): boolean {
  const { document } = passage;
  const first = nthToken(document.tokens, source.from);
  if (NO_SPEAKER.test(first.lower) || first.kind === 'number') return false;
  for (let i = source.from; i < source.to; i++) {
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Proper))) return false;
  }
  const quoted = announcedAt(passage, mark) !== null || quotationOpeningAt(passage, mark + 1) !== undefined;
  return (
    speaks(document, source.to - 1) ||
    (quoted && looksLikeName(document, source)) ||
    isOneOfMany(passage, source)
  );
}

/** 'Ann Wood: ‘It is late’', 'Ryder: ‘It is late’': where every word has a capital, a first name or a word no list has. */
function looksLikeName({ tokens }: Document, source: Stretch): boolean {
  const words = tokens.slice(source.from, source.to);
  if (words.length > 3 || !words.every(({ capital }) => capital)) return false;
  const [first] = words;
  return words.length > 1 ? isFirstName(first?.lower ?? '') : wordTags(first?.lower ?? '').length === 0;
}

/** 'Another: “Gone fishing.”': a quoted sentence, behind one of the same kind. */
function isOneOfMany(passage: Passage, source: Stretch): boolean {
  const { document } = passage;
  if (
    source.to - source.from > 1 ||
    !/^(?:another|others|one|some)$/.test(document.tokens[source.from]?.lower ?? '')
  )
    return false;
  const quoted = quotationOpeningAt(passage, source.to + 1);
  return /^[.!?…]$/.test(document.tokens[(quoted?.endToken ?? 0) - 1]?.text ?? '');
}

/** 'Ann Lee:', 'Police:', 'Study:', and not 'Another caveat:', 'The latest:', 'Good news:'. */
function speaks(document: Document, head: number): boolean {
  const word = document.tokens[head]?.lower ?? '';
  if (
    /^(?:latest|news|note|notes|email|website|page|blog|story|stories|rule|rules|figures|numbers)$/.test(word)
  )
    return false;
  return (
    (document.tag(head) & Tag.Proper) !== 0 ||
    // In a headline in title case, names are not told from other words by their capitals.
    (document.tokens[head]?.capital === true && isUnlisted(word)) ||
    isSourceNoun(word) ||
    TITLES.has(word) ||
    TITLES.has(word.replace(/s$/, ''))
  );
}

/** 'LARKTON: The government told the court that …': the sentence has a cue of its own, and its source right behind. */
const isDateline = (passage: Passage, label: Stretch, mark: number): boolean =>
  !DOCUMENT_NOUNS.has(passage.document.tokens[label.to - 1]?.lower ?? '') &&
  passage.cues.some(
    ({ source, quotation, kind }) =>
      quotation < 0 &&
      kind === 'finite' &&
      source?.from === mark + 1 &&
      !/^(?:i|we|you|it|they|he|she|there|this|that)$/.test(passage.document.tokens[mark + 1]?.lower ?? ''),
  );

/** An article has more paragraphs than a turn or two, and says where it was written in one of the first. */
const PARAGRAPHS_OF_ARTICLE = 4;
const LATEST_DATELINE = 2;

/**
 * 'NEW LARKTON: The river rose on Monday …' and paragraphs without such a word behind it: where an article was written.
 * Counterexample: 'ROE: We won.' and 'LEE: You did.'
 */
function isDatelineOfArticle({ document, paragraph }: Passage, source: Stretch, mark: number): boolean {
  return (
    document.paragraphs.length >= PARAGRAPHS_OF_ARTICLE &&
    paragraph <= LATEST_DATELINE &&
    document.tokens.slice(source.from, source.to).every(inCapitals) &&
    !isQuotationMark(document.tokens[mark + 1]) &&
    document.sentences.filter((sentence) => opensTurn(document, sentence)).length === 1
  );
}

/** 'ROE: We won. We did not cheat.': a turn of a transcript, which runs to the end of its paragraph. */
function isTurn({ document }: Passage, source: Stretch): boolean {
  const words = document.tokens.slice(source.from, source.to).filter((token) => token.kind === 'word');
  return words.length > 0 && words.every(inCapitals);
}

const inCapitals = ({ text }: Token): boolean => text.length > 2 && text === text.toUpperCase();

/** The end of the paragraph, or where the next one speaks: 'ROE: We won. We did not cheat. LEE: You did.' */
function endOfTurn(document: Document, from: number): number {
  const last = document.sentences[document.sentenceOf(from - 1)];
  let end = from;
  for (let i = document.sentenceOf(from - 1); ; i++) {
    const sentence = document.sentences[i];
    if (sentence?.paragraph !== last?.paragraph || sentence === undefined) return end;
    if (sentence.firstToken >= from && opensTurn(document, sentence)) return end;
    end = sentence.endToken;
  }
}

function opensTurn({ tokens }: Document, { firstToken }: Sentence): boolean {
  const start = tokens.slice(firstToken, firstToken + LONGEST_LABEL);
  const mark = start.findIndex(({ text }) => text === ':');
  return mark > 0 && start.slice(0, mark).every(inCapitals);
}

const announcedAt = ({ announced, to }: Passage, mark: number): Quotation | null =>
  mark === to - 1 ? announced : null;

function contentBehind(passage: Passage, from: number, alone: boolean): Stretch | null {
  const announced = announcedAt(passage, from - 1);
  if (announced) return quotationStretch(passage, announced);
  const quoted = quotationOpeningAt(passage, from);
  if (quoted) {
    const stretch = quotationStretch(passage, quoted);
    // 'Roe: ‘No Idea’ If Bridge Will Open'
    return passage.index === 0 && alone ? { from, to: passage.to } : stretch;
  }
  return passage.to - from >= 3 ? { from, to: passage.to } : null;
}
