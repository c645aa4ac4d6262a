import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Filed, type Format, isFailure, type Outcome, type View } from '../reporters/index.js';
import { lockstep } from './lockstep.js';
import { outputFile, unwritable, writeWhole } from './output.js';

/** In bytes; longer names are cut: file systems take 255, some 143, and a number and an extension may follow. */
const LONGEST_NAME = 100;
/** Windows takes these for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Writes one file a document, each whole or not at all, and the format's files over all of them.
 *
 * @param guard throws where a file must not be written to
 */
export async function fillFolder(
  folder: string,
  format: Format,
  outcomes: AsyncIterable<Outcome>,
  view: View,
  guard: (path: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw unwritable(folder, error);
  });
  const overviews = Object.entries(format.overviews ?? {});
  const extensions = Object.entries({ [format.extension]: format.load, ...format.beside });
  const nameOf = namer(overviews.map(([name]) => name));

  async function* filed(): AsyncGenerator<Filed> {
    for await (const outcome of outcomes) {
      const name = isFailure(outcome) ? null : nameOf(outcome.document.id, format.extension);
      for (const [extension, load] of name === null ? [] : extensions) {
        await write(name + extension, (await load())(only(outcome), { ...view, many: false }));
      }
      yield { outcome, file: name === null ? null : name + format.extension };
    }
  }

  async function write(
    name: string,
    texts: AsyncIterable<string | Uint8Array>,
    isOfRun = false,
  ): Promise<void> {
    const path = join(folder, name);
    guard(path);
    await writeWhole(await outputFile(path, isOfRun), texts);
  }

  const streams = lockstep(filed(), overviews.length + 1);
  await Promise.all(
    streams.map(async (files, index) => {
      const overview = overviews[index];
      if (overview === undefined) for await (const _ of files);
      else await write(overview[0], (await overview[1]())(files, view), true);
    }),
  );
}

async function* only<T>(item: T): AsyncGenerator<T> {
  yield item;
}

/**
 * Names for files, from the ids of documents: the last part of a path or an address, with nothing in it that a file
 * system, a shell or a page's address could stumble over; numbered where it was given before, whatever its case.
 */
export function namer(reserved: readonly string[]): (id: string, extension: string) => string {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  const next = new Map<string, number>(); // the first number of a name that may be free
  return (id, extension) => {
    const last =
      id
        .normalize() // two names that differ in this only are one to some file systems
        .split(/[?#]/, 1)[0]
        ?.split(/[/\\]/)
        .findLast((part) => part !== '') ?? '';
    const bare = last
      .replace(/\.[a-z][a-z0-9]{1,4}$/i, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
      .replace(DEVICE, '$&-');
    const name = bare === '' ? 'document' : beginningOf(bare, LONGEST_NAME);
    const own = (name + extension).toLowerCase();
    for (let number = next.get(own) ?? 1; ; number += 1) {
      const free = number === 1 ? name : `${name}-${number}`;
      if (taken.has((free + extension).toLowerCase())) continue;
      taken.add((free + extension).toLowerCase());
      next.set(own, number + 1);
      return free;
    }
  };
}

/** As many whole characters as fit into so many bytes of UTF-8. */
function beginningOf(text: string, bytes: number): string {
  let end = 0;
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
