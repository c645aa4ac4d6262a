import type { CommandModel, OptionModel } from './model.js';

/** Completion for fish. */
export function fishCompletion(commands: readonly CommandModel[], byDefault: string): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# fish completion for claimsift; written by "claimsift completion fish"
function __claimsift_command
    for token in (commandline -opc)[2..]
        if contains -- $token ${names}
            echo $token
            return
        end
        string match -q -- '-*' $token; or break
    end
    echo ${byDefault}
end
function __claimsift_is
    test (__claimsift_command) = $argv[1]
end
function __claimsift_unnamed
    not contains -- (commandline -opc)[2] ${names}
    and test (count (commandline -opc)) -eq 1
end
${commands.map(({ name, about }) => `complete -c claimsift -n __claimsift_unnamed -a ${name} -d ${quoted(about)}`).join('\n')}
${commands.flatMap(linesOf).join('\n')}
`;
}

const linesOf = ({ name, options, arguments: operands }: CommandModel): readonly string[] => [
  ...options.map((option) => `complete -c claimsift -n '__claimsift_is ${name}' ${optionOf(option)}`),
  ...operands
    .filter(({ values }) => values.length > 0)
    .map(
      ({ values }) => `complete -c claimsift -n '__claimsift_is ${name}' -f -a ${quoted(values.join(' '))}`,
    ),
];

function optionOf({ long, short, about, takes, values, isFile }: OptionModel): string {
  const value =
    takes !== 'value'
      ? ''
      : values.length > 0
        ? ` -x -a ${quoted(values.join(' '))}`
        : isFile
          ? ' -r -F'
          : ' -x';
  const letter = short === null ? '' : ` -s ${short.slice(1)}`;
  return `-l ${long.slice(2)}${letter}${value} -d ${quoted(about)}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
