import type { CheckedDocument, CheckRun, Finding } from '../../check/index.js';
import { ruleUrl } from './rule-url.js';
import { messageOf, whereOf } from './where.js';

/** GitHub cuts a step's summary off at a megabyte. */
const MOST_ROWS = 200;

/** Markdown for a page that sums a job up, with one table row a finding. */
export function jobSummary({ documents, summary }: CheckRun, command = 'check'): string {
  const { errors, warnings, infos } = summary;
  const findings = documents.flatMap((document) =>
    document.findings.map((finding) => [document, finding] as const),
  );
  const head = `## claimsift ${command}\n\n${errors} errors, ${warnings} warnings, ${infos} infos in ${summary.documents} documents\n`;
  if (findings.length === 0) return head;
  const rows = findings.slice(0, MOST_ROWS).map(row);
  const rest = findings.length > MOST_ROWS ? `\nand ${findings.length - MOST_ROWS} more\n` : '';
  return `${head}\n| where | rule | what |\n| --- | --- | --- |\n${rows.join('')}${rest}`;
}

function row([document, finding]: readonly [CheckedDocument, Finding]): string {
  const { path, line } = whereOf(document, finding);
  const rule = `[${cell(finding.rule)}](${encodeURI(ruleUrl(finding.rule))})`;
  return `| ${cell(`${path}:${line}`)} | ${finding.severity}: ${rule} | ${cell(messageOf(document, finding))} |\n`;
}

/** Foreign text in a table's cell: on one line, and every sign that Markdown or HTML could read is escaped. */
const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>&~@-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
