import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { type FormatName, formats } from '../reporters/index.js';
import { UsageError } from './errors.js';
import { hint } from './hint.js';

/** A format, and where it goes to: a file, a folder, or standard output where there is no path. */
export interface Target<F extends string = FormatName> {
  readonly format: F;
  readonly path: string | null;
}

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** Reads what `-f` says, each time that it is given: 'json', 'html:report.html', 'csv:tables/'. */
export function targetParser<F extends string>(
  known: readonly F[],
): (value: string, before?: readonly Target<F>[]) => readonly Target<F>[] {
  return (value, before = []) => {
    const [name = '', ...rest] = value.split(':');
    const format = known.find((each) => each === name);
    if (format === undefined || value.endsWith(':')) {
      throw new InvalidArgumentError(
        `Write one of ${known.join(', ')}, alone or with a file as in "json:claims.json"${hint(name, known)}`,
      );
    }
    return [...before, { format, path: rest.length > 0 ? rest.join(':') : null }];
  };
}

export const toTargets = targetParser(Object.keys(formats).filter(isFormat));

/** The format that the name of a file says, where its ending is that of only one format of reports. */
export function formatOfFile(path: string): FormatName | undefined {
  const ending = extname(path).toLowerCase();
  const [name, ...others] = Object.keys(formats)
    .filter(isFormat)
    .filter((format) => formats[format].extension === ending && !format.startsWith('summary'));
  return others.length === 0 ? name : undefined;
}

/**
 * Where everything goes. `-o` is for the one format that names no file itself.
 *
 * @throws UsageError where two formats would get into each other's way
 */
export function targetsOf<F extends string>(
  given: readonly Target<F>[],
  outputFile: string | undefined,
  byDefault: F,
): readonly Target<F>[] {
  const open = given.filter(({ path }) => path === null);
  if (open.length > 1) {
    const names = open.map(({ format }) => format).join(' and ');
    throw new UsageError(
      `${names} cannot go to the same place; name a file, as in "-f ${open[1]?.format}:FILE"`,
    );
  }
  if (given.length > 0 && open.length === 0 && outputFile !== undefined) {
    throw new UsageError(`nothing is left for -o ${outputFile}: each -f names its own file`);
  }
  const targets = (given.length > 0 ? given : [{ format: byDefault, path: null }]).map(
    ({ format, path }) => ({
      format,
      path: path ?? outputFile ?? null,
    }),
  );
  const paths = targets
    .map(({ path }) => path)
    .filter((path) => path !== null)
    .filter((path) => !isFolder(path));
  const whole = paths.map((path) => resolve(path));
  const twice = paths.find((_, index) => whole.indexOf(whole[index] ?? '') !== index);
  if (twice !== undefined) throw new UsageError(`${twice} is named for two formats; name two files`);
  return targets;
}

/** Whether one file a document is asked for: by a folder that is there, or by a slash at the end of a new one's name. */
export function isFolder(path: string): boolean {
  if (/[/\\]$/.test(path)) return true;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // nothing there yet, or nothing that can be written to, which opening it will tell
  }
}
