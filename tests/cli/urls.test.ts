import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/input/url/addresses.js';
import { ARTICLE, BIN, folderWith, linesOf, type Result } from './claimsift.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page = (text: string): string => `<html><body><article><p>${text}</p></article></body></html>`;
const text =
  (body: string | Uint8Array, headers: Record<string, string> = { 'content-type': 'text/plain' }): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body);
const redirect =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const raw =
  (answer: string): Answer =>
  ({ socket }) =>
    socket.end(answer);

/** A server that misbehaves, each way under a path of its own. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/article.txt': text(ARTICLE),
  '/page': text(page('Mayor Ana Ruiz said the bridge would cost $40m.'), {
    'content-type': 'text/html; charset=utf-8',
  }),
  '/latin': text(Buffer.from(page('Zo\xeb said \x93no\x94.'), 'latin1'), {
    'content-type': 'text/html; charset=windows-1252',
  }),
  '/records': text('{"id":"a","text":""}\n{"id":"b","text":""}\n', {
    'content-type': 'application/x-ndjson',
  }),
  '/packed': text(gzipSync(ARTICLE), { 'content-type': 'text/plain', 'content-encoding': 'gzip' }),
  '/hop': redirect('/article.txt'),
  '/circle': redirect('/circle'),
  '/nowhere': redirect('http://[bad/'),
  '/empty': (_, response) => response.writeHead(204).end(),
  '/to-file': redirect('file:///etc/hostname'),
  '/missing': (_, response) => response.writeHead(404).end('none'),
  '/image': text('GIF89a', { 'content-type': 'image/gif' }),
  '/large': text('a'.repeat(5000)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const write = (): boolean =>
      response.destroyed || (response.write('a'.repeat(1000)) && setImmediate(write) && true);
    response.on('drain', write);
    write();
  },
  '/bomb': text(gzipSync(Buffer.alloc(5_000_000, 'a')), {
    'content-type': 'text/plain',
    'content-encoding': 'gzip',
  }),
  '/broken-gzip': text('no gzip', { 'content-type': 'text/plain', 'content-encoding': 'gzip' }),
  '/odd-packing': text('x', { 'content-type': 'text/plain', 'content-encoding': 'exotic' }),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => response.write('a'), 100);
    response.on('close', () => clearInterval(timer));
  },
  '/switch': raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nwords'),
  '/hints': raw('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'),
  '/hang-up': ({ socket }) => socket.destroy(),
  '/no-words': raw(''),
  '/other-protocol': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  '/half-header': raw('HTTP/1.1 200 OK\r\nContent-Ty'),
  '/broken-chunks': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords'),
  '/cut-gzip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
    response.write(gzipSync(ARTICLE).subarray(0, 40), () => response.destroy());
  },
  '/many-records': text('{"id":"a","text":"","x":"aaaaaaaaaaaa"}\n'.repeat(2000), {
    'content-type': 'application/x-ndjson',
  }),
  '/endless-records': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const write = (): boolean =>
      response.destroyed ||
      (response.write('{"id":"a","text":""}\n'.repeat(50)) && setImmediate(write) && true);
    response.on('drain', write);
    write();
  },
  '/record-bomb': text(gzipSync(`[${'{"id":"a","text":""},'.repeat(100_000)}`), {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  }),
  '/with-password': redirect('http://ana:secret@example.org/'),
  '/to-no-address': redirect('http://ana:secret@[bad/'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
    response.write('a', () => response.destroy());
  },
};

const server = createServer((request, response) => {
  const answer = ANSWERS[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Not the synchronous way of the other tests: the server must be able to answer. */
function run(
  args: readonly string[],
  { cwd = process.cwd(), input = '' }: { readonly cwd?: string; readonly input?: string } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {}).end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

const get = (path: string, ...options: readonly string[]): Promise<Result> =>
  run(['-f', 'json', '--allow-private-hosts', `${origin}${path}`, ...options]);

describe('--max-size holds for records as it does for articles', () => {
  it.each(['/many-records', '/endless-records', '/record-bomb'])('%s', async (path) => {
    const { status, stdout, stderr } = await run([
      ...['-f', 'jsonl', '--allow-private-hosts', '--max-size', '20k', `${origin}${path}`, `${origin}/page`],
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `claimsift: ${origin}${path}: is larger than 20480 bytes; raise the limit with --max-size\n`,
    );
    const reports = linesOf(stdout);
    expect(reports.at(-2).error.code).toBe('too-large');
    expect(reports.at(-1).document.format).toBe('html');
    expect(reports.length).toBeLessThan(1100);
  });
});

describe('a name and a password in an address come neither to the terminal nor into a report', () => {
  const SHOWN = {
    'http://ana:s3cret@example.org/a': 'http://example.org/a',
    'https://ana:s3cret@example.org/a?b#c': 'https://example.org/a?b#c',
    'HTTP://:s3cret@example.org': 'http://example.org/',
    'ftp://ana:s3cret@example.org/a': 'ftp://example.org/a',
    'postgres://ana:s3cret@db/a': 'postgres://db/a',
    'http://ana:s3cret@': 'http://',
    'http://ana:s3cret@[bad/': 'http://[bad/',
    'http://ana:s3cret@exa mple.org/': 'http://exa mple.org/',
    'http://ana:s3/cret@example.org/': 'http://example.org/',
  };
  it.each([[['-f', 'json']], [['check', '-f', 'json']], [['-f', 'json', '--debug']]])(
    'with %j',
    async (args) => {
      const { status, stdout, stderr } = await run([...args, ...Object.keys(SHOWN)]);
      expect(status).toBe(2);
      const told = stderr.split('\n').filter((line) => line.startsWith('claimsift: '));
      expect(told).toEqual(
        Object.values(SHOWN).map((shown) => expect.stringContaining(`claimsift: ${shown}: `)),
      );
      expect(stdout + stderr).not.toMatch(/ana|s3|cret/);
    },
  );
});

describe('an address', () => {
  it.each([
    ['/article.txt', 'text', 'Mayor Ana Ruiz said'],
    ['/page', 'html', 'Mayor Ana Ruiz said'],
    ['/latin', 'html', 'Zoë said “no”.'],
    ['/packed', 'text', 'Mayor Ana Ruiz said'],
  ])('%s is read, with its text in the report', async (path, format, words) => {
    const { status, stdout, stderr } = await get(path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { document } = JSON.parse(stdout);
    expect(document).toMatchObject({ id: `${origin}${path}`, url: `${origin}${path}`, format });
    expect(document.text).toContain(words);
  });

  it('that redirects is known by the name given and the address that it led to', async () => {
    const { document } = JSON.parse((await get('/hop')).stdout);
    expect(document).toMatchObject({ id: `${origin}/hop`, url: `${origin}/article.txt` });
  });

  it('may stand beside files, folders, patterns and standard input of any kind', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.csv': 'id,text\n1,A.\n2,B.\n', 'c.md': '# Words' });
    mkdirSync(join(cwd, 'd'));
    writeFileSync(join(cwd, 'd/e.vtt'), 'WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n');
    const names = [`${origin}/page`, 'a.txt', 'd', '-', 'b.csv', '*.md'];
    const { status, stdout, stderr } = await run(['-f', 'jsonl', '--allow-private-hosts', ...names], {
      cwd,
      input: '{"id":"r","text":""}\n',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout).map(({ document: { id, format } }) => `${id} ${format}`)).toEqual([
      `${origin}/page html`,
      'a.txt text',
      'd/e.vtt subtitles',
      'r text',
      '1 text',
      '2 text',
      'c.md markdown',
    ]);
  });

  it('may hold records', async () => {
    expect(JSON.parse((await get('/records')).stdout)).toHaveLength(2);
  });

  it.each<
    readonly [options: readonly string[], failures: readonly (readonly [string, string, string | RegExp])[]]
  >([
    [
      [],
      [
        ['/missing', 'fetch-failed', 'the server answers 404'],
        ['/circle', 'fetch-failed', 'redirects more than 5 times'],
        ['/nowhere', 'fetch-failed', 'redirects to http://[bad/, which is no address'],
        ['/empty', 'fetch-failed', 'the server answers 204'],
        ['/to-file', 'fetch-failed', 'only http and https are read, not file'],
        ['/image', 'unsupported-format', 'is image/gif, which holds no article'],
        ['/broken-gzip', 'fetch-failed', 'is packed in a broken way'],
        ['/odd-packing', 'fetch-failed', 'is packed as exotic, which is not read'],
        ['/cut', 'fetch-failed', 'the connection was broken off'],
        ['/cut-gzip', 'fetch-failed', /broken (?:off|way)/],
        ['/switch', 'fetch-failed', 'cannot be read (the server answers in another protocol than HTTP)'],
        ['/hints', 'fetch-failed', 'the connection was broken off'],
        ['/hang-up', 'fetch-failed', 'the connection was broken off'],
        ['/no-words', 'fetch-failed', 'the connection was broken off'],
        ['/other-protocol', 'fetch-failed', /cannot be read/],
        ['/half-header', 'fetch-failed', /broken off|cannot be read/],
        ['/broken-chunks', 'fetch-failed', /cannot be read|broken off/],
        ['/with-password', 'fetch-failed', 'has a user name in it; that is not sent'],
        ['/to-no-address', 'fetch-failed', 'redirects to http://[bad/, which is no address'],
      ],
    ],
    [
      ['--max-size', '2k'],
      [
        ['/large', 'too-large', 'is larger than 2048 bytes; raise the limit with --max-size'],
        ['/endless', 'too-large', 'is larger than 2048 bytes; raise the limit with --max-size'],
      ],
    ],
    [
      ['--max-size', '100K'],
      [['/bomb', 'too-large', 'is larger than 102400 bytes; raise the limit with --max-size']],
    ],
    [
      ['--timeout', '4'],
      [
        ['/silent', 'fetch-failed', 'took longer than 4 seconds; raise the limit with --timeout'],
        ['/slow', 'fetch-failed', 'took longer than 4 seconds; raise the limit with --timeout'],
      ],
    ],
  ])('that cannot be read is told, and the next one is read: with %j', async (options, failures) => {
    const addresses = failures.map(([path]) => `${origin}${path}`);
    const { status, stdout, stderr } = await run([
      ...['-f', 'jsonl', '--allow-private-hosts', ...options, ...addresses, `${origin}/article.txt`],
    ]);
    expect(status).toBe(2);
    const messages = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice('claimsift: '.length));
    expect(messages.map((message, i) => message.split(`${addresses[i]}: `)[1])).toEqual(
      failures.map(([, , reason]) => (typeof reason === 'string' ? reason : expect.stringMatching(reason))),
    );
    const outcomes = linesOf(stdout);
    expect(outcomes.pop().document.format).toBe('text');
    expect(outcomes).toEqual(
      failures.map(([, code], i) => ({
        document: { id: addresses[i] },
        error: { code, message: messages[i] },
      })),
    );
  });

  it('that is private is not asked unless that is allowed', async () => {
    const { port } = new URL(origin);
    const leads = {
      [`http://127.0.0.1:${port}/article.txt`]: '127.0.0.1',
      [`http://localhost:${port}/article.txt`]: '',
      [`http://2130706433:${port}/article.txt`]: '127.0.0.1',
      [`http://[::1]:${port}/article.txt`]: '',
      [`http://[::ffff:127.0.0.1]:${port}/article.txt`]: '',
      'http://169.254.169.254/latest': '169.254.169.254',
      [`http://[::127.0.0.1]:${port}/article.txt`]: '::7f00:1',
      [`http://[64:ff9b::127.0.0.1]:${port}/article.txt`]: '64:ff9b::7f00:1',
    };
    const { status, stdout, stderr } = await run(['-f', 'jsonl', ...Object.keys(leads)]);
    expect(status).toBe(2);
    expect(linesOf(stdout)).toMatchObject(
      Object.keys(leads).map((id) => ({ document: { id }, error: { code: 'fetch-failed' } })),
    );
    expect(stderr).toMatch(/^[\x20-\x7e\n]+\n$/);
    const told = stderr.trimEnd().split('\n');
    expect(told).toEqual(Object.values(leads).map((lead) => expect.stringContaining(`leads to ${lead}`)));
    for (const line of told)
      expect(line).toContain('which is not public; allow it with --allow-private-hosts');
  });

  it.each([
    ['ftp://example.org/a', 'only http and https are read, not ftp'],
    ['http://', 'is no valid address'],
    ['http://no-such-host.invalid/', /there is no such host|cannot be looked up/],
  ])('%s is refused', async (address, reason) => {
    const { status, stderr } = await run(['-f', 'json', address]);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });
});

it.each([
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['192.168.1.1', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['fe80::1', true],
  ['fc00::1', true],
  ['::', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['::127.0.0.1', true],
  ['::7f00:1', true],
  ['::808:808', true],
  ['::ffff:0:127.0.0.1', true],
  ['64:ff9b:1::a00:1', true],
  ['fec0::1', true],
  ['2001::a00:1', true],
  ['2001:db8::1', true],
  ['3fff::1', true],
  ['5f00::1', true],
  ['100::1', true],
  ['fe80::1%eth0', true],
  ['no address', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['2606:4700::1111', false],
])('%s is private: %j', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
