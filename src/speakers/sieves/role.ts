import { Tag } from '../../document/index.js';
import { type Gender, PEOPLES, POSSESSIVES, roleModifier, SOLE_OFFICES } from '../../lexicons/index.js';
import { type Discourse, LEAD_SENTENCES, REACH } from '../discourse.js';
import type { Entity } from '../entity.js';
import type { NounPhrase } from '../phrase.js';
import type { Role } from '../roles.js';
import { genderOfNoun } from '../traits.js';
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
    'It rained. It snowed. It froze. The senator said it would help.\n\nSen. Tom Hale was late.',
    'It rained. It snowed. It froze. Her lawyer said it would help.\n\nThe firm’s lawyer, Tom Hale, was late.',
    'Secretary of State Ann Roe signed the bill. The secretary of the treasury said it would help.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.determiner === 'indefinite') return null;
    if (phrase.determiner === 'bare' && PEOPLES.has(phrase.headClass)) return null;
    const holders = discourse.roster.byRole.get(phrase.headClass);
    if (!holders) return null;
    const best = chooseHolder(phrase, holders, barred, discourse);
    return best && { referent: best.referent, confidence: best.sole ? 0.85 : 0.7, via: [best.role] };
  },
};

/** More people of one role than this are not told apart. */
const MOST_HOLDERS = 24;

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
  const needed = neededWords(phrase);
  const gender = genderOfNoun(discourse.document.tokens[phrase.head]?.lower ?? '');
  const fitting = holders.slice(0, MOST_HOLDERS).flatMap((index): Candidate | [] => {
    const entity = discourse.roster.entities[index];
    const referent = discourse.referentOf(index);
    if (!entity || barred.has(referent) || !isOf(gender, discourse.genderOf(referent))) return [];
    const recent = recency(discourse, referent);
    const role = roleBefore(phrase, entity, holders.length === 1 && mayBeLater(phrase, needed, discourse));
    if (!role || !hasWords(entity, needed) || isOfAnother(phrase, role, discourse)) return [];
    if (recent === 0 && (holders.length > 1 || !tellsApart(phrase, needed, discourse))) return [];
    const bareTitle = role.words.size === 1 && needed.length === 0 ? 0.5 : 0;
    return { referent, role, score: recent + bareTitle + count01(entity) };
  });
  const [first, ...others] = fitting;
  if (!first) return null;
  const { referent, role } = others.reduce((best, other) => (other.score > best.score ? other : best), first);
  return { referent, role, sole: fitting.length === 1 };
}

interface Candidate extends Omit<Holder, 'sole'> {
  readonly score: number;
}

const isOf = (needed: Gender | null, gender: Gender | null | undefined): boolean =>
  !needed || !gender || needed === gender;

/** The role that the text has given before the phrase; of a sole holder also one that it gives later. */
function roleBefore({ headClass, start }: NounPhrase, { roles }: Entity, sole: boolean): Role | undefined {
  const given = roles.filter(({ heads }) => heads.includes(headClass));
  return given.find((role) => role.start < start) ?? (sole ? given[0] : undefined);
}

/**
 * May the text give the role later than it says who has it? 'NATO’s secretary general' may; 'the senator' in the middle of
 * an article is whom it is about.
 */
const mayBeLater = (phrase: NounPhrase, needed: readonly string[], discourse: Discourse): boolean =>
  discourse.document.sentenceOf(phrase.firstToken) < LEAD_SENTENCES || tellsApart(phrase, needed, discourse);

/**
 * Is it plain who is meant, however far off? 'the inspector general', 'the dean of Elmport', 'the president', and the
 * apposition in 'Roe, chairman of the board,'; not 'the senator', nor 'her lawyer', who is another's elsewhere.
 */
function tellsApart(phrase: NounPhrase, needed: readonly string[], { document }: Discourse): boolean {
  const { tokens } = document;
  if (phrase.determiner === 'bare' || SOLE_OFFICES.has(phrase.headClass)) return true;
  if (POSSESSIVES.has(tokens[phrase.firstToken]?.lower ?? '')) return false;
  const ofName = tokens[phrase.head + 1]?.lower === 'of' && tokens[phrase.head + 2]?.capital === true;
  return needed.length > 0 || ofName;
}

/** 'the secretary of the Treasury' is no 'Secretary of State Ann Roe'. */
function isOfAnother({ head }: NounPhrase, role: Role, { document }: Discourse): boolean {
  const [of, ...behind] = document.tokens.slice(head + 1, head + 5);
  if (of?.lower !== 'of' || !role.words.has('of')) return false;
  const noun = behind.find(({ index }) => !(document.tag(index) & (Tag.Determiner | Tag.Adjective)));
  return !role.words.has(roleModifier(noun?.lower ?? ''));
}

const hasWords = ({ roles, name }: Entity, words: readonly string[]): boolean =>
  words.every((word) => roles.some((role) => role.words.has(word)) || name.toLowerCase().includes(word));

/** What must have been said of the holder: 'Ostrian' in 'the former Ostrian president'. */
function neededWords(phrase: NounPhrase): string[] {
  const words = [...phrase.modifiers];
  // 'the former senator and current Ostrian nominee': the second half is enough.
  const and = words.lastIndexOf('and');
  return words
    .slice(and + 1)
    .filter((word) => !EMPTY.has(word) && word !== "'s")
    .map(roleModifier);
}

const count01 = (entity: Entity): number => Math.min(entity.mentions.length, 10) / 10;

/** From 0 to 2: how lately it was mentioned. */
function recency(discourse: Discourse, referent: number): number {
  const { traces } = discourse;
  for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++)
    if (traces[k]?.referent === referent) return 2 * (1 - steps / REACH);
  return 0;
}
