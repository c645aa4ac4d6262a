import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/library/verify.js';
import { type VerificationsFormat, verificationsReporters } from '../../src/reporters/verifications/index.js';
import type { Source } from '../../src/verify/index.js';

const SOURCE = `CHAIR: Good evening. There is one matter tonight.

MAYOR TALLIS: We will not close a single library this year. The wall will cost forty million dollars.

CLLR BROOME: Nobody in Ostrey believes that number. It is a number out of a hat.
`;
const ARTICLE = `“We will close a single library this year,” Mayor Ada Tallis said.

“Nobody in Ostrey believes that number,” Tallis said. “The wall will cost $40m,” Tallis said.

“It is a disgrace to all of us, <b>::error::</b> & so on,” Broome said.
`;

async function report(
  format: VerificationsFormat,
  {
    requireAll = false,
    width = 80,
    many = false,
    level = 0 as 0 | 1,
    sources = [{ id: 'minutes.txt', text: SOURCE }] as readonly Source[],
  } = {},
): Promise<string> {
  const reporter = await verificationsReporters[format]();
  const verifications = verify(ARTICLE, sources);
  const document = {
    id: 'a b.md',
    title: null,
    text: ARTICLE,
    sources: sources.map(({ id }) => id),
    verifications,
  };
  return reporter(
    { many, documents: [document], requireAll },
    { chalk: new Chalk({ level }), width, version: '1.2.3' },
  );
}

describe('sarif', () => {
  it('is valid, with what is amiss as errors and what is absent as notes', async () => {
    const log = JSON.parse(await report('sarif'));
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readFileSync('tests/reporters/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
    const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const levels = log.runs[0].results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]);
    expect(levels).toEqual([
      ['altered', 'error'],
      ['misattributed', 'error'],
      ['absent', 'note'],
    ]);
    expect(log.runs[0].results[0].message.text).toContain('leaves out “not”');
  });

  it('has what is absent as errors where all is required', async () => {
    const log = JSON.parse(await report('sarif', { requireAll: true }));
    expect(log.runs[0].results.at(-1)).toMatchObject({ ruleId: 'absent', level: 'error' });
  });
});

describe('junit', () => {
  it('is a test an entry', async () => {
    const text = await report('junit');
    const root = parseDocument(text, { xmlMode: true }).children.find(
      (node) => 'name' in node && node.name === 'testsuites',
    );
    expect(root).toMatchObject({ attribs: { tests: '6', failures: '2', skipped: '1' } });
    expect(await report('junit', { requireAll: true })).toContain('failures="3" skipped="0"');
  });
});

describe('github', () => {
  it('has a command an entry that is amiss, and none in anybody’s words', async () => {
    const text = await report('github');
    const commands = text.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::notice']);
    expect(commands[0]).toContain('file=a b.md,line=1');
    expect(text.replaceAll(/^::(?:error|notice) .*$/gm, '')).not.toContain('::');
  });
});

describe('pretty', () => {
  it('stays within its width', async () => {
    for (const width of [40, 60, 80, 120]) {
      const lines = (await report('pretty', { width })).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('marks what differs by color where there is one, else by brackets', async () => {
    expect(await report('pretty')).toContain('We will [-not-] close');
    const colored = await report('pretty', { level: 1 });
    expect(colored).not.toContain('[-not-]');
    expect(colored).toContain('\u001b[4mnot\u001b[24m');
  });

  it('shows the words of narrow terminals one under the other', async () => {
    expect(await report('pretty', { width: 50 })).toMatch(/ {2}article, Ada Tallis: We will close/);
  });
});

describe('json', () => {
  it('is one result for one article, an array for several, and a line each as jsonl', async () => {
    expect(JSON.parse(await report('json'))).toMatchObject({
      article: 'a b.md',
      summary: { altered: 1, absent: 1 },
    });
    expect(JSON.parse(await report('json', { many: true }))).toHaveLength(1);
    expect((await report('jsonl')).split('\n')).toHaveLength(2);
  });
});
