import type { Exclusion } from '../parser.js';

const TOKEN = /\S+/y;
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
  ],
  counterexamples: ['He won 4-1.', 'It ran in 2019-2020.', 'Between 100-200 came.'],
  skip({ atoms, document, sentence }, at) {
    const atom = atoms[at];
    if (!atom) return at;
    if (atom.kind === 'digits' && isOfMachine(atoms, at)) return at + 1;
    if (atom.spaced || at === 0) {
      TOKEN.lastIndex = atom.start;
      const word = TOKEN.exec(document.text)?.[0] ?? '';
      if (word.length > 4 && ADDRESS.test(word)) return endAt(atoms, at, atom.start + word.length);
    }
    if (atom.kind !== 'digits' && atom.text !== '+' && atom.text !== '(') return at;
    if (!atom.spaced && at > 0 && atoms[at - 1]?.text !== '(') return at;
    const phone = PHONE.exec(document.text.slice(atom.start, Math.min(sentence.end, atom.start + 30)))?.[0];
    return phone ? endAt(atoms, at, atom.start + phone.length) : at;
  },
};

/** '="778257"', or more digits than anybody counts with. */
const isOfMachine = (atoms: Parameters<Exclusion['skip']>[0]['atoms'], at: number): boolean =>
  /^\d{16,}$/.test(atoms[at]?.text ?? '') ||
  (/^["']$/.test(atoms[at - 1]?.text ?? '') && atoms[at - 2]?.text === '=' && !atoms[at]?.spaced);

function endAt(atoms: Parameters<Exclusion['skip']>[0]['atoms'], at: number, offset: number): number {
  let to = at;
  while (to < atoms.length && (atoms[to]?.start ?? offset) < offset) to++;
  return to;
}
