import { decode } from '../decode.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import type { Reader } from './reader.js';

/** Plain text: the whole input is one article. */
export const text: Reader = {
  extensions: ['.txt', '.text'],
  many: false,
  async *read(chunks, name) {
    yield { id: name, format: 'text', text: decode(await whole(chunks, name), name) };
  },
};

async function whole(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) throw new InputError('too-large', name, `is ${TOO_LARGE}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
