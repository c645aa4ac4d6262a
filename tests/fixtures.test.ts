import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { unknownDifferences } from './fixtures/compare.js';
import { renderDifferences } from './fixtures/difference.js';
import { loadExpectation } from './fixtures/expectation.js';

const FOLDER = new URL('../fixtures/', import.meta.url);
const slugs = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

function load(slug: string) {
  const article = readFileSync(new URL(`${slug}.txt`, FOLDER), 'utf8');
  const file = `fixtures/${slug}.expected.yaml`;
  const yaml = readFileSync(new URL(`${slug}.expected.yaml`, FOLDER), 'utf8');
  return { article, file, expectation: loadExpectation(file, yaml, article) };
}

describe('fixtures', () => {
  it.each(slugs)('%s stands beside an expectation of its own words', (slug) => {
    const { expectation } = load(slug);
    expect(expectation.claims.length).toBeGreaterThanOrEqual(8);
  });

  it.each(slugs)('%s gives what is expected of it', (slug) => {
    const { article, file, expectation } = load(slug);
    const { published } = expectation;
    // Which sentences without a figure are worth checking is learned; the expectations would follow each table.
    const report = extract(article, {
      id: slug,
      ownVoice: 'figures',
      ...(published !== undefined && { published }),
    });
    expect(renderDifferences(file, unknownDifferences(expectation, report, article))).toBe('');
  });
});
