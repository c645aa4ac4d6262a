import { type Document, nthToken, Tag, type Token } from '../document/index.js';
import { TIME_NOUNS } from '../lexicons/index.js';
import { dependents, headOf, nounPhraseOf, type PartOfSpeech, partOf } from '../syntax/index.js';
import { isFormOfAddress } from './name-runs.js';
import type { Reading } from './phrase.js';
import { isPersonNoun } from './traits.js';

/** Tokens: where the noun or name that a phrase is about ends, and what belongs to it. */
interface HeadEnd {
  readonly headEnd: number;
  readonly stop: number;
}

/** The noun or name that the phrase is about ends before the first preposition, comma or relative clause. */
export function findHead(reading: Reading, from: number, to: number): HeadEnd {
  if (endsWithAddressed(reading, from, to)) return { headEnd: to, stop: to };
  const walked = walkToHead(reading, from, to);
  const { index } = reading;
  // Where a name ends the walk knows: the layer may hang a name on what stands beside it.
  if ((index.at[walked.headEnd - 1] ?? -1) >= 0) return walked;
  if (isOnlyNoun(reading.document, from, to, walked)) return walked;
  const head = headBySyntax(reading, from, to);
  if (head === null) return walked;
  const named = (index.at[head] ?? -1) >= 0;
  if (named && !isAddedTo(reading, head + 1, walked.headEnd)) return walked;
  return { headEnd: head + 1, stop: Math.max(walked.stop, head + 1) };
}

/**
 * 'Secretary of the Anglers Club Mr Tom Pell', where an office stands before the name without a comma; of 'the mother of
 * Mr Tom Pell' the mother speaks.
 */
function endsWithAddressed({ document, index }: Reading, from: number, to: number): boolean {
  const name = index.names[index.at[to - 1] ?? -1];
  if (name?.endToken !== to || name.firstToken - 2 <= from) return false;
  return (
    isFormOfAddress(document.tokens[name.firstToken - 1]) &&
    (document.tag(name.firstToken - 2) & (Tag.Proper | Tag.Noun)) !== 0
  );
}

/**
 * 'the new mayor', 'officials [in Larkton]': a noun before which nothing stands that the phrase could be about, nor anything
 * behind it that may go on with it. The grammar need not be asked.
 */
function isOnlyNoun(document: Document, from: number, to: number, { headEnd, stop }: HeadEnd): boolean {
  const ends = stop === to || (document.tag(stop) & (Tag.Preposition | Tag.Mark)) !== 0;
  if (stop !== headEnd || !ends || !(document.tag(headEnd - 1) & Tag.Noun)) return false;
  for (let i = from; i < headEnd - 1; i++) if (document.tag(i) & HEADS) return false;
  return true;
}

function walkToHead(reading: Reading, from: number, to: number): HeadEnd {
  const { document, index } = reading;
  let headEnd = from;
  let weak = from + 1;
  let i = from;
  while (i < to && document.tokens[i]) {
    const name = index.names[index.phrase[i] ?? -1];
    if (name && name.firstToken < to) {
      i = Math.min(to, name.endToken);
      headEnd = i;
      continue;
    }
    const mark = isMarkOutside(nthToken(document.tokens, i));
    if (i > from && (mark ? !isQuotationMark(document.tokens[i]) : endsHead(document, i))) break;
    i++;
    if (mark) continue;
    weak = i;
    if (mayBeHead(document, i - 1, to)) headEnd = i;
  }
  // 'the poor', 'the accused' have no noun.
  return { headEnd: headEnd > from ? headEnd : weak, stop: i };
}

/** Counterexamples: 'vice-president', '5% stake', 'actor/director' */
const isMarkOutside = ({ kind, text }: Token): boolean => kind === 'mark' && !/^[-%/]$/.test(text);

const isQuotationMark = (token: Token | undefined): boolean => /^[“"‘'’]$/.test(token?.text ?? '');

const mayBeHead = (document: Document, i: number, to: number): boolean =>
  (document.tag(i) & HEADS) !== 0 && (document.tokens[i]?.lower !== "'s" || i + 1 >= to);

/**
 * The word of the phrase that hangs on none other of it: 'candidate' in 'the only announced candidate', 'order' in 'an
 * executive order challenging citizenship', 'statement' in 'the envoy's statement Friday'; null where that is no noun.
 */
function headBySyntax({ document, syntax }: Reading, from: number, to: number): number | null {
  const tree = syntax.treeAt(from);
  for (let token = from; token < to; token++) {
    const word = token - tree.first;
    const governor = headOf(tree, word) + tree.first;
    if (partOf(tree, word) === 'PUNCT' || (governor >= from && governor < to && headOf(tree, word) >= 0))
      continue;
    if (dependents(tree, word, 'conj').length > 0) return null;
    const head = tree.first + nounPhraseOf(tree, word).to - 1;
    const time = TIME_NOUNS.has(document.tokens[head]?.lower ?? '');
    // 'Senate [leaders]', 'the panel [’s top Democrat]': the phrase goes on, whatever the layer says.
    const next = document.tokens[head + 1]?.text ?? '';
    const cut =
      head + 1 < to &&
      (/^['’]$/.test(next) || /^(?:NOUN|PROPN|PART|CCONJ)$/.test(partOf(tree, head + 1 - tree.first)));
    return NOMINAL.has(partOf(tree, word)) && !time && !cut ? head : null;
  }
  return null;
}

/** 'Hale himself', 'Hale nevertheless': what follows the name is none of it; but 'Senate leaders', 'Hale’s offer'. */
function isAddedTo({ syntax }: Reading, from: number, to: number): boolean {
  const tree = syntax.treeAt(from);
  for (let token = from; token < to; token++)
    if (!/^(?:PRON|ADV)$/.test(partOf(tree, token - tree.first))) return false;
  return true;
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM']);

/** What a phrase can be about; 'people close to the talks' is about people. */
const HEADS = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun | Tag.Ing | Tag.Participle;

function endsHead(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token) return true;
  if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) return true;
  // 'the council last week'
  if (/^(?:last|next|this)$/.test(token.lower) && TIME_NOUNS.has(document.tokens[at + 1]?.lower ?? ''))
    return true;
  const tag = document.tag(at);
  if (token.lower === 'and' || token.lower === 'or') return false;
  if (tag & Tag.Preposition && !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective))) return true;
  const verbal = Tag.Participle | Tag.Past | Tag.Ing;
  // 'judges handling the case': after a plural, '-ing' opens a clause.
  if (tag & Tag.Ing && document.tag(at - 1) & Tag.Plural) return true;
  return (
    (tag & verbal) !== 0 && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) && !isPersonNoun(token.lower)
  );
}
