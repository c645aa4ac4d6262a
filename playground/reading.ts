/** Larger files are no articles. */
const LARGEST = 2_000_000;

/** What ends a paragraph of a page. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, th, pre, dt, dd';

/**
 * The text of a file that was dropped: of a page what stands in its article, else the file as it is.
 *
 * @throws Error that says why it cannot be read
 */
export async function textOf(file: File, parse: (markup: string) => Document): Promise<string> {
  if (file.size > LARGEST) throw new Error(`${file.name} is too large for this page; the command reads it.`);
  if (/\.(?:pdf|docx|xlsx|zip|png|jpe?g|gif|mp[34])$/i.test(file.name)) {
    throw new Error(`${file.name} is no text; the command reads PDF and Word documents.`);
  }
  const text = new TextDecoder().decode(await file.arrayBuffer());
  if (text.includes('\0')) throw new Error(`${file.name} is no text.`);
  return /\.x?html?$/i.test(file.name) ? articleOf(parse(text)) : text.replace(/^\ufeff/, '');
}

/** Paragraphs of a page's article, parted by blank lines. Nothing of the page runs: it is never put into a window. */
function articleOf(page: Document): string {
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const texts = blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [root.textContent];
  return texts
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
