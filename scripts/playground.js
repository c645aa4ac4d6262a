/**
 * The playground, one static page that reads articles in the browser: npm run playground
 *
 * Builds it into `site/` and serves that on this machine, or with `--build` only builds it. The page holds everything: the
 * weights, the style and the script, which a Content-Security-Policy names by their hashes; it asks for nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling } from './bundling.js';

const STYLES = [
  'src/reporters/web-page/base.css',
  'src/reporters/html/page/page.css',
  'src/reporters/findings/html/page/page.css',
  'playground/playground.css',
];

/** Writes the page into a folder, and gives its path. */
export async function buildPlayground(folder) {
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: ['playground/main.ts'],
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome120', 'firefox120', 'safari17'],
    external: [],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const script = inElement(outputFiles[0].text);
  const style = (await Promise.all(STYLES.map((file) => readFile(file, 'utf8')))).join('\n');
  const body = await readFile('playground/page.html', 'utf8');
  const policy = [
    "default-src 'none'",
    // The grammar's kernel is WebAssembly (src/syntax/kernel.ts).
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types claimsift',
  ].join('; ');
  const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Paste a news article and see its claims: who said what, in whose words, with which numbers.">
<title>claimsift playground</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}<script>${script}</script>
</body>
</html>
`;
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'index.html');
  await writeFile(path, page);
  return path;
}

/** A script that may stand in an element: what would end the element, or open a comment in it, is written in another way. */
const inElement = (script) => script.replace(/<(?=!--|\/?script)/gi, '\\x3C');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await buildPlayground('site');
  if (process.argv.includes('--build')) console.log(`wrote ${path}`);
  else {
    const server = createServer(async (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await readFile(path));
    });
    server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () =>
      console.log(`the playground is at http://127.0.0.1:${server.address().port}/; Ctrl-C ends it`),
    );
  }
}
