import { type Command, InvalidArgumentError, Option } from 'commander';
// Not by way of the folders' indexes, with which the reading would be loaded before it is needed.
import { FORMAT_NAMES, type InputFormat } from '../input/formats/index.js';
import { type FieldNames, RECORD_FIELDS, type RecordField } from '../input/record.js';
import { hint } from './hint.js';

/** The options of every command that reads articles. */
export interface InputOptions {
  readonly inputFormat?: InputFormat | typeof AUTO;
  readonly stdinFilename?: string;
  readonly field?: FieldNames;
  readonly captions?: boolean;
  readonly ignorePath?: readonly string[];
  readonly ignorePattern?: readonly string[];
  /** False with --no-ignore. */
  readonly ignore: boolean;
  readonly maxSize: number;
  readonly timeout: number;
  readonly documentTimeout: number;
  readonly allowPrivateHosts?: boolean;
}

export const AUTO = 'auto';

export const INPUTS_ARGUMENT = [
  '[inputs...]',
  'files, folders, patterns ("**/*.html"), http(s) addresses, or - for standard input',
  toInputs,
] as const;

/** Empty where a variable of a script was. */
export function toInputs(value: string, before: readonly string[] = []): readonly string[] {
  if (value === '') throw new InvalidArgumentError('It is empty; name a file, a folder or an address.');
  return [...before, value];
}

const DEFAULT_MAX_SIZE = 10 * 1024 * 1024;
const DEFAULT_TIMEOUT = 30;
const DEFAULT_DOCUMENT_TIMEOUT = 60;

export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--input-format <format>',
        'how to read the inputs (default: by name, else by content)',
      ).choices([AUTO, ...FORMAT_NAMES]),
    )
    .option('--stdin-filename <name>', 'what standard input is called, which may show its format')
    .option('--field <names>', `the records' own names of fields: text=body,id=url`, toFieldNames)
    .option('--captions', "read the captions of a page's pictures too")
    .option(
      '--ignore-path <file>',
      'a file of patterns of what to leave out (default: each folder’s .claimsiftignore)',
      collect,
    )
    .option('--ignore-pattern <pattern>', 'leave out what fits, as in .gitignore', collect)
    .option('--no-ignore', 'leave nothing out')
    .addOption(
      new Option('--max-size <size>', 'the largest page that is fetched: 500k, 10M')
        .argParser(toSize)
        .default(DEFAULT_MAX_SIZE, '10M'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'how long fetching a page may take')
        .argParser(toSeconds)
        .default(DEFAULT_TIMEOUT * 1000, String(DEFAULT_TIMEOUT)),
    )
    .addOption(documentTimeoutOption())
    .option('--allow-private-hosts', 'fetch from this machine and private networks too');
}

export const documentTimeoutOption = (): Option =>
  new Option('--document-timeout <seconds>', 'how long the work on a document may take')
    .argParser(toSeconds)
    .default(DEFAULT_DOCUMENT_TIMEOUT * 1000, String(DEFAULT_DOCUMENT_TIMEOUT));

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function toSeconds(value: string): number {
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= 3600))
    throw new InvalidArgumentError('Write a number of seconds, up to 3600.');
  return seconds * 1000;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function toSize(value: string): number {
  const [, number = '', unit = ''] = /^(\d+)([kmg]?)b?$/i.exec(value) ?? [];
  const size = Number(number) * (UNITS[unit.toLowerCase()] ?? 0);
  if (!(size > 0)) throw new InvalidArgumentError('Write a number of bytes, or 500k, 10M.');
  return size;
}

function toFieldNames(value: string, before: FieldNames = {}): FieldNames {
  const names: Partial<Record<RecordField, string>> = { ...before };
  for (const pair of value.split(',')) {
    const [own = '', theirs = ''] = pair.split(/=(.*)/s);
    const field = RECORD_FIELDS.find((known) => known === own.trim());
    if (field === undefined || theirs.trim() === '') {
      throw new InvalidArgumentError(
        `Write name=theirs, with a name of ${RECORD_FIELDS.join(', ')}${hint(own.trim(), RECORD_FIELDS)}`,
      );
    }
    names[field] = theirs.trim();
  }
  return names;
}
