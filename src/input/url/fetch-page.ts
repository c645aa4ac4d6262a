import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputError } from '../errors.js';
import { formatOfMediaType } from '../formats/index.js';
import { addressIn, isPrivateAddress, lookupRefusing, PrivateAddress } from './addresses.js';

export interface FetchSettings {
  /** The largest page that is read, in bytes, unpacked. */
  readonly maxSize: number;
  /** For the whole of a page, redirects included, in milliseconds. */
  readonly timeout: number;
  /** Whether this machine and private networks may be asked. */
  readonly allowPrivateHosts: boolean;
  readonly userAgent: string;
}

export interface FetchedPage {
  /** The address after all redirects. */
  readonly url: string;
  /** Its path, whose ending may show the format. */
  readonly path: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly limit: number;
  readonly advice: string;
}

const MOST_REDIRECTS = 5;

/**
 * @param isPrivate which addresses may not be asked unless the settings allow it: the first one, and each that it
 *   redirects to
 * @throws InputError 'fetch-failed', 'too-large' or 'unsupported-format', now or while the page is read
 */
export async function fetchPage(
  address: string,
  settings: FetchSettings,
  isPrivate: (address: string) => boolean = isPrivateAddress,
): Promise<FetchedPage> {
  const refuses = settings.allowPrivateHosts ? () => false : isPrivate;
  const deadline = AbortSignal.timeout(settings.timeout);
  const shown = withoutUser(address);
  const fail = failingFor(shown);
  let url = parse(address, undefined, fail);
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(url, settings, refuses, deadline).catch((cause: unknown) => {
      throw fail(reasonOf(cause, settings), cause);
    });
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects === MOST_REDIRECTS) throw fail(`redirects more than ${MOST_REDIRECTS} times`);
      url = parse(headers.location, url, fail);
      continue;
    }
    try {
      return pageOf(response, url, shown, settings, deadline);
    } catch (error) {
      response.destroy();
      throw error;
    }
  }
}

type Fail = (reason: string, cause?: unknown) => InputError;

const failingFor =
  (address: string): Fail =>
  (reason, cause) =>
    cause instanceof InputError ? cause : new InputError('fetch-failed', address, reason, address, { cause });

/**
 * The address without the user's name and password, which must come neither to a log nor into a report. What is no
 * valid address may have one as well, so all between its scheme and the last '@' before a path goes.
 */
function withoutUser(address: string): string {
  if (!URL.canParse(address)) {
    const [scheme = ''] = /^[a-z][a-z0-9+.-]*:[\\/]*/i.exec(address) ?? [];
    const at = address.lastIndexOf('@');
    return scheme !== '' && at >= scheme.length ? scheme + address.slice(at + 1) : address;
  }
  const { username, password } = new URL(address);
  if (username === '' && password === '') return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** @param base the address that redirects to this one */
function parse(address: string, base: URL | undefined, fail: Fail): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (cause) {
    throw fail(
      base ? `redirects to ${withoutUser(address).slice(0, 80)}, which is no address` : 'is no valid address',
      cause,
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw fail(`only http and https are read, not ${url.protocol.slice(0, -1)}`);
  }
  if (url.username !== '' || url.password !== '') throw fail('has a user name in it; that is not sent');
  return url;
}

function ask(
  url: URL,
  { userAgent }: FetchSettings,
  refuses: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const literal = addressIn(url.hostname);
  if (literal !== null && refuses(literal)) return Promise.reject(new PrivateAddress(literal));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      signal,
      agent: false,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, br', // of 'deflate' there are two kinds, and no telling them apart
      },
      lookup: lookupRefusing(refuses),
    });
    request
      .on('response', resolve)
      .on('error', reject)
      // 101: the server goes over to another protocol, unasked.
      .on('upgrade', (_, socket) => {
        socket.destroy();
        reject(new Error('the server answers in another protocol than HTTP'));
      })
      // Whatever else may happen to it: what is waited for always comes.
      .on('close', () => reject(new Error('the server gives no answer')))
      .end();
  });
}

function pageOf(
  response: IncomingMessage,
  url: URL,
  address: string,
  settings: FetchSettings,
  deadline: AbortSignal,
): FetchedPage {
  const fail = failingFor(address);
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200) throw fail(`the server answers ${statusCode}`);
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const mediaType = type.toLowerCase();
  if (mediaType !== '' && mediaType !== UNKNOWN && formatOfMediaType(mediaType) === undefined) {
    throw new InputError('unsupported-format', address, `is ${type.slice(0, 80)}, which holds no article`);
  }
  const limit = settings.maxSize;
  const advice = `larger than ${limit} bytes; raise the limit with --max-size`;
  if (Number(headers['content-length'] ?? 0) > limit)
    throw new InputError('too-large', address, `is ${advice}`);
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([\w-]+)"?$/i.exec(parameter)?.[1])
    .find((label) => label !== undefined);
  return {
    url: url.href,
    path: url.pathname,
    ...(mediaType === '' || mediaType === UNKNOWN ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
    chunks: counted(bodyOf(response, fail, settings, deadline), limit, () => {
      throw new InputError('too-large', address, `is ${advice}`);
    }),
    limit,
    advice,
  };
}

const UNKNOWN = 'application/octet-stream';

/** The bytes as long as there are no more of them than the limit, whatever they are parted into later. */
async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  refuse: () => never,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) refuse();
    yield chunk;
  }
}

/** The unpacked bytes, as they come: something small may unpack to something without bounds. */
async function* bodyOf(
  response: IncomingMessage,
  fail: Fail,
  settings: FetchSettings,
  deadline: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(response, fail);
  } catch (cause) {
    throw fail(deadline.aborted ? timedOut(settings) : reasonOf(cause, settings), cause);
  } finally {
    response.destroy();
  }
}

function unpacked(response: IncomingMessage, fail: Fail): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  if (encoding === 'identity' || encoding === '') return response;
  if (!Object.hasOwn(unpack, encoding))
    throw fail(`is packed as ${encoding.slice(0, 40)}, which is not read`);
  const stream = unpack[encoding as keyof typeof unpack]();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

const timedOut = ({ timeout }: FetchSettings): string =>
  `took longer than ${timeout / 1000} seconds; raise the limit with --timeout`;

function reasonOf(cause: unknown, settings: FetchSettings): string {
  if (cause instanceof PrivateAddress) {
    return `leads to ${cause.address}, which is not public; allow it with --allow-private-hosts`;
  }
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError' || (cause.name === 'AbortError' && cause.cause !== undefined))
    return timedOut(settings);
  const { code = '' } = cause as NodeJS.ErrnoException;
  return REASONS[code] ?? `cannot be read (${cause.message})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host cannot be looked up; is there a network?',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection was broken off',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection was broken off',
  Z_DATA_ERROR: 'is packed in a broken way',
  Z_BUF_ERROR: 'is packed in a broken way',
};
