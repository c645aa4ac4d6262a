import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { claimsift, folderWith, shell } from './cli/claimsift.js';
import { PDF } from './cli/office-files.js';

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
  expectShown(stdout, shown.join('\n'));
});

/** Whether what is shown was printed, in this order; a line of '…' stands for what is left out. */
function expectShown(stdout: string, shown: string): void {
  const printed = withoutScores(stdout);
  let at = 0;
  for (const piece of withoutScores(shown).split(/^…$/m)) {
    const found = printed.indexOf(piece.trim(), at);
    expect(found, `not printed, or not here: ${piece}`).toBeGreaterThanOrEqual(at);
    at = found + piece.trim().length;
  }
}

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

/** What needs a remote, a network, an editor or a person, or writes into a home. */
const ELSEWHERE = /origin\/main|curl |--watch|~\/|^claimsift lsp/;

/** The commands of a page, without the comments behind them, that can be run anywhere and come to an end by themselves. */
const commandsIn = (page: string): string[] =>
  blocks('sh', readFileSync(page, 'utf8'))
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('claimsift ') && !ELSEWHERE.test(line))
    .map((line) => line.replace(/\s+#.*$/, ''));

const PAGES = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

it('the pages have commands that run, one after another', { timeout: 600_000 }, () => {
  const cwd = folderWithArticles();
  for (const command of new Set(['README.md', ...PAGES].flatMap(commandsIn))) {
    const { status, stderr } = shell(command.replace(/^claimsift/, '$claimsift'), cwd);
    expect({ command, fails: status === 2, stderr }).toMatchObject({
      fails: false,
      stderr: expect.stringMatching(/^(?:|claimsift: wrote \d+ findings? to claimsift-baseline\.json\n)$/),
    });
  }
});

it('has all the pages with commands', () => {
  expect(PAGES.filter((page) => commandsIn(page).length > 0)).toEqual(
    expect.arrayContaining(
      ['ci', 'commands', 'diff', 'formats', 'scaling', 'verify'].map((name) => `docs/${name}.md`),
    ),
  );
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
    'article.md': VERSION,
    'transcript.vtt':
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>It opens in October 2025, and we are proud.\n',
    'minutes.txt': VERSION,
    'data.csv': 'bridge,cost\nElmport,40\n',
    'report.pdf': PDF([[VERSION.split('\n')[0]!]]),
    'speeches/opening.txt': VERSION,
    'articles.jsonl': `${JSON.stringify({ id: 'a', text: String(article) })}\n`,
  });
  for (const name of ['articles', 'old', 'new']) mkdirSync(`${folder}/${name}`);
  for (const name of ['old', 'new']) writeFileSync(`${folder}/${name}/bridge.md`, VERSION);
  writeFileSync(`${folder}/articles/closures.txt`, article);
  for (const name of ['closures', 'mill'])
    writeFileSync(`${folder}/articles/${name}.sources.yaml`, 'sources: [../minutes.txt]\n');
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

it.each(['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...PAGES])(
  '%s names only options that there are',
  (page) => {
    for (const [, line = ''] of readFileSync(page, 'utf8').matchAll(/`(claimsift [^`]+)`/g)) {
      const [, word = ''] = line.split(' ');
      const help = helpOf(COMMANDS.includes(word) ? word : 'extract');
      for (const [option] of line.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)) expect(help, line).toContain(option);
    }
  },
);

const COMMANDS = [
  'extract',
  'check',
  'diff',
  'summary',
  'verify',
  'parse',
  'rules',
  'schema',
  'lsp',
  'completion',
  'help',
  'man',
];

const helps = new Map<string, string>();

function helpOf(command: string): string {
  const help = helps.get(command) ?? claimsift([command, '--help', 'all']).stdout;
  helps.set(command, help);
  return help;
}

it('README.md names only options that there are', () => {
  const help = ['extract', 'check', 'diff', 'summary', 'verify'].map(helpOf).join('\n');
  for (const [option] of README.matchAll(/(?<=\s|`)--[a-z][a-z-]+/g)) expect(help).toContain(option);
});

it('the page of commands is as the program has it', () => {
  expect(claimsift(['man', '--markdown']).stdout).toBe(readFileSync('docs/commands.md', 'utf8'));
});

/** The headings of a page, as addresses name them. */
const anchorsIn = (page: string): readonly string[] =>
  [
    ...readFileSync(page, 'utf8')
      .replace(/^```.*?^```/gms, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const LINKED = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  'fixtures/README.md',
  ...PAGES,
  ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`),
];

it.each(LINKED)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```|`[^`\n]*`/gms, '');
  for (const [, target = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    expect(existsSync(file), `${page}: ${target}`).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(file), `${page}: ${target}`).toContain(anchor);
  }
});

it('every page is led to from the README, or from a page that is', () => {
  const seen = new Set(['README.md']);
  for (const page of seen)
    for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\(([^()\s#]+\.md)(?:#[^()]*)?\)/g))
      if (!/^[a-z]+:/.test(target)) seen.add(join(dirname(page), target));
  expect(PAGES.filter((page) => !seen.has(page))).toEqual([]);
});

it('the tour shows what is printed', () => {
  const page = readFileSync('docs/tour.md', 'utf8');
  const cwd = folderWith();
  for (const [, name = '', content = ''] of page.matchAll(/^`([\w.]+)`:\n\n```\w*\n(.*?)^```/gms))
    writeFileSync(join(cwd, name), content);
  const sessions = blocks('console', page);
  expect(sessions.length).toBeGreaterThan(4);
  for (const session of sessions)
    for (const [, command = '', shown = ''] of session.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const { stdout, stderr } = shell(command.replaceAll('claimsift ', '$claimsift '), cwd);
      if (/^…$/m.test(shown)) expectShown(stdout, shown);
      else
        expect(`${command}\n${stderr}${stdout}`).toBe(
          `${command}\n${shown.trimEnd()}\n`.replace(/\n\n$/, '\n'),
        );
    }
}, 120_000);
