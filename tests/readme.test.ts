import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsift, folderWith, shell } from './cli/claimsift.js';

const README = readFileSync('README.md', 'utf8');

/** The code blocks of a language. */
const blocks = (language: string, page = README): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!);

/** Scores move with every heuristic, and the README is about what stands beside them. */
const withoutScores = (text: string): string => text.replaceAll(/\b[01]\.\d\d\b/g, 'N');

it('shows what the command prints', () => {
  const [block] = blocks('console');
  const [command, ...shown] = block!.trimEnd().split('\n');
  const { stdout } = claimsift(['-f', 'pretty', ...command!.replace('$ claimsift ', '').split(' ')]);
  const printed = withoutScores(stdout);
  let at = 0;
  for (const piece of withoutScores(shown.join('\n')).split(/^…$/m)) {
    const found = printed.indexOf(piece.trim(), at);
    expect(found, `not printed, or not here: ${piece}`).toBeGreaterThanOrEqual(at);
    at = found + piece.trim().length;
  }
});

it('shows what diff prints', () => {
  const [block] = blocks('console', readFileSync('docs/diff.md', 'utf8'));
  const [command, ...shown] = block!.split('\n');
  const { status, stdout } = claimsift(command!.replace('$ claimsift ', '').split(' '), {
    cwd: folderWithArticles(),
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: shown.join('\n') });
});

it('shows what check prints', () => {
  const [, block] = blocks('console');
  const [command, ...shown] = block!.split('\n');
  const { status, stdout } = claimsift(command!.replace('$ claimsift ', '').split(' '), {
    cwd: folderWithArticles(),
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: shown.join('\n') });
});

it('shows what verify prints', () => {
  const block = blocks('console').find((each) => each.startsWith('$ npx claimsift verify'));
  const [command, ...shown] = block!.split('\n');
  const { status, stdout } = claimsift([
    ...command!.replace('$ npx claimsift ', '').split(' '),
    '-f',
    'pretty',
  ]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: shown.join('\n') });
});

/** The commands of a page, without the comments behind them, that need no remote and come to an end by themselves. */
const commandsIn = (page: string): string[] =>
  blocks('sh', readFileSync(page, 'utf8'))
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('claimsift ') && !/origin\/main|--watch/.test(line))
    .map((line) => line.replace(/\s+#.*$/, ''));

describe.each(['README.md', 'docs/formats.md', 'docs/ci.md', 'docs/diff.md'])('%s', (page) => {
  it('has commands that run, one after another', () => {
    const commands = commandsIn(page);
    expect(commands.length).toBeGreaterThan(1);
    const cwd = folderWithArticles();
    for (const command of commands) {
      const { status, stderr } = shell(command.replace(/^claimsift/, '$claimsift'), cwd);
      expect({ command, fails: status === 2, stderr }).toMatchObject({
        fails: false,
        stderr: expect.stringMatching(/^(?:|claimsift: wrote \d+ findings? to claimsift-baseline\.json\n)$/),
      });
    }
  }, 120_000);
});

const VERSION =
  'Mayor Ana Ruiz said that the new bridge in Elmport would cost $40m.\n\n' +
  '“It opens in October 2025, and we are proud of every worker,” Ruiz told reporters.\n';

/** What the pages take for granted. */
function folderWithArticles(): string {
  const article = readFileSync('fixtures/library-closures.txt');
  const folder = folderWith({
    'article.txt': article,
    'yesterday.md': VERSION,
    'today.md': VERSION.replace('said', 'claimed').replace('$40m', '$45m').replace('proud', 'tired'),
    'old.jsonl': `${JSON.stringify({ id: 'a', text: VERSION })}\n`,
    'new.jsonl': `${JSON.stringify({ id: 'a', text: `${VERSION}${VERSION}` })}\n`,
    'articles.jsonl': `${JSON.stringify({ id: 'a', text: String(article) })}\n`,
  });
  for (const name of ['articles', 'old', 'new']) mkdirSync(`${folder}/${name}`);
  for (const name of ['old', 'new']) writeFileSync(`${folder}/${name}/bridge.md`, VERSION);
  writeFileSync(`${folder}/articles/closures.txt`, article);
  writeFileSync(
    `${folder}/articles/mill.md`,
    '# The mill\n\nMembership rose from 40 to 50, a 20% increase, the club said.\n\n' +
      'The hearing is set for Thursday, June 18, 2024, in Norvale.\n',
  );
  return folder;
}

it('has a program that runs', () => {
  const [program] = blocks('js');
  const names = execFileSync(process.execPath, ['--input-type=module', '-e', program!], { encoding: 'utf8' });
  expect(names.split('\n')).toContain('Fiona Bexley');
});

it('names only options that there are', () => {
  const help = [[], ['check'], ['diff'], ['summary'], ['verify']]
    .map((command) => claimsift([...command, '--help', 'all']).stdout)
    .join('\n');
  for (const [option] of README.matchAll(/(?<=\s|`)--[a-z][a-z-]+/g)) expect(help).toContain(option);
});
