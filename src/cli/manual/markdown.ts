import type { CommandModel, OptionModel } from './model.js';

/** The manual as a page of the documentation. */
export function manualInMarkdown(commands: readonly CommandModel[], byDefault: string): string {
  return [
    '# Commands\n',
    'Made from the program by `npm run docs`; `claimsift help COMMAND all` prints the same, and `man claimsift` too.\n',
    ...commands.map(({ name, about }) => `- [${name}](#${name}): ${escaped(about)}`),
    '',
    ...commands.map((command) => section(command, byDefault)),
  ].join('\n');
}

function section({ name, about, usage, options, page }: CommandModel, byDefault: string): string {
  const called = name === byDefault ? 'claimsift [extract]' : `claimsift ${name}`;
  const width = Math.max(...(page?.examples ?? []).map(([line]) => line.length));
  return [
    `## ${name}\n`,
    `${escaped(upperFirst(about))}.\n`,
    `\`${called} ${usage.split('\n')[0]}\`\n`,
    ...(page === null
      ? []
      : [
          '```sh',
          ...page.examples.map(([line, what]) =>
            what === undefined ? line : `${line.padEnd(width)}  # ${what}`,
          ),
          '```\n',
        ]),
    '| option | |',
    '| --- | --- |',
    ...options.map(row),
    '',
    ...(page === null
      ? []
      : [`Exit status: ${page.statuses.map(([status, meaning]) => `${status}, ${meaning}`).join('; ')}.\n`]),
  ].join('\n');
}

const row = ({ flags, about, values }: OptionModel): string => {
  const list = values.length > 0 && !about.includes(values.join(', ')) ? ` (${values.join(', ')})` : '';
  return `| \`${flags}\` | ${escaped(upperFirst(about))}${escaped(list)} |`;
};

/** What Markdown would read as its own. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
