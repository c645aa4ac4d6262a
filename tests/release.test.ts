import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './cli/claimsift.js';

const SCRIPT = resolve('scripts/release.js');

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2024-01-02\n\n- The first.\n';

function project(changelog = CHANGELOG): string {
  const cwd = folderWith({
    'package.json': '{ "name": "a", "version": "0.1.4" }\n',
    'CHANGELOG.md': changelog,
  });
  const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd });
  git('init', '-q');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@example.org');
  execFileSync('npm', ['install', '--package-lock-only'], { cwd });
  git('add', '.');
  git('commit', '-qm', 'one');
  return cwd;
}

const release = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], { cwd, encoding: 'utf8' });

it('makes the version, the section of the changelog, a commit and a tag', () => {
  const cwd = project();
  expect(release(cwd, 'minor').status).toBe(0);
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { cwd, encoding: 'utf8' }).trim();
  expect(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')).version).toBe('0.2.0');
  expect(JSON.parse(readFileSync(join(cwd, 'package-lock.json'), 'utf8')).version).toBe('0.2.0');
  expect(git('log', '-1', '--format=%s')).toBe('Release 0.2.0');
  expect(git('tag', '--list')).toBe('v0.2.0');
  expect(git('status', '--porcelain')).toBe('');
  expect(release(cwd, '--notes', 'v0.2.0').stdout).toBe('### Added\n\n- A thing.\n');
  expect(release(cwd, '--notes', 'v0.1.0').stdout).toBe('- The first.\n');
  expect(release(cwd, 'patch')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nothing under'),
  });
});

it.each([
  ['0.1.4', 'is not after'],
  ['0.1.3', 'is not after'],
  ['next', 'say major, minor, patch'],
  ['', 'say major, minor, patch'],
])('refuses %j', (version, message) => {
  expect(release(project(), version)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
});

it('changes nothing in a dry run', () => {
  const cwd = project();
  expect(release(cwd, '1.0.0', '--dry-run')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('0.1.4 → 1.0.0'),
  });
  expect(execFileSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' })).toBe('');
});
