import { Tag } from '../../document/index.js';
import {
  BOUND_WORDS,
  GROUP_ANAPHORS,
  MORE_WORDS,
  SAID_FORMS,
  TRANSACTION_VERBS,
} from '../../lexicons/index.js';
import { isHyphen, nthAtom } from '../atom.js';
import { clauseAt } from '../clause.js';
import { changed, type Draft } from '../draft.js';
import type { Phrase } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import {
  clauseSubject,
  figureIn,
  firstToken,
  isOfThose,
  isOpen,
  isTopical,
  lastToken,
  leadOf,
  nounEnd,
  opensClause,
  split,
  withTopic,
} from '../topic.js';
import { isVerb } from '../verb.js';

export const subjectOfClause: Refiner = {
  id: 'clause-subject',
  about: 'What moves, is or has a figure: the subject of its clause, and the one who possesses it.',
  examples: [
    ['Oil prices fell 3%.', 'percent 3 percent “3%” down Oil prices'],
    [
      'The average price of a new car sold in May was $39,014.',
      'money 39014 USD “$39,014” average price / new car',
    ],
    ['Elmport’s revenue rose 3%.', 'percent 3 percent “3%” up revenue / Elmport'],
    ['The council owes $4,000.', 'money 4000 USD “$4,000” / council'],
    ['The firm, which has 300 shops, closed.', 'count 300 “300” shops / firm'],
    [
      'The number who said they had smoked in May rose by 23 percent.',
      'percent 23 percent “23 percent” up number',
    ],
    ['The trust, a landlord in Elmport, lost 4 percent.', 'percent 4 percent “4 percent” down trust'],
    ['Warm seas could cause sea levels to rise 11 feet.', 'quantity 11 foot “11 feet” up sea levels'],
    ['The firm employs 4,200 people.', 'count 4200 “4,200” people / firm'],
    ['The flat costs £2,350.', 'money 2350 GBP “£2,350” flat'],
    ['Turnout among 18- to 24-year-olds rose to 38%.', 'percent 38 percent “38%” up Turnout'],
    ['Profits rose, with sales rising 9.4 percent.', 'percent 9.4 percent “9.4 percent” up sales'],
    ['He saw the pound going to $1.', 'money 1 USD “$1” pound'],
    ['The start-up employs around 600 people.', 'count ~600 “600” people / start-up'],
    ['Shelling wounded at least 23.', 'count >=23 “23” / Shelling'],
    ['The quake, 10 km deep, hit 60 km off the coast.', 'quantity 60 kilometre “60 km” quake'],
    ['It tows 5,000 pounds and seats seven.', 'quantity 5000 pound “5,000 pounds”'],
    ['The vaccine needs to be kept at minus 70C.', 'quantity -70 celsius “minus 70C” vaccine'],
    ['Its 62 branches employ 1,140 people.', 'count 1140 “1,140” people / branches'],
    ['The lamp cost $9,870.', 'money 9870 USD “$9,870” lamp'],
    ['He said Alder has 59 users.', 'count 59 “59” users / Alder'],
    ['Roe won almost half of them.', 'ratio ~0.5 “half” / Roe'],
    ['The firm bought two more.', 'count 2 “two” / firm'],
    [
      'In Elmport trade, Alder plunged 4 percent as Birch lost 2 percent.',
      'percent 2 percent “2 percent” down Birch',
    ],
  ],
  counterexamples: [
    'Alder shut, and 320 birds were freed.',
    'There were 40 stones.',
    'A wall of 40 stones.',
    'The vote ends months of talks between the two towns.',
    'Three men: tall.',
  ],
  refine: (reading, drafts) => drafts.map((made, k) => withSubject(reading, made, drafts.slice(0, k))),
};

function withSubject(reading: Reading, made: Draft, earlier: readonly Draft[]): Draft {
  if (
    !isOpen(made) ||
    isKnown(reading, made) ||
    isOfThose(reading, made) ||
    opensClause(reading, made, nounEnd(reading, made))
  )
    return made;
  const told = clauseSubject(reading, made);
  const subject = told && behindMeasure(reading, told, earlier);
  if (!subject) return made;
  const whose =
    (made.kind === 'count' && (made.of !== null || isHarmed(reading, made))) ||
    isTransacted(reading, made) ||
    // 'it had 58.7%': what a pronoun stands for is said of the one whose figure it is
    isPronoun(reading, subject) ||
    isOfOthers(reading, made);
  const holder = figureIn(reading, subject, earlier.filter(isTopical));
  if (!holder)
    return withTopic(
      reading,
      made,
      subjectOfClause.id,
      whose ? { of: null, subject } : split(reading, subject),
    );
  // '77 percent were older than 26': the topic of that share is handed on.
  const counted =
    whose && (made.kind === 'count' || holder.kind === 'count') ? countedSubject(reading, holder) : null;
  return counted ? changed(made, { ...counted, evidence: [...made.evidence, subjectOfClause.id] }) : made;
}

/** 'a 32-tonne [lorry] doing 60 mph': the noun, without what it measures. */
function behindMeasure(reading: Reading, subject: Phrase, earlier: readonly Draft[]): Phrase {
  const measure = figureIn(reading, subject, earlier);
  const from =
    measure && isHyphen(reading.atoms, measure.to - 2) ? lastToken(reading, measure) + 1 : subject.to;
  return measure?.kind === 'quantity' && from < subject.to ? { from, to: subject.to } : subject;
}

const isPronoun = ({ document }: Reading, { from, to }: Phrase): boolean =>
  to === from + 1 && (document.tag(from) & Tag.Pronoun) !== 0;

/** 'Roe won half of them', 'the firm bought two more': what is counted was named before, and is not who does so. */
function isOfOthers({ atoms, document }: Reading, { kind, from, to }: Draft): boolean {
  const [next, second] = [nthAtom(atoms, to), nthAtom(atoms, to + 1)];
  if (next.lower === 'of') return GROUP_ANAPHORS.has(second.lower) && atoms[from - 1]?.lower !== 'the';
  // 'a thousand more cheered' did so themselves.
  return (
    kind === 'count' &&
    MORE_WORDS.has(next.lower) &&
    second.lower !== 'than' &&
    !isVerb(document, second.token)
  );
}

/** '62 branches employ 1,140 people', 'the 300-page report lists 47 failings': what opens the clause as a count of its own. */
function countedSubject(reading: Reading, holder: Draft): Pick<Draft, 'subject' | 'subjectRange'> | null {
  const { atoms, document } = reading;
  // 'the 1.4 GW wind farm will power 40 homes'
  if (holder.kind !== 'count') return modifiedSubject(reading, holder);
  let lead = leadOf(reading, holder);
  while (lead >= 0 && (document.tag(nthAtom(atoms, lead).token) & (Tag.Determiner | Tag.Possessive)) !== 0)
    lead--;
  const word = atoms[lead]?.lower ?? '';
  const adjunct = word === ',' && !atoms.slice(0, lead).some(({ token }) => isVerb(document, token));
  if (lead >= 0 && !adjunct && !CLAUSE_OPENERS.test(word) && !SAID_FORMS.has(word)) return null;
  if (isHyphen(atoms, holder.to - 2)) return { subject: holder.subject, subjectRange: holder.subjectRange };
  return holder.ofRange && { subject: holder.of, subjectRange: holder.ofRange };
}

/** 'the 215-metre tower holds 640 flats': the measured thing, where the figure stands right before it. */
function modifiedSubject(
  { atoms, document }: Reading,
  { ofRange, of, to }: Draft,
): Pick<Draft, 'subject' | 'subjectRange'> | null {
  const next = atoms[isHyphen(atoms, to) ? to + 1 : to];
  if (!ofRange || !next) return null;
  const measured = document.tokenAt(ofRange.start) - next.token;
  return measured >= 0 && measured <= 1 ? { subject: of, subjectRange: ofRange } : null;
}

const CLAUSE_OPENERS = /^(?:that|and|but|as|while|because|when|if|although|[:;“"])$/;

/** 'talks between the two towns': a count of what the text has named already, behind a preposition. */
const isKnown = ({ atoms }: Reading, { kind, from }: Draft): boolean =>
  kind === 'count' &&
  atoms[from - 1]?.lower === 'the' &&
  /^(?:between|among)$/.test(atoms[from - 2]?.lower ?? '');

/** 'shelling killed five and wounded 23': the count is of people whom the subject harmed. */
const isHarmed = ({ atoms }: Reading, { from }: Draft): boolean =>
  /^(?:kill|wound|injur|maim|infect|sicken|arrest|detain|hospitali[sz]|evacuat|displac|rescu)(?:s|es|e|ed|ing)?$/.test(
    atoms
      .slice(Math.max(0, from - 3), from)
      .findLast(({ lower }) => !BOUND_WORDS.has(lower) && lower !== 'at')?.lower ?? '',
  );

/** 'he owes $4,000': money that the subject has, gives or takes. */
function isTransacted(reading: Reading, made: Draft): boolean {
  if (made.kind !== 'money') return false;
  const { document } = reading;
  const first = firstToken(reading, made);
  const clause = clauseAt(reading, first);
  if (!clause) return false;
  for (let at = clause.verb; at < first; at++)
    if (TRANSACTION_VERBS.has(document.tokens[at]?.lower ?? '')) return true;
  return false;
}
