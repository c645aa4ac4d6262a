import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InputFormat } from '../../src/input/index.js';
import { PDF, pdfOfContent, wordFile } from '../cli/office-files.js';
import { SHAPES } from './shapes.js';

/** A file as somebody may hand it in. */
export interface Sample {
  readonly format: InputFormat;
  readonly bytes: Uint8Array;
}

const FOLDER = new URL('../../fixtures/', import.meta.url);
const ARTICLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Marks and letters that split, open, close and combine where nobody expects them. */
const MARKS = [
  ...'“”"‘’\'«»„ \t\r.:;,—–-()[]{}<>$£€%#*_~`|\\/@&!?…=+^0159½',
  ...[
    '\n\n',
    '\r\n',
    ' \n',
    '\u0000',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud83d\ude00',
    '\ud83d',
    '\udc00',
  ],
  ...['e\u0301', 'ǆ', 'ﬁ', '٣', '漢', 'İ', 'constructor', 'toString', '__proto__'],
];

/** Words that the stations look for, with a space on each side. */
const WORDS = [
  'said',
  'says',
  'told',
  'told her',
  'according to',
  'that',
  'who',
  'whether',
  'as',
  'by',
  'of',
  'from',
  'the',
  'a',
  'he',
  'she',
  'they',
  'it',
  'his',
  'accused',
  'denied',
  'promised',
  'criticism',
  'decision',
  'both',
  'not',
  'did not',
  'never',
  'and',
  'or',
  'but',
  'if',
  'because',
  'in',
  'on',
  'to',
  'at',
  'for',
  'with',
  'Ann Lee',
  'Mr.',
  'Dr. Kim',
  'Mayor Ana Ruiz',
  'NATO',
  'the Board',
  'Ministry of Works',
  'the mayor',
  'officials',
  'a spokesman',
  'in an interview',
  'in his view',
  'so-called',
  '1.5bn',
  '$40m',
  '5%',
  '5 percent',
  'two million',
  'half',
  'a dozen',
  'between 5 and 6',
  'from $5 to',
  'up',
  'rose',
  'fell by',
  'more than',
  'aged 45',
  '45-year-old',
  'May 5',
  '2019',
  'Monday',
  'last week',
  '9 p.m.',
  'per',
  'miles',
  'kg',
  'people',
  'first',
  'times',
  '3-2',
].map((word) => ` ${word} `);

const HTML = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<b>',
  '<a href="x">',
  '</a>',
  '<!--',
  '-->',
  '<template>',
  '</template>',
  '<script>',
  '</script>',
  '<style>',
  '<svg>',
  '<table>',
  '<td>',
  '<li>',
  '<h1>',
  '</h1>',
  '<body>',
  '</head>',
  '<title>',
  '<meta name="author" content="',
  '<time>',
  '&amp;',
  '&nbsp;',
  '&#8220;',
  '<![CDATA[',
  '<?xml',
  '<pre>',
  '<img alt="',
  '">',
  '<noscript>',
  '<frameset>',
  '<blockquote>',
  '<article>',
  '</article>',
  '</body></html>',
];
const MARKDOWN = [
  '# ',
  '> ',
  '- ',
  '1. ',
  '**',
  '*',
  '_',
  '~~',
  '[a](b)',
  '![',
  '](',
  '[^1]',
  '[^1]: ',
  '`',
  '```\n',
  '---\n',
  '+++\n',
  '| a |',
  '| - |\n',
  '<b>',
  '\\',
  '    ',
  'title: ',
  'https://a.example ',
  '\n\n',
];
const SUBTITLES = [
  '00:00:01.000 --> 00:00:02.000\n',
  '1\n',
  '<v Ana Ruiz>',
  '</v>',
  '<i>',
  '{\\an8}',
  '>> ',
  '- ',
  'WEBVTT\n\n',
  '\n\n',
  '&amp;',
  '-->',
  'NOTE\n',
];
const TRANSCRIPT = [
  'RUIZ: ',
  'Q. ',
  'A. ',
  '>> ',
  '(LAUGHTER)',
  '[00:01] ',
  '\n\n',
  'Ana Ruiz (0:12):\n',
  'JO PELL, HOST: ',
];
const RECORD = [
  '{"text":"',
  '"}',
  '"',
  ',',
  ':',
  '[',
  ']',
  '{',
  '}',
  '\n',
  '\\u',
  '\\ud83d',
  'null',
  '1e999',
  '"id":"',
  '"published":"2024-11-07"',
  ';',
  '\t',
  'text,id\n',
  'sep=;\n',
];
const PDF_PIECES = [
  'BT ',
  'ET ',
  '(a) Tj ',
  '[(a) -300 (b)] TJ ',
  '0 -14 Td ',
  'T* ',
  'q ',
  'Q ',
  '/F1 9 Tf ',
  '<616263> Tj ',
  '1 0 0 1 5 5 cm ',
  '(Mayor Ana Ruiz said no.) Tj ',
];
const WORD_PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:t>',
  '</w:t>',
  'a said b',
  '<w:br/>',
  '<w:tab/>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '&amp;',
  '<w:del>',
  '</w:del>',
  '<w:pPr><w:pStyle w:val="Title"/></w:pPr>',
];

/** What of a format stands between words and marks. */
const PIECES: Readonly<Partial<Record<InputFormat, readonly string[]>>> = {
  text: [],
  html: HTML,
  markdown: MARKDOWN,
  subtitles: SUBTITLES,
  transcript: TRANSCRIPT,
  jsonl: RECORD,
  json: RECORD,
  csv: RECORD,
};

const FORMATS = Object.keys(PIECES) as readonly InputFormat[];

/** An article as a file of a format. */
function written(article: string, format: InputFormat): string {
  const paragraphs = article.split('\n\n');
  switch (format) {
    case 'html':
      return `<!doctype html><html><head><title>A</title><meta name="author" content="Kit Lowe"></head><body><article><h1>A</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
    case 'markdown':
      return `---\ntitle: A\ndate: 2024-11-07\n---\n\n# A\n\n${article}`;
    case 'subtitles':
      return `WEBVTT\n\n${paragraphs.map((text, i) => `00:00:${String(i % 60).padStart(2, '0')}.000 --> 00:01:00.000\n<v Ana>${text}\n`).join('\n')}`;
    case 'transcript':
      return paragraphs.map((text, i) => `${i % 2 ? 'ANA RUIZ' : 'PELL'}: ${text}`).join('\n\n');
    case 'jsonl':
      return paragraphs.map((text) => `${JSON.stringify({ text })}\n`).join('');
    case 'json':
      return JSON.stringify(paragraphs.map((text, id) => ({ id, text })));
    case 'csv':
      return `id,text\n${paragraphs.map((text, i) => `${i},"${text.replaceAll('"', '""')}"\n`).join('')}`;
    default:
      return article;
  }
}

/** A page takes as long as five texts, so that there are fewer of them. */
const format = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(...FORMATS.filter((name) => name !== 'html')) },
  { weight: 1, arbitrary: fc.constant<InputFormat>('html') },
);
const pieceOf = (of: InputFormat): fc.Arbitrary<string> => {
  const own = PIECES[of] ?? [];
  return fc.constantFrom(...MARKS, ...WORDS, ...own, ...own);
};

const textual = (of: fc.Arbitrary<readonly [InputFormat, string]>): fc.Arbitrary<Sample> =>
  of.map(([name, text]) => ({ format: name, bytes: Buffer.from(text) }));

/** Words and marks in any order: all of the file, or the text of one that is well made otherwise. */
const jumble = textual(
  format.chain((of) =>
    fc
      .tuple(fc.array(pieceOf(of), { maxLength: 60 }), fc.boolean())
      .map(([parts, isFile]): readonly [InputFormat, string] => [
        of,
        isFile ? parts.join('') : written(parts.join(''), of),
      ]),
  ),
);

const edit = (of: InputFormat) =>
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.oneof(pieceOf(of), fc.constant('')));

/** Characters of an article: mostly a sentence or two, so that many of them are tried, and now and then a page. */
const length = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 20, max: 250 }) },
  { weight: 1, arbitrary: fc.integer({ min: 250, max: 1500 }) },
);

/** A part of an article with a few places cut out, doubled or overwritten, which may end anywhere. */
const mutated = textual(
  format.chain((of) =>
    fc
      .tuple(
        fc.constantFrom(...ARTICLES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        length,
        fc.array(edit(of), { minLength: 1, maxLength: 8 }),
      )
      .map(([article, place, size, edits]): readonly [InputFormat, string] => {
        const from = Math.floor(place * article.length);
        const whole = written(article.slice(from, from + size), of);
        const text = edits.reduce((before, [where, cut, put]) => {
          const at = Math.floor(where * before.length);
          return before.slice(0, at) + put + before.slice(at + cut);
        }, whole);
        return [of, text];
      }),
  ),
);

/** Any characters at all. */
const noise = textual(fc.tuple(format, fc.string({ unit: 'binary', maxLength: 200 })));

/** A shape of text, short. */
const shaped: fc.Arbitrary<Sample> = fc
  .tuple(fc.nat(SHAPES.length - 1), fc.integer({ min: 1, max: 200 }))
  .map(([i, size]) => ({ format: SHAPES[i]!.format, bytes: SHAPES[i]!.make(size) }));

/** Files that are unpacked, well made but for what is in them. */
const office: fc.Arbitrary<Sample> = fc.oneof(
  fc
    .array(fc.constantFrom(...PDF_PIECES), { maxLength: 40 })
    .map((parts): Sample => ({ format: 'pdf', bytes: pdfOfContent(Buffer.from(parts.join(''))) })),
  fc
    .array(fc.constantFrom(...WORD_PIECES), { maxLength: 40 })
    .map((parts): Sample => ({ format: 'docx', bytes: wordFile(parts.join('')) })),
);

/** Bytes that were a file once. */
const broken: fc.Arbitrary<Sample> = fc
  .tuple(
    fc.constantFrom<Sample>(
      { format: 'pdf', bytes: PDF([['Mayor Ana Ruiz said no.'], ['The bridge is old.']]) },
      { format: 'docx', bytes: wordFile('<w:p><w:r><w:t>Mayor Ana Ruiz said no.</w:t></w:r></w:p>') },
      { format: 'html', bytes: Buffer.from(written((ARTICLES[0] ?? '').slice(0, 600), 'html'), 'utf16le') },
    ),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.nat(40)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([{ format: of, bytes }, edits]) => {
    let result = Buffer.from(bytes);
    for (const [place, value, cut] of edits) {
      const at = Math.floor(place * result.length);
      result = Buffer.concat([result.subarray(0, at), Buffer.from([value]), result.subarray(at + cut)]);
    }
    return { format: of, bytes: result };
  });

/** Files of every format: made of pieces, changed, broken, and noise. */
export const samples: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 50, arbitrary: jumble },
  { weight: 25, arbitrary: mutated },
  { weight: 18, arbitrary: noise },
  { weight: 3, arbitrary: shaped },
  { weight: 2, arbitrary: office },
  { weight: 2, arbitrary: broken },
);
