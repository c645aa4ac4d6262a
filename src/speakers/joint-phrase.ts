import { type Document, Tag, type Token } from '../document/index.js';
import { pastParenthesis } from './around-name.js';
import type { JointPhrase, NameIndex, Reading, SourcePhrase } from './phrase.js';
import { phraseSpan } from './phrase.js';
import { findHead } from './phrase-head.js';

/** Reads the tokens of one part. */
type ReadPart = (from: number, to: number) => SourcePhrase | null;

/** More speakers than this are no list of names. */
const MOST_PARTS = 8;

/** 'Ann Lee and Tom Hale', 'Hale and his team', 'Lee, Hale and Roe': more than one, the first of them by name. */
export function readJoint(
  reading: Reading,
  from: number,
  to: number,
  readPart: ReadPart,
): JointPhrase | null {
  const { document, index } = reading;
  const parts: SourcePhrase[] = [];
  let start = from;
  while (parts.length < MOST_PARTS) {
    const { headEnd } = findHead(reading, start, nextAnd(document, index, start, to));
    const link = pastParenthesis(document, headEnd, to);
    if (link >= to || !mayBePart(reading, start, headEnd, link, start === from)) return null;
    const part = readPart(start, headEnd);
    if (!part || part.form === 'joint') return null;
    parts.push(part);
    const last = lastPartBehind(document.tokens, link);
    if (last !== null) return withLastPart(document, index, parts, { from, to, last }, readPart);
    if (!isList(reading, link, to)) return null;
    start = link + 1;
  }
  return null;
}

/** A name, or 'the mayor' of 'the mayor and Ann Roe', 'he' of 'he and Ann Roe' */
function mayBePart(reading: Reading, start: number, headEnd: number, link: number, first: boolean): boolean {
  const { document, index } = reading;
  if ((index.at[headEnd - 1] ?? -1) >= 0) return true;
  const opens = first && (document.tag(start) & (Tag.Determiner | Tag.Pronoun)) !== 0;
  return opens && document.tokens[link]?.lower === 'and' && opensPart(reading, link + 1);
}

/** Where the last part starts behind 'and' or ', and'; null where another link stands there. */
function lastPartBehind(tokens: readonly Token[], link: number): number | null {
  if (tokens[link]?.lower === 'and') return link + 1;
  return tokens[link]?.text === ',' && tokens[link + 1]?.lower === 'and' ? link + 2 : null;
}

/** 'Lee, Hale and Roe' */
const isList = ({ document, index }: Reading, comma: number, to: number): boolean =>
  document.tokens[comma]?.text === ',' &&
  startsWithName(index, comma + 1) &&
  nextAnd(document, index, comma + 1, to) < to;

function withLastPart(
  document: Document,
  index: NameIndex,
  parts: readonly SourcePhrase[],
  { from, to, last: start }: { readonly from: number; readonly to: number; readonly last: number },
  readPart: ReadPart,
): JointPhrase | null {
  if (start >= to) return null;
  const last = readPart(start, to);
  if (!last || last.form === 'joint' || last.form === 'pronoun') return null;
  // 'Lee and Hale’s analysis' is one analysis.
  if (last.form === 'noun' && last.determiner === 'possessive' && startsWithName(index, start)) return null;
  return { form: 'joint', parts: [...parts, last], ...phraseSpan(document, from, to) };
}

/** 'the mayor and the council', 'the mayor and Ann Roe': a second phrase with a determiner of its own, or a name. */
const opensPart = ({ document, index }: Reading, at: number): boolean =>
  startsWithName(index, at) || /^(?:the|an?|his|her|its|their)$/.test(document.tokens[at]?.lower ?? '');

function startsWithName(index: NameIndex, at: number): boolean {
  const name = index.names[index.at[at] ?? -1];
  if (name) return name.firstToken === at;
  // A title in front of it
  for (let i = at + 1; i < at + 8; i++) {
    const next = index.names[index.at[i] ?? -1];
    if (next) return next.roleToken <= at;
  }
  return false;
}

function nextAnd(document: Document, index: NameIndex, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (document.tokens[i]?.lower === 'and' && (index.phrase[i] ?? -1) < 0) return i;
  return to;
}
