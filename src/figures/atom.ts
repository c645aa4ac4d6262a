import {
  byWord,
  type Document,
  nthToken,
  type Range,
  type Sentence,
  type Token,
  type Word,
  wordOf,
} from '../document/index.js';

/**
 * Figures are read off a finer cut than tokens: '12-month', '5kg' and '$62-$68m' hold numbers, units and marks that
 * a grammar of quantities must see one by one.
 */
export interface Atom extends Range {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
  /** The word that `lower` is. */
  readonly word: Word;
  readonly kind: 'digits' | 'letters' | 'mark';
  /** White space stands before it, or nothing at all. */
  readonly spaced: boolean;
  /** Index of the document's token that it is, or is a part of. */
  readonly token: number;
}

export type Atoms = readonly Atom[];

/** Stands where no atom does: before a sentence's first, behind its last. */
const NO_ATOM: Atom = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  word: wordOf(''),
  kind: 'mark',
  spaced: false,
  token: -1,
};

/** The atom at an index that may be out of bounds: an empty mark where the sentence has ended. */
export const nthAtom = (atoms: Atoms, index: number): Atom => atoms[index] ?? NO_ATOM;

/** The atoms of one sentence, with the document that it stands in. */
export interface Stretch {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly atoms: Atoms;
}

/**
 * In order: acronyms; digits with the marks that group them (1,234.5; 12,34,567; 1.234.567); clitics; letters with
 * inner apostrophes; any other character. Each quantifier runs over a class that excludes what follows it.
 */
const ATOM =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\d+(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!(?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?![\p{L}\p{N}]))(?=\p{L})[\p{L}\p{M}]+)*|\S/gu;
const LETTER = /^['’]?[\p{L}\p{M}]/u;

const isPlain = byWord((lower) => /^[a-z]{2,}$/.test(lower));

/** Letters alone, which no finer cut parts: most tokens. An acronym may be known by another word. */
const isOneAtom = (token: Token): boolean =>
  token.kind === 'word' && !token.name && isPlain(token.word) && token.lower.length === token.text.length;

/** The atoms of one sentence, with the document that it stands in. */
export function atomsOf(document: Document, sentence: Sentence): Atom[] {
  const { tokens } = document;
  const atoms: Atom[] = [];
  let token = sentence.firstToken;
  let previousEnd = -1;
  let at = sentence.start;
  while (at < sentence.end) {
    token = tokenAfter(tokens, token, at, sentence);
    const whole = nthToken(tokens, token);
    let atom = whole.start >= at && isOneAtom(whole) ? atomOf(whole, token, previousEnd) : null;
    if (!atom) {
      ATOM.lastIndex = at;
      const match = ATOM.exec(document.text);
      if (match === null || match.index >= sentence.end) break;
      token = tokenAfter(tokens, token, match.index, sentence);
      atom = atomFrom(match[0], match.index, token, previousEnd);
    }
    atoms.push(atom);
    previousEnd = atom.end;
    at = atom.end;
  }
  return atoms;
}

/** The first token from `token` on that ends behind the offset. */
function tokenAfter(tokens: readonly Token[], token: number, offset: number, { endToken }: Sentence): number {
  let next = token;
  while (next + 1 < endToken && nthToken(tokens, next).end <= offset) next++;
  return next;
}

const atomOf = ({ start, end, text, lower, word }: Token, token: number, previousEnd: number): Atom => ({
  start,
  end,
  text,
  lower,
  word,
  kind: 'letters',
  spaced: start !== previousEnd,
  token,
});

function atomFrom(letters: string, start: number, token: number, previousEnd: number): Atom {
  const kind = kindOf(letters);
  const word = wordOf(kind === 'letters' ? letters.toLowerCase().replace(/’/g, "'") : letters);
  return {
    start,
    end: start + letters.length,
    text: letters,
    lower: word.lower,
    word,
    kind,
    spaced: start !== previousEnd,
    token,
  };
}

function kindOf(letters: string): Atom['kind'] {
  const code = letters.charCodeAt(0);
  if (code >= ZERO && code <= NINE) return 'digits';
  return LETTER.test(letters) && letters !== "'" && letters !== '’' ? 'letters' : 'mark';
}

const ZERO = 48;
const NINE = 57;

const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);

export const isDash = (atom: Atom | undefined): boolean => atom !== undefined && DASHES.has(atom.text);

/** Begins with a capital. */
export const isCapital = (atom: Atom | undefined): boolean => /^\p{Lu}/u.test(atom?.text ?? '');

/** A hyphen that joins what stands on both sides: 'twenty-one', '12-month'. */
export function isHyphen(atoms: Atoms, index: number): boolean {
  const atom = atoms[index];
  const next = atoms[index + 1];
  return atom !== undefined && next !== undefined && !atom.spaced && !next.spaced && isDash(atom);
}

/** Index after an optional hyphen at `index`. */
export const pastHyphen = (atoms: Atoms, index: number): number =>
  isHyphen(atoms, index) ? index + 1 : index;

/** Do the atoms from `index` on read as `words`, with spaces or hyphens between? The index after them, or -1. */
export function matchWords(atoms: Atoms, index: number, words: readonly string[]): number {
  let at = index;
  for (const [k, word] of words.entries()) {
    if (k > 0) at = pastHyphen(atoms, at);
    if (atoms[at]?.lower !== word) return -1;
    at++;
  }
  return at;
}
