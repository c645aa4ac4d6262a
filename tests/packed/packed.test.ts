import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { openBrowser } from '../browser/browser.js';

/** The releases of Node that are promised, from the registry's own packages of them. */
const NODES = ['20', '22', '24'];
const NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const ARTICLE = 'Mayor Ana Ruiz said: “The bridge cost $40m.” It opened in October 2025.\n';

/** The most that the package may take up, in bytes as it is packed. */
const LARGEST = 2.5 * 1024 * 1024;

const PROGRAM = `
import { check, diff, extract, extractAll } from 'claimsift';
const report = extract(${JSON.stringify(ARTICLE)});
console.log(report.claims[0].attribution.speaker.name, check('It rained.').length, diff(report, report).added.length, typeof extractAll);
`;

// It installs from the registry, three releases of Node among it, so that CI alone runs it by itself.
describe.skipIf(!process.env['CI'] && !process.env['CLAIMSIFT_PACKED'])('the package, installed', () => {
  let folder: string;
  let project: string;
  let tarball: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimsift-packed-'));
    project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
      cwd: project,
      stdio: 'pipe',
    });
    writeFileSync(join(project, 'article.txt'), ARTICLE);
    const releases = NODES.map((release) => `node-${release}@npm:${NODE}@${release}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...releases], {
      stdio: 'pipe',
    });
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

  it('is small, and runs nothing when it is installed', () => {
    expect(statSync(tarball).size).toBeLessThan(LARGEST);
    const { scripts } = JSON.parse(
      readFileSync(join(project, 'node_modules/claimsift/package.json'), 'utf8'),
    );
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  it('is what publint and attw ask for', () => {
    const run = (command: string, args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', command), [...args], {
        encoding: 'utf8',
      });
      return { status, told: status === 0 ? '' : stdout + stderr };
    };
    expect(
      run('publint', ['run', '--strict', '--pack', 'false', join(project, 'node_modules/claimsift')]),
    ).toEqual({ status: 0, told: '' });
    expect(run('attw', [tarball])).toEqual({ status: 0, told: '' });
  }, 120_000);

  describe.each(NODES)('on Node %s', (release) => {
    const run = (...args: readonly string[]) => {
      const node = join(folder, 'node_modules', `node-${release}`, 'bin/node');
      const { status, stdout, stderr } = spawnSync(node, [...args], { cwd: project, encoding: 'utf8' });
      return { status, stdout, stderr };
    };
    const command = (...args: readonly string[]) => run('node_modules/claimsift/bin/claimsift.js', ...args);

    it('is this release', () => {
      expect(run('--version').stdout).toMatch(new RegExp(`^v${release}\\.`));
    });

    it('has a command that works', () => {
      expect(command('--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
      expect(command('article.txt', '-f', 'markdown').stdout).toContain('Ana Ruiz');
      expect(command('check', 'article.txt')).toMatchObject({ status: 0, stderr: '' });
      expect(command('diff', 'article.txt', 'article.txt')).toMatchObject({ status: 0, stderr: '' });
    });

    it('has a library that works', () => {
      writeFileSync(join(project, 'program.mjs'), PROGRAM);
      expect(run('program.mjs')).toEqual({ status: 0, stdout: 'Ana Ruiz 0 0 function\n', stderr: '' });
    });

    it('can be required', () => {
      writeFileSync(join(project, 'program.cjs'), "console.log(typeof require('claimsift').extract);\n");
      expect(run('program.cjs')).toMatchObject({ status: 0, stdout: 'function\n' });
    });
  });

  it.each([
    ['nodenext', 'module', 'program.ts'],
    ['nodenext', 'commonjs', 'program.ts'],
    ['preserve', 'module', 'program.ts'],
  ])(
    'has types for strict TypeScript, module %s, type %s',
    (module, type, file) => {
      const consumer = join(project, `types-${module}-${type}`);
      mkdirSync(consumer);
      writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type }));
      writeFileSync(
        join(consumer, file),
        [
          "import { check, diff, type Claim, type ExtractOptions, extract, extractAll, type Report } from 'claimsift';",
          "const options: ExtractOptions = { published: '2024-11-07' };",
          "const report: Report = extract('It rained.', options);",
          'const claims: readonly Claim[] = report.claims;',
          'const speaker: string | undefined = claims[0]?.attribution?.speaker?.name;',
          "const lines: number[] = check('It rained.').map(({ line }) => line);",
          'const fields: readonly string[] = diff(report, report).changed.flatMap((change) => change.fields);',
          "export const all = async (): Promise<void> => { for await (const one of extractAll(['a'])) void one.claims; };",
          '// @ts-expect-error: a page is no text',
          "extract('', { format: 'html' });",
          'export { fields, lines, speaker };',
          '',
        ].join('\n'),
      );
      const compiler = {
        module,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(
        join(consumer, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: compiler, files: [file] }),
      );
      const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', consumer], {
        encoding: 'utf8',
      });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    },
    60_000,
  );

  it('can be bundled for a browser, and works there', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { extract } from 'claimsift'; globalThis.extract = extract;",
        resolveDir: project,
      },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    const server = createServer((request, response) => {
      const isScript = request.url === '/bundle.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? outputFiles[0]?.text : '<script type="module" src="bundle.js"></script>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await openBrowser();
    try {
      const page = await browser.context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const name = await page.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: put there by the bundle
        (text) => (globalThis as any).extract(text).claims[0].attribution.speaker.name,
        ARTICLE,
      );
      expect(name).toBe('Ana Ruiz');
    } finally {
      await browser.close();
      server.close();
    }
  }, 60_000);
});
