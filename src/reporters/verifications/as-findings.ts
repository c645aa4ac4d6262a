import type { CheckedDocument, CheckRun, Finding, Rule } from '../../check/index.js';
import { digest } from '../../claims/index.js';
import {
  isWrong,
  type Status,
  type Verification,
  type VerifiedDocument,
  type VerifyRun,
} from '../../verify/index.js';
import { messageOf, placeOf } from './words.js';

const FINGERPRINT_LENGTH = 16;

/** What is amiss or absent, as `check` tells of what it finds: for those formats that are the same for both. */
export function asFindings(run: VerifyRun): CheckRun {
  const documents = run.documents.map((document) => ofDocument(document, run));
  const findings = documents.flatMap((document) => document.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    documents,
    summary: {
      documents: documents.length,
      errors,
      warnings: 0,
      infos: findings.length - errors,
      suppressed: 0,
    },
  };
}

const ofDocument = ({ id, verifications }: VerifiedDocument, run: VerifyRun): CheckedDocument => ({
  id,
  findings: verifications
    .filter(({ status }) => status !== 'verbatim' && status !== 'supported')
    .map((verification) => ofVerification(id, verification, run)),
  lines: new Map(),
  known: [],
  suppressed: 0,
});

function ofVerification(document: string, verification: Verification, run: VerifyRun): Finding {
  const { span, line, column, status, claim } = verification;
  const breaks = span.text.split('\n');
  const last = breaks.at(-1) ?? '';
  const place = placeOf(verification);
  return {
    rule: status,
    severity: isWrong(verification, run) ? 'error' : 'info',
    message: messageOf(verification) + (place === '' ? '' : ` (${place})`),
    document,
    span,
    line,
    column,
    endLine: line + breaks.length - 1,
    endColumn: breaks.length === 1 ? column + last.length : last.length + 1,
    claim,
    related: [],
    fix: null,
    fingerprint: digest([status, span.text].join('\n')).slice(0, FINGERPRINT_LENGTH),
  };
}

const ABOUT: Readonly<Partial<Record<Status, readonly [about: string, details: string]>>> = {
  altered: [
    'A quotation has other words than its source.',
    'Quote what was said, mark what is left out with an ellipsis and what is put in with brackets, or paraphrase without quotation marks.',
  ],
  misattributed: [
    'A quotation stands in the source under another name.',
    'Give the words to whoever said them.',
  ],
  contradicted: ['A figure is another one in the source.', 'Mend the figure, or say where it is from.'],
  absent: [
    'A quotation or a figure is not in the sources.',
    'Name the source that it is from, or find out where it comes from.',
  ],
};

/** What there is to find, as `check` describes its rules. */
export const statusRules: readonly Rule[] = Object.entries(ABOUT).map(([id, [about, details]]) => ({
  id,
  group: 'quotations',
  about,
  details,
  severity: id === 'absent' ? 'info' : 'error',
  examples: [],
  counterexamples: [],
  find: () => [],
}));
