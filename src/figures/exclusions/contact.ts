import { CALL_ENDS, CALLING_WORDS, PHRASE_ENDS } from '../../lexicons/index.js';
import { type Atoms, nthAtom } from '../atom.js';
import type { Exclusion } from '../parser.js';
import type { Reading } from '../reading.js';

/** A longer word is no address, and is looked at once more from each sentence that it is cut into. */
const TOKEN = /\S{1,2000}/y;
const ADDRESS =
  /^(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[a-z]|^@\w|^#\w|\.(?:com|org|net|gov|edu|co|io)(?:\/|$)/i;
/** Groups of digits with the punctuation of a telephone number, seven digits or more. */
const PHONE =
  /^\+?(?:\d{1,3}[-. ])?\(?\d{3}\)?[-. ]\d{3,4}[-. /]\d{3,4}(?!\d)|^\+\d[\d /-]{6,}\d|^\d{3}-\d{4}(?![\d-])|^0\d{2,5}[ -]\d{3,4}[ -]?\d{3,6}(?!\d)/;

export const contact: Exclusion = {
  id: 'contact',
  about:
    'Web and mail addresses, tags, telephone numbers, and numbers of machines: ids and attributes of markup.',
  examples: [
    ['See https://example.org/2019/11 for more.', 'none “https://example.org/2019/11”'],
    ['Call 555-0134 now.', 'none “555-0134”'],
    ['<post id="778257"> it said.', 'none “778257”'],
    ['Post 783499116076687360 is gone.', 'none “783499116076687360”'],
    ['Call 01632 960 417 now.', 'none “01632 960 417”'],
    ['Call 020-555-0134 now.', 'none “020-555-0134”'],
    ['Call Hopeline on 13 11 14 now.', 'none “13 11 14”'],
    ['Hopeline is reached on 116 123, day and night.', 'none “116 123”'],
    ['Anyone with news should call 101 or 999.', 'none “101”'],
    ['Text HOME to 741741 now.', 'none “741741”'],
    ['Ring 02 5550 1234 in Larkton.', 'none “02 5550 1234”'],
    ['It was filed as 21-cv-01234 there.', 'none “01234”'],
  ],
  counterexamples: [
    'He won 4-1.',
    'It ran in 2019-2020.',
    'Between 100-200 came.',
    'They will call 40 men.',
    'It drew 1 204 500 people.',
    'Some 500-1000 people came.',
    'They called 101 people.',
    'A bus carrying 40 came.',
  ],
  skip(reading, at) {
    const { atoms } = reading;
    const { kind, text, spaced } = nthAtom(atoms, at);
    if (kind === 'digits' && isOfMachine(atoms, at)) return at + 1;
    const address = spaced || at === 0 ? addressEnd(reading, at) : at;
    if (address > at) return address;
    if (kind !== 'digits' && text !== '+' && text !== '(') return at;
    const before = nthAtom(atoms, at - 1).text;
    if (!spaced && at > 0 && before !== '(') return before === '-' && /^0\d{2,}$/.test(text) ? at + 1 : at;
    return phoneEnd(reading, at);
  },
};

/** 'www.larkton.gov/roads/2019' */
function addressEnd({ atoms, document }: Reading, at: number): number {
  const { start } = nthAtom(atoms, at);
  TOKEN.lastIndex = start;
  const word = TOKEN.exec(document.text)?.[0] ?? '';
  return word.length > 4 && ADDRESS.test(word) ? endAt(atoms, at, start + word.length) : at;
}

/** Characters of a number that is called. */
const LONGEST_PHONE = 30;

function phoneEnd({ atoms, document, sentence }: Reading, at: number): number {
  const { start } = nthAtom(atoms, at);
  const phone = PHONE.exec(document.text.slice(start, Math.min(sentence.end, start + LONGEST_PHONE)))?.[0];
  return phone && !isRange(atoms, at) ? endAt(atoms, at, start + phone.length) : called(atoms, at);
}

/** '500-1000 people': round numbers that climb, before what they count. */
function isRange(atoms: Atoms, at: number): boolean {
  const [first, , second, noun] = atoms.slice(at, at + 4);
  return (
    /^[1-9]\d?0$/.test(first?.text ?? '') &&
    /^[1-9]\d\d0$/.test(second?.text ?? '') &&
    noun?.kind === 'letters' &&
    /^\p{Ll}{3}/u.test(noun.text) &&
    !PHRASE_ENDS.has(noun.lower)
  );
}
/** Between such a word and the number: 'call Hopeline [on] 13 11 14', 'text HOME [to] 741741'. */
const AT = /^(?:on|at|to|or|and|:|call|phone|dial|ring|text|is|tel|fax|telephone)$/;
/** How far before its number the word may stand, in atoms. */
const CALL_REACH = 12;

/** Index after a number that is called, or that no count is written like: '0800 555 111', '13 11 14', '999'. */
function called(atoms: Atoms, at: number): number {
  const { kind, text } = nthAtom(atoms, at);
  if (kind !== 'digits' || !/^\d{2,9}$/.test(text)) return at;
  let to = at + 1;
  while (atoms[to]?.kind === 'digits' && atoms[to]?.spaced && /^\d{2,8}$/.test(nthAtom(atoms, to).text)) to++;
  const groups = atoms.slice(at, to).map((atom) => atom.text);
  if (isNoCount(text, groups)) return to;
  if (!AT.test(nthAtom(atoms, at - 1).lower)) return at;
  const calls = atoms.slice(Math.max(0, at - CALL_REACH), at).some(({ lower }) => CALLING_WORDS.has(lower));
  const next = nthAtom(atoms, to);
  const ends = next.kind === 'mark' || CALL_ENDS.has(next.lower);
  const short = groups.length > 1 || /^(?:[1-9]1[01]|101|105|999|988|112|\d{5,9})$/.test(text);
  return calls && ends && short ? to : at;
}

/** A number that begins with nought counts nothing, nor do three groups that are neither thousands nor years. */
function isNoCount(first: string, groups: readonly string[]): boolean {
  if (/^0+[1-9]\d*$/.test(first) && first.length > 2) return true;
  if (groups.length === 1) return first === '000';
  if (/^0\d$/.test(first)) return true;
  const thousands = groups.slice(1).every((group) => group.length === 3) && first.length < 4;
  return (
    groups.length > 2 &&
    !thousands &&
    groups.every((group) => group.length < 5 && !/^(?:19|20)\d\d$/.test(group))
  );
}

/** '="778257"', or more digits than anybody counts with. */
const isOfMachine = (atoms: Atoms, at: number): boolean =>
  /^\d{16,}$/.test(atoms[at]?.text ?? '') ||
  (/^["']$/.test(atoms[at - 1]?.text ?? '') && atoms[at - 2]?.text === '=' && !atoms[at]?.spaced);

function endAt(atoms: Atoms, at: number, offset: number): number {
  let to = at;
  while (to < atoms.length && (atoms[to]?.start ?? offset) < offset) to++;
  return to;
}
