import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPage } from '../../src/input/url/index.js';

/** Stands for a public host: another address of this machine, which the lookups below let through. */
const PUBLIC = '127.0.0.2';

const settings = { maxSize: 1000, timeout: 5000, allowPrivateHosts: false, userAgent: 'test' };
const isPrivate = (address: string): boolean => address !== PUBLIC;

let server: Server;
let port = 0;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const to = /^\/to\/(.+)$/.exec(request.url ?? '')?.[1];
    if (to === undefined) response.writeHead(200, { 'content-type': 'text/plain' }).end('Secret.');
    else response.writeHead(302, { location: `http://${to.replace('PORT', String(port))}` }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve);
  });
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close());

it('follows a redirect from a public host to itself', async () => {
  const page = await fetchPage(`http://${PUBLIC}:${port}/to/${PUBLIC}:PORT/page`, settings, isPrivate);
  expect(page.url).toBe(`http://${PUBLIC}:${port}/page`);
});

it.each([
  ['an address', '127.0.0.1:PORT/secret'],
  ['an address in another notation', '0x7f000001:PORT/secret'],
  ['an address of IPv6', '[::ffff:127.0.0.1]:PORT/secret'],
  ['a name', 'localhost:PORT/secret'],
  ['a public host that redirects there', `${PUBLIC}:PORT/to/127.0.0.1:PORT/secret`],
])('follows no redirect from a public host to a private one, which is %s', async (_, location) => {
  const page = fetchPage(`http://${PUBLIC}:${port}/to/${location}`, settings, isPrivate);
  await expect(page).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(/which is not public; allow it with --allow-private-hosts$/),
  });
  expect(asked).not.toContain('/secret');
});

it('follows it where private hosts are allowed', async () => {
  const allowed = { ...settings, allowPrivateHosts: true };
  const page = await fetchPage(`http://${PUBLIC}:${port}/to/localhost:PORT/page`, allowed, isPrivate);
  expect(page.url).toBe(`http://localhost:${port}/page`);
});
