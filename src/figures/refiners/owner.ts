import { type Range, Tag } from '../../document/index.js';
import {
  BODY_NOUNS,
  KINSHIP,
  ORGANIZATION_NOUNS,
  OWN_MEASURES,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  PLACED_MEASURES,
  POSSESSIVES,
  SAID_FORMS,
  union,
  words,
} from '../../lexicons/index.js';
import type { Referred } from '../../speakers/index.js';
import {
  dependents,
  firstConjunct,
  headOf,
  partOf,
  type Relation,
  relationOf,
  subjectOf,
  type Tree,
} from '../../syntax/index.js';
import { isHyphen } from '../atom.js';
import { REACH } from '../clause-walk.js';
import { changed, type Draft, startOf } from '../draft.js';
import { type Phrase, rangeOf, textOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { headIn, phraseOf } from '../phrase-of.js';
import type { Reading } from '../reading.js';
import { figureIn, isTime, isTopical } from '../topic.js';
import { wordAt } from '../verb.js';
import { withoutArticle } from './stands-for.js';

export const owner: Refiner = {
  id: 'owner',
  about:
    'Whose the measured noun is: its possessor, the one in or at which it is, or who says so of himself: “turnover at the mill fell 4%”.',
  examples: [
    ['Turnover at the mill fell 4%.', 'percent 4 percent “4%” down Turnover / mill'],
    ['Unemployment in Elmport rose to 6%.', 'percent 6 percent “6%” up Unemployment / Elmport'],
    ['Yields on Elmport bonds fell to 4%.', 'percent 4 percent “4%” down Yields / Elmport bonds'],
    ['Alder Foods said profit rose 14%.', 'percent 14 percent “14%” up profit / Alder Foods'],
    ['Alder Foods said its profit rose 14%.', 'percent 14 percent “14%” up profit / Alder Foods'],
  ],
  counterexamples: [
    'Sales in May rose 4%.',
    'Its revenue rose 3%.',
    'Ann Roe said profits rose 4%.',
    'Cuts in spending of 4% are due.',
  ],
  refine: (reading, drafts) => drafts.map((made) => owned(reading, made, drafts)),
};

/** 'Her partner finished on 47': the partner's own; but 'her two sons' are hers. */
function isPerson({ document, tree }: Reading, made: Draft, head: number): boolean {
  const lower = document.tokens[tree().first + head]?.lower ?? '';
  return made.kind !== 'count' && made.kind !== 'age' && (PERSON_NOUNS.has(lower) || KINSHIP.has(lower));
}

/** The one whose it is: his words in the text, and the name that they stand for. */
interface Owner {
  readonly name: string;
  readonly range: Range;
}

function owned(reading: Reading, made: Draft, drafts: readonly Draft[]): Draft {
  if (!isTopical(made) || made.ofRange === null || made.subject !== null) return made;
  const { document } = reading;
  if (!mayHaveOwner(reading, made.kind, made.ofRange)) return made;
  const tree = reading.tree();
  const from = document.tokenAt(made.ofRange.start) - tree.first;
  const to = document.tokenAt(made.ofRange.end - 1) + 1 - tree.first;
  const head = headIn(tree, from, to);
  const found =
    (isPerson(reading, made, head) ? null : possessing(reading, head)) ??
    (mayBePlaced(reading, made, head) ? placed(reading, head, to, drafts) : null) ??
    (made.kind === 'count' ? null : telling(reading, head, from));
  return found
    ? changed(made, {
        subject: found.name,
        subjectRange: found.range,
        evidence: [...made.evidence, owner.id],
      })
    : made;
}

/** Do the words have what an owner is told with: a possessive before the noun, a preposition behind it, a measure? */
function mayHaveOwner({ document, sentence }: Reading, kind: Draft['kind'], of: Range): boolean {
  const to = document.tokenAt(of.end - 1) + 1;
  const link = wordAt(document, to);
  if (LINK.test(link) || link === 'on' || to - sentence.firstToken > REACH) return true;
  return document.tokens
    .slice(sentence.firstToken, to)
    .some(({ lower }) => OWNING.has(lower) || (kind !== 'count' && OWN_MEASURES.has(lower)));
}

const OWNING = union(POSSESSIVES, words("' 's whose"));

/** 'growers', 'dealers' */
const AGENTS = /^(?!orders|numbers|offers|transfers|papers|powers|letters).{3,}ers$/;

/** Things that are counted at a place, and times that are spent there, need not be its own. */
const UNPLACED: ReadonlySet<string> = new Set(['count', 'duration', 'age']);

/** 'Attendance at the fair was 12,300' is the fair's; 'growers in the valley planted 40 acres' tells what people did. */
function mayBePlaced(reading: Reading, made: Draft, head: number): boolean {
  const { document } = reading;
  const tree = reading.tree();
  const lower = document.tokens[tree.first + head]?.lower ?? '';
  const behind = (made.ofRange?.start ?? 0) >= startOf(reading, made);
  if (UNPLACED.has(made.kind) && (made.kind !== 'count' || behind)) return false;
  if (behind) return true;
  const agent = partOf(tree, head) === 'PROPN' || BODY_NOUNS.has(lower) || AGENTS.test(lower);
  return !agent && !PERSON_NOUNS.has(lower.replace(/s$/, '')) && !PEOPLE_NOUNS.has(lower);
}

const asOwner = ({ document }: Reading, phrase: Phrase): Owner => ({
  name: textOf(document, phrase),
  range: rangeOf(document, phrase),
});

/** "the council's 2024-25 budget", 'its revenue' */
function possessing(reading: Reading, head: number): Owner | null {
  const { document } = reading;
  const tree = reading.tree();
  const [word] = dependents(tree, head, 'nmod:poss');
  if (word === undefined || word > head) return null;
  if (isNoun(tree, word)) {
    if (!/^[\p{L}\p{N}]/u.test(document.tokens[tree.first + word]?.text ?? '')) return null;
    const phrase = phraseOf(reading, word);
    return isTime(reading, phrase) ? null : asOwner(reading, phrase);
  }
  return meantBy(reading, tree.first + word);
}

/** Whom 'its' or 'her' stands for. */
function meantBy({ document, references }: Reading, pronoun: number): Owner | null {
  const range = rangeOf(document, { from: pronoun, to: pronoun + 1 });
  const { meant, confidence } = references?.(range) ?? { meant: null, confidence: 0 };
  if (!meant || confidence < SURE || meant.span.end > range.start) return null;
  const personal = /^(?:his|her|my)$/.test(document.tokens[pronoun]?.lower ?? '');
  if (personal && meant.kind !== 'person') return null;
  const name = nameOf(meant);
  const near = document.sentenceOf(document.tokenAt(meant.span.start)) === document.sentenceOf(pronoun);
  const known = meant.named || near || personal || BODY_NOUNS.has(headOfName(name ?? ''));
  return name !== null && known ? { name, range } : null;
}

/** Without an article; of "the firm's revenue" the firm, and of "the firm's mill" null, since its own things may be either's. */
function nameOf({ name, named }: Referred): string | null {
  const bare = named ? name : withoutArticle(name);
  // 'Ms. Roe, blond and tall'
  if (bare.includes(',')) return null;
  const [holder = '', held] = bare.split(/['’]s /);
  if (held === undefined || named) return bare;
  return OWN_MEASURES.has(held.split(' ').at(-1) ?? '') ? holder : null;
}

/** 'maker' of 'maker of frozen pies' */
const headOfName = (name: string): string => name.split(' of ')[0]?.split(' ').at(-1) ?? '';

/** Less sure than that, and nobody is named. */
const SURE = 0.6;

/** 'turnover at the group', 'unemployment in Elmport', 'yields on ten-year bonds' */
function placed(reading: Reading, head: number, to: number, drafts: readonly Draft[]): Owner | null {
  const { document } = reading;
  const tree = reading.tree();
  const link = document.tokens[tree.first + to]?.lower ?? '';
  if (!LINK.test(link) && !(link === 'on' && isMeasure(reading, head, PLACED_MEASURES))) return null;
  const word = dependents(tree, head, 'nmod').find(
    (at) => at > to && isNoun(tree, at) && !isAge(reading, at) && dependents(tree, at, 'case').includes(to),
  );
  if (word === undefined) return null;
  const phrase = phraseOf(reading, word);
  // 'fraud in the last two years', 'turnout among 18- to 24-year-olds'
  const figure = figureIn(
    reading,
    { from: tree.first + to, to: phrase.to },
    drafts.filter((made) => !isEpithet(reading, made)),
  );
  return figure || isTime(reading, phrase) ? null : asOwner(reading, phrase);
}

/** 'yields on [10-year] bonds' */
const isEpithet = ({ atoms }: Reading, { kind, to }: Draft): boolean =>
  kind === 'duration' && isHyphen(atoms, to - 2);

/** 'turnout among those [ages] 18 to 29' */
const isAge = ({ document, tree }: Reading, word: number): boolean =>
  /^ages?$/.test(document.tokens[tree().first + word]?.lower ?? '');

const LINK = /^(?:in|at|among|across)$/;

/** 'Alder Foods said profit rose 14%': a bare measure of a business, in what that business says. */
function telling(reading: Reading, head: number, from: number): Owner | null {
  const { document } = reading;
  const tree = reading.tree();
  if (
    !isMeasure(reading, head, OWN_MEASURES) ||
    dependents(tree, head, 'det', 'nmod:poss', 'nmod').length > 0
  )
    return null;
  if (document.tag(tree.first + from - 1) & (Tag.Determiner | Tag.Possessive)) return null;
  const clause = headOf(tree, head);
  const said = clause < 0 || !SUBJECTS.has(relationOf(tree, head)) ? -1 : sayingVerb(tree, clause);
  if (said < 0 || !SAID_FORMS.has(document.tokens[tree.first + said]?.lower ?? '')) return null;
  const speaker = subjectOf(tree, said);
  return speaker >= 0 && speaker < head && isBusiness(reading, speaker)
    ? asOwner(reading, phraseOf(reading, speaker))
    : null;
}

const SUBJECTS: ReadonlySet<Relation> = new Set(['nsubj', 'nsubj:pass']);

/** The verb that governs a clause, also one that is joined to it: 'said profit rose and [sales fell]'; -1 for none. */
function sayingVerb(tree: Tree, clause: number): number {
  const first = firstConjunct(tree, clause);
  return relationOf(tree, first) === 'ccomp' ? headOf(tree, first) : -1;
}

/** 'the retailer', 'Alder Foods'; not 'Ann Roe', 'officials', 'the ministry of Elmport'. */
function isBusiness(reading: Reading, word: number): boolean {
  const { document, references } = reading;
  const tree = reading.tree();
  const phrase = phraseOf(reading, word);
  if (partOf(tree, word) === 'NOUN') return BODY_NOUNS.has(document.tokens[tree.first + word]?.lower ?? '');
  if (partOf(tree, word) !== 'PROPN') return false;
  const last = document.tokens[phrase.to - 1]?.lower ?? '';
  return (
    ORGANIZATION_NOUNS.has(last) || references?.(rangeOf(document, phrase)).meant?.kind === 'organization'
  );
}

const isNoun = (tree: Tree, word: number): boolean => /^(?:NOUN|PROPN)$/.test(partOf(tree, word));

const isMeasure = ({ document, tree }: Reading, head: number, among: ReadonlySet<string>): boolean =>
  among.has(document.tokens[tree().first + head]?.lower ?? '');
