import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimsift } from './cli/claimsift.js';

const README = readFileSync('README.md', 'utf8');

/** The code blocks of a language. */
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!);

/** Scores move with every heuristic, and the README is about what stands beside them. */
const withoutScores = (text: string): string => text.replaceAll(/\b[01]\.\d\d\b/g, 'N');

it('shows what the command prints', () => {
  const [block] = blocks('console');
  const [command, ...shown] = block!.trimEnd().split('\n');
  const { stdout } = claimsift(['-f', 'pretty', ...command!.replace('$ npx claimsift ', '').split(' ')]);
  const printed = withoutScores(stdout);
  let at = 0;
  for (const piece of withoutScores(shown.join('\n')).split(/^…$/m)) {
    const found = printed.indexOf(piece.trim(), at);
    expect(found, `not printed, or not here: ${piece}`).toBeGreaterThanOrEqual(at);
    at = found + piece.trim().length;
  }
});

it('has a program that runs', () => {
  const [program] = blocks('js');
  const names = execFileSync(process.execPath, ['--input-type=module', '-e', program!], { encoding: 'utf8' });
  expect(names.split('\n')).toContain('Fiona Bexley');
});

it('names only options that there are', () => {
  const help = [[], ['check'], ['summary']]
    .map((command) => claimsift([...command, '--help']).stdout)
    .join('\n');
  for (const [option] of README.matchAll(/(?<=\s|`)--[a-z][a-z-]+/g)) expect(help).toContain(option);
});
