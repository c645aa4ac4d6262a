import type { FindingsReporter } from './reporter.js';
import { messageOf, whereOf } from './where.js';
import { xml } from './xml.js';

/** Checkstyle 4.3 XML, which Jenkins, reviewdog and many others read. Documents without findings are left out. */
export const checkstyle: FindingsReporter = ({ documents }) => {
  const files = documents
    .filter(({ findings }) => findings.length > 0)
    .map((document) => {
      const errors = document.findings.map((finding) => {
        const { line, column } = whereOf(document, finding);
        const message = xml(messageOf(document, finding));
        return `    <error line="${line}" column="${column}" severity="${finding.severity}" message="${message}" source="claimsift.${finding.rule}"/>`;
      });
      const path = document.record?.file ?? document.id;
      return [`  <file name="${xml(path)}">`, ...errors, '  </file>'].join('\n');
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files,
    '</checkstyle>',
    '',
  ].join('\n');
};
