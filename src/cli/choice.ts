import { resolve, sep } from 'node:path';
import { type IgnoreSettings, ignoredBy } from '../config/ignore.js';
import { type Choice, KNOWN_EXTENSIONS } from '../input/index.js';
import { complain } from './diagnostics.js';
import { UsageError } from './errors.js';
import type { InputOptions } from './input-options.js';

/**
 * Which of the files that are come upon in folders are left out, and what is told of it.
 *
 * @param outputs files and folders that are written to
 * @param patternsMayBeEmpty whether a pattern that no file fits is only told of
 * @throws UsageError where the patterns cannot be read
 */
export function choiceOf(
  names: readonly string[],
  options: InputOptions,
  outputs: readonly string[],
  patternsMayBeEmpty = false,
): Choice {
  const settings: IgnoreSettings = {
    enabled: options.ignore,
    ...(options.ignorePath === undefined ? {} : { paths: options.ignorePath }),
    ...(options.ignorePattern === undefined ? {} : { patterns: options.ignorePattern }),
  };
  let isIgnored: (path: string) => boolean;
  try {
    isIgnored = ignoredBy(settings);
  } catch (cause) {
    throw new UsageError(`cannot read the patterns of what to leave out: ${(cause as Error).message}`, {
      cause,
    });
  }
  return {
    isIgnored,
    isOutput: isAmong(outputs, names),
    ...(patternsMayBeEmpty
      ? { onUnmatched: (pattern: string) => complain(`${pattern}: no file fits this pattern`) }
      : {}),
    onIgnored: (path) => complain(`${path}: left out, as the ignore patterns say; read it with --no-ignore`),
    onEmpty: (folder) =>
      complain(
        `${folder}: no article is in this folder; what is looked for ends in ${KNOWN_EXTENSIONS.join(', ')}, ` +
          'is not hidden, and not left out by the ignore patterns',
      ),
  };
}

/** Whether a file is written, or stands in a folder that is, unless that folder or something in it is an input itself. */
function isAmong(outputs: readonly string[], names: readonly string[]): (path: string) => boolean {
  const inputs = names.map((name) => resolve(name) + sep);
  const written = outputs
    .map((path) => resolve(path) + sep)
    .filter((path) => !inputs.some((input) => input.startsWith(path)));
  const exact = new Set(outputs.map((path) => resolve(path)));
  return (path) => {
    const whole = resolve(path);
    return exact.has(whole) || written.some((folder) => whole.startsWith(folder));
  };
}
