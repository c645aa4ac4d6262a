/**
 * Makes a release: the version in package.json and its lock file, the changelog's section with the day, a commit and a
 * tag. Nothing is pushed or published; pushing the tag starts .github/workflows/release.yml, which does that.
 *
 *   npm run release -- patch|minor|major|1.2.3      make it
 *   npm run release -- minor --dry-run              print what would be done
 *   node scripts/release.js --notes v1.2.3          print what the changelog says of a version
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const CHANGELOG = 'CHANGELOG.md';
const UNRELEASED = '## [Unreleased]';
const LEVELS = ['major', 'minor', 'patch'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, notes: { type: 'string' } },
});

try {
  if (options.notes !== undefined) process.stdout.write(`${sectionOf(options.notes.replace(/^v/, ''))}\n`);
  else release(positionals[0]);
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}

function release(wanted) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const version = versionAfter(manifest.version, wanted);
  const notes = sectionOf('Unreleased');
  if (notes === '') throw new Error(`${CHANGELOG} has nothing under ${UNRELEASED}; say what is new first`);
  const day = new Date().toISOString().slice(0, 10);
  console.log(`${manifest.version} → ${version}, ${day}\n\n${notes}\n`);
  if (options['dry-run']) return;
  if (git('status', '--porcelain') !== '') throw new Error('commit or put aside what has changed first');
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`there is a tag v${version} already`);
  const changelog = readFileSync(CHANGELOG, 'utf8');
  writeFileSync(CHANGELOG, changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`));
  execFileSync('npm', ['version', version, '--no-git-tag-version'], { stdio: 'ignore' });
  git('add', CHANGELOG, 'package.json', 'package-lock.json');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `claimsift ${version}`);
  console.log(`Made the commit and the tag v${version}. "git push --follow-tags" publishes it.`);
}

/** '0.2.0' after '0.1.4' for 'minor'; a version that is given as it is. */
function versionAfter(current, wanted = '') {
  const numbers = current.split('.').map(Number);
  const level = LEVELS.indexOf(wanted);
  if (level >= 0) {
    return numbers.map((number, at) => (at < level ? number : at === level ? number + 1 : 0)).join('.');
  }
  const given = wanted.split('.').map(Number);
  const first = given.findIndex((number, at) => number !== numbers[at]);
  if (!/^\d+\.\d+\.\d+$/.test(wanted)) throw new Error(`say ${LEVELS.join(', ')} or a version such as 1.2.3`);
  if (first < 0 || given[first] < numbers[first]) throw new Error(`${wanted} is not after ${current}`);
  return wanted;
}

/** What stands under a version's heading in the changelog. */
function sectionOf(version) {
  const [, after] = readFileSync(CHANGELOG, 'utf8').split(`## [${version}]`);
  if (after === undefined) throw new Error(`${CHANGELOG} says nothing of ${version}`);
  return after
    .replace(/^[^\n]*\n/, '')
    .split(/^## |^\[[^\]]+\]: /m)[0]
    .trim();
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
