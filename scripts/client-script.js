/** How what runs in a page is bundled: its entry, which ends in `.client.js`, with all that it imports, as one script. */
import { build } from 'esbuild';

/** @param {string} entry path of the entry */
export async function clientScript(entry, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome120', 'firefox120', 'safari17'],
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    plugins,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
