import { decode } from '../decode.js';
import type { DocumentReader } from './reader.js';

/** A transcript, `NAME: words`: plain text of which is known that its labels are labels. */
export const transcript: DocumentReader = ({ name, bytes, charset }) => ({
  id: name,
  format: 'transcript',
  text: decode(bytes, name, charset),
});
