import type { Command, Help, Option } from 'commander';
import { PAGES } from './pages.js';

/**
 * The help of a command: how it is used, examples, options, exit statuses. The short one has the options that people
 * mostly want, and says how to see the others.
 *
 * @param everything whether all options are shown
 */
export function formatHelp(command: Command, help: Help, everything: boolean): string {
  const name = command.parent === null ? 'extract' : command.name();
  const page = PAGES[name];
  const options = help.visibleOptions(command);
  const shown = everything || !page?.common.length ? options : options.filter(isCommon);
  const hidden = options.length - shown.length;
  const commands = help.visibleCommands(command);
  const width = Math.max(
    ...shown.map((option) => help.optionTerm(option).length),
    ...commands.map((each) => each.name().length),
  );
  const rows = (items: readonly (readonly [string, string])[]): string[] =>
    items.map(([term, about]) => help.formatItem(term, width, about, help));
  const text = [
    [`Usage: ${help.commandUsage(command)}`],
    [help.boxWrap(help.commandDescription(command), help.helpWidth ?? DEFAULT_WIDTH)],
    page === undefined ? [] : ['Examples:', ...page.examples.map(([line, about]) => exampleOf(line, about))],
    commands.length === 0
      ? []
      : ['Commands:', ...rows(commands.map((each) => [each.name(), help.subcommandDescription(each)]))],
    ['Options:', ...rows(shown.map((option) => [help.optionTerm(option), help.optionDescription(option)]))],
    hidden === 0
      ? []
      : [`${hidden} more options: claimsift ${command.parent === null ? '' : `${name} `}--help all`],
    page === undefined
      ? []
      : [`Exit status: ${page.statuses.map(([status, meaning]) => `${status} ${meaning}`).join('; ')}.`],
  ];
  return `${text
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

  function isCommon({ long }: Option): boolean {
    return long === '--help' || (page?.common.includes(long?.slice(2) ?? '') ?? true);
  }
}

const DEFAULT_WIDTH = 80;

const exampleOf = (line: string, about?: string): string =>
  `  ${line}${about === undefined ? '' : `  # ${about}`}`;
