import { type Document, Tag } from '../document/index.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { nearestSubject } from './subject.js';

/** Make their object do what the infinitive says: 'leading aides to counter', 'forced him to admit'. */
const CAUSES =
  /^(?:lead(?:s|ing)?|led|caus(?:es?|ed|ing)|forc(?:es?|ed|ing)|prompt(?:s|ed|ing)?|push(?:es|ed|ing)?|compel(?:s|led|ling)?|driv(?:es?|ing)|drove|spur(?:s|red|ring)?|inspir(?:es?|ed|ing)|got|gets?|getting|enabl(?:es?|ed|ing))$/;

/**
 * Who does what an infinitive says, where it is not the subject of the clause's first verb: 'common for papers to
 * call', 'led aides to counter', 'as the mayor began to call', 'with Roe taking to Facebook to call'. Null elsewhere.
 */
export function infinitiveSubject(passage: Passage, cue: Cue, from: number): Stretch | null {
  const { document } = passage;
  if (cue.kind !== 'infinitive' || document.tokens[cue.from]?.lower !== 'to') return null;
  const before = cue.from - 1;
  if (isFiniteVerb(document, before)) return nearestSubject(passage, cue.from, from);
  const object = objectEndingAt(document, before, from);
  const governor = document.tokens[(object?.from ?? 0) - 1];
  if (object && governor && governor.index >= from) {
    const clausal = governor.lower === 'for' && (document.tag(governor.index - 1) & CLAUSAL) !== 0;
    if (clausal || CAUSES.test(governor.lower)) return object;
  }
  return absoluteSubject(passage, cue.from, from);
}

/** The phrase without the participle before it, with what 'like' and 'such as' name: 'aides like Ann Roe'. */
function objectEndingAt(document: Document, last: number, from: number): Stretch | null {
  const phrase = nounPhraseEndingAt(document, last, from);
  if (!phrase) return null;
  const like = document.tokens[phrase.from - 1]?.lower === 'like' && phrase.from - 2 >= from;
  const start = (like && nounPhraseEndingAt(document, phrase.from - 2, from)?.from) || phrase.from;
  return { from: CAUSES.test(document.tokens[start]?.lower ?? '') ? start + 1 : start, to: phrase.to };
}

/** 'common for papers to', and not 'asked for time to', 'a plan for Larkton to'. */
const CLAUSAL = Tag.Adjective | Tag.Adverb;

/** 'Roe' of ', with Roe taking to Facebook to call'. */
function absoluteSubject({ document }: Passage, before: number, from: number): Stretch | null {
  for (let i = before - 1; i > from; i--) {
    const token = document.tokens[i];
    if (token?.lower === 'with' && document.tokens[i - 1]?.text === ',') {
      for (let k = i + 2; k < before; k++)
        if (document.tag(k) & Tag.Ing) return nounPhraseEndingAt(document, k - 1, i + 1);
      return null;
    }
    if (token?.kind === 'mark') return null;
  }
  return null;
}
