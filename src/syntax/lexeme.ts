import { possibleTags, type Token, wordTags } from '../document/index.js';
import { CUE_FORMS, FIRST_NAMES } from '../lexicons/index.js';
import { hashOf, mix } from './hashing.js';

/** What the layer knows about a form by its letters alone. Hashes are 32-bit. */
export interface Lexeme {
  /** Hash of the lower-case letters; numbers by their shape, which is all that matters of them here. */
  readonly word: number;
  /** What the word may be, by the document's word lists: bits of `Tag`. */
  readonly possible: number;
  /** Which complements its verb takes, by the lexicon of cues: bits of `FRAME_BITS`. */
  readonly frames: number;
  /** The tag that a mark has whatever stands around it; -1 for words and numbers. */
  readonly fixed: number;
  readonly shape: number;
  readonly suffix: number;
  /** Hashes of the features that hang on the letters alone. */
  readonly own: Int32Array;
  /** The same for the form as its neighbours' neighbour. */
  readonly beside: Int32Array;
}

const FRAME_BITS: Readonly<Record<string, number>> = {
  quote: 1,
  clause: 2,
  that: 4,
  wh: 8,
  to: 16,
  ing: 32,
  addressee: 64,
  urge: 64,
};

const SYMBOLS = /^[$£€¥₩%#+=<>~^|@*§°©®™¢]$/;
export function lexemeOf(token: Token): Lexeme {
  const { text, lower, kind } = token;
  const shape = hashOf(shapeOf(text));
  const word = kind === 'number' ? hashOf(`#${shapeOf(lower)}`) : hashOf(lower);
  const possible = possibleTags(lower);
  const suffix = hashOf(`-${lower.slice(-3)}`);
  return {
    word,
    possible,
    frames: framesOf(lower),
    fixed: kind === 'mark' ? (text === '&' ? FIXED.and : SYMBOLS.test(text) ? FIXED.symbol : FIXED.mark) : -1,
    shape,
    suffix,
    own: ownFeatures(token, word, possible, shape),
    beside: Int32Array.of(mix(1, word), mix(2, suffix), mix(3, possible), mix(mix(4, possible), shape)),
  };
}

const FIXED = { mark: 0, symbol: 1, and: 24 } as const;

function ownFeatures(
  { text, lower, kind }: Token,
  word: number,
  possible: number,
  shape: number,
): Int32Array {
  const features = [
    mix(1, word),
    mix(2, shape),
    mix(3, hashOf(text)),
    mix(4, possible),
    mix(mix(5, possible), shape),
  ];
  if (kind === 'word') {
    for (let n = 1; n <= 5 && n < lower.length; n++) features.push(mix(10 + n, hashOf(lower.slice(-n))));
    for (let n = 2; n <= 3 && n < lower.length; n++) features.push(mix(16 + n, hashOf(lower.slice(0, n))));
    const hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      const tail = lower.slice(hyphen + 1);
      features.push(mix(20, hashOf(tail)), mix(21, hashOf(tail.slice(-2))), mix(22, possibleTags(tail)));
    }
    features.push(
      mix(23, hashOf(wordTags(lower).join())),
      mix(mix(24, hashOf(wordTags(lower)[0] ?? '')), hashOf(lower.slice(-2))),
    );
    const stem = lower.replace(/(?:es|s|ed|d|ing)$/, '');
    if (stem !== lower)
      features.push(
        mix(25, possibleTags(stem)),
        mix(mix(26, hashOf(lower.slice(stem.length))), possibleTags(stem) | possibleTags(`${stem}e`)),
      );
    if (FIRST_NAMES.has(lower)) features.push(mix(27, shape));
    if (CUE_FORMS.has(lower)) features.push(mix(28, framesOf(lower)));
  }
  return Int32Array.from(features);
}

function framesOf(lower: string): number {
  let bits = 0;
  for (const { verb } of CUE_FORMS.get(lower) ?? [])
    if (verb.particle === null) for (const frame of verb.frames) bits |= FRAME_BITS[frame] ?? 0;
  return bits;
}

/** Letters and digits are told apart by kind, other characters by themselves. */
function kindOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? '0' : character;
}

/** 'Xxxx', 'X.X.', '0,000': runs of one kind at most four long. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= 4) shape += kind;
    if (shape.length > 16) break;
  }
  return shape;
}
