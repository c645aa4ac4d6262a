/** Nouns for the same role, or for one that includes it; each line is one class, named by its first word. */
const CLASSES = [
  'lawyer attorney counsel solicitor barrister',
  'representative congressman congresswoman congressmember',
  'spokesperson spokesman spokeswoman',
  'ceo co-ceo',
  'judge justice magistrate',
  'spouse wife husband',
  'ex-spouse ex-wife ex-husband',
  'founder co-founder cofounder',
  'chair chairman chairwoman chairperson co-chair co-chairman',
  'adviser advisor',
  'owner co-owner',
  'doctor physician',
  'pastor reverend minister',
  'councillor councilor councilman councilwoman councilmember',
  'nominee candidate',
  'leader co-leader',
  'front-runner frontrunner',
  'author writer novelist',
  'reporter journalist correspondent',
  'businessman businesswoman entrepreneur',
  'actor actress',
  'teen teenager',
];

const BY_WORD: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const all = line.split(' ');
    return all.map((word): [string, string] => [word, all[0] ?? word]);
  }),
);

/** Two words that make one role, as the second word alone would mislead. */
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
  ['vice president', 'vice-president'],
  ['vice chairman', 'vice-chair'],
  ['vice chair', 'vice-chair'],
  ['prime minister', 'premier'],
  ['attorney general', 'attorney-general'],
  ['inspector general', 'inspector-general'],
  ['director general', 'director-general'],
  ['chief minister', 'chief-minister'],
  ['chief justice', 'chief-justice'],
  ['managing director', 'managing-director'],
  ['secretary general', 'secretary-general'],
  ['running mate', 'running-mate'],
  ['first lady', 'first-lady'],
  ['lieutenant governor', 'lieutenant-governor'],
  ['lt governor', 'lieutenant-governor'],
  ['deputy mayor', 'deputy-mayor'],
]);

/**
 * The class of the role that a noun names, given the word before it: 'Sen.' and 'senator', 'lawyer' and 'attorney'
 * are one; 'vice president' is not 'president'. Words are lower case without full stops.
 */
export function roleClass(noun: string, before: string | null): string {
  const compound = before === null ? undefined : COMPOUNDS.get(`${before} ${noun}`);
  return compound ?? BY_WORD.get(noun) ?? noun;
}

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['dem', 'democratic'],
  ['vice-presidential', 'vice'],
]);

/** A word before a role noun, in the form that other words for the same are compared by. */
export const roleModifier = (word: string): string => MODIFIERS.get(word) ?? word;
