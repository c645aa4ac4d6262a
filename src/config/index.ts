export { type Config, FAIL_ON, type FailOn, LEVELS, type Level, type RuleEntries } from './config.js';
export { ConfigError } from './errors.js';
export { IGNORE_FILE, type IgnoreSettings, ignoredBy } from './ignore.js';
export { CONFIG_FILES, findConfig } from './lookup.js';
export { loadConfig, NO_CONFIG, policyFor, type ResolvedConfig } from './resolve.js';
export { configSchema } from './schema.js';
