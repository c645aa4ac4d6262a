import { getDocumentProxy } from 'unpdf';
import { InputError } from '../../errors.js';
import type { DocumentReader } from '../reader.js';
import { inReadingOrder } from './columns.js';
import { type Line, linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRunningHeads } from './running-heads.js';

/** The text of a PDF file, in the order in which its pages draw it, which is the order of reading for nearly all; columns that are drawn row by
 * row are put one after the other. */
export const pdf: DocumentReader = async ({ name, bytes }) => {
  const lines: (readonly Line[])[] = [];
  let title: unknown;
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    const { info } = await document.getMetadata();
    title = 'Title' in info ? info.Title : undefined;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(inReadingOrder(linesOf(items)));
      page.cleanup();
    }
    await document.destroy();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      'unsupported-format',
      name,
      REASONS.get(nameOf(cause)) ?? `is no PDF that can be read (${reason}); is the file complete?`,
      name,
      {
        cause,
      },
    );
  }
  const { text, pages } = paragraphsOf(withoutRunningHeads(lines));
  if (text === '') {
    throw new InputError(
      'unsupported-format',
      name,
      'has no text in it; is it a scan? Recognize its text first',
    );
  }
  return {
    id: name,
    format: 'pdf',
    text,
    pages,
    ...(typeof title === 'string' && title.trim() ? { title: title.trim() } : {}),
  };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** What the library's errors mean, by their names. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['PasswordException', 'is locked with a password; save it without one'],
]);
