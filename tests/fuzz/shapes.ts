import { deflateSync } from 'node:zlib';
import type { InputFormat } from '../../src/input/index.js';
import { PDF, pdfOfContent, wordFile } from '../cli/office-files.js';

/** A text that grows: whatever is worked on one piece at a time must take twice as long for twice as many of them. */
export interface Shape {
  readonly name: string;
  readonly format: InputFormat;
  /** A document of about so many bytes, before it is packed. */
  readonly make: (size: number) => Uint8Array;
}

/** A piece of text that comes again and again; with its number, where each is another. */
type Piece = string | ((i: number) => string);

/** What stands around the pieces. */
type Frame = readonly [before: string, after: string];

const PLAIN: Frame = ['', ''];

function repeated(piece: Piece, size: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(size / piece.length));
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i += 1) {
    const part = piece(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const shape = (format: InputFormat, piece: Piece, frame: Frame = PLAIN, name?: string): Shape => ({
  name: `${format} ${name ?? JSON.stringify(frame[0].slice(-20) + (typeof piece === 'string' ? piece : piece(1)) + frame[1].slice(0, 10)).slice(0, 70)}`,
  format,
  make: (size) => Buffer.from(frame[0] + repeated(piece, size) + frame[1]),
});

/** As a name that no other number has: 'Babaca'. */
const nameOf = (i: number): string =>
  `B${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('a')}a`;

const SENTENCE = 'Mayor Ana Ruiz said the bridge would cost $5m. ';

const TEXT: readonly Piece[] = [
  // white space and marks
  ' ', '\n', '\n\n', '\t', '\r', '\u00a0', '\u2028', '\u200b', '\u00ad', '.', '. ', '!', '?', ',', ', ', ';', ':', ': ', '…', '-', '—', ' — ', ' – ', '/', '\\', '|', '_', '*', '#', '&', '@', '@a ', '^', '~', '(', ')', '()', '((a) ', '[', '[a] ', '{', '<', '>', '>> ',
  // quotation marks
  '"', '" ', ' "', '“', '”', '“”', '“ ', '“a” ', '“a ', "'", "' ", " '", '’', '‘', '‘a ', '’s ', '«', '„', '“‘', '“a. ”b ', '“I”, he said, ', '“Yes,” he said. ', '"a" "b ', '“a\n\n', '“a,” ',
  // letters
  'a', 'A', 'A ', 'A.', 'A. ', 'a-', 'a.', 'a’', 'é', 'e\u0301', '\u0301', '漢', '漢字。', '😀', '\u202e', 'ß', 'İ', 'x'.repeat(100) + ' ', 'U.S. ', 'Mr. ', 'Dr. A. ', 'Gen. ', 'Jr. ',
  // sources and cues
  'he said that ', 'he said ', 'said ', 'said that ', 'who said ', 'that ', 'and ', 'and said ', 'He said: ', 'told ', 'according to ', 'according to Ana Ruiz ', ', according to him, ', 'in his view ', 'accused him of ', 'denied ', 'did not say ', 'asked whether ', 'criticism from ', 'a decision from the board ', 'who ', 'who, ', 'which ', 'where ', 'of ', 'of the ', 'the ', 'by ', 'as he said ', 'Ana said Bo said ', 'he said, she said, ', '“a” he said, “b” ', 'he said “', 'said he ', 'a spokesman said ', 'officials said ', 'the call for ', 'has said ', 'was said to have ', '— Ana Ruiz (@ana) May 5, 2019 ', 'https://h', 'https://h ', 'pic.', 'he said. ', 'He said he ', 'It was “a ', 'so-called ', 'not ', 'believes that ', 'warning that ', 'Ana Ruiz, who said that ',
  // names
  'Ana ', 'Ana Ruiz ', 'Ana Ruiz, ', 'Ana Ruiz and ', 'Ana, Bo and ', 'President Ana Ruiz ', 'Ana de la ', 'Mayor ', 'Ana Ruiz, mayor of ', 'the mayor ', 'he ', 'she ', 'He ', 'They ', 'NATO ', '(NATO) ', 'the House of the ', 'Ana Ruiz’s ', 'Ana (Bo) ', 'Ana Ruiz, 45, ', 'Bank of Bank of ', 'ANA RUIZ: No. ', 'ANA RUIZ: No.\n\n', 'Q. Why?\n\nA. No.\n\n', '>> ANA: No.\n',
  (i) => `${nameOf(i)} `, (i) => `${nameOf(i)} ${nameOf(i + 7)} said no. `, (i) => `${nameOf(i)} Ruiz `, (i) => `Ana ${nameOf(i)}, `, (i) => `“No,” ${nameOf(i)} said. `, (i) => `${nameOf(i).toUpperCase()}: No.\n\n`, (i) => `${nameOf(i).toUpperCase()} RUIZ: Yes, we pay.\n\n`, (i) => `The ${nameOf(i).toLowerCase()} man said so. `, (i) => `${nameOf(i)} Agency (B${i}A) `, (i) => `Mayor ${nameOf(i)} said he ${i}. `,
  // figures
  '0', '1', '9', '5 ', '5, ', '1,', '1.', '1,000,', '1,000 ', '$', '$5 ', '$5', '$1 million ', '£', '€5-', '5% ', '%', '5-', '5–6 ', '5/', '1/2 ', '½', '½ ', 'half ', 'half a ', 'one ', 'one hundred ', 'hundred ', 'million ', 'a million ', 'twenty-', 'two and a half ', 'dozens of ', 'between 5 and ', 'from 5 to ', 'to 5 ', 'up 5% ', 'rose from $5 to $6 ', '5 to 1 ', '5:', '12:30 ', '5 p.m. ', 'May ', 'May 5, ', 'May 5 ', '2019 ', '2019-', '2019-05-05 ', '05/05/2019 ', 'Monday ', 'Monday, ', 'last week ', 'two days after ', 'in 2019, ', 'the 1990s ', '5 miles per hour ', 'per ', '5 kg ', 'km ', 'aged 5 ', '5-year-old ', 'more than ', 'at least 5 ', 'the first ', '1st ', 'times ', '5 times as many as ', '5 people ', '5 of the 6 ', '5 people and 6 ', 'Phone 0800 555 111 ', 'A1 ', 'No. 5 ', '٣', 'x5 ', '5x', '1e9 ', '(5) ', '$5 (€6) ', '5 euros (6 dollars), ',
  (i) => `${i} `, (i) => `$${i} million. `, (i) => `The plan cost $${i} million, he said. `, (i) => `${1900 + (i % 200)}, `, (i) => `May ${1 + (i % 30)}, ${1900 + (i % 200)}. `,
];

const LONG_NUMBER: Shape = {
  name: 'text one long number',
  format: 'text',
  make: (size) => Buffer.from(`It cost $1${'0'.repeat(size)}1, he said. It cost $1${'0'.repeat(size)}2.`),
};

/** A piece in the middle of an article. */
const IN_ARTICLE: readonly Piece[] = ['“', 'a', '5 ', 'he said that ', '(', ', ', 'Ana ', 'A. ', '— '];

const FENCES: Frame = ['---\ntitle: ', `\n---\n\n${SENTENCE}\n`];
const PLUSES: Frame = ['+++\ntitle = ', `\n+++\n\n${SENTENCE}\n`];

const MARKDOWN: readonly (readonly [Piece, Frame?])[] = [
  ...([' ', '\t', '\n', '\\', '*', '_', '**', '*a ', '_a ', '*a_', '**a *b ', '~', '~~', '~~a', '`', '`a', '``a`', '[', ']', '[]', '[a]', '[a](', '[a](b) ', '[a](<', '![', '![a](', '[^a]', '[^a]: ', '[a]: b\n', '[a]:', '<', '<a', '<a>', '<a ', '<?', '<!', '<!--', '<a><!--', '<![CDATA[', '</a', '<http://', 'http://a.', 'www.', 'a@', 'a@a.', 'a@b.co ', '&', '&amp;', '&#', '- ', '- a\n', '* ', '1. ', '1. a\n', '> ', '> a\n', '>', '# ', '# a\n', '#', '=', 'a\n=\n', '---\n', '- [ ] a\n', '|', '| a ', '| a |\n| - |\n', 'a | b\n', '|\n', '    a\n', '```\n', '~~~\n', 'a  \n', 'a\\\n', '<p>a\n\n', '<div>', '<b>', '*a*', SENTENCE, `${SENTENCE}\n\n`] as const).map((piece) => [piece] as const),
  [(i) => `[a${i}]: b\n`], [(i) => `[^a${i}]: b\n\n`], [(i) => `${'  '.repeat(i % 90)}- a\n`], [(i) => `[${i}]`],
  ...(['[', '{', '[a,', '{a: ', '- ', '? ', '&a ', '*a ', '"', '!', '|\n  a\n  ', 'a: ', '\n a', '\nb: ', '#', 'x]', ']', '\t', ' ', '\u2028', '\t\u2028', '<<: *a\n', '!!a '] as const).map((piece) => [piece, FENCES] as const),
  ...(['[', 'x]', ']', '"', "'", ' ', '\t', '\na = '] as const).map((piece) => [piece, PLUSES] as const),
  [(i) => `\nk${i}: v`, FENCES], [(i) => `\nk${i}: &a${i} [*a${i - 1}]`, FENCES], ['\n-', FENCES], ['  \n', ['---\n', '']],
];

const PAGE: Frame = [`<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>${SENTENCE.repeat(4)}</p>`, '</article></body></html>'];
const PARAGRAPH: Frame = [`${PAGE[0]}<p>`, `</p>${PAGE[1]}`];
const META: Frame = ['<html><head><meta name="author" content="', `"></head><body><p>${SENTENCE.repeat(4)}</p></body></html>`];
const TITLE: Frame = ['<html><head><title>', `</title></head><body><p>${SENTENCE.repeat(4)}</p></body></html>`];
const JSON_LD: Frame = ['<html><head><script type="application/ld+json">{"@type":"NewsArticle","a":', `}</script></head><body><p>${SENTENCE.repeat(4)}</p></body></html>`];
const BYLINE: Frame = ['<html><body><h1>A</h1><p class="byline">', `</p><p>${SENTENCE.repeat(4)}</p></body></html>`];

const HTML: readonly (readonly [Piece, Frame?])[] = [
  ...(['<', '<a', '<a ', '<a a', '<a a=', '<a a="', '</', '</p', '<!', '<!--', '<!-- -->', '<?', '<![CDATA[', '&', '&amp;', '&#', '&a', '<p>', '</p>', '<p>a</p>', '<div>', '<div></div>', '<div><p>a</p></div>', '<br>', '<b>', '<b>a</b> ', '<table>', '<tr><td>a', '<td>', '<li>', '<ul><li>a', '<a href="b">a</a> ', '<script>', '<script>a</script>', '<style>', '<template>', '<textarea>', '<svg>', '<select><option>', '<title>', '<body>', '<html>', '<head>', '<meta charset=', '<meta charset= ', '<frameset>', '<iframe>', '<h1>A</h1>', '<img alt="a">', '<time>May 5, 2019</time>', '<div class="comment">a</div>', '<div class="date">a</div>', '<section><h2>A</h2></section>', '<blockquote>', '<pre>\n \n', `<p>${SENTENCE}</p>`, `<div>${SENTENCE}</div>`, `<p>${SENTENCE.repeat(3)}</p><p class="ad"><a href="b">More</a></p>`] as const).map((piece) => [piece, PAGE] as const),
  [(i) => `<p>Mayor ${nameOf(i)} said the bridge would cost $${i}m, and more than that.</p>`, PAGE], [(i) => `<x${i}>`, PAGE], [(i) => `<p a${i}>`, PAGE], [(i) => `<div id="${i}"><p>${SENTENCE}</p></div>`, PAGE],
  [(i) => ` a${i}="b"`, [`${PAGE[0]}<p`, `>a</p>${PAGE[1]}`]],
  ...(['!', 'a', 'a@', '!x', ' ', '\t', '\n', 'a ', '@a ', 'follow ', 'tell us ', '&nbsp;', '(', 'https://h', '1', SENTENCE] as const).map((piece) => [piece, PARAGRAPH] as const),
  ['!', [`${PAGE[0]}<p>`, `x</p>${PAGE[1]}`]],
  ...(['a', 'a ', '(', '(@', 'a@', 'a@a.', 'By ', 'By  ', ',', ' and ', '&amp;', '&lt;a>', 'Ana Ruiz, '] as const).map((piece) => [piece, META] as const),
  ...([' - ', ' | a', ' ', '|', 'a', '&amp;'] as const).map((piece) => [piece, TITLE] as const),
  ...(['[', '{"a":', '"', '1', '[1,'] as const).map((piece) => [piece, JSON_LD] as const),
  ...(['Ana ', 'A.', ', ', ' | ', 'and ', 'a'] as const).map((piece) => [piece, BYLINE] as const),
  ['<meta charset', PLAIN], ['<meta ', PLAIN], ['<?xml ', PLAIN], [' ', ['<meta charset=', '']], ['<body ', PLAIN], ['<p', PLAIN], ['\n', PLAIN],
  ['<div>', [`<html><body>${'<div>'.repeat(380)}`, '']], [`<p>${SENTENCE}</p>`, [`<html><body>${'<div>'.repeat(380)}`, '']],
];

const WEBVTT = 'WEBVTT\n\n';
const SUBTITLES: readonly Piece[] = [
  '00:00:01.000 --> 00:00:02.000\na\n\n', '00:00:01.000 --> 00:00:02.000\n', '00:00:01.000', '-->', '1\n', 'a\n', '\n', '<', '<v ', '<v Ana>a ', '<i>', '{\\', '&amp;', '- a\n', '>> ', ' ',
  (i) => `00:00:${String(i % 60).padStart(2, '0')}.000 --> 00:00:${String((i + 1) % 60).padStart(2, '0')}.000\n<v ${nameOf(i)}>We pay.\n\n`,
];
const CUE: Frame = [`${WEBVTT}00:00:01.000 --> 00:00:02.000\n`, '\n'];

/** Two captions of many lines, of which the second shows those of the first again, but for one. */
const ROLLING: Shape = {
  name: 'subtitles two of many lines',
  format: 'subtitles',
  make: (size) => {
    const lines = 'a\n'.repeat(size / 4);
    return Buffer.from(`${WEBVTT}00:00:01.000 --> 00:00:02.000\n${lines}b\n\n00:00:02.000 --> 00:00:03.000\n${lines}`);
  },
};

const RECORDS: readonly Shape[] = [
  shape('jsonl', '[', ['{"text":"a","b":', '}\n']),
  shape('jsonl', '{"a":', ['{"text":"a","b":', '}\n']),
  shape('jsonl', '"', ['{"text":"a","b":', '}\n']),
  shape('jsonl', '\\n', ['{"text":"', '"}\n']),
  shape('jsonl', '\\u0000', ['{"text":"', '"}\n']),
  shape('jsonl', '{"text":"a"}\n'),
  shape('jsonl', (i) => `"k${i}":1,`, ['{"text":"a",', '"z":1}\n']),
  shape('json', '{"text":"a"},', ['[', '{"text":"b"}]']),
  shape('json', '[', PLAIN),
  shape('json', ',', ['[', ']']),
  shape('json', '"a":', ['{', '}']),
  shape('csv', 'a,b\n', ['text,note\n', '']),
  shape('csv', 'a,', ['text,', '\nb']),
  shape('csv', '"a","b""c"\n', ['text,note\n', '']),
  shape('csv', '"', ['text,note\n', '']),
  shape('csv', '\n', ['text,note\n', '']),
];

const content = (piece: string, frame: Frame = PLAIN): Shape => ({
  name: `pdf ${JSON.stringify(frame[0] + piece)}`,
  format: 'pdf',
  make: (size) => pdfOfContent(deflateSync(Buffer.from(frame[0] + repeated(piece, size) + frame[1])), '/Filter /FlateDecode'),
});
const TEXT_OBJECT: Frame = ['BT /F1 11 Tf 60 740 Td ', ' ET'];

const PDFS: readonly Shape[] = [
  ...['q ', 'Q ', '[', '(', '<', '<<', '/a ', '1 ', 'a ', '%', '\n', ' ', 'BT ET ', 'BI ID EI ', '/a BMC ', '/F1 11 Tf '].map((piece) => content(piece)),
  ...['(a) Tj ', '0 -14 Td (Mayor Ana Ruiz said no.) Tj ', '5 0 Td (a) Tj ', '[(a) -200 ] TJ ', '(-) Tj 0 -14 Td ', 'T* ', '(a-) Tj 0 -12 Td '].map((piece) => content(piece, TEXT_OBJECT)),
  { name: 'pdf pages', format: 'pdf', make: (size) => PDF(Array.from({ length: size / 400 }, () => ['Mayor Ana Ruiz said no.', 'The bridge is old.'])) },
  { name: 'pdf bytes', format: 'pdf', make: (size) => Buffer.from(`%PDF-1.4\n${'a'.repeat(size)}`) },
  { name: 'pdf objects', format: 'pdf', make: (size) => Buffer.from(`%PDF-1.4\n${'1 0 obj\n<<>>\nendobj\n'.repeat(size / 20)}`) },
  { name: 'pdf array', format: 'pdf', make: (size) => Buffer.from(`%PDF-1.4\n1 0 obj\n${'['.repeat(size)}\nendobj\ntrailer\n<</Root 1 0 R>>\n`) },
];

const word = (piece: Piece, frame: Frame = PLAIN): Shape => ({
  name: `docx ${JSON.stringify(frame[0] + (typeof piece === 'string' ? piece : piece(1)))}`,
  format: 'docx',
  make: (size) => wordFile(frame[0] + repeated(piece, size) + frame[1]),
});
const RUN: Frame = ['<w:p><w:r><w:t xml:space="preserve">', '</w:t></w:r></w:p>'];

const DOCXS: readonly Shape[] = [
  ...[' ', 'a', '\n', '&amp;', SENTENCE].map((piece) => word(piece, RUN)),
  ...['<w:p/>', '<w:p><w:r><w:t>a</w:t></w:r></w:p>', '<w:br/>', '<!-- -->', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`].map((piece) => word(piece)),
  ...['<w:r><w:br/></w:r>', '<w:r><w:t>a </w:t></w:r>', '<w:r><w:tab/></w:r>'].map((piece) => word(piece, ['<w:p>', '</w:p>'])),
  ...['<w:p>', '<w:r>', '<w:sdt><w:sdtContent>'].map((piece) => word(piece)),
];

/** Every shape; some four hundred. */
export const SHAPES: readonly Shape[] = [
  ...TEXT.map((piece) => shape('text', piece)),
  ...IN_ARTICLE.map((piece) => shape('text', piece, [SENTENCE.repeat(20), SENTENCE.repeat(20)])),
  LONG_NUMBER,
  ...['A: ', 'ANA: No. ', 'ANA: ', '(LAUGHTER) ', '[', '(A ', ' '].map((piece) => shape('transcript', piece, ['ANA: Yes.\n\nBO: ', '\n'])),
  ...MARKDOWN.map(([piece, frame]) => shape('markdown', piece, frame)),
  ...HTML.map(([piece, frame]) => shape('html', piece, frame)),
  ...SUBTITLES.map((piece) => shape('subtitles', piece, [WEBVTT, ''])),
  ...['a\n', '<', '<v ', '<v Ana>a ', '{\\', ' ', '- ', '&'].map((piece) => shape('subtitles', piece, CUE)),
  ROLLING,
  ...RECORDS,
  ...PDFS,
  ...DOCXS,
];
