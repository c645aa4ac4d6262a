import { type Document, nthToken, type Token } from '../document/index.js';

/** What a quotation mark does where it stands. */
export type MarkRole = 'open' | 'close' | 'apostrophe';

export interface Mark {
  /** Index of its token. */
  readonly token: number;
  readonly kind: 'double' | 'single' | 'angle';
  readonly role: MarkRole;
}

const KIND: ReadonlyMap<string, Mark['kind']> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['"', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ["'", 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'angle'],
  ['›', 'angle'],
]);

/** Words that lose their start to an apostrophe: 'til, 'em, 'n', 'cause. */
const ELISIONS = new Set('til tis twas twere em n cause bout round cos fore neath ere'.split(' '));
const DECADE = /^\d0s$|^\d\d$/;
const SENTENCE_PUNCTUATION = new Set([',', '.', '?', '!', '…', ';', ':', '—', '–', '-', ')', ']']);

/** The quotation marks of the document's tokens `[from, to)`, apostrophes left out. */
export function findMarks(document: Document, from: number, to: number): Mark[] {
  const { tokens } = document;
  const marks: Mark[] = [];
  const open = { double: false, single: false, angle: false };
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'mark') continue;
    // A pair of single marks, or backticks, for a double one: ''We won,'' she said.
    const twin = (token.text === "'" || token.text === '`') && isTwin(tokens, i, to);
    const kind = twin ? 'double' : KIND.get(token.text);
    if (!kind) continue;
    const role = roleOf(tokens, { first: i, last: twin ? i + 1 : i, to }, kind, open[kind]);
    if (role !== 'apostrophe') {
      marks.push({ token: i, kind, role });
      open[kind] = role === 'open';
    }
    if (twin) i++;
  }
  return marks;
}

export const isTwin = (tokens: readonly Token[], i: number, to: number): boolean => {
  const next = tokens[i + 1];
  return i + 1 < to && next !== undefined && next.text === tokens[i]?.text && !next.spaced;
};

/** Where a mark of one token or two stands; what follows ends before `to`. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

function roleOf(tokens: readonly Token[], place: Place, kind: Mark['kind'], open: boolean): MarkRole {
  const token = nthToken(tokens, place.first);
  const next = place.last + 1 < place.to ? tokens[place.last + 1] : undefined;
  switch (token.text) {
    case '„':
    case '‚':
    case '«':
    case '‹':
    case '‟':
    case '‛':
      return 'open';
    case '“':
      // Closes what „ opened.
      return open && !token.spaced && !isGluedTo(next) ? 'close' : 'open';
    case '”':
      // A closing mark typed for an opening one: ”We won.
      return !open && token.spaced && isGluedTo(next) ? 'open' : 'close';
    case '»':
    case '›':
      return 'close';
  }
  return kind === 'single'
    ? singleRole(tokens, place.first, place.to, open)
    : straightRole(tokens, place.first, next, open);
}

/** A word stands right behind the mark. */
const isGluedTo = (next: Token | undefined): boolean =>
  next !== undefined && !next.spaced && next.kind !== 'mark';

/** Straight: white space, or a mark that opens, stands before an opening one. */
function straightRole(
  tokens: readonly Token[],
  first: number,
  next: Token | undefined,
  open: boolean,
): MarkRole {
  const { spaced } = nthToken(tokens, first);
  const opening = opensHere(tokens, first, next);
  const opens = open ? opening && spaced : opening || spaced || isGluedTo(next);
  return opens ? 'open' : 'close';
}

function opensHere(tokens: readonly Token[], i: number, next: Token | undefined): boolean {
  const token = nthToken(tokens, i);
  const before = tokens[i - 1];
  const free = token.spaced || !before || /^[([—–-]$/.test(before.text) || KIND.has(before.text);
  return free && next !== undefined && !next.spaced;
}

/**
 * ‘ opens, but for ‘90s; ’ and ' close what is open, or are apostrophes. Example: in ‘the players’ union’ the mark
 * after 'players' is an apostrophe, since another one closes further on; counterexample: ‘the players’, he said.
 */
function singleRole(tokens: readonly Token[], i: number, to: number, open: boolean): MarkRole {
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (nthToken(tokens, i).text === '‘')
    return isElision(tokens, i, to) && !closesLater(tokens, i + 1, to) ? 'apostrophe' : 'open';
  if (opensHere(tokens, i, next)) return openingRole(tokens, i, to, open);
  if (!open) return 'apostrophe';
  const before = tokens[i - 1];
  if (before && SENTENCE_PUNCTUATION.has(before.text)) return 'close';
  const plural = before?.lower.endsWith('s') && next?.spaced && next.kind === 'word';
  return plural && !nthToken(tokens, i).spaced && closesSurely(tokens, i + 1, to) ? 'apostrophe' : 'close';
}

/** Of ’ or ' right before a word. */
function openingRole(tokens: readonly Token[], i: number, to: number, open: boolean): MarkRole {
  const { text, spaced } = nthToken(tokens, i);
  const elided = isElision(tokens, i, to);
  // ''Tis a shame,' she said' is quoted, ''Tis a shame, said the players' union' is not.
  if (elided && text === "'" && !open) return closesSpeech(tokens, i + 1, to) ? 'open' : 'apostrophe';
  if (text === '’' || elided) return 'apostrophe';
  if (open) return spaced ? 'apostrophe' : 'close';
  return closesLater(tokens, i + 1, to) || isLeftOpen(tokens, i, to) ? 'open' : 'apostrophe';
}

/** The apostrophe of 'em, 'cause and the '90s. */
function isElision(tokens: readonly Token[], i: number, to: number): boolean {
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  return (
    next !== undefined &&
    !next.spaced &&
    (ELISIONS.has(next.lower) || (next.kind === 'number' && DECADE.test(next.lower)))
  );
}

/** The next mark that can close stands behind a comma, a stop, a question or an exclamation mark. */
function closesSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== "'" || isElision(tokens, i, to)) continue;
    return !opensHere(tokens, i, tokens[i + 1]) && /^[,.?!]$/.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** The next paragraph opens with the mark again, and a stop or a colon stands before this one: speech that goes on. */
const isLeftOpen = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[to]?.text === tokens[i]?.text &&
  tokens[to + 1]?.spaced === false &&
  (tokens[i - 1] === undefined || tokens[i - 1]?.kind === 'mark');

/** A ’ or ' that is no elision. */
const mayClose = (tokens: readonly Token[], i: number, to: number): boolean => {
  const { text } = nthToken(tokens, i);
  return (text === '’' || text === "'") && !isElision(tokens, i, to);
};

/** 'the players’ union' */
const isBehindPlural = (tokens: readonly Token[], i: number, to: number): boolean => {
  const before = tokens[i - 1];
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  return before?.kind === 'word' && before.lower.endsWith('s') && next?.kind === 'word' && next.spaced;
};

/** Another mark opens a quotation before one that can close: ‘, or ' before a word. */
const opensAnother = (tokens: readonly Token[], i: number, to: number): boolean => {
  const { text } = nthToken(tokens, i);
  return text === '‘' || (text === "'" && mayClose(tokens, i, to) && isBeforeWord(tokens, i, to));
};

const isBeforeWord = (tokens: readonly Token[], i: number, to: number): boolean =>
  opensHere(tokens, i, i + 1 < to ? tokens[i + 1] : undefined);

/** Another mark follows that closes, and not behind a plural. */
function closesSurely(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (opensAnother(tokens, i, to)) return false;
    if (mayClose(tokens, i, to) && !isBeforeWord(tokens, i, to) && !isBehindPlural(tokens, i, to))
      return true;
  }
  return false;
}

/**
 * A mark that can close a single quotation follows, before another one opens. One behind a plural, as in 'bureaucratic
 * excuses' and more, closes where none that is surer does.
 */
function closesLater(tokens: readonly Token[], from: number, to: number): boolean {
  let behindPlural = false;
  for (let i = from; i < to; i++) {
    if (opensAnother(tokens, i, to)) return behindPlural;
    if (!mayClose(tokens, i, to) || isBeforeWord(tokens, i, to)) continue;
    if (!isBehindPlural(tokens, i, to)) return true;
    behindPlural = true;
  }
  return behindPlural;
}
