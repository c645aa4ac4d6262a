import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types.
import { currencies, source } from '../../scripts/currencies.js';
import { CLDR_CURRENCIES } from '../../src/lexicons/cldr-currencies.js';

const file = readFileSync(new URL('../../src/lexicons/cldr-currencies.ts', import.meta.url), 'utf8');
const writtenFrom = /CLDR ([\d.]+)/.exec(file)?.[1];

describe('the table of currencies', () => {
  // Another Node may bring another CLDR, with a currency more or a sign less.
  it.runIf(writtenFrom === process.versions['cldr'])('is what the script writes', () => {
    const rows = (text: string): string => text.slice(text.indexOf(')[] = [')).replace(/\s/g, '');
    expect(rows(file)).toBe(rows(source()));
  });

  it('has the names that this Node knows', () => {
    const known = new Map((currencies() as string[][]).map(([code, ...names]) => [code, names]));
    const agreeing = CLDR_CURRENCIES.filter(([code, singular]) => known.get(code)?.[0] === singular);
    expect(agreeing.length / CLDR_CURRENCIES.length).toBeGreaterThan(0.95);
  });
});
