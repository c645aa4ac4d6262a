import { program } from './program.js';

export async function main(argv: readonly string[]): Promise<void> {
  await program().parseAsync([...argv]);
}
