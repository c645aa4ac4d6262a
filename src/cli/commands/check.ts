import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import type { Baseline, CheckedDocument, CheckRun, Summary } from '../../check/index.js';
import type { FailOn, Level, ResolvedConfig, RuleEntries } from '../../config/index.js';
import { didYouMean } from '../../nearest.js';
import { type FindingsFormat, findingsReporters } from '../../reporters/findings/index.js';
import { addJobsOption, type JobsOption } from '../batch-options.js';
import { complain } from '../diagnostics.js';
import { UsageError } from '../errors.js';
import { BASELINE_FILE, CACHE_FILE } from '../file-names.js';
import { hint } from '../hint.js';
import { addInputOptions, INPUTS_ARGUMENT, type InputOptions } from '../input-options.js';
import { toDate, toPath } from '../option-values.js';
import { standardOutput, writeResult } from '../output.js';
import { FOUND, TROUBLE } from '../status.js';
import { type Target, targetParser, targetsOf } from '../targets.js';

const FORMATS = Object.keys(findingsReporters) as readonly FindingsFormat[];

const SEVERITIES: readonly Level[] = ['off', 'info', 'warning', 'error'];

interface Options extends InputOptions, JobsOption {
  readonly format?: readonly Target<FindingsFormat>[];
  readonly outputFile?: string;
  readonly published?: string;
  /** False with --no-config. */
  readonly config?: string | false;
  readonly printConfig?: string;
  readonly rule?: RuleEntries;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string | true;
  readonly pruneBaseline?: boolean;
  readonly listFiles?: boolean;
  readonly changed?: string | true;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly passWithNoInputs?: boolean;
  readonly watch?: boolean;
  readonly cache?: string | true;
  readonly color?: boolean;
}

export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .description('find what an editor would send back: numbers that do not add up, words that nobody said')
    .argument(...INPUTS_ARGUMENT)
    .option(
      '-f, --format <format[:file]>',
      `how to print the findings: ${FORMATS.join(', ')} (default: by the ending of the output file, else stylish); ` +
        'may be given several times, with a file for each',
      targetParser(FORMATS),
    )
    .option('-o, --output-file <path>', 'write to a file, which is replaced whole or not at all', toPath)
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .option('-c, --config <file>', 'the config (default: claimsift.config.* here or in a folder above)')
    .option('--no-config', 'look for no config')
    .option('--print-config <file>', 'print what holds for a file, and check nothing')
    .option('--rule <name:severity>', 'set the severity of a rule: off, info, warning or error', toRule)
    .addOption(
      new Option(
        '--fail-on <severity>',
        'the least severity that makes the exit status 1 (default: error)',
      ).choices(['error', 'warning', 'never']),
    )
    .option('--max-warnings <number>', 'exit with 1 for more warnings than this', toCount)
    .option('-q, --quiet', 'tell of errors only')
    .option('--baseline <file>', 'leave out the findings that stand in this file')
    .option('--write-baseline [file]', `write the findings to a baseline (default: ${BASELINE_FILE})`)
    .option('--fix', 'mend in the files what follows for sure; never inside quotation marks')
    .option('--fix-dry-run', 'tell what --fix would mend, and write nothing')
    .option('--prune-baseline', 'take out of the baseline what is found no more')
    .option('--list-files', 'print which files would be checked, and check nothing')
    .option('--changed [base]', 'only lines changed since a git revision (default: HEAD)')
    .option('--watch', 'run again whenever an input or the config changes, until Ctrl-C')
    .option('--pass-with-no-inputs', 'exit with 0, not 2, where there is nothing to check')
    .option('--cache [file]', `keep the findings of unchanged documents (default: ${CACHE_FILE})`)
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (
        names.length === 0 &&
        process.stdin.isTTY &&
        options.printConfig === undefined &&
        options.changed === undefined
      ) {
        command.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      const { ConfigError } = await import('../../config/index.js');
      try {
        await (options.watch ? watch(names, options) : run(names, options));
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        error.mistakes.forEach(complain);
        process.exitCode = TROUBLE;
      }
    });
  addInputOptions(addJobsOption(command));
}

/** What is done once. */
const ONCE = ['fix', 'writeBaseline', 'pruneBaseline', 'listFiles', 'printConfig'] as const;

async function watch(given: readonly string[], options: Options): Promise<void> {
  const once = ONCE.find((option) => options[option] !== undefined);
  if (once !== undefined) {
    const name = once.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${name} does what it does once; leave out --watch`);
  }
  const [{ CONFIG_FILES, findConfig }, { ownFilesOf }, { watchAndRun }] = await Promise.all([
    import('../../config/index.js'),
    import('../own-files.js'),
    import('../watching.js'),
  ]);
  const files = ownFilesOf(options);
  const { names, base } = await splitChanged([...files.inputs, ...given], options.changed);
  const { baseline, config } = options;
  const configs = config === false ? [] : (config ?? findConfig(process.cwd()) ?? CONFIG_FILES);
  const written = [...(options.format ?? []).map(({ path }) => path), options.outputFile];
  await watchAndRun(names.length > 0 || base === null ? names : ['.'], options, {
    settings: [configs, baseline ?? []].flat(),
    written: written.filter((path) => path != null),
  });
}

async function run(given: readonly string[], options: Options): Promise<void> {
  await refuseUnknownRules(Object.keys(options.rule ?? {}));
  const config = await configOf(options);
  if (options.printConfig !== undefined) {
    await standardOutput().write(await printedConfig(config, options.printConfig, options.rule));
    return;
  }
  const { guardFiles, ownFilesOf } = await import('../own-files.js');
  const files = ownFilesOf(options);
  const { names, base } = await splitChanged([...files.inputs, ...given], options.changed);
  const { parseBaseline, summarize, toBaseline } = await import('../../check/index.js');
  const targets = targetsOf(options.format ?? [], options.outputFile, formatOf(options.outputFile));
  const outputs = targets.flatMap(({ path }) => path ?? []);
  guardFiles(names, files, outputs, parseBaseline);
  if (options.pruneBaseline && options.baseline === undefined)
    throw new UsageError('--prune-baseline takes entries out of a baseline; name it with --baseline');
  if (options.listFiles) {
    const { listFiles } = await import('../listed-files.js');
    const inputs = names.length > 0 ? names : ['.'];
    await standardOutput().write(await listFiles(inputs, options, [...outputs, options.baseline ?? '']));
    return;
  }
  const { openCache } = await import('../findings-cache.js');
  const cache = files.cache === null ? null : await openCache(files.cache);
  const { policyFor } = await import('../../config/index.js');
  const { checkAll } = await import('../check-all.js');
  const { documents: checked, isNothing } = await checkAll(names, options, {
    policyFor: (file) => policyFor(config, file, options.rule),
    base,
    baseline: options.baseline === undefined ? null : await readBaseline(options.baseline),
    cache,
    written: [...outputs, options.baseline, files.baseline].filter((file) => file != null),
  });
  const documents =
    options.fix || options.fixDryRun
      ? await (await import('../fixing.js')).applyFixes(checked, options.fixDryRun === true)
      : checked;
  if (isNothing && process.exitCode === undefined && !options.passWithNoInputs) {
    complain('nothing was checked, since no input holds any text; --pass-with-no-inputs makes this fine');
    process.exitCode = TROUBLE;
  }
  if (files.baseline !== null) {
    if (isNothing && !options.passWithNoInputs) return; // an earlier one may still be right
    const file = files.baseline;
    const findings = documents.flatMap((document) => document.findings);
    const { jsonText } = await import('../../reporters/index.js');
    await writeResult(`${jsonText(toBaseline(findings), 2)}\n`, file);
    complain(`wrote ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} to ${file}`);
    return;
  }
  if (options.baseline !== undefined) await tellOfStale(options.baseline, documents, options);
  const result: CheckRun = { documents, summary: summarize(documents) };
  for (const { format, path } of targets) await writeFindings(result, format, path, options.color);
  await cache?.save(); // last, so that a cache that cannot be written costs nobody the findings
  if (process.exitCode === undefined && fails(result.summary, config, options)) process.exitCode = FOUND;
}

async function writeFindings(
  result: CheckRun,
  format: FindingsFormat,
  path: string | null,
  color: boolean | undefined,
): Promise<void> {
  const [{ rules }, { colorFor }, report] = await Promise.all([
    import('../../check/index.js'),
    import('../color.js'),
    findingsReporters[format](),
  ]);
  const view = { chalk: colorFor(color, path !== null), rules, version: manifest.version };
  await writeResult(report(result, view), path ?? undefined);
  if (format === 'github') {
    const { writeJobSummary } = await import('../job-summary.js');
    await writeJobSummary(result, 'check');
  }
}

/** Tells of entries of the baseline that are found no more, or takes them out. */
async function tellOfStale(
  file: string,
  documents: readonly CheckedDocument[],
  { pruneBaseline }: Options,
): Promise<void> {
  const [{ prune }, { KNOWN_EXTENSIONS }] = await Promise.all([
    import('../../check/index.js'),
    import('../../input/index.js'),
  ]);
  // The id of a record is no path, and says nothing of whether it is there still.
  const isThere = (id: string): boolean =>
    existsSync(id) || !KNOWN_EXTENSIONS.includes(extname(id).toLowerCase());
  const { baseline, stale } = prune(await readBaseline(file), documents, isThere);
  if (stale === 0) return;
  const entries = `${stale} ${stale === 1 ? 'finding' : 'findings'} of the baseline`;
  if (pruneBaseline) {
    await writeResult(`${JSON.stringify(baseline, null, 2)}\n`, file);
    complain(`took ${entries} out of ${file} that ${stale === 1 ? 'is' : 'are'} found no more`);
  } else {
    complain(
      `${entries} ${stale === 1 ? 'is' : 'are'} found no more; --prune-baseline takes ${stale === 1 ? 'it' : 'them'} out of ${file}`,
    );
  }
}

/** What the ending of the output file says; several formats are XML. */
function formatOf(file = ''): FindingsFormat {
  const ending = extname(file).toLowerCase();
  return ending === '.json'
    ? 'json'
    : ending === '.sarif'
      ? 'sarif'
      : ending === '.html'
        ? 'html'
        : 'stylish';
}

/** @throws UsageError */
async function refuseUnknownRules(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { rules } = await import('../../check/index.js');
  const known = rules.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--rule: there is no rule '${unknown}'${didYouMean(unknown, known)}`);
}

async function configOf({ config }: Options): Promise<ResolvedConfig> {
  const { findConfig, loadConfig, NO_CONFIG } = await import('../../config/index.js');
  if (config === false) return NO_CONFIG;
  const file = config ?? findConfig(process.cwd());
  return file === null ? NO_CONFIG : loadConfig(file);
}

async function printedConfig(config: ResolvedConfig, file: string, last: RuleEntries = {}): Promise<string> {
  const { policyFor } = await import('../../config/index.js');
  const entries = [...policyFor(config, file, last)].map(([id, { severity, options }]) => [
    id,
    Object.keys(options).length === 0 ? severity : [severity, options],
  ]);
  const { file: path, failOn, maxWarnings } = config;
  const { jsonText } = await import('../../reporters/index.js');
  return `${jsonText({ config: path, failOn, maxWarnings, rules: Object.fromEntries(entries) }, 2)}\n`;
}

/** What stands behind --changed is a revision, unless it can only be an input. */
async function splitChanged(
  names: readonly string[],
  changed: string | true | undefined,
): Promise<{ readonly names: readonly string[]; readonly base: string | null }> {
  if (changed === undefined) return { names, base: null };
  if (changed === true) return { names, base: 'HEAD' };
  const { isRevision } = await import('../git.js');
  return existsSync(changed) && !(await isRevision(changed))
    ? { names: [changed, ...names], base: 'HEAD' }
    : { names, base: changed };
}

async function readBaseline(file: string): Promise<Baseline> {
  const { parseBaseline } = await import('../../check/index.js');
  try {
    const baseline = parseBaseline(JSON.parse(await readFile(file, 'utf8')));
    if (baseline) return baseline;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UsageError(`${file}: no such baseline; write one with --write-baseline ${file}`, { cause });
    }
  }
  throw new UsageError(`${file}: is no baseline of claimsift; write one with --write-baseline`);
}

function fails({ errors, warnings }: Summary, config: ResolvedConfig, options: Options): boolean {
  const maxWarnings = options.maxWarnings ?? config.maxWarnings;
  if (maxWarnings !== undefined && warnings > maxWarnings) return true;
  const failOn = options.failOn ?? config.failOn ?? 'error';
  if (failOn === 'never') return false;
  return errors > 0 || (failOn === 'warning' && warnings > 0);
}

function toRule(value: string, before: RuleEntries = {}): RuleEntries {
  const [name = '', level = ''] = value.split(':');
  const severity = SEVERITIES.find((known) => known === level);
  if (name === '' || severity === undefined)
    throw new InvalidArgumentError(
      `Write it as vague-source:off, with ${SEVERITIES.join(', ')}${hint(level, SEVERITIES)}`,
    );
  return { ...before, [name]: severity };
}

function toCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 0 on.');
  return Number(value);
}
