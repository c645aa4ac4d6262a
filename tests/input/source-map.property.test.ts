import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingsIn } from '../../src/batch/check-work.js';
import { defaultPolicy } from '../../src/check/index.js';
import { InputError, positionInSource, type Raw, readDocument } from '../../src/input/index.js';
import { sized } from '../long-form.js';

/** Words that a reader may not read as markup, and that stand nowhere twice. */
const WORDS = [
  'Elmport',
  'bridge',
  'ferry',
  'harbor',
  'mayor',
  'river',
  'council',
  'Ruiz',
  'Zoë',
  '東京',
  '😀',
];

interface Article {
  readonly source: string;
  /** Each marker as the text has it. */
  readonly markers: readonly string[];
}

/** A paragraph's words, every one of them told from all others by a number: 'ferry7'. */
const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 30 }), {
  minLength: 2,
  maxLength: 6,
});

/** What stands between words in the source, and in front of them; each reads as a space, or as nothing. */
function written(
  drawn: readonly (readonly string[])[],
  picks: readonly number[],
  between: readonly string[],
  around: readonly (readonly [string, string])[],
  block: (words: string) => string,
): Article {
  let next = 0;
  const pick = <T>(from: readonly T[]): T => from[(picks[next++ % picks.length] ?? 0) % from.length] as T;
  const markers: string[] = [];
  const blocks = drawn.map((words) =>
    block(
      words
        .map((word) => {
          const marker = `${word}${markers.length}x`;
          markers.push(marker);
          const [before, after] = pick(around);
          return before + marker + after;
        })
        .map((word, i) => (i === 0 ? word : pick(between) + word))
        .join(''),
    ),
  );
  return { source: blocks.join(pick(['\n', '\r\n', '\n\n\n'])), markers };
}

const picks = fc.array(fc.nat(100), { minLength: 5, maxLength: 40 });

/** Every marker of the text leads to where it stands in the source. */
async function leadsBack(
  raw: Omit<Extract<Raw, { kind: 'file' }>, 'kind' | 'bytes'>,
  { source, markers }: Article,
) {
  const bytes = new TextEncoder().encode(source);
  const { text, map } = await readDocument({ kind: 'file', ...raw, bytes }, {});
  const lines = source.split(/\r\n|\n|\r/);
  const textLines = text.split(/\r\n|\n|\r/);
  for (const marker of markers) {
    const line = textLines.findIndex((words) => words.includes(marker));
    expect(line, `${marker} in ${JSON.stringify(text)}`).not.toBe(-1);
    const place = positionInSource(map!, { line: line + 1, column: textLines[line]!.indexOf(marker) + 1 });
    const found = lines[place.line - 1]?.slice(place.column - 1, place.column - 1 + marker.length);
    expect(found, `${marker} in ${JSON.stringify(source)}`).toBe(marker);
  }
}

it('of Markdown: every word leads back to its line and column', () =>
  fc.assert(
    fc.asyncProperty(paragraphs, picks, async (drawn, chosen) => {
      const article = written(
        drawn,
        chosen,
        [' ', '\n', '  ', ' \\* ', ' &amp; ', ' `code` ', ' ![picture](a.png) ', '\\\n', '\r\n'],
        [
          ['', ''],
          ['**', '**'],
          ['_', '_'],
          ['[', '](https://example.org/a)'],
          ['“', ',”'],
        ],
        (words) => `${words}\n`,
      );
      await leadsBack({ name: 'a.md', format: 'markdown' }, article);
    }),
    { numRuns: sized({ short: 34, long: 100 }) },
  ));

it('of Markdown with front matter, in lists and quotations too', () =>
  fc.assert(
    fc.asyncProperty(
      paragraphs,
      picks,
      fc.constantFrom('> ', '- ', '1. ', '## '),
      async (drawn, chosen, prefix) => {
        const article = written(drawn, chosen, [' '], [['', '']], (words) => `${prefix}${words}\n`);
        const source = `---\ntitle: A bridge\n---\n\n${article.source}`;
        await leadsBack({ name: 'a.md', format: 'markdown' }, { ...article, source });
      },
    ),
    { numRuns: sized({ short: 17, long: 50 }) },
  ));

it('of HTML: every word leads back to its line and column', () =>
  fc.assert(
    fc.asyncProperty(paragraphs, picks, async (drawn, chosen) => {
      const article = written(
        drawn,
        chosen,
        [' ', '\n', '\n    ', '&nbsp;', ' &amp; ', ' <!-- none --> ', ' &#8212; ', '\r\n'],
        [
          ['', ''],
          ['<b>', '</b>'],
          ['<a href="/ferry7x">', '</a>'],
          ['&ldquo;', ',&rdquo;'],
        ],
        (words) => `<p class="bridge">${words}.</p>`,
      );
      const source = `<!doctype html>\n<html><head><title>A</title></head>\n<body><article>\n${article.source}\n</article></body></html>`;
      await leadsBack({ name: 'a.html', format: 'html' }, { ...article, source });
    }),
    { numRuns: sized({ short: 20, long: 60 }) },
  ));

/** What closes nothing, opens without end, moves text about or hides it, put anywhere into a page. */
const BREAKING = [
  ...[
    'template',
    'style',
    'script',
    'title',
    'textarea',
    'svg',
    'math',
    'table',
    'tr',
    'select',
    'noscript',
    'p',
    'body',
    'html',
    'head',
    'a',
    'b',
    'iframe',
    'plaintext',
    'pre',
  ].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}`, `<${name}/>`]),
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '&',
    '&amp;',
    '&#0;',
    '&#x1F600;',
    '&notin;',
    '<',
    '>',
    '"',
    "'",
  ],
  ...['\n', '\r', '\r\n', '\u0000', '\u00a0', '\ud83d', '\ufeff', '\u2028', '{{', '\\', '`', '~~~', '| a |'],
];
const PAGE = `<!doctype html>
<html><head><title>A bridge for Elmport</title><meta name="author" content="Ana Ruiz"></head>
<body><header><nav><a href="/">Home</a></nav></header><article><h1>A bridge for Elmport</h1>
<p class="byline">By Ana Ruiz</p>
<p>Mayor <b>Lena Moor</b> said that the &ldquo;bridge&rdquo; would cost $40m,
and that the ferry would go on.</p>
<p>Membership rose from 40 to 50, a 20% increase, the club said. “It opens in May,” she said.</p>
<ul><li>The hearing is on Thursday, June 18, 2024, in Norvale, the council said.</li></ul>
</article><footer><p>© The Elmport Post</p></footer></body></html>
`;
const PROSE = `---
title: A bridge
---

# A bridge for Elmport

Mayor **Lena Moor** said that the “bridge” would cost $40m,
and that the [ferry](https://example.org/a) would go on.

> Membership rose from 40 to 50, a 20% increase, the club said.

- The hearing is on Thursday, June 18, 2024, in Norvale, the council said.
`;
const CAPTIONS = `WEBVTT

00:01.000 --> 00:04.000
<v Lena Moor>The bridge will cost $40m &amp; the
ferry will go on.

00:05.000 --> 00:09.000
Membership rose from 40 to 50, a 20% increase.
`;

/** A text with a few places cut out, doubled or overwritten. */
const broken = (text: string) =>
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.constantFrom(...BREAKING)), {
      minLength: 1,
      maxLength: 8,
    })
    .map((edits) =>
      edits.reduce((all, [place, length, insert]) => {
        const at = Math.floor(place * all.length);
        return all.slice(0, at) + insert + all.slice(at + length);
      }, text),
    );

it.each([
  ['html', 'a.html', PAGE],
  ['markdown', 'a.md', PROSE],
  ['subtitles', 'a.vtt', CAPTIONS],
] as const)(
  'of broken %s: every place of the text is one of the source',
  (format, name, whole) => {
    const isPlace = (lines: readonly string[], { line, column }: { line: number; column: number }) =>
      line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
    return fc.assert(
      fc.asyncProperty(broken(whole), async (source) => {
        const bytes = new TextEncoder().encode(source);
        const raw: Raw = { kind: 'file', name, format, bytes };
        const read = await readDocument(raw, {}).catch((error) => {
          if (error instanceof InputError) return null; // what says that it cannot be read is right as well
          throw error;
        });
        if (!read?.map) return;
        const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
        const map = read.map;
        read.text.split(/\r\n|\n|\r/).forEach((words, i) => {
          for (let column = 1; column <= words.length + 1; column++) {
            const place = positionInSource(map, { line: i + 1, column });
            expect(isPlace(lines, place), JSON.stringify([place, words])).toBe(true);
          }
        });
        for (const { line, column, endLine, endColumn } of findingsIn(read, defaultPolicy, {})) {
          expect(isPlace(lines, { line, column })).toBe(true);
          expect(endLine > line || (endLine === line && endColumn > column)).toBe(true);
        }
      }),
      { numRuns: sized({ short: 134, long: 400 }) },
    );
  },
  120_000,
);
