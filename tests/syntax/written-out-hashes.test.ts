import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
// @ts-expect-error a script, without types
import { bundling } from '../../scripts/bundling.js';
import type { Lexeme } from '../../src/syntax/lexeme.js';
import { JOINED, joinFeatures } from '../../src/syntax/tag-features.js';

const bundled = async (): Promise<{ code: string; joinFeatures: typeof joinFeatures }> => {
  const folder = mkdtempSync(join(tmpdir(), 'claimsift-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'features.mjs');
  const entryPoints = [resolve('src/syntax/tag-features.ts')];
  const { outputFiles } = await build({ ...bundling, entryPoints, write: false });
  const code = outputFiles?.[0]?.text ?? '';
  await build({ ...bundling, entryPoints, outfile });
  return { code, ...(await import(outfile)) };
};

it('writes no call out that computes something else', async () => {
  const { code, joinFeatures: written } = await bundled();
  expect(code).not.toMatch(/\bmix\(/);
  const number = fc.integer();
  const lexeme = fc.record({
    word: number,
    possible: number,
    shape: number,
    suffix: number,
    cluster: number,
    kin: number,
  });
  fc.assert(
    fc.property(fc.tuple(lexeme, lexeme, lexeme, lexeme), fc.tuple(number, number, number), (forms, rest) => {
      const of = (write: typeof joinFeatures): Int32Array => {
        const out = new Int32Array(JOINED);
        write(out, ...(forms as unknown as [Lexeme, Lexeme, Lexeme, Lexeme]), ...rest);
        return out;
      };
      expect(of(written)).toEqual(of(joinFeatures));
    }),
  );
});
