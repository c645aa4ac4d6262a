import { possibleTags, Tag } from '../../document/index.js';
import {
  MEDIA_WORDS,
  NAMED_WARS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  SMALL_TITLE_WORDS,
  UNIT_NAMES,
} from '../../lexicons/index.js';
import { type Atoms, isCapital, pastHyphen } from '../atom.js';
import type { Exclusion } from '../parser.js';
import type { Reading } from '../reading.js';

export const titled: Exclusion = {
  id: 'titled',
  about:
    'A number in the name of a film, a programme, a war or a place: “60 Minutes”, “300 Roads”, “the Hundred Years’ War”.',
  examples: [
    ['It was shown on 60 Minutes last night.', 'none “60”'],
    ['He starred in the film 300 Roads last year.', 'none “300”'],
    ['He starred in 12 Angry Larks again.', 'none “12”'],
    ['The Hundred Years’ War was long.', 'none “Hundred Years’ War”'],
    ['The Six-Day War ended there.', 'none “Six-Day War”'],
    ['The One Planet summit met.', 'none “One”'],
    ['Critics praised “Seven Winters” again.', 'none “Seven”'],
    ['He played in “12 Monks of Larkton” once.', 'none “12”'],
    ['The Larkton Seven were tried.', 'none “Seven”'],
    ['Alder’s Eleven took first place.', 'none “Eleven”'],
    ['It is Alder’s One Nation plan.', 'none “One”'],
    ['The new Twelve Oaks mall closed.', 'none “Twelve”'],
  ],
  counterexamples: [
    'It hired 450 Dreamers.',
    'It lasted 60 minutes.',
    'Fire Burns for 60 Minutes in Old Mill',
    'In Larkton 12 Republicans voted.',
    'He said: “Two Elmport men came.”',
    'It sent 40 Larkton police officers.',
    'He said “Seven men came” to me.',
    'LARKTON Two men were held.',
    'The film drew 40 Larkton critics.',
    'Two hundred Years ago.',
  ],
  skip(reading, at) {
    const { atoms } = reading;
    const number = atoms[at];
    const next = atoms[pastHyphen(atoms, at + 1)];
    if (!number || !next || !(isCapital(next) || isCapital(number))) return at;
    const war = warEnd(reading, at);
    if (war > at) return war;
    if (opensQuotedTitle(reading, at)) return reading.numeral(at)?.to ?? at + 1;
    if (reading.isHeading()) return at;
    if (number.kind === 'digits') return isWork(reading, at) ? at + 1 : at;
    return isNameInWords(reading, at) ? (reading.numeral(at)?.to ?? at + 1) : at;
  },
};

/** The longest title between quotation marks, in atoms. */
const LONGEST_TITLE = 7;

/** '“Seven Winters”', '“12 Monks of Larkton”': all between the marks is capitalized, and no sentence is said. */
function opensQuotedTitle({ atoms, numeral }: Reading, at: number): boolean {
  if (!/^["“‘]$/.test(atoms[at - 1]?.text ?? '')) return false;
  const first = numeral(at)?.to ?? at + 1;
  for (let k = first; k < at + LONGEST_TITLE; k++) {
    const atom = atoms[k];
    if (/^["”’]$/.test(atom?.text ?? '')) return k > first;
    if (atom?.kind !== 'letters' || !(isCapital(atom) || SMALL_TITLE_WORDS.has(atom.lower))) return false;
  }
  return false;
}

/** 'the Thirty Years’ War', 'the Six-Day War': number, unit and 'War', all capitalized. */
function warEnd({ atoms, numeral }: Reading, at: number): number {
  const number = isCapital(atoms[at]) || atoms[at]?.kind === 'digits' ? numeral(at) : null;
  if (!number) return at;
  const unit = pastHyphen(atoms, number.to);
  if (!isCapital(atoms[unit]) || !UNIT_NAMES.has(atoms[unit]?.lower ?? '')) return at;
  const mark = /^(?:'s|['’])$/.test(atoms[unit + 1]?.lower ?? '') && !atoms[unit + 1]?.spaced;
  const war = mark ? unit + 2 : unit + 1;
  return NAMED_WARS.has(atoms[war]?.text ?? '') ? war + 1 : at;
}

/** '60 Minutes', '300 Roads', '12 Angry Larks': no sentence has a capital on a common noun. */
function isWork({ atoms, document }: Reading, at: number): boolean {
  const noun = atoms[at + 1];
  const before = atoms[at - 1];
  if (!noun?.spaced || !isCapital(noun) || before?.kind !== 'letters' || isCapital(before)) return false;
  if (!/^\d{1,4}$/.test(atoms[at]?.text ?? '')) return false;
  const after = atoms[at + 2];
  if (UNIT_NAMES.has(noun.lower) && /s$/.test(noun.lower))
    return !/^(?:for|than|about|nearly|over)$/.test(before.lower);
  if (
    !/^(?:in|on|of|film|movie|show|series|drama|programme|program|musical|novel|book|song|album|sitcom|thriller)$/.test(
      before.lower,
    )
  )
    return false;
  const title = after?.kind === 'letters' && isCapital(after) ? after : noun;
  const tags = possibleTags(title.lower);
  const person = PERSON_NOUNS.has(title.lower.replace(/s$/, '')) || PEOPLE_NOUNS.has(title.lower);
  if ((tags & Tag.Plural) === 0 || (tags & Tag.Proper) !== 0 || person) return false;
  return document.tag(title.token) !== 0 && atoms.some(({ lower }) => MEDIA_WORDS.has(lower));
}

/** 'the One Planet summit', 'Seven Sisters': inside a sentence nobody writes a capital on a number. */
function isNameInWords({ atoms, document, numeral }: Reading, at: number): boolean {
  const before = atoms[at - 1];
  if (before?.kind !== 'letters' || !isCapital(atoms[at])) return false;
  const number = numeral(at);
  const closes = number?.to === at + 1 && !isNoun(document.tag(atoms[at + 1]?.token ?? 0));
  if (closes && isNamedBefore(atoms, at)) return true;
  if (at > 1 && isCapital(before)) return false;
  return number !== null && isCapital(atoms[number.to]) && !/^I\b/.test(atoms[number.to]?.text ?? '');
}

/** 'the Larkton [Seven] were', 'Alder's [Eleven]' */
const isNamedBefore = (atoms: Atoms, at: number): boolean =>
  atoms[at - 1]?.lower === "'s" ? isCapital(atoms[at - 2]) : at > 1 && isCapital(atoms[at - 1]);

const isNoun = (tag: number): boolean => (tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) !== 0;
