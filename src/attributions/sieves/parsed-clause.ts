import { FINITE, nthToken, Tag } from '../../document/index.js';
import type { Frame } from '../../lexicons/index.js';
import {
  type Complement,
  complementOf,
  dependent,
  formOf,
  sharedSubjectOf,
  subjectPhrase,
  type Tree,
  tagName,
  tokensOf,
} from '../../syntax/index.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { hasFiniteVerb } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import type { SourcedCue } from '../sourced-cue.js';

export const parsedClause: Sieve = {
  id: 'parsed-clause',
  about: 'The grammar of the sentence has a clause that the cue verb governs, where no rule saw one.',
  nests: true,
  examples: [
    [
      'A source said the outcome of that session was unclear.',
      'A source <said> the outcome of that session was unclear',
    ],
  ],
  counterexamples: [
    'She told them the truth.',
    'Ms Roe had not seen it, and when asked why, he left.',
    'He wrote three novels.',
    'In 2014, who said it was late?',
    'They found a way through the law, which bans it.',
    'They said the same of Roe.',
    'It is less than what Roe said, but the number is right.',
  ],
  apply: (passage, found) =>
    openCues(passage, found).flatMap((cue) => {
      if (isInside(cue.verb, found)) return [];
      const draft = clauseBehind(passage, cue);
      return draft && !overlaps(draft, found) ? [draft] : [];
    }),
};

function clauseBehind(passage: Passage, cue: SourcedCue): Draft | null {
  if (cue.kind !== 'finite' || cue.passive || cue.refused || cue.quotation >= 0) return null;
  if (!mayGovern(passage, cue)) return null;
  const tree = passage.syntax.treeAt(cue.verb);
  const clause = complementOf(tree, cue.verb - tree.first);
  if (!clause) return null;
  const start = clause.subject >= 0 ? clause.from : misplacedSubject(tree, clause);
  if (start < 0) return null;
  const opener = openerOf(passage, tree, clause, cue);
  if (opener === null) return null;
  const verb = cue.readings.find(({ frames }) => takes(frames, opener));
  const source = verb && sourceOf(tree, cue);
  // 'a report, “Dry Summers,” warned': the title is its name, and no source by itself
  if (!source || (passage.quotationOf[source.from] ?? -1) >= 0) return null;
  const from = pastLinking(passage, tree.first + start);
  const to = contentEnd(passage, from, cue, 'clause');
  // 'Roe, who denies the charge, has left': the verb stands behind the end.
  if (to <= tree.first + clause.predicate && !hasFiniteVerb(passage, from, to)) return null;
  return draftOf(cue, verb, 'parsed-clause', 0.7, { source, content: [{ from, to }] });
}

/** 'they bite' of 'The first thing Roe tells you is that they bite' */
const pastLinking = ({ document }: Passage, from: number): number =>
  document.tag(from) & Tag.Be && document.tokens[from + 1]?.lower === 'that' ? from + 2 : from;

/** The word that opens the clause, '' for none; null where it can be no clause of the cue's. */
function openerOf(
  { document: { tokens } }: Passage,
  { first }: Tree,
  { opener }: Complement,
  cue: SourcedCue,
): string | null {
  // 'and when asked why, he left'
  if (opener >= 0 && nthToken(tokens, first + opener + 1).text === ',') return null;
  // 'smaller than what Roe said, but the number is right', 'said yes while others left'
  if (opener < 0 && BREAKS.test(nthToken(tokens, cue.to).text)) return null;
  return opener < 0 ? '' : nthToken(tokens, first + opener).lower;
}

/**
 * Where the clause begins whose subject the grammar has hung on the verb itself: 'says patients arriving by ambulance
 * now wait longer', where 'patients' is no object of 'says'. -1 where none stands there.
 */
function misplacedSubject(tree: Tree, { verb, opener, from, predicate }: Complement): number {
  const object = dependent(tree, verb, 'obj');
  if (opener >= 0 || object < verb || formOf(tree, predicate) === 'Inf') return -1;
  if (/^PRON\.PRP/.test(tagName(tree, object))) return -1;
  return (tree.rightmost[object] as number) + 1 === from ? (tree.leftmost[object] as number) : -1;
}

/**
 * Whether the verb takes clauses at all, and behind it there is what one is made of: a finite verb that no rule has put
 * into a content, and the word that has to open it. It is asked first, since a sentence's grammar costs more than a look.
 */
function mayGovern({ document, to }: Passage, cue: SourcedCue): boolean {
  const bare = cue.readings.some(({ frames }) => frames.has('clause'));
  if (!bare && !cue.readings.some(({ frames }) => frames.has('that') || frames.has('wh'))) return false;
  let opened = bare;
  for (let i = cue.to + 1; i < Math.min(to, cue.to + REACH); i++) {
    const { lower } = nthToken(document.tokens, i - 1);
    opened ||= lower === 'that' || INDIRECT.has(lower);
    if (lower === '.' || lower === ';') return false;
    const tag = document.tag(i);
    if (opened && tag & (FINITE | Tag.Base) && !(tag & (Tag.To | Tag.Possessive))) return true;
  }
  return false;
}

/** How far behind a cue the verb of its clause may stand, in tokens. */
const REACH = 30;

/** Stand between a verb and a clause that it does not govern. */
const BREAKS = /^(?:,|yes|no)$/;

/** Whether a verb takes a clause that is opened so. */
function takes(frames: ReadonlySet<Frame>, opener: string): boolean {
  if (opener === '') return frames.has('clause');
  if (opener === 'that') return frames.has('clause') || frames.has('that');
  return INDIRECT.has(opener) && frames.has('wh');
}

/** Open an indirect question; 'until' and 'because' open what the verb does not govern. */
const INDIRECT: ReadonlySet<string> = new Set([
  'if',
  'whether',
  'how',
  'why',
  'what',
  'who',
  'when',
  'where',
]);

/** The subject by the grammar; null where the rules know another one, since then nobody is sure. */
function sourceOf(tree: Tree, cue: SourcedCue): Stretch | null {
  const known = cue.source?.stretch ?? null;
  const head = sharedSubjectOf(tree, cue.verb - tree.first);
  if (head < 0) return known;
  // 'In 2014, who said it was late?': who asks names nobody.
  if (tagName(tree, head) === 'PRON.Int') return null;
  // 'Mr. Roe', where the grammar has 'Roe'
  if (known && known.from <= tree.first + head && tree.first + head < known.to) return known;
  const source = tokensOf(tree, subjectPhrase(tree, head));
  return known && (source.from >= known.to || known.from >= source.to) ? null : source;
}

/** Whether a token stands in what is told already: a claim inside a claim is left to the rules. */
const isInside = (token: number, found: readonly Draft[]): boolean =>
  found.some(({ content }) => content.some(({ from, to }) => from <= token && token < to));

const overlaps = ({ content }: Draft, found: readonly Draft[]): boolean =>
  found.some((other) =>
    other.content.some((stretch) => content.some(({ from, to }) => from < stretch.to && stretch.from < to)),
  );
