import schema from './report.schema.json' with { type: 'json' };

/** The JSON Schema (2020-12) of a report. */
export const reportSchema: Readonly<Record<string, unknown>> = schema;
