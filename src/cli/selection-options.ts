import { type Command, Option } from 'commander';
// Not by way of the folder's index, with which the extraction would be loaded before it is needed.
import { ORDERS } from '../claims/select.js';
import { FORM_NAMES, KIND_NAMES, toCount, toForms, toKinds, toNames, toShare } from './option-values.js';

/** Which claims are wanted, and in which order: the options of every command that reports claims. */
export const addSelectionOptions = (command: Command): Command =>
  command
    .option('--only <forms>', `only claims of these forms: ${FORM_NAMES}`, toForms)
    .option(
      '--speaker <name>',
      'only claims of this speaker, by name or part of it; may be given again',
      toNames,
    )
    .option('--kind <kinds>', `only claims with figures of these kinds: ${KIND_NAMES}`, toKinds)
    .option('--min-confidence <number>', 'only claims that are at least as sure, from 0 to 1', toShare)
    .option(
      '--min-checkworthiness <number>',
      'only claims that are at least as check-worthy, from 0 to 1',
      toShare,
    )
    .option('--top <number>', 'only so many claims of each document, the most check-worthy', toCount)
    .addOption(new Option('--sort <order>', 'how claims are ordered').choices(ORDERS).default('position'));
