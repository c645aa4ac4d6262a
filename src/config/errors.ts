/** What is wrong in a config file: every mistake, with file, line and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('; '));
  }
}
