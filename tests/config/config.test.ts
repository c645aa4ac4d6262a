import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, configSchema, findConfig, loadConfig, policyFor } from '../../src/config/index.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimsift-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The mistakes in a config, without the folder's own name. */
async function mistakesIn(name: string, content: string, others: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ [name]: content, ...others });
  const error = await loadConfig(join(folder, name)).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).mistakes.map((mistake) => mistake.replaceAll(`${folder}/`, ''));
}

describe('a mistake is told with its line and the nearest right name', () => {
  it.each([
    [
      '{\n  "rules": {\n    "vague-sorce": "off"\n  }\n}',
      "c.json:3: unknown rule 'vague-sorce'; did you mean 'vague-source'?",
    ],
    [
      '{\n  "rules": { "vague-source": "warn" }\n}',
      "c.json:2: 'vague-source' must be one of off, info, warning, error",
    ],
    ['{\n  "rule": {}\n}', "c.json:2: unknown key 'rule'; did you mean 'rules'?"],
    [
      '{\n\n  "failOn": "errors"\n}',
      "c.json:3: 'failOn' must be one of error, warning, never; did you mean 'error'?",
    ],
    ['{ "maxWarnings": -1 }', "c.json:1: 'maxWarnings' must be a whole number from 0 on"],
    [
      '{\n  "overrides": [\n    { "file": "*.md", "rules": {} }\n  ]\n}',
      "c.json:3: unknown key 'file' in an override; did you mean 'files'?",
    ],
    [
      '{\n  "rules": {\n    "single-source": ["error", { "lest": 2 }]\n  }\n}',
      "c.json:3: 'single-source' has no option 'lest'; did you mean 'least'?",
    ],
    [
      '{ "rules": { "single-source": ["error", { "least": "2" }] } }',
      "c.json:1: the option 'least' of 'single-source' must be a number",
    ],
    ['[]', 'c.json: the config must be an object, such as { "rules": {} }'],
    [
      '{ "extends": "claimsift:recomended" }',
      "c.json:1: unknown config 'claimsift:recomended'; did you mean 'claimsift:recommended'?",
    ],
    [
      '{ "extends": "no-such-package" }',
      "c.json:1: cannot find the package 'no-such-package' that is extended; for a file write './no-such-package'",
    ],
  ])('%s', async (content, expected) => {
    const mistakes = await mistakesIn('c.json', content);
    expect(mistakes[0]?.replace(/^c\.json:1: the config must/, 'c.json: the config must')).toContain(
      expected,
    );
  });

  it('each of several', async () => {
    expect(
      await mistakesIn('c.yaml', 'rules:\n  vague-sorce: off\n  single-sorce: off\nfailOn: no\n'),
    ).toHaveLength(3);
  });

  it('what does not parse', async () => {
    const [first] = await mistakesIn('c.json', '{\n  "rules": {\n');
    expect(first).toMatch(/^c\.json:3:1: is not valid JSON/);
  });

  it('what extends itself', async () => {
    const [first] = await mistakesIn('a.json', '{ "extends": "./b.json" }', {
      'b.json': '{ "extends": "./a.json" }',
    });
    expect(first).toContain('extends itself');
  });

  it.each([
    ['{\n  "rules": {\n    "vague-source": "off",,\n  }\n}', '3:27', 'Expected double-quoted property name'],
    ['{\n  "rules": {\n    "vague-source": "off",\n  }\n}', '4:3', 'Expected double-quoted property name'],
    ['{\n  // off\n  "rules": {}\n}', '2:3', 'Expected property name'],
    ['{ "rules": off }', '1:12', "Unexpected token 'o'"],
    ["{ 'rules': {} }", '1:3', 'Expected property name'],
    ['{ "rules": {} ', '1:15', ''],
    ['', '1:1', 'Unexpected end of JSON input'],
  ])('what is no JSON, in the words of JSON, and where: %j', async (text, place, words) => {
    const [mistake, ...others] = await mistakesIn('a.json', text);
    expect(mistake).toContain(`a.json:${place}: is not valid JSON: ${words}`);
    expect(mistake).not.toMatch(/position|\n|"{2}/);
    expect(others).toEqual([]);
  });

  it('what stands in JSON behind a byte order mark', async () => {
    const [mistake] = await mistakesIn('a.json', '\uFEFF{ "rules": { "vague-sorce": "off" } }');
    expect(mistake).toBe("a.json:1: unknown rule 'vague-sorce'; did you mean 'vague-source'?");
  });

  it('what is not there', async () => {
    expect((await mistakesIn('a.json', '{ "extends": "./b.json" }'))[0]).toBe(
      'b.json: no such file; check the path',
    );
  });
});

describe('a config is read', () => {
  it.each([
    ['claimsift.config.json', '{ "rules": { "vague-source": "off" } }'],
    ['claimsift.config.yaml', '# agreed with the desk\nrules:\n  vague-source: off\n'],
    ['claimsift.config.js', 'export default { rules: { "vague-source": "off" } };'],
    [
      'claimsift.config.ts',
      'const severity: string = "off";\nexport default { rules: { "vague-source": severity } };',
    ],
    ['claimsift.config.cjs', 'module.exports = { rules: { "vague-source": "off" } };'],
    [
      'claimsift.config.mts',
      'const severity: string = "off";\nexport default { rules: { "vague-source": severity } };',
    ],
    ['.claimsiftrc', 'rules:\n  vague-source: off\n'],
    ['.claimsiftrc.json', '{ "rules": { "vague-source": "off" } }'],
    ['package.json', '{ "name": "articles", "claimsift": { "rules": { "vague-source": "off" } } }'],
  ])('from %s, in a folder above', async (name, content) => {
    const folder = folderWith({ [name]: content, 'desk/politics/a.txt': '' });
    const file = findConfig(join(folder, 'desk/politics'));
    expect(file).toBe(join(folder, name));
    expect(policyFor(await loadConfig(file as string), 'a.txt').get('vague-source')?.severity).toBe('off');
  });

  it('and passes over a package.json that says nothing of it', () => {
    const folder = folderWith({ 'claimsift.config.json': '{}', 'a/package.json': '{ "name": "a" }' });
    expect(findConfig(join(folder, 'a'))).toBe(join(folder, 'claimsift.config.json'));
  });
});

it('what comes later wins: defaults, what is extended, rules, overrides, the command line', async () => {
  const folder = folderWith({
    'base.json':
      '{ "rules": { "vague-source": "error", "unnamed-source": "error" }, "failOn": "error", "maxWarnings": 3 }',
    'claimsift.config.json': JSON.stringify({
      extends: ['claimsift:all', './base.json'],
      rules: { 'unnamed-source': 'info', 'single-source': ['error', { least: 7 }] },
      overrides: [{ files: 'opinion/**', rules: { 'vague-source': 'off' } }],
      maxWarnings: 5,
    }),
  });
  const config = await loadConfig(join(folder, 'claimsift.config.json'));
  const severity = (file: string, rule: string, last = {}) =>
    policyFor(config, join(folder, file), last).get(rule)?.severity;
  expect(severity('a.md', 'percent-change')).toBe('error');
  expect(severity('a.md', 'unsourced-figure')).toBe('warning');
  expect(severity('a.md', 'vague-source')).toBe('error');
  expect(severity('a.md', 'unnamed-source')).toBe('info');
  expect(severity('opinion/a.md', 'vague-source')).toBe('off');
  expect(severity('opinion/a.md', 'vague-source', { 'vague-source': 'info' })).toBe('info');
  expect(policyFor(config, 'a.md').get('single-source')?.options).toEqual({ least: 7 });
  expect([config.failOn, config.maxWarnings]).toEqual(['error', 5]);
});

describe('the JSON Schema for editors', () => {
  const valid = new Ajv({ strict: false }).compile(configSchema);
  it.each([
    [
      {
        rules: { 'vague-source': 'off', 'single-source': ['error', { least: 7 }] },
        overrides: [{ files: ['*.md'], rules: {} }],
      },
      true,
    ],
    [{ $schema: './config.schema.json', extends: ['claimsift:all'], failOn: 'never', maxWarnings: 0 }, true],
    [{ rules: { 'vague-sorce': 'off' } }, false],
    [{ rules: { 'vague-source': 'warn' } }, false],
    [{ rules: { 'single-source': ['error', { lest: 7 }] } }, false],
    [{ rule: {} }, false],
  ])('%j: %s', (config, expected) => {
    expect(valid(config)).toBe(expected);
  });
});
