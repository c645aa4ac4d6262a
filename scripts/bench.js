/**
 * Measures how fast the extraction is, beside one plain pass of compromise and of wink-nlp, which only tags, over the
 * same text, in one run, so that the ratios hold whatever the machine. Needs a build; the text is made from the articles
 * in fixtures/.
 *
 *   npm run bench                 the rates, by length of document, whole runs, and the start of the command
 *   npm run bench -- --keep       the same, and adds the ratios to docs/performance.csv, by commit
 *   npm run bench -- --file F     the rates over the records of a file of JSON Lines instead
 *   npm run bench -- --brief      the rate over the articles alone
 *   npm run bench -- --batch      the workers, linearity and memory too (some minutes)
 *   npm run bench -- --million    the memory over a million short records, with one job and with two (ten minutes)
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  createWriteStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../dist/index.js';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string' },
    batch: { type: 'boolean' },
    million: { type: 'boolean' },
    brief: { type: 'boolean' },
    keep: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
});
const ROUNDS = Number(options.rounds);
/** Rounds that do not count, in which the code is compiled. */
const WARM_UP = 3;
/** Ticks a second in which Linux counts processor time. */
const TICKS = 100;
/** Runs with one job and with two, in turn. */
const PAIRS = 3;
const CHARACTERS = 400_000;
const BIN = resolve('bin/claimsift.js');

const articles = options.file
  ? readFileSync(options.file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  : readdirSync('fixtures')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join('fixtures', name), 'utf8'));

const wordsIn = (texts) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const whole = (value) => Math.round(value).toLocaleString('en');

/** What `--keep` adds to the history: a measure, and how many times as fast, or as little, as compromise it is. */
const kept = [];
const HISTORY = 'docs/performance.csv';
const wink = winkNLP(model, ['sbd', 'pos']);

/** Articles until there are so many characters. */
function corpus(characters, of = articles) {
  const texts = [];
  for (let i = 0, length = 0; length < characters; i += 1) {
    const text = of[i % of.length];
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** Words a second of each of the ways, taken in turn; processor time, so that other work on the machine counts less. */
function rates(texts, ways) {
  const words = wordsIn(texts);
  const measured = ways.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    ways.forEach((way, i) => {
      const start = process.cpuUsage();
      for (const text of texts) way(text);
      const { user } = process.cpuUsage(start);
      if (round >= 0) measured[i].push(words / (user / 1e6));
    });
  }
  return measured.map(median);
}

function row(name, texts) {
  const [plain, tagged, ours] = rates(texts, [
    (text) => nlp(text),
    (text) => wink.readDoc(text),
    (text) => extract(text),
  ]);
  kept.push([`warm: ${name}`, ours / plain]);
  console.log(
    `${name.padEnd(28)} ${[wordsIn(texts), plain, tagged, ours].map((value) => whole(value).padStart(11)).join(' ')} ${(ours / plain).toFixed(2).padStart(7)}`,
  );
}

if (options.million) await inFolder(million);
else {
  speeds();
  if (!options.file && !options.brief) {
    await inFolder(wholeRuns);
    starts();
  }
  if (options.batch) await inFolder(batches);
  if (options.keep) keep();
}

function keep() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  for (const [measure, ratio] of kept)
    appendFileSync(HISTORY, `${commit},${date},${process.version},"${measure}",${ratio.toFixed(2)}\n`);
}

function speeds() {
  console.log(
    `${'words a second'.padEnd(28)} ${['words', 'compromise', 'wink-nlp', 'claimsift'].map((name) => name.padStart(11)).join(' ')} ${'ratio'.padStart(7)}`,
  );
  row(options.file ?? 'articles', options.file ? articles : corpus(CHARACTERS));
  if (options.file || options.brief) return;
  const paragraphs = articles.flatMap((text) => text.split('\n\n')).filter((text) => text.length > 40);
  row('one paragraph each', corpus(CHARACTERS / 2, paragraphs));
  for (const length of [10_000, 100_000]) {
    row(`${whole(length)} characters each`, corpus(CHARACTERS / 2, [corpus(length).join('\n\n')]));
  }
}

/** Processor and wall time of a command, at best. */
function time(command, args, input) {
  const walls = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { input, maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    walls.push(performance.now() - start);
  }
  return Math.min(...walls);
}

/** The command over many articles, its start and the compiling of its code included, beside a script with compromise. */
async function wholeRuns(folder) {
  console.log(
    `\n${'whole runs, seconds'.padEnd(28)} ${'compromise'.padStart(22)} ${'claimsift'.padStart(22)}   ratios`,
  );
  const script = join(resolve('.'), 'node_modules', 'compromise', 'src', 'three.js');
  for (const count of [84, 840]) {
    const records = join(folder, `${count}.jsonl`);
    writeFileSync(
      records,
      Array.from({ length: count }, (_, i) =>
        JSON.stringify({ id: `a${i}`, text: articles[i % articles.length] }),
      ).join('\n'),
    );
    const pass = join(folder, 'pass.mjs');
    writeFileSync(
      pass,
      `import nlp from ${JSON.stringify(script)};
import { readFileSync } from 'node:fs';
for (const line of readFileSync(process.argv[2], 'utf8').split('\\n')) nlp(JSON.parse(line).text);`,
    );
    const pairs = [];
    for (let i = 0; i < PAIRS; i += 1)
      pairs.push([await measure(process.execPath, [pass, records]), await run('-j', '1', records)]);
    const middle = (side, of) => median(pairs.map((pair) => pair[side][of]));
    const told = (side) =>
      `${middle(side, 'processor').toFixed(1)} (clock ${middle(side, 'seconds').toFixed(1)})`.padStart(22);
    const ratios = ['processor', 'seconds'].map((of) => median(pairs.map(([a, b]) => a[of] / b[of])));
    kept.push(
      [`cold: ${count} articles, processor time`, ratios[0]],
      [`cold: ${count} articles, clock`, ratios[1]],
    );
    console.log(
      `${`${count} articles`.padEnd(28)} ${told(0)} ${told(1)}   ${ratios.map((ratio) => ratio.toFixed(2)).join(' / ')}`,
    );
  }
}

function starts() {
  const [article] = articles;
  const script = `import nlp from 'compromise'; nlp(${JSON.stringify(article)}).sentences().json();`;
  const [node, version, pass, one] = [
    time(process.execPath, ['-e', '0']),
    time(process.execPath, [BIN, '--version']),
    time(process.execPath, ['--input-type=module', '-e', script]),
    time(process.execPath, [BIN, '-f', 'json'], article),
  ];
  console.log('\nstart, milliseconds');
  console.log(`node -e 0 ${whole(node)}, --version ${whole(version)}: ratio ${(version / node).toFixed(2)}`);
  console.log(
    `compromise on one article ${whole(pass)}, claimsift ${whole(one)}: ratio ${(one / pass).toFixed(2)}`,
  );
  kept.push(['one article: share of compromise', one / pass]);
}

async function inFolder(measurements) {
  const folder = mkdtempSync(join(tmpdir(), 'claimsift-bench-'));
  try {
    await measurements(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(...args) {
  return measure(process.execPath, [BIN, '-f', 'jsonl', ...args]);
}

async function batches(folder) {
  const records = join(folder, 'records.jsonl');
  writeFileSync(
    records,
    Array.from(
      { length: 2000 },
      (_, i) => `${JSON.stringify({ id: `a${i}`, text: articles[i % articles.length] })}\n`,
    ).join(''),
  );
  console.log(`\n2,000 articles, ${availableParallelism()} cores`);
  const pairs = [];
  for (let i = 0; i < PAIRS; i += 1)
    pairs.push([await run('-j', '1', records), await run('-j', '2', records)]);
  const told = ({ seconds, processor }) =>
    `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor time)`;
  for (const [one, two] of pairs) {
    console.log(
      `--jobs 1 ${told(one)}, --jobs 2 ${told(two)}: ${(one.seconds / two.seconds).toFixed(2)} times`,
    );
  }

  console.log('\none long document');
  const long = [];
  for (const megabytes of [1, 10]) {
    const path = join(folder, `${megabytes}.txt`);
    writeFileSync(path, corpus(megabytes * 1e6).join('\n\n'));
    const { seconds, memory } = await run(path);
    long.push(seconds);
    console.log(`${megabytes} MB ${seconds.toFixed(1)} s, ${whole(memory)} MB of memory`);
  }
  console.log(`ratio ${(long[1] / long[0]).toFixed(1)}`);
}

async function million(folder) {
  console.log('a million short records');
  const records = join(folder, 'million.jsonl');
  await pipeline(function* () {
    for (let i = 0; i < 1e6; i += 1)
      yield `{"id":"s${i}","text":"Mayor Ana Ruiz said the bridge would cost $${i}m."}\n`;
  }, createWriteStream(records));
  for (const jobs of ['1', '2']) {
    const { seconds, memory } = await run('-j', jobs, records);
    console.log(`--jobs ${jobs} ${seconds.toFixed(0)} s, ${whole(memory)} MB of memory at most`);
  }
}

/**
 * Wall and processor time, in seconds, and the largest memory, in megabytes, of a command, its output thrown away. Both
 * of the latter are what the system says last before its end, and 0 where it says nothing.
 */
async function measure(command, args) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit'] });
  let memory = 0;
  let processor = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      processor = (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch {
      // not on this system, or over already
    }
  }, 50);
  const status = await new Promise((done) => {
    child.on('close', done);
  });
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`);
  return { seconds: (performance.now() - start) / 1000, processor, memory };
}
