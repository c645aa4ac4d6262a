import { ANY_VERB, nthToken, possibleTagsOf, Tag } from '../document/index.js';
import {
  AGO_WORDS,
  COMPARATIVES,
  LINKING_PREPOSITIONS,
  MEASURE_ENDS,
  MEASURING_FORMS,
  MODIFIED_TIMES,
  NO_MODIFIED,
  NOUN_OPENERS,
  TRADING_NOUNS,
} from '../lexicons/index.js';
import { headOf, relationOf, tagName } from '../syntax/index.js';
import { type Atom, isHyphen, nthAtom } from './atom.js';
import { clauseAt } from './clause.js';
import type { Draft } from './draft.js';
import { type Phrase, phraseAfter } from './noun-phrase.js';
import { isParticipleAlone } from './phrase-of.js';
import type { Reading } from './reading.js';
import { firstToken, isChangeNoun, leadOf } from './topic.js';
import { isLength } from './unit.js';

/** Does the word behind the figure lead to something that it is not about? */
export function isIdle(reading: Reading, made: Draft, at: number): boolean {
  const { atoms } = reading;
  const { lower } = nthAtom(atoms, at);
  // 'cocoa doubled in price' is about cocoa.
  // 'rose to $5 in May' is about what rose; but 'sentenced to 50 weeks in jail' is about jail.
  const reached = atoms[leadOf(reading, made)]?.lower === 'to' && made.kind !== 'duration';
  if (lower === 'in' && (made.kind === 'multiple' || reached)) return true;
  // '48 degrees in the town' says where, '$2 billion in cash' what.
  if (/^(?:in|off)$/.test(lower) && made.kind === 'quantity') return true;
  // 'within 0.4 miles of the sun' is how far; '7.3 percent of another race' are people
  return (
    lower === 'of' && ((isLength(made.unit) && isWithin(reading, made)) || atoms[at + 1]?.lower === 'another')
  );
}

export function linkedPhrase(reading: Reading, made: Draft, link: Atom, limit: number): Phrase | null {
  const phrase = phraseAfter(reading.document, link.token + 1, limit);
  if (!phrase || isWhenOrWhere(reading, made, link.lower, phrase)) return null;
  // '4.5 miles of water main'
  // … but 'of men smoke' has a verb there.
  const one = (reading.document.tag(phrase.to - 1) & Tag.Plural) === 0;
  return link.lower === 'of' && one && phrase.to < limit ? toHead(reading, phrase) : phrase;
}

function isWhenOrWhere(reading: Reading, made: Draft, link: string, phrase: Phrase): boolean {
  const { tokens } = reading.document;
  const head = nthToken(tokens, phrase.to - 1).lower;
  // 'down 42 percent in the last six months', 'were 30% more likely'
  if (NO_MODIFIED.has(head)) return true;
  // '$600 million of a year earlier'
  const behind = nthToken(tokens, phrase.to).lower;
  if (isSpan(reading, phrase) && AGO_WORDS.has(behind)) return true;
  return link === 'in' && isPlaceOrTime(reading, made, phrase, [head, behind]);
}

function isPlaceOrTime(reading: Reading, made: Draft, phrase: Phrase, words: readonly string[]): boolean {
  // 'jumped 9% in after-hours trading', 'closed at $20 in composite trading'
  const traded = made.kind === 'percent' || made.kind === 'money' || made.change !== null;
  if (traded && words.some((word) => TRADING_NOUNS.has(word))) return true;
  // '62 rupees in Larkton', 'four days in Elmport'
  const place = (reading.document.tag(phrase.to - 1) & Tag.Proper) !== 0;
  return place || (made.kind !== 'duration' && isSpan(reading, phrase));
}

/** 'shops' of 'one in five shops closed', 'pay' of 'its 5% pay rise' */
export function modifiedPhrase(
  reading: Reading,
  made: Draft,
  at: number,
  limit: number,
  attributive: boolean,
): Phrase | null {
  const { atoms, document } = reading;
  // 'one in five shops closed': as behind any number, a noun.
  const share = made.kind === 'ratio' && /^(?:in|of)$/.test(nthAtom(atoms, made.to - 2).lower);
  const phrase =
    phraseAfter(document, nthAtom(atoms, at).token, limit, share ? 'many' : null) ??
    attributed(reading, made, at);
  if (!phrase || (made.kind !== 'ratio' && isSpan(reading, phrase))) return null;
  const verb =
    (share && isVerbOfTree(reading, phrase)) ||
    (!attributive &&
      (isSequel(reading, phrase) ||
        isBacking(reading, phrase) ||
        (!share && isClauseVerb(reading, made, phrase))));
  return verb ? null : withoutDeed(reading, attributive ? toHead(reading, phrase) : phrase);
}

const NO_NOUN =
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Modal |
  Tag.Be |
  Tag.Have;

/** 'a $3m [sports centre]': behind a plural, too, the noun that it belongs to */
function toHead(reading: Reading, { from, to }: Phrase): Phrase {
  // Its tags are looked at first, since a sentence's grammar costs more.
  if (reading.document.tokens[to]?.kind !== 'word' || reading.document.tag(to) & NO_NOUN) return { from, to };
  const tree = reading.tree();
  const last = to - 1 - tree.first;
  const head = last + 1;
  const joined = relationOf(tree, last) === 'compound' && headOf(tree, last) === head;
  const { lower } = nthToken(reading.document.tokens, to);
  const noun =
    joined && tagName(tree, head) === 'NOUN' && !MEASURING_FORMS.has(lower) && !isChangeNoun(lower);
  return { from, to: noun ? to + 1 : to };
}

/** 'a 5-tonne [lorry] doing 60 mph' */
const withoutDeed = (reading: Reading, phrase: Phrase): Phrase => {
  const { from, to } = phrase;
  const deed = to - from > 1 && isParticipleAlone(reading, { from: to - 1, to }, ['acl']);
  return deed ? { from, to: to - 1 } : phrase;
};

/** '58% back the plan' */
const isBacking = ({ document }: Reading, { from, to }: Phrase): boolean =>
  to - from === 1 &&
  (possibleTagsOf(nthToken(document.tokens, from)) & Tag.Base) !== 0 &&
  (document.tag(to) & Tag.Determiner) !== 0;

/** 'pay' of 'a 5% pay rise', 'prices' of 'a 5% rise in prices'; null for 'a 31 per cent rise on the week before'. */
export function withoutChange(reading: Reading, first: string, phrase: Phrase): Phrase | null {
  const { document, sentence } = reading;
  const { from, to } = phrase;
  // 'a 40% lower risk'
  if (to - from > 1 && COMPARATIVES.has(first)) return { from: from + 1, to };
  if (!isChangeNoun(nthToken(document.tokens, to - 1).lower)) return phrase;
  const link = nthToken(document.tokens, to).lower;
  const inner = LINKING_PREPOSITIONS.has(link) ? phraseAfter(document, to + 1, sentence.endToken) : null;
  // 'a two-point gain in a month'
  if (inner) return isSpan(reading, inner) ? null : inner;
  return to - from > 1 ? { from, to: to - 1 } : null;
}

/** 'a year earlier', 'a month': when, and not what. */
const isSpan = ({ document }: Reading, { to }: Phrase): boolean =>
  MODIFIED_TIMES.has(document.tokens[to - 1]?.lower ?? '');

const isWithin = ({ atoms }: Reading, { from }: Draft): boolean =>
  atoms.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'within');

/** 'one in seven arrives late' */
export function isVerbOfTree(reading: Reading, { from, to }: Phrase): boolean {
  const tree = reading.tree();
  return to === from + 1 && /^VERB\.(?:VBZ|VBP|VBD)$/.test(tagName(tree, from - tree.first));
}

/** 'gained 0.02% eking out a win': what goes on with a participle. */
export const isSequel = (reading: Reading, phrase: Phrase): boolean =>
  isParticipleAlone(reading, phrase, ['advcl', 'acl', 'xcomp', 'conj']);

/** 'homes from $1 million stay empty': one word that may be a verb, and no verb before it. */
export function isClauseVerb(reading: Reading, made: Draft, { from, to }: Phrase): boolean {
  const { document } = reading;
  const tags = possibleTagsOf(nthToken(document.tokens, from));
  if (to - from !== 1 || (tags & ANY_VERB) === 0) return false;
  return clauseAt(reading, firstToken(reading, made)) === null;
}

/** 'a 750 meter swim', 'a four-year high': behind a unit in the singular stands a noun, whatever else it may be. */
export function attributed({ atoms, document, sentence }: Reading, made: Draft, at: number): Phrase | null {
  const atom = atoms[at];
  const article = NOUN_OPENERS.has(atoms[made.from - 1]?.lower ?? '');
  const hyphen = isHyphen(atoms, made.to - 2) || isHyphen(atoms, made.to);
  // '6% overlap in': a preposition behind it leaves a noun, too.
  const placed = /^(?:in|of|for|on|between|among)$/.test(atoms[at + 1]?.lower ?? '');
  if (
    atom?.kind !== 'letters' ||
    (!article &&
      !hyphen &&
      !(
        placed &&
        document.tag(atom.token) & (Tag.Base | Tag.Noun) &&
        !(document.tag(atom.token) & Tag.Adjective)
      ))
  )
    return null;
  // 'a 12-year-old fell' has a verb there.
  const tag = document.tag(atom.token);
  const verb = (tag & (Tag.Past | Tag.Present)) !== 0 && (tag & (Tag.Noun | Tag.Adjective)) === 0;
  if (made.kind === 'age' && verb) return null;
  const CLOSED =
    Tag.Preposition |
    Tag.Coordinator |
    Tag.Subordinator |
    Tag.Be |
    Tag.Have |
    Tag.Modal |
    Tag.Adverb |
    Tag.Pronoun |
    Tag.Question;
  if (document.tag(atom.token) & CLOSED || MEASURE_ENDS.has(atom.lower)) return null;
  return { from: atom.token, to: Math.min(atom.token + 1, sentence.endToken) };
}
