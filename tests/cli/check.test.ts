import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/cli/findings-cache.js';
import { claimsift, folderWith } from './claimsift.js';

const ERROR = 'Membership rose from 40 to 50, a 20% increase, the club said.\n';
const WARNING =
  'It rained.\n\nIt stopped.\n\nAnalysts say that the tax is too high for a town of this size.\n';
const CLEAN = 'Membership rose from 40 to 50, a 25% increase, the club said.\n';

const check = (args: readonly string[], cwd: string, env = {}) => claimsift(['check', ...args], { cwd, env });

/** Rules and places of what was found. */
const found = (args: readonly string[], cwd: string): readonly string[] =>
  JSON.parse(check(['-f', 'json', ...args], cwd).stdout).findings.map(
    ({ rule, document, line }: { rule: string; document: string; line: number }) =>
      `${rule} ${document}:${line}`,
  );

describe('the exit status', () => {
  it.each([
    ['0 without findings', [], { 'a.txt': CLEAN }, 0],
    ['1 for an error', [], { 'a.txt': ERROR }, 1],
    ['0 for a warning', [], { 'a.txt': WARNING }, 0],
    ['1 for a warning where warnings fail', ['--fail-on', 'warning'], { 'a.txt': WARNING }, 1],
    ['0 where nothing fails', ['--fail-on', 'never'], { 'a.txt': ERROR }, 0],
    ['0 for as many warnings as there may be', ['--max-warnings', '1'], { 'a.txt': WARNING }, 0],
    ['1 for one more', ['--max-warnings', '0'], { 'a.txt': WARNING }, 1],
    ['0 for warnings that are not told', ['--quiet'], { 'a.txt': WARNING }, 0],
    ['0 for a rule that is off', ['--rule', 'vague-source:off'], { 'a.txt': WARNING }, 0],
    [
      '1 for a rule that is on',
      ['--rule', 'single-source:error'],
      { 'a.txt': 'Ann Ruiz said it rained. Ruiz said it was cold. Ruiz said it was late.' },
      1,
    ],
    [
      '1 where the config says so',
      [],
      { 'a.txt': WARNING, 'claimsift.config.json': '{ "failOn": "warning" }' },
      1,
    ],
    [
      '0 without that config',
      ['--no-config'],
      { 'a.txt': WARNING, 'claimsift.config.json': '{ "failOn": "warning" }' },
      0,
    ],
    [
      '2 for a config with a mistake',
      [],
      { 'a.txt': CLEAN, 'claimsift.config.json': '{ "failOn": "errors" }' },
      2,
    ],
    ['2 for an unknown rule', ['--rule', 'vague-sorce:off'], { 'a.txt': CLEAN }, 2],
    ['2 for no severity', ['--rule', 'vague-source'], { 'a.txt': CLEAN }, 2],
    ['2 for a baseline that is not there', ['--baseline', 'b.json'], { 'a.txt': CLEAN }, 2],
    ['2 for a baseline that is none', ['--baseline', 'a.txt'], { 'a.txt': CLEAN }, 2],
    ['2 outside a repository', ['--changed'], { 'a.txt': CLEAN }, 2],
  ] as const)('%s', (_, args, files, expected) => {
    const folder = folderWith(files);
    const { status, stderr } = check(['a.txt', ...args], folder, {
      GIT_CEILING_DIRECTORIES: join(folder, '..'),
    });
    expect(status).toBe(expected);
    expect(stderr).not.toContain('    at ');
    if (expected === 2) expect(stderr).toMatch(/^claimsift: /);
  });

  it('2 for an input that is not there, with the findings of the others', () => {
    const folder = folderWith({ 'a.txt': ERROR });
    const { status, stdout, stderr } = check(['b.txt', 'a.txt'], folder);
    expect(status).toBe(2);
    expect(stdout).toContain('percent-change');
    expect(stderr).toContain('b.txt');
  });
});

describe('with nothing to check', () => {
  const FILES = { 'a.txt': ERROR, 'b.md': '\n \n', 'c.jsonl': '\n', 'd.png': 'x' };
  it.each([
    ['an empty folder', ['empty'], ''],
    ['a folder whose files are no articles', ['.', '--ignore-pattern', '*.txt'], ''],
    ['a file that is left out', ['a.txt', '--ignore-pattern', '*.txt'], ''],
    ['empty standard input', [], ''],
    ['standard input of white space', ['-'], ' \n\n'],
    ['an article without words', ['b.md'], ''],
    ['records of which there are none', ['c.jsonl'], ''],
    ['a folder without a change', ['--changed', 'HEAD', 'empty'], ''],
    ['a baseline to be written', ['empty', '--write-baseline', 'base.json'], ''],
    ['a list that is empty', ['empty', '-f', 'sarif'], ''],
  ])('%s is trouble, unless that is fine', (_what, args, input) => {
    const folder = folderWith(FILES);
    mkdirSync(join(folder, 'empty'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '--allow-empty', '-m', 'first'],
      { cwd: folder },
    );
    const { status, stderr } = claimsift(['check', ...args], { cwd: folder, input });
    expect(stderr).toContain('nothing was checked');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'base.json'))).toBe(false);
    const passed = claimsift(['check', ...args, '--pass-with-no-inputs'], { cwd: folder, input });
    expect(passed).toMatchObject({ status: 0 });
  });

  it('a pattern that no file fits is trouble, unless that is fine; a file that is missing always is', () => {
    const folder = folderWith(FILES);
    expect(check(['*.htm'], folder).status).toBe(2);
    expect(check(['*.htm', '--pass-with-no-inputs'], folder).status).toBe(0);
    expect(check(['x.htm', '--pass-with-no-inputs'], folder).status).toBe(2);
    expect(check(['x.htm', 'a.txt', '--pass-with-no-inputs'], folder).status).toBe(2);
  });

  it('some words are something', () => {
    expect(check(['.'], folderWith({ 'a.txt': '', 'b.txt': CLEAN }))).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

it('tells of the unknown rule with the nearest one', () => {
  const { stderr } = check(['a.txt', '--rule', 'vague-sorce:off'], folderWith({ 'a.txt': CLEAN }));
  expect(stderr).toContain("did you mean 'vague-source'");
});

it('finds in Markdown what stands in it, in its lines, and heeds the comments in it', () => {
  const folder = folderWith({
    'a.md': `---\ntitle: Members\n---\n\n# The club\n\n${ERROR}\n<!-- claimsift-disable-next-line -- agreed -->\n\n${ERROR}`,
  });
  expect(found(['a.md'], folder)).toEqual(['percent-change a.md:7']);
});

it('takes records, with their dates', () => {
  const record = {
    id: 'r1',
    published: '2024-06-18',
    text: 'The fair was held on June 20, 2025, in Norvale.',
  };
  const folder = folderWith({ 'a.jsonl': `${JSON.stringify(record)}\n` });
  expect(found(['a.jsonl'], folder)).toEqual(['future-event-past-tense r1:1']);
});

it('tells where in their file records stand', () => {
  const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
  const folder = folderWith({
    'a.jsonl': `${line('r1', CLEAN)}\n${line('r2', `Rain.\n\n${ERROR}`)}`,
    'b.json': `[\n{ "id": "s1", "text": "Rain." },\n{ "text": ${JSON.stringify(ERROR)} }\n]`,
    'c.csv': `id,text\nt1,Rain.\n\nt2,"Rain.\n\n${ERROR.trim()}"\nt3,"${ERROR.trim()}"\n`,
    'claimsift.config.json':
      '{ "overrides": [{ "files": "b.json", "rules": { "percent-change": "warning" } }] }',
  });
  const { stdout } = check(['-f', 'unix', 'a.jsonl', 'b.json', 'c.csv'], folder);
  expect(stdout.split('\n').map((finding) => finding.replace(/: from.*\[/, ' '))).toEqual([
    'a.jsonl:3:1: r2 3:22 error/percent-change]',
    'b.json:3:1: b.json:3 1:22 warning/percent-change]',
    'c.csv:4:1: t2 3:22 error/percent-change]',
    'c.csv:7:1: t3 1:22 error/percent-change]',
    '',
  ]);
});

it('takes a baseline, and tells of what is new', () => {
  const folder = folderWith({ 'a.txt': ERROR });
  expect(check(['a.txt', '--write-baseline'], folder)).toMatchObject({ status: 0, stdout: '' });
  expect(check(['a.txt', '--baseline', 'claimsift-baseline.json'], folder)).toMatchObject({
    status: 0,
    stdout: '',
  });
  writeFileSync(
    join(folder, 'a.txt'),
    `It rained all day.\n\n${ERROR}\nThe hearing is on Thursday, June 18, 2024.\n`,
  );
  expect(found(['a.txt', '--baseline', 'claimsift-baseline.json'], folder)).toEqual([
    'weekday-mismatch a.txt:5',
  ]);
});

it('--cache gives the same findings again, and forgets what has changed', () => {
  const folder = folderWith({ 'a.txt': ERROR, 'b.txt': CLEAN });
  const first = check(['.', '--cache', '-f', 'json'], folder);
  const cache = JSON.parse(readFileSync(join(folder, '.claimsiftcache'), 'utf8'));
  expect(Object.keys(cache)).toHaveLength(2);
  expect(check(['a.txt', 'b.txt', '--cache', '-f', 'json'], folder).stdout).toBe(first.stdout);
  writeFileSync(join(folder, 'a.txt'), CLEAN.replace('club', 'choir'));
  expect(found(['a.txt', '--cache'], folder)).toEqual([]);
  writeFileSync(join(folder, '.claimsiftcache'), '{');
  expect(check(['a.txt', '--cache'], folder).status).toBe(0);
});

describe('a cache of a wrong shape hides nothing', () => {
  type Findings = readonly Readonly<Record<string, unknown>>[];
  const cacheIn = (folder: string): Readonly<Record<string, Findings>> =>
    JSON.parse(readFileSync(join(folder, '.claimsiftcache'), 'utf8'));

  /** What could stand in the place of a list of findings. */
  const LISTS: Readonly<Record<string, (findings: Findings) => unknown>> = {
    'a list of numbers': () => [1],
    'a list of nothing': () => [null],
    'a list of lists': () => [[]],
    'a finding without anything': () => [{}],
    ...Object.fromEntries(
      [
        'rule',
        'severity',
        'message',
        'document',
        'span',
        'line',
        'endColumn',
        'claim',
        'related',
        'fingerprint',
      ].flatMap((field) => [
        [`no ${field}`, ([finding]: Findings) => [{ ...finding, [field]: undefined }]],
        [`a ${field} that is none`, ([finding]: Findings) => [{ ...finding, [field]: [0] }]],
      ]),
    ),
    'half a line': ([finding]) => [{ ...finding, line: 0.5 }],
    'an unknown rule': ([finding]) => [{ ...finding, rule: 'none' }],
    'an unknown severity': ([finding]) => [{ ...finding, severity: 'none' }],
  };

  /** Runs twice over a file for each of these; between the runs, they take the places of what was found in the files. */
  function replaced(wrong: Readonly<Record<string, (findings: Findings) => unknown>>) {
    const folder = folderWith(Object.fromEntries(Object.keys(wrong).map((what) => [`${what}.txt`, ERROR])));
    const { stdout } = check(['.', '--cache'], folder);
    const cache = cacheIn(folder);
    const entries = Object.entries(cache).map(([key, findings]) => {
      const what = String(findings[0]?.['document']).replace('.txt', '');
      return [key, wrong[what]?.(findings)];
    });
    expect(entries).toHaveLength(Object.keys(wrong).length);
    writeFileSync(join(folder, '.claimsiftcache'), JSON.stringify(Object.fromEntries(entries)));
    expect(check(['.', '--cache'], folder)).toEqual({ status: 1, stdout, stderr: '' });
    expect(cacheIn(folder)).toEqual(cache);
  }

  it('in any of its lists', () => replaced(LISTS));
  it('with a string for a list', () => replaced({ 'a string': () => 'x' }));
  it('with an object for a list', () => replaced({ 'an object': () => ({ length: 0 }) }));

  it.each(['', '{', 'null', '1', '"x"', '[]', '[{}]', '[1]', '{"KEY":"x"}', '{"":[]}', '\u0000'])(
    'as a whole: %j',
    async (text) => {
      const cache = await openCache(join(folderWith({ cache: text }), 'cache'));
      for (const key of ['', '0', 'KEY']) expect(cache.get(key)).toBe(undefined);
    },
  );
});

it('gives the findings though the cache cannot be written', () => {
  const folder = folderWith({ 'a.txt': ERROR });
  mkdirSync(join(folder, '.claimsiftcache'));
  const { status, stdout, stderr } = check(['a.txt', '--cache'], folder);
  expect(stdout).toContain('percent-change');
  expect(stderr).toBe('claimsift: cannot write .claimsiftcache: it is a directory; name a file\n');
  expect(status).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['.claimsiftcache', 'a.txt']);
});

it('-o goes by the name of the file', () => {
  const folder = folderWith({ 'a.txt': ERROR });
  const written = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const formats = ['json', 'sarif', 'html', 'stylish'];
  check(['a.txt', ...formats.flatMap((format) => ['-f', `${format}:as-${format}`])], folder);
  for (const [path, format] of [
    ['f.json', 'json'],
    ['f.SARIF', 'sarif'],
    ['f.html', 'html'],
    ['f.xml', 'stylish'],
    ['f', 'stylish'],
  ] as const) {
    check(['a.txt', '-o', path], folder);
    expect(written(path), path).toBe(written(`as-${format}`));
  }
});

describe('what an option that may do without its file could write over', () => {
  it.each([
    [['--write-baseline', 'a.txt'], 0],
    [['--write-baseline', '.'], 0],
    [['--cache', 'a.txt'], 1],
    [['--cache', '.'], 1],
    [['--cache', '*.txt'], 1],
  ])('is an input: %j', (args, status) => {
    const folder = folderWith({ 'a.txt': ERROR });
    expect(check(args, folder).status).toBe(status);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(ERROR);
    expect(readdirSync(folder)).toContain(status === 0 ? 'claimsift-baseline.json' : '.claimsiftcache');
  });

  it.each([
    [['a.txt', '--write-baseline', 'other.json'], 'it is there, and is no baseline of claimsift'],
    [['a.txt', '--write-baseline', 'notes'], 'it is there, and is no baseline of claimsift'],
    [['a.txt', '--cache', 'other.json'], 'it is there, and is no cache of claimsift'],
    [['a.txt', '--cache', 'notes'], 'it is there, and is no cache of claimsift'],
    [['a.txt', '-o', 'a.txt'], 'it is an input'],
    [['notes', '--input-format', 'text', '--cache', 'notes'], 'it is an input'],
  ])('is kept: %j', (args, reason) => {
    const folder = folderWith({ 'a.txt': ERROR, 'other.json': '{"text":"a"}', notes: 'mine' });
    expect(check(args, folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `claimsift: cannot write ${args.at(-1)}: ${reason}; name another file\n`,
    });
    expect(readFileSync(join(folder, args.at(-1)!), 'utf8')).not.toContain('{}');
  });

  it('is replaced where it is a baseline, or a cache', () => {
    const folder = folderWith({ 'a.txt': ERROR });
    for (let run = 0; run < 2; run += 1) {
      expect(check(['a.txt', '--write-baseline', 'b.json'], folder).status).toBe(0);
      expect(check(['a.txt', '--cache', 'c.json'], folder).status).toBe(1);
    }
  });
});

it('what it writes, and what tools keep in a folder, is no input', () => {
  const folder = folderWith({ 'a.txt': ERROR, 'package.json': '{}', 'claimsift.config.json': '{}' });
  for (let run = 0; run < 2; run += 1)
    expect(check(['.', '--write-baseline'], folder)).toMatchObject({
      status: 0,
      stderr: 'claimsift: wrote 1 finding to claimsift-baseline.json\n',
    });
  for (let run = 0; run < 2; run += 1)
    expect(check(['.', '-f', 'json', '-o', 'findings.json'], folder)).toMatchObject({
      status: 1,
      stderr: '',
    });
});

it.each([
  ['folder/cache', 'its folder is no folder'],
  ['none/', 'its folder is no folder'],
])('a cache that cannot be written is told: %s', (file, reason) => {
  const folder = folderWith({ 'a.txt': CLEAN, folder: '', none: '' });
  expect(check(['a.txt', `--cache=${file}`], folder)).toMatchObject({
    status: 2,
    stderr: `claimsift: cannot write ${file}: ${reason}\n`,
  });
});

it.each([
  ['ends the process', 'process.exit(0);'],
  ['waits for ever', 'await new Promise(() => {}); export default {};'],
  ['is a promise that nothing settles', 'export default new Promise(() => {});'],
])('a config that %s is told', (_, code) => {
  const folder = folderWith({ 'a.txt': CLEAN, 'claimsift.config.mjs': code });
  expect(check(['a.txt'], folder)).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'claimsift: ended before it was done; does the config end the process, or wait for what never comes?\n',
  });
});

it('a page for the sum of the job that cannot be written is told', () => {
  const folder = folderWith({ 'a.txt': CLEAN });
  const { status, stderr } = check(['a.txt', '-f', 'github'], folder, { GITHUB_STEP_SUMMARY: folder });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `claimsift: cannot write ${folder}: it is a directory; name a file\n`,
  });
});

it('--print-config tells what holds for a file', () => {
  const folder = folderWith({
    'claimsift.config.yaml':
      'rules:\n  vague-source: off\noverrides:\n  - files: "*.md"\n    rules:\n      vague-source: error\n',
  });
  const severity = (file: string): string =>
    JSON.parse(check(['--print-config', file], folder).stdout).rules['vague-source'];
  expect([severity('a.txt'), severity('a.md')]).toEqual(['off', 'error']);
});

it('github sums the job up where the runner has a page for it', () => {
  const folder = folderWith({ 'a.txt': ERROR, summary: '' });
  const { stdout } = check(['a.txt', '-f', 'github'], folder, {
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  });
  expect(stdout).toContain('::error file=a.txt,line=1');
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('| error: [percent&#45;change](');
});

describe('rules', () => {
  it('lists them', () => {
    const { status, stdout } = claimsift(['rules']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}percent-change +error +A percentage/m);
  });

  it('explains one', () => {
    expect(claimsift(['rules', 'percent-change']).stdout).toContain(
      'Membership rose from 40 to 50, a 20% increase',
    );
  });

  it('names the nearest one', () => {
    expect(claimsift(['rules', 'percent-chang'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'percent-change'"),
    });
  });

  it('prints them for programs', () => {
    const [rule] = JSON.parse(claimsift(['rules', 'single-source', '--json']).stdout);
    expect(rule).toMatchObject({ id: 'single-source', severity: 'off', options: { least: { default: 3 } } });
  });
});

describe('several formats at once', () => {
  it('go to their files, and one to standard output', () => {
    const folder = folderWith({ 'a.txt': ERROR });
    const { status, stdout } = check(
      ['-f', 'sarif:out.sarif', '-f', 'junit:out.xml', '-f', 'unix', 'a.txt'],
      folder,
    );
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^a\.txt:1:\d+: .*\[error\/percent-change\]\n$/),
    });
    const [run] = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs;
    expect(run.tool.driver.informationUri).toMatch(/^https:/);
    expect(run.tool.driver.rules[0].helpUri).toMatch(/^https:.*\/docs\/rules\/.*\.md$/);
    expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toMatch(/^<\?xml/);
  });

  it.each([
    ['two for one place', ['-f', 'json', '-f', 'unix'], 'json and unix cannot go to the same place'],
    ['two for one file', ['-f', 'json:a.json', '-f', 'unix:a.json'], 'a.json is named for two formats'],
    ['one for an input', ['-f', 'json:a.txt'], 'cannot write a.txt: it is an input'],
    ['one that there is not', ['-f', 'jsno:a.json'], "did you mean 'json'?"],
  ])('are refused: %s', (_, args, message) => {
    const { status, stderr } = check([...args, 'a.txt'], folderWith({ 'a.txt': ERROR }));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

it('--list-files prints what would be checked, and checks nothing', () => {
  const folder = folderWith({ 'a.txt': ERROR, 'b.md': CLEAN, 'c.js': '', '.claimsiftignore': 'b.md\n' });
  expect(check(['--list-files', '.'], folder)).toEqual({ status: 0, stdout: 'a.txt\n', stderr: '' });
  expect(check(['--list-files', 'd.txt'], folder).status).toBe(2);
});

it('a baseline that has more than there is says so, and is pruned', () => {
  const folder = folderWith({ 'a.txt': ERROR, 'b.txt': ERROR, 'c.txt': ERROR });
  check(['--write-baseline', 'base.json', '.'], folder);
  writeFileSync(join(folder, 'a.txt'), CLEAN);
  rmSync(join(folder, 'b.txt'));
  const args = ['--baseline', 'base.json', 'a.txt'];
  expect(check(args, folder)).toMatchObject({
    status: 0,
    stderr:
      'claimsift: 2 findings of the baseline are found no more; --prune-baseline takes them out of base.json\n',
  });
  expect(check(['--prune-baseline', ...args], folder).stderr).toContain(
    'took 2 findings of the baseline out of base.json',
  );
  expect(check(args, folder).stderr).toBe('');
  // What was not checked is still known.
  expect(check(['--baseline', 'base.json', 'c.txt'], folder).status).toBe(0);
  expect(check(['--prune-baseline', 'a.txt'], folder).status).toBe(2);
});
