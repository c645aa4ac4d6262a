import { type Document, nthToken, possibleTagsOf, type Span, spanOf, Tag } from '../../document/index.js';
import {
  CROWD_VERBS,
  GROUP_ANAPHORS,
  MORE_WORDS,
  PARTICLES,
  SO_OR_MORE,
  STRICKEN,
} from '../../lexicons/index.js';
import { headOf, relationOf, tagName } from '../../syntax/index.js';
import { type Atoms, isDash, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import { type Phrase, phraseAfter, rangeOf, textOf } from '../noun-phrase.js';
import { isOwnerBetween } from '../owner-before.js';
import type { Refiner } from '../parser.js';
import { isParticipleAlone } from '../phrase-of.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';
import { limitBefore } from '../topic.js';

export const counted: Refiner = {
  id: 'counted',
  about: 'What a count counts: the nouns behind it, also after “of”.',
  examples: [
    ['It sent 10,000 troops.', 'count 10000 “10,000” troops'],
    ['Dozens of coastal villages burned.', 'count >12 “Dozens” coastal villages'],
    ['They freed three of its commanders.', 'count 3 “three” commanders'],
    ['It did 700 heart transplants in May.', 'count 700 “700” heart transplants'],
    ['Of the 40 passengers, 12 died.', 'count 12 “12” passengers'],
    ['It has four- and six-cylinder engines.', 'count 4 “four” cylinder'],
    ['Of the 640 pupils, 212 get free meals.', 'count 212 “212” pupils'],
    ['Of the 40 guests, 12 voted yes.', 'count 12 “12” guests'],
    ['Some 19 fouls prove it.', 'count ~19 “19” fouls'],
    ['It has two-bedroom flats.', 'count 2 “two-bedroom” bedroom'],
    ['It was her second win.', 'ordinal 2 “second” win'],
    ['They won 19 of their past 21 matches.', 'count 19 “19” matches'],
    ['It shut five of Elmport’s 16 libraries.', 'count 5 “five” libraries'],
    ['Nine of 10 limes are ripe.', 'count 9 “Nine” limes'],
    ['Some 40 of the town’s 300 shops closed.', 'count ~40 “40” shops'],
    ['It needs 67 votes to reach the 2,383 needed to win.', 'count 2383 “2,383” votes'],
    ['They may add a pick or two.', 'count 2 “two” pick'],
    ['It fixed potholes, 41,000 of them.', 'count 41000 “41,000” potholes'],
    ['The 18-hole course is closed.', 'count 18 “18-hole” hole / course'],
    ['It carries 24,000 20-foot containers.', 'count 24000 “24,000” containers'],
    ['He scored in the 12th, 57th and 90th minutes.', 'ordinal 12 “12th” minutes'],
    ['It left 14 dead and 60 wounded.', 'count 60 “60” wounded'],
    ['It has 5,000-plus twins.', 'count >=5000 “5,000” twins'],
    ['It has four-, five- and six-cylinder engines.', 'count 5 “five” cylinder / engines'],
    ['It is the first time Mr. Roe has won.', 'ordinal 1 “first” time'],
    ['They got three A grades each.', 'count 3 “three” A grades'],
    ['They lost four of their past five away games.', 'count 4 “four” away games'],
  ],
  counterexamples: [
    'It built 31 the year before.',
    'A crowd of 41,207 saw United win.',
    'They are 19th, seven adrift of safety.',
    'The mill is 40 away.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) made.push(withNoun(reading, next, made, drafts.slice(k + 1)));
    return made.map((each, k) => withLater(reading, each, made.slice(k + 1)));
  },
};

/** 'four-, five- and six-cylinder engines': those that wait for their noun have the same engines. */
function withLater({ atoms }: Reading, made: Draft, later: readonly Draft[]): Draft {
  const waits =
    made.kind === 'count' && made.subject === null && isDash(atoms[made.to]) && !atoms[made.to]?.spaced;
  const last = waits ? later.find(({ of, subject }) => of === made.of && subject !== null) : undefined;
  return last ? changed(made, { subject: last.subject, subjectRange: last.subjectRange }) : made;
}

function withNoun(reading: Reading, made: Draft, earlier: readonly Draft[], later: readonly Draft[]): Draft {
  if (made.of !== null || (made.kind !== 'count' && made.kind !== 'ordinal')) return made;
  const noun =
    nounsBehind(reading, made, later) ??
    nounOfRow(reading, made, later) ??
    (made.kind === 'count' ? (nounBefore(reading, made) ?? nounOfEarlier(reading, made, earlier)) : null);
  if (noun === null) return made;
  const { text: of, start, end } = noun;
  const ofRange = { start, end };
  // 'two-bedroom' is one word, and the figure all of it.
  const joined =
    made.kind === 'count' && isHyphen(reading.atoms, made.to) && reading.atoms[made.to + 1]?.text === of;
  if (!joined) return changed(made, { of, ofRange, evidence: [...made.evidence, counted.id] });
  const [next] = later;
  const head = reading.atoms[made.to + 2];
  const limit = (next && reading.atoms[next.from]?.token) ?? reading.sentence.endToken;
  const owner = head?.spaced ? phraseAfter(reading.document, head.token, limit, 'one') : null;
  const subject = owner && textOf(reading.document, owner);
  const subjectRange = owner && rangeOf(reading.document, owner);
  return changed(made, {
    of,
    ofRange,
    subject,
    subjectRange,
    to: made.to + 2,
    evidence: [...made.evidence, counted.id],
  });
}

function nounsBehind(reading: Reading, made: Draft, later: readonly Draft[]): Span | null {
  const { atoms, document } = reading;
  const [next, ...rest] = later;
  if (next && sharesNoun(atoms, made, next)) return nounsBehind(reading, next, rest);
  const more = pastMore(atoms, pastPlus(atoms, made));
  const of = atoms[more]?.lower === 'of';
  const whole = of ? wholeOf(reading, more, next) : null;
  if (whole) return nounsBehind(reading, whole, rest);
  const at = of ? more + 1 : more;
  const atom = nthAtom(atoms, at);
  if (atom.kind === 'mark' || countsNothing(atoms, made, at)) return null;
  // 'two-door': the noun is a part of the number's own token.
  if (atoms[at - 1]?.token === atom.token)
    return atom.kind === 'letters' && !atom.spaced ? spanOf(document.text, atom) : null;
  const one = made.value === 1 || made.kind === 'ordinal';
  const phrase = phraseAfter(document, atom.token, limitBefore(reading, later, 0), one ? 'one' : 'many');
  if (!phrase) return made.kind === 'count' && STRICKEN.has(atom.lower) ? spanOf(document.text, atom) : null;
  if (one) return spanOf(document.text, rangeOf(document, withoutClause(reading, phrase)));
  return actsRather(reading, made, phrase) ? null : spanOf(document.text, rangeOf(document, phrase));
}

/** What they do, and not what is counted: 'with 19 voting for it', '140 voted yes'. */
const actsRather = (reading: Reading, made: Draft, phrase: Phrase): boolean =>
  isDeed(reading, phrase) ||
  hasVoted(reading.document, phrase) ||
  isVerbOf(reading, made, phrase) ||
  isVerbOfCrowd(reading, made, phrase);

/** 'the first [time] Mr. Roe won': the subject of a clause that says something of the noun */
function withoutClause(reading: Reading, { from, to }: Phrase): Phrase {
  const mayAct = Tag.Plural | Tag.Proper;
  const acts = reading.document.tokens
    .slice(from + 1, to)
    .some((_, k) => reading.document.tag(from + 1 + k) & mayAct);
  if (!acts) return { from, to };
  const tree = reading.tree();
  for (let at = from + 1; at < to; at++) {
    const word = at - tree.first;
    const subject = relationOf(tree, word) === 'nsubj' && headOf(tree, word) >= to - tree.first;
    const start = tree.first + (tree.leftmost[word] ?? word);
    if (subject && start > from && start <= at) return { from, to: start };
  }
  return { from, to };
}

/**
 * 'four-, five- and six-cylinder engines': a hyphen that waits for its noun; '24,000 20-foot containers': another
 * measure of theirs stands between.
 */
function sharesNoun(atoms: Atoms, made: Draft, next: Draft): boolean {
  const at = pastHyphen(atoms, made.to);
  if (isDash(atoms[made.to]) && (at === made.to || atoms[at]?.text === ',')) return true;
  return next.from === pastPlus(atoms, made) && isHyphen(atoms, next.to - 2);
}

/** '5,000-plus twins', '40-odd villages' */
function pastPlus(atoms: Atoms, { to }: Draft): number {
  const at = pastHyphen(atoms, to);
  const plus = at > to && /^(?:plus|odd|strong)$/.test(nthAtom(atoms, at).lower) && atoms[at + 1]?.spaced;
  return plus ? at + 1 : at;
}

/** '40 more people', 'a dozen or so villages', '40 or more people' */
function pastMore(atoms: Atoms, at: number): number {
  const more = MORE_WORDS.has(nthAtom(atoms, at).lower) && atoms[at + 1]?.kind === 'letters';
  const or = more ? at + 1 : at;
  return atoms[or]?.lower === 'or' && SO_OR_MORE.has(nthAtom(atoms, or + 1).lower) ? or + 2 : or;
}

/**
 * 'he makes 10 a day' counts no days, '31 the year before' and '40 this month' no years; 'a 4-under-par round' is
 * none of four.
 */
function countsNothing(atoms: Atoms, { to }: Draft, at: number): boolean {
  const { lower, text } = nthAtom(atoms, at);
  // 'three A grades'
  if (at === to) return (ARTICLE.test(lower) && text !== 'A') || readRate(atoms, at, true) !== null;
  return PARTICLES.has(lower);
}

/**
 * 'a crowd of 48,211 saw the end': no noun of so many stands in the singular before an article. 'of the 212 bishops,
 * 140 voted yes'
 */
const hasVoted = (document: Document, { from, to }: Phrase): boolean =>
  to - from > 1 &&
  (document.tag(from) & Tag.Past) !== 0 &&
  ((document.tag(to - 1) & Tag.Plural) === 0 || document.tokens[to - 1]?.lower === 'yes') &&
  (possibleTagsOf(nthToken(document.tokens, from)) & Tag.Adjective) === 0;

/** 'in the 12th, 57th and 90th minutes': the noun stands behind the last of a row. */
function nounOfRow(reading: Reading, made: Draft, later: readonly Draft[]): Span | null {
  const [next, ...rest] = later;
  if (made.kind !== 'ordinal' || next?.kind !== 'ordinal') return null;
  const gap = reading.atoms.slice(made.to, next.from).map(({ lower }) => lower);
  if (!/^(?:,|and|or|, and|, or)$/.test(gap.join(' '))) return null;
  return nounsBehind(reading, next, rest) ?? nounOfRow(reading, next, rest);
}

/** 'with 19 voting for it': what they do, and not what they are. */
const isDeed = (reading: Reading, phrase: Phrase): boolean =>
  isParticipleAlone(reading, phrase, ['acl', 'advcl', 'conj']);

const isVerbOf = ({ atoms, document }: Reading, made: Draft, { from, to }: Phrase): boolean => {
  if (to - from !== 1) return false;
  // 'the herd of 320 produces 9,400 litres'
  if (atoms[made.from - 1]?.lower === 'of' && document.tokens[to]?.kind === 'number') return true;
  return (
    (document.tag(from) & Tag.Plural) === 0 &&
    (possibleTagsOf(nthToken(document.tokens, from)) & Tag.Past) !== 0 &&
    (document.tag(to) & (Tag.Determiner | Tag.Possessive)) !== 0
  );
};

/** 'a crowd of 41,207 saw United win' */
function isVerbOfCrowd(reading: Reading, made: Draft, { from, to }: Phrase): boolean {
  const { atoms, document } = reading;
  if (made.kind !== 'count' || !/^(?:of|that|while|and|but|,)$/.test(atoms[made.from - 1]?.lower ?? ''))
    return false;
  // 'a list of 25 recommended delegates'
  if ((document.tag(to - 1) & Tag.Plural) !== 0) return false;
  if ((possibleTagsOf(nthToken(document.tokens, from)) & Tag.Past) === 0) return false;
  const tree = reading.tree();
  return tagName(tree, from - tree.first) === 'VERB.VBD';
}

const ARTICLE = /^(?:the|an?|this|that|these|those|each|every)$/;

/** 'nine of 10 limes', 'five of the town’s 16 libraries': the count that the other is a part of. */
function wholeOf({ atoms, document }: Reading, of: number, next: Draft | undefined): Draft | null {
  return next?.kind === 'count' && isOwnerBetween(document, atoms, of, next.from) ? next : null;
}

/** 'a pick or two', 'Alder Roe, three goals': a noun that the number looks back on. */
function nounBefore({ atoms, document }: Reading, { from }: Draft): Span | null {
  const noun = atoms[from - 2];
  return atoms[from - 1]?.lower === 'or' &&
    noun?.kind === 'letters' &&
    /^(?:a|an|another|one)$/.test(atoms[from - 3]?.lower ?? '')
    ? spanOf(document.text, noun)
    : null;
}

/** 'Of the 40 passengers, 12 died': a bare count shares the noun of the one before it. */
function nounOfEarlier(reading: Reading, made: Draft, earlier: readonly Draft[]): Span | null {
  const { atoms } = reading;
  const { to } = made;
  const after = atoms[to]?.lower ?? '';
  const pronoun = after === 'of' && GROUP_ANAPHORS.has(atoms[to + 1]?.lower ?? '');
  // '1,206 votes, 388 more than her rival', '2.9 crore passengers, against 2.4 crore'
  const compared =
    /^(?:more|fewer)$/.test(after) && atoms[to + 1]?.lower === 'than' && atoms[made.from - 1]?.text === ',';
  const against = after !== 'per' && /^(?:against|versus)$/.test(atoms[made.from - 1]?.lower ?? '');
  const verb = CROWD_VERBS.has(after);
  // 'needs 67 delegates to reach the 2,383 needed to win'
  const needed = /^(?:needed|required)$/.test(after) && atoms[made.from - 1]?.lower === 'the';
  if (!pronoun && !verb && !needed && !compared && !against && !isPartThatActs(reading, made, earlier))
    return null;
  // '31,000 people in 14 countries; 4,200 of them': a part is smaller than its whole.
  const counted =
    earlier.findLast(
      ({ kind, of, value }) =>
        kind === 'count' && of !== null && !(pronoun && (value ?? Infinity) < (made.value ?? 0)),
    )?.ofRange ?? null;
  return counted ? spanOf(reading.document.text, counted) : pronoun ? pluralBefore(reading, made) : null;
}

/** 'Of the 640 pupils, 212 get free meals': the part is the subject of a verb in the plural. */
function isPartThatActs(reading: Reading, { from, to }: Draft, earlier: readonly Draft[]): boolean {
  const { atoms } = reading;
  const whole = earlier.at(-1);
  if (atoms[from - 1]?.text !== ',' || whole?.kind !== 'count') return false;
  const led = atoms.slice(Math.max(0, whole.from - 3), whole.from).some(({ lower }) => lower === 'of');
  const tree = reading.tree();
  return led && /^(?:VERB|AUX)\.(?:VBP|VBD|MD)$/.test(tagName(tree, (atoms[to]?.token ?? 0) - tree.first));
}

/** How far before 'of them' their noun may stand, in tokens. */
const PLURAL_REACH = 15;

/** 'spent $3m on [potholes], filling 41,000 of them' */
function pluralBefore({ atoms, document, sentence }: Reading, { from }: Draft): Span | null {
  const last = atoms[from]?.token ?? 0;
  for (let at = last - 1; at >= Math.max(sentence.firstToken, last - PLURAL_REACH); at--) {
    const tag = document.tag(at);
    if ((tag & Tag.Plural) === 0 || (tag & (Tag.Pronoun | Tag.Present | Tag.Determiner)) !== 0) continue;
    return spanOf(document.text, rangeOf(document, { from: at, to: at + 1 }));
  }
  return null;
}
