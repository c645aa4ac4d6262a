import type { Range } from '../../document/index.js';
import type { Edit, EditKind } from '../verification.js';
import { isNegation, type Word } from '../words/index.js';
import type { Step } from './align.js';

/** What an alignment is between. */
export interface Aligned {
  readonly articleText: string;
  readonly sourceText: string;
  readonly article: readonly Word[];
  readonly source: readonly Word[];
  readonly steps: readonly Step[];
}

/** An ellipsis that leaves out no more words than this, 'not', 'do not', turns the sentence round. */
const SHORT_GAP = 2;
/** Of a longer passage that is left out, its beginning and its end are told. */
const LONGEST = 240;

/** What makes the article's words other than the source's, what turns a meaning round first. */
export function editsOf(aligned: Aligned): readonly Edit[] {
  const edits: Edit[] = [];
  let run: Step[] = [];
  const close = (): void => {
    if (run.length > 0) edits.push(editOf(run, aligned));
    run = [];
  };
  for (const step of withHiddenNot(aligned)) {
    if (changes(step, aligned)) run.push(step);
    else close();
  }
  close();
  return edits.toSorted((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
}

/**
 * Brackets that open a quotation stand for what is before it, a 'not' right before it included: '[We] closed it' for 'We
 * never closed it', but not where the article says it itself: 'They never “[had] closed it”'.
 */
function withHiddenNot({ steps, article, articleText, source }: Aligned): readonly Step[] {
  const [first, ...rest] = steps;
  const opening = first && article[first.article[0]];
  if (first?.op !== 'free' || opening === undefined) return steps;
  const [from, to] = first.source;
  const hidden = source[from - 1];
  if (from !== to || hidden === undefined || !isNegation(hidden.key) || source[from]?.opens) return steps;
  const before = articleText.slice(Math.max(0, opening.start - BEFORE), opening.start);
  const said = before.split(/[.!?\n]/).at(-1) ?? '';
  if ((said.match(/[\p{L}'’]+/gu) ?? []).some((word) => isNegation(word.toLowerCase().replace('’', "'"))))
    return steps;
  return [{ ...first, source: [from - 1, to] }, ...rest];
}

/** Characters of the article before a quotation in which it may say 'not' itself. */
const BEFORE = 60;

const GRAVITY: readonly EditKind[] = ['negation', 'number', 'name', null];

function changes({ op, article, source }: Step, aligned: Aligned): boolean {
  if (op === 'match') return false;
  if (op === 'insert' && aligned.article.slice(...article).every(({ isSign }) => isSign)) return false;
  if (op !== 'gap' && op !== 'free') return true;
  const leftOut = aligned.source.slice(...source);
  const turns = leftOut.some(({ key }) => isNegation(key));
  if (op === 'gap')
    return turns && leftOut.length <= SHORT_GAP && !leftOut.some(({ opens }, i) => opens && i > 0);
  // Brackets stand for what they say, and must not hide a 'not', or put one in.
  const inside = aligned.article[article[0]]?.key.match(/[\p{L}'’]+/gu) ?? [];
  return turns !== inside.some((word) => isNegation(word.replace('’', "'")));
}

function editOf(steps: readonly Step[], { articleText, sourceText, article, source }: Aligned): Edit {
  const ours = steps.flatMap((step) => article.slice(...step.article)).filter(({ kind }) => kind !== 'gap');
  const theirs = steps.flatMap((step) => source.slice(...step.source));
  const [articleRange, sourceRange] = [rangeOf(ours), rangeOf(theirs)];
  const [written, said] = [textOf(articleText, articleRange), textOf(sourceText, sourceRange)];
  return {
    op: written === '' ? 'delete' : said === '' ? 'insert' : 'replace',
    article: written,
    source: said,
    kind: kindOf(ours, theirs),
    articleRange,
    sourceRange,
  };
}

/** Not from the first word to the last: '£5' is spoken as '5', 'pounds'. */
const rangeOf = (words: readonly Word[]): Range | null =>
  words.length === 0
    ? null
    : { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };

function textOf(text: string, range: Range | null): string {
  if (range === null) return '';
  const whole = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, LONGEST / 2).trimEnd()} … ${whole.slice(-LONGEST / 2).trimStart()}`;
}

function kindOf(ours: readonly Word[], theirs: readonly Word[]): EditKind {
  const count = (words: readonly Word[], is: (word: Word) => boolean): string =>
    words
      .filter(is)
      .map(({ key }) => key)
      .join(' ');
  const differ = (is: (word: Word) => boolean): boolean => count(ours, is) !== count(theirs, is);
  const negations = (words: readonly Word[]): number => words.filter(({ key }) => isNegation(key)).length;
  if (negations(ours) !== negations(theirs)) return 'negation';
  if (differ(({ isNumber }) => isNumber)) return 'number';
  return differ(({ isName }) => isName) ? 'name' : null;
}
