import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionInSource, type Raw, readDocument } from '../../src/input/index.js';

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
    { numRuns: 100 },
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
    { numRuns: 50 },
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
    { numRuns: 60 },
  ));
