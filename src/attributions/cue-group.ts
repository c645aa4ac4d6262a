import { AUXILIARY, type Document, nthToken, Tag, type Token } from '../document/index.js';
import { isNegation, NOT_ONLY } from '../lexicons/index.js';
import { relationOf, type Syntax } from '../syntax/index.js';
import { isQuotationMark } from './marks.js';

/** The auxiliaries and adverbs left of a cue verb: 'has not yet been' of 'has not yet been said'. */
export interface CueGroup {
  /** Its first token; the verb's where nothing belongs to it. */
  readonly from: number;
  readonly auxiliary: boolean;
  /** 'is expected', 'is widely expected', 'has not been said' */
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
}

const GROUP = AUXILIARY | Tag.To | Tag.Adverb | Tag.Not;

/** Adverbs between an auxiliary and its verb, whatever their tag. */
export const BETWEEN_WORDS = new Set(
  'also then later previously repeatedly already never not always often once again further still now just only even long earlier recently initially reportedly first either both all ever probably ultimately eventually subsequently merely soon finally once reportedly neither nowhere'.split(
    ' ',
  ),
);

const REFUSES = /^(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|fail(?:s|ed|ing)?)$/;

const isNoLonger = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.lower === 'longer' && tokens[i - 1]?.lower === 'no') ||
  (tokens[i]?.lower === 'no' && tokens[i + 1]?.lower === 'longer');

/** 'did not', 'has yet to', 'no longer', and not 'not only', 'cannot stress enough' */
const isDenial = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.lower ?? '';
  if (tokens[i]?.lower === 'yet') return next === 'to';
  if (tokens[i]?.lower === 'no') return next === 'longer';
  return isNegation(tokens[i]?.lower ?? '') && !NOT_ONLY.has(next);
};

export function groupOf(document: Document, verb: number, leftmost: number): CueGroup {
  let from = verb;
  let seen = 0;
  let negated = false;
  for (;;) {
    const aside = beforeAside(document, from);
    if (aside - 1 < leftmost || !isOfGroup(document, aside - 1, leftmost, seen)) break;
    from = aside - 1;
    seen |= document.tag(from);
    negated ||= isDenial(document.tokens, from);
  }
  return {
    from,
    auxiliary: (seen & AUXILIARY) !== 0,
    passive:
      (seen & Tag.Be) !== 0 &&
      !nthToken(document.tokens, verb).lower.endsWith('ing') &&
      !isShortForHas(document, from, verb),
    infinitive: (seen & Tag.To) !== 0,
    negated,
  };
}

/** 'She’s said it was late', 'He’s promised to go'; not 'He’s accused of it', 'She’s expected to go' */
function isShortForHas({ tokens, tag }: Document, from: number, verb: number): boolean {
  if (tokens[from]?.lower !== "'s" || !/^(?:he|she|who)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let i = from + 1; i < verb; i++) if (tag(i) & Tag.Be) return false;
  const next = tokens[verb + 1]?.lower ?? '';
  if (next === 'to') return PROMISED.test(tokens[verb]?.lower ?? '');
  return tokens[verb + 1]?.kind === 'word' && !/^(?:of|by|as|for|in|with|on|at|from)$/.test(next);
}

const PROMISED =
  /^(?:promised|pledged|vowed|threatened|decided|agreed|offered|refused|declined|planned|hoped|wanted)$/;

/** Before ', however,' of 'has, however, said'; `from` where no such word stands between an auxiliary and the verb. */
function beforeAside({ tokens, tag }: Document, from: number): number {
  const set = tokens[from - 1]?.text === ',' && tokens[from - 3]?.text === ',';
  return set && ASIDE.test(tokens[from - 2]?.lower ?? '') && tag(from - 4) & AUXILIARY ? from - 3 : from;
}

const ASIDE = /^(?:however|meanwhile|moreover|therefore|thus|nevertheless|nonetheless|instead|too|indeed)$/;

/** `seen` are the tags of the group's words right of it. */
function isOfGroup(document: Document, i: number, leftmost: number, seen: number): boolean {
  const { tokens } = document;
  const token = nthToken(tokens, i);
  const tag = document.tag(i);
  if (token.kind === 'mark' || token.name || tag & seen & Tag.To) return false;
  // '“It is over,” Long said'
  if (token.capital && isQuotationMark(tokens[i - 1])) return false;
  // 'All agreed', but 'they all agreed'
  if (/^(?:all|both)$/.test(token.lower) && (i === leftmost || tokens[i - 1]?.kind === 'mark')) return false;
  if (isAdverbOfGroup(document, i)) return true;
  return (tag & GROUP) !== 0 && !(tag & Tag.Possessive && !(tag & Tag.Be));
}

/**
 * 'used to say', 'never used to say': a verb in the past like any other, but 'is used to hearing' is none. Null where the
 * infinitive tells what something is used for: 'the words he used to describe it'
 */
export function withUsed(
  { tokens }: Document,
  syntax: Syntax,
  group: CueGroup,
  leftmost: number,
): CueGroup | null {
  if (!group.infinitive || tokens[group.from]?.lower !== 'to' || tokens[group.from - 1]?.lower !== 'used')
    return group;
  const never = tokens[group.from - 2]?.lower === 'never';
  const from = group.from - (never ? 2 : 1);
  if (from <= leftmost || /^(?:is|are|was|were|be|been|being|get|got)$/.test(tokens[from - 1]?.lower ?? ''))
    return group;
  const tree = syntax.treeAt(from);
  if (/^acl/.test(relationOf(tree, group.from - 1 - tree.first))) return null;
  return { ...group, from, auxiliary: true, infinitive: false, negated: group.negated || never };
}

const NO_ADVERB =
  Tag.Preposition | Tag.Noun | Tag.Determiner | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator;

const isAdverbOfGroup = (document: Document, i: number): boolean =>
  BETWEEN_WORDS.has(nthToken(document.tokens, i).lower) ||
  isNoLonger(document.tokens, i) ||
  ((document.tag(i) & Tag.Adverb) !== 0 && !(document.tag(i) & NO_ADVERB));

/** 'has repeatedly declined to say', and 'did not fail to say', which says it; null where nobody declines. */
export function refusalBefore(
  document: Document,
  to: CueGroup,
  leftmost: number,
): Pick<CueGroup, 'from' | 'negated'> | null {
  if (!REFUSES.test(nthToken(document.tokens, to.from - 1).lower)) return null;
  let from = to.from - 1;
  let negated = !to.negated;
  while (from > leftmost && document.tag(from - 1) & GROUP && !(document.tag(from - 1) & Tag.Preposition)) {
    from--;
    if (isDenial(document.tokens, from)) negated = !negated;
  }
  return { from, negated };
}
