import { nthToken, Tag } from '../../document/index.js';
import {
  DIMENSION_ADJECTIVES,
  MEASURE_ENDS,
  MEASURED_LINKS,
  OWNED_OPENERS,
  SAID_FORMS,
} from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import type { Draft } from '../draft.js';
import { isIdle, linkedPhrase, modifiedPhrase, withoutChange } from '../modified-noun.js';
import { type Phrase, phraseAfter, phraseBefore } from '../noun-phrase.js';
import { isOwnerBetween } from '../owner-before.js';
import type { Refiner } from '../parser.js';
import { possessorOf } from '../possessor-of.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';
import {
  clauseSubject,
  figureIn,
  firstToken,
  isOpen,
  isTopical,
  leadOf,
  limitBefore,
  opensClause,
  possessorBefore,
  type Topic,
  withTopic,
} from '../topic.js';
import { isVerb } from '../verb.js';
import { tellsWhere } from './located.js';

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
  if (tellsWhere(reading, made)) return null;
  const noun = nounBehind(reading, made, drafts.slice(k + 1));
  if (!noun) return null;
  const possessing = possessorBefore(reading, made);
  const subject = possessing ?? (opensClause(reading, made, noun.to) ? null : clauseSubject(reading, made));
  const { of, subject: possessor } = possessorOf(reading.document, noun, reading.sentence.endToken);
  const owner = subject && figureIn(reading, subject, drafts.filter(isTopical)) ? null : subject;
  return { of, subject: owner ?? possessor };
}

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
  if (!attributive && MEASURE_ENDS.has(atom.lower))
    return DIMENSION_ADJECTIVES.has(atom.lower) ? nounMeasured(reading, made) : null;
  if (YEAR_ON_YEAR.test(nthToken(document.tokens, atom.token).lower)) return null;
  if (next && isOfCount(reading, at, next)) return wholeOf(reading, next);
  const limit = limitBefore(reading, later, end);
  if (MEASURED_LINKS.has(atom.lower))
    return isIdle(reading, made, at) ? null : linkedPhrase(reading, made, atom, limit);
  if (!atom.spaced && at === end) return null;
  const share = made.kind === 'percent' || made.kind === 'ratio';
  if (share && at === end && SAID_FORMS.has(atom.lower)) return null;
  if (!attributive && made.kind === 'percent' && isPastVerb(document.tag(atom.token))) return null;
  const phrase = modifiedPhrase(reading, made, at, limit, attributive);
  return phrase && withoutChange(reading, atom.lower, phrase);
}

/** 'grew 5% year-on-year' */
const YEAR_ON_YEAR = /^(?:(?:year|month|quarter|week)-(?:on|over)-|year-to-date$)/;

/** '61% voted Yes', 'two-thirds said yes' */
const isPastVerb = (tag: number): boolean => (tag & Tag.Past) !== 0 && !(tag & (Tag.Noun | Tag.Adjective));

/** Past the same amount in brackets: '8 miles (13 km) of road'. */
const pastSameAmount = (atoms: Atoms, { to }: Draft, next: Draft | undefined): number =>
  next?.from === to + 1 && atoms[to]?.text === '(' && atoms[next.to]?.text === ')' ? next.to + 1 : to;

/** 'a 14-inch 120Hz panel', 'a 14-inch, 120Hz panel': what the next figure modifies, this one does, too. */
const sharesNoun = (atoms: Atoms, { to }: Draft, next: Draft, at: number): boolean =>
  isHyphen(atoms, to - 2) && (next.from === to || (atoms[at]?.text === ',' && next.from === at + 1));

/** 'its 40% share', 'a typical 3.5% loan', 'his 14-year, $325 million deal' */
function isAttributive(reading: Reading, made: Draft): boolean {
  const { atoms, document } = reading;
  const described =
    (document.tag(firstToken(reading, made) - 1) & Tag.Adjective) !== 0 &&
    OWNED_OPENERS.has(nthAtom(atoms, made.from - 2).lower);
  const second = atoms[made.from - 1]?.text === ',' && isHyphen(atoms, made.from - 3);
  return (
    described ||
    second ||
    isHyphen(atoms, made.to - 2) ||
    OWNED_OPENERS.has(nthAtom(atoms, made.from - 1).lower)
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
