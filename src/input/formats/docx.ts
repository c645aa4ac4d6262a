import mammoth from 'mammoth';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import type { DocumentReader } from './reader.js';

/** The paragraphs of a Word document. */
export const docx: DocumentReader = async ({ name, bytes }) => {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > MAX_DOCUMENT_BYTES)
    throw new InputError('too-large', name, `unpacked, is ${TOO_LARGE}`);
  try {
    const { value } = await mammoth.extractRawText({ buffer });
    return { id: name, format: 'docx', text: value.trim() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      'unsupported-format',
      name,
      `is no Word document (.docx) that can be read (${reason})`,
      name,
      {
        cause,
      },
    );
  }
};

const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

/** What the archive's directory says that its files come to: a small file may unpack to something without bounds. */
function unpackedSize(zip: Buffer): number {
  let size = 0;
  for (let at = zip.indexOf(ENTRY); at !== -1 && at + 28 <= zip.length; at = zip.indexOf(ENTRY, at + 4)) {
    size += zip.readUInt32LE(at + 24);
  }
  return size;
}
