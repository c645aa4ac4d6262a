import type { Document } from './document.js';

let tables = 0;

/**
 * A table over documents: what `of` says of one, asked once for each and kept with it. In a WeakMap the values would
 * outlive their documents: the engine's quick collections take whatever stands in one for alive.
 *
 * @param of never returns undefined
 */
export function byDocument<T extends string | number | boolean | object | null>(
  of: (document: Document) => T,
): (document: Document) => T {
  const table = tables++;
  return (document) => {
    const known = document.facts[table];
    if (known !== undefined) return known as T;
    const fact = of(document);
    document.facts[table] = fact;
    return fact;
  };
}
