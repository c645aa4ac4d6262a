import type { Command } from 'commander';
import { FIGURE_KINDS, FORMS } from '../../claims/report.js';
import { findingsReporters } from '../../reporters/findings/index.js';
import { formats } from '../../reporters/index.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { manPage } from './man.js';
import { manualInMarkdown } from './markdown.js';
import { type CommandModel, modelOf } from './model.js';
import { zshCompletion } from './zsh.js';

const DEFAULT = 'extract';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export const completionFor = async (shell: keyof typeof SCRIPTS, program: Command): Promise<string> =>
  SCRIPTS[shell](await visible(program), DEFAULT);

export const manualOf = async (program: Command, about: string, version: string): Promise<string> =>
  manPage(await visible(program), about, version, DEFAULT);

export const pageOf = async (program: Command): Promise<string> =>
  manualInMarkdown(await visible(program), DEFAULT);

async function visible(program: Command): Promise<readonly CommandModel[]> {
  const { rules } = await import('../../check/index.js');
  const shown = program.createHelp().visibleCommands(program);
  const names = new Set(shown.map((command) => command.name()));
  return modelOf(program, {
    'extract --format': Object.keys(formats),
    'extract --only': FORMS,
    'extract --kind': FIGURE_KINDS,
    'summary --only': FORMS,
    'summary --kind': FIGURE_KINDS,
    'check --format': Object.keys(findingsReporters),
    rules: rules.map(({ id }) => id),
    help: [...names],
  }).filter(({ name }) => names.has(name));
}
