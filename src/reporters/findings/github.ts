import type { CheckRun, Severity } from '../../check/index.js';
import { unicodeEscape } from '../plain.js';
import type { FindingsReporter } from './reporter.js';
import { ruleUrl } from './rule-url.js';
import { stylish } from './stylish.js';
import { messageOf, whereOf } from './where.js';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub's workflow commands, which become annotations, after the readable list for the log. */
export const github: FindingsReporter = (run, view) => stylish(run, view) + annotationsOf(run);

export function annotationsOf({ documents }: CheckRun): string {
  const annotations = documents.flatMap((document) =>
    document.findings.map((finding) => {
      const { rule, severity } = finding;
      const { path, line, column, endLine, endColumn } = whereOf(document, finding);
      // GitHub shows columns only where one line holds all of it.
      const columns = line === endLine && endColumn > column ? `,col=${column},endColumn=${endColumn}` : '';
      const place = `file=${property(path)},line=${line},endLine=${endLine}${columns}`;
      return `::${COMMAND[severity]} ${place},title=${property(`claimsift: ${rule}`)}::${data(`${messageOf(document, finding)}\n${ruleUrl(rule)}`)}\n`;
    }),
  );
  return annotations.join('');
}

/** Escaping as the runner undoes it (actions/toolkit, packages/core/src/command.ts); no other control gets through. */
const data = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, unicodeEscape)
    .replace(/(?![\r\n])\p{Cc}/gu, '\ufffd')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
