import jsonld from 'jsonld';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type FormatName, formats, type View } from '../../src/reporters/index.js';
import { FROZEN, frozen } from './frozen.js';
import { rendered } from './rendered.js';

// What a format is for is to be read by others. So others read it here: a CSV parser, a Markdown renderer, a JSON-LD
// processor, and brat's rules as its manual gives them.

const render = async (
  name: (typeof FROZEN)[number],
  format: FormatName,
  view: Partial<View> = {},
): Promise<string> => rendered(await formats[format].load(), [frozen(name)], { prettyPrint: false, ...view });

/** Contexts as the processor would fetch them, as far as they are used; no test asks the network. */
const CONTEXTS: Readonly<Record<string, jsonld.ContextDefinition>> = {
  'https://schema.org': { '@vocab': 'https://schema.org/' },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Software: 'as:Application',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    identifying: 'oa:identifying',
    describing: 'oa:describing',
    tagging: 'oa:tagging',
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    generator: { '@id': 'as:generator', '@type': '@id' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    name: 'http://xmlns.com/foaf/0.1/name',
  },
};

const expanded = (text: string): Promise<jsonld.NodeObject[]> =>
  jsonld.expand(JSON.parse(text), {
    documentLoader: async (url: string) => ({
      documentUrl: url,
      document: { '@context': CONTEXTS[url.replace(/\/$/, '')] ?? null },
    }),
  }) as Promise<jsonld.NodeObject[]>;

describe.each(FROZEN)('%s', (name) => {
  const report = frozen(name);
  const text = report.document.text!;

  it.each([
    ['csv', 'claims', report.claims],
    ['csv', 'figures', report.figures],
    ['tsv', 'claims', report.claims],
    ['tsv', 'figures', report.figures],
  ] as const)(
    'as %s has a row for each of its %s, with what the report says',
    async (format, rows, items) => {
      const table = papaparse.parse<Record<string, string>>(await render(name, format, { rows }), {
        header: true,
        skipEmptyLines: true,
        delimiter: format === 'csv' ? ',' : '\t',
      });
      expect(table.errors).toEqual([]);
      expect(table.data.map((row) => [row['text'], row['document']])).toEqual(
        items.map((item) => [item.text.replace(/\s+/g, ' '), report.document.id]),
      );
      expect(table.data.map((row) => (rows === 'claims' ? row['claim'] : row['figure']))).toEqual(
        items.map(({ id }) => id),
      );
    },
  );

  it('as Markdown is a table with a row for each claim', async () => {
    const page = micromark(await render(name, 'markdown'), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const rows = page.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
    expect(rows).toHaveLength(report.claims.length + 1);
    for (const row of rows) expect(row.match(/<t[hd][ >]/g)).toHaveLength(9);
  });

  it('as claim reviews is JSON-LD of schema.org', async () => {
    const reviews = await expanded(await render(name, 'claimreview'));
    expect(reviews).toHaveLength(report.claims.length);
    for (const [index, review] of reviews.entries()) {
      expect(review['@type']).toEqual(['https://schema.org/ClaimReview']);
      expect(review['https://schema.org/claimReviewed']).toEqual([{ '@value': report.claims[index]!.text }]);
      const [claim] = review['https://schema.org/itemReviewed'] as jsonld.NodeObject[];
      expect(claim!['@type']).toEqual(['https://schema.org/Claim']);
      const speaker = report.claims[index]!.attribution?.speaker;
      const author = claim!['https://schema.org/author'] as jsonld.NodeObject[] | undefined;
      expect(author?.[0]?.['https://schema.org/name']).toEqual(
        speaker ? [{ '@value': speaker.name }] : undefined,
      );
    }
  });

  it('as web annotations is JSON-LD whose selectors find the words again', async () => {
    const written = await render(name, 'web-annotation');
    const nodes = await expanded(written);
    expect(nodes).toHaveLength(report.claims.length);
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
    for (const node of nodes) expect(node['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);

    const characters = Array.from(text);
    for (const { target } of JSON.parse(written)) {
      for (const { selector } of [target].flat()) {
        const [quote, position] = selector;
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  it('as brat standoff names only spans that stand in its text, and relations between them', async () => {
    const characters = Array.from(text);
    const bound = new Map<string, string>();
    const lines = (await render(name, 'brat')).trimEnd().split('\n');
    for (const line of lines) {
      const [, id, type, offsets, words] =
        /^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]+)$/.exec(line) ?? [];
      if (id === undefined) continue;
      const fragments = offsets!.split(';').map((range) => {
        const [start, end] = range.split(' ').map(Number);
        return characters.slice(start, end).join('');
      });
      expect(fragments.join(' ')).toBe(words);
      bound.set(id, type!);
    }
    expect([...bound.values()].filter((type) => type === 'Claim')).toHaveLength(report.claims.length);
    expect([...bound.values()].filter((type) => type === 'Figure')).toHaveLength(report.figures.length);
    for (const line of lines.filter((each) => !each.startsWith('T'))) {
      const known =
        /^R\d+\t\w+ Arg1:(T\d+) Arg2:(T\d+)$/.exec(line) ??
        /^A\d+\t\w+ (T\d+)(?: [\w-]+)?$/.exec(line) ??
        /^#\d+\tAnnotatorNotes (T\d+)\t[^\t]+$/.exec(line);
      expect(known, line).not.toBe(null);
      for (const id of known!.slice(1)) expect(bound.has(id), line).toBe(true);
    }
  });
});
