import { ANY_VERB, nthToken, possibleTagsOf, Tag } from '../../document/index.js';
import { isHyphen, pastHyphen } from '../atom.js';
import { clauseAt } from '../clause.js';
import type { Draft } from '../draft.js';
import { type Phrase, phraseAfter, phraseBefore, possessorOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import {
  clauseSubject,
  figureIn,
  firstToken,
  isChangeNoun,
  isOpen,
  isTopical,
  leadOf,
  opensClause,
  possessorBefore,
  type Topic,
  withTopic,
} from '../topic.js';
import { isLength, readRate } from '../unit.js';
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
  /^(?:ago|later|earlier|away|long|old|wide|tall|deep|high|left|remaining|apiece|each|including|excluding|plus)$/;

function nounBehind(reading: Reading, made: Draft, later: readonly Draft[]): Phrase | null {
  const { atoms, document, sentence } = reading;
  const [next] = later;
  let end = made.to;
  // Past the same amount in brackets: '8 miles (13 km) of road'.
  if (next && next.from === end + 1 && atoms[end]?.text === '(' && atoms[next.to]?.text === ')')
    end = next.to + 1;
  // '812 yuan ($112) a ton'
  if (end > made.to && readRate(atoms, end, true)) return null;
  // 'a 14-inch 120Hz panel'
  if (next?.from === made.to && isHyphen(atoms, made.to - 2))
    return nounBehind(reading, next, later.slice(1));
  const stop = later.find(({ from, kind }) => from >= end && kind !== 'ordinal');
  const limit = stop ? (atoms[stop.from]?.token ?? sentence.endToken) : sentence.endToken;
  const at = pastHyphen(atoms, end);
  const atom = atoms[at];
  if (atom?.text === ',' && next?.from === at + 1 && isHyphen(atoms, made.to - 2))
    return nounBehind(reading, next, later.slice(1));
  if (!atom || atom.kind === 'mark') return null;
  const article = /^(?:an?|the|its|their|his|her|'s)$/.test(atoms[made.from - 1]?.lower ?? '');
  // 'a typical 3.5% loan'
  const described =
    (document.tag(firstToken(reading, made) - 1) & Tag.Adjective) !== 0 &&
    /^(?:an?|the|its|their|his|her|'s)$/.test(atoms[made.from - 2]?.lower ?? '');
  // 'his 14-year, $325 million deal'
  const second = atoms[made.from - 1]?.text === ',' && isHyphen(atoms, made.from - 3);
  const attributive = described || second || isHyphen(atoms, made.to - 2) || at > end || article;
  if (!attributive && BEHIND_MEASURES.test(atom.lower))
    return SPATIAL.test(atom.lower) ? nounMeasured(reading, made) : null;
  // 'grew 5% year-on-year'
  if (
    /^(?:year|month|quarter|week)-(?:on|over)-/.test(document.tokens[atom.token]?.lower ?? '') ||
    /^year-to-date$/.test(document.tokens[atom.token]?.lower ?? '')
  )
    return null;
  // 'cocoa doubled in price' is about cocoa.
  // 'rose to $5 in May' is about what rose; but 'sentenced to 50 weeks in jail' is about jail.
  const reached = atoms[leadOf(reading, made)]?.lower === 'to' && made.kind !== 'duration';
  if (atom.lower === 'in' && (made.kind === 'multiple' || reached)) return null;
  // 'a quarter of the 8,300 residents': what the next one counts.
  if (
    atom.lower === 'of' &&
    next?.kind === 'count' &&
    next.of !== null &&
    next.from - at <= 3 &&
    atoms.slice(at + 1, next.from).every(({ token }) => (document.tag(token) & OWNER) !== 0)
  ) {
    // '6,000-strong workforce' begins behind its hyphened word.
    const first = atoms[next.to]?.token ?? limit;
    const glued = first === atoms[next.to - 1]?.token ? first + 1 : first;
    return phraseAfter(document, glued, sentence.endToken, 'many');
  }
  // '48 degrees in the town' says where, '$2 billion in cash' what.
  if (/^(?:in|off)$/.test(atom.lower) && made.kind === 'quantity') return null;
  // 'within 0.4 miles of the sun' is how far
  if (atom.lower === 'of' && isLength(made.unit) && isWithin(reading, made)) return null;
  // '7.3 percent of another race' are people
  if (atom.lower === 'of' && atoms[at + 1]?.lower === 'another') return null;
  // 'off its margin', '30% more fertilizer'
  if (/^(?:of|in|off|more|less|fewer)$/.test(atom.lower)) {
    const phrase = phraseAfter(document, atom.token + 1, limit);
    // 'down 42 percent in the last six months'
    const idle = /^(?:last|past|first|next|final|previous)$/.test(
      document.tokens[(phrase?.to ?? 0) - 1]?.lower ?? '',
    );
    const when =
      phrase !== null && atom.lower === 'in' && made.kind !== 'duration' && isSpan(reading, phrase);
    // '62 rupees in Larkton', 'were 30% more likely'
    const place =
      phrase !== null &&
      atom.lower === 'in' &&
      made.kind !== 'duration' &&
      (document.tag(phrase.to - 1) & Tag.Proper) !== 0;
    // '$600 million of a year earlier'
    const earlier =
      phrase !== null &&
      isSpan(reading, phrase) &&
      /^(?:earlier|ago|before|later)$/.test(document.tokens[phrase.to]?.lower ?? '');
    // 'jumped 9% in after-hours trading'
    const traded =
      phrase !== null &&
      (made.kind === 'percent' || made.change !== null) &&
      atom.lower === 'in' &&
      document.tokens
        .slice(phrase.to - 1, phrase.to + 1)
        .some(({ lower }) => /^(?:trading|trade|dealings|deals)$/.test(lower));
    const likely = phrase !== null && document.tokens[phrase.to - 1]?.lower === 'likely';
    return idle || when || place || earlier || traded || likely ? null : phrase;
  }
  if (!atom.spaced && at === end) return null;
  // '61% voted Yes'
  const tag = document.tag(atom.token);
  if (!attributive && made.kind === 'percent' && tag & Tag.Past && !(tag & (Tag.Noun | Tag.Adjective)))
    return null;
  // 'one in five shops closed': as behind any number, a noun.
  const share = made.kind === 'ratio' && /^(?:in|of)$/.test(atoms[made.to - 2]?.lower ?? '');
  const phrase =
    phraseAfter(document, atom.token, limit, share ? 'many' : null) ?? attributed(reading, made, at);
  // '58% back the plan'
  const backs =
    phrase !== null &&
    phrase.to - phrase.from === 1 &&
    !attributive &&
    (possibleTagsOf(nthToken(document.tokens, phrase.from)) & Tag.Base) !== 0 &&
    (document.tag(phrase.to) & Tag.Determiner) !== 0;
  if (
    !phrase ||
    backs ||
    (made.kind !== 'ratio' && isSpan(reading, phrase)) ||
    (!attributive && !share && isClauseVerb(reading, made, phrase))
  )
    return null;
  // 'a 40% lower risk'
  if (phrase.to - phrase.from > 1 && /^(?:lower|higher|bigger|smaller|larger|greater)$/.test(atom.lower))
    return { from: phrase.from + 1, to: phrase.to };
  if (!isChangeNoun(document.tokens[phrase.to - 1]?.lower ?? '')) return phrase;
  const link = document.tokens[phrase.to]?.lower ?? '';
  const inner = /^(?:in|of|for|on|to)$/.test(link)
    ? phraseAfter(document, phrase.to + 1, sentence.endToken)
    : null;
  // 'a 31 per cent rise on the week before', 'a two-point gain in a month'
  if (inner && isSpan(reading, inner)) return null;
  return inner ?? (phrase.to - phrase.from > 1 ? { from: phrase.from, to: phrase.to - 1 } : null);
}

/** 'a year earlier', 'a month': when, and not what. */
const isSpan = ({ document }: Reading, { to }: Phrase): boolean =>
  /^(?:year|month|week|weekend|day|night|quarter|season|decade|hour|time|ago|earlier)$/.test(
    document.tokens[to - 1]?.lower ?? '',
  );

const isWithin = ({ atoms }: Reading, { from }: Draft): boolean =>
  atoms.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'within');

/** Between 'of' and the number of a whole: 'a quarter of [the town's] 16 libraries'. */
const OWNER = Tag.Determiner | Tag.Possessive | Tag.Proper | Tag.Adjective;

const SPATIAL = /^(?:long|wide|tall|deep|high)$/;

/** 'paper 1.2 metres wide' */
function nounMeasured(reading: Reading, made: Draft): Phrase | null {
  const { document, sentence } = reading;
  const first = firstToken(reading, made);
  // 'is 50 yards wide and 20ft deep'
  if (/^(?:and|,)$/.test(document.tokens[first - 1]?.lower ?? '')) return null;
  return isVerb(document, first - 1) ? null : phraseBefore(document, first, sentence.firstToken);
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
