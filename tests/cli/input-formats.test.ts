import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsift, folderWith, linesOf } from './claimsift.js';
import { DOCX, LOCKED_PDF, PDF, wordFile, zip } from './office-files.js';

// biome-ignore lint/suspicious/noExplicitAny: what is in a report is what the tests ask
const report = (name: string, content: string | Uint8Array, ...options: readonly string[]): any => {
  const { status, stdout, stderr } = claimsift(['-f', 'json', ...options, name], {
    cwd: folderWith({ [name]: content }),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};

/** What is said of files that cannot be read, without their names. */
function refused(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const names = Object.keys(files);
  const { status, stderr } = claimsift(['-f', 'jsonl', ...names], { cwd: folderWith(files) });
  expect(status).toBe(2);
  return stderr
    .trimEnd()
    .split('\n')
    .map((line, i) => line.replace(`claimsift: ${names[i]}: `, ''));
}

/** What a claim says, who says it, and where it stands in the file. */
// biome-ignore lint/suspicious/noExplicitAny: see above
const told = ({ claims }: any): string[] =>
  claims.map(
    // biome-ignore lint/suspicious/noExplicitAny: see above
    ({ text, attribution, line, column }: any) => `${line}:${column} ${attribution?.speaker?.name}: ${text}`,
  );

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Bridge to open | Elmport Courier</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Elmport Courier"},
{"@type":["NewsArticle"],"headline":"Bridge to open in May","datePublished":"2024-11-07T09:30:00Z","author":[{"@type":"Person","name":"Jo Pell"}]}]}</script>
<script>document.write('<p>Mayor Eve Voss said scripts ran.</p>')</script>
</head><body class="has-sidebar">
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News said nothing</a></li></ul></nav>
<article><h1>Bridge to open in May</h1>
<p class="byline">By Jo Pell</p>
<figure><img src="b.jpg" alt=""><figcaption>The bridge at dusk, said by many to be a beauty.</figcaption></figure>
<p>Mayor Ana Ruiz said on Monday that the new bridge across the Elm would cost $40m, half of it paid by the state.</p>
<p>“It opens in May, and we are <em>very</em> proud of it &amp; of the crews,” she told reporters in front of the town hall.</p>
<div class="related-links"><p>Related: <a href="/x">Ferry captain Lou Orr says he will sue</a></p></div>
<p>The old bridge was closed in 2019, when an inspection found cracks in two of its piers, according to the port authority.</p>
<p>Residents had asked for years for a new crossing, and the council voted for it last spring after a long debate.</p>
<p>Read more: <a href="/y">The ferry that nobody wanted to keep</a></p>
</article>
<aside class="newsletter"><p>Sign up for the Courier’s letter, said to be good.</p></aside>
<footer><p>Copyright Elmport Courier</p></footer>
</body></html>
`;

describe('a web page', () => {
  it('is its article, and what it says about it', () => {
    const { document } = report('page.html', PAGE);
    expect(document).toMatchObject({
      format: 'html',
      title: 'Bridge to open in May',
      byline: 'Jo Pell',
      published: '2024-11-07T09:30:00Z',
    });
    expect(document.text.split('\n\n')).toEqual([
      'Mayor Ana Ruiz said on Monday that the new bridge across the Elm would cost $40m, half of it paid by the state.',
      '“It opens in May, and we are very proud of it & of the crews,” she told reporters in front of the town hall.',
      'The old bridge was closed in 2019, when an inspection found cracks in two of its piers, according to the port authority.',
      'Residents had asked for years for a new crossing, and the council voted for it last spring after a long debate.',
    ]);
  });

  it('is read with captions where they are asked for', () => {
    expect(report('page.html', PAGE, '--captions').document.text).toContain('The bridge at dusk');
  });

  it('gives claims the lines and columns of the file', () => {
    const lines = PAGE.split('\n');
    const { claims } = report('page.html', PAGE);
    expect(claims.length).toBeGreaterThan(2);
    for (const { line, column, content } of claims) {
      const start = content[0].text.replace(/^[“”]/, '').slice(0, 10);
      expect(
        lines[line - 1]!.slice(column - 1)
          .replace(/^[“”]/, '')
          .slice(0, 10),
      ).toBe(start);
    }
  });

  it.each([
    ['nothing', '', ''],
    ['text alone', 'Mayor Ana Ruiz said no.', 'Mayor Ana Ruiz said no.'],
    [
      'a piece of a page',
      '<p>Mayor Ana Ruiz said no.</p><p>She left.</p>',
      'Mayor Ana Ruiz said no.\n\nShe left.',
    ],
    [
      'a page without an end',
      '<html><body><p>Mayor Ana Ruiz said no.<p>She left.',
      'Mayor Ana Ruiz said no.\n\nShe left.',
    ],
    [
      'a page within a form',
      '<html><body><form><p>Mayor Ana Ruiz said no.</p></form></body></html>',
      'Mayor Ana Ruiz said no.',
    ],
    ['scripts alone', '<html><body><script>document.title = "x"</script></body></html>', ''],
  ])('of %s is what there is', (_, page, text) => {
    expect(report('page.html', page).document.text).toBe(text);
  });

  it('in Windows-1252 is read as it says, or as its bytes show', () => {
    for (const meta of ['<meta charset="windows-1252">', '']) {
      const bytes = Buffer.from(PAGE.replace('<meta charset="utf-8">', meta).replace(/[“”]/g, '"'), 'latin1');
      const curly = Buffer.from(
        bytes.map((byte, i) =>
          byte === 0x22 && i > bytes.indexOf('It opens') - 2 && i < bytes.indexOf(' she told')
            ? bytes[i + 1] === 0x49
              ? 0x93
              : 0x94
            : byte,
        ),
      );
      expect(report('page.html', curly).document.text).toContain('“It opens in May');
    }
  });
});

describe('Markdown', () => {
  const MARKDOWN = `---
title: Bridge to open
author: [Jo Pell, Sam Orr]
date: 2024-11-07 09:30
---

# The new bridge

> Mayor Ana Ruiz said
> the bridge would cost **$40m**.

See https://example.org/said and [the council said it was \\*cheap\\*](https://example.org/x), \`ruiz.said("x")\`.

\`\`\`
Ana Ruiz said this is code.
\`\`\`

- Budget director Lou Orr said the state would pay $20m.

| Who | What |
| --- | ---- |
| Mayor | 12,000 residents |
`;

  it('is its words, with what the front matter says', () => {
    const { document } = report('a.md', MARKDOWN);
    expect(document).toMatchObject({
      format: 'markdown',
      title: 'Bridge to open',
      byline: 'Jo Pell, Sam Orr',
      published: '2024-11-07T09:30',
    });
    expect(document.text).toBe(
      [
        'The new bridge',
        'Mayor Ana Ruiz said the bridge would cost $40m.',
        'See  and the council said it was *cheap*, .',
        'Budget director Lou Orr said the state would pay $20m.',
        'Who',
        'What',
        'Mayor',
        '12,000 residents',
      ].join('\n\n'),
    );
  });

  it('gives claims the lines and columns of the file', () => {
    expect(told(report('a.md', MARKDOWN))).toEqual(
      expect.arrayContaining([
        '10:3 Ana Ruiz: the bridge would cost $40m',
        '18:32 Lou Orr: the state would pay $20m',
      ]),
    );
  });
});

describe('transcripts', () => {
  const TALK =
    'Elmport, Monday\n\nPELL: Who pays for it?\n\nMAYOR ANA RUIZ: The state pays $20m. We pay the rest.\n\n(APPLAUSE)\n\nPELL: Thank you.\n\nRUIZ: Any time.\n';

  it('give one direct claim a sentence, with the speaker of the label', () => {
    const talk = report('talk.txt', TALK);
    expect(talk.document.format).toBe('transcript');
    expect(told(talk)).toEqual([
      '3:7 Pell: Who pays for it?',
      '5:17 Ana Ruiz: The state pays $20m.',
      '5:38 Ana Ruiz: We pay the rest.',
      '9:7 Pell: Thank you.',
      '11:7 Ana Ruiz: Any time.',
    ]);
    expect(new Set(talk.claims.map(({ form }: { form: string }) => form))).toEqual(new Set(['direct']));
  });

  it.each([
    [
      'questions and answers',
      'Q. Who pays?\n\nA. The state.\n\nQ. All of it?\n\nA. Half.\n',
      ['Q', 'A', 'Q', 'A'],
    ],
    [
      'chevrons',
      '>> JO PELL: Who pays?\n\n>> ANA RUIZ: The state.\n\n>> PELL: All?\n\n>> RUIZ: Half.\n',
      ['Jo Pell', 'Ana Ruiz', 'Jo Pell', 'Ana Ruiz'],
    ],
    [
      'roles, sounds and clips',
      'Aired May 3\n\nJO PELL, ANCHOR: Who pays? I ask you.\n\nANA RUIZ (D), MAYOR: The state. (LAUGHTER) We sign.\n\n(BEGIN CLIP)\n\nPELL: All?\n\nRUIZ: Half.\n',
      ['Jo Pell', 'Jo Pell', 'Ana Ruiz', 'Ana Ruiz', 'Jo Pell', 'Ana Ruiz'],
    ],
    [
      'times on lines of their own',
      'Jo Pell  0:01\nWho pays?\n\nAna Ruiz  0:04\nThe state.\n\nJo Pell  0:12\nAll?\n\nAna Ruiz  0:20\nHalf.\n',
      ['Jo Pell', 'Ana Ruiz', 'Jo Pell', 'Ana Ruiz'],
    ],
  ])('with %s', (_, text, speakers) => {
    const { document, claims } = report('talk.txt', text);
    expect(document.format).toBe('transcript');
    // biome-ignore lint/suspicious/noExplicitAny: see above
    expect(claims.map(({ attribution }: any) => attribution.speaker.name)).toEqual(speakers);
  });

  it('are articles where the user says that they are text', () => {
    expect(report('talk.txt', TALK, '--input-format', 'text').document.format).toBe('text');
  });

  it('are taken at their word where the user says that they are transcripts', () => {
    expect(told(report('a.txt', 'Ana Ruiz: It is done.', '--input-format', 'transcript'))).toEqual([
      '1:11 Ana Ruiz: It is done.',
    ]);
  });

  it('may be a record', () => {
    const { stdout } = claimsift(['--input-format', 'jsonl', '-f', 'jsonl'], {
      input: JSON.stringify({ id: 'a', text: TALK }),
    });
    expect(linesOf(stdout)[0].document.format).toBe('transcript');
  });
});

describe('subtitles', () => {
  it('WebVTT: voices are speakers, tags and notes are not words', () => {
    const vtt = `WEBVTT - talk\n\nNOTE said the editor\n\n1\n00:00:01.000 --> 00:00:03.500 align:start\n<v Jo Pell>Who pays\nfor the bridge?</v>\n\n00:00:04.000 --> 00:00:06.000\n<v.loud Ana Ruiz>The state &amp; the town <i>pay $40m</i>.\n\n00:00:06.500 --> 00:00:08.000\n<v Ana Ruiz>We are proud.\n`;
    const { document, ...rest } = report('talk.vtt', vtt);
    expect(document).toMatchObject({
      format: 'subtitles',
      text: 'Jo Pell: Who pays for the bridge?\n\nAna Ruiz: The state & the town pay $40m. We are proud.',
    });
    expect(told(rest)).toEqual([
      '7:12 Jo Pell: Who pays for the bridge?',
      '11:18 Ana Ruiz: The state & the town pay $40m.',
      '14:13 Ana Ruiz: We are proud.',
    ]);
    expect(rest.claims.map(({ time }: { time?: string }) => time)).toEqual([
      '00:00:01.000',
      '00:00:04.000',
      '00:00:06.500',
    ]);
  });

  it('SubRip: labels and dashes part the turns', () => {
    const srt = `1\r\n00:00:01,000 --> 00:00:03,500\r\nPELL: Who pays?\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n- The <b>state</b> does.\r\n- Really?\r\n`;
    expect(report('talk.srt', srt).document.text).toBe('PELL: Who pays?\n\n>> The state does.\n\n>> Really?');
  });

  it('without a line of times are none', () => {
    const cwd = folderWith({ 'a.srt': 'Just words.\n' });
    expect(claimsift(['a.srt'], { cwd }).stderr).toBe(
      'claimsift: a.srt: has no line with times (00:00:01,000 --> 00:00:02,000)\n',
    );
  });
});

describe('PDF', () => {
  it('is its text in the order of reading, with words mended and running heads left out', () => {
    const pages = [
      [
        'Elmport Courier, page 1',
        '',
        'Mayor Ana Ruiz said on Monday that the new bridge would cost no less than forty mil-',
        'lion dollars.',
        '',
        'Work begins in May.',
        '',
        '1',
      ],
      ['Elmport Courier, page 2', '', '"We are proud," she told reporters.', '', '2'],
    ];
    const { document, ...rest } = report('release.pdf', PDF(pages));
    expect(document.format).toBe('pdf');
    expect(document.text.split('\n\n')).toEqual([
      'Mayor Ana Ruiz said on Monday that the new bridge would cost no less than forty million dollars.',
      'Work begins in May.',
      '"We are proud," she told reporters.',
    ]);
    expect(told(rest).join()).toContain('Ana Ruiz: We are proud');
    expect(rest.claims.map(({ page }: { page?: number }) => page)).toEqual([1, 1, 2]);
  });

  it('that is broken, empty or locked is told', () => {
    expect(
      refused({ 'broken.pdf': '%PDF-1.7 nothing more', 'empty.pdf': PDF([[]]), 'locked.pdf': LOCKED_PDF() }),
    ).toEqual([
      expect.stringMatching(/^is no PDF that can be read/),
      'has no text in it; is it a scan? Recognize its text first',
      'is locked with a password; save it without one',
    ]);
  });
});

describe('Word documents', () => {
  it('are their paragraphs', async () => {
    const { document, ...rest } = report(
      'release.docx',
      await DOCX(['Mayor Ana Ruiz said the bridge would cost $40m.', 'Work begins in May.']),
    );
    expect(document).toMatchObject({
      format: 'docx',
      text: 'Mayor Ana Ruiz said the bridge would cost $40m.\n\nWork begins in May.',
    });
    expect(told(rest).join()).toContain('Ana Ruiz: the bridge would cost $40m');
  });

  it('read as Word shows them: with line breaks and insertions, without deletions, notes and comments', async () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Bridge to open')}</w:p>`,
      `<w:p>${run('The council ')}<w:del w:id="1" w:author="x"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run('always ')}</w:ins>${run('pays.')}</w:p>`,
      '<w:p/>',
      '<w:p><w:r><w:t>Town hall</w:t><w:br/><w:t>Elm\u00adport</w:t><w:tab/><w:t>“yes”</w:t></w:r></w:p>',
      `<w:tbl><w:tr><w:tc><w:p>${run('Mayor')}</w:p></w:tc><w:tc><w:p>${run('Ana Ruiz')}</w:p></w:tc></w:tr></w:tbl>`,
    ].join('');
    const { document } = report('release.docx', wordFile(body));
    expect(document.text.split('\n\n')).toEqual([
      'Bridge to open',
      'The council always pays.',
      'Town hall\nElmport\t“yes”',
      'Mayor',
      'Ana Ruiz',
    ]);
  });

  it('that are none are told', () => {
    const broken = expect.stringMatching(
      /^is a broken Word document; open it in Word and save it again \(.+\)$/,
    );
    expect(
      refused({
        'words.docx': 'words',
        'nothing.docx': '',
        'old.docx': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
        'book.docx': zip({ 'OEBPS/a.xhtml': '<p>No.</p>' }),
        'half.docx': zip({ a: 'b' }).subarray(0, 20),
        'xml.docx': wordFile('<w:p><w:r>'),
      }),
    ).toEqual([
      'is no Word document (.docx)',
      'is empty, and so is no Word document',
      'is an old Word document, or one with a password; save it as .docx, without a password',
      'is an archive, but no Word document (.docx); save it as one, or as text',
      broken,
      broken,
    ]);
  });
});

describe('records', () => {
  const CSV =
    '\ufeffid,body,when,section\r\n1,"Ana Ruiz said ""no"", and left.",2024-11-07,news\r\n2,,,\r\n3,too,few\r\n"4","Two\r\nlines",,sport\r\n';
  const fields = ['--field', 'text=body,published=when'];

  it('in CSV, under names of their own; a bad row is told and the run goes on', () => {
    const cwd = folderWith({ 'a.csv': CSV });
    const { status, stdout, stderr } = claimsift(['-f', 'jsonl', '--include-text', ...fields, 'a.csv'], {
      cwd,
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claimsift: a.csv:4: has 3 fields, but the header has 4\n',
    });
    const [first, second, failure, last] = linesOf(stdout);
    expect(first.document).toMatchObject({ id: '1', published: '2024-11-07', meta: { section: 'news' } });
    expect(first.document.text).toBe('Ana Ruiz said "no", and left.');
    expect(second.document).toMatchObject({ id: '2', text: '' });
    expect(failure.error.code).toBe('invalid-record');
    expect(last.document).toMatchObject({ id: '4', text: 'Two\r\nlines' });
  });

  it.each([
    ['a name that there is not', ['--field', 'body=text'], /Write name=theirs/],
    ['no name', ['--field', 'text='], /Write name=theirs/],
  ])('%s is wrong usage', (_, args, message) => {
    expect(claimsift(args).stderr).toMatch(message);
  });

  it('in an array of JSON, each as it would be in a line', () => {
    const list = [
      { id: 'a', text: 'x ] } " \\ [', n: [[1, { b: '}' }]] },
      { id: 'b' },
      { id: 'c', text: '{"' },
    ];
    for (const json of [
      JSON.stringify(list),
      JSON.stringify(list, null, 2),
      `\ufeff \n${JSON.stringify(list)}\n`,
    ]) {
      const { stdout } = claimsift(['-f', 'jsonl', 'a.json'], { cwd: folderWith({ 'a.json': json }) });
      const [a, b, c] = linesOf(stdout);
      expect(a.document).toMatchObject({ id: 'a', meta: { n: [[1, { b: '}' }]] } });
      expect(b.error.code).toBe('invalid-record');
      expect(c.document.id).toBe('c');
    }
  });

  it('in an array without an end are read as far as they go', () => {
    const cwd = folderWith({ 'a.json': '[{"id":"a","text":""},' });
    const { status, stdout, stderr } = claimsift(['-f', 'jsonl', 'a.json'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claimsift: a.json:1: the array has no end; is the file complete?\n',
    });
    expect(linesOf(stdout)[0].document.id).toBe('a');
  });
});

describe('the format', () => {
  it('is found by content where no name shows it', async () => {
    const contents: readonly (readonly [string, string | Uint8Array])[] = [
      ['html', PAGE],
      ['html', `<?xml version="1.0"?>\n<!-- c -->\n${PAGE}`],
      ['pdf', PDF([['Words.']])],
      ['docx', await DOCX(['Words.'])],
      ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n'],
      ['text', '{ said the mayor'],
      ['text', 'Words <html> said'],
    ];
    for (const [format, input] of contents) {
      expect(JSON.parse(claimsift(['-f', 'json'], { input }).stdout).document.format).toBe(format);
    }
    for (const input of ['{"id":"a","text":""}\n', '[{"id":"a","text":""}]']) {
      expect(JSON.parse(claimsift(['-f', 'json'], { input }).stdout)[0].document.id).toBe('a');
    }
  });

  it('is never found by content where a name shows it', () => {
    expect(report('a.txt', PAGE).document).toMatchObject({ format: 'text', id: 'a.txt' });
  });

  it('auto is what is done where nothing is said', () => {
    const cwd = folderWith({ 'a.md': '# **Words**\n', b: PAGE, 'c.txt': PAGE });
    const args = ['-f', 'jsonl', 'a.md', 'b', 'c.txt'];
    const { status, stdout } = claimsift([...args, '--input-format', 'auto'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: claimsift(args, { cwd }).stdout });
    expect(linesOf(stdout).map(({ document }) => document.format)).toEqual(['markdown', 'html', 'text']);
  });

  it.each([
    ['a piece of a page', '<article>\n<p>Ana Ruiz said no.</p>\n</article>', ['html']],
    ['a page in UTF-16 without a mark', Buffer.from(PAGE, 'utf16le'), ['html']],
    [
      'a record over several lines',
      '{\n  "id": "a",\n  "text": "x"\n}\n{\n  "text": "y"\n}\n',
      ['text', 'text'],
    ],
    ['subtitles without thousandths', '1\n00:00:01 --> 00:00:02\nWords.\n', ['subtitles']],
    ['a sentence that begins with a sign', '<3 said Ana Ruiz.', ['text']],
  ])('of standard input is seen in its content: %s', (_, input, formats) => {
    const { status, stdout } = claimsift(['-f', 'jsonl'], { input });
    expect({ status, formats: linesOf(stdout).map(({ document }) => document.format) }).toEqual({
      status: 0,
      formats,
    });
  });

  it('of standard input is shown by --stdin-filename', () => {
    const { stdout } = claimsift(['--stdin-filename', 'x/a.md', '-f', 'json'], { input: '# **Words**' });
    expect(JSON.parse(stdout).document).toMatchObject({ id: 'x/a.md', format: 'markdown', text: 'Words' });
  });
});

it('a page as deep as pages are, and a Markdown file with many marks, are read', () => {
  expect(report('a.html', `${'<div>'.repeat(60)}<p>“No,” Ann Roe said.`).claims).toHaveLength(1);
  const lines = Array.from({ length: 3000 }, () => '- *No*, __Ann__ *Roe* **said**.').join('\n\n');
  expect(
    report('a.md', `${lines}\n\n${'-'.repeat(300)}\n\n“No,” Ann Roe said.`).claims.length,
  ).toBeGreaterThan(0);
});

describe('encodings', () => {
  const TEXT = '“No,” Zoë Müller said.';
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(TEXT, 'utf16le')],
    ['Windows-1252', Buffer.from('\x93No,\x94 Zo\xeb M\xfcller said.', 'latin1')],
  ])('%s: the report carries the text, which the file does not hold as it is', (_, bytes) => {
    const { document, claims } = report('a.txt', bytes);
    expect(document.text).toBe(TEXT);
    expect(claims[0].content[0]).toMatchObject({ start: expect.any(Number) });
    expect(document.text.slice(claims[0].quotes[0].start, claims[0].quotes[0].end)).toBe(
      claims[0].quotes[0].text,
    );
  });

  it('UTF-8 without a mark: the file holds the text', () => {
    expect(report('a.txt', TEXT).document).not.toHaveProperty('text');
    expect(report('a.txt', 'Only ASCII.').document).not.toHaveProperty('text');
  });

  it('beside a format that shows the text of all', () => {
    const cwd = folderWith({ 'mark.txt': `\ufeff${TEXT}`, 'plain.txt': TEXT });
    claimsift(['mark.txt', 'plain.txt', '-f', 'html:a.html', '-f', 'jsonl:a.jsonl'], { cwd });
    const [mark, plain] = linesOf(readFileSync(join(cwd, 'a.jsonl'), 'utf8'));
    expect(mark.document.text).toBe(TEXT);
    expect(plain.document).not.toHaveProperty('text');
  });

  it('line ends of Windows and of old machines, and decomposed letters', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = `One.${end}${end}“No,” Zoe\u0308 Mu\u0308ller said.${end}`;
      const { document, claims } = report('a.txt', text, '--include-text');
      expect(document.text).toBe(text);
      expect(claims[0]).toMatchObject({ line: 3 });
      expect(claims[0].attribution.speaker.name).toBe('Zoe\u0308 Mu\u0308ller');
    }
  });

  it('records in UTF-16 and in Windows-1252', () => {
    const line = `${JSON.stringify({ id: 'é', text: TEXT })}\n`;
    for (const input of [
      Buffer.from(`\ufeff${line}`, 'utf16le'),
      Buffer.from(line.replace(/[“”]/g, ''), 'latin1'),
    ]) {
      const { stdout } = claimsift(['--input-format', 'jsonl', '-f', 'jsonl'], { input });
      expect(linesOf(stdout)[0].document.id).toBe('é');
    }
  });

  it.each([
    ['NUL bytes', Buffer.from('a\0b')],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, i) => ((i * 7) % 255) + 1))],
  ])('%s are refused', (_, bytes) => {
    const { status, stderr } = claimsift(['a.txt'], { cwd: folderWith({ 'a.txt': bytes }) });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claimsift: a.txt: is binary data, not text; give the text of the article\n',
    });
  });
});

const writeInto = (folder: string, name: string, content: string): void =>
  writeFileSync(join(folder, name), content);

describe('files', () => {
  const ids = (args: readonly string[], cwd: string): string[] =>
    linesOf(claimsift(['-f', 'jsonl', ...args], { cwd }).stdout).map(({ document }) => document.id);

  const tree = (extra: Readonly<Record<string, string>> = {}): string => {
    const cwd = folderWith();
    for (const folder of ['news', 'news/old', 'news/.git', 'news/node_modules'])
      mkdirSync(`${cwd}/${folder}`);
    const names = [
      'news/b.txt',
      'news/a.md',
      'news/old/c.html',
      'news/old/d.log',
      'news/.git/e.txt',
      'news/node_modules/f.txt',
    ];
    for (const name of names) writeInto(cwd, name, '');
    for (const [name, content] of Object.entries(extra)) writeInto(cwd, name, content);
    return cwd;
  };

  it.each([
    [['news'], ['news/a.md', 'news/b.txt', 'news/old/c.html']],
    [
      ['news/old', 'news/b.txt'],
      ['news/old/c.html', 'news/b.txt'],
    ],
    [['news/*.txt'], ['news/b.txt']],
    [['news/**/*.{html,log}'], ['news/old/c.html', 'news/old/d.log']],
    [['news', '--ignore-pattern', 'old/', '--ignore-pattern', '*.md'], ['news/b.txt']],
  ])('%j are %j', (args, expected) => {
    expect(ids(args, tree())).toEqual(expected);
  });

  it('a pattern that nothing fits is told', () => {
    expect(claimsift(['*.rtf'], { cwd: tree() })).toMatchObject({
      status: 2,
      stderr: 'claimsift: *.rtf: no file fits this pattern\n',
    });
  });

  it.each([[['empty']], [['news', '--ignore-pattern', '*']], [['summary', 'empty']]])(
    'a folder without an article is told, and is no error: %j',
    (args) => {
      const cwd = tree();
      mkdirSync(`${cwd}/empty`);
      writeInto(cwd, 'empty/notes.log', 'Not read.');
      const { status, stderr } = claimsift(args, { cwd });
      expect(status).toBe(0);
      expect(stderr).toMatch(/^claimsift: (empty|news): no article is in this folder; what .+ \.txt, .+\n$/);
    },
  );

  it('a file whose name looks like a pattern is itself', () => {
    expect(ids(['[a].txt'], tree({ '[a].txt': '', 'a.txt': '' }))).toEqual(['[a].txt']);
  });

  it('.claimsiftignore leaves files out, --no-ignore reads them, --ignore-path takes its place', () => {
    const cwd = tree({ '.claimsiftignore': '# old ones\nold/\n*.md\n!news/a.md\n', other: 'b.txt\n' });
    expect(ids(['news'], cwd)).toEqual(['news/a.md', 'news/b.txt']);
    expect(ids(['news', '--no-ignore'], cwd)).toHaveLength(3);
    expect(ids(['news', '--ignore-path', 'other'], cwd)).toEqual(['news/a.md', 'news/old/c.html']);
    expect(claimsift(['news/old/c.html'], { cwd }).stderr).toMatch(/news\/old\/c\.html: left out/);
    expect(claimsift(['news', '--ignore-path', 'none'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });

  it('a .claimsiftignore holds for what lies below its folder, and the nearer one decides', () => {
    const cwd = tree({ '.claimsiftignore': '*.md\n', 'news/.claimsiftignore': '!a.md\n/b.txt\n' });
    writeInto(cwd, 'b.txt', '');
    writeInto(cwd, 'news/old/b.txt', '');
    expect(ids(['.'], cwd)).toEqual(['b.txt', 'news/a.md', 'news/old/b.txt', 'news/old/c.html']);
    expect(ids(['news/old'], cwd)).toEqual(['news/old/b.txt', 'news/old/c.html']);
    expect(ids([`${cwd}/news`], folderWith())).toEqual(
      ['a.md', 'old/b.txt', 'old/c.html'].map((name) => `${cwd}/news/${name}`),
    );
    expect(ids(['.', '--ignore-pattern', 'a.md'], cwd)).not.toContain('news/a.md');
  });

  it('nothing comes back out of an ignored folder', () => {
    const cwd = tree({ '.claimsiftignore': 'old/\n', 'news/old/.claimsiftignore': '!c.html\n' });
    expect(ids(['news'], cwd)).toEqual(['news/a.md', 'news/b.txt']);
    expect(claimsift(['news/old/c.html'], { cwd }).stderr).toMatch(/news\/old\/c\.html: left out/);
  });

  it('a folder that is written to is no input, unless it is named', () => {
    const cwd = tree();
    for (let run = 0; run < 2; run += 1) {
      const { status, stderr } = claimsift(['news', '-f', 'jsonl:news/out/'], { cwd });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    expect(readdirSync(`${cwd}/news/out`).sort()).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
    expect(claimsift(['news/b.txt', '-o', 'news/'], { cwd })).toMatchObject({ status: 0, stderr: '' });
  });

  it('a file that is being written into the folder is no input', () => {
    const cwd = tree();
    claimsift(['news', '-f', 'jsonl', '-o', 'news/out.jsonl'], { cwd });
    const { status } = claimsift(['news', '-f', 'jsonl', '-o', 'news/out.jsonl'], { cwd });
    expect(status).toBe(0);
    expect(linesOf(readFileSync(join(cwd, 'news/out.jsonl'), 'utf8'))).toHaveLength(3);
  });
});
