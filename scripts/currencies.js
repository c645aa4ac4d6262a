#!/usr/bin/env node
/**
 * Writes src/lexicons/cldr-currencies.ts: the names and signs of all currencies that CLDR knows, as `Intl` of this
 * Node gives them. They are kept in a file because asking `Intl` for all of them costs more than a run on a whole
 * article. Run it again with a newer Node to take in new currencies: node scripts/currencies.js
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nameOf = (code, currencyDisplay, amount) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay,
    maximumFractionDigits: 0,
  })
    .formatToParts(amount)
    .find((part) => part.type === 'currency').value;

/** @returns {[code: string, singular: string, plural: string, sign: string, narrowSign: string][]} */
export function currencies() {
  return Intl.supportedValuesOf('currency')
    .map((code) => [
      code,
      nameOf(code, 'name', 1),
      nameOf(code, 'name', 2),
      nameOf(code, 'symbol', 1),
      nameOf(code, 'narrowSymbol', 1),
    ])
    .filter(([code, singular]) => singular !== code);
}

export function source(rows = currencies()) {
  const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
  const lines = rows.map((row) => `  [${row.map(quote).join(', ')}],`);
  return `/**
 * Written by scripts/currencies.js from CLDR ${process.versions.cldr}; change that, not this.
 * Code, name of one, name of several, sign, sign where it is clear which country is meant.
 */
export const CLDR_CURRENCIES: readonly (readonly [
  code: string,
  singular: string,
  plural: string,
  sign: string,
  narrowSign: string,
])[] = [
${lines.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/lexicons/cldr-currencies.ts', import.meta.url), source());
}
