import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_KEY } from './source.js';

/** In the order in which they are looked for within one folder. */
export const CONFIG_FILES = [
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(
    (extension) => `claimsift.config.${extension}`,
  ),
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.claimsiftrc${extension}`),
];

/** The nearest config: of the folder or of one above it; null where there is none. */
export function findConfig(folder: string): string | null {
  for (const name of CONFIG_FILES) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
  }
  const manifest = join(folder, 'package.json');
  if (hasConfig(manifest)) return manifest;
  const above = dirname(folder);
  return above === folder ? null : findConfig(above);
}

/** A package.json that cannot be read or parsed is its own tool's affair. */
function hasConfig(manifest: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY);
  } catch {
    return false;
  }
}
