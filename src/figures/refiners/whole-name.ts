import { type Document, nthToken, type Range, spanOf, Tag } from '../../document/index.js';
import { changed, type Draft, endOf, startOf } from '../draft.js';
import { type Phrase, phraseBefore, rangeOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const wholeName: Refiner = {
  id: 'whole-name',
  about:
    'A name keeps the number that it ends in, and loses the sign of its exchange: “the FTSE 250”, “Alder AVL.N”.',
  examples: [
    ['The Larkton 250 fell 4%.', 'percent 4 percent “4%” down Larkton 250'],
    ['The Larkton 250 .LKX fell 4%.', 'percent 4 percent “4%” down Larkton 250'],
    ['Shares of Alder Corp AVL.N fell 4%.', 'percent 4 percent “4%” down Shares / Alder Corp'],
    ['The eLark 14 rose 3%.', 'percent 3 percent “3%” up eLark 14'],
  ],
  counterexamples: ['In Larkton 250 shops cut prices.'],
  refine: (reading, drafts) => drafts.map((made) => whole(reading, made, drafts)),
};

function whole(reading: Reading, made: Draft, drafts: readonly Draft[]): Draft {
  const ofRange = made.ofRange && nameOf(reading, made.ofRange, drafts);
  const subjectRange = made.subjectRange && nameOf(reading, made.subjectRange, drafts);
  if (ofRange === made.ofRange && subjectRange === made.subjectRange) return made;
  const { text } = reading.document;
  return changed(made, {
    ...(ofRange && ofRange !== made.ofRange && { ofRange, of: spanOf(text, ofRange).text }),
    ...(subjectRange &&
      subjectRange !== made.subjectRange && { subjectRange, subject: spanOf(text, subjectRange).text }),
    evidence: [...made.evidence, wholeName.id],
  });
}

/** The range as its name has it; itself where that is no other. */
function nameOf(reading: Reading, range: Range, drafts: readonly Draft[]): Range {
  const { document } = reading;
  const first = document.tokenAt(range.start);
  const last = document.tokenAt(range.end - 1);
  const named = first === last ? nameBeforeSign(reading, first) : null;
  if (named) return rangeOf(document, named);
  const from = isBareNumber(document, first, last) && isName(document, first - 1) ? first - 1 : first;
  const to = hasSign(document, first, last) ? last - 1 : pastNumber(reading, last, drafts);
  return from === first && to === last
    ? range
    : { start: nthToken(document.tokens, from).start, end: nthToken(document.tokens, to).end };
}

/** 'its gauge of world shares [.LKX] gained 4%' */
function nameBeforeSign({ document, sentence }: Reading, sign: number): Phrase | null {
  const dot = document.tokens[sign - 1];
  const signed =
    dot?.text === '.' &&
    dot.spaced &&
    !document.tokens[sign]?.spaced &&
    /^[A-Z0-9]+$/.test(document.tokens[sign]?.text ?? '');
  return signed ? phraseBefore(document, sign - 1, sentence.firstToken) : null;
}

/** '14' of 'the Larkphone 14' */
const isBareNumber = (document: Document, first: number, last: number): boolean =>
  first === last && document.tokens[first]?.kind === 'number';

const isName = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Proper) !== 0 || /\p{Lu}/u.test(document.tokens[token]?.text.slice(1) ?? '');

/** 'Alder AVL.N': what a newswire puts behind a name. */
const hasSign = ({ tokens }: Document, first: number, last: number): boolean =>
  last > first && /^[A-Z0-9]{1,6}\.[A-Z]{1,3}$/.test(tokens[last]?.text ?? '');

/** 'the FTSE 250': a number right behind a name, which is no figure. */
function pastNumber(reading: Reading, last: number, drafts: readonly Draft[]): number {
  const { document, sentence } = reading;
  const next = document.tokens[last + 1];
  if (next?.kind !== 'number' || last + 1 >= sentence.endToken || !isName(document, last)) return last;
  const counted = drafts.some(
    (made) => startOf(reading, made) < next.end && endOf(reading, made) > next.start,
  );
  return counted ? last : last + 1;
}
