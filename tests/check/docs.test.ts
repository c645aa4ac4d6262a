import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the pages of the rules, and the schema of the config, are as the rules would have them', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rule-pages.js', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
