import { build } from 'esbuild';

/**
 * What the sources under src/ export, without a build in dist/.
 *
 * @param {string} contents the module to make, with paths from the project's folder
 */
export async function importSource(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    loader: { '.bin': 'base64' },
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
