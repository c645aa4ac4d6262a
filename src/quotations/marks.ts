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
  let doubleOpen = false;
  let singleOpen = false;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'mark') continue;
    // A pair of single marks, or backticks, for a double one: ''We won,'' she said.
    const twin = (token.text === "'" || token.text === '`') && isTwin(tokens, i, to);
    const kind = twin ? 'double' : KIND.get(token.text);
    if (!kind) continue;
    const role = roleOf(tokens, i, twin ? i + 1 : i, to, kind, kind === 'double' ? doubleOpen : singleOpen);
    if (role !== 'apostrophe') {
      marks.push({ token: i, kind, role });
      if (kind === 'double') doubleOpen = role === 'open';
      if (kind === 'single') singleOpen = role === 'open';
    }
    if (twin) i++;
  }
  return marks;
}

export const isTwin = (tokens: readonly Token[], i: number, to: number): boolean => {
  const next = tokens[i + 1];
  return i + 1 < to && next !== undefined && next.text === tokens[i]?.text && !next.spaced;
};

function roleOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  to: number,
  kind: Mark['kind'],
  open: boolean,
): MarkRole {
  const token = nthToken(tokens, first);
  const next = last + 1 < to ? tokens[last + 1] : undefined;
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
      return open && !token.spaced && (next === undefined || next.spaced || next.kind === 'mark')
        ? 'close'
        : 'open';
    case '”':
      // A closing mark typed for an opening one: ”We won.
      return !open && token.spaced && next !== undefined && !next.spaced && next.kind !== 'mark'
        ? 'open'
        : 'close';
    case '»':
    case '›':
      return 'close';
  }
  if (kind === 'single') return singleRole(tokens, first, to, open);
  // Straight: white space, or a mark that opens, stands before an opening one.
  const opening = opensHere(tokens, first, next);
  if (open)
    return opening && !token.spaced
      ? 'close'
      : opening && token.spaced && next && !next.spaced
        ? 'open'
        : 'close';
  return opening || token.spaced ? 'open' : next && !next.spaced && next.kind !== 'mark' ? 'open' : 'close';
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
  const token = nthToken(tokens, i);
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  const opening = opensHere(tokens, i, next);
  const elided = isElision(tokens, i, to);
  if (token.text === '‘') return elided && !closesLater(tokens, i + 1, to) ? 'apostrophe' : 'open';
  if (opening) {
    // ''Tis a shame,' she said' is quoted, ''Tis a shame, said the players' union' is not.
    if (elided && token.text === "'" && !open) return closesSpeech(tokens, i + 1, to) ? 'open' : 'apostrophe';
    if (token.text === '’' || elided) return 'apostrophe';
    return !open && (closesLater(tokens, i + 1, to) || isLeftOpen(tokens, i, to))
      ? 'open'
      : open && token.spaced
        ? 'apostrophe'
        : open
          ? 'close'
          : 'apostrophe';
  }
  if (!open) return 'apostrophe';
  const before = tokens[i - 1];
  if (before && SENTENCE_PUNCTUATION.has(before.text)) return 'close';
  const plural = before?.lower.endsWith('s') && next?.spaced && next.kind === 'word';
  if (plural && !token.spaced && closesSurely(tokens, i + 1, to)) return 'apostrophe';
  return 'close';
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

/** Another mark follows that closes, and not behind a plural. */
function closesSurely(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.text === '‘') return false;
    if ((token.text !== '’' && token.text !== "'") || isElision(tokens, i, to)) continue;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (opensHere(tokens, i, next)) {
      if (token.text === "'") return false;
      continue;
    }
    const before = tokens[i - 1];
    if (!(before?.kind === 'word' && before.lower.endsWith('s') && next?.spaced && next.kind === 'word'))
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
    const token = nthToken(tokens, i);
    if (token.text === '‘') return behindPlural;
    if ((token.text !== '’' && token.text !== "'") || isElision(tokens, i, to)) continue;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    const before = tokens[i - 1];
    if (opensHere(tokens, i, next)) {
      if (token.text === "'") return behindPlural;
      continue;
    }
    const plural =
      before?.kind === 'word' && before.lower.endsWith('s') && next?.spaced && next.kind === 'word';
    if (!plural || !next) return true;
    behindPlural = true;
  }
  return behindPlural;
}
