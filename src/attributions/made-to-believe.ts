import { AUXILIARY, type Document, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Cue } from './cue.js';

/**
 * Verbs whose cue is more than themselves: 'would have you believe' says no more than 'claims', 'let it be known' and
 * 'made it known' no more than 'announced'. Null for any other verb: 'You would have believed it', 'It is known that'
 */
export function madeToBelieve(document: Document, verb: number, quotationOf: Int32Array): Cue | null {
  const from = haveBelieveFrom(document, verb) ?? madeKnownFrom(document, verb);
  if (from === null) return null;
  return {
    verb,
    from,
    to: verb + 1,
    readings: (CUE_FORMS.get(document.tokens[verb]?.lower === 'known' ? 'announces' : 'claims') ?? []).map(
      (form) => form.verb,
    ),
    form: 'present',
    passive: false,
    kind: 'finite',
    negated: false,
    refused: false,
    quotation: quotationOf[verb] ?? -1,
  };
}

/** Where 'would have you believe' begins. */
function haveBelieveFrom({ tokens }: Document, verb: number): number | null {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const made =
    /^(?:believe|think)$/.test(word(verb)) &&
    /^(?:you|us|people|voters|everyone)$/.test(word(verb - 1)) &&
    word(verb - 2) === 'have' &&
    /^(?:would|'d|’d|will)$/.test(word(verb - 3));
  return made ? verb - 3 : null;
}

/** Where 'has let it be known' and 'made it known' begin. */
function madeKnownFrom(document: Document, verb: number): number | null {
  const word = (i: number): string => document.tokens[i]?.lower ?? '';
  if (word(verb) !== 'known') return null;
  const it = word(verb - 1) === 'be' ? verb - 2 : verb - 1;
  const known = word(it) === 'it' && /^(?:let|lets|letting|ma(?:de|kes?|king))$/.test(word(it - 1));
  let from = it - 1;
  while (known && document.tag(from - 1) & (AUXILIARY | Tag.Adverb)) from--;
  return known ? from : null;
}
