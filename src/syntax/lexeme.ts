import { possibleTags, type Token, wordTags } from '../document/index.js';
import { CUE_FORMS, FIRST_NAMES } from '../lexicons/index.js';
import { hashOf, mix } from './hashing.js';
import { tagNumber } from './tagset.js';

/** Which complements a cue's verb takes, by the lexicon of cues. */
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

/** Kinds of features that stand for one word alone, in lower case and as it is written. */
const WORD = 1;
const WRITTEN = 3;

const SYMBOLS = /^[$£€¥₩%#+=<>~^|@*§°©®™¢]$/;

/** The tag that a mark has whatever stands around it; -1 for words and numbers. */
export function fixedTag({ text, kind }: Token): number {
  if (kind !== 'mark') return -1;
  if (text === '&') return tagNumber('CCONJ');
  return tagNumber(SYMBOLS.test(text) ? 'SYM' : 'PUNCT');
}

/**
 * The hashes (32-bit) of what is known about a form by its letters alone: the word, its shape, its beginning and end, what
 * the word lists say that it may be, and what they say of the word that it is built of.
 */
export function featuresOf(token: Token): Int32Array {
  const { text, lower, kind } = token;
  const shape = hashOf(shapeOf(text));
  const possible = possibleTags(lower);
  const features = [
    // Of a number its shape is all that matters.
    mix(WORD, kind === 'number' ? hashOf(`#${shapeOf(lower)}`) : hashOf(lower)),
    mix(2, shape),
    mix(4, possible),
    mix(mix(5, possible), shape),
  ];
  if (text !== lower) features.push(mix(WRITTEN, hashOf(text)));
  if (kind === 'word') features.push(...affixes(lower), ...listed(lower, shape));
  return Int32Array.from(features);
}

/** How a word begins and ends, and, in front of an ending, what it is built of. */
function affixes(lower: string): number[] {
  const features: number[] = [];
  for (let n = 1; n <= 5 && n < lower.length; n++) features.push(mix(10 + n, hashOf(lower.slice(-n))));
  for (let n = 2; n <= 3 && n < lower.length; n++) features.push(mix(16 + n, hashOf(lower.slice(0, n))));
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const tail = lower.slice(hyphen + 1);
    features.push(mix(20, hashOf(tail)), mix(21, hashOf(tail.slice(-2))), mix(22, possibleTags(tail)));
  }
  const stem = lower.replace(/(?:es|s|ed|d|ing)$/, '');
  if (stem !== lower)
    features.push(
      mix(25, possibleTags(stem)),
      mix(mix(26, hashOf(lower.slice(stem.length))), possibleTags(stem) | possibleTags(`${stem}e`)),
    );
  return features;
}

/** What the word lists know of a word. */
function listed(lower: string, shape: number): number[] {
  const tags = wordTags(lower);
  const features = [
    mix(23, hashOf(tags.join())),
    mix(mix(24, hashOf(tags[0] ?? '')), hashOf(lower.slice(-2))),
  ];
  if (FIRST_NAMES.has(lower)) features.push(mix(27, shape));
  if (CUE_FORMS.has(lower)) features.push(mix(28, framesOf(lower)));
  return features;
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
