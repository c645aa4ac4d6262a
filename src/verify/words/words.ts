import type { Range } from '../../document/index.js';
import { keyOf } from './key.js';
import { numberFrom, ordinalOf } from './numerals.js';

/** One word, or what stands for words, as it is compared. Offsets are into the whole text. */
export interface Word extends Range {
  /**
   * 'gap': an ellipsis, for any number of words left out; 'free': an editor's words in brackets, for some words of the
   * source or none; 'stem': a word with an ending in brackets, 'go[ing]', for any word that begins so.
   */
  readonly kind: 'word' | 'gap' | 'free' | 'stem';
  readonly key: string;
  /** Whether it is written with digits or number words. */
  readonly isNumber: boolean;
  /** Written with a capital letter inside a sentence. */
  readonly isName: boolean;
  /** A word in capitals between words that are not: 'US'; null where all words are in capitals, and none shows. */
  readonly isAcronym: boolean | null;
  /** Whether it is a sign of a currency, and not the word. */
  readonly isSign: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** Whether only a hyphen, a line's end, or both stand between it and the next: 'tax-payer', 'tax-\npayer'. */
  readonly joins: boolean;
}

/** How the text is read: the article's quotation, with ellipses and brackets, or the source with its directions. */
export type Reading = 'article' | 'source';

const TOKEN = new RegExp(
  [
    String.raw`(?<gap>\[\s?(?:…|\.{2,}|\. \. \.)\s?\]|\((?:…|\.{3})\)|…|\.(?:\s?\.){2,})`,
    String.raw`(?<capital>\[\p{L}\]\p{L}+(?:['’]\p{L}+)*)`,
    String.raw`(?<stem>\p{L}{2,}\[\p{L}{1,6}\])`,
    String.raw`(?<brackets>\[[^[\]]{0,300}\])`,
    String.raw`(?<sound>\((?:[\p{Lu} ,'’-]{3,60}|(?:applause|laughs?|laughter|laughing|crosstalk|inaudible|unintelligible|music|cheers?|cheering|pause|silence|interruption|interjection)[^()]{0,40})\))`,
    String.raw`(?<acronym>(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}]))`,
    String.raw`(?<word>\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\u00AD\u200B-\u200D]+[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:['’][\p{L}\p{M}]+)*)`,
    '(?<sign>[£$€¥₹₩%&])',
  ].join('|'),
  'gu',
);

const SIGNS: Readonly<Record<string, string>> = {
  '£': 'pound',
  $: 'dollar',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
  '₩': 'won',
  '%': 'percent',
  '&': 'and',
};

/** What is heard between words, and which transcripts write down or leave out. */
const HESITATIONS: ReadonlySet<string> = new Set('um umm uh uhh er err erm uhm hmm hm mm mmm'.split(' '));

interface Raw extends Range {
  readonly kind: Word['kind'];
  readonly written: string;
  readonly key: string;
  readonly isNumber: boolean;
  readonly isSign: boolean;
}

/** The words of a part of a text, as they are compared. */
export function wordsIn(text: string, range: Range, reading: Reading): readonly Word[] {
  const raws = withNumbers(text, rawWords(text, range, reading));
  const shouts = isInCapitals(raws);
  return raws.map((raw, index): Word => {
    const before = raws[index - 1];
    const after = raws[index + 1];
    const between = before === undefined ? '' : text.slice(before.end, raw.start);
    const opens = before === undefined || /[.!?…:]["”’'»)\]]*\s|\n\s*\n/.test(`${between} `);
    const capital = /^\p{Lu}/u.test(raw.written);
    return {
      kind: raw.kind,
      key: raw.key,
      start: raw.start,
      end: raw.end,
      isNumber: raw.isNumber,
      isSign: raw.isSign,
      isName: capital && !opens && !shouts && !PRONOUN.test(raw.written),
      isAcronym: shouts || isStressed(raw, before, after) ? null : CAPITALS.test(raw.written),
      opens: opens && before !== undefined,
      joins: after !== undefined && JOINT.test(text.slice(raw.end, after.start)),
    };
  });
}

const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u;

/** 'IT IS a lie': capitals beside capitals may be stress. */
const isStressed = ({ written }: Raw, before: Raw | undefined, after: Raw | undefined): boolean =>
  CAPITALS.test(written) && [before, after].some((beside) => CAPITALS.test(beside?.written ?? ''));

/** 'I', "I'm" */
const PRONOUN = /^I(?:['’]\p{L}+)?$/u;
/** A hyphen, a soft one too, perhaps with the end of a line. */
const JOINT = /^(?:[-‐‑\u00AD]\s*|\u00AD)$/u;

/** Subtitles and old transcripts are in capitals all through. */
const isInCapitals = (raws: readonly Raw[]): boolean => {
  const words = raws.filter(({ written }) => /^\p{L}{2,}$/u.test(written));
  return (
    words.length > 3 && words.filter(({ written }) => /^\p{Lu}+$/u.test(written)).length > words.length / 2
  );
};

function rawWords(text: string, { start, end }: Range, reading: Reading): Raw[] {
  const raws: Raw[] = [];
  const piece = text.slice(start, end);
  const add = (
    kind: Word['kind'],
    from: number,
    written: string,
    length: number,
    key = keyOf(written),
  ): void => {
    if (kind === 'word' && (key === '' || HESITATIONS.has(key))) return;
    raws.push({
      kind,
      start: from,
      end: from + length,
      written,
      key,
      isNumber: false,
      isSign: /^[£$€¥₹₩]$/.test(written),
    });
  };
  for (const match of piece.matchAll(TOKEN)) {
    const [whole] = match;
    const at = start + match.index;
    const { gap, capital, stem, brackets, sound, sign } = match.groups ?? {};
    if (gap !== undefined) {
      if (reading === 'article') add('gap', at, '', whole.length, '');
    } else if (capital !== undefined) add('word', at, capital.replace(/[[\]]/g, ''), whole.length);
    else if (stem !== undefined) {
      if (reading === 'article') add('stem', at, stem, whole.length, keyOf(stem.slice(0, stem.indexOf('['))));
      else add('word', at, stem.replace(/[[\]]/g, ''), whole.length);
    } else if (brackets !== undefined) {
      if (reading === 'article') add('free', at, '', whole.length, brackets.toLowerCase());
    } else if (sound !== undefined) continue;
    else if (sign !== undefined) add('word', at, sign, whole.length, SIGNS[sign] ?? sign);
    else add('word', at, whole, whole.length);
  }
  return raws;
}

/** Signs of currencies behind their amounts, as they are spoken, and each number as one word. */
function withNumbers(text: string, raws: readonly Raw[]): readonly Raw[] {
  const result: Raw[] = [];
  let i = 0;
  while (i < raws.length) {
    const raw = raws[i] as Raw;
    if (raw.key === 'per' && raws[i + 1]?.key === 'cent') {
      result.push({ ...raw, end: raws[i + 1]?.end ?? raw.end, key: 'percent' });
      i += 2;
      continue;
    }
    const number = numberAt(text, raws, raw.isSign ? i + 1 : i);
    if (number === null) {
      result.push(raw);
      i += 1;
    } else {
      result.push(number.raw);
      if (raw.isSign) result.push(raw);
      i = number.end;
    }
  }
  return result;
}

/** The longest number that is looked for, in words. */
const LONGEST_NUMBER = 14;

function numberAt(
  text: string,
  raws: readonly Raw[],
  from: number,
): { readonly raw: Raw; readonly end: number } | null {
  const first = raws[from];
  if (first === undefined || first.kind !== 'word') return null;
  const row: string[] = [];
  let last = first;
  for (let i = from; i < raws.length && row.length < LONGEST_NUMBER; i++) {
    const raw = raws[i] as Raw;
    if (raw.kind !== 'word' || (i > from && !/^(?:\s+|[-‐‑]\s*)$/.test(text.slice(last.end, raw.start))))
      break;
    row.push(raw.written.toLowerCase());
    last = raw;
  }
  // 'a hundred' is 'one hundred'.
  const article =
    /^an?$/.test(row[0] ?? '') && /^(?:hundred|thousand|million|billion|trillion)$/.test(row[1] ?? '');
  const number = numberFrom(article ? ['one', ...row.slice(1)] : row);
  const ordinal = number === null ? ordinalOf(row[0] ?? '') : null;
  if (number === null && ordinal === null) return null;
  const count = number?.count ?? 1;
  const end = raws[from + count - 1] ?? first;
  return {
    raw: {
      kind: 'word',
      start: first.start,
      end: end.end,
      written: first.written,
      key: number === null ? `${ordinal}th` : String(number.value),
      isNumber: true,
      isSign: false,
    },
    end: from + count,
  };
}
