import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lines } from '../../src/input/lines.js';

async function split(chunks: readonly Uint8Array[], limit: number): Promise<(string | null)[]> {
  async function* each(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const found: (string | null)[] = [];
  for await (const line of lines(each(), limit)) found.push(line && Buffer.from(line).toString('latin1'));
  return found;
}

it('finds the same lines however the bytes come, and keeps none beyond the limit', async () => {
  const bytes = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.array(fc.nat(40)),
      fc.integer({ min: 1, max: 10 }),
      async (text, cuts, limit) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, index) => Buffer.from(text.slice(places[index], end)));
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop(); // nothing stands after the last newline
        expect(await split(chunks, limit)).toEqual(
          expected.map((line) => (line.length > limit ? null : line)),
        );
      },
    ),
  );
});
