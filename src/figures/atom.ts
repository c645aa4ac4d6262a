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
export const nthAtom = (atoms: readonly Atom[], index: number): Atom => atoms[index] ?? NO_ATOM;

/** The atoms of one sentence, with the document that it stands in. */
export interface Stretch {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
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

export function atomsOf(document: Document, sentence: Sentence): Atom[] {
  const { text, tokens } = document;
  const atoms: Atom[] = [];
  let token = sentence.firstToken;
  let previousEnd = -1;
  let at = sentence.start;
  while (at < sentence.end) {
    while (token + 1 < sentence.endToken && nthToken(tokens, token).end <= at) token++;
    const whole = nthToken(tokens, token);
    if (whole.start >= at && isOneAtom(whole)) {
      const { start, end, lower, word } = whole;
      atoms.push({
        start,
        end,
        text: whole.text,
        lower,
        word,
        kind: 'letters',
        spaced: start !== previousEnd,
        token,
      });
      previousEnd = end;
      at = end;
      continue;
    }
    ATOM.lastIndex = at;
    const match = ATOM.exec(text);
    if (match === null || match.index >= sentence.end) break;
    const start = match.index;
    const letters = match[0];
    const end = start + letters.length;
    while (token + 1 < sentence.endToken && nthToken(tokens, token).end <= start) token++;
    const code = letters.charCodeAt(0);
    const kind =
      code >= 48 && code <= 57
        ? 'digits'
        : LETTER.test(letters) && letters !== "'" && letters !== '’'
          ? 'letters'
          : 'mark';
    const word = wordOf(kind === 'letters' ? letters.toLowerCase().replace(/’/g, "'") : letters);
    atoms.push({
      start,
      end,
      text: letters,
      lower: word.lower,
      word,
      kind,
      spaced: start !== previousEnd,
      token,
    });
    previousEnd = end;
    at = end;
  }
  return atoms;
}

const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);

export const isDash = (atom: Atom | undefined): boolean => atom !== undefined && DASHES.has(atom.text);

/** A hyphen that joins what stands on both sides: 'twenty-one', '12-month'. */
export function isHyphen(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  const next = atoms[index + 1];
  return atom !== undefined && next !== undefined && !atom.spaced && !next.spaced && isDash(atom);
}

/** Index after an optional hyphen at `index`. */
export const pastHyphen = (atoms: readonly Atom[], index: number): number =>
  isHyphen(atoms, index) ? index + 1 : index;

/** Do the atoms from `index` on read as `words`, with spaces or hyphens between? The index after them, or -1. */
export function matchWords(atoms: readonly Atom[], index: number, words: readonly string[]): number {
  let at = index;
  for (const [k, word] of words.entries()) {
    if (k > 0) at = pastHyphen(atoms, at);
    if (atoms[at]?.lower !== word) return -1;
    at++;
  }
  return at;
}
