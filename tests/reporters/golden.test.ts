import { describe, expect, it } from 'vitest';
import { type FormatName, formats, type View } from '../../src/reporters/index.js';
import { aboutEach, FROZEN, frozen } from './frozen.js';
import { rendered, TEXT_FORMATS } from './rendered.js';

// After a change that is meant, `npx vitest run tests/reporters/golden.test.ts -u` writes these files anew.

const CASES: readonly (readonly [file: string, format: FormatName, view: Partial<View>])[] = [
  ...TEXT_FORMATS.map((name) => [`${name}${formats[name].extension}`, name, {}] as const),
  ['pretty-60.txt', 'pretty', { width: 60 }],
  ['pretty-140.txt', 'pretty', { width: 140, explain: true }],
  ['figures.csv', 'csv', { rows: 'figures' }],
  ['figures.tsv', 'tsv', { rows: 'figures' }],
];

describe.each(FROZEN)('%s', (name) => {
  it.each(CASES)('as %s', async (file, format, view) => {
    const report = frozen(name);
    const text = await rendered(await formats[format].load(), [report], {
      heuristics: aboutEach(report),
      ...view,
    });
    await expect(withoutAssets(text)).toMatchFileSnapshot(`golden/${name}/${file}`);
  });
});

/** The page's own style and script are what they are in src/reporters/html/page, with their hashes. */
const withoutAssets = (text: string): string =>
  text
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replace(/&#39;sha256-[^&]+&#39;/g, '&#39;sha256&#39;');
