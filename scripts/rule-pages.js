/**
 * Writes docs/rules/ from the rules themselves, and docs/config.schema.json from what a config may hold. With
 * `--check` nothing is written, and the exit status says whether they are as the rules would have them.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDER = 'docs/rules';
const SCHEMA = 'docs/config.schema.json';

const { rules, GROUPS, configSchema } = await load();
const pages = new Map([
  [join(FOLDER, 'README.md'), overview()],
  ...rules.map((rule) => [join(FOLDER, `${rule.id}.md`), page(rule)]),
  [SCHEMA, `${JSON.stringify(configSchema, null, 2)}\n`],
]);
const superfluous = (await readdir(FOLDER).catch(() => []))
  .map((name) => join(FOLDER, name))
  .filter((file) => !pages.has(file));

if (process.argv.includes('--check')) {
  const current = async (file) => readFile(file, 'utf8').catch(() => null);
  const stale = [];
  for (const [file, text] of pages) if ((await current(file)) !== text) stale.push(file);
  for (const file of [...stale, ...superfluous])
    console.error(`${file}: not what the rules say; run "npm run docs"`);
  process.exitCode = stale.length + superfluous.length > 0 ? 1 : 0;
} else {
  await mkdir(FOLDER, { recursive: true });
  for (const [file, text] of pages) await writeFile(file, text);
  for (const file of superfluous) await rm(file);
}

/** The rules as the sources have them, not as dist/ did when it was last built. */
async function load() {
  const folder = await mkdtemp(join(tmpdir(), 'claimsift-'));
  const outfile = join(folder, 'rules.mjs');
  try {
    await build({
      stdin: {
        contents:
          "export { GROUPS, rules } from './src/check/index.js'; export { configSchema } from './src/config/schema.js';",
        resolveDir: '.',
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function overview() {
  const sections = GROUPS.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, about }) => `| [${id}](${id}.md) | ${severity} | ${inline(about)} |\n`);
    return `## ${group[0].toUpperCase()}${group.slice(1)}\n\n| rule | by default | finds |\n| --- | --- | --- |\n${rows.join('')}`;
  });
  return `# The rules of \`claimsift check\`\n\nEach says nothing where it is not sure. Made from the rules by \`npm run docs\`.\n\n${sections.join('\n')}`;
}

function page({ id, group, severity, about, details, options = {}, examples, counterexamples }) {
  const named = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${inline(option.about)} |\n`,
  );
  const fires = examples.map(
    ([text, found, published]) => `${quoted(marked(text, found))}${dated(published)}\n`,
  );
  const passes = counterexamples.map((given) =>
    typeof given === 'string'
      ? `${quoted(inline(given))}\n`
      : `${quoted(inline(given[0]))}${dated(given[1])}\n`,
  );
  return [
    `# ${id}\n\n${inline(about)}\n\n${inline(details)}\n\n`,
    `By default: ${severity}. Group: ${group}.\n\n`,
    named.length > 0
      ? `## Options\n\n| option | by default | meaning |\n| --- | --- | --- |\n${named.join('')}\n`
      : '',
    `## Finds\n\n${fires.join('\n')}\n## Lets pass\n\n${passes.join('\n')}\n`,
    `## To change it\n\n\`\`\`json\n${JSON.stringify({ rules: { [id]: severity === 'off' ? 'warning' : 'off' } }, null, 2)}\n\`\`\`\n\n`,
    `Or for one place: \`<!-- claimsift-disable-next-line ${id} -- reason -->\`.\n`,
  ].join('');
}

/** What Markdown would read as its own, escaped. */
function inline(text) {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}

/** The words at fault in bold, where they stand last. */
function marked(text, found) {
  const at = text.lastIndexOf(found);
  const end = at + found.length;
  return `${inline(text.slice(0, at))}**${inline(found.trim())}**${inline(text.slice(end))}`;
}

function quoted(text) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function dated(published) {
  return published === undefined ? '' : `\n>\n> (published ${published})`;
}
