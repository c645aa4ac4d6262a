import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findTurns, spokenIn, turnHeuristics } from '../../src/turns/index.js';

function found(text: string): string {
  const document = createDocument(text);
  const transcript = findTurns(document, false);
  if (transcript === null) return '';
  const { attributions, resolutions, speakers } = spokenIn(document, transcript);
  return attributions
    .map(({ content }, i) => {
      const { start, end } = content[0]!;
      return `${speakers[resolutions[i]!.speaker ?? -1]?.name}: ${text.slice(start, end)}`;
    })
    .join('\n');
}

describe.each(turnHeuristics)('$id', ({ examples, counterexamples }) => {
  it.each(examples)('finds in %j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
  it.each(counterexamples)('finds nothing in %j', (text) => {
    expect(found(text)).toBe('');
  });
});
