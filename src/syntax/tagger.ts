import { nthToken, type Token, wordOf } from '../document/index.js';
import { mix } from './hashing.js';
import { type Lexeme, lexemeOf } from './lexeme.js';
import { JOINED, joinFeatures, ROLE } from './tag-features.js';
import { TAG_NAMES } from './tagset.js';
import { addRow, weights } from './weights.js';

/** A form with what it adds to the scores of a word, by where it stands. */
export interface ScoredForm extends Omit<Lexeme, 'own' | 'beside'> {
  /** Sums that never change for a form: one a tag for each of `PLACE`. In one array, since each costs more than its numbers. */
  readonly sums: Int16Array;
}

const CLASSES = TAG_NAMES.length;

/** Where in `sums` the scores begin that a form gives to itself, and to the words that it stands before and after. */
const PLACE = {
  own: 0,
  before: CLASSES,
  after: 2 * CLASSES,
  twoBefore: 3 * CLASSES,
  twoAfter: 4 * CLASSES,
} as const;

const kept = new Map<string, ScoredForm>();
/** More forms than any article has; a run over a million documents has more than that. */
const MOST_KEPT = 10_000;

export function formOfToken(token: Token): ScoredForm {
  let form = kept.get(token.text);
  if (form === undefined) {
    form = score(lexemeOf(token));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(token.text, form);
  }
  return form;
}

function score(lexeme: Lexeme): ScoredForm {
  const { tags } = weights();
  const sums = new Int16Array(5 * CLASSES);
  const sum = (place: keyof typeof PLACE, features: Iterable<number>): void => {
    scores.fill(0);
    for (const feature of features) addRow(tags, mix(ROLE[place], feature), scores);
    sums.set(scores, PLACE[place]);
  };
  const { beside } = lexeme;
  const far = [beside[0] as number, beside[2] as number];
  sum('own', lexeme.own);
  sum('before', beside);
  sum('after', beside);
  sum('twoBefore', far);
  sum('twoAfter', far);
  // Not spread: objects of one literal share their fields' places, which the inner loop lives by.
  return {
    word: lexeme.word,
    possible: lexeme.possible,
    frames: lexeme.frames,
    fixed: lexeme.fixed,
    shape: lexeme.shape,
    suffix: lexeme.suffix,
    sums,
  };
}

/** Stands for the tags before a sentence begins. */
export const NO_TAG: number = TAG_NAMES.length;

/** What stands before a sentence's first word and behind its last. */
export const EDGE: Token = {
  index: -1,
  start: 0,
  end: 0,
  text: '\n',
  lower: '\n',
  word: wordOf('\n'),
  kind: 'mark',
  spaced: true,
  capital: false,
  name: false,
};

const features = new Int32Array(JOINED);
const scores = new Int32Array(CLASSES);

/** The tags of a sentence's tokens, as numbers of `TAG_NAMES`, left to right; the forms are the tokens'. */
export function tagWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  forms: readonly ScoredForm[],
): Uint8Array {
  const { tags: rows } = weights();
  const edge = formOfToken(EDGE);
  const tags = new Uint8Array(to - from);
  const capitals = isCapitalised(tokens, from, to);
  let t1 = NO_TAG;
  let t2 = NO_TAG;
  for (let i = 0; i < tags.length; i++) {
    const own = forms[i] as ScoredForm;
    let tag = own.fixed;
    if (tag < 0) {
      const w1 = forms[i - 1] ?? edge;
      const w2 = forms[i - 2] ?? edge;
      const n1 = forms[i + 1] ?? edge;
      const n2 = forms[i + 2] ?? edge;
      addUp(own.sums, w1.sums, n1.sums, w2.sums, n2.sums);
      joinFeatures(features, w1, own, n1, n2, t1, t2, placeOf(tokens, from, i, capitals));
      for (let k = 0; k < JOINED; k++) addRow(rows, features[k] as number, scores);
      tag = best();
    }
    tags[i] = tag;
    t2 = t1;
    t1 = tag;
  }
  return tags;
}

/** What the word and the four around it say of each tag. */
function addUp(own: Int16Array, w1: Int16Array, n1: Int16Array, w2: Int16Array, n2: Int16Array): void {
  for (let c = 0; c < CLASSES; c++)
    scores[c] =
      (own[c] as number) +
      (w1[PLACE.before + c] as number) +
      (n1[PLACE.after + c] as number) +
      (w2[PLACE.twoBefore + c] as number) +
      (n2[PLACE.twoAfter + c] as number);
}

function best(): number {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[at] as number)) at = c;
  return at;
}

/** 2 where a sentence or a quotation begins, else 0; one more in a line of capitalised words. */
export function placeOf(tokens: readonly Token[], from: number, word: number, capitals: boolean): number {
  const before = word === 0 ? '' : nthToken(tokens, from + word - 1).text;
  return (word === 0 || OPENS.has(before) ? 2 : 0) + (capitals ? 1 : 0);
}

const OPENS: ReadonlySet<string> = new Set(['"', '“', '‘', '(', ':', '—', '–', '-']);

/** Whether nearly all longer words begin with a capital, as in a headline. */
export function isCapitalised(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'word' || token.lower.length <= 3) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 2 && capitals > words * 0.7;
}
