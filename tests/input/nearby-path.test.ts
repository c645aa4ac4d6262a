import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nearbyPath } from '../../src/input/nearby-path.js';

const folder = mkdtempSync(join(tmpdir(), 'nearby-path-'));
mkdirSync(join(folder, 'articles', 'mills'), { recursive: true });
writeFileSync(join(folder, 'articles', 'mills', 'river.txt'), '');
writeFileSync(join(folder, 'articles', 'dam.md'), '');

it.each([
  ['articels/dam.md', 'articles/dam.md'],
  ['articles/dam.txt', 'articles/dam.md'],
  ['./Articles/mill/rivr.txt', 'articles/mills/river.txt'],
  ['articles/../articels/dam.md', 'articles/dam.md'],
  ['articles//dam', 'articles/dam.md'],
  // What is like nothing there, and what is sought below a file.
  ['articles/flood-of-the-century.txt', null],
  ['reports/dam.md', null],
  ['articles/dam.md/dam.md', null],
])('%s may be %s', (path, meant) => {
  expect(nearbyPath(`${folder}/${path}`)).toBe(meant === null ? null : join(folder, meant));
});
