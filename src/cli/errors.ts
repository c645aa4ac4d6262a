/** The command was called in a way that it cannot serve. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
