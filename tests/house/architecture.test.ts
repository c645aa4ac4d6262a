import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** From each station to those that import it. */
function arrowsOf(pairs: Iterable<readonly [from: string, to: string]>): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [from, to] of pairs) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  return arrows;
}

/** 'src/figures/unit.ts' belongs to 'figures', 'src/extract.ts' to 'extract'. */
const stationOf = (file: string): string => (file.split(sep)[1] ?? '').replace(/\.[jt]s$/, '');

function* imports(): Generator<readonly [string, string]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files.map((name) => join('src', name))) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
      const target = normalize(join(dirname(file), path));
      if (target.startsWith(`src${sep}`) && stationOf(target) !== stationOf(file))
        yield [stationOf(target), stationOf(file)];
    }
  }
}

const drawn = arrowsOf(
  [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(
    ([, from = '', to = '']) => [from, to] as const,
  ),
);
const imported = arrowsOf(imports());

function reaches(arrows: Arrows, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => reaches(arrows, next, to, seen));
}

const listed = (arrows: Arrows) =>
  [...arrows].flatMap(([from, all]) => [...all].map((to) => [from, to] as const));

it('draws no arrow that is no import', () => {
  expect(listed(drawn).length).toBeGreaterThan(20);
  expect(listed(drawn).filter(([from, to]) => !imported.get(from)?.has(to))).toEqual([]);
});

it('has a way along its arrows for every import', () => {
  expect(listed(imported).filter(([from, to]) => !reaches(drawn, from, to))).toEqual([]);
});

it('has no way back', () => {
  expect(listed(drawn).filter(([from, to]) => reaches(drawn, to, from))).toEqual([]);
});

it('says of every station what it does', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const stations = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(stations.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});
