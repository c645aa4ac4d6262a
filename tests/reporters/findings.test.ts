import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type CheckRun, type Finding, rules, summarize } from '../../src/check/index.js';
import {
  type FindingsFormat,
  findingsReporters,
  jobSummary,
  ruleUrl,
} from '../../src/reporters/findings/index.js';

const LINE = 'Membership rose from 40 to 50, a 20% increase.';

function finding(words: string, over: Partial<Finding> = {}): Finding {
  return {
    rule: 'percent-change',
    severity: 'error',
    message: words,
    document: words,
    span: { start: 21, end: 36, text: words },
    line: 1,
    column: 22,
    endLine: 1,
    endColumn: 37,
    claim: null,
    related: [{ span: { start: 0, end: 10, text: words }, line: 1, column: 1, message: words }],
    fix: null,
    fingerprint: '0123456789abcdef',
    ...over,
  };
}

function runOf(findings: readonly Finding[], id = 'a.txt', line = LINE): CheckRun {
  const documents = [{ id, findings, lines: new Map([[1, line]]), known: [], suppressed: 0 }];
  return { documents, summary: summarize(documents) };
}

async function report(format: FindingsFormat, run: CheckRun): Promise<string> {
  const reporter = await findingsReporters[format]();
  return reporter(run, { chalk: new Chalk({ level: 0 }), rules, version: '1.2.3' });
}

const PAGE = 'https://github.com/claimsift/claimsift/blob/main/docs/rules/percent-change.md';

const RUN = runOf([finding('from 40 to 50 is 25%')]);

it('stylish shows the line, and carets under the words', async () => {
  expect(await report('stylish', RUN)).toBe(
    [
      'a.txt',
      '  1:22 error from 40 to 50 is 25% percent-change',
      `    ${LINE}`,
      `    ${' '.repeat(21)}${'^'.repeat(15)}`,
      '    1:1 from 40 to 50 is 25%',
      '',
      '1 error in 1 document',
      '',
    ].join('\n'),
  );
});

it.each([
  ['unix', 'a.txt:1:22: from 40 to 50 is 25% [error/percent-change]\n'],
  ['compact', 'a.txt: line 1, col 22, Error - from 40 to 50 is 25% (percent-change)\n'],
] as const)('%s has a line a finding', async (format, line) => {
  expect(await report(format, RUN)).toBe(line);
  expect(await report(format, runOf([finding('x\n\u001b[31m::error::y')]))).not.toMatch(
    /\[31m(?<=\p{Cc}\[31m)|::error/u,
  );
  expect(await report(format, runOf([]))).toBe('');
});

it('stylish says nothing where there is nothing to say', async () => {
  expect(await report('stylish', runOf([]))).toBe('');
});

it('stylish cuts a long line around the words', async () => {
  const line = `${'word '.repeat(100)}from 40 to 50${' word'.repeat(100)}`;
  const text = await report('stylish', runOf([finding('x', { column: 506, endColumn: 514 })], 'a.txt', line));
  const [, , shown = '', carets = ''] = text.split('\n');
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('40 to 50');
});

it('github annotates, with what the runner would read as its own escaped', async () => {
  const text = await report('github', runOf([finding('50%,\n::error::x')], 'a,b:c.txt'));
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([
    `::error file=a%2Cb%3Ac.txt,line=1,endLine=1,col=22,endColumn=37,title=claimsift%3A percent-change::50%25,%0A::error::x%0A${PAGE}`,
  ]);
});

it('gitlab has what Code Quality asks for', async () => {
  expect(JSON.parse(await report('gitlab', RUN))).toEqual([
    {
      description: 'from 40 to 50 is 25%',
      check_name: 'percent-change',
      content: { body: PAGE },
      fingerprint: '0123456789abcdef-a.txt',
      severity: 'major',
      location: { path: 'a.txt', lines: { begin: 1, end: 1 } },
    },
  ]);
});

it('junit counts a document without findings as a test that passed', async () => {
  expect(await report('junit', runOf([]))).toContain('<testcase name="check" classname="a.txt"/>');
  expect(await report('junit', RUN)).toContain('tests="1" failures="1"');
});

it('json is the contract', async () => {
  expect(JSON.parse(await report('json', RUN))).toEqual({
    schemaVersion: '1.1',
    findings: [{ ...finding('from 40 to 50 is 25%'), helpUri: PAGE }],
    summary: { documents: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
  });
});

describe('a record', () => {
  const { documents, summary } = runOf([finding('from 40 to 50 is 25%')], 'r2');
  const run = {
    documents: documents.map((document) => ({ ...document, record: { file: 'a b.jsonl', line: 7 } })),
    summary,
  };
  const words = 'r2 1:22: from 40 to 50 is 25%';

  it.each([
    ['unix', [`a b.jsonl:7:1: ${words} [error/percent-change]`]],
    ['compact', [`a b.jsonl: line 7, col 1, Error - ${words} (percent-change)`]],
    ['github', [`file=a b.jsonl,line=7,endLine=7,title=claimsift%3A percent-change::${words}`]],
    ['checkstyle', ['<file name="a b.jsonl">', '<error line="7" column="1"', `message="${words}"`]],
    ['stylish', ['a b.jsonl:7 (r2)\n  1:22 error from 40']],
    ['junit', ['classname="a b.jsonl:7 (r2)"']],
    ['html', ['a b.jsonl:7 (r2)']],
    ['gitlab', ['"path": "a b.jsonl"', '"begin": 7', words]],
    ['sarif', ['"uri": "a%20b.jsonl"', '"startLine": 7', words, '"name": "r2"']],
    ['json', ['"line": 1', '"file": "a b.jsonl"', '"line": 7']],
  ] as const)('stands where it begins in its file: %s', async (format, pieces) => {
    const text = await report(format, run);
    for (const piece of pieces) expect(text).toContain(piece);
    if (format === 'sarif' || format === 'github') expect(text).not.toMatch(/endCol|startColumn/);
  });

  it('in the sum of a job', () => {
    expect(jobSummary(run)).toContain('| a b.jsonl:7 |');
  });
});

it.each([
  ['stylish', 0],
  ['html', 2],
  ['sarif', 1],
  ['json', 1],
  ['junit', 1],
  ['github', 1],
  ['gitlab', 1],
] as const)('%s leads to the page of the rule', async (format, times) => {
  expect((await report(format, RUN)).split(PAGE).length - 1).toBeGreaterThanOrEqual(times);
  expect(jobSummary(RUN)).toContain(`[percent&#45;change](${PAGE})`);
});

it('every page that is led to is there', () => {
  const statuses = ['unused-suppression', 'altered', 'misattributed', 'contradicted', 'absent'];
  for (const id of [...rules.map(({ id }) => id), ...statuses]) {
    const [path, section] = ruleUrl(id).split('/blob/main/')[1]!.split('#');
    const page = readFileSync(path!, 'utf8');
    const sections = [...page.matchAll(/^## (.*)$/gm)].map(([, name]) =>
      name!.toLowerCase().replaceAll(' ', '-'),
    );
    if (section !== undefined) expect(sections).toContain(section);
  }
});

describe('sarif', () => {
  // Its draft 4 and ajv's draft 7 differ, for what it uses, in the name of `id` alone.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync('tests/reporters/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
  const valid = new Ajv({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
    allErrors: true,
  }).compile(schema);

  it.each([
    ['a finding', RUN],
    ['none', runOf([])],
    ['hostile words', runOf([finding('\u001b[31m</x>\u0000\ud800')], '../a b/ü%25#?.txt', '\u0000')],
    ['another rule than those', runOf([finding('x', { rule: 'unused-suppression', severity: 'info' })])],
    ['an address', runOf([finding('x')], 'https://example.org/a?b=c d')],
  ])('is valid against the official schema: %s', async (_, run) => {
    const log = JSON.parse(await report('sarif', run));
    expect(valid(log) ? [] : valid.errors).toEqual([]);
    for (const result of log.runs[0].results) {
      const [{ physicalLocation }] = result.locations;
      expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///articles/')).not.toThrow();
      expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    }
  });

  it('has the rules with their help, fingerprints and regions', async () => {
    const [run] = JSON.parse(await report('sarif', RUN)).runs;
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    for (const rule of run.tool.driver.rules) expect(rule.help.text.length).toBeGreaterThan(40);
    expect(run.results[0].partialFingerprints).toEqual({ 'claimsift/v1': '0123456789abcdef' });
    expect(run.results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 1,
      startColumn: 22,
      endLine: 1,
      endColumn: 37,
    });
  });
});

/** Every way in which foreign words could speak to a terminal, a runner, a browser or a parser. */
const HOSTILE = [
  '\u001b[31mred\u001b]0;title\u0007',
  '::error file=a::b',
  '</script><img src=x onerror=alert(1)>',
  '"]]> & <!-- \' -->',
  'a\u0000b\u0085c',
  '| `a` | <b>c</b> [d](javascript:e) @everyone',
];

describe.each(HOSTILE)('foreign words stay words: %j', (words) => {
  const run = runOf([finding(words)], words, words);

  it.each(['stylish', 'github'] as const)('%s', async (format) => {
    const text = await report(format, run);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const commands = text.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? 1 : 0);
  });

  it('html', async () => {
    const elements = async (of: CheckRun): Promise<readonly string[]> =>
      [...parseHTML(await report('html', of)).document.querySelectorAll('*')].map(({ tagName }) => tagName);
    expect(await elements(run)).toEqual(await elements(runOf([finding('plain')], 'plain', 'plain')));
  });

  it.each(['junit', 'checkstyle'] as const)('%s', async (format) => {
    const text = await report(format, run);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    const tags = text.replace(/"[^"<]*"/g, '""').match(/<[^>]*>/g) ?? [];
    for (const tag of tags)
      expect(tag).toMatch(/^<[?/]?(?:xml|testsuites|testsuite|testcase|failure|checkstyle|file|error)\b/);
  });

  it('the summary of a job', () => {
    const row = jobSummary(run).split('\n').at(-2) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row.replace(`[percent&#45;change](${PAGE})`, '')).not.toMatch(/[<>`[\]@]/);
  });
});

describe.each(['stylish', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'json', 'html'] as const)(
  '%s, of words that act',
  (format) => {
    const all = (words: string) => report(format, runOf([finding(words)], words, words));

    it.each(['a\u202eb', '\u2066a\u2069', '\u200f\u061c'])('turns no text around: %j', async (words) => {
      const out = await all(words);
      expect(out).not.toMatch(/\p{Bidi_Control}/u);
      if (format !== 'html')
        expect(out).toContain(
          `\\u${words
            .match(/\p{Bidi_Control}/u)![0]
            .charCodeAt(0)
            .toString(16)
            .padStart(4, '0')}`,
        );
    });

    it.each(['::error::a', ' ::set-output name=a::b', '##[error]a', '##vso[a]b', "##teamcity[a 'b']"])(
      'commands no CI runner: %j',
      async (words) => {
        const own =
          /^::error file=.*,line=1,endLine=1,col=22,endColumn=37,title=claimsift%3A percent-change::.*\n/gm;
        const out = await all(words);
        // What stands in a command of our own is its text, and is read no further.
        expect(format === 'github' ? out.replaceAll(own, '') : out).not.toMatch(
          /^\s*::|##(?:\[|vso\[|teamcity\[)/m,
        );
      },
    );
  },
);
