import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { extract, type Report } from '../../src/index.js';

const ARTICLE = 'Mayor Ana Ruiz said: “The bridge cost $40m.” It opened in October 2025, she told reporters.';

/** All that the bundle may ask for of a browser. */
const WEB = { self: {}, TextEncoder, atob };

it('gives the same report in a browser bundle, with nothing there but the language and what is named here', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'claimsift',
    write: false,
    loader: { '.bin': 'base64' }, // as scripts/bundling.js has it
    logLevel: 'silent', // an import of node: fails the build, and so the test
  });
  const run = `${outputFiles[0]?.text}; JSON.stringify(claimsift.extract(article, { published: '2025-11-07' }))`;
  const report: Report = JSON.parse(runInNewContext(run, { ...WEB, article: ARTICLE }));
  expect(report).toEqual(JSON.parse(JSON.stringify(extract(ARTICLE, { published: '2025-11-07' }))));
  expect(report.claims.length).toBeGreaterThan(0);
});
