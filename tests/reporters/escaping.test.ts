import jsonld from 'jsonld';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/claims/index.js';
import { extract } from '../../src/extract.js';
import { type FormatName, formats, type View } from '../../src/reporters/index.js';
import { CSV, lineOf } from '../../src/reporters/separated.js';
import { rendered, TEXT_FORMATS } from './rendered.js';

/** An article whose words, names and sources try to be something else in the format that they end up in. */
const articleWith = (words: string): Report =>
  extract(`Mayor Ana Ruiz said ${words} would cost $40m.\n\n“${words} opens in 2025,” she said.`, {
    id: words,
    title: words,
    byline: words,
    url: words,
    published: '2024-11-07',
    includeText: true,
  });

const render = async (words: string, format: FormatName, view: Partial<View> = {}): Promise<string> =>
  rendered(await formats[format].load(), [articleWith(words)], view);

describe('tables disarm what a spreadsheet would take for a formula', () => {
  it.each([
    '=HYPERLINK("http://example.org")',
    '+1+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '  =1+1',
    '＝1+1',
    '=1,"x"\n=2',
  ])('%j', async (words) => {
    for (const [format, delimiter] of [
      ['csv', ','],
      ['tsv', '\t'],
    ] as const) {
      for (const rows of ['claims', 'figures'] as const) {
        const { data, errors } = papaparse.parse<string[]>(await render(words, format, { rows }), {
          delimiter,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
        const cells = data.slice(1).flat();
        expect(cells.some((cell) => cell.includes(words.trim().slice(0, 2)))).toBe(true);
        for (const cell of cells) expect(cell).not.toMatch(/^(?!=$)\s*[=+@＝\t\r]|^\s*-(?!\d)/);
      }
    }
  });

  it.each(['csv', 'tsv'] as const)(
    'and leaves a bound of = as it is, which is no formula: %s',
    async (format) => {
      const text = await rendered(
        await formats[format].load(),
        [extract('It cost $40m, she said.', { id: 'a' })],
        {
          rows: 'figures',
        },
      );
      const { data } = papaparse.parse<Record<string, string>>(text, { header: true });
      expect(data[0]?.['bound']).toBe('=');
    },
  );

  it.each([
    ['=', '='],
    ['= ', "'= "],
    [' =', "' ="],
    ['==', "'=="],
    ['=\u00a01', "'= 1"],
    ['-', "'-"],
    ['+', "'+"],
    ['@', "'@"],
  ])('a field of %j is %j', (text, field) => {
    expect(lineOf([text], CSV)).toBe(`${field}\r\n`);
  });

  it('and leaves a negative number a number', async () => {
    const report = extract('The water was -3 degrees Celsius, the mayor said.', { id: 'a' });
    const figure = { ...report.figures[0]!, value: -3 };
    const text = await rendered(await formats.csv.load(), [{ ...report, figures: [figure] }], {
      rows: 'figures',
    });
    const { data } = papaparse.parse<Record<string, string>>(text, { header: true });
    expect(data[0]?.['value']).toBe('-3');
  });
});

describe('Markdown shows words as they are', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![a](http://example.org/a.png)',
    'a | b | c',
    '`code` **bold** _em_ ~~no~~',
    '\\| escaped',
    'http://example.org and www.example.org',
    'a@example.org',
    '<!-- comment -->',
    '&lt;b&gt;',
    '# heading',
    '1. item',
    '- item',
    '| --- |',
    'a\n\nb',
  ])('%j', async (words) => {
    const page = micromark(await render(words, 'markdown'), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
    for (const tag of ['h1', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'strong'])
      tags.delete(tag);
    expect([...tags]).toEqual([]);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const row of page.match(/<tr>[\s\S]*?<\/tr>/g) ?? [])
      expect(row.match(/<t[hd][ >]/g)).toHaveLength(9);
    const shown = page
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(shown).toContain(words.replace(/\s+/g, ' '));
  });
});

describe('JSON of every kind stays what it is', () => {
  const WORDS = [
    '"}],"@type":"Evil',
    '</script><script>',
    '\u2028\u2029',
    '\ud800',
    '\\u0022',
    '{"@context":"x"}',
  ];

  it.each(WORDS)('%j', async (words) => {
    for (const format of ['json', 'jsonl', 'claimreview', 'web-annotation', 'summary-json'] as const) {
      const parsed = JSON.parse(await render(words, format));
      expect(JSON.stringify(parsed)).toContain(JSON.stringify(words).slice(1, -1));
    }
    const reviews = await jsonld.expand(JSON.parse(await render(words, 'claimreview')), {
      documentLoader: async (url: string) => ({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      }),
    } as object);
    expect(JSON.stringify(reviews)).not.toContain('"@type":["https://schema.org/Evil"]');
  });
});

it.each(['claimreview', 'web-annotation'] as const)('%s may stand in a page as it is', async (format) => {
  for (const words of ['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '\u2028']) {
    const out = await render(words, format);
    expect(out).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(words).slice(1, -1));
  }
});

it.each(TEXT_FORMATS)('%s is the same for the same report, byte for byte', async (format) => {
  const first = await render('the bridge', format);
  expect(await render('the bridge', format)).toBe(first);
});
