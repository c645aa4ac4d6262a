/** Past and past participle where the rules of spelling do not give them. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  sing: ['sang', 'sung'],
  cry: ['cried', 'cried'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  put: ['put', 'put'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  bid: ['bid', 'bid'],
  cast: ['cast', 'cast'],
  beg: ['begged', 'begged'],
  beseech: ['besought', 'besought'],
  seek: ['sought', 'sought'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  forecast: ['forecast', 'forecast'],
  bet: ['bet', 'bet'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  mean: ['meant', 'meant'],
  forget: ['forgot', 'forgotten'],
  undertake: ['undertook', 'undertaken'],
  rip: ['ripped', 'ripped'],
  spell: ['spelled', 'spelled'],
  own: ['owned', 'owned'],
  offer: ['offered', 'offered'],
  label: ['labeled', 'labelled'],
  hint: ['hinted', 'hinted'],
};

/** Their last consonant doubles before -ed and -ing. */
const DOUBLING = new Set(
  'beg peg plan admit commit submit quip rip bet pan put begin chat snap rebut prod slam dub refer prefer brag plug tip rap cut nod pin concur'.split(
    ' ',
  ),
);

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** All forms of a verb, with what each may be. */
export function inflect(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const last = lemma.at(-1) ?? '';
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + last : lemma;
  const regularPast = lemma.endsWith('e')
    ? `${lemma}d`
    : consonantY
      ? `${lemma.slice(0, -1)}ied`
      : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast, regularPast];
  const present = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : consonantY
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const ing = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [present, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [ing, 'ing'],
  ];
  if (lemma === 'label') forms.push(['labelled', 'past'], ['labelling', 'ing']);
  return forms;
}

/**
 * The base form of a regular verb's past or third person ('beamed', 'barks'), by the rules of spelling; where they
 * leave it open ('opined'), the one without an e.
 */
export function baseOf(form: string): string {
  if (!form.endsWith('ed'))
    return form.replace(/(?:ies)$/, 'y').replace(/((?:s|x|z|ch|sh))es$|(?<!s)s$/, '$1');
  const stem = form.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([^aeiouflsz])\1$/.test(stem)) return stem.slice(0, -1);
  const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  return oneSyllable || /[^e]at$|[cgvu]$|[^s]s$|[^aeiou]l$/.test(stem) ? `${stem}e` : stem;
}
