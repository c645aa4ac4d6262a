import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsift, folderWith, shell } from './claimsift.js';

const BEFORE = [
  'Mayor Ana Ruiz said on Monday that the new bridge in Elmport would cost $40m.',
  '“It opens in October 2025, and we are proud of every worker,” Ruiz told reporters.',
  'Elmport has about 12,000 residents.',
  '',
].join('\n\n');
const AFTER = BEFORE.replace('$40m', '$45m').replace('proud', 'tired');
const OTHER = 'Farmer Leo Brandt said that the frost had ruined 300 acres of barley near Norvale.\n';

const diff = (args: readonly string[], cwd: string, input = '', env = {}) =>
  claimsift(['diff', ...args], { cwd, input, env });

describe('the exit status', () => {
  const files = { 'a.md': BEFORE, 'b.md': AFTER, 'moved.md': BEFORE.split('\n\n').toReversed().join('\n\n') };
  it.each<readonly [string, readonly string[], number]>([
    ['0 for the same file', ['a.md', 'a.md'], 0],
    ['0 for paragraphs that moved', ['a.md', 'moved.md'], 0],
    ['1 for differences', ['a.md', 'b.md'], 1],
    ['0 for differences with --exit-zero', ['--exit-zero', 'a.md', 'b.md'], 0],
    ['2 for one file', ['a.md'], 2],
    ['2 for three files', ['a.md', 'b.md', 'a.md'], 2],
    ['2 for none', [], 2],
    ['2 for a file that is not there', ['a.md', 'c.md'], 2],
    ['2 for a file that is not there, whatever else differs', ['--exit-zero', 'a.md', 'c.md'], 2],
    ['2 for standard input twice', ['-', '-'], 2],
    ['2 for an unknown format', ['-f', 'jsno', 'a.md', 'b.md'], 2],
    ['2 for a file that is an input', ['-o', 'b.md', 'a.md', 'b.md'], 2],
    ['2 outside a repository', ['--git', 'HEAD', 'a.md'], 2],
  ])('is %s', (_, args, status) => {
    expect(diff(args, folderWith(files)).status).toBe(status);
  });
});

it('shows what changed, came and went', () => {
  const cwd = folderWith({ 'a.md': BEFORE, 'b.md': AFTER.replace(/Elmport has .*/, OTHER) });
  expect(diff(['a.md', 'b.md'], cwd).stdout).toBe(
    [
      'a.md → b.md',
      '  ~ 1:36 Ana Ruiz: figure',
      '    the new bridge in Elmport would cost [-$40m-] {+$45m+}',
      '  ~ 3:2 Ana Ruiz: quote',
      '    It opens in October 2025, and we are [-proud-] {+tired+} of every worker',
      '  + 5:29 Leo Brandt said',
      '    the frost had ruined 300 acres of barley near Norvale',
      '  - 5:1 the article itself',
      '    Elmport has about 12,000 residents.',
      '',
      '4 differences: 2 changed, 1 added, 1 removed',
      '',
    ].join('\n'),
  );
});

it('prints JSON with both versions of each claim', () => {
  const cwd = folderWith({ 'a.md': BEFORE, 'b.md': AFTER });
  const { added, removed, changed, before, after } = JSON.parse(
    diff(['-f', 'json', 'a.md', 'b.md'], cwd).stdout,
  );
  expect({ before, after, added, removed }).toEqual({
    before: 'a.md',
    after: 'b.md',
    added: [],
    removed: [],
  });
  expect(changed).toMatchObject([
    {
      before: { text: 'the new bridge in Elmport would cost $40m' },
      after: { text: 'the new bridge in Elmport would cost $45m', line: 1 },
      fields: ['figure'],
      edits: [{ op: 'replace', before: '$40m', after: '$45m' }],
    },
    { fields: ['quote'], edits: [{ op: 'replace', before: 'proud', after: 'tired' }] },
  ]);
});

it('reads one version from standard input', () => {
  const cwd = folderWith({ 'a.md': BEFORE });
  expect(diff(['a.md', '-'], cwd, AFTER).stdout).toContain('2 differences: 2 changed');
  expect(diff(['-', 'a.md'], cwd, AFTER).stdout).toContain('[-$45m-] {+$40m+}');
});

it('says in Markdown what was corrected, with nothing foreign in it that is markup', () => {
  const cwd = folderWith({ 'a.md': BEFORE, 'b.md': AFTER.replace('tired', '<b>tired</b> *of* @all') });
  const { stdout } = diff(['-f', 'markdown', 'a.md', 'b.md'], cwd);
  expect(stdout).toContain(
    '- **Ana Ruiz**, line 1: an earlier version gave another figure: “\\$40m” where it is “\\$45m”. The passage now reads: the new bridge in Elmport would cost **\\$45m**',
  );
  expect(stdout).not.toMatch(/<b>|@all/);
});

it('takes the format from the name of the output file', () => {
  const cwd = folderWith({ 'a.md': BEFORE, 'b.md': AFTER });
  expect(shell('$claimsift diff a.md b.md -o out.md; head -1 out.md', cwd).stdout).toBe(
    '## Corrections: b.md\n',
  );
  expect(shell('$claimsift diff a.md b.md -o out.html; head -1 out.html', cwd).stdout).toBe(
    '<!DOCTYPE html>\n',
  );
});

describe('folders', () => {
  function folders(
    before: Readonly<Record<string, string>>,
    after: Readonly<Record<string, string>>,
  ): string {
    const cwd = folderWith();
    for (const [folder, files] of [
      ['old', before],
      ['new', after],
    ] as const) {
      mkdirSync(join(cwd, folder));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, folder, name), text);
    }
    return cwd;
  }
  const last = (args: readonly string[], cwd: string): string =>
    diff(args, cwd).stdout.trimEnd().split('\n').at(-1)!;

  it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'files of the same name',
      { 'a.md': BEFORE, 'b.md': OTHER },
      { 'a.md': AFTER, 'b.md': OTHER },
      '2 differences: 2 changed; 1 document differs; 1 document is the same',
    ],
    [
      'files with another ending',
      { 'a.md': BEFORE },
      { 'a.txt': BEFORE },
      'no claim differs; 1 document is the same',
    ],
    [
      'a file that was renamed',
      { 'a.md': BEFORE },
      { 'bridge.md': BEFORE.replace('12,000', '13,000') },
      '1 difference: 1 changed; 1 document differs',
    ],
    [
      'a file that is new',
      { 'a.md': BEFORE },
      { 'a.md': BEFORE, 'b.md': OTHER },
      '1 difference: 1 added; 1 document differs; 1 document is the same',
    ],
    [
      'a file that is gone',
      { 'a.md': BEFORE, 'b.md': OTHER },
      { 'a.md': BEFORE },
      '1 difference: 1 removed; 1 document differs; 1 document is the same',
    ],
    [
      'records by their id',
      {
        'a.jsonl':
          '{"id":1,"text":"Ann Roe said it took 4 days."}\n{"id":2,"text":"Bo Lund said it rained."}\n',
      },
      {
        'a.jsonl':
          '{"id":2,"text":"Bo Lund said it rained."}\n{"id":1,"text":"Ann Roe said it took 5 days."}\n',
      },
      '1 difference: 1 changed; 1 document differs; 1 document is the same',
    ],
    [
      'records without one by their line',
      { 'a.jsonl': '{"text":"Ann Roe said it took 4 days."}\n' },
      { 'a.jsonl': '{"text":"Ann Roe said it took 5 days."}\n' },
      '1 difference: 1 changed; 1 document differs',
    ],
  ])('are compared: %s', (_, before, after, expected) => {
    expect(last(['old', 'new'], folders(before, after))).toBe(expected);
  });

  it('tells of a version that cannot be read, and does not take it for one that is gone', () => {
    const cwd = folders(
      { 'a.md': BEFORE, 'b.md': OTHER },
      { 'a.md': '\0\x01\x02'.repeat(400), 'b.md': OTHER },
    );
    const { status, stdout, stderr } = diff(['old', 'new'], cwd);
    expect({ status, stdout }).toEqual({
      status: 2,
      stdout: 'no claim differs; 1 document is the same; 1 document could not be compared\n',
    });
    expect(stderr).toContain('new/a.md: ');
  });

  it('gives an array of the documents that differ', () => {
    const cwd = folders({ 'a.md': BEFORE, 'b.md': OTHER }, { 'a.md': AFTER, 'b.md': OTHER });
    expect(JSON.parse(diff(['-f', 'json', 'old', 'new'], cwd).stdout)).toMatchObject([
      { before: 'old/a.md', after: 'new/a.md', changed: [{}, {}] },
    ]);
  });
});

describe('with git', () => {
  function repository(files: Readonly<Record<string, string>>): string {
    const cwd = folderWith(files);
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    return cwd;
  }
  const git = (cwd: string, ...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd });
  };
  const FILES = { 'a.md': BEFORE, 'b.md': OTHER, 'ö "x" $y.md': BEFORE.replace('12,000', '14,000') };

  it('compares a file with what it was', () => {
    const cwd = repository(FILES);
    expect(diff(['--git', 'HEAD', 'a.md'], cwd)).toMatchObject({ status: 0, stdout: 'no claim differs\n' });
    writeFileSync(join(cwd, 'a.md'), AFTER);
    const { status, stdout } = diff(['--git', 'HEAD', 'a.md'], cwd);
    expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      status: 1,
      last: '2 differences: 2 changed',
    });
    git(cwd, 'commit', '-qam', 'two');
    expect(diff(['--git', 'HEAD', 'a.md'], cwd).status).toBe(0);
    expect(diff(['--git', 'HEAD~1', 'a.md'], cwd).status).toBe(1);
  });

  it('compares everything from a folder inside of the repository', () => {
    const cwd = repository(FILES);
    mkdirSync(join(cwd, 'sub'));
    renameSync(join(cwd, 'a.md'), join(cwd, 'sub', 'a.md'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'two');
    writeFileSync(join(cwd, 'sub', 'a.md'), AFTER);
    expect(diff(['--git', 'HEAD'], join(cwd, 'sub')).stdout).toContain(
      '2 differences: 2 changed; 1 document differs',
    );
  });

  it.each<readonly [string, readonly string[]]>([
    ['staged', ['add', '.']],
    ['not', ['status']],
  ])('finds a file again under another name, %s', (_, args) => {
    const cwd = repository(FILES);
    renameSync(join(cwd, 'ö "x" $y.md'), join(cwd, 'new name.md'));
    git(cwd, ...args);
    expect(diff(['--git', 'HEAD', '.'], cwd)).toMatchObject({
      status: 0,
      stdout: 'no claim differs; 3 documents are the same\n',
    });
  });

  it('tells of new and deleted files', () => {
    const cwd = repository(FILES);
    writeFileSync(join(cwd, 'new.md'), 'Wendy Oduya said that the pillars were cracked.\n');
    rmSync(join(cwd, 'b.md'));
    expect(diff(['--git', 'HEAD', 'new.md'], cwd).stdout).toContain(
      'new.md, which is new\n  + 1:23 Wendy Oduya said',
    );
    expect(diff(['--git', 'HEAD', 'b.md'], cwd).stdout).toContain(
      'b.md, which is gone\n  - 1:29 Leo Brandt said',
    );
    expect(diff(['--git', 'HEAD'], cwd).stdout).toContain(
      '2 differences: 1 added, 1 removed; 2 documents differ',
    );
  });

  it.each<readonly [string, readonly string[], string]>([
    ['a revision that is none', ['--git', 'nope', 'a.md'], "git knows no revision 'nope'"],
    [
      'what looks like an option of git',
      ['--git', '--output=x', 'a.md'],
      "git knows no revision '--output=x'",
    ],
    ['a file that never was', ['--git', 'HEAD', 'c.md'], 'c.md: no such file'],
    ['standard input', ['--git', 'HEAD', '-'], 'standard input has none'],
    ['an address', ['--git', 'HEAD', 'https://example.org/a'], 'https://example.org/a has none'],
    ['a file outside', ['--git', 'HEAD', '/etc/hostname'], 'is outside of the repository'],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = diff(args, repository(FILES));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it('finds the same whatever the config of git says', () => {
    const cwd = repository(FILES);
    writeFileSync(join(cwd, 'a.md'), AFTER);
    const config = {
      'diff.external': 'false',
      'diff.renames': 'false',
      'diff.noprefix': 'true',
      'diff.relative': 'true',
      'diff.mnemonicPrefix': 'true',
      'color.ui': 'always',
      'core.quotePath': 'true',
      'core.pager': 'false',
    };
    for (const [name, value] of Object.entries(config)) git(cwd, 'config', name, value);
    renameSync(join(cwd, 'ö "x" $y.md'), join(cwd, 'new name.md'));
    git(cwd, 'add', '.');
    expect(diff(['--git', 'HEAD'], cwd).stdout).toContain(
      '2 differences: 2 changed; 1 document differs; 2 documents are the same',
    );
  });
});
