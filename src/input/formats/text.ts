import { decode } from '../decode.js';
import { InputError } from '../errors.js';
import type { DocumentReader } from './reader.js';

/** Plain text: the whole input is one article. */
export const text: DocumentReader = ({ name, bytes, charset }) => {
  const text = decode(bytes, name, charset);
  if (text.startsWith('{\\rtf')) {
    throw new InputError('unsupported-format', name, 'is Rich Text (.rtf); save it as .docx, or as text');
  }
  return { id: name, format: 'text', text };
};
