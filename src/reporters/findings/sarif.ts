import type { CheckedDocument, Finding, Rule, Severity } from '../../check/index.js';
import { jsonText } from '../json-text.js';
import { readable } from '../plain.js';
import type { FindingsReporter } from './reporter.js';
import { HOMEPAGE, ruleUrl } from './rule-url.js';
import { messageOf, whereOf } from './where.js';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Names the scheme of our fingerprints, so that a later one can stand beside it. */
const FINGERPRINT = 'claimsift/v1';
const INDENT = 2;

/** SARIF 2.1.0, for code scanning: the rules with their help, and each finding with its region and fingerprint. */
export const sarif: FindingsReporter = ({ documents }, { rules, version }) => {
  const found = new Set(documents.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const known = new Set(rules.map(({ id }) => id));
  const descriptors: readonly { readonly id: string }[] = [
    ...rules.map(describe),
    ...[...found].filter((id) => !known.has(id)).map((id) => ({ id, helpUri: ruleUrl(id) })),
  ];
  const indices = new Map(descriptors.map(({ id }, index) => [id, index]));
  return `${jsonText(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'claimsift',
              semanticVersion: version,
              informationUri: HOMEPAGE,
              rules: descriptors,
            },
          },
          columnKind: 'utf16CodeUnits',
          results: documents.flatMap((document) =>
            document.findings.map((finding) => result(document, finding, indices.get(finding.rule) ?? -1)),
          ),
        },
      ],
    },
    INDENT,
  )}\n`;
};

function describe({ id, about, details, severity, group, examples }: Rule) {
  const example = examples[0]?.[0];
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: details },
    helpUri: ruleUrl(id),
    help: { text: example === undefined ? details : `${details}\n\nFor example: ${example}` },
    defaultConfiguration: {
      enabled: severity !== 'off',
      level: severity === 'off' ? 'warning' : LEVEL[severity],
    },
    properties: { tags: [group] },
  };
}

function result(document: CheckedDocument, finding: Finding, ruleIndex: number): object {
  const { rule, severity, fingerprint, related, span } = finding;
  const { path, line, ...region } = whereOf(document, finding);
  const artifactLocation = { uri: toUri(path) };
  const { lines, record, id } = document;
  const text = record === undefined ? lines.get(line) : undefined;
  const snippet = { text: readable(span.text) };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: readable(messageOf(document, finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region:
            record === undefined
              ? {
                  startLine: line,
                  startColumn: region.column,
                  endLine: region.endLine,
                  endColumn: region.endColumn,
                  snippet,
                }
              : { startLine: line, snippet },
          ...(text !== undefined && {
            contextRegion: { startLine: line, snippet: { text: readable(text) } },
          }),
        },
        ...(record !== undefined && { logicalLocations: [{ name: readable(id) }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        physicalLocation: {
          artifactLocation,
          region:
            record === undefined
              ? { startLine: other.line, startColumn: other.column }
              : { startLine: record.line },
        },
        message: { text: readable(messageOf(document, other)) },
      })),
    }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
  };
}

/** A path as a URI reference relative to where the tool ran; an address as it is. */
function toUri(id: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(id)) return encodeURI(id.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  const path = id.replaceAll('\\', '/').replace(/^\.\//, '');
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
