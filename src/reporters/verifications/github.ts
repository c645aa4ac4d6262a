import { annotationsOf } from '../findings/github.js';
import { asFindings } from './as-findings.js';
import { pretty } from './pretty.js';
import type { VerificationsReporter } from './reporter.js';

/** GitHub's workflow commands, which become annotations, after the readable view for the log. */
export const github: VerificationsReporter = (run, view) =>
  [pretty(run, view), annotationsOf(asFindings(run))].filter((part) => part !== '').join('\n');
