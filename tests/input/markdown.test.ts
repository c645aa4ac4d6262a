import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/input/index.js';

const read = async (source: string) => {
  const { text, title, byline, published } = await readDocument(
    { kind: 'file', name: 'a.md', format: 'markdown', bytes: new TextEncoder().encode(source) },
    {},
  );
  return { text, title, byline, published };
};

const TEXT = 'Mayor Ana Ruiz said no.';

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Bridge\nauthor: Jo Pell\ndate: 2024-11-07\n---\n'],
    ['YAML that ends in dots', '---\ntitle: Bridge\nauthor: Jo Pell\ndate: 2024-11-07\n...\n'],
    ['YAML with line ends of old machines', '---\rtitle: Bridge\rauthor: Jo Pell\rdate: 2024-11-07\r---\r'],
    [
      'YAML with a comment and an author with fields',
      '---\n# the editor’s\ntitle: Bridge\nauthors:\n  - name: Jo Pell\npubDate: 7 November 2024\n---\n',
    ],
    ['YAML with a mistake', '---\ntitle: Bridge\nauthor: [Jo Pell\ndate: 2024-11-07\n---\n'],
    ['YAML with a name twice', '---\ntitle: Tunnel\ntitle: Bridge\nauthor: Jo Pell\ndate: 2024-11-07\n---\n'],
    ['TOML', '+++\ntitle = "Bridge"\nauthor = ["Jo Pell"]\ndate = 2024-11-07\n[params]\ntitle = "no"\n+++\n'],
  ])('%s', async (_, matter) => {
    expect(await read(`${matter}\n${TEXT}\n`)).toEqual({
      text: TEXT,
      title: 'Bridge',
      byline: 'Jo Pell',
      published: '2024-11-07',
    });
  });

  it('with a colon in the title, which is no YAML', async () => {
    expect(await read(`---\ntitle: Bridge: the story\ndate: 2024-11-07\n---\n${TEXT}`)).toMatchObject({
      text: TEXT,
      title: 'Bridge: the story',
      published: '2024-11-07',
    });
  });

  it('is none where there are rules above and below words', async () => {
    expect((await read(`---\n\nLou Orr said yes.\n\n---\n\n${TEXT}\n`)).text).toBe(
      `Lou Orr said yes.\n\n${TEXT}`,
    );
  });

  it('without an end is none', async () => {
    expect((await read(`---\ntitle: Bridge\n\n${TEXT}\n`)).text).toBe(`title: Bridge\n\n${TEXT}`);
  });
});

describe('HTML in Markdown', () => {
  it.each([
    [
      'a block of it',
      `<div class="x">\n<p>${TEXT}</p>\n<p>Lou Orr\n  said <b>yes</b> &amp; left.</p>\n</div>`,
      `${TEXT}\n\nLou Orr said yes & left.`,
    ],
    ['a comment', `<!-- Lou Orr said yes. -->\n\n${TEXT}`, TEXT],
    [
      'scripts and players',
      `<script>say("yes")</script>\n\n<iframe src="a">Lou Orr said yes.</iframe>\n\n${TEXT}`,
      TEXT,
    ],
    [
      'a picture with its caption',
      `<figure><img src="a.jpg"><figcaption>The bridge, said to be old.</figcaption></figure>\n\n${TEXT}`,
      TEXT,
    ],
    ['tags in a paragraph', 'Mayor <b>Ana Ruiz</b> said<br>no.', 'Mayor Ana Ruiz said no.'],
  ])('%s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text);
  });
});

it.each([
  ['notes', 'She said no.[^1]\n\n[^1]: On Monday.', 'She said no.\n\nOn Monday.'],
  [
    'links by reference',
    'See [the report][r] and [r].\n\n[r]: https://example.org "Report"',
    'See the report and r.',
  ],
  ['quotations in quotations', '> Outer.\n>\n> > “No,” she said.', 'Outer.\n\n“No,” she said.'],
  [
    'line ends of old machines',
    'Mayor Ana Ruiz\rsaid no.\r\rShe left.',
    'Mayor Ana Ruiz said no.\n\nShe left.',
  ],
])('%s', async (_, source, text) => {
  expect((await read(source)).text).toBe(text);
});

it('a table of any length is read', async () => {
  const row = (cell: string): string => `${`| ${cell} `.repeat(50)}|\n`;
  const { text } = await read(`${TEXT}\n\n${row('x')}${row('---')}${row('a').repeat(400)}`);
  expect(text.startsWith(TEXT)).toBe(true);
});
