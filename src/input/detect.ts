import { extname } from 'node:path';
import { utf16Of } from './decode.js';
import { formatOfExtension, formatOfMediaType, type InputFormat } from './formats/index.js';

/** The format that a name or a server's media type says; undefined where they leave it open. */
export function formatNamed(name: string, mediaType?: string): InputFormat | undefined {
  const served = mediaType === undefined ? undefined : formatOfMediaType(mediaType);
  // Servers call much 'text/plain' that has a kind of its own, and its name shows it.
  if (served !== undefined && served !== 'text') return served;
  return formatOfExtension(extname(name)) ?? served;
}

/**
 * The format that the first bytes show, where no name does. What could be an article in plain text is taken for
 * one: a wrong guess would lose it.
 */
export function formatOfContent(head: Uint8Array): InputFormat {
  const start = asciiOf(head.subarray(0, HEAD)).trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'docx';
  if (/^WEBVTT(?:\s|$)/.test(start) || SRT.test(start)) return 'subtitles';
  if (HTML.test(start)) return 'html';
  // One record a line, unless the first goes on in the next line already.
  if (/^\{\s*"[^"\n]{1,100}"\s*:/.test(start)) return /^\{[ \t]*[\r\n]/.test(start) ? 'json' : 'jsonl';
  if (/^\[\s*\{\s*"/.test(start)) return 'json';
  return 'text';
}

const HEAD = 4096;
const SRT = /^\d{1,6}(?:\r\n|\n|\r)\d{1,2}:\d\d:\d\d(?:[,.]\d{1,3})? --> \d/;
/** A page, or a piece of one: nothing else begins with such a tag. */
const HTML =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body|title|meta|link|script|style|main|article|section|div|h1|p)\b[^<>]{0,2000}>/i;

/** As ASCII where it is that, without a byte order mark. */
function asciiOf(head: Uint8Array): string {
  const wide = utf16Of(head.subarray(0, head.length - (head.length % 2)));
  if (wide !== null) return new TextDecoder(wide).decode(head);
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
}
