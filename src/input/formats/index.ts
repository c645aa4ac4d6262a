import { jsonl } from './jsonl.js';
import type { Reader } from './reader.js';
import { text } from './text.js';

export type { Reader };

/** Every input format by its name. */
export const readers = { text, jsonl } as const satisfies Readonly<Record<string, Reader>>;

export type InputFormat = keyof typeof readers;
