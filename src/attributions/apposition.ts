import { type Document, FINITE, nthToken, Tag, type Token } from '../document/index.js';
import { TITLES } from '../lexicons/index.js';
import { beforeInnerClause } from './inner-clause.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, isFirstName, isNameSuffix, isPresentPlural, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { OBJECT_PRONOUNS, type Source } from './source.js';

/** Between two commas after a name: an apposition, an age, a relative clause, a participle, a place. */
const APPOSITION_START =
  /^(?:who|which|whose|whom|a|an|the|his|her|its|their|one|now|then|former|also|both|speaking|citing|in|of|from|at|on|during|after|like|however|meanwhile|himself|too|for|along|when|where|while|asked|as|acting|part|director|president|chairman|chair|author|founder|including|with|though|not|according|though|himself|herself|whose|according|jr\.|sr\.|age|aged|by)$/;
const LONGEST_APPOSITION = 40;

/** A phrase with an apposition before the cue: 'Ann Lee, the mayor of Larkton, said', whose last comma is `closing`. */
export function aroundApposition(
  passage: Passage,
  closing: number,
  from: number,
  mark: string,
): Source | null {
  const party = partyMember(passage, closing, from);
  if (party) return { stretch: party, how: 'apposition', from: party.from };
  const { tokens } = passage.document;
  const earliest = Math.max(from, closing - LONGEST_APPOSITION);
  let named: Stretch | null = null;
  for (let opening = closing - 2; opening > earliest; opening--) {
    const { text } = nthToken(tokens, opening);
    // 'wearing a hat and a “Vote” pin, said': a term inside the apposition; one that ends in a comma is speech.
    if (isQuotationEnd(text)) opening = openingOfTerm(tokens, opening, earliest);
    if (opening < 0 || text === '“') return null;
    if (text !== mark || !startsApposition(passage, opening + 1, mark)) continue;
    named ??= personBetween(passage, opening + 1, closing);
    const source = sourceAround(passage, { opening, closing }, from, mark);
    if (source !== 'none') return source;
  }
  return named && { stretch: named, how: 'apposition', from: named.from };
}

const isQuotationEnd = (text: string): boolean => text === '”' || text === '"';

const OPENS_APPOSITION =
  Tag.Noun | Tag.Proper | Tag.Past | Tag.Participle | Tag.Adverb | Tag.Ing | Tag.Adjective | Tag.Determiner;

/** 'the mayor', '44', 'who won', and between dashes also 'Three in five insiders — and two-thirds of residents — said' */
const startsApposition = ({ document }: Passage, i: number, mark: string): boolean => {
  const first = nthToken(document.tokens, i);
  // 'the head of Hale Foods, Inc., said'
  if (mark === ',' && isNameSuffix(first)) return false;
  if (APPOSITION_START.test(first.lower) || first.kind === 'number') return true;
  return (document.tag(i) & OPENS_APPOSITION) !== 0 || (mark !== ',' && first.lower === 'and');
};

const OPENS_CLAUSE =
  /^(?:who|which|whose|whom|when|where|while|as|after|before|although|though|because|if|asked)$/;

/**
 * 'Pell, whose mother, Irene, was ill, said': a verb without a relative pronoun belongs to the clause further out.
 * Between dashes a clause may stand: 'The mayor — the town is small — said'.
 */
const isOuterClause = (passage: Passage, from: number, to: number, mark: string): boolean =>
  mark === ',' &&
  !OPENS_CLAUSE.test(nthToken(passage.document.tokens, from).lower) &&
  hasVerb(passage, from, to);

interface Apposition {
  /** Its first and last mark. */
  readonly opening: number;
  readonly closing: number;
}

/** Who stands before the apposition; null where a verb there has it as its object, 'none' where nobody does. */
function sourceAround(
  passage: Passage,
  { opening, closing }: Apposition,
  from: number,
  mark: string,
): Source | null | 'none' {
  const { document } = passage;
  const { tokens } = document;
  if (isOuterClause(passage, opening + 1, closing, mark)) return 'none';
  // 'A candidate -- Ann Lee, who lost in 2008 -- said': two hyphens are one dash.
  const last = mark === '-' && tokens[opening - 1]?.text === '-' ? opening - 2 : opening - 1;
  const nearest = nounPhraseEndingAt(document, last, from) ?? bareName(passage, opening, from);
  if (!nearest) return 'none';
  // 'Two officials briefed on the talks, who asked not to be named, said'
  const phrase = beforeInnerClause(passage, nearest, from) ?? nearest;
  if (!mayBeSource(passage, phrase)) return 'none';
  if (phrase.from > from) {
    const before = document.tag(phrase.from - 1);
    if (before & FINITE && !(before & Tag.Noun)) return null;
    if (before & Tag.Preposition && !OPENS_TIME.test(nthToken(tokens, phrase.from - 1).lower)) return 'none';
  }
  const apposition = { opening, closing };
  return (
    apposedTo(passage, phrase, apposition, from) ?? { stretch: phrase, how: 'apposition', from: phrase.from }
  );
}

const OPENS_TIME = /^(?:as|that|after|before|since|until)$/;

/** Counterexamples: 'He was born in 1956, …', but 'The 29-year-old, who …' is one; and 'met him, …' */
const mayBeSource = ({ document }: Passage, phrase: Stretch): boolean => {
  const head = nthToken(document.tokens, phrase.to - 1);
  if (head.kind === 'number' && !head.lower.endsWith('-old')) return false;
  return phrase.to - phrase.from > 1 || !OBJECT_PRONOUNS.test(head.lower);
};

/** 'Ann Lee, 67, a retired clerk in Larkton, Pa., said': the phrase is an apposition itself. */
function apposedTo(
  passage: Passage,
  phrase: Stretch,
  { opening, closing }: Apposition,
  from: number,
): Source | null {
  const { document } = passage;
  // 'a new chief, Ann Lee, its owner, Tom Hale, said': the name belongs to the role before it, which is nobody else's.
  if (personBetween(passage, opening + 1, closing)) return null;
  const comma = phrase.from - 1;
  if (document.tokens[comma]?.text !== ',' || comma <= from) return null;
  if (!(document.tag(phrase.from) & Tag.Determiner)) return null;
  const further = nameEndingAt(passage, comma - 1, from) ?? aroundApposition(passage, comma, from, ',');
  return further && document.tag(further.stretch.to - 1) & Tag.Proper ? further : null;
}

/** 'Ann Lee' before the comma of 'Ann Lee, the head of a firm in Larkton, Pa., said', where a clause begins with it. */
function nameEndingAt({ document }: Passage, last: number, from: number): Source | null {
  const name = nounPhraseEndingAt(document, last, from);
  if (!name || !(document.tag(last) & Tag.Proper)) return null;
  const opens =
    name.from === from || document.tag(name.from - 1) & (Tag.Mark | Tag.Coordinator | Tag.Subordinator);
  return opens ? { stretch: name, how: 'apposition', from: name.from } : null;
}

/** 'One delegate not on the slate, Ann Lee, said': first and last name, and nothing else, between the marks. */
function personBetween({ document }: Passage, from: number, to: number): Stretch | null {
  const { tokens } = document;
  if (to - from < 2 || to - from > 4 || !isFirstName(tokens[from]?.lower ?? '')) return null;
  for (let i = from; i < to; i++) if (document.tag(i) !== Tag.Proper || !tokens[i]?.capital) return null;
  return { from, to };
}

/**
 * 'Small, who attended it, said', 'Diversified, the owner of the bank, said': a capital alone before 'who' or an
 * article, though the word is no noun elsewhere. Counterexample: 'Yesterday, the mayor, who was ill, said'
 */
function bareName({ document }: Passage, comma: number, from: number): Stretch | null {
  const { tokens } = document;
  if (comma - 1 !== from || !tokens[from]?.capital) return null;
  const who = tokens[comma + 1]?.lower === 'who';
  const participle =
    document.tag(from) & Tag.Participle && !(document.tag(from) & (Tag.Adverb | Tag.Preposition));
  return who || (participle && tokens[comma + 1]?.lower === 'the') ? { from, to: comma } : null;
}

/** 'Sen. Tom Hale (D-R.I.), said', where no apposition opens before the title. */
function partyMember({ document }: Passage, closing: number, from: number): Stretch | null {
  if (document.tokens[closing - 1]?.text !== ')') return null;
  const name = nounPhraseEndingAt(document, closing - 1, from);
  return name && TITLES.has((document.tokens[name.from]?.lower ?? '').replace('.', '')) ? name : null;
}

/** Words that a quoted term inside an apposition may have. */
const LONGEST_TERM = 6;

function openingOfTerm(tokens: readonly Token[], closing: number, earliest: number): number {
  if (/^[,.?!]$/.test(tokens[closing - 1]?.text ?? '')) return -1;
  for (let i = closing - 1; i > Math.max(earliest, closing - LONGEST_TERM); i--)
    if (tokens[i]?.text === '“' || (tokens[i]?.text === '"' && tokens[closing]?.text === '"')) return i;
  return -1;
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  const { document } = passage;
  // 'the study, published in May, says'
  const first = document.tokens[from]?.lower.endsWith('ed') ? from + 1 : from;
  for (let i = first; i < to; i++) {
    // 'speaking on condition of anonymity because he was not allowed to': the verb is that of a clause inside.
    if (/^(?:who|which|that|whose|because)$/.test(document.tokens[i]?.lower ?? '')) return false;
    // 'Roe, at a firm called Harbor, said'
    if (/^(?:called|named|titled|dubbed|based)$/.test(document.tokens[i]?.lower ?? '')) continue;
    const tag = document.tag(i);
    if (isPresentPlural(document, i)) return true;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Participle | Tag.Possessive | Tag.Adjective))) return true;
  }
  return false;
}

/** End of the appositions that follow a noun phrase: ', 44, the mayor of Larkton,'; stops at a quotation. */
export function appositionEnd(passage: Passage, after: number, to: number): number {
  let end = after;
  for (;;) {
    const next = nextAppositionEnd(passage, end, to);
    if (next === end) return end;
    end = next;
  }
}

const RELATIVE = /^(?:who|which|whose|whom|when|where|as|while|after|before|speaking)$/;

/** End of the one apposition that the comma at `comma` opens; `comma` where it opens none. */
function nextAppositionEnd({ document }: Passage, comma: number, to: number): number {
  const { tokens } = document;
  if (tokens[comma]?.text !== ',' || comma + 1 >= to) return comma;
  const first = nthToken(tokens, comma + 1);
  // ', published on Monday,': a participle is no verb of the clause.
  const participle = first.lower.endsWith('ed') && (document.tag(comma + 2) & Tag.Preposition) !== 0;
  if (first.kind === 'mark' || !(participle || looksApposed(document, comma + 1))) return comma;
  let k = comma + (participle ? 2 : 1);
  for (; k < to && !/^[,.;:“"”‘—?!]$/.test(nthToken(tokens, k).text); k++)
    // A verb of its own makes it a clause, not an apposition: ', local officials should act'.
    if (!RELATIVE.test(first.lower) && isFiniteVerb(document, k)) return comma;
  return k;
}

const looksApposed = (document: Document, i: number): boolean => {
  const { lower, kind } = nthToken(document.tokens, i);
  if (kind === 'number' || APPOSITION_START.test(lower)) return true;
  return (document.tag(i) & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Participle)) !== 0;
};
