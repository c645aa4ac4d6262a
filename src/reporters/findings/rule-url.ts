import manifest from '../../../package.json' with { type: 'json' };

/** Where the project explains itself. */
export const HOMEPAGE = manifest.homepage;

const DOCS = `${manifest.homepage.split('#')[0]}/blob/main/docs`;

/** What is no rule of `check`, but is told in the same formats. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'unused-suppression': 'ci.md#one-place',
  altered: 'verify.md',
  misattributed: 'verify.md',
  contradicted: 'verify.md',
  absent: 'verify.md',
};

/** The page of a rule. */
export const ruleUrl = (rule: string): string => `${DOCS}/${ELSEWHERE[rule] ?? `rules/${rule}.md`}`;
