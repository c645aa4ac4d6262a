import { sarif as ofFindings } from '../findings/sarif.js';
import { asFindings, statusRules } from './as-findings.js';
import type { VerificationsReporter } from './reporter.js';

/** SARIF 2.1.0, for code scanning: what is amiss as errors, what is absent as notes. */
export const sarif: VerificationsReporter = (run, view) =>
  ofFindings(asFindings(run), { ...view, rules: statusRules });
