import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decode } from '../../decode.js';
import { InputError } from '../../errors.js';
import { MappedText } from '../../source-map.js';
import { marksAround, NO_MARKS } from '../block-quotation.js';
import type { DocumentReader } from '../reader.js';
import { wordsOfHtml } from './embedded-html.js';
import { frontMatterIn, readFrontMatter } from './front-matter.js';
import { isTangled } from './tangle.js';

/** The words of a Markdown file: without code, addresses, pictures and markup; of a link, and of HTML, the text. */
export const markdown: DocumentReader = ({ name, bytes, charset }) => {
  const source = decode(bytes, name, charset);
  if (isTangled(source)) {
    const reason =
      'has lists, quotations, emphasis, bars or footnotes without end, as no article has; give its text';
    throw new InputError('unsupported-format', name, reason);
  }
  const { matter, start } = frontMatterIn(source);
  const tree = fromMarkdown(source.slice(start), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const mapped = new MappedText();
  let heading: string | undefined;

  let apart = false;
  /** The paragraph before, and the marks that the next one is read with. */
  let before = '';
  let marks = NO_MARKS;
  const part = (): void => {
    apart = mapped.length > 0;
  };
  const say = (text: string, offset: number | undefined): void => {
    if (apart) mapped.append('\n\n');
    apart = false;
    appendAligned(mapped, text, source, offset === undefined ? undefined : start + offset);
  };

  const walk = (node: Nodes): void => {
    switch (node.type) {
      case 'html': {
        part();
        const at = node.position?.start.offset ?? 0;
        let open = false;
        wordsOfHtml(
          node.value,
          (text, offset) => {
            const words = open ? text : text.trimStart();
            if (words !== '') say(words, at + offset);
            open ||= words !== '';
          },
          () => {
            open = false;
            part();
          },
        );
        return;
      }
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        part();
        if (marks.opening !== '') say(marks.opening, undefined);
        inline(node, say);
        if (marks.closing !== '') say(marks.closing, undefined);
        before = wordsOf(node);
        if (node.type === 'heading' && node.depth === 1) heading ??= wordsOf(node);
        return;
      }
      case 'blockquote': {
        const around = marksAround(before, node.children.map(wordsOf));
        for (const [i, child] of node.children.entries()) {
          if (child.type === 'paragraph') marks = around[i] ?? NO_MARKS;
          walk(child);
          marks = NO_MARKS;
        }
        return;
      }
      default:
        if ('children' in node) for (const child of node.children) walk(child);
    }
  };
  walk(tree);

  const about = readFrontMatter(matter);
  const title = about.title ?? heading;
  return {
    id: name,
    format: 'markdown',
    ...about,
    ...(title === undefined ? {} : { title }),
    ...mapped.finish(source),
  };
};

/** The words in a block, with where they stand in the source; a line's end between them is a space. */
function inline(node: Nodes, say: (text: string, offset: number | undefined) => void): void {
  switch (node.type) {
    case 'text':
      say(node.value.replace(/(?<!\s)\s*[\r\n]\s*/g, ' '), node.position?.start.offset);
      return;
    case 'break':
      say(' ', undefined);
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) say(' ', undefined);
      return;
    case 'link':
      if (isAddress(node.url, wordsOf(node))) return;
      break;
  }
  if ('children' in node) for (const child of node.children) inline(child, say);
}

/** Whether the text of a link is but the address that it leads to. */
const isAddress = (url: string, text: string): boolean =>
  url === text || url === `http://${text}` || url === `mailto:${text}`;

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** How far a character of the text may stand behind the one before it: an escape, a reference, a quote's prefix. */
const NEAR = 64;

/** Appends text that stands in the source from `offset` on, up to escapes, references and prefixes of lines. */
function appendAligned(mapped: MappedText, text: string, source: string, offset: number | undefined): void {
  if (offset === undefined) {
    mapped.append(text);
    return;
  }
  let at = offset;
  for (const character of text) {
    const wanted = character === ' ' ? /\s/ : character;
    const near = source.slice(at, at + NEAR);
    const found = typeof wanted === 'string' ? near.indexOf(wanted) : near.search(wanted);
    if (found > 0) at += found;
    mapped.append(character, at);
    if (found !== -1) at += character.length;
  }
}
