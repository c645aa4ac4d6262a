import { decode } from '../decode.js';
import type { DocumentReader } from './reader.js';

/** Plain text: the whole input is one article. */
export const text: DocumentReader = ({ name, bytes, charset }) => ({
  id: name,
  format: 'text',
  text: decode(bytes, name, charset),
});
