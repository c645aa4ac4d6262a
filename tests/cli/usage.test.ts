import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { reportSchema } from '../../src/claims/schema.js';
import { formats } from '../../src/reporters/index.js';
import { ARTICLE, claimsift, folderWith } from './claimsift.js';

const HELP = 'Run "claimsift --help" for the options.';

describe('what is asked for goes to standard output, with status 0', () => {
  it.each([
    [['-V'], `${manifest.version}\n`],
    [['--version'], `${manifest.version}\n`],
    [['schema'], `${JSON.stringify(reportSchema, null, 2)}\n`],
  ])('%j', (args, stdout) => {
    expect(claimsift(args)).toEqual({ status: 0, stdout, stderr: '' });
  });

  it.each([[['-h', 'all']], [['--help', 'all']], [['help', 'all']], [['extract', '--help', 'all']]])(
    '%j names every option',
    (args) => {
      const { status, stdout, stderr } = claimsift(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const option of [
        '-f, --format',
        '-o, --output-file',
        '--input-format',
        '--published',
        '--include-text',
        '--offsets',
        '--min-confidence',
        '--only',
        '--explain',
        '--color',
        '--no-color',
        '--debug',
        '-V, --version',
      ]) {
        expect(stdout).toContain(`  ${option}`);
      }
    },
  );
});

it('the help is short, has examples before the options, and says how to see the others', () => {
  for (const command of [[], ['check'], ['diff'], ['summary']]) {
    const { stdout } = claimsift([...command, '--help']);
    expect(stdout.split('\n').length).toBeLessThan(70);
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Options:'));
    expect(stdout).toMatch(/\n\d+ more options: claimsift (?:\w+ )?--help all\n/);
    expect(stdout).toMatch(/\nExit status: 0 /);
  }
});

it.each([
  [['-f', 'jsno', 'a.txt'], "did you mean 'json'?"],
  [['check', '-f', 'jsno', 'a.txt'], "did you mean 'json'?"],
  [['check', '--fail-on', 'warn', 'a.txt'], "did you mean 'warning'?"],
  [['check', '--rule', 'vague-source:warn', 'a.txt'], "did you mean 'warning'?"],
  [['--only', 'dirct', 'a.txt'], "did you mean 'direct'?"],
  [['--kind', 'monny', 'a.txt'], "did you mean 'money'?"],
  [['--field', 'txt=body', 'a.txt'], "did you mean 'text'?"],
  [['--sort', 'positon', 'a.txt'], "did you mean 'position'?"],
  [['diff', '-f', 'markdwon', 'a', 'b'], "did you mean 'markdown'?"],
])('a mistyped value is told with what was meant: %j', (args, hint) => {
  expect(claimsift(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(hint) });
});

it('the help tells each default once, as it is written', () => {
  const help = claimsift(['--help', 'all']).stdout.replace(/\s+/g, ' ');
  expect(help).not.toMatch(/\(default: [^)]*\) \(default/);
  expect(help).toContain('500k, 10M (default: 10M) --timeout');
  expect(help).toContain('how long fetching a page may take (default: 30)');
});

describe('help is a command, too', () => {
  it.each([
    [['help'], ['--help']],
    [
      ['help', 'check'],
      ['check', '--help'],
    ],
    [
      ['help', 'extract'],
      ['extract', '--help'],
    ],
  ])('%j is %j', (args, same) => {
    expect(claimsift(args)).toEqual(claimsift(same));
    expect(claimsift(args).stdout).toContain('Usage: claimsift ');
  });
});

describe('a word that was meant as a command is not looked for as a file', () => {
  it.each([
    [['chekc', 'a.txt'], "unknown command 'chekc', and no such file; did you mean 'check'?"],
    [['Summary', 'a.txt'], "unknown command 'Summary', and no such file; did you mean 'summary'?"],
    [
      ['-f', 'json', 'check', 'a.txt'],
      `write the command first: "claimsift check …"; there is no file 'check' either`,
    ],
    [['help', 'chekc'], "unknown command 'chekc'; did you mean 'check'?"],
    [
      ['help', 'everything'],
      "unknown command 'everything'; there are extract, check, diff, rules, verify, summary, parse, schema, lsp, completion, help",
    ],
  ])('%j', (args, message) => {
    expect(claimsift(args, { cwd: folderWith({ 'a.txt': ARTICLE }) })).toEqual({
      status: 2,
      stdout: '',
      stderr: `claimsift: ${message}\n`,
    });
  });

  it.each([
    ['a file', ['chekc']],
    ['a file with the name of a command, by its path', ['./check']],
  ])('unless it is %s', (_, args) => {
    const { status, stderr } = claimsift(args, { cwd: folderWith({ chekc: ARTICLE, check: ARTICLE }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([[['article']], [['./chekc']], [['chekc.txt']], [['extract', 'chekc']]])('nor is %j', (args) => {
    expect(claimsift(args).stderr).toBe(`claimsift: ${args.at(-1)}: no such file; check the path\n`);
  });
});

describe('wrong usage is told on standard error, with status 2 and nothing on standard output', () => {
  it.each([
    [['--fromat', 'json'], "unknown option '--fromat' (Did you mean --format?)"],
    [['extract', '--explian'], "unknown option '--explian' (Did you mean --explain?)"],
    [
      ['-f', 'yaml'],
      `option '-f, --format <format[:file]>' argument 'yaml' is invalid. Write one of ${Object.keys(formats).join(', ')}, alone or with a file as in "json:claims.json".`,
    ],
    [['--format'], "option '-f, --format <format[:file]>' argument missing"],
    [
      ['--input-format', 'odt'],
      "option '--input-format <format>' argument 'odt' is invalid. Allowed choices are auto, text, markdown, html, transcript, subtitles, pdf, docx, jsonl, json, csv.",
    ],
    [
      ['--offsets', 'bytes'],
      "option '--offsets <unit>' argument 'bytes' is invalid. Allowed choices are utf16, codepoint.",
    ],
    [
      ['--min-confidence', '2'],
      "option '--min-confidence <number>' argument '2' is invalid. Write a number from 0 to 1.",
    ],
    [
      ['--min-confidence', ''],
      "option '--min-confidence <number>' argument '' is invalid. Write a number from 0 to 1.",
    ],
    [
      ['--min-confidence', 'high'],
      "option '--min-confidence <number>' argument 'high' is invalid. Write a number from 0 to 1.",
    ],
    [
      ['--only', 'direct,quoted'],
      "option '--only <forms>' argument 'direct,quoted' is invalid. Write one or more of direct,mixed,indirect,unattributed.",
    ],
    [
      ['--published', '2024-02-30'],
      "option '--published <date>' argument '2024-02-30' is invalid. Write an ISO 8601 date or date-time, such as 2024-11-07 or 2024-11-07T09:30:00Z.",
    ],
    [['-o', ''], "option '-o, --output-file <path>' argument '' is invalid. Name a file."],
    [['--speaker', ''], "option '--speaker <name>' argument '' is invalid. Write a name, or a part of it."],
    [
      [''],
      "command-argument value '' is invalid for argument 'inputs'. It is empty; name a file, a folder or an address.",
    ],
    [['schema', 'more'], "too many arguments for 'schema'. Expected 0 arguments but got 1."],
  ])('%j', (args, message) => {
    expect(claimsift(args)).toEqual({ status: 2, stdout: '', stderr: `claimsift: ${message}\n${HELP}\n` });
  });

  it('standard input named twice', () => {
    expect(claimsift(['-', '-'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'claimsift: "-" is standard input, which can be read only once; name it once\n',
    });
  });
});
