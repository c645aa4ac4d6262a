import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ParseError } from 'jsonc-parser';
import { ConfigError } from './errors.js';

/** A way into the config: keys and indices. */
export type Path = readonly (string | number)[];

/** A config as it was read, not yet checked. */
export interface ConfigSource {
  readonly file: string;
  readonly value: unknown;
  /** 'file:line', or the file alone where the lines are not known (a config that is code). */
  readonly place: (path: Path) => string;
}

/** The key in package.json. */
export const PACKAGE_KEY = 'claimsift';

const TYPESCRIPT: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts']);
const CODE: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs', ...TYPESCRIPT]);

/** @throws ConfigError where it cannot be read, parsed or run */
export async function readConfig(file: string): Promise<ConfigSource> {
  const extension = extname(file).toLowerCase();
  if (CODE.has(extension)) return runConfig(file);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ConfigError([
      `${file}: ${missing ? 'no such file; check the path' : `cannot be read (${(cause as Error).message})`}`,
    ]);
  }
  if (extension === '.json') await requireJson(file, text);
  return parseConfig(file, text, file.endsWith('package.json') ? [PACKAGE_KEY] : []);
}

/** JSON is YAML as well, so one parser gives the lines of both. */
async function parseConfig(file: string, text: string, root: Path): Promise<ConfigSource> {
  const { LineCounter, parseDocument, isMap, isPair, isScalar } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map(({ pos, message }) => `${lineOf(pos[0])}: is not valid YAML: ${message}`),
    );
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    // Aliases that would unfold without end, or to more than fits in memory.
    throw new ConfigError([`${file}: is not valid YAML: ${(cause as Error).message}`]);
  }
  return {
    file,
    value:
      root.length === 0 ? value : (value as Readonly<Record<string, unknown>> | null)?.[root[0] as string],
    place(path) {
      const whole = [...root, ...path];
      const last = whole.at(-1);
      const parent = whole.length > 1 ? document.getIn(whole.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
        : undefined;
      const node = pair && isPair(pair) ? pair.key : document.getIn(whole, true);
      const offset = (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
      return offset === undefined ? file : lineOf(offset);
    },
  };
}

/**
 * YAML allows what JSON does not, and would name what is wrong in words of its own. JSON's parser has the words, but not in
 * every version of Node.js the place.
 *
 * @throws ConfigError
 */
async function requireJson(file: string, text: string): Promise<void> {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const { parse } = await import('jsonc-parser');
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const lines = text.slice(0, errors[0]?.offset ?? 0).split(/\r\n|\n|\r/);
    const place = `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    const [message = ''] = (cause as Error).message.split(/ in JSON| at position|, (?:\.\.\.)?"/);
    throw new ConfigError([`${place}: is not valid JSON: ${message}`]);
  }
}

async function runConfig(file: string): Promise<ConfigSource> {
  try {
    const value = (await importDefault(file)) as unknown;
    if (value === undefined)
      throw new Error('it has no default export; write "export default { rules: {} }"');
    return { file, value, place: () => file };
  } catch (cause) {
    throw new ConfigError([
      `${file}: cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
    ]);
  }
}

/** Node runs TypeScript itself from 22.18 on; before, jiti takes the types out. */
async function importDefault(file: string): Promise<unknown> {
  if (TYPESCRIPT.has(extname(file).toLowerCase()) && !('typescript' in process.features)) {
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url).import(file, { default: true });
  }
  const loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return loaded.default;
}
