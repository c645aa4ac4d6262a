/** What `check` calls its files where they are not named. */
export const BASELINE_FILE = 'claimsift-baseline.json';
export const CACHE_FILE = '.claimsiftcache';
