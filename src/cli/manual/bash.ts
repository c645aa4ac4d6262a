import type { CommandModel, OptionModel } from './model.js';
import { shellWord } from './shell-word.js';

/** Completion for bash 4 and later, with nothing else installed. */
export function bashCompletion(commands: readonly CommandModel[], byDefault: string): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for claimsift; written by "claimsift completion bash"
_claimsift() {
  local current=\${COMP_WORDS[COMP_CWORD]} before='' command='' i word
  ((COMP_CWORD > 0)) && before=\${COMP_WORDS[COMP_CWORD-1]}
  # bash parts words at '='
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case " ${names} " in
      *" $word "*) command=$word; break ;;
    esac
    [[ $word == -* ]] || break
  done
  local options='' values='' operands='' takes=''
  case \${command:-${byDefault}} in
${commands.map(branch).join('\n')}
  esac
  case $takes in
    file) COMPREPLY=($(compgen -f -- "$current")); return ;;
    list)
      local done=''
      [[ $current == *,* ]] && done=\${current%,*},
      COMPREPLY=($(compgen -P "$done" -W "$values" -- "\${current##*,}"))
      return ;;
    one) COMPREPLY=($(compgen -W "$values" -- "$current")); return ;;
    other) return ;;
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  [[ -n $command ]] || operands="${names} $operands"
  COMPREPLY=($(compgen -W "$operands" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -o bashdefault -F _claimsift claimsift
`;
}

function branch({ name, options, arguments: operands }: CommandModel): string {
  const words = options.flatMap(({ long, short }) => (short === null ? long : [long, short])).join(' ');
  const values = options.filter(({ takes }) => takes === 'value').map(valueBranch);
  return `    ${name})
      options=${shellWord(words)}
      operands=${shellWord(operands.flatMap((operand) => operand.values).join(' '))}
      case $before in
${values.join('\n')}
      esac ;;`;
}

function valueBranch({ long, short, values, value, isFile }: OptionModel): string {
  const pattern = short === null ? long : `${long}|${short}`;
  if (values.length === 0) return `        ${pattern}) takes=${isFile ? 'file' : 'other'} ;;`;
  return `        ${pattern}) takes=${isList(value) ? 'list' : 'one'}; values=${shellWord(values.join(' '))} ;;`;
}

/** '<forms>' may be several, parted by commas. */
export const isList = (value: string): boolean => value === 'forms' || value === 'kinds';
