#!/usr/bin/env node
/**
 * Writes docs/accuracy.md: what the built tool is right in, on every set of the evaluation that is at hand.
 *
 *   npm run accuracy -- FOLDER [VECTORS]    FOLDER holds the sets, and score.mjs, which holds their measures;
 *                                           VECTORS is what scripts/train-worth.js learns with
 *
 * A set that is not there is left out, and said to be; nothing of the sets' texts gets into the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 'docs/accuracy.md';
const [folder, vectors] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'score.mjs'))) {
  console.error('usage: npm run accuracy -- FOLDER [VECTORS]; FOLDER is what holds the sets and score.mjs');
  process.exit(2);
}

/** Each set, what it is, its measures, and what fails, with an example that is not from it. */
const SETS = [
  {
    file: 'news-dev',
    about: '12 news articles of 12 outlets, annotated for this project',
    tasks: ['attributions', 'speakers', 'figures', 'dates'],
    fails:
      'A claim inside a claim is now and then told whole, and not apart: “Roe said that Hale had told her that it rained.”',
  },
  {
    file: 'polnear-dev',
    about: 'PolNeAR’s development split, US politics of 2015 and 2016, every attribution and attitude marked',
    tasks: ['attributions'],
    fails: 'Attitudes in noun phrases are often missed: “the mayor’s fear of a flood”.',
  },
  {
    file: 'polnear-speakers-dev',
    about: '40 of these articles, with the speaker behind each attribution',
    tasks: ['speakers'],
    fails:
      'Who is meant by a description is the hardest: “the former engineer said” of somebody whose trade is told only later.',
  },
  {
    file: 'newsquant-dev',
    about: 'half of NewsQuant, sentences with quantities',
    tasks: ['figures'],
    fails: 'Vague limits are read as exact: “as many as some 40”.',
  },
  {
    file: 'recognizers-dev',
    about: 'half of the English test inputs of Recognizers-Text',
    tasks: ['cases'],
    fails: 'Forms that no news text has: “a half and three quarters”.',
  },
  {
    file: 'timebank-dev',
    about: 'half of TimeBank and AQUAINT, news texts with time expressions and events of reporting',
    tasks: ['timex', 'reporting'],
    fails: 'Dates that another sentence fixes: “two days after that”.',
  },
  {
    file: 'basil-dev',
    about: 'half of BASIL, US news articles with quoted passages and speakers',
    tasks: ['quotes'],
    fails: 'A scrap of a quotation in somebody else’s sentence: “Roe called the ‘plan’ a trick.”',
  },
  {
    file: 'claimbuster-tune',
    about:
      'ClaimBuster’s sentences of US debates; the table of weights has seen them, so only the folds above tell',
    tasks: ['sentences'],
    fails: 'What is worth checking without a number and a name: “They knew it all along.”',
  },
  {
    file: 'checkthat-tune',
    about: 'CheckThat! 2019, training transcripts with what fact-checkers checked; seen as well',
    tasks: ['worthiness'],
    fails: 'Of twenty sentences alike, fact-checkers pick one: which one, the words do not tell.',
  },
];

const percent = (share) => (100 * share).toFixed(1);
/** What counts things, and is no share. */
const COUNT = /^(?:gold|pred|hit|total|expected|totalPeople|totalEvents|totalLinks)$/;

/** The rows of a result, its own names joined for what is inside. */
function* rows(value, name = '') {
  if (typeof value === 'number') yield [name, percent(value)];
  else if ('f1' in value) {
    yield [name, `${percent(value.f1)} (precision ${percent(value.p)}, recall ${percent(value.r)})`];
  } else {
    for (const [key, inner] of Object.entries(value))
      if (!COUNT.test(key) && key !== 'perDocument')
        yield* rows(inner, name === '' ? key : `${name}, ${key}`);
  }
}

const run = (command, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

function sectionOf({ file, about, tasks, fails }, scratch) {
  const gold = join(folder, `${file}.jsonl`);
  const title = `## ${file}\n\n${about}.\n\n`;
  if (!existsSync(gold)) return `${title}Not at hand when this page was written.\n`;
  const reports = join(scratch, file);
  run(
    'bin/claimsift.js',
    'extract',
    '--format',
    'jsonl',
    '--input-format',
    'jsonl',
    '--output-file',
    reports,
    gold,
  );
  const lines = tasks.flatMap((task) => {
    const scored = JSON.parse(
      run(join(folder, 'score.mjs'), task, '--gold', gold, '--pred', reports, '--json'),
    );
    const { task: _, documents, missing: __, ...result } = scored;
    return [...rows(result)].map(([name, value]) => `| ${task} | ${name} | ${value} | ${documents} |`);
  });
  return `${title}| task | measure | percent | documents |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n\nWhat fails: ${fails}\n`;
}

function foldsOfWorth() {
  const sets = ['claimbuster-tune', 'checkthat-tune'].map((name) => join(folder, `${name}.jsonl`));
  if (vectors === undefined || !sets.every((set) => existsSync(set))) return '';
  return `## Check-worthiness, by folds\n\nEach fifth ranked by weights that have not seen it (\`node scripts/train-worth.js --folds\`); in brackets, each fold.\n\n\`\`\`\n${run('scripts/train-worth.js', '--vectors', vectors, '--folds', ...sets).trim()}\n\`\`\`\n`;
}

function foldsOfConfidence() {
  const sets = ['polnear-tune', 'news-dev'].map((name) => join(folder, `${name}.jsonl`));
  if (!sets.every((set) => existsSync(set))) return '';
  const printed = run('scripts/calibrate.js', '--folds', ...sets).trim();
  return `## Confidence, by folds\n\nWhat is said of documents that the table is not fitted on (\`npm run calibrate -- --folds\`).\n\n${printed.replace(/^(Claims|Of) /gm, '### $1 ')}\n`;
}

const scratch = mkdtempSync(join(tmpdir(), 'accuracy-'));
try {
  const page = [
    '# Accuracy\n\nWritten by `npm run accuracy` from the sets of the evaluation that were at hand; change `scripts/accuracy.js`, not this.\nThe tool reads each set as a user would; the measures are in the evaluation’s own `score.mjs`. The sets belong to others\nand are not part of the project. The examples of what fails are invented.\n',
    foldsOfWorth(),
    foldsOfConfidence(),
    ...SETS.map((set) => sectionOf(set, scratch)),
  ];
  writeFileSync(PAGE, page.filter((part) => part !== '').join('\n'));
  console.log(PAGE);
} finally {
  rmSync(scratch, { recursive: true });
}
