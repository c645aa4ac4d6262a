import { describe, expect, it } from 'vitest';
import { isRemark, REMARKS } from '../../src/input/formats/html/remarks.js';

const metadata = { title: 'Bridge to open', byline: 'Jo Pell, Tom Hale' };
const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** '[linked] words' as a paragraph. */
function block(written: string): Parameters<typeof isRemark>[0] {
  const links = [...written.matchAll(/\[([^\]]*)\]/g)].map(([, link]) => link).join('');
  const text = written.replace(/[[\]]/g, '');
  return { tag: 'P', text, linked: lettersIn(links) / Math.max(lettersIn(text), 1) };
}

describe.each(REMARKS)('$id: $about', ({ examples, counterexamples, longest, fits }) => {
  it.each(examples)('is what %j is', (written) => {
    const told = block(written);
    expect(told.text.length).toBeLessThanOrEqual(longest);
    expect(fits(told, metadata)).toBe(true);
  });
  it.each(counterexamples)('is not what %j is, nor is any other', (written) => {
    expect(fits(block(written), metadata)).toBe(false);
    expect(isRemark(block(written), metadata)).toBe(false);
  });
});
