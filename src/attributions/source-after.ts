import { type Document, FINITE, Tag } from '../document/index.js';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  KINSHIP,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  SAID_FORMS,
  TITLES,
} from '../lexicons/index.js';
import { appositionEnd } from './apposition.js';
import type { Cue } from './cue.js';
import { isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, isTimeWord, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { OBJECT_PRONOUNS, type Source, withoutTime } from './source.js';

/** 'said Ms Lee, who chairs the board': the phrase after the cue, and where its appositions end. */
export function sourceAfter(passage: Passage, cue: Cue, to: number): { source: Source; end: number } | null {
  const { tokens } = passage.document;
  const first = tokens[cue.to];
  if (!first || cue.to >= to || cue.kind === 'participle' || cue.kind === 'infinitive') return null;
  if (first.lower === 'that' || OBJECT_PRONOUNS.test(first.lower)) return null;
  const phrase = nounPhraseStartingAt(passage.document, cue.to, to);
  if (!phrase || isOfContent(passage, cue, phrase, to)) return null;
  const named = withName(passage, withOwnName(passage, withoutTime(passage, phrase) ?? phrase, to), to);
  const end = appositionEnd(passage, named.to, to);
  // 'The mayor, Ann Roe, said the vote, which came late, was right': the verb behind the apposition is the phrase's.
  const aside = end > named.to ? end : asideEnd(passage, named.to, to);
  const goesOn = aside > named.to && tokens[aside]?.text === ',' && isFiniteVerb(passage.document, aside + 1);
  if (goesOn && !mayBeSpeaker(passage, named, SPEAKERS)) return null;
  return { source: { stretch: named, how: 'inverted', from: cue.from }, end };
}

/** A phrase behind the cue that is what is said, and not who says it. */
const isOfContent = (passage: Passage, cue: Cue, phrase: Stretch, to: number): boolean =>
  isSubjectOfContent(passage, cue, phrase, to) ||
  leadsOn(passage, cue, phrase) ||
  isPronounOfContent(passage.document, phrase, to) ||
  (phrase.to - phrase.from === 1 && isTimeWord(passage.document.tokens[phrase.from])) ||
  // 'his band and Brian Hart, the singer, wrote a dozen songs': an object
  (!isQuotationMark(passage.document.tokens[cue.from - 1]) && isThing(passage, phrase));

/** A verb after the phrase says that it is the subject of a content: 'said the deal was off'. */
const isSubjectOfContent = (passage: Passage, cue: Cue, phrase: Stretch, to: number): boolean =>
  phrase.to < to &&
  passage.document.tokens[phrase.to]?.kind === 'word' &&
  (passage.document.tag(phrase.to) & (FINITE | Tag.Base)) !== 0 &&
  !(passage.document.tag(phrase.to) & Tag.Noun) &&
  !isReduced(passage, cue, phrase.to) &&
  !isCloseTo(passage.document, phrase.to);

/** 'said two people close to him' */
const isCloseTo = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.lower === 'close' && tokens[i + 1]?.lower === 'to';

/** A possessive, a clause or a quotation of its own stands behind the phrase. */
function leadsOn(passage: Passage, cue: Cue, phrase: Stretch): boolean {
  const next = passage.document.tokens[phrase.to];
  return (
    next?.lower === "'s" ||
    (next?.lower === 'that' && !isTextBehindQuote(passage, cue, phrase)) ||
    next?.text === '“' ||
    (next?.text === '"' && next.spaced)
  );
}

/** 'said he still “prays for it”': what follows a pronoun behind the verb ends the clause, or is where and when. */
function isPronounOfContent(document: Document, phrase: Stretch, to: number): boolean {
  const next = document.tokens[phrase.to];
  return (
    phrase.to - phrase.from === 1 &&
    (document.tag(phrase.from) & Tag.Pronoun) !== 0 &&
    next?.kind === 'word' &&
    phrase.to < to &&
    !(document.tag(phrase.to) & (Tag.Preposition | Tag.Coordinator | Tag.Subordinator)) &&
    !isTimeWord(next)
  );
}

/** Tokens between the commas of an aside. */
const LONGEST_ASIDE = 12;

/** The second comma of 'their letters, already full of figures, would be sent'; `comma` where none closes the aside. */
function asideEnd({ document }: Passage, comma: number, to: number): number {
  if (document.tokens[comma]?.text !== ',') return comma;
  for (let i = comma + 1; i < Math.min(to, comma + LONGEST_ASIDE); i++) {
    if (document.tokens[i]?.text === ',') return i;
    if (isFiniteVerb(document, i)) return comma;
  }
  return comma;
}

/** 'a dozen songs', 'their speeches', and not 'a spokesman', 'an official report' */
const isThing = (passage: Passage, phrase: Stretch): boolean =>
  /^(?:an?|his|her|its|their|my|our)$/.test(passage.document.tokens[phrase.from]?.lower ?? '') &&
  !mayBeSpeaker(passage, phrase, [...SPEAKERS, DOCUMENT_NOUNS]);

const SPEAKERS = [PERSON_NOUNS, KINSHIP, ORGANIZATION_NOUNS, GROUP_NOUNS, TITLES];

/** '“We stay!” said a message that was read out': a text, behind quoted words. */
const isTextBehindQuote = (passage: Passage, cue: Cue, phrase: Stretch): boolean =>
  isQuotationMark(passage.document.tokens[cue.from - 1]) &&
  /^an?$/.test(passage.document.tokens[phrase.from]?.lower ?? '') &&
  DOCUMENT_NOUNS.has(passage.document.tokens[phrase.to - 1]?.lower ?? '');

/** A name, a pronoun, or one of the nouns. */
const mayBeSpeaker = (
  { document }: Passage,
  phrase: Stretch,
  nouns: readonly { has(word: string): boolean }[],
): boolean =>
  document.tokens
    .slice(phrase.from, phrase.to)
    .some(
      ({ index, lower }) =>
        (document.tag(index) & Tag.Proper) !== 0 ||
        ((document.tag(index) & Tag.Pronoun) !== 0 && phrase.to - phrase.from === 1) ||
        nouns.some((words) => words.has(lower)),
    );

/** '“…,” says a source involved in the deal': a participle and its preposition, behind quoted words and their verb. */
const isReduced = ({ document }: Passage, cue: Cue, i: number): boolean =>
  isQuotationMark(document.tokens[cue.from - 1]) &&
  !SAID_FORMS.has(document.tokens[i]?.lower ?? '') &&
  (document.tag(i) & (Tag.Participle | Tag.Past)) !== 0 &&
  ((document.tag(i + 1) & Tag.Preposition) !== 0 || givesName(document, i));

/** 'a farmer named Ole Dahl', 'a man called Ray' */
const givesName = ({ tokens }: Document, i: number): boolean =>
  /^(?:named|called|nicknamed)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital === true;

/** 'wrote vice president of consumer products Elle Hale': the name behind the noun, which may be a verb. */
function withOwnName({ document }: Passage, phrase: Stretch, limit: number): Stretch {
  const { tokens } = document;
  if (tokens[phrase.to - 1]?.capital || !tokens[phrase.to]?.capital || !hasOffice(document, phrase))
    return phrase;
  let to = phrase.to;
  while (to < limit && tokens[to]?.capital && !isTimeWord(tokens[to])) to++;
  return to - phrase.to > 1 ? { from: phrase.from, to } : phrase;
}

/** 'vice president of consumer products' */
function hasOffice({ tokens }: Document, { from, to }: Stretch): boolean {
  for (let i = from; i + 1 < to; i++)
    if (TITLES.has(tokens[i]?.lower ?? '') && /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  return false;
}

/** 'wrote one of them, Ann Lee': the name that says which. */
function withName(passage: Passage, phrase: Stretch, to: number): Stretch {
  const { document } = passage;
  if (
    !/^(?:one|another)$/.test(document.tokens[phrase.from]?.lower ?? '') ||
    document.tokens[phrase.to]?.text !== ','
  )
    return phrase;
  const name = nounPhraseStartingAt(document, phrase.to + 1, to);
  return name && document.tag(name.from) & Tag.Proper ? { from: phrase.from, to: name.to } : phrase;
}
