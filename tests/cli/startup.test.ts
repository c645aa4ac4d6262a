import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './claimsift.js';

/** The files that are loaded as soon as `file` is: itself, and what it imports from its own folder, statically. */
function loadedWith(file: string, loaded = new Map<string, string>()): ReadonlyMap<string, string> {
  if (loaded.has(file)) return loaded;
  const code = readFileSync(file, 'utf8');
  loaded.set(file, code);
  for (const [, path] of code.matchAll(/^(?:import|\} from|export .* from)\s.*?"(\.[^"]+)";$/gm)) {
    loadedWith(join(dirname(file), path!), loaded);
  }
  return loaded;
}

it('loads nothing of the extraction, the reporters or the schema until a command needs it', () => {
  const code = [...loadedWith('dist/cli.js').values()].join('');
  expect(code).toContain('registerExtract');
  expect(code).not.toContain('node_modules/compromise');
  expect(code).not.toContain('src/document/');
  expect(code).not.toContain('src/reporters/pretty');
  expect(code).not.toContain('urn:claimsift:report');
  expect(code.length).toBeLessThan(100_000);
});

it('loads what reads PDF, Word, web pages, Markdown and CSV only where there is such an input', () => {
  for (const entry of ['dist/cli.js', 'dist/worker.js']) {
    const code = [...loadedWith(entry).values()].join('');
    for (const name of ['unpdf', 'mammoth', 'csv-parse', 'linkedom', 'readability', 'micromark', 'ipaddr']) {
      expect(code, `${name} in ${entry}`).not.toMatch(
        new RegExp(`^import [^;]*"${name}"|node_modules/[^\\n]*${name}/`, 'm'),
      );
    }
  }
});

it('tells its version though nothing is built, as itself', () => {
  const folder = folderWith();
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"7.8.9"}');
  const { stdout } = spawnSync(process.execPath, [join(folder, 'bin/claimsift.js'), '-V'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('7.8.9\n');
});

it('says what to do where it is not built', () => {
  const folder = folderWith();
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/claimsift.js'), 'a.txt'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'claimsift: not built yet; run "npm install && npm run build" in its folder first\n',
  });
});
