import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/input/index.js';

const read = (html: string, captions = false) =>
  readDocument(
    { kind: 'file', name: 'a.html', format: 'html', bytes: new TextEncoder().encode(html) },
    { captions },
  );

/** Paragraphs of an article, long enough to be told from what stands around them. */
const WORDS = [
  'Mayor Ana Ruiz said on Monday that the new bridge would cost $40 million, half of it paid by the state.',
  'Lou Orr, who leads the opposition in Elmport, called the price an insult and asked for an inquiry into it.',
  '“Nobody has asked us about any of it,” said Sam Dell, whose family has lived near the harbor for 80 years.',
  'The old bridge was closed in 2019, when an inspection found cracks in two of its piers, the county said.',
  'Work is to begin in the spring, if the state signs the contract that has lain on its desk since Thursday.',
];
const ps = (texts: readonly string[] = WORDS): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Bridge to open | The Courier</title>${head}</head><body>${body}</body></html>`;
const [first, ...others] = WORDS;

describe('what stands beside the article is left out', () => {
  it.each([
    [
      'a demand for consent that is longer than the article',
      `<div id="cookie-consent">${`<p>${'We and our partners use cookies, as our policy says at length. '.repeat(8)}</p>`.repeat(6)}</div>
       <main><h1>Bridge to open</h1>${ps()}</main>`,
    ],
    [
      'the next article of a page that goes on for ever',
      `<main><article><h1>Bridge to open</h1>${ps()}</article>
       <article><h1>Ferry to close</h1>${'<p>The ferry captain said on Friday that he would sue the port for all of it.</p>'.repeat(9)}</article></main>`,
    ],
    [
      'teasers of other articles, with a headline and some words each',
      `<main><h1>Bridge to open</h1><div>${ps()}</div><div><h2>Latest</h2>${['one', 'two', 'three', 'four']
        .map(
          (name) =>
            `<div><h3><a href="/${name}">Headline ${name}</a></h3><p>The ferry captain said ${name} times that he would sue the port, for all of it and for more, and for what is to come.</p></div>`,
        )
        .join('')}</div></main>`,
    ],
    [
      'a pull quote that repeats words of a paragraph',
      `<article><h1>Bridge to open</h1>${ps([first as string])}<blockquote><p>Nobody has asked us about any of it</p></blockquote>${ps(others)}</article>`,
    ],
    [
      'a caption in a box with its picture, whatever the box is called',
      `<article><h1>Bridge to open</h1>${ps([first as string])}<div class="x1"><div><img src="a.jpg"></div><div class="x2">The bridge at dusk <span>Kit Lowe</span></div></div>${ps(others)}</article>`,
    ],
    [
      'the headline in other words',
      `<div class="text"><h2>Bridge to open in May as mayor says it was cheap</h2>${ps()}</div>`,
    ],
    [
      'what is there for browsers without scripts',
      `<article><h1>Bridge to open</h1><noscript><p>Turn JavaScript on to read this page, as our editors said.</p></noscript>${ps()}</article>`,
    ],
    [
      'counts, signs and the words around advertisements',
      `<article><h1>Bridge to open</h1><p>123</p>${ps([first as string])}<p>Advertisement</p><p>* * *</p>${ps(others)}<p>Copyright 2024 The Courier. All rights reserved.</p></article>`,
    ],
  ])('%s', async (_, body) => {
    expect((await read(page(body))).text.split('\n\n')).toEqual(WORDS);
  });

  it('but not a heading whose class sounds like it, nor a list of links with words of their own', async () => {
    const body = `<article><h1>Bridge to open</h1>${ps([first as string])}<h2 class="header-anchor">Who pays</h2>
      <ul><li><a href="/a">The state</a>: $20 million</li><li><a href="/b">The town</a>: the rest</li></ul>${ps(others)}</article>`;
    expect((await read(page(body))).text.split('\n\n')).toEqual([
      first,
      'Who pays',
      'The state: $20 million',
      'The town: the rest',
      ...others,
    ]);
  });

  it('nor sights with a headline each that lead to other sites', async () => {
    const sights = ['The mill', 'The pool', 'The port'].flatMap((name) => [
      name,
      `${name} is open on Monday and costs $4, the town says, and ${name.toLowerCase()} has been there since 1911.`,
    ]);
    const body = `<article><h1>Three sights</h1>${ps()}${sights
      .map((text, i) =>
        i % 2 === 0 ? `<div><h3><a href="https://example.org/${i}">${text}</a></h3>` : `<p>${text}</p></div>`,
      )
      .join('')}</article>`;
    const paragraphs = (await read(page(body))).text.split('\n\n');
    for (const text of sights.filter((_, i) => i % 2 === 1)) expect(paragraphs).toContain(text);
  });
});

describe('old pages without paragraphs', () => {
  it('are parted by their breaks, inside an element for the type too', async () => {
    const body = `<table><tr><td valign="top"><font size="5"><b>Bridge to open</b></font><br><br><font face="Arial">${WORDS.join('<br><br>')}</font></td></tr></table>`;
    expect((await read(page(body))).text.split('\n\n').slice(-WORDS.length)).toEqual(WORDS);
  });
});

describe('a page that is not as it should be is read as browsers read it', () => {
  const article = WORDS.map((text) => `<p>${text}`).join('\n');
  it.each([
    ['without html, head and body', `<title>T</title><h1>T</h1>${article}`],
    ['without the end of its head', `<html><head><title>T</title><body><h1>T</h1>${article}`],
    [
      'with paragraphs in its head',
      `<html><head><title>T</title>${article}</head><body><div></div></body></html>`,
    ],
    [
      'with two bodies',
      `<html><head><title>T</title></head><body><nav>Home</nav></body><body>${article}</body></html>`,
    ],
    [
      'for browsers without frames',
      `<html><frameset><frame src="a"><noframes><body>${article}</body></noframes></frameset></html>`,
    ],
    [
      'in capitals',
      `<HTML><BODY BGCOLOR=white><TABLE><TR><TD>${article.replaceAll('<p>', '<P ALIGN=left>')}</TD></TR></TABLE></BODY></HTML>`,
    ],
    [
      'with comments for old browsers',
      `<!--[if IE]><html class=ie><![endif]--><!--[if !IE]><!--><html><!--<![endif]--><head><title>T</title></head><body>${article}`,
    ],
    [
      'with the end of a head in a script',
      `<html><head><script>a = "</head><body><p>No.</p>"</script></head><body>${article}`,
    ],
  ])('%s', async (_, source) => {
    expect((await read(source)).text.split('\n\n')).toEqual(WORDS);
  });

  it('with tags torn apart', async () => {
    expect(
      (await read(`<!doctype html><html><head><p>${first}</p><title>T</title></head><body class="a"><div id`))
        .text,
    ).toBe(first);
  });
});

describe('the text of an article', () => {
  it('that is laid out already is parted by its empty lines', async () => {
    const body = `<div><h1>Bridge to open</h1><pre>${WORDS.map((text) => text.replace(' that ', '\nthat ')).join('\n\n')}</pre></div>`;
    expect((await read(page(body))).text.split('\n\n')).toEqual(WORDS);
  });

  it('has the words of elements within paragraphs, whatever they are called', async () => {
    const body = `<article><p><span class="legend">HARL</span>, <span class="community">Nov. 7</span> – ${first}</p>${ps(others)}</article>`;
    expect((await read(page(body))).text).toContain(`HARL, Nov. 7 – ${first}`);
  });

  it('is that of structured data where the page has but its beginning, without the marks of a page in it', async () => {
    const data = {
      '@type': 'NewsArticle',
      articleBody: WORDS.map((text) => `<p>${text.replace('“', '&ldquo;').replace('”', '&rdquo;')}</p>`).join(
        '',
      ),
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(
      (await read(page(`<article>${ps([first as string])}</article>`, head))).text.split('\n\n'),
    ).toEqual(WORDS);
  });
});

describe('what a page says about its article', () => {
  const about = async (head: string, body = `<h1>Bridge to open</h1>${ps()}`) => {
    const { title, byline, published } = await read(page(body, head));
    return { title, byline, published };
  };
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it.each([
    ['nothing but a title with the name of the site', '', ps(), { title: 'Bridge to open' }],
    [
      'the name of the site behind the title',
      '<meta property="og:title" content="Bridge to open - The Courier"><meta property="og:site_name" content="The Courier">',
      undefined,
      { title: 'Bridge to open' },
    ],
    [
      'character references and another form of a date in structured data',
      ld([
        {
          '@type': 'NewsArticle',
          headline: 'Fire &amp; <i>fury</i>',
          datePublished: 'Thu, 07 Nov 2024 10:00:00 GMT',
        },
      ]),
      undefined,
      { title: 'Fire & fury', published: '2024-11-07' },
    ],
    [
      'structured data that is broken, and another that is not',
      `<script type="application/ld+json">{"@type":"NewsArticle",</script>${ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Report', headline: 'Fire', author: [{ name: 'Kit Lowe' }] }] })}`,
      undefined,
      { title: 'Fire', byline: 'Kit Lowe' },
    ],
    [
      'names of tags in capitals, and an address of mail behind the author',
      '<meta name="DCTERMS.date" content="2024-03-03T12:00+0100"><meta name="author" content="By Jo Pell jpell@example.org">',
      undefined,
      { title: 'Bridge to open', byline: 'Jo Pell', published: '2024-03-03T12:00+01:00' },
    ],
    [
      'a date that stands for none',
      '<meta property="article:published_time" content="0001-01-01T00:00:00Z"><meta name="date" content="2024-03-03">',
      undefined,
      { title: 'Bridge to open', published: '2024-03-03' },
    ],
    [
      'only what people see',
      '',
      `<div class="date">1 January 2001</div><h1>Bridge to open</h1><div class="byline">By <span class="author-name">Kit Lowe</span>, Staff Writer</div><div class="date">Published: 7 November 2024, 9:30 a.m.</div>${ps()}`,
      { title: 'Bridge to open', byline: 'Kit Lowe', published: '2024-11-07' },
    ],
    [
      'an author who is no name',
      '',
      `<h1>Bridge to open</h1><div class="author">written by our staff</div>${ps()}`,
      { title: 'Bridge to open' },
    ],
  ])('%s', async (_, head, body, expected) => {
    expect(await about(head, body)).toEqual({ byline: undefined, published: undefined, ...expected });
  });
});
