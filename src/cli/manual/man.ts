import type { CommandModel, OptionModel } from './model.js';

/**
 * The manual page, as groff and mandoc read it.
 *
 * @param about one sentence on the program
 * @param version of the program
 */
export function manPage(
  commands: readonly CommandModel[],
  about: string,
  version: string,
  byDefault: string,
): string {
  return [
    `.TH CLAIMSIFT 1 "" "claimsift ${text(version)}" "User Commands"`,
    '.SH NAME',
    `claimsift \\- ${text(lowerFirst(about.replace(/\.$/, '')))}`,
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, usage }, index) => [
      ...(index === 0 ? [] : ['.br']),
      `.B claimsift${name === byDefault ? '' : ` ${text(name)}`}`,
      text(usage.split('\n')[0] ?? ''),
    ]),
    '.SH DESCRIPTION',
    'An input is a file, a folder, a pattern, an http(s) address, or \\- or a pipe for standard input.',
    'Text, Markdown, HTML, transcripts, subtitles, PDF and Word documents are read, and records as JSON Lines, JSON or CSV.',
    ...commands.flatMap((command) => section(command, byDefault)),
    '',
  ].join('\n');
}

function section({ name, about, options, page }: CommandModel, byDefault: string): readonly string[] {
  return [
    `.SH ${name.toUpperCase()}`,
    `${text(upperFirst(about))}.${name === byDefault ? ' It is the command where none is named.' : ''}`,
    ...options.flatMap(entry),
    ...(page === null
      ? []
      : [
          '.SS Examples',
          ...page.examples.flatMap(([line, what], index) => [
            ...(index === 0 ? [] : ['.PP']),
            ...(what === undefined ? [] : [`${text(upperFirst(what))}`, '.br']),
            '.EX',
            text(line),
            '.EE',
          ]),
          '.SS Exit status',
          ...page.statuses.flatMap(([status, meaning]) => ['.TP', `.B ${status}`, text(meaning)]),
        ]),
  ];
}

const entry = ({ flags, about, values }: OptionModel): readonly string[] => [
  '.TP',
  `.B ${text(flags)}`,
  text(upperFirst(about) + (values.length > 0 ? ` (${values.join(', ')})` : '')),
];

/** Text with nothing in it that roff takes for a request or an escape; hyphens stay what can be typed. */
const text = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^['.]/, '\\&$&')
    .replaceAll('’', "'");

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
