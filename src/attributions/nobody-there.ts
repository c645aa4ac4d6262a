import { type Document, nthToken, Tag } from '../document/index.js';
import { BEFORE_TIMES, TIME_NOUNS } from '../lexicons/index.js';
import {
  dependent,
  headOf,
  isRelative,
  partOf,
  relationOf,
  subjectOf,
  type Tree,
  tagName,
} from '../syntax/index.js';
import type { Cue } from './cue.js';
import { phraseOfSubject } from './grammatical-subject.js';
import type { Passage } from './passage.js';
import { isTimeWord, type Stretch } from './phrase.js';
import type { Source } from './source.js';
import { isSourceNoun, maySpeak } from './speaker-noun.js';

/**
 * The source that a rule found, or the one that the grammar gives where that can be nobody: a time, 'there', a verb. Of
 * 'A poll out Monday showed' the poll, of 'Roe issued a report this month charging' the report, of 'Roe just starts talking
 * about' Roe; null of 'There was pressure on Roe, with some criticizing'.
 */
export function insteadOfNobody(passage: Passage, cue: Cue, found: Source | null): Source | null {
  if (!found || found.how === 'relative' || found.how === 'inverted') return found;
  return isNobody(passage, found.stretch) ? actor(passage, cue, found.stretch) : found;
}

function isNobody({ document, syntax }: Passage, { from, to }: Stretch): boolean {
  const { lower, capital } = nthToken(document.tokens, from);
  if (to === from + 1 && lower === 'there') return true;
  // 'after minutes showed': those of a meeting
  if (to === from + 1 && lower === 'minutes') return false;
  if (isTime(document, from, to)) return true;
  if (to > from + 1 || capital || isSourceNoun(lower) || document.tag(from) & KNOWN) return false;
  // 'has in fact reported', 'caught on camera saying'
  const adverbial = document.tag(from - 1) & Tag.Preposition;
  if (adverbial) return true;
  const tree = syntax.treeAt(from);
  return NEVER.has(partOf(tree, from - tree.first));
}

const KNOWN = Tag.Pronoun | Tag.Determiner | Tag.Number | Tag.Plural | Tag.Proper | Tag.Possessive;
const NEVER: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'INTJ']);

/** 'Monday', 'this past week', 'a month', 'the year'; not 'May' or 'Jun', who may be somebody. */
const isTime = ({ tokens }: Document, from: number, to: number): boolean => {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (!last) return false;
  const time = last.capital
    ? last.lower.endsWith('day') && isTimeWord(last)
    : TIME_NOUNS.has(last.lower) && last.lower !== 'time';
  return time && words.slice(0, -1).every(({ lower }) => BEFORE_TIMES.has(lower));
};

/** How far up a verb is sought whose subject does it. */
const MOST_STEPS = 4;

/** Who does what the cue says, by the grammar: its own subject, the noun that it describes, or the subject of the verb it hangs on. */
function actor({ document, syntax, quotationOf }: Passage, cue: Cue, nobody: Stretch): Source | null {
  const tree = syntax.treeAt(cue.verb);
  const head = actorOf(tree, cue.verb - tree.first, nobody);
  // 'There was pressure on Roe'; but 'Polls there show'
  if (relationOf(tree, nobody.from - tree.first) === 'expl' && tree.first + head > nobody.from) return null;
  if (head < 0 || tree.first + head >= cue.from || !/^(?:NOUN|PROPN|PRON\.PRP)/.test(tagName(tree, head)))
    return null;
  const whole = phraseOfSubject(document, tree, head, cue);
  if (!whole || quotationOf[whole.from] !== quotationOf[cue.verb]) return null;
  // 'a report [this month] charging'
  const to = whole.from < nobody.from && nobody.from < whole.to ? nobody.from : whole.to;
  const stretch = { from: whole.from, to };
  const tells =
    maySpeak(document, stretch) || isSourceNoun(nthToken(document.tokens, tree.first + head).lower);
  return tells && !isTime(document, stretch.from, stretch.to)
    ? { stretch, how: 'subject', from: whole.from }
    : null;
}

function actorOf(tree: Tree, verb: number, nobody: Stretch): number {
  let at = verb;
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    const subject = subjectOf(tree, at);
    const own = subject + tree.first < nobody.from || subject + tree.first >= nobody.to;
    if (subject >= 0 && own) return isRelative(tree, subject) ? headOf(tree, at) : subject;
    const relation = relationOf(tree, at);
    if (relation === 'acl') return headOf(tree, at);
    // 'A poll out Monday showed': a noun that the layer hangs on the time
    if (!/^(?:xcomp|advcl|conj|ccomp)$/.test(relation))
      return dependent(tree, nobody.to - 1 - tree.first, 'nmod:desc');
    at = headOf(tree, at);
  }
  return -1;
}
