import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsift, folderWith, linesOf } from './claimsift.js';

const MINUTES = `THE CHAIR: Good evening. There is one matter tonight, the quarry at Ostrey.

MAYOR TALLIS: We will not close a single library this year. The quarry will cost forty million dollars.

CLLR BROOME: The mayor is wrong about the cost. Nobody in Ostrey believes that number.

MAYOR TALLIS: I would remind Councillor Broome that he voted for it.
`;
const RIGHT = '“Nobody in Ostrey believes that number,” Councillor Jon Broome said.\n';
const WRONG = '“We will close a single library this year,” Mayor Ada Tallis said.\n';
const NOWHERE = '“It is a disgrace to the whole of this town,” Councillor Jon Broome said.\n';

const FILES = {
  'minutes.txt': MINUTES,
  'right.txt': RIGHT,
  'wrong.txt': WRONG,
  'nowhere.txt': NOWHERE,
  'empty.txt': ' \n',
  'empty.csv': '\n',
};

const verify = (args: readonly string[], cwd: string, input = '') =>
  claimsift(['verify', ...args], { cwd, input });

describe('the exit status of verify', () => {
  it.each([
    [0, 'all is as the source has it', ['right.txt', '--against', 'minutes.txt']],
    [1, 'something is altered', ['wrong.txt', '--against', 'minutes.txt']],
    [0, 'something is absent', ['nowhere.txt', '--against', 'minutes.txt']],
    [1, 'something is absent, and all is required', ['nowhere.txt', '-a', 'minutes.txt', '--require', 'all']],
    [1, 'one of several articles is wrong', ['right.txt', 'wrong.txt', '--against', 'minutes.txt']],
    [2, 'a source is not there', ['right.txt', '--against', 'minutes.txt', 'nope.txt']],
    [2, 'the source is empty', ['right.txt', '--against', 'empty.txt']],
    [2, 'a table is empty', ['right.txt', '--against', 'minutes.txt', 'empty.csv']],
    [2, 'no source is named', ['right.txt']],
    [2, 'an article is not there', ['nope.txt', '--against', 'minutes.txt']],
    [2, 'the similarity is none', ['right.txt', '--against', 'minutes.txt', '--min-similarity', '2']],
    [2, 'the format is none', ['right.txt', '--against', 'minutes.txt', '-f', 'csv']],
    [2, 'standard input is named twice', ['-', '--against', '-']],
  ])('is %i where %s', (status, _, args) => {
    const result = verify(args, folderWith(FILES));
    expect(result.status).toBe(status);
    expect(result.stderr === '').toBe(status !== 2);
  });

  it('is 2 where a source cannot be read, though the rest is held against those that can', () => {
    const { stdout, stderr } = verify(
      ['wrong.txt', '--against', 'minutes.txt', 'nope.txt'],
      folderWith(FILES),
    );
    expect(JSON.parse(stdout).summary).toMatchObject({ altered: 1 });
    expect(stderr).toContain('nope.txt');
  });
});

describe('the sources of an article', () => {
  it.each([
    ['in its front matter', { 'a/a.md': `---\nsources: [../minutes.txt]\n---\n${WRONG}` }],
    ['in a file beside it', { 'a/a.txt': WRONG, 'a/a.sources.yaml': 'sources:\n  - ../minutes.txt\n' }],
    ['in a list beside it', { 'a/a.txt': WRONG, 'a/a.sources.yml': '- ../minutes.txt\n' }],
    [
      'in a record',
      { 'a/a.jsonl': `${JSON.stringify({ id: 'x', text: WRONG, sources: ['../minutes.txt'] })}\n` },
    ],
  ])('stand %s', (_, files) => {
    const folder = folderWith({ 'minutes.txt': MINUTES, ...files });
    const { status, stdout, stderr } = verify(['a/', '-f', 'jsonl'], folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(linesOf(stdout)).toMatchObject([{ sources: ['minutes.txt'], summary: { altered: 1 } }]);
  });

  it('are no articles, though they stand in the same folder', () => {
    const folder = folderWith({
      'articles/minutes.txt': MINUTES,
      'articles/data.csv': 'Region,Cases\nNorth,12\n',
      'articles/a.md': `---\nsources: [minutes.txt, data.csv]\n---\n${RIGHT}`,
    });
    const { status, stdout, stderr } = verify(['articles/', '-f', 'jsonl'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout).map(({ article }) => article)).toEqual(['articles/a.md']);
  });

  it('may be an address of what the subtitles are of', () => {
    const folder = folderWith({
      'talk.vtt':
        'WEBVTT\n\n00:14:32.000 --> 00:14:36.000\n<v Ada Tallis>We will not close a single library this year.\n',
      'a.md': `---\nsources:\n  - file: talk.vtt\n    url: https://example.org/talk.mp4\n---\n${WRONG}`,
    });
    const [found] = JSON.parse(verify(['a.md'], folder).stdout).verifications;
    expect(found.source).toMatchObject({
      line: 4,
      time: '00:14:32.000',
      url: 'https://example.org/talk.mp4#t=872',
    });
  });
});

it('never holds an article against itself', () => {
  const { stdout } = verify(
    ['wrong.txt', '--against', '.'],
    folderWith({ 'minutes.txt': MINUTES, 'wrong.txt': WRONG }),
  );
  expect(JSON.parse(stdout)).toMatchObject({
    sources: ['minutes.txt'],
    summary: { altered: 1, verbatim: 0 },
  });
});

it('reads an article from standard input', () => {
  const { status, stdout } = verify(['--against', 'minutes.txt'], folderWith(FILES), WRONG);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ article: 'stdin', schemaVersion: expect.any(String) });
});

it('prints an array for several articles', () => {
  const { stdout } = verify(['right.txt', 'wrong.txt', '--against', 'minutes.txt'], folderWith(FILES));
  expect(JSON.parse(stdout)).toHaveLength(2);
});

it('shows the words beside the source’s', () => {
  const { stdout } = verify(['wrong.txt', '--against', 'minutes.txt', '-f', 'pretty'], folderWith(FILES));
  expect(stdout).toContain('1:2 altered: leaves out “not”');
  expect(stdout).toMatch(/article, Ada Tallis +│ minutes\.txt:3, TALLIS/);
  expect(stdout).toContain('We will [-not-] close a single');
});

it('lets no source command a terminal', () => {
  const evil = MINUTES.replace('not close', 'not \u001b[31mclose ::error::x');
  const { stdout } = verify(
    ['wrong.txt', '--against', 'minutes.txt', '-f', 'pretty'],
    folderWith({ ...FILES, 'minutes.txt': evil }),
  );
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain('::error::');
});

it('writes a file, and no input over', () => {
  const folder = folderWith(FILES);
  expect(verify(['wrong.txt', '--against', 'minutes.txt', '-o', 'out.json'], folder).status).toBe(1);
  expect(JSON.parse(readFileSync(`${folder}/out.json`, 'utf8')).summary.altered).toBe(1);
  const { status, stderr } = verify(['wrong.txt', '--against', 'minutes.txt', '-o', 'minutes.txt'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('minutes.txt: it is an input');
});
