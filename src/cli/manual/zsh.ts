import { isList } from './bash.js';
import type { CommandModel, OptionModel } from './model.js';
import { shellWord } from './shell-word.js';

/** Completion for zsh: the file \`_claimsift\` in a folder of $fpath, or sourced after compinit. */
export function zshCompletion(commands: readonly CommandModel[], byDefault: string): string {
  const described = commands.map(({ name, about }) => `    ${shellWord(`${name}:${about}`)}`);
  return `#compdef claimsift
# zsh completion for claimsift; written by "claimsift completion zsh"
_claimsift_commands() {
  local -a commands=(
${described.join('\n')}
  )
  _describe -t commands command commands
}
_claimsift_first() {
  _alternative 'commands:command:_claimsift_commands' 'files:file:_files'
}
_claimsift() {
  local command='' i
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      (${commands.map(({ name }) => name).join('|')}) command=\${words[i]}; words[i]=(); ((CURRENT--)); break ;;
      (-*) ;;
      (*) break ;;
    esac
  done
  case \${command:-${byDefault}} in
${commands.map((command) => branch(command, byDefault)).join('\n')}
  esac
}
if [[ $funcstack[1] == _claimsift ]]; then
  _claimsift "$@"
else
  compdef _claimsift claimsift
fi
`;
}

function branch(command: CommandModel, byDefault: string): string {
  const specs = command.options.flatMap(specsOf).map((spec) => `      ${shellWord(spec)} \\`);
  const values = command.arguments.flatMap((argument) => argument.values);
  const operands =
    values.length > 0
      ? [shellWord(`*:value:(${values.join(' ')})`)]
      : command.name === byDefault
        ? [`"\${first[@]}"`, shellWord('*:input:_files')]
        : [shellWord('*:input:_files')];
  const first =
    command.name === byDefault
      ? `      local -a first=()\n      [[ -n $command ]] || first=('1: :_claimsift_first')\n`
      : '';
  return `    (${command.name})
${first}      _arguments -s -S : \\
${specs.join('\n')}
      ${operands.join(' ')} ;;`;
}

/** One for each way to write it; it may be given again. */
function specsOf(option: OptionModel): readonly string[] {
  const about = `[${escaped(option.about)}]`;
  const value =
    option.takes === 'nothing' ? '' : `${option.takes === 'perhaps' ? '::' : ':'}${actionOf(option)}`;
  const forms = [`*${option.long}${option.takes === 'nothing' ? '' : '='}${about}${value}`];
  return option.short === null
    ? forms
    : [...forms, `*${option.short}${option.takes === 'nothing' ? '' : '+'}${about}${value}`];
}

function actionOf({ value, values, isFile }: OptionModel): string {
  if (values.length === 0) return `${escaped(value)}:${isFile ? '_files' : ' '}`;
  return isList(value)
    ? `${value}:_values -s , ${value} ${values.join(' ')}`
    : `${escaped(value)}:(${values.join(' ')})`;
}

const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
