import type { Argument, Command, Option } from 'commander';
import { PAGES, type Page } from './pages.js';

/** The command line as data, from which the completions and the manual are made. */
export interface CommandModel {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  readonly options: readonly OptionModel[];
  readonly arguments: readonly ArgumentModel[];
  readonly page: Page | null;
}

export interface OptionModel {
  /** '-f, --format <format>' */
  readonly flags: string;
  /** '--format' */
  readonly long: string;
  /** '-f' */
  readonly short: string | null;
  readonly about: string;
  readonly takes: 'nothing' | 'value' | 'perhaps';
  /** The name of the value: 'format' */
  readonly value: string;
  /** What the value may be, where that is a closed list. */
  readonly values: readonly string[];
  /** Whether the value is a file or a folder. */
  readonly isFile: boolean;
}

export interface ArgumentModel {
  readonly about: string;
  readonly values: readonly string[];
}

/** Values that no list of choices says, since more than one of them may be given at once, or something beside them. */
export type Values = Readonly<Record<string, readonly string[]>>;

/**
 * @param program with all commands registered
 * @param values by 'command --option' or 'command', as 'extract --only'
 */
export function modelOf(program: Command, values: Values): readonly CommandModel[] {
  const shared = program.options;
  return program.commands.map((command) => {
    const name = command.name();
    return {
      name,
      about: command.description(),
      usage: command.usage(),
      options: [...command.options, ...shared, HELP].map((option) => optionOf(name, option, values)),
      arguments: command.registeredArguments.map((argument: Argument) => ({
        about: argument.description,
        values: values[name] ?? argument.argChoices ?? [],
      })),
      page: PAGES[name] ?? null,
    };
  });
}

type Described = Pick<Option, 'flags' | 'description' | 'required' | 'optional' | 'argChoices'> & {
  readonly long?: string | null | undefined;
  readonly short?: string | null | undefined;
};

const HELP: Described = {
  flags: '-h, --help',
  long: '--help',
  short: '-h',
  description: 'print the help; --help all has every option',
  required: false,
  optional: false,
};

const FILES: ReadonlySet<string> = new Set(['file', 'path']);

function optionOf(command: string, option: Described, values: Values): OptionModel {
  const long = option.long ?? '';
  const value = /[<[]([^<>[\]]+)[>\]]/.exec(option.flags)?.[1] ?? '';
  return {
    flags: option.flags,
    long,
    short: option.short ?? null,
    about: option.description,
    takes: option.required ? 'value' : option.optional ? 'perhaps' : 'nothing',
    value,
    values: values[`${command} ${long}`] ?? option.argChoices ?? [],
    isFile: FILES.has(value),
  };
}
