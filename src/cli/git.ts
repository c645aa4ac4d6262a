import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { UsageError } from './errors.js';

const run = promisify(execFile);
const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * What git prints. Only its plumbing is asked, with names parted by NUL: no setting and no attribute changes what that
 * says, as they do for `git diff`, whose attributes a pull request can bring along.
 *
 * @throws UsageError with what git says itself
 */
export async function git(args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...args], { maxBuffer: MOST_OUTPUT });
    return stdout;
  } catch (cause) {
    throw failure(args, cause as Error & { stderr?: string });
  }
}

/** Is it the name of a commit here? What is one and a path as well is the commit, as in git. */
export const isRevision = async (name: string): Promise<boolean> => (await commitOf(name)) !== null;

/** The commit that a revision names; null where git knows none of that name. */
export const commitOf = (name: string): Promise<string | null> =>
  git(['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]).then(
    (out) => out.trim(),
    () => null,
  );

/**
 * The bytes of an object, as they are in the repository.
 *
 * @throws UsageError while they are read
 */
export async function* blob(object: string): AsyncGenerator<Uint8Array> {
  const args = ['cat-file', 'blob', object];
  const child = spawn('git', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  const ended = once(child, 'close');
  ended.catch(() => {}); // looked at below, once the bytes are read
  yield* child.stdout;
  const [status] = await ended.catch((cause) => {
    throw failure(args, cause);
  });
  if (status !== 0) throw failure(args, { stderr });
}

function failure(args: readonly string[], cause: { readonly stderr?: string; readonly message?: string }) {
  const said = (cause.stderr || cause.message || '').trim().split('\n', 1)[0] || 'no word of why';
  return new UsageError(`git ${args[0]} failed: ${said}`, { cause });
}
