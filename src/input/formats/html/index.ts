import { decode } from '../../decode.js';
import { InputError } from '../../errors.js';
import type { DocumentReader } from '../reader.js';
import { excessOf } from './excess.js';
import { readPage } from './read-page.js';

/** The article of a web page, and what the page says about it. */
export const html: DocumentReader = ({ name, bytes, charset }, { captions = false }) => {
  const source = decode(bytes, name, charset ?? declaredIn(bytes));
  const excess = excessOf(source);
  if (excess !== null)
    throw new InputError('unsupported-format', name, `${excess}, as no article does; give its text`);
  const { metadata, text, map } = readPage(source, { captions });
  const { body: _, ...about } = metadata;
  return { id: name, format: 'html', text, map, ...about };
};

/** How far into a page its encoding is looked for: further than browsers do, which begin anew where they find it later. */
const HEAD = 64 * 1024;

/** The encoding that the page declares for itself. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    /^\s*<\?xml[^>]{1,100}?encoding\s{0,20}=\s{0,20}["']([\w-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{1,200}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w-]{1,40})/i.exec(head)?.[1]
  );
}
