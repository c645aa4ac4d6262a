import { FINAL_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from '../lexicons/index.js';
import { findAddresses } from './addresses.js';
import type { Range } from './span.js';
import { internalized, type Word, wordOf } from './word.js';

/**
 * 'word': letters, with inner apostrophes, hyphens and full stops ("don’t", 'vice-president', 'U.S.', 'FA-50'), and
 * addresses of pages and mailboxes;
 * 'number': starts with a digit ('10,000', '8.3', '1990s', '44-year-old', '1.09bn');
 * 'mark': one character of punctuation or a symbol.
 */
export type TokenKind = 'word' | 'number' | 'mark';

/** Offsets are UTF-16 code units, half-open. */
export interface Token extends Range {
  readonly index: number;
  /** Its characters; full-width quotation marks as plain ones. */
  readonly text: string;
  /**
   * Lower case, without characters that nobody sees, typographic apostrophes made straight. An acronym that would read
   * as another word is no word of the lexicons: 'WHO', and 'US' is 'u.s.'.
   */
  readonly lower: string;
  /** The word that `lower` is. */
  readonly word: Word;
  readonly kind: TokenKind;
  /** White space stands before it, or nothing at all. */
  readonly spaced: boolean;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Somebody's name here, although the word is one of the language: 'May' in 'Mrs May said'. */
  readonly name: boolean;
}

/** Stands where no token does: before a text's first, behind its last. No lexicon knows it, and no class of words has it. */
const NO_TOKEN: Token = {
  index: -1,
  start: 0,
  end: 0,
  text: '',
  lower: '',
  word: wordOf(''),
  kind: 'mark',
  spaced: false,
  capital: false,
  name: false,
};

/**
 * The token at an index that may be out of bounds: what looks at a token's neighbours finds an empty mark where the
 * text has ended. The linter refuses `tokens[i] as Token`, which would find nothing there, and throw.
 */
export const nthToken = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NO_TOKEN;

/** Stand in a word unseen: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const CLITIC = "[’'](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?![\\p{L}\\p{N}])";
/**
 * One alternative a kind of token, tried in order: acronyms and initials, numbers, clitics, words, marks. Every
 * quantifier runs over a class that excludes what follows it, so the scan is linear. Clitics ('’s', '’ll') are
 * tokens of their own, so that 'Roe’s' begins with the token 'Roe'.
 */
const TOKEN = new RegExp(
  [
    '(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])',
    '\\p{N}+(?:[.,:](?=\\p{N})\\p{N}+)*[\\p{L}\\p{M}]*(?:[-‐‑](?=\\p{L})[\\p{L}\\p{M}]+)*',
    CLITIC,
    `[${INVISIBLE}]?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*(?:(?:[-‐‑](?=[\\p{L}\\p{N}])|(?!${CLITIC})[’'](?=\\p{L})|&(?=\\p{L})|\\.(?=\\p{L})(?!(?<=\\p{Ll}{3}\\.)\\p{Lu}\\p{Ll}))[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+)*`,
    '\\S',
  ].join('|'),
  'gu',
);

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Quotation marks of East Asian fonts, of the same length as the plain ones that they stand for. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ['＂', '"'],
  ['＇', "'"],
]);
const FIRST_DIGIT = /^\p{N}/u;
const FIRST_LETTER = /^[\p{L}\p{M}]/u;
const FIRST_UPPER = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
const PARTY_AND_STATE = /^[A-Z]-[A-Z]/;

/** Does the full stop after `word` belong to it? `after` is what follows that stop. */
function ownsStop(word: string, after: string): boolean {
  if (INITIAL.test(word)) return word !== 'I' && /^[ \u00A0]+\p{Lu}/u.test(after);
  // 'then-Sen. Roe'
  if (LEADING_ABBREVIATIONS.has(word.replace(/^(?:then|ex)-/, '')))
    return /^[ \u00A0]+[\p{L}\p{N}“"‘'(]/u.test(after);
  if (NUMBER_ABBREVIATIONS.has(word)) return /^[ \u00A0]*\p{N}/u.test(after);
  // 'R-Pa.': a party and its state
  return FINAL_ABBREVIATIONS.has(PARTY_AND_STATE.test(word) ? word.slice(2) : word);
}

/** What a token is by its letters alone. */
interface Form {
  readonly text: string;
  readonly word: Word;
  readonly kind: TokenKind;
  readonly capital: boolean;
}

function formOf(text: string): Form {
  const seen = text.length > 1 ? text.replace(UNSEEN, '') : text;
  const kind: TokenKind = FIRST_LETTER.test(seen) ? 'word' : FIRST_DIGIT.test(seen) ? 'number' : 'mark';
  return {
    text: FULL_WIDTH.get(text) ?? internalized(text),
    word: wordOf(seen.toLowerCase().replace(/[’‘]/g, "'")),
    kind: kind === 'mark' && seen.length > 1 && FIRST_LETTER.test(seen.slice(1)) ? 'word' : kind,
    capital: FIRST_UPPER.test(seen),
  };
}

/** An address is no name, whatever it begins with. */
const addressForm = (text: string): Form => ({
  text,
  word: { lower: text.toLowerCase(), facts: [] },
  kind: 'word',
  capital: false,
});

const forms = new Map<string, Form>();

/** As with words, not those of a million documents. */
const MOST_FORMS = 25_000;

/** The same letters are read once, in whatever document. */
function known(letters: string): Form {
  let form = forms.get(letters);
  if (form === undefined) {
    form = formOf(letters);
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(internalized(letters), form);
  }
  return form;
}

/** Cuts the text into tokens. Everything but white space stands in exactly one of them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = findAddresses(text);
  let previousEnd = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    const addressEnd = addresses.get(start);
    let form = addressEnd === undefined ? known(match[0]) : addressForm(text.slice(start, addressEnd));
    const stop = start + form.text.length;
    if (addressEnd !== undefined) TOKEN.lastIndex = stop;
    else if (
      text[stop] === '.' &&
      text[stop + 1] !== '.' &&
      FIRST_LETTER.test(form.text) &&
      ownsStop(form.text, text.slice(stop + 1, stop + 4))
    ) {
      form = known(`${form.text}.`);
      TOKEN.lastIndex = stop + 1;
    }
    const end = start + form.text.length;
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: form.text,
      lower: form.word.lower,
      word: form.word,
      kind: form.kind,
      spaced: start !== previousEnd,
      capital: form.capital,
      name: false,
    });
    previousEnd = end;
  }
  return tokens;
}
