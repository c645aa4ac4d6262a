export { IGNORE_FILE, type IgnoreSettings, ignoredBy } from './ignore.js';
