import { Readable } from 'node:stream';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import type { DocumentReader } from './reader.js';

/** What is used of an element of a Word document, as the library has it. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly WordElement[];
}

/** The paragraphs of a Word document as they read: with what was inserted, without what was deleted, notes and comments. */
export const docx: DocumentReader = async ({ name, bytes }) => {
  const buffer = Buffer.from(bytes);
  const fail = (reason: string, cause?: unknown): InputError =>
    new InputError('unsupported-format', name, reason, name, { cause });
  if (buffer.length === 0) throw fail('is empty, and so is no Word document');
  if (buffer.subarray(0, OLD.length).equals(OLD)) {
    throw fail('is an old Word document, or one with a password; save it as .docx, without a password');
  }
  if (!buffer.subarray(0, ZIP.length).equals(ZIP)) throw fail('is no Word document (.docx)');
  const paragraphs: { readonly text: string; readonly style: string }[] = [];
  try {
    await mammoth.convertToHtml(
      { file: await countedArchive(buffer, name) } as unknown as { buffer: Buffer },
      {
        // The library's own way to plain text runs the words before and after a line break together.
        transformDocument: (document: WordElement): WordElement => {
          for (const { text, style } of paragraphsIn(document))
            if (text !== '') paragraphs.push({ text, style });
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw fail(
      /main document part/.test(reason)
        ? 'is an archive, but no Word document (.docx); save it as one, or as text'
        : `is a broken Word document; open it in Word and save it again (${reason.replace(/\s+/g, ' ').slice(0, 200)})`,
      cause,
    );
  }
  const title = paragraphs.find(({ style }) => style === 'Title')?.text;
  return {
    id: name,
    format: 'docx',
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    ...(title === undefined ? {} : { title }),
  };
};

function* paragraphsIn(element: WordElement): Generator<{ readonly text: string; readonly style: string }> {
  if (element.type === 'paragraph') {
    yield {
      text: wordsOf(element)
        .replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, '\n')
        .trim(),
      style: element.styleName ?? '',
    };
  } else for (const child of element.children ?? []) yield* paragraphsIn(child);
}

function wordsOf({ type, value = '', children = [] }: WordElement): string {
  if (type === 'text') return value.replaceAll('\u00ad', '');
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(wordsOf).join('');
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** An archive as the library asks for it. */
interface Archive {
  readonly exists: (path: string) => boolean;
  readonly read: (path: string, encoding?: string) => Promise<string | Uint8Array>;
}

/**
 * The archive, of which as much is unpacked as a document may be: a small file may unpack to something without bounds,
 * whatever its directory says of it.
 */
async function countedArchive(buffer: Buffer, name: string): Promise<Archive> {
  const zip = await JSZip.loadAsync(buffer);
  let unpacked = 0;
  return {
    exists: (path) => zip.file(path) !== null,
    async read(path, encoding) {
      const parts: Buffer[] = [];
      const packed = zip.file(path)?.nodeStream();
      // Its own kind of stream is of before there were loops over them.
      for await (const part of packed ? new Readable().wrap(packed) : []) {
        parts.push(part as Buffer);
        unpacked += part.length;
        if (unpacked > MAX_DOCUMENT_BYTES)
          throw new InputError('too-large', name, `unpacked, is ${TOO_LARGE}`);
      }
      const whole = Buffer.concat(parts);
      if (encoding === undefined) return whole;
      return encoding === 'base64' ? whole.toString('base64') : new TextDecoder(encoding).decode(whole);
    },
  };
}
