import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * How many files may step over the words of a sentence by themselves, index by index, where a view of the grammar or of the
 * document could be asked. A ratchet: whoever brings the number down writes it here, and nobody writes a higher one.
 */
const MOST_FILES = 140;

/** They make the views. */
const VIEWS = /^(?:document|syntax|lexicons)\b/;
const WORDS = /\b(?:atoms|tokens)\b/;
/** A loop that counts on or back. */
const STEPS = /(?:for \(let \w+ = [^)]*|while \([^\n]*)(?:\+\+|--)/;

it('has no more files that walk over words by themselves than there were', () => {
  const walking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !VIEWS.test(name))
    .filter((name) => {
      const source = readFileSync(join('src', name), 'utf8');
      return WORDS.test(source) && STEPS.test(source);
    });
  expect(walking.length).toBeGreaterThan(0);
  expect(walking.length).toBeLessThanOrEqual(MOST_FILES);
});
