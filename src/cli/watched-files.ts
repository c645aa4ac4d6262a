import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import picomatch from 'picomatch';
import { type Choice, KNOWN_EXTENSIONS } from '../input/index.js';

/** Whether something that changed is an input, or a folder on the way to one. Paths are absolute. */
type Interest = (path: string, isFolder: boolean) => boolean;

/** Something to watch: the folder in which it stands or would stand, and what in there counts. */
interface Watched {
  readonly root: string;
  readonly concerns: Interest;
}

/**
 * Tells of every file that is changed, made or deleted of those that the names stand for, be they there yet or not.
 *
 * @param names files, folders and patterns
 * @param choice what of it is left out
 * @returns what ends it, once all is being watched
 */
export async function watchFiles(
  names: readonly string[],
  choice: Pick<Choice, 'isIgnored' | 'isOutput'>,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const watched = names.map((name) => watchedFor(name, choice));
  const concerns: Interest = (path, isFolder) => watched.some((each) => each.concerns(path, isFolder));
  const watcher = watch([...new Set(watched.map(({ root }) => root))], {
    ignoreInitial: true,
    // What is only named yet may be a folder.
    ignored: (path, stats) => !concerns(resolve(path), stats?.isFile() !== true),
  });
  watcher.on('all', (_, path) => {
    if (concerns(resolve(path), false)) onChange();
  });
  watcher.on('error', () => {}); // what cannot be watched may still be read by the next run
  await new Promise<void>((ready) => {
    watcher.once('ready', ready);
  });
  return () => watcher.close();
}

/** The folder around it is watched, since the thing itself may be deleted, or put in the place of another, and come again. */
function watchedFor(name: string, choice: Pick<Choice, 'isIgnored' | 'isOutput'>): Watched {
  const isThere = existsSync(name);
  const scan = isThere ? null : picomatch.scan(name);
  const base = resolve(scan?.isGlob ? scan.base || '.' : name);
  const root = nearestFolder(dirname(base));
  if (isThere && !statSync(name).isDirectory()) return { root, concerns: onTheWayTo(base) };
  const matches = scan?.isGlob ? picomatch(resolve(name)) : hasKnownExtension;
  return { root, concerns: either(onTheWayTo(base), inside(base, matches, choice)) };
}

const either =
  (one: Interest, other: Interest): Interest =>
  (path, isFolder) =>
    one(path, isFolder) || other(path, isFolder);

/** The thing itself, and the folders around it. */
const onTheWayTo =
  (target: string): Interest =>
  (path, isFolder) =>
    path === target || (isFolder && target.startsWith(path.endsWith(sep) ? path : path + sep));

/** What is found in a folder, as a run finds it. */
const inside =
  (
    folder: string,
    accepts: (path: string) => boolean,
    { isIgnored, isOutput }: Pick<Choice, 'isIgnored' | 'isOutput'>,
  ): Interest =>
  (path, isFolder) => {
    const way = relative(folder, path);
    if (way === '' || way.split(sep).some(isHidden)) return false;
    if (isFolder) return !isIgnored(`${path}/`);
    return accepts(path) && !isIgnored(path) && !isOutput(path);
  };

/** '..' leads out of the folder, '.git' and what editors keep beside a file are hidden, and packages are no articles. */
const isHidden = (part: string): boolean => part.startsWith('.') || part === 'node_modules';

const hasKnownExtension = (path: string): boolean =>
  KNOWN_EXTENSIONS.includes(extname(basename(path)).toLowerCase());

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
