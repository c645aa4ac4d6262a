import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

it('prints the version of the package', () => {
  for (const option of ['-V', '--version']) {
    const out = execFileSync(process.execPath, ['bin/claimsift.js', option], { encoding: 'utf8' });
    expect(out).toBe(`${manifest.version}\n`);
  }
});
