/** What facts do, and people rarely: lemmas of cue verbs. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  'indicate show reflect demonstrate underscore signal prove highlight'.split(' '),
);
