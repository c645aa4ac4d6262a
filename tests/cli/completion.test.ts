import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsift, folderWith } from './claimsift.js';

const has = (program: string): boolean =>
  ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) =>
    existsSync(join(folder, program)),
  );

/** CI installs them all, so that there nothing is skipped. */
const without = (program: string): boolean => !has(program) && !process.env['CI'];

const COMPLETIONS = Object.fromEntries(
  ['bash', 'fish', 'zsh'].map((shell) => [shell, claimsift(['completion', shell])]),
);

/** A folder with an article and the completion for a shell. */
function folderFor(shell: string): string {
  const { status, stdout = '' } = COMPLETIONS[shell] ?? {};
  expect(status).toBe(0);
  return folderWith({ 'article.txt': 'It rained.\n', [`claimsift.${shell}`]: stdout });
}

/** Command lines, as far as they are typed, and what must be among the completions, or must not. */
const CASES: readonly (readonly [line: string, offered: readonly string[], not: readonly string[]])[] = [
  ['claimsift ch', ['check'], ['diff', 'article.txt']],
  ['claimsift art', ['article.txt'], ['check']],
  ['claimsift check --fail', ['--fail-on'], ['--top']],
  ['claimsift check --fail-on w', ['warning'], ['error']],
  ['claimsift check -f s', ['sarif', 'stylish'], ['json']],
  ['claimsift --for', ['--format'], ['--fail-on']],
  ['claimsift -f claim', ['claimreview'], []],
  ['claimsift diff --g', ['--git'], ['--baseline']],
  ['claimsift check art', ['article.txt'], ['rules']],
  ['claimsift rules percent', ['percent-change'], ['article.txt']],
  ['claimsift completion f', ['fish'], ['zsh']],
  ['claimsift help su', ['summary'], ['check']],
];

const run = (program: string, args: readonly string[], cwd: string): string => {
  const { stdout, stderr } = spawnSync(program, [...args], { cwd, encoding: 'utf8', timeout: 30_000 });
  expect(stderr).toBe('');
  return stdout;
};

describe.skipIf(without('bash'))('bash', () => {
  it.each([...CASES, ['claimsift --only direct,mi', ['direct,mixed'], []] as const])(
    '%s',
    (line, offered, not) => {
      const cwd = folderFor('bash');
      const script = `. ./claimsift.bash
COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}
eval "$(complete -p claimsift | sed 's/.*-F \\([^ ]*\\) .*/\\1/')"
printf '%s\\n' "\${COMPREPLY[@]}"`;
      const found = run('bash', ['--norc', '-c', script], cwd).split('\n');
      expect(found).toEqual(expect.arrayContaining([...offered]));
      for (const other of not) expect(found).not.toContain(other);
    },
  );

  it('completes behind an equals sign, at which bash parts words', () => {
    const cwd = folderFor('bash');
    const script = `. ./claimsift.bash
COMP_WORDS=(claimsift check --fail-on = w); COMP_CWORD=4; _claimsift; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', ['--norc', '-c', script], cwd)).toBe('warning\n');
  });
});

describe.skipIf(without('fish'))('fish', () => {
  it.each(CASES)('%s', (line, offered, not) => {
    const cwd = folderFor('fish');
    const script = `source ./claimsift.fish; complete -C '${line}'`;
    const found = run('fish', ['--no-config', '-c', script], cwd)
      .split('\n')
      .map((row) => row.split('\t')[0]);
    expect(found).toEqual(expect.arrayContaining([...offered]));
    for (const other of not) expect(found).not.toContain(other);
  });
});

describe.skipIf(without('zsh'))('zsh', () => {
  it.each(CASES)('%s', (line, offered, not) => {
    const cwd = folderFor('zsh');
    // A terminal in which somebody types the line and asks for the list of what fits.
    writeFileSync(
      join(cwd, 'ask.zsh'),
      `zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
say() { zpty -w shell "$1" }
say "PS1=; PS2=; unsetopt prompt_cr prompt_sp; stty -echo 2>/dev/null"
say "autoload -U compinit; compinit -u -d ./dump; source ./claimsift.zsh"
say "zstyle ':completion:*' list-prompt ''; zstyle ':completion:*' menu no; LISTMAX=0; setopt no_list_ambiguous; bindkey '^T' list-choices; bindkey '^U' kill-whole-line; echo ready"
local out='' part=''
while zpty -r shell part '*ready*'; do out+=$part; [[ $out == *ready*ready* || $part == *$'\\n'ready* || $part == ready* ]] && break; done
zpty -w -n shell $'${line}\\t'
sleep 1.2
while zpty -r -t shell part; do print -r -- "$part"; done
zpty -d shell
`,
    );
    const { stdout } = spawnSync('zsh', ['-f', 'ask.zsh'], { cwd, encoding: 'utf8', timeout: 60_000 });
    const found = stdout.split(/[\s\p{Cc}]+/u);
    const words = found.map((word) => word.replace(/^.*\b(?=article\.txt)/, ''));
    for (const one of offered) expect(words.join(' ')).toContain(one);
    for (const other of not) expect(words).not.toContain(other);
  });
});

it('says which shells there are', () => {
  expect(claimsift(['completion', 'bsh'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('bash, zsh, fish'),
  });
});

it.skipIf(without('mandoc'))('the manual page is clean', () => {
  const { stdout: page } = claimsift(['man']);
  const { status, stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'error'], {
    input: page,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const { stdout: shown } = spawnSync('mandoc', ['-T', 'utf8'], { input: page, encoding: 'utf8' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: mandoc overstrikes what is bold
  expect(shown.replace(/.\u0008/g, '')).toContain('--max-warnings <number>');
});
