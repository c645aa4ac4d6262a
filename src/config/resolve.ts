import { createRequire } from 'node:module';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { defaultPolicy, type Policy, rules } from '../check/index.js';
import { didYouMean } from '../nearest.js';
import type { Config, RuleEntries } from './config.js';
import { ConfigError } from './errors.js';
import { readConfig } from './source.js';
import { validate } from './validate.js';

/** A config with everything that it extends, in the order in which it applies. */
export interface ResolvedConfig {
  readonly file: string | null;
  readonly layers: readonly Layer[];
  readonly failOn?: Config['failOn'];
  readonly maxWarnings?: number;
}

/** Rules for all files, or for those that fit. */
interface Layer {
  readonly rules: RuleEntries;
  readonly applies: (file: string) => boolean;
}

const everywhere = (): boolean => true;

export const NO_CONFIG: ResolvedConfig = { file: null, layers: [] };

const BUILT_IN: Readonly<Record<string, RuleEntries>> = {
  'claimsift:recommended': Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  'claimsift:all': Object.fromEntries(
    rules.map(({ id, severity }) => [id, severity === 'off' ? 'warning' : severity]),
  ),
};

/** @throws ConfigError with every mistake of the file, or of the first one that it extends */
export async function loadConfig(file: string, from: readonly string[] = []): Promise<ResolvedConfig> {
  const path = resolve(file);
  if (from.includes(path))
    throw new ConfigError([
      `${file}: extends itself, by way of ${from.slice(from.indexOf(path)).join(', ')}`,
    ]);
  const source = await readConfig(path);
  const config = validate(source);
  const bases: ResolvedConfig[] = [];
  for (const name of [config.extends ?? []].flat()) {
    if (name.startsWith('claimsift:')) bases.push(builtIn(name, source.place(['extends'])));
    else bases.push(await loadConfig(locate(name, path, source.place(['extends'])), [...from, path]));
  }
  const own: Layer[] = [
    { rules: config.rules ?? {}, applies: everywhere },
    ...(config.overrides ?? []).map((override) => ({
      rules: override.rules,
      applies: matcher(override.files, dirname(path)),
    })),
  ];
  return {
    ...Object.assign({}, ...bases.map(({ failOn, maxWarnings }) => defined({ failOn, maxWarnings }))),
    ...defined({ failOn: config.failOn, maxWarnings: config.maxWarnings }),
    file: path,
    layers: [...bases.flatMap(({ layers }) => layers), ...own],
  };
}

function builtIn(name: string, place: string): ResolvedConfig {
  const found = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (!found)
    throw new ConfigError([`${place}: unknown config '${name}'${didYouMean(name, Object.keys(BUILT_IN))}`]);
  return { file: null, layers: [{ rules: found, applies: everywhere }] };
}

/** A path counts from the config that names it; anything else is a package that it can find. */
function locate(name: string, from: string, place: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return resolve(dirname(from), name);
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new ConfigError([
      `${place}: cannot find the package '${name}' that is extended; for a file write './${name}'`,
    ]);
  }
}

function matcher(files: string | readonly string[], folder: string): (file: string) => boolean {
  const matches = picomatch([files].flat() as string[], { dot: true });
  return (file) => {
    const path = relative(folder, resolve(file));
    return matches(sep === '/' ? path : path.replaceAll(sep, '/'));
  };
}

const defined = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** What holds for a file: the defaults, the config's layers in order, and what the command line says. */
export function policyFor({ layers }: ResolvedConfig, file: string, last: RuleEntries = {}): Policy {
  const policy = new Map(defaultPolicy);
  const applied = [...layers.filter(({ applies }) => applies(file)).map((layer) => layer.rules), last];
  for (const [id, entry] of applied.flatMap((entries) => Object.entries(entries))) {
    const before = policy.get(id);
    if (!before) continue;
    const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry;
    policy.set(id, { severity, options: { ...before.options, ...options } });
  }
  return policy;
}
