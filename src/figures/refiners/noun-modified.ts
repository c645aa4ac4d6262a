import { ANY_VERB, nthToken, possibleTagsOf, Tag } from '../../document/index.js';
import { SAID_FORMS } from '../../lexicons/index.js';
import { tagName } from '../../syntax/index.js';
import { type Atom, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { clauseAt } from '../clause.js';
import type { Draft } from '../draft.js';
import { type Phrase, phraseAfter, phraseBefore, possessorOf } from '../noun-phrase.js';
import { isOwnerBetween } from '../owner-before.js';
import type { Refiner } from '../parser.js';
import { isParticipleAlone } from '../phrase-of.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';
import {
  clauseSubject,
  figureIn,
  firstToken,
  isChangeNoun,
  isOpen,
  isTopical,
  leadOf,
  limitBefore,
  opensClause,
  possessorBefore,
  type Topic,
  withTopic,
} from '../topic.js';
import { isLength } from '../unit.js';
import { isVerb } from '../verb.js';

export const nounModified: Refiner = {
  id: 'noun-modified',
  about:
    'The noun that a figure modifies or is a part of: “a 25% tax”, “60 percent of its revenue”, “8 miles (13 km) of road”.',
  examples: [
    [
      'Larkton agreed to an 8.3 percent jump in its 2026 contribution.',
      'percent 8.3 percent “8.3 percent” up contribution / Larkton',
    ],
    ['It makes 60 percent of its revenue there.', 'percent 60 percent “60 percent” revenue'],
    ['There is less than 6% overlap in routes.', 'percent <6 percent “6%” overlap'],
    ['He draws on paper 1.2 metres wide.', 'quantity 1.2 metre “1.2 metres” paper'],
    ['They use 30% more fertilizer now.', 'percent 30 percent “30%” up fertilizer'],
    ['Roe signed a 14-year, $325 million deal.', 'duration 14 year “14-year” deal'],
    ['Roe signed a 14-year, $325 million deal.', 'money 3.25e8 USD “$325 million” deal'],
    ['A typical 3.5% loan lasts.', 'percent 3.5 percent “3.5%” loan'],
    ['They have a 40% lower risk.', 'percent 40 percent “40%” down risk'],
    ['She swam a 750 meter swim.', 'quantity 750 metre “750 meter” swim'],
    ['It built 8 miles (13 km) of new road.', 'quantity 8 mile “8 miles” new road'],
    ['A quarter of the 8,300 residents fled.', 'ratio 0.25 “A quarter” residents'],
    ['It ruined 80 percent of the island’s 3,100 homes.', 'percent 80 percent “80 percent” homes'],
    ['The state has $2 billion in cash reserves.', 'money 2e9 USD “$2 billion” cash reserves / state'],
    ['The 18- to 24-year-old male vets agreed.', 'age 18..24 year “18- to 24-year-old” male vets'],
    ['It has a 14-inch 120Hz panel.', 'quantity 14 inch “14-inch” panel'],
    ['A £20 ticket would cost more.', 'money 20 GBP “£20” ticket'],
    ['Birch bought Alder’s 5% stake.', 'percent 5 percent “5%” stake / Alder'],
    ['Here 71 percent of pupils got five prizes.', 'percent 71 percent “71 percent” pupils'],
  ],
  counterexamples: [
    'It passes within 0.4 miles of the sun.',
    'A 12-year-old fell.',
    'Ore costs 812 yuan ($112) a ton.',
    'Shares jumped 9% in after-hours trading.',
    'Some 58% back the plan.',
    'The loss is twice the $6 million of a year earlier.',
    'A 12-year-old who fell wept.',
    'It cost $2 billion in 2019.',
    'Homes from $1 million stay empty.',
    'Two-thirds said yes.',
    'It grew 3%.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made) && made.kind !== 'count' && !isDecadeOfLife(reading, made)
        ? withTopic(reading, made, nounModified.id, topicOf(reading, made, drafts, k))
        : made,
    ),
};

/** 'in her sixties' modifies nothing. */
const isDecadeOfLife = ({ atoms }: Reading, { kind, low, to }: Draft): boolean =>
  kind === 'age' && low !== null && atoms[to - 1]?.lower !== 'old';

function topicOf(reading: Reading, made: Draft, drafts: readonly Draft[], k: number): Topic | null {
  const noun = nounBehind(reading, made, drafts.slice(k + 1));
  if (!noun) return null;
  const possessing = possessorBefore(reading, made);
  const subject = possessing ?? (opensClause(reading, made, noun.to) ? null : clauseSubject(reading, made));
  const { of, subject: possessor } = possessorOf(reading.document, noun, reading.sentence.endToken);
  const owner = subject && figureIn(reading, subject, drafts.filter(isTopical)) ? null : subject;
  return { of, subject: owner ?? possessor };
}

/** Say how a measure is meant, and are no noun that it modifies: 'two years ago', '10 feet high', '$5 left'. */
const BEHIND_MEASURES =
  /^(?:ago|later|earlier|away|across|long|old|wide|tall|deep|high|left|remaining|apiece|each|including|excluding|plus)$/;

const POSSESSOR_OR_ARTICLE = /^(?:an?|the|its|their|his|her|'s)$/;

function nounBehind(reading: Reading, made: Draft, later: readonly Draft[]): Phrase | null {
  const { atoms, document } = reading;
  const [next] = later;
  const end = pastSameAmount(atoms, made, next);
  // '812 yuan ($112) a ton'
  if (end > made.to && readRate(atoms, end, true)) return null;
  const at = pastHyphen(atoms, end);
  if (next && sharesNoun(atoms, made, next, at)) return nounBehind(reading, next, later.slice(1));
  const atom = nthAtom(atoms, at);
  if (atom.kind === 'mark') return null;
  const attributive = at > end || isAttributive(reading, made);
  if (!attributive && BEHIND_MEASURES.test(atom.lower))
    return SPATIAL.test(atom.lower) ? nounMeasured(reading, made) : null;
  if (YEAR_ON_YEAR.test(nthToken(document.tokens, atom.token).lower)) return null;
  if (next && isOfCount(reading, at, next)) return wholeOf(reading, next);
  const limit = limitBefore(reading, later, end);
  if (LINK.test(atom.lower))
    return isIdle(reading, made, at) ? null : linkedPhrase(reading, made, atom, limit);
  if (!atom.spaced && at === end) return null;
  const share = made.kind === 'percent' || made.kind === 'ratio';
  if (share && at === end && SAID_FORMS.has(atom.lower)) return null;
  if (!attributive && made.kind === 'percent' && isPastVerb(document.tag(atom.token))) return null;
  const phrase = modifiedPhrase(reading, made, at, limit, attributive);
  return phrase && withoutChange(reading, atom.lower, phrase);
}

/** 'one in seven arrives late' */
function isVerbOfTree(reading: Reading, { from, to }: Phrase): boolean {
  const tree = reading.tree();
  return to === from + 1 && /^VERB\.(?:VBZ|VBP|VBD)$/.test(tagName(tree, from - tree.first));
}

/** 'gained 0.02% eking out a win': what goes on with a participle. */
const isSequel = (reading: Reading, phrase: Phrase): boolean =>
  isParticipleAlone(reading, phrase, ['advcl', 'acl', 'xcomp', 'conj']);

/** 'grew 5% year-on-year' */
const YEAR_ON_YEAR = /^(?:(?:year|month|quarter|week)-(?:on|over)-|year-to-date$)/;

/** '61% voted Yes', 'two-thirds said yes' */
const isPastVerb = (tag: number): boolean => (tag & Tag.Past) !== 0 && !(tag & (Tag.Noun | Tag.Adjective));

/** Past the same amount in brackets: '8 miles (13 km) of road'. */
const pastSameAmount = (atoms: Reading['atoms'], { to }: Draft, next: Draft | undefined): number =>
  next?.from === to + 1 && atoms[to]?.text === '(' && atoms[next.to]?.text === ')' ? next.to + 1 : to;

/** 'a 14-inch 120Hz panel', 'a 14-inch, 120Hz panel': what the next figure modifies, this one does, too. */
const sharesNoun = (atoms: Reading['atoms'], { to }: Draft, next: Draft, at: number): boolean =>
  isHyphen(atoms, to - 2) && (next.from === to || (atoms[at]?.text === ',' && next.from === at + 1));

/** 'its 40% share', 'a typical 3.5% loan', 'his 14-year, $325 million deal' */
function isAttributive(reading: Reading, made: Draft): boolean {
  const { atoms, document } = reading;
  const described =
    (document.tag(firstToken(reading, made) - 1) & Tag.Adjective) !== 0 &&
    POSSESSOR_OR_ARTICLE.test(nthAtom(atoms, made.from - 2).lower);
  const second = atoms[made.from - 1]?.text === ',' && isHyphen(atoms, made.from - 3);
  return (
    described ||
    second ||
    isHyphen(atoms, made.to - 2) ||
    POSSESSOR_OR_ARTICLE.test(nthAtom(atoms, made.from - 1).lower)
  );
}

/** 'a quarter of the 8,300 residents' */
const isOfCount = ({ atoms, document }: Reading, of: number, next: Draft): boolean =>
  atoms[of]?.lower === 'of' &&
  next.kind === 'count' &&
  next.of !== null &&
  isOwnerBetween(document, atoms, of, next.from);

/** What the next one counts. */
function wholeOf({ atoms, document, sentence }: Reading, next: Draft): Phrase | null {
  // '6,000-strong workforce' begins behind its hyphened word.
  const first = atoms[next.to]?.token ?? sentence.endToken;
  const glued = first === atoms[next.to - 1]?.token ? first + 1 : first;
  return phraseAfter(document, glued, sentence.endToken, 'many');
}

/** 'off its margin', '30% more fertilizer' */
const LINK = /^(?:of|in|off|more|less|fewer)$/;

/** Does the word behind the figure lead to something that it is not about? */
function isIdle(reading: Reading, made: Draft, at: number): boolean {
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

function linkedPhrase(reading: Reading, made: Draft, link: Atom, limit: number): Phrase | null {
  const phrase = phraseAfter(reading.document, link.token + 1, limit);
  return phrase && !isWhenOrWhere(reading, made, link.lower, phrase) ? phrase : null;
}

function isWhenOrWhere(reading: Reading, made: Draft, link: string, phrase: Phrase): boolean {
  const { tokens } = reading.document;
  const head = nthToken(tokens, phrase.to - 1).lower;
  // 'down 42 percent in the last six months', 'were 30% more likely'
  if (/^(?:last|past|first|next|final|previous|likely|terms)$/.test(head)) return true;
  // '$600 million of a year earlier'
  const behind = nthToken(tokens, phrase.to).lower;
  if (isSpan(reading, phrase) && /^(?:earlier|ago|before|later)$/.test(behind)) return true;
  return link === 'in' && isPlaceOrTime(reading, made, phrase, [head, behind]);
}

function isPlaceOrTime(reading: Reading, made: Draft, phrase: Phrase, words: readonly string[]): boolean {
  // 'jumped 9% in after-hours trading'
  if (made.kind === 'percent' || made.change !== null)
    if (words.some((word) => /^(?:trading|trade|dealings|deals)$/.test(word))) return true;
  // '62 rupees in Larkton'
  const place = (reading.document.tag(phrase.to - 1) & Tag.Proper) !== 0;
  return made.kind !== 'duration' && (place || isSpan(reading, phrase));
}

/** 'shops' of 'one in five shops closed', 'pay' of 'its 5% pay rise' */
function modifiedPhrase(
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
  return verb ? null : phrase;
}

/** '58% back the plan' */
const isBacking = ({ document }: Reading, { from, to }: Phrase): boolean =>
  to - from === 1 &&
  (possibleTagsOf(nthToken(document.tokens, from)) & Tag.Base) !== 0 &&
  (document.tag(to) & Tag.Determiner) !== 0;

/** 'pay' of 'a 5% pay rise', 'prices' of 'a 5% rise in prices'; null for 'a 31 per cent rise on the week before'. */
function withoutChange(reading: Reading, first: string, phrase: Phrase): Phrase | null {
  const { document, sentence } = reading;
  const { from, to } = phrase;
  // 'a 40% lower risk'
  if (to - from > 1 && /^(?:lower|higher|bigger|smaller|larger|greater)$/.test(first))
    return { from: from + 1, to };
  if (!isChangeNoun(nthToken(document.tokens, to - 1).lower)) return phrase;
  const link = nthToken(document.tokens, to).lower;
  const inner = /^(?:in|of|for|on|to)$/.test(link) ? phraseAfter(document, to + 1, sentence.endToken) : null;
  // 'a two-point gain in a month'
  if (inner) return isSpan(reading, inner) ? null : inner;
  return to - from > 1 ? { from, to: to - 1 } : null;
}

/** 'a year earlier', 'a month': when, and not what. */
const isSpan = ({ document }: Reading, { to }: Phrase): boolean =>
  /^(?:year|month|week|weekend|day|night|quarter|season|decade|hour|time|ago|earlier)$/.test(
    document.tokens[to - 1]?.lower ?? '',
  );

const isWithin = ({ atoms }: Reading, { from }: Draft): boolean =>
  atoms.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'within');

const SPATIAL = /^(?:long|wide|tall|deep|high|across|away)$/;

/** 'paper 1.2 metres wide' */
function nounMeasured(reading: Reading, made: Draft): Phrase | null {
  const { document, sentence } = reading;
  const first = firstToken(reading, made);
  // 'is 50 yards wide and 20ft deep'
  if (/^(?:and|,)$/.test(document.tokens[first - 1]?.lower ?? '')) return null;
  // 'the comet, about 10 km across,'
  const lead = reading.atoms[leadOf(reading, made)]?.text === ',' ? leadOf(reading, made) : null;
  const end = lead === null ? first : (reading.atoms[lead]?.token ?? first);
  return isVerb(document, end - 1) ? null : phraseBefore(document, end, sentence.firstToken);
}

/** 'homes from $1 million stay empty': one word that may be a verb, and no verb before it. */
function isClauseVerb(reading: Reading, made: Draft, { from, to }: Phrase): boolean {
  const { document } = reading;
  const tags = possibleTagsOf(nthToken(document.tokens, from));
  if (to - from !== 1 || (tags & ANY_VERB) === 0) return false;
  return clauseAt(reading, firstToken(reading, made)) === null;
}

/** 'a 750 meter swim', 'a four-year high': behind a unit in the singular stands a noun, whatever else it may be. */
function attributed({ atoms, document, sentence }: Reading, made: Draft, at: number): Phrase | null {
  const atom = atoms[at];
  const article = /^(?:a|an|the|its|their|his|her)$/.test(atoms[made.from - 1]?.lower ?? '');
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
  if (document.tag(atom.token) & CLOSED || /^(?:ago|later|earlier)$/.test(atom.lower)) return null;
  return { from: atom.token, to: Math.min(atom.token + 1, sentence.endToken) };
}
