import { Tag } from '../../document/index.js';
import { BOUND_WORDS, DOWN_NOUNS, UP_NOUNS } from '../../lexicons/index.js';
import { isHyphen, pastHyphen } from '../atom.js';
import { clauseBefore, isVerb, possessorOf } from '../clause.js';
import type { Draft, Reading } from '../draft.js';
import { type Phrase, phraseAfter, phraseBefore, textOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';

const TOPICAL = new Set(['money', 'percent', 'count', 'quantity', 'duration', 'age', 'ratio', 'multiple']);

export const topic: Refiner = {
  id: 'topic',
  about:
    'What a figure measures and whose it is: the noun it modifies, the “of” beside it, its clause’s subject.',
  examples: [
    [
      'Larkton agreed to an 8.3 percent jump in its contribution.',
      'percent 8.3 percent “8.3 percent” up contribution / Larkton',
    ],
    ['Oil prices fell 3%.', 'percent 3 percent “3%” down Oil prices'],
    [
      'The average price of a new car sold in May was $39,014.',
      'money 39014 USD “$39,014” average price / new car',
    ],
    ['Elmport’s revenue rose 3%.', 'percent 3 percent “3%” up revenue / Elmport'],
    ['He faces a prison term of up to five years.', 'duration <=5 year “five years” prison term / He'],
    ['It boosted school spending by 2.5%.', 'percent 2.5 percent “2.5%” up school spending / It'],
    ['The dealer sold 303 cars, up 4 percent.', 'percent 4 percent “4 percent” up cars / dealer'],
    ['Alder fell 102 points, or 0.36%, to 27,934.', 'quantity 27934 point “27,934” Alder'],
    ['Jane Roe, 44, left.', 'age 44 year “44” Jane Roe'],
    ['The firm, which has 300 shops, closed.', 'count 300 “300” shops / firm'],
  ],
  counterexamples: [],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const next of drafts)
      made.push(TOPICAL.has(next.kind) ? withTopic(reading, next, made, drafts) : next);
    return made;
  },
};

interface Topic {
  readonly of: string | null;
  readonly subject: string | null;
}

function withTopic(
  reading: Reading,
  next: Draft,
  earlier: readonly Draft[],
  drafts: readonly Draft[],
): Draft {
  const found =
    next.kind === 'count' ? holder(reading, next, earlier) : topicOf(reading, next, earlier, drafts);
  if (!found || (found.of ?? found.subject) === null) return next;
  return {
    ...next,
    of: next.of ?? found.of,
    subject: next.subject ?? found.subject,
    evidence: [...next.evidence, topic.id],
  };
}

function topicOf(
  reading: Reading,
  next: Draft,
  earlier: readonly Draft[],
  drafts: readonly Draft[],
): Topic | null {
  return (
    (next.kind === 'age' ? bearer(reading, next) : null) ??
    handedOn(reading, next, earlier) ??
    movedObject(reading, next) ??
    behindOf(reading, next) ??
    modified(reading, next, drafts) ??
    subjectOfClause(reading, next) ??
    nounBeside(reading, next)
  );
}

const firstToken = ({ atoms, sentence }: Reading, { from }: Draft): number =>
  atoms[from]?.token ?? sentence.firstToken;

function clauseSubject(reading: Reading, next: Draft): Phrase | null {
  const { document, sentence } = reading;
  return clauseBefore(document, firstToken(reading, next), sentence.firstToken)?.subject ?? null;
}

const show = ({ document }: Reading, phrase: Phrase | null): string | null =>
  phrase && textOf(document, phrase);

/** A phrase as what is measured, with its possessor as the one whose it is. */
function split(reading: Reading, phrase: Phrase): Topic {
  const { of, subject } = possessorOf(reading.document, phrase, reading.sentence.endToken);
  return { of: show(reading, of), subject: show(reading, subject) };
}

/** The one who has what is counted: the subject of the clause, unless the count is in it. */
function holder(reading: Reading, next: Draft, earlier: readonly Draft[]): Topic | null {
  const subject = clauseSubject(reading, next);
  if (subject) return { of: null, subject: show(reading, subject) };
  const previous = earlier.findLast(({ kind }) => TOPICAL.has(kind));
  return previous && next.of === null ? { of: previous.of, subject: previous.subject } : null;
}

/** 'Jane Roe, 44', 'a 12-year-old boy', 'adults aged 26' */
function bearer(reading: Reading, next: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  const before = atoms[next.from - 1];
  const token = firstToken(reading, next);
  if (before?.text === ',' || before?.text === '(') {
    const name = phraseBefore(document, token - 1, sentence.firstToken);
    return name && { of: show(reading, name), subject: null };
  }
  for (let k = next.from - 1; k >= Math.max(0, next.from - 4); k--) {
    if (!/^(?:aged?|ages)$/.test(atoms[k]?.lower ?? '')) continue;
    const whose = phraseBefore(document, atoms[k]?.token ?? token, sentence.firstToken);
    return whose && { of: show(reading, whose), subject: null };
  }
  return null;
}

const CHANGE_NOUN = (word: string): boolean => UP_NOUNS.has(word) || DOWN_NOUNS.has(word);

/** Index of the atom before the figure and the words of its bound. */
function leadOf({ atoms }: Reading, { from }: Draft): number {
  let k = from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') || /^(?:just|only|an?|as|the)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  // 'up to five years' ends in a word of the grammar.
  if (atoms[k]?.lower === 'to' && /^(?:up|close|near)$/.test(atoms[k - 1]?.lower ?? '')) k -= 2;
  if (atoms[k]?.lower === 'at' && /^(?:least|most)$/.test(atoms[k + 1]?.lower ?? '')) k--;
  return k;
}

/** ', down 5 percent', ', or 0.36%', ', from 4.9%', ' to $55': further ends of the same story. */
function handedOn(reading: Reading, next: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document } = reading;
  const previous = earlier.findLast(({ kind }) => TOPICAL.has(kind) && kind !== 'duration' && kind !== 'age');
  if (!previous || (previous.of ?? previous.subject) === null) return null;
  const lead = leadOf(reading, next);
  if (lead < previous.to) return null;
  const gap = atoms.slice(previous.to, lead + 1);
  const words = gap.map((atom) => atom.lower);
  const last = words.at(-1) ?? '';
  const handed = { of: previous.of, subject: previous.subject };
  // ', an increase of 0.3 percent'
  const apposition = last === 'of' && words[0] === ',' && CHANGE_NOUN(words.at(-2) ?? '');
  if (apposition && gap.length < 6) return handed;
  if (!/^(?:or|to|from|at|up|down|versus|against)$/.test(last)) return null;
  if (gap.slice(0, -1).some((atom) => /^[;:]$/.test(atom.text) || isVerb(document, atom.token))) return null;
  if (last === 'or') return words.length <= 2 ? handed : null;
  if (last === 'up' || last === 'down') return words.at(-2) === ',' ? handed : null;
  if (last === 'to') return previous.change !== null ? handed : null;
  if (last === 'at') return previous.change !== null && gap.length <= 2 ? handed : null;
  return handed;
}

/** 'boosted school spending by 2.5%', 'lowered its guidance to $84 billion' */
function movedObject(reading: Reading, next: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  if (!next.change) return null;
  const link = atoms[leadOf(reading, next)];
  if (!link || !/^(?:by|to|from)$/.test(link.lower)) return null;
  const object = phraseBefore(document, link.token, sentence.firstToken);
  if (!object) return null;
  // The verb that moves it stands right before it: 'boosted [base school] spending'.
  let verb = object.from - 1;
  while (verb > sentence.firstToken && document.tag(verb) & (Tag.Determiner | Tag.Possessive)) verb--;
  const tag = document.tag(verb);
  if (!(tag & (Tag.Past | Tag.Present | Tag.Base | Tag.Participle | Tag.Ing)) || tag & Tag.Proper)
    return null;
  const subject = clauseBefore(document, verb + 1, sentence.firstToken)?.subject ?? null;
  return { of: show(reading, object), subject: show(reading, subject) };
}

/** 'a prison term of five years', 'at a speed of 40 mph', 'a fall in sales of 3%' */
function behindOf(reading: Reading, next: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  const lead = leadOf(reading, next);
  if (atoms[lead]?.lower !== 'of' || lead === 0) return null;
  const noun = phraseBefore(document, atoms[lead]?.token ?? 0, sentence.firstToken);
  if (!noun) return null;
  const head = document.tokens[noun.to - 1]?.lower ?? '';
  if (CHANGE_NOUN(head)) return null;
  const subject = clauseSubject(reading, next);
  return { of: show(reading, noun), subject: show(reading, subject) };
}

/** '60 percent of its revenue', 'a 25% tax', 'an 8.3 percent jump in its contribution' */
function modified(reading: Reading, next: Draft, drafts: readonly Draft[]): Topic | null {
  const noun = nounBehind(reading, next, drafts);
  if (!noun) return null;
  const subject = clauseSubject(reading, next);
  const { of, subject: possessor } = possessorOf(reading.document, noun, reading.sentence.endToken);
  return { of: show(reading, of), subject: show(reading, subject ?? possessor) };
}

function nounBehind(reading: Reading, next: Draft, drafts: readonly Draft[]): Phrase | null {
  const { atoms, document, sentence } = reading;
  const later = drafts.find(({ from, kind }) => from >= next.to && kind !== 'ordinal' && kind !== 'date');
  const limit = later ? (atoms[later.from]?.token ?? sentence.endToken) : sentence.endToken;
  const at = pastHyphen(atoms, next.to);
  const atom = atoms[at];
  if (!atom || atom.kind === 'mark') return null;
  if (/^(?:of|in)$/.test(atom.lower)) {
    const inside = atoms[at + 1];
    const phrase = inside ? phraseAfter(document, inside.token, limit) : null;
    return phrase && !isDateToken(reading, drafts, phrase.from) ? phrase : null;
  }
  if (!atom.spaced && at === next.to) return null;
  const phrase = phraseAfter(document, atom.token, limit) ?? attributed(reading, next, at);
  if (!phrase) return null;
  const head = document.tokens[phrase.to - 1]?.lower ?? '';
  if (!CHANGE_NOUN(head)) return phrase;
  const link = document.tokens[phrase.to]?.lower ?? '';
  const inner = /^(?:in|of|for|on|to)$/.test(link)
    ? phraseAfter(document, phrase.to + 1, sentence.endToken)
    : null;
  if (inner) return inner;
  return phrase.to - phrase.from > 1 ? { from: phrase.from, to: phrase.to - 1 } : null;
}

/** 'a 750 meter swim', 'a four-year high': behind a unit in the singular stands a noun, whatever else it may be. */
function attributed({ atoms, sentence }: Reading, next: Draft, at: number): Phrase | null {
  const atom = atoms[at];
  const article = /^(?:a|an|the|its|their|his|her)$/.test(atoms[next.from - 1]?.lower ?? '');
  const hyphen = isHyphen(atoms, next.to - 2) || isHyphen(atoms, next.to);
  if (atom?.kind !== 'letters' || (!article && !hyphen)) return null;
  if (
    /^(?:ago|later|earlier|after|before|and|or|of|in|for|to|from|at|on|by|with|is|was|are|were|has|had)$/.test(
      atom.lower,
    )
  )
    return null;
  return { from: atom.token, to: Math.min(atom.token + 1, sentence.endToken) };
}

const isDateToken = ({ atoms }: Reading, drafts: readonly Draft[], token: number): boolean =>
  drafts.some(
    ({ kind, from, to }) =>
      kind === 'date' && (atoms[from]?.token ?? -1) <= token && (atoms[to - 1]?.token ?? -1) >= token,
  );

/** 'Oil prices fell 3%' */
function subjectOfClause(reading: Reading, next: Draft): Topic | null {
  const subject = clauseSubject(reading, next);
  return subject && split(reading, subject);
}

/** 'floor area ≈ 32 m²', 'Alder +0.2%': no verb, and a noun right before the figure. */
function nounBeside(reading: Reading, next: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  let k = leadOf(reading, next);
  while (k >= 0 && /^(?:to|from|at|between|of|by|for|,|\(|:|worth|≈|~|=)$/.test(atoms[k]?.lower ?? '')) k--;
  const token = (atoms[k]?.token ?? -1) + 1;
  const noun = token > sentence.firstToken ? phraseBefore(document, token, sentence.firstToken) : null;
  return noun && split(reading, noun);
}
