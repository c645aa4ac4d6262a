import { isWrong, type Verification, type VerifiedDocument, type VerifyRun } from '../../verify/index.js';
import { xml } from '../findings/xml.js';
import type { VerificationsReporter } from './reporter.js';
import { messageOf, placeOf } from './words.js';

/** JUnit XML: a suite an article, a test a quotation or figure; what is absent is skipped, unless all is required. */
export const junit: VerificationsReporter = (run) => {
  const all = run.documents.flatMap(({ verifications }) => verifications);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="claimsift verify" ${countsIn(all, run)}>`,
    ...run.documents.map((document) => suite(document, run)),
    '</testsuites>',
    '',
  ].join('\n');
};

function countsIn(verifications: readonly Verification[], run: VerifyRun): string {
  const failures = verifications.filter((each) => isWrong(each, run)).length;
  const skipped = verifications.filter((each) => each.status === 'absent' && !isWrong(each, run)).length;
  return `tests="${verifications.length}" failures="${failures}" skipped="${skipped}" errors="0"`;
}

const suite = ({ id, verifications }: VerifiedDocument, run: VerifyRun): string =>
  [
    `  <testsuite name="${xml(id)}" ${countsIn(verifications, run)}>`,
    ...verifications.map((each) => test(id, each, run)),
    '  </testsuite>',
  ].join('\n');

function test(id: string, verification: Verification, run: VerifyRun): string {
  const { kind, line, column, status, span } = verification;
  const head = `    <testcase name="${kind} at ${line}:${column}" classname="${xml(id)}"`;
  if (isWrong(verification, run)) {
    const place = placeOf(verification);
    return [
      `${head}>`,
      `      <failure type="${status}" message="${xml(messageOf(verification))}">${xml(`${span.text}\n${place}`)}</failure>`,
      '    </testcase>',
    ].join('\n');
  }
  return status === 'absent' ? `${head}><skipped message="absent"/></testcase>` : `${head}/>`;
}
