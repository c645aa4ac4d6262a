import {
  CURRENCY_CODES,
  LETTER_SIGNS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_SIGNS,
  UNIT_SIGNS,
} from '../../lexicons/index.js';
import { isDash, isHyphen } from '../atom.js';
import type { Exclusion } from '../parser.js';

const PREFIXES =
  /^(?:mid|sub|pre|post|non|top|last|now|nearly|over|under|minus|another|around|about|nearly|plus|roughly|some|all|per|approx|near|to|and|the|past|first|final|bottom|best|next|other|x|ex|semi|multi|super|anti)$/;
const SUFFIXES =
  /^(?:st|nd|rd|th|s|x|fold|plus|odd|am|pm|a\.m|p\.m|yo|yr|yrs|e|pc|p|c|million|billion|thousand|trillion|h|hr|ish|something|somethings|storey|story)$/;

export const modelName: Exclusion = {
  id: 'model-name',
  about: 'Digits that are glued to letters belong to a name: “FA-50”, “CO2”, “747-8”, “5G”.',
  examples: [
    ['The FA-50 flew over.', 'none “50”'],
    ['They cut CO2 again.', 'none “2”'],
    ['The X6 was sold.', 'none “6”'],
    ['A 5G mast fell.', 'none “5G”'],
    ['It was a 737-800 jet.', 'none “737-800”'],
  ],
  counterexamples: [
    'She is in her mid-20s.',
    'A 5kg bag fell.',
    'It cost USD10m.',
    'He came 22nd.',
    'A 12-month plan.',
  ],
  skip({ atoms }, at) {
    const atom = atoms[at];
    if (atom?.kind !== 'digits') return at;
    const before = atoms[at - 1];
    const joined = before !== undefined && !atom.spaced;
    if (joined && before.kind === 'letters' && !isSign(before.text)) return nameEnd(atoms, at);
    if (joined && before.kind === 'mark' && /^[@#_&]$/.test(before.text) && before.text !== '#')
      return nameEnd(atoms, at);
    if (joined && isHyphen(atoms, at - 1)) {
      const prefix = atoms[at - 2];
      if (
        prefix?.kind === 'letters' &&
        /^\p{Lu}/u.test(prefix.text) &&
        !PREFIXES.test(prefix.lower) &&
        !isSign(prefix.text)
      )
        return nameEnd(atoms, at);
    }
    const after = atoms[at + 1];
    if (after && !after.spaced && after.kind === 'letters' && !after.lower.startsWith("'")) {
      const known =
        SUFFIXES.test(after.lower) ||
        UNIT_SIGNS.has(after.text) ||
        MAGNITUDE_SIGNS.has(after.lower) ||
        MAGNITUDE_LETTERS.has(after.lower) ||
        CURRENCY_CODES.has(after.text) ||
        LETTER_SIGNS.has(after.text) ||
        UNIT_SIGNS.has(after.lower);
      const digits = atoms[at + 2];
      if (!known && !/^(?:usd|eur|gbp)$/.test(after.lower) && !(after.lower === 'm' && digits))
        return after.lower.length > 1 && /^\p{Ll}+$/u.test(after.text) && after.lower.length < 7
          ? at
          : nameEnd(atoms, at);
    }
    // '737-800', '747-8': a hyphenated pair in which the first is no small number
    if (isHyphen(atoms, at + 1) && atoms[at + 2]?.kind === 'digits' && /^[1-9]\d7$/.test(atom.text))
      return nameEnd(atoms, at);
    return at;
  },
};

const isSign = (text: string): boolean =>
  LETTER_SIGNS.has(text) || CURRENCY_CODES.has(text) || /^(?:US|HK|AU|NZ)$/.test(text);

/** Index after everything that is glued to the digits at `at`. */
function nameEnd(atoms: Parameters<Exclusion['skip']>[0]['atoms'], at: number): number {
  let to = at + 1;
  while (
    to < atoms.length &&
    !atoms[to]?.spaced &&
    (atoms[to]?.kind !== 'mark' ||
      (isDash(atoms[to]) && !atoms[to + 1]?.spaced && atoms[to + 1]?.kind !== 'mark'))
  ) {
    if (atoms[to]?.lower.startsWith("'")) break;
    to++;
  }
  return to;
}
