import { bestTree, MOST_WORDS } from './best-tree.js';
import { bucketOf } from './distance.js';
import { createKernel, inOrder, type Kernel } from './kernel.js';
import { RELATIONS } from './relations.js';
import { VALUE, WEIGHT } from './scale.js';
import { TAG_NAMES } from './tagset.js';
import { DISTANCES, type Matrix, type Weights, weights } from './weights.js';

/**
 * The network that reads a stretch of words: a vector for each word, then layers in which each word looks at two
 * neighbours, nearer and farther ones, and from the last layer what each word says of its tag, of its head and of its
 * relation to it. Strubell and McCallum (2017), 'Dependency parsing with dilated iterated graph CNNs'; Goodfellow et al.
 * (2013), 'Maxout networks'; Dozat and Manning (2017), 'Deep biaffine attention for neural dependency parsing'.
 */

/** The most tokens that are read at once. */
export const MOST_TOKENS = MOST_WORDS;

/** A matrix as the kernel reads it: the addresses of its weights and of what its sums begin with. */
interface Placed extends Pick<Matrix, 'taps' | 'places' | 'reach'> {
  /** A multiple of four. */
  readonly rows: number;
  readonly weight: number;
  readonly bias: number;
}

/** What the answers of a word are, by where they begin among its sums. */
interface Answers {
  readonly tag: number;
  readonly dependent: number;
  readonly head: number;
  readonly heads: number;
  readonly top: number;
  readonly toHead: number;
  readonly toDependent: number;
  readonly asDependent: number;
  readonly asHead: number;
}

/** The network with its memory, in which nothing but the weights outlasts a reading. */
interface Network {
  readonly kernel: Kernel;
  readonly short: Int16Array;
  readonly long: Int32Array;
  readonly layers: readonly Placed[];
  readonly answers: Placed;
  readonly relations: Placed;
  readonly at: Answers;
  readonly places: Int16Array;
  readonly vector: number;
  readonly width: number;
  readonly arc: number;
  readonly kind: number;
  /** How many rows of nothing stand before and behind the words. */
  readonly margin: number;
  /** Addresses: vectors, states, sums; what dependents and heads say, nothing but zeros, and the arcs' scores. */
  readonly vectors: number;
  readonly states: number;
  readonly sums: number;
  readonly dependents: number;
  readonly heads: number;
  readonly none: number;
  readonly arcs: number;
  /** Addresses of what a distance, and hanging on none, say of a relation. */
  readonly distances: number;
  readonly top: number;
}

let made: Network | null = null;

const upTo = (value: number, multiple: number): number => Math.ceil(value / multiple) * multiple;

function createNetwork({ shape, places, layers, answers, relations, distances, top }: Weights): Network {
  const { vector, width, arc, kind } = shape;
  const margin = Math.max(...layers.map(({ reach }) => reach));
  let bytes = 0;
  const take = (size: number): number => {
    bytes += upTo(size, 16);
    return bytes - upTo(size, 16);
  };
  const place = ({ rows, taps, places: inputs, reach }: Matrix): Placed => ({
    rows: upTo(rows, 4),
    taps,
    places: inputs,
    reach,
    weight: take(2 * upTo(rows, 4) * taps * inputs),
    bias: take(4 * upTo(rows, 4)),
  });
  const placed = [...layers, answers, relations].map(place);
  const [relation, answer] = [placed.at(-1) as Placed, placed.at(-2) as Placed];
  // Words are read by two: one more than there are is written.
  const most = MOST_TOKENS + 2;
  const widest = Math.max(...placed.map(({ rows }) => rows), upTo(MOST_WORDS, 4));
  const network = {
    layers: placed.slice(0, -2),
    answers: answer,
    relations: relation,
    at: answersFrom(arc, kind),
    places: Int16Array.from(places, (value) => Math.round(value * 2 ** VALUE)),
    vector,
    width,
    arc,
    kind,
    margin,
    vectors: take(2 * vector * (most + 2 * margin)),
    states: take(2 * width * (most + 2 * margin)),
    sums: take(4 * widest * most),
    dependents: take(2 * Math.max(arc, kind) * most),
    heads: take(2 * arc * upTo(most, 4)),
    none: take(4 * widest),
    arcs: take(4 * widest * most),
    distances: take(4 * distances.length),
    top: take(4 * kind),
  };
  const kernel = createKernel(bytes);
  const short = new Int16Array(kernel.memory);
  const long = new Int32Array(kernel.memory);
  [...layers, answers, relations].forEach((matrix, k) => {
    fill(short, long, placed[k] as Placed, matrix);
  });
  const asSum = (value: number): number => Math.round(value * 2 ** (VALUE + WEIGHT));
  long.set(Int32Array.from(distances, asSum), network.distances / 4);
  long.set(Int32Array.from(top, asSum), network.top / 4);
  return { ...network, kernel, short, long };
}

function answersFrom(arc: number, kind: number): Answers {
  let end = 0;
  const next = (size: number): number => {
    end += size;
    return end - size;
  };
  return {
    tag: next(TAG_NAMES.length),
    dependent: next(arc),
    head: next(arc),
    heads: next(1),
    top: next(1),
    toHead: next(DISTANCES),
    toDependent: next(DISTANCES),
    asDependent: next(kind),
    asHead: next(kind),
  };
}

function fill(short: Int16Array, long: Int32Array, { weight, bias }: Placed, matrix: Matrix): void {
  const { rows, taps, places, units, values } = matrix;
  let value = 0;
  for (let row = 0; row < rows; row++) {
    const unit = (units[row] as number) * 2 ** WEIGHT;
    long[bias / 4 + row] = Math.round((matrix.bias[row] as number) * 2 ** (VALUE + WEIGHT));
    for (let tap = 0; tap < taps; tap++)
      for (let place = 0; place < places; place++)
        short[weight / 2 + inOrder(row, tap, place, taps, places)] = Math.round(
          (values[value++] as number) * unit,
        );
  }
}

/** What the network says of a stretch of tokens. */
export interface Reading {
  /** Numbers of `TAG_NAMES`. */
  readonly tags: Uint8Array;
  /** By token: the token that it hangs on; -1 for the one that hangs on none, and for those that are no words. */
  readonly heads: Int16Array;
  /** Numbers of `RELATIONS`; those of tokens that are no words mean nothing. */
  readonly relations: Uint8Array;
}

/**
 * Reads a stretch of at most `MOST_TOKENS` tokens: their vectors, their places in the sentence (places.ts), and which of
 * them are words, that is, hang on others or have others hang on them.
 */
export function readStretch(
  vectors: readonly Int16Array[],
  places: Uint8Array,
  words: readonly number[],
): Reading {
  made ??= createNetwork(weights());
  const network = made;
  const length = vectors.length;
  encode(network, vectors, places);
  const tags = new Uint8Array(length);
  for (let token = 0; token < length; token++) tags[token] = likeliestTag(network, token);
  const heads = new Int16Array(length).fill(-1);
  const relations = new Uint8Array(length);
  const above = headsOf(network, words);
  const kinds = relationsOf(network, words, above);
  for (let word = 0; word < words.length; word++) {
    const token = words[word] as number;
    heads[token] = words[above[word] as number] ?? -1;
    relations[token] = kinds[word] as number;
  }
  return { tags, heads, relations };
}

/** Leaves the words' answers among the sums. */
function encode(network: Network, vectors: readonly Int16Array[], places: Uint8Array): void {
  const { kernel, short, vector, width, margin, layers, answers, sums } = network;
  const tokens = vectors.length;
  const firstVector = network.vectors + 2 * vector * margin;
  const firstState = network.states + 2 * width * margin;
  for (let token = 0; token < tokens; token++) {
    const own = vectors[token] as Int16Array;
    const to = firstVector / 2 + token * vector;
    const from = (places[token] as number) * vector;
    for (let i = 0; i < vector; i++)
      short[to + i] = (own[i] as number) + (network.places[from + i] as number);
  }
  // Behind the last word stands nothing, whatever was read before.
  const behind = firstVector / 2 + tokens * vector;
  short.fill(0, behind, behind + (margin + 1) * vector);
  short.fill(0, firstState / 2, firstState / 2 + (tokens + margin + 1) * width);
  layers.forEach(({ places: inputs, taps, reach, weight, bias, rows }, layer) => {
    const from = layer === 0 ? firstVector : firstState;
    kernel.multiply(from, 2 * inputs, tokens, inputs, taps, 2 * inputs * reach, weight, bias, rows, sums);
    kernel.settle(sums, firstState, 2 * width, tokens, width, WEIGHT);
  });
  kernel.multiply(
    firstState,
    2 * width,
    tokens,
    width,
    1,
    0,
    answers.weight,
    answers.bias,
    answers.rows,
    sums,
  );
}

function likeliestTag({ long, sums, answers, at }: Network, token: number): number {
  return highest(long, sums / 4 + token * answers.rows + at.tag, TAG_NAMES.length);
}

/** Which of `count` numbers is the highest, the first of equals. */
function highest(numbers: Int32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++)
    if ((numbers[from + i] as number) > (numbers[from + best] as number)) best = i;
  return best;
}

/** Heads of words, as places among the words; -1 for the one that hangs on none. */
function headsOf(network: Network, words: readonly number[]): Int16Array {
  const { kernel, long, arc, sums, answers, at, dependents, heads, none, arcs } = network;
  if (words.length === 0) return new Int16Array(0);
  const rows = upTo(words.length, 4);
  const tops = new Int32Array(words.length);
  for (let word = 0; word < words.length; word++) {
    const own = sums + 4 * (words[word] as number) * answers.rows;
    const asDependent = dependents + 2 * word * arc;
    const asHead = heads + 2 * inOrder(word, 0, 0, 1, arc);
    kernel.join(own + 4 * at.dependent, none, none, LEAST, arc / 8, asDependent, 16, WEIGHT);
    kernel.join(own + 4 * at.head, none, none, LEAST, arc / 8, asHead, BESIDE, WEIGHT);
    tops[word] = (long[own / 4 + at.top] as number) >> SCALE;
  }
  kernel.multiply(dependents, 2 * arc, words.length, arc, 1, 0, heads, none, rows, arcs);
  const scores = long.subarray(arcs / 4, arcs / 4 + words.length * rows);
  addDistances(network, words, scores, rows);
  return bestTree(words.length, scores, rows, tops);
}

/** No sum is lower. */
const LEAST = -(2 ** 31);
/** Bytes from eight places of a row of weights to the next eight. */
const BESIDE: number = 2 * (inOrder(0, 0, 8, 1, 16) - inOrder(0, 0, 0, 1, 16));

/** Adds to the arcs' scores how likely a word is a head at all, and what both ends say of how far they stand apart. */
function addDistances(
  { long, sums, answers, at }: Network,
  words: readonly number[],
  scores: Int32Array,
  stride: number,
): void {
  for (let i = 0; i < words.length; i++) {
    const dependent = words[i] as number;
    const own = sums / 4 + dependent * answers.rows + at.toHead;
    for (let j = 0; j < words.length; j++) {
      const head = words[j] as number;
      const bucket = bucketOf(head - dependent);
      const other = sums / 4 + head * answers.rows;
      const more =
        (long[own + bucket] as number) +
        (long[other + at.heads] as number) +
        (long[other + at.toDependent + bucket] as number);
      scores[i * stride + j] = (scores[i * stride + j] as number) + (more >> SCALE);
    }
  }
}

/** Sums are of the product of a value and a weight, arcs of two values. */
const SCALE = WEIGHT - VALUE;

/** The likeliest relation of each word to its head. */
function relationsOf(network: Network, words: readonly number[], above: Int16Array): Uint8Array {
  const { kernel, long, kind, sums, answers, at, dependents, relations, none, arcs } = network;
  if (words.length === 0) return new Uint8Array(0);
  for (let word = 0; word < words.length; word++) {
    const token = words[word] as number;
    const head = words[above[word] as number];
    const own = sums + 4 * (token * answers.rows + at.asDependent);
    const other = head === undefined ? network.top : sums + 4 * (head * answers.rows + at.asHead);
    const apart = head === undefined ? none : network.distances + 4 * bucketOf(head - token) * kind;
    kernel.join(own, other, apart, 0, kind / 8, dependents + 2 * word * kind, 16, WEIGHT);
  }
  const { weight, bias, rows } = relations;
  kernel.multiply(dependents, 2 * kind, words.length, kind, 1, 0, weight, bias, rows, arcs);
  const likeliest = new Uint8Array(words.length);
  for (let word = 0; word < words.length; word++)
    likeliest[word] = highest(long, arcs / 4 + word * rows, RELATIONS.length);
  return likeliest;
}
