import type { CheckedDocument, Finding } from '../../check/index.js';

/** A place in a file. */
export interface Where extends Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  readonly path: string;
}

/** Where in a file a finding stands: of a record, where that begins. */
export const whereOf = (
  { id, record }: CheckedDocument,
  { line, column, endLine, endColumn }: Finding,
): Where =>
  record === undefined
    ? { path: id, line, column, endLine, endColumn }
    : { path: record.file, line: record.line, column: 1, endLine: record.line, endColumn: 1 };

/** What is wrong, and of a record where in its text, for formats that have no other place for that. */
export const messageOf = (
  { id, record }: CheckedDocument,
  { message, line, column }: Pick<Finding, 'message' | 'line' | 'column'>,
): string => (record === undefined ? message : `${id} ${line}:${column}: ${message}`);

/** What people call a document: its path, or where its record is with the record's own name. */
export function titleOf({ id, record }: CheckedDocument): string {
  if (record === undefined) return id;
  const place = `${record.file}:${record.line}`;
  return id === place ? id : `${place} (${id})`;
}
