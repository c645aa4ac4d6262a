import { Parser } from 'htmlparser2';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd details div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

/** Never words of the article, or a picture's. */
const SILENT: ReadonlySet<string> = new Set(
  'script style template iframe object svg canvas audio video noscript figcaption form button select textarea'.split(
    ' ',
  ),
);

/**
 * The words of a piece of HTML that stands in a Markdown file, by paragraph.
 *
 * @param say told of each run of words, with its offset into the piece
 * @param part told where a paragraph may end
 */
export function wordsOfHtml(
  html: string,
  say: (text: string, offset: number) => void,
  part: () => void,
): void {
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) part();
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (BLOCKS.has(name)) part();
    },
    ontext(text) {
      if (silent === 0) say(text.replace(/\s+/g, ' '), parser.startIndex);
    },
  });
  parser.end(html);
}
