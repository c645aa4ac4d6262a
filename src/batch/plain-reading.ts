import { type InputDocument, type Raw, type ReadSettings, readingOf } from '../input/index.js';

/** How a document that is not unpacked is read at once, with all that it takes loaded. */
export async function plainReadingOf(raw: Raw, settings: ReadSettings): Promise<() => InputDocument> {
  const read = await readingOf(raw, settings);
  return () => {
    const document = read();
    if (document instanceof Promise) throw new Error('a document that is unpacked has no time limit here');
    return document;
  };
}
