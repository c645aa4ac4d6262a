import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
// @ts-expect-error: a script without types.
import { clientScript } from './scripts/client-script.js';

/**
 * What the build does with `with { type: 'text' }`: a page's style sheet and script as text. Under a name of its own,
 * since vitest empties style sheets.
 */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && /\.(css|client\.js)$/.test(source)
      ? `\0text:${resolve(dirname(importer), source)}:text`
      : null,
  load: async (id) => {
    if (!id.startsWith('\0text:')) return null;
    const path = id.slice(6, -5);
    const text = path.endsWith('.css') ? readFileSync(path, 'utf8') : String(await clientScript(path));
    return `export default ${JSON.stringify(text)}`;
  },
};

/** The same for what the build puts in as base64. */
const asBase64: Plugin = {
  name: 'as-base64',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && source.endsWith('.bin') ? `\0base64:${resolve(dirname(importer), source)}:base64` : null,
  load: (id) =>
    id.startsWith('\0base64:')
      ? `export default ${JSON.stringify(readFileSync(id.slice(8, -7), 'base64'))}`
      : null,
};

export default defineConfig({
  plugins: [asText, asBase64],
  test: {
    // The built command is spawned on machines that may be busy with other work.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is built runs as it is, several times as fast as the source does here.
    server: { deps: { external: [/\/dist\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'ordinary',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/measured/**', 'tests/long/**'],
          // One more than there are cores: some wait for a limit, a shell or a download.
          maxWorkers: availableParallelism() + 1,
          // What the files of a worker import is loaded once: no test changes what another would see.
          isolate: false,
        },
      },
      {
        extends: true,
        // What measures time and memory has the machine for itself: one file at a time, and none of the others beside it.
        test: {
          name: 'measured',
          include: ['tests/measured/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // What starts servers and makes networks, which not every machine lets a test do.
        test: {
          name: 'long',
          include: ['tests/long/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
        },
      },
    ],
  },
});
