import type { Command } from 'commander';
import { standardOutput } from '../output.js';

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the report')
    .action(async () => {
      // Not by way of the folder's index, which would load the extraction.
      const { reportSchema } = await import('../../claims/schema.js');
      await standardOutput().write(`${JSON.stringify(reportSchema, null, 2)}\n`);
    });
}
