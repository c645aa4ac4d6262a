import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadExpectation } from './fixtures/expectation.js';

const FOLDER = new URL('../fixtures/', import.meta.url);
const slugs = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

function load(slug: string) {
  const article = readFileSync(new URL(`${slug}.txt`, FOLDER), 'utf8');
  const yaml = readFileSync(new URL(`${slug}.expected.yaml`, FOLDER), 'utf8');
  return { article, expectation: loadExpectation(`fixtures/${slug}.expected.yaml`, yaml, article) };
}

describe('fixtures', () => {
  it.each(slugs)('%s stands beside an expectation of its own words', (slug) => {
    const { expectation } = load(slug);
    expect(expectation.claims.length).toBeGreaterThanOrEqual(8);
  });
});
