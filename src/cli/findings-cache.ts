import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Finding } from '../check/index.js';
import { unwritable } from './output.js';

/** Findings of documents that have not changed since the last run. */
export interface FindingsCache {
  readonly get: (key: string) => readonly Finding[] | undefined;
  readonly set: (key: string, findings: readonly Finding[]) => void;
  /** Keeps what this run asked for or set, and nothing else. */
  readonly save: () => Promise<void>;
}

/** Everything that findings depend on: the tool, what is looked for, and the document. */
export const cacheKey = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Whether a value read from JSON can be a cache: lists by the digests of what they were found in. */
export const isCache = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, findings]) => /^[0-9a-f]{64}$/.test(key) && Array.isArray(findings));

/** A cache that is missing, or cannot be read, is an empty one. */
export async function openCache(file: string): Promise<FindingsCache> {
  const known = await readFile(file, 'utf8')
    .then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, readonly Finding[]>)))
    .catch(() => new Map<string, readonly Finding[]>());
  const current = new Map<string, readonly Finding[]>();
  return {
    get(key) {
      const findings = known.get(key);
      if (findings) current.set(key, findings);
      return findings;
    },
    set: (key, findings) => void current.set(key, findings),
    async save() {
      try {
        await mkdir(dirname(file), { recursive: true });
        const written = `${file}.${process.pid}.tmp`;
        await writeFile(written, JSON.stringify(Object.fromEntries(current)));
        await rename(written, file);
      } catch (error) {
        throw unwritable(file, error);
      }
    },
  };
}
