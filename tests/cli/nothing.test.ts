import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, BIN, claimsift, folderWith } from './claimsift.js';

// A command that judges, and had nothing to judge, is never green.
it.each([
  ['verify of an empty folder', ['verify', 'empty', '--against', 'a.txt'], 'nothing was checked'],
  ['verify of an article without words', ['verify', 'none.txt', '--against', 'a.txt'], 'nothing was checked'],
  ['verify of an empty standard input', ['verify', '--against', 'a.txt'], 'nothing was checked'],
  [
    'verify of what is left out',
    ['verify', 'a.txt', '--ignore-pattern', 'a.txt', '--against', 'a.txt'],
    'nothing',
  ],
  ['diff of two empty folders', ['diff', 'empty', 'void'], 'nothing was compared'],
  ['diff of an empty folder with git', ['diff', '--git', 'HEAD', 'empty'], 'nothing was compared'],
  ['check of an empty folder', ['check', 'empty'], 'nothing was checked'],
])('%s ends with 2, and says so', (_what, args, words) => {
  const cwd = folderWith({ 'a.txt': ARTICLE, 'none.txt': ' \n' });
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'void'));
  const commit = ['commit', '-q', '--allow-empty', '-m', 'first'];
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...commit], { cwd });
  const { status, stderr } = claimsift(args, { cwd });
  expect(stderr).toContain(words);
  expect(status).toBe(2);
});

it.each([[['-f', 'jsonl', '-']], [['check', '-']]])('a folder is no standard input: %j', (args) => {
  const cwd = folderWith({ 'a.txt': ARTICLE });
  const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$@" < .', process.execPath, BIN, ...args], {
    cwd,
    encoding: 'utf8',
  });
  expect(stderr).toContain('claimsift: stdin: is a folder; name it in place of -\n');
  expect(status).toBe(2);
});

it.each([
  ['null', 'throw null;', 'cannot be loaded: null'],
  ['a word', "throw 'no';", 'cannot be loaded: no'],
])('a config that throws %s is told of', (_, config, words) => {
  const cwd = folderWith({ 'a.txt': ARTICLE, 'claimsift.config.mjs': config });
  const { status, stderr } = claimsift(['check', 'a.txt'], { cwd });
  expect(stderr).toContain(words);
  expect(status).toBe(2);
});
