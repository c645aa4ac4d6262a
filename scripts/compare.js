/**
 * What two builds find differently: npm run compare -- OLD NEW FILES…
 *
 * OLD and NEW are folders with a built `dist`. Prints, document by document, each claim and figure that came (+), went
 * (-) or changed (~), and counts them at the end. Options of `extract` may stand among the files.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [before, after, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run compare -- OLD NEW FILES…');
  process.exit(2);
}

function reportsOf(folder) {
  const args = [join(folder, 'bin/claimsift.js'), 'extract', '-f', 'jsonl', ...files];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) console.error(`${folder}: status ${status}\n${stderr}`);
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((report) => report.claims)
      .map((report) => [report.document.id, report]),
  );
}

const textOf = (span) => span?.text ?? null;

/** What is compared of a claim, by the name under which a change is told. */
const traitsOfClaim = ({ form, text, attribution }) => ({
  form,
  text,
  cue: textOf(attribution?.cue),
  source: textOf(attribution?.source),
  speaker: attribution?.speaker?.name ?? null,
  stance: attribution?.stance ?? null,
  attitude: attribution?.attitude ?? null,
  negated: attribution?.negated ?? null,
  inside: attribution?.inside !== null && attribution?.inside !== undefined,
});

const traitsOfFigure = ({ id, start, end, text, sameAs, ...traits }) => ({
  ...traits,
  text,
  sameAs: sameAs !== null && sameAs !== undefined,
});

/** By where it begins: a claim with its cue, which is what makes it the same claim, and a figure. */
const claims = ({ claims }) =>
  new Map(
    claims.map((claim) => [
      `${claim.attribution?.cue?.start ?? 'own'} ${claim.content[0].start}`,
      traitsOfClaim(claim),
    ]),
  );
const figures = ({ figures }) => new Map(figures.map((figure) => [figure.start, traitsOfFigure(figure)]));

const counts = { '+': 0, '-': 0, '~': 0 };
function tell(sign, what, traits) {
  counts[sign]++;
  console.log(`  ${sign} ${what} ${traits}`);
}

function compare(what, old, current) {
  for (const [key, traits] of old) {
    const now = current.get(key);
    if (now === undefined) tell('-', what, JSON.stringify(traits));
    else {
      const changed = Object.keys(traits).filter(
        (name) => JSON.stringify(traits[name]) !== JSON.stringify(now[name]),
      );
      if (changed.length > 0)
        tell(
          '~',
          what,
          changed
            .map((name) => `${name}: ${JSON.stringify(traits[name])} → ${JSON.stringify(now[name])}`)
            .join('; '),
        );
    }
  }
  for (const [key, traits] of current) if (!old.has(key)) tell('+', what, JSON.stringify(traits));
}

const old = reportsOf(before);
const current = reportsOf(after);
for (const [id, report] of current) {
  const earlier = old.get(id);
  if (!earlier) continue;
  console.log(id);
  compare('claim', claims(earlier), claims(report));
  compare('figure', figures(earlier), figures(report));
}
for (const id of old.keys()) if (!current.has(id)) console.log(`${id}: no report any more`);
console.log(`${counts['+']} came, ${counts['-']} went, ${counts['~']} changed`);
