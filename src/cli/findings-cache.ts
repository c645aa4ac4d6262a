import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Finding, isFinding, rules } from '../check/index.js';
import type { Raw } from '../input/index.js';
import { outputFile, unwritable, writeWhole } from './output.js';

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

/** What is in a document before it is read. The name that a record has for want of one is no part of it. */
export function contentOf(raw: Raw): unknown {
  switch (raw.kind) {
    case 'file': {
      const { bytes, ...about } = raw;
      return { ...about, bytes: digestOf(bytes) };
    }
    case 'record':
      return { kind: raw.kind, json: digestOf(raw.json) };
    case 'fields':
      return { kind: raw.kind, fields: raw.fields };
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a value read from JSON can be a cache: lists by the digests of what they were found in. */
export const isCache = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, findings]) => isKey(key) && Array.isArray(findings));

const isFindingOfRules = (value: unknown): value is Finding =>
  isFinding(value) && rules.some(({ id }) => id === value.rule);

const isKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key);

/** A cache that is missing, or cannot be read, is an empty one; an entry that is none is as if it were not there. */
export async function openCache(file: string): Promise<FindingsCache> {
  const known = await readFile(file, 'utf8')
    .then((text) => entriesIn(JSON.parse(text)))
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
      } catch (error) {
        throw unwritable(file, error);
      }
      await writeWhole(await outputFile(file), [JSON.stringify(Object.fromEntries(current))]);
    },
  };
}

function entriesIn(value: unknown): Map<string, readonly Finding[]> {
  const entries = new Map<string, readonly Finding[]>();
  if (!isCache(value)) return entries;
  for (const [key, findings] of Object.entries(value as Record<string, readonly unknown[]>))
    if (findings.every(isFindingOfRules)) entries.set(key, findings);
  return entries;
}
