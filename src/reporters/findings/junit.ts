import type { CheckedDocument, Finding } from '../../check/index.js';
import type { FindingsReporter } from './reporter.js';
import { ruleUrl } from './rule-url.js';
import { titleOf } from './where.js';
import { xml } from './xml.js';

/** JUnit XML: a suite a document, a failed test a finding; a document without findings is one test that passed. */
export const junit: FindingsReporter = ({ documents, summary: { errors, warnings, infos } }) => {
  const failures = errors + warnings + infos;
  const tests = documents.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="claimsift" tests="${tests}" failures="${failures}" errors="0">`,
    ...documents.map(suite),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(document: CheckedDocument): string {
  const { findings } = document;
  const name = xml(titleOf(document));
  const cases =
    findings.length === 0
      ? [`    <testcase name="check" classname="${name}"/>`]
      : findings.map((finding) => failedCase(name, finding));
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${findings.length}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function failedCase(name: string, { rule, severity, message, line, column, span }: Finding): string {
  const place = `${line}:${column}`;
  return [
    `    <testcase name="${rule} at ${place}" classname="${name}">`,
    `      <failure type="${severity}" message="${xml(message)}">${xml(`${place} ${span.text}\n${ruleUrl(rule)}`)}</failure>`,
    '    </testcase>',
  ].join('\n');
}
