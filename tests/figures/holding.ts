import { expect } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findFigures } from '../../src/figures/index.js';
import { render } from './rendering.js';

/**
 * Each line is one figure, in order, as `render` prints it; what measures or whose it is may be left out at its end. There
 * is no other figure in the sentence.
 */
export const holds = (sentence: string, expected: readonly string[]): void => {
  const figures = findFigures(createDocument(sentence));
  const lines = figures.map((figure) => render(figure, figures));
  const shown = lines.map((line, k) => (line.startsWith(`${expected[k]} `) ? expected[k] : line));
  expect(shown).toEqual(expected);
};
