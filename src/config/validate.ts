import { type Rule, rules } from '../check/index.js';
import { didYouMean } from '../nearest.js';
import { type Config, FAIL_ON, LEVELS } from './config.js';
import { ConfigError } from './errors.js';
import { isSlow, TOO_SLOW } from './slow-pattern.js';
import type { ConfigSource, Path } from './source.js';

/** Tells of a mistake, and where it is. */
type Complain = (path: Path, what: string) => void;

const KEYS = [
  '$schema',
  'extends',
  'rules',
  'overrides',
  'failOn',
  'maxWarnings',
] as const satisfies (keyof Config)[];
const OVERRIDE_KEYS = ['files', 'rules'] as const;

/** @throws ConfigError with every mistake of the config */
export function validate({ value, place }: ConfigSource): Config {
  const mistakes: string[] = [];
  const complain: Complain = (path, what) => {
    mistakes.push(`${place(path)}: ${what}`);
  };
  checkConfig(value, complain);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return value as Config;
}

function checkConfig(config: unknown, complain: Complain): void {
  if (!isObject(config)) {
    complain([], 'the config must be an object, such as { "rules": {} }');
    return;
  }
  for (const key of Object.keys(config)) {
    if (!KEYS.some((known) => known === key)) complain([key], `unknown key '${key}'${didYouMean(key, KEYS)}`);
  }
  const { extends: bases, rules: entries, overrides, failOn, maxWarnings } = config;
  if (bases !== undefined && !isStrings(bases))
    complain(['extends'], "'extends' must be a path or a list of paths");
  if (entries !== undefined) checkEntries(entries, ['rules'], complain);
  if (failOn !== undefined && !FAIL_ON.some((known) => known === failOn)) {
    complain(
      ['failOn'],
      `'failOn' must be one of ${FAIL_ON.join(', ')}${didYouMean(String(failOn), FAIL_ON)}`,
    );
  }
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && Number(maxWarnings) >= 0)) {
    complain(['maxWarnings'], "'maxWarnings' must be a whole number from 0 on");
  }
  if (overrides === undefined) return;
  if (!Array.isArray(overrides)) {
    complain(['overrides'], "'overrides' must be a list");
    return;
  }
  overrides.forEach((override: unknown, index) => {
    checkOverride(override, ['overrides', index], complain);
  });
}

function checkOverride(override: unknown, path: Path, complain: Complain): void {
  if (!isObject(override)) {
    complain(path, 'an override must be an object with "files" and "rules"');
    return;
  }
  for (const key of Object.keys(override)) {
    if (!OVERRIDE_KEYS.some((known) => known === key)) {
      complain([...path, key], `unknown key '${key}' in an override${didYouMean(key, OVERRIDE_KEYS)}`);
    }
  }
  if (!isStrings(override['files']))
    complain([...path, 'files'], "'files' must be a pattern or a list of patterns");
  else if ([override['files']].flat().some((pattern) => isSlow(String(pattern))))
    complain([...path, 'files'], `'files' ${TOO_SLOW}`);
  checkEntries(override['rules'], [...path, 'rules'], complain);
}

function checkEntries(entries: unknown, path: Path, complain: Complain): void {
  if (!isObject(entries)) {
    complain(path, '\'rules\' must be an object, such as { "vague-source": "off" }');
    return;
  }
  for (const [id, entry] of Object.entries(entries)) {
    const rule = rules.find((known) => known.id === id);
    if (!rule) {
      complain(
        [...path, id],
        `unknown rule '${id}'${didYouMean(
          id,
          rules.map((known) => known.id),
        )}`,
      );
      continue;
    }
    const [level, options, ...more] = Array.isArray(entry) ? (entry as unknown[]) : [entry];
    if (more.length > 0)
      complain([...path, id], `'${id}' must be a severity, or a list of a severity and its options`);
    if (!LEVELS.some((known) => known === level)) {
      complain(
        [...path, id],
        `'${id}' must be one of ${LEVELS.join(', ')}${didYouMean(String(level), LEVELS)}`,
      );
    }
    if (options !== undefined) checkOptions(rule, options, [...path, id, 1], complain);
  }
}

function checkOptions(rule: Rule, options: unknown, path: Path, complain: Complain): void {
  if (!isObject(options)) {
    complain(path, `the options of '${rule.id}' must be an object`);
    return;
  }
  const known = rule.options ?? {};
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const names = Object.keys(known);
      complain([...path, name], `'${rule.id}' has no option '${name}'${didYouMean(name, names)}`);
    } else if (typeof option.default === 'number' ? !Number.isFinite(value) : !isStrings(value)) {
      const kind = typeof option.default === 'number' ? 'a number' : 'a list of words';
      complain([...path, name], `the option '${name}' of '${rule.id}' must be ${kind}`);
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));
