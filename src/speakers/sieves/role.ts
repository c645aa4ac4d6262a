import type { Discourse } from '../discourse.js';
import { REACH } from '../discourse.js';
import type { Entity } from '../entity.js';
import type { Role } from '../roles.js';
import type { NounPhrase } from '../source-phrase.js';
import type { Sieve } from './sieve.js';

/** Words before a noun that tell nothing about which bearer of the role is meant. */
const EMPTY = new Set(
  'the a an this that his her its their former longtime current new late s and'.split(' '),
);

export const role: Sieve = {
  id: 'role',
  about:
    'A definite noun for a role means whom the article gave that role to: “the governor”, “the Larkton founder”.',
  examples: [
    ['Gov. Ann Roe signed the bill. The governor said it would help.', 'The governor → Ann Roe'],
    [
      'Larkton founder Tom Hale met Ostrian President Ann Roe. The Larkton founder said he was glad.',
      'The Larkton founder → Tom Hale',
    ],
  ],
  counterexamples: [
    'Gov. Ann Roe signed the bill. The senator said it would help.',
    'Gov. Ann Roe signed the bill. A governor said it would help.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.determiner === 'indefinite') return null;
    const holders = discourse.roster.byRole.get(phrase.headClass);
    if (!holders) return null;
    const best = chooseHolder(phrase, holders, barred, discourse);
    return best && { referent: best.referent, confidence: best.sole ? 0.85 : 0.7, via: [best.role] };
  },
};

interface Holder {
  readonly referent: number;
  readonly role: Role;
  readonly sole: boolean;
}

function chooseHolder(
  phrase: NounPhrase,
  holders: readonly number[],
  barred: ReadonlySet<number>,
  discourse: Discourse,
): Holder | null {
  const needed = [...phrase.modifiers].filter((word) => !EMPTY.has(word) && word !== "'s");
  let best: { holder: Holder; score: number } | null = null;
  let count = 0;
  for (const index of holders.slice(0, 24)) {
    const entity = discourse.roster.entities[index];
    if (!entity) continue;
    const fitting = entity.roles.filter(
      (candidate) => candidate.heads.includes(phrase.headClass) && candidate.start < phrase.start,
    );
    const matched = fitting.find((candidate) => needed.every((word) => candidate.words.has(word)));
    const chosen =
      matched ?? (phrase.determiner === 'definite' && needed.length > 0 ? undefined : fitting[0]);
    if (!chosen) continue;
    if (needed.length > 0 && !matched) continue;
    const referent = discourse.referentOf(index);
    if (barred.has(referent)) continue;
    count++;
    const score = recency(discourse, referent) + (matched ? 1 : 0) + count01(entity);
    if (!best || score > best.score) best = { holder: { referent, role: chosen, sole: false }, score };
  }
  return best && { ...best.holder, sole: count === 1 };
}

const count01 = (entity: Entity): number => Math.min(entity.mentions.length, 10) / 10;

/** From 0 to 2: how lately it was mentioned. */
function recency(discourse: Discourse, referent: number): number {
  const { traces } = discourse;
  for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++)
    if (traces[k]?.referent === referent) return 2 * (1 - steps / REACH);
  return 0;
}
