import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONG_FORM } from '../long-form.js';
import { claimsift, folderWith } from './claimsift.js';
import { DOCX } from './office-files.js';

const OLD = 'Membership rose from 40 to 50, a 20% increase, the club said.\n';
const NEW = 'The hearing is on Thursday, June 18, 2024.\n';
const GOOD = 'It rained.\n';

/** Nothing of the machine's own settings. */
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd, stdio: 'pipe', encoding: 'utf8', env: { ...process.env, ...ENV } });

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A repository whose one commit holds these files. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith();
  git(folder, 'init', '-q');
  write(folder, files);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'first');
  return folder;
}

const check = (folder: string, args: readonly string[] = ['.'], env = {}, input = '') =>
  claimsift(['check', '--changed', ...args], { cwd: folder, env: { ...ENV, ...env }, input });

/** Rules and places of what was found. */
function found(folder: string, args: readonly string[] = ['.'], env = {}, input = ''): readonly string[] {
  const { stdout, stderr } = check(folder, ['HEAD', '-f', 'json', ...args], env, input);
  expect(stderr).toBe('');
  return JSON.parse(stdout).findings.map(
    ({ rule, document, line }: { rule: string; document: string; line: number }) =>
      `${rule} ${document}:${line}`,
  );
}

describe('--changed', () => {
  it('tells only of changed lines and new files', () => {
    const folder = repository({ 'a.txt': `${OLD}\n${GOOD}`, 'b.txt': OLD });
    expect(found(folder)).toEqual([]);
    write(folder, { 'a.txt': `${OLD}\n${GOOD}\n${NEW}`, 'ü n/c.txt': OLD });
    expect(found(folder)).toEqual(['weekday-mismatch a.txt:5', 'percent-change ü n/c.txt:1']);
    expect(found(folder, ['a.txt'])).toEqual(['weekday-mismatch a.txt:5']);
    expect(check(folder, ['a.txt']).stdout).toContain('weekday-mismatch');
  });

  it('counts from the revision given', () => {
    const folder = repository({ 'a.txt': `${OLD}\n${GOOD}` });
    write(folder, { 'a.txt': `${NEW}\n${OLD}\n${GOOD}` });
    git(folder, 'commit', '-qam', 'second');
    expect(found(folder)).toEqual([]);
    expect(check(folder, ['HEAD~1', '.']).stdout).toMatch(/1:\d+ +error .*weekday-mismatch/);
    expect(check(folder, ['no-such', '.'])).toMatchObject({ status: 2 });
  });

  it('works below the top of a repository, and by way of links', () => {
    const folder = repository({ 'in/a.md': OLD, 'in/b.md': OLD });
    symlinkSync('in', join(folder, 'link'));
    symlinkSync('a.md', join(folder, 'in', 'c.md'));
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'links');
    expect(found(join(folder, 'in'))).toEqual([]);
    expect(found(folder, ['link/a.md', 'in/c.md'])).toEqual([]);
    write(folder, { 'in/a.md': `${OLD}\n${NEW}` });
    expect(found(join(folder, 'in'), ['a.md'])).toEqual(['weekday-mismatch a.md:3']);
    expect(found(folder, ['link/a.md', 'in/c.md'])).toEqual([
      'weekday-mismatch link/a.md:3',
      'weekday-mismatch in/c.md:3',
    ]);
    rmSync(join(folder, 'in', 'c.md'));
    symlinkSync('b.md', join(folder, 'in', 'c.md'));
    expect(found(folder, ['in/c.md'])).toEqual(['percent-change in/c.md:1']);
  });

  it('tells of a renamed file only what has changed in it', () => {
    const folder = repository({ 'a.txt': `${OLD}\n${GOOD.repeat(30)}` });
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    git(folder, 'add', '.');
    expect(found(folder)).toEqual([]);
    write(folder, { 'b.txt': `${readFileSync(join(folder, 'b.txt'), 'utf8')}\n${NEW}` });
    expect(found(folder)).toEqual(['weekday-mismatch b.txt:34']);
  });

  it('tells of a record when the record has changed', () => {
    const record = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
    const folder = repository({
      'a.jsonl': record('r1', OLD) + record('r2', GOOD),
      'a.csv': `text\n"${OLD}"\n`,
    });
    expect(found(folder)).toEqual([]);
    write(folder, {
      'a.jsonl': record('r0', GOOD) + record('r1', OLD) + record('r2', NEW),
      'a.csv': `text\n"${OLD}"\n"${NEW}"\n`,
    });
    expect(found(folder)).toEqual(['weekday-mismatch a.csv:4:1', 'weekday-mismatch r2:1']);
  });

  it('tells of two values that disagree when only the first is new', () => {
    const article = (age: number) =>
      `Ann Ruiz, ${age}, runs the mill.\n\n${GOOD}\nLast year Ann Ruiz, 41, bought a boat.\n`;
    const folder = repository({ 'a.txt': article(41) });
    write(folder, { 'a.txt': article(42) });
    expect(found(folder)).toEqual(['age-mismatch a.txt:5']);
  });

  it('takes all of a file for changed that has no lines to tell of', async () => {
    const folder = repository({ 'a.docx': await DOCX([GOOD]) });
    expect(found(folder)).toEqual([]);
    write(folder, { 'a.docx': await DOCX([GOOD, NEW]) });
    expect(found(folder)).toEqual(['weekday-mismatch a.docx:3']);
  });

  it('takes standard input for the file that it is called', () => {
    const folder = repository({ 'a.md': OLD });
    expect(found(folder, ['-', '--stdin-filename', 'a.md'], {}, OLD)).toEqual([]);
    expect(found(folder, ['-', '--stdin-filename', 'a.md'], {}, `${OLD}\n${NEW}`)).toEqual([
      'weekday-mismatch a.md:3',
    ]);
    expect(found(folder, ['-'], {}, OLD)).toEqual(['percent-change stdin:1']);
  });
});

describe('--changed hides nothing', () => {
  const changed = (folder: string, env = {}) => {
    write(folder, { 'a.md': `${OLD}\n${NEW}` });
    return found(folder, ['.'], env);
  };
  const ONE = ['weekday-mismatch a.md:3'];

  const SETTINGS: readonly (readonly [name: string, value: string])[] = [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.srcPrefix', 'x/'],
    ['diff.dstPrefix', 'y/'],
    ['diff.external', 'true'],
    ['diff.orderFile', 'no-such-file'],
    ['diff.interHunkContext', '9'],
    ['diff.relative', 'true'],
    ['diff.renames', 'copies'],
    ['diff.algorithm', 'patience'],
    ['diff.submodule', 'log'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.pager', 'false'],
    ['core.autocrlf', 'true'],
  ];
  it.each(LONG_FORM ? SETTINGS.map((one) => ({ settings: [one] })) : [{ settings: SETTINGS }])(
    'by the settings $settings',
    ({ settings }) => {
      const folder = repository({ 'a.md': OLD });
      for (const [name, value] of settings) git(folder, 'config', name, value);
      expect(changed(folder)).toEqual(ONE);
    },
  );

  it.each(['*.md -diff', '*.md binary', '*.md diff=hide', '*.md -text', '*.md eol=crlf', '*.md filter=hide'])(
    'by the attributes %s',
    (attributes) => {
      const folder = repository({ 'a.md': OLD });
      git(folder, 'config', 'diff.hide.textconv', 'true');
      git(folder, 'config', 'diff.hide.command', 'true');
      git(folder, 'config', 'filter.hide.clean', 'true');
      write(folder, { '.gitattributes': `${attributes}\n` });
      expect(changed(folder)).toEqual(ONE);
    },
  );

  it.each([
    ['GIT_EXTERNAL_DIFF', 'true'],
    ['GIT_DIFF_OPTS', '--unified=9'],
    ['GIT_PAGER', 'false'],
  ])('by the variable %s=%s', (name, value) => {
    expect(changed(repository({ 'a.md': OLD }), { [name]: value })).toEqual(ONE);
  });

  it.each(['--assume-unchanged', '--skip-worktree'])('by git update-index %s', (option) => {
    const folder = repository({ 'a.md': OLD });
    git(folder, 'update-index', option, 'a.md');
    expect(changed(folder)).toEqual(ONE);
  });

  it.each([
    ['a line that looks like a file of the diff', `++ b/x.md\n\n${NEW}`, 5],
    ['a line that looks like a hunk of the diff', `@@ -1 +90,1 @@\n\n${NEW}`, 5],
    ['lines that end as on an old Macintosh', `\r\r${NEW}`, 5],
    ['a line of letters whose bytes look like line ends', `ਊਊ\n\n${NEW}`, 5],
  ])('by %s', (_what, added, line) => {
    const folder = repository({ 'a.md': `${OLD}\n${GOOD}` });
    write(folder, { 'a.md': `${OLD}\n${added}` });
    expect(found(folder)).toEqual([`weekday-mismatch a.md:${line}`]);
    write(folder, { 'a.md': Buffer.from(`\ufeff${OLD}\n${added}`, 'utf16le') });
    expect(found(folder)).toContain(`weekday-mismatch a.md:${line}`);
  });

  it('by the names of files', () => {
    const names = [
      '"q".md',
      'tab\there.md',
      'back\\slash.md',
      'new\nline.md',
      ' b/x.md',
      'ü.md',
      '-x.md',
      ':(top)x.md',
    ];
    const folder = repository(Object.fromEntries(names.map((name) => [name, OLD])));
    expect(found(folder)).toEqual([]);
    write(folder, Object.fromEntries(names.map((name) => [name, `${OLD}\n${NEW}`])));
    expect([...found(folder)].sort()).toEqual(names.map((name) => `weekday-mismatch ${name}:3`).sort());
  });

  it('in a repository inside of it, in a submodule or outside of all', () => {
    const folder = repository({ 'a.md': GOOD });
    const other = repository({ 'a.md': OLD });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub');
    git(folder, 'commit', '-qm', 'sub');
    git(folder, 'init', '-q', 'own');
    write(folder, { 'own/a.md': OLD });
    expect(found(folder)).toEqual(['percent-change own/a.md:1', 'percent-change sub/a.md:1']);
    expect(found(folder, [join(other, 'a.md')])).toHaveLength(1);
  });

  it('where git fails in the middle', () => {
    const folder = repository({ 'a.md': OLD, 'b.md': GOOD });
    const object = git(folder, 'rev-parse', 'HEAD:a.md').trim();
    rmSync(join(folder, '.git/objects', object.slice(0, 2)), { recursive: true });
    write(folder, { 'a.md': `${OLD}\n${NEW}`, 'b.md': NEW });
    const { status, stdout, stderr } = check(folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^claimsift: a\.md: .*git cat-file failed: .*\n$/);
    expect(stdout).toContain('b.md');
  });
});
