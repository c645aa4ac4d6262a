import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { extract, type Report } from '../../src/index.js';

const ARTICLE = 'Mayor Ana Ruiz said: “The bridge cost $40m.” It opened in October 2025, she told reporters.';

it('gives the same report in a browser bundle, with nothing there but the language itself', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'claimsift',
    write: false,
    logLevel: 'silent', // an import of node: fails the build, and so the test
  });
  const run = `${outputFiles[0]?.text}; JSON.stringify(claimsift.extract(article, { published: '2025-11-07' }))`;
  const report: Report = JSON.parse(runInNewContext(run, { article: ARTICLE }));
  expect(report).toEqual(JSON.parse(JSON.stringify(extract(ARTICLE, { published: '2025-11-07' }))));
  expect(report.claims.length).toBeGreaterThan(0);
});
