import type { InputDocument, Raw } from '../input/index.js';

/** A document that was read, as one that takes no more than its text. */
export const asRaw = ({ id, text }: InputDocument): Raw => ({ kind: 'fields', place: id, fields: { text } });
