/**
 * The same items for several readers, each of which gets the next one when all of them are ready for it; so nothing
 * is kept, however long the stream is. A reader that stops no longer holds up the others; when all have
 * stopped, the source may stop too.
 */
export function lockstep<T>(source: AsyncIterable<T>, readers: number): readonly AsyncIterable<T>[] {
  const iterator = source[Symbol.asyncIterator]();
  let reading = readers;
  let waiting: ((next: Promise<IteratorResult<T>>) => void)[] = [];

  function advance(): void {
    if (waiting.length === 0 || waiting.length < reading) return;
    const next = iterator.next();
    for (const resolve of waiting.splice(0)) resolve(next);
  }

  async function* reader(): AsyncGenerator<T> {
    try {
      while (true) {
        const next = await new Promise<IteratorResult<T>>((resolve) => {
          waiting = [...waiting, resolve];
          advance();
        });
        if (next.done) return;
        yield next.value;
      }
    } finally {
      reading -= 1;
      if (reading === 0) await iterator.return?.();
      else advance();
    }
  }
  return Array.from({ length: readers }, reader);
}
