import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { vi } from 'vitest';

export interface Expression {
  /** The file, from `src` on, and its line: 'turns/label.ts:22'. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = new URL('../../src/', import.meta.url);

const FILES: readonly string[] = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts'));

/** Every regular expression that the source writes between slashes. */
export const literals = (): readonly Expression[] =>
  FILES.flatMap((file) => {
    const code = readFileSync(new URL(file, SRC), 'utf8');
    const found: Expression[] = [];
    visit(parseSync(file, code).program, (node) => {
      if (node.regex === undefined) return;
      const line = code.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    });
    return found;
  });

interface Node {
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node as Node);
  for (const [key, value] of Object.entries(node))
    if (key !== 'value' || Array.isArray(value)) visit(value, see);
}

/** What runs when it is imported, and what a browser runs. */
const ENTRIES: ReadonlySet<string> = new Set(['cli/main.ts', 'batch/worker.ts']);

/** The file of ours that asks for an expression; null where a package that it loads does. */
function askedBy(stack = ''): string | null {
  const frame = stack
    .split('\n')
    .find((line) => !line.includes('regular-expressions.ts') && line.includes('/'));
  const at = frame?.indexOf(SRC.pathname) ?? -1;
  return at < 0 ? null : (frame?.slice(at + SRC.pathname.length).split(/[?:]/)[0] ?? null);
}

/** Every regular expression that the source puts together of strings when it is loaded. */
export async function constructed(): Promise<readonly Expression[]> {
  vi.resetModules(); // what other tests have loaded is loaded again
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  for (const file of FILES) {
    if (ENTRIES.has(file) || file.endsWith('.js')) continue;
    if (!/\bRegExp\(/.test(readFileSync(new URL(file, SRC), 'utf8'))) continue;
    globalThis.RegExp = new Proxy(Original, {
      construct(target, [source, flags = '']: [string | RegExp, string?]) {
        const place = askedBy(new Error().stack);
        if (place !== null) found.push({ place, source: String(source), flags });
        return new target(source, flags);
      },
    });
    try {
      await import(join(SRC.pathname, file));
    } finally {
      globalThis.RegExp = Original;
    }
  }
  return found;
}
