import type { Document } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Cue } from './cue.js';

/**
 * 'would have you believe': all of it is the cue, and says no more than 'claims'; null for any other verb: 'You would
 * have believed it'
 */
export function madeToBelieve({ tokens }: Document, verb: number, quotationOf: Int32Array): Cue | null {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const made =
    /^(?:believe|think)$/.test(word(verb)) &&
    /^(?:you|us|people|voters|everyone)$/.test(word(verb - 1)) &&
    word(verb - 2) === 'have' &&
    /^(?:would|'d|’d|will)$/.test(word(verb - 3));
  if (!made) return null;
  return {
    verb,
    from: verb - 3,
    to: verb + 1,
    readings: (CUE_FORMS.get('claims') ?? []).map((form) => form.verb),
    form: 'present',
    passive: false,
    kind: 'finite',
    negated: false,
    refused: false,
    quotation: quotationOf[verb] ?? -1,
  };
}
