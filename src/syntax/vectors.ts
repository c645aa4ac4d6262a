import type { Token } from '../document/index.js';
import { featuresOf, fixedTag } from './lexeme.js';
import { VALUE } from './scale.js';
import { rowOf, weights } from './weights.js';

/** A form as the network reads it. */
export interface Form {
  /** The tag that a mark has whatever stands around it; -1 for words and numbers. */
  readonly fixed: number;
  /** The sum of its features' vectors, in units of 1 / 2 ** VALUE. */
  readonly vector: Int16Array;
}

const kept = new Map<string, Form>();
/** More forms than any article has; a run over a million documents has more than that. */
const MOST_KEPT = 10_000;

export function formOf(token: Token): Form {
  let form = kept.get(token.text);
  if (form === undefined) {
    form = { fixed: fixedTag(token), vector: vectorOf(token) };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(token.text, form);
  }
  return form;
}

function vectorOf(token: Token): Int16Array {
  const { features, shape } = weights();
  const sums = new Int32Array(shape.vector);
  for (const hash of featuresOf(token)) {
    const row = rowOf(features, hash);
    if (row < 0) continue;
    for (let i = 0; i < sums.length; i++)
      sums[i] = (sums[i] as number) + (features.values[row * sums.length + i] as number);
  }
  return Int16Array.from(sums, (sum) => Math.round(sum * features.unit * 2 ** VALUE));
}
