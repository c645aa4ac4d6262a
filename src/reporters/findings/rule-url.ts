import manifest from '../../../package.json' with { type: 'json' };

/** Where the project explains itself. */
export const HOMEPAGE = manifest.homepage;

const PAGES = `${manifest.homepage.split('#')[0]}/blob/main/docs/rules`;

/** The page of a rule. */
export const ruleUrl = (rule: string): string => `${PAGES}/${rule}.md`;
