const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines, without their newline. Memory is bounded: of a line longer than `limit`
 * bytes nothing is kept, and null stands in its place.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, newline));
      yield line();
      start = newline + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield line();

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  }

  function line(): Uint8Array | null {
    const whole = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  }
}
