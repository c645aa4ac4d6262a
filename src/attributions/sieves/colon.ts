import { type Document, FINITE, isUnlisted, Tag, type Token } from '../../document/index.js';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  KINSHIP,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  TITLES,
} from '../../lexicons/index.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { quotationStretch } from '../place.js';
import type { Sieve } from '../sieve.js';

/** Words before a colon at the start that name no speaker. */
const NO_SPEAKER =
  /^(?:note|update|updated|correction|photo|image|video|watch|read|source|related|more|breaking|tip|tips|here|this|that|these|editor's|exclusive|analysis|opinion|photos|pictured|contact|email|time|date|where|when|who|what|why|how|location|tickets|phone|p\.s\.|advertisement|background|timeline|live|story|caption|q|a|1|2|3)$/;
const LONGEST_LABEL = 7;

/** 'Roe: “We won.”', 'Poll: Most voters want a new bridge' */
export const colon: Sieve = {
  id: 'name-and-colon',
  nests: true,
  about: 'A name and a colon at the start of a paragraph: a headline, a transcript’s turn, a quotation.',
  examples: [
    ['Roe: “We won.”', 'Roe <:> We won.'],
    ['ROE: We won. We did not cheat.', 'ROE <:> We won. We did not cheat'],
    ['Another: “Gone fishing.”', 'Another <:> Gone fishing.'],
    ['Mayor Lee: Bridge will close in May', 'Mayor Lee <:> Bridge will close in May'],
  ],
  counterexamples: [
    'LARKTON: The council told residents that it was safe.',
    'Note: The office is closed.',
    'Another caveat: The lake is deep.',
    'He had one aim: winning.',
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
    if (!source || source.to !== mark || !label(passage, source) || isDateline(passage, mark)) return [];
    const content = isTurn(passage, source)
      ? { from: mark + 1, to: endOfParagraph(document, passage.to) }
      : contentBehind(passage, mark + 1);
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
  const end = Math.min(passage.to - 1, passage.from + LONGEST_LABEL);
  for (let i = passage.from + 1; i < end; i++) if (tokens[i]?.text === ':') return i;
  return -1;
}

function label(passage: Passage, source: Stretch): boolean {
  const { document } = passage;
  const first = document.tokens[source.from] as Token;
  if (NO_SPEAKER.test(first.lower) || first.kind === 'number') return false;
  for (let i = source.from; i < source.to; i++) {
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Proper))) return false;
  }
  return speaks(document, source.to - 1) || isOneOfMany(passage, source);
}

/** 'Another: “Gone fishing.”': a quoted sentence, behind one of the same kind. */
function isOneOfMany({ document, quotations }: Passage, source: Stretch): boolean {
  if (
    source.to - source.from > 1 ||
    !/^(?:another|others|one|some)$/.test(document.tokens[source.from]?.lower ?? '')
  )
    return false;
  const quoted = quotations.find((q) => q.start === document.tokens[source.to + 1]?.start);
  return /^[.!?…]$/.test(document.tokens[(quoted?.endToken ?? 0) - 1]?.text ?? '');
}

/** 'Ann Lee:', 'Police:', 'Study:', and not 'Another caveat:', 'The latest:', 'Good news:'. */
function speaks(document: Document, head: number): boolean {
  const word = document.tokens[head]?.lower ?? '';
  if (
    /^(?:latest|news|note|notes|email|website|page|blog|story|stories|rule|rules|figures|numbers)$/.test(word)
  )
    return false;
  const one = word.replace(/(?<=..)s$/, '');
  return (
    (document.tag(head) & Tag.Proper) !== 0 ||
    // In a headline in title case, names are not told from other words by their capitals.
    (document.tokens[head]?.capital === true && isUnlisted(word)) ||
    [PERSON_NOUNS, TITLES, KINSHIP, ORGANIZATION_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS].some(
      (nouns) => nouns.has(word) || nouns.has(one),
    )
  );
}

/** 'LARKTON: The government told the court that …': the sentence has a cue of its own, and its source right behind. */
const isDateline = (passage: Passage, mark: number): boolean =>
  passage.cues.some(
    ({ source, quotation, kind }) =>
      quotation < 0 &&
      kind === 'finite' &&
      source?.from === mark + 1 &&
      !/^(?:i|we|you|it|they|he|she|there|this|that)$/.test(passage.document.tokens[mark + 1]?.lower ?? ''),
  );

/** 'ROE: We won. We did not cheat.': a turn of a transcript, which runs to the end of its paragraph. */
function isTurn({ document }: Passage, source: Stretch): boolean {
  const words = document.tokens.slice(source.from, source.to).filter((token) => token.kind === 'word');
  return words.length > 0 && words.every(({ text }) => text.length > 2 && text === text.toUpperCase());
}

function endOfParagraph(document: Document, from: number): number {
  const last = document.sentences[document.sentenceOf(from - 1)];
  let end = from;
  for (let i = document.sentenceOf(from - 1); document.sentences[i]?.paragraph === last?.paragraph; i++)
    end = document.sentences[i]?.endToken ?? end;
  return end;
}

function contentBehind(passage: Passage, from: number): Stretch | null {
  const { document } = passage;
  const quoted = passage.quotations.find((q) => q.start === document.tokens[from]?.start);
  if (quoted) return quotationStretch(passage, quoted);
  return passage.to - from >= 3 ? { from, to: passage.to } : null;
}
