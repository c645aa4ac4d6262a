import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claimsift } from '../cli/claimsift.js';

const FOLDER = 'fixtures/verify';

interface Entry {
  readonly kind: 'quotation' | 'figure';
  readonly status: string;
  readonly span: { readonly text: string };
}

const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.yaml'))
  .map((file) => basename(file, '.expected.yaml'));

/** How many of a set may be wrong, and what must never be said wrongly. */
const MOST_WRONG = 2;
const NEVER: ReadonlySet<string> = new Set(['verbatim', 'supported']);

describe.each(articles)('%s', (article) => {
  const expected: readonly (readonly [text: string, status: string])[] = parse(
    readFileSync(`${FOLDER}/${article}.expected.yaml`, 'utf8'),
  );
  const isOfFigures = /supported|contradicted/.test(expected.flat().join());
  const { stdout, stderr } = claimsift(['verify', `${FOLDER}/${article}.md`, '-f', 'json']);
  const entries: readonly Entry[] = JSON.parse(stdout).verifications;
  const found = isOfFigures
    ? entries.filter(({ kind }) => kind === 'figure')
    : entries.filter(({ kind }) => kind === 'quotation');

  /** The expected ones among those that are found, each behind the one before it. */
  const pairs = expected.map(([text, status], i) => {
    const before = expected.slice(0, i).filter(([other]) => other === text).length;
    const all = found.filter(({ span }) => (isOfFigures ? span.text === text : span.text.startsWith(text)));
    return { text, status, got: all[before]?.status ?? 'not found' };
  });

  it('is read without a complaint', () => {
    expect(stderr).toBe('');
    expect(expected.length).toBeGreaterThanOrEqual(isOfFigures ? 30 : 40);
  });

  it('has at most two of its statuses wrong', () => {
    expect(pairs.filter(({ status, got }) => status !== got).slice(MOST_WRONG)).toEqual([]);
  });

  it('takes nothing for right that is not', () => {
    expect(pairs.filter(({ status, got }) => NEVER.has(got) && status !== got)).toEqual([]);
  });
});
