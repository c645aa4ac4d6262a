import type { FindingsReporter } from './reporter.js';
import { xml } from './xml.js';

/** Checkstyle 4.3 XML, which Jenkins, reviewdog and many others read. Documents without findings are left out. */
export const checkstyle: FindingsReporter = ({ documents }) => {
  const files = documents
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, findings }) => {
      const errors = findings.map(
        ({ rule, severity, message, line, column }) =>
          `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(message)}" source="claimsift.${rule}"/>`,
      );
      return [`  <file name="${xml(id)}">`, ...errors, '  </file>'].join('\n');
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files,
    '</checkstyle>',
    '',
  ].join('\n');
};
