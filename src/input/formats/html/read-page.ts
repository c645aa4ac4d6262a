import { parseHTML } from 'linkedom';
import { MappedText, type SourceMap } from '../../source-map.js';
import { type Marks, marksAround, NO_MARKS } from '../block-quotation.js';
import { articleBlocks } from './article.js';
import type { Block } from './blocks.js';
import type { PageDocument } from './dom.js';
import type { Kept } from './furniture.js';
import { type Metadata, readMetadata } from './metadata.js';
import { type SourceText, sourceText } from './source-text.js';

export interface Page {
  readonly metadata: Metadata;
  readonly text: string;
  readonly map: SourceMap;
}

/** The article of a web page. Nothing of the page is run, and nothing that it names is loaded. */
export function readPage(html: string, kept: Kept): Page {
  const parse = (): PageDocument => parseHTML(withBody(html)).document;
  const metadata = readMetadata(parse());
  const blocks = articleBlocks(parse, metadata, kept);
  return { metadata, ...join(blocks, html) };
}

/**
 * A page with one body, as browsers make it of whatever they get: of a piece of a page, of a page in two bodies, of one
 * with paragraphs in its head. The parser makes none of them itself.
 */
function withBody(html: string): string {
  const bodies = html.match(/<body\b/gi)?.length ?? 0;
  const head = html.slice(Math.max(html.search(/<head\b/i), 0), Math.max(html.search(/<\/head>/i), 0));
  if (bodies === 1 && !BLOCK.test(head) && !FRAMES.test(html)) return html;
  return `<html><body>${html.replace(STRUCTURE, ' ')}</body></html>`;
}

const BLOCK = /<(?:p|div|article|section|table|h1)\b/i;
const FRAMES = /<frameset\b/i;
const STRUCTURE = /<\/?(?:html|head|body|frameset|noframes)\b[^<>]*>|<!doctype\b[^<>]*>/gi;

/** The blocks as paragraphs, and the way back into the page. */
function join(blocks: readonly Block[], html: string): { readonly text: string; readonly map: SourceMap } {
  const source = sourceText(html);
  const mapped = new MappedText();
  const marks = marksOf(blocks);
  let cursor = 0;
  for (const [i, { pieces }] of blocks.entries()) {
    if (mapped.length > 0) mapped.append('\n\n');
    const { opening, closing } = marks[i] ?? NO_MARKS;
    mapped.append(opening);
    cursor = appendBlock(pieces, cursor, source, mapped);
    mapped.append(closing);
  }
  return mapped.finish(html);
}

/** One a block: those in a block quotation are read with quotation marks where the block before it asks for them. */
function marksOf(blocks: readonly Block[]): readonly Marks[] {
  const marks: Marks[] = [];
  for (let first = 0; first < blocks.length; first = marks.length) {
    const quoted = blocks[first]?.quoted ?? null;
    if (quoted === null) {
      marks.push(NO_MARKS);
      continue;
    }
    let end = first;
    while (blocks[end]?.quoted === quoted) end++;
    const texts = blocks.slice(first, end).map(({ text }) => text);
    marks.push(...marksAround(blocks[first - 1]?.text ?? '', texts));
  }
  return marks;
}

/** Appends a block with its white space collapsed; returns how far into the source's characters it reached. */
function appendBlock(
  pieces: readonly string[],
  from: number,
  { characters, offsets }: SourceText,
  mapped: MappedText,
): number {
  let cursor = from;
  let started = false;
  let space = false;
  for (const piece of pieces) {
    const dense = piece.replace(/\s+/g, '');
    const found = dense === '' ? -1 : characters.indexOf(dense, cursor);
    let at = found;
    for (const part of piece.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) {
        space = started;
        continue;
      }
      if (space) mapped.append(' ');
      space = false;
      started = true;
      if (at === -1) mapped.append(part);
      else {
        for (let i = 0; i < part.length; i += 1) mapped.append(part[i] as string, offsets[at + i]);
        at += part.length;
      }
    }
    if (found !== -1) cursor = found + dense.length;
  }
  return cursor;
}
