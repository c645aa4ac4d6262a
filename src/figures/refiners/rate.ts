import { nthAtom } from '../atom.js';
import { changed, type Draft, startOf } from '../draft.js';
import { phraseAfter } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { readRate } from '../rate.js';
import type { Reading } from '../reading.js';

export const rate: Refiner = {
  id: 'rate',
  about:
    'What an amount is for each of, behind its noun or the same amount in brackets: “3,000 tests a day”, “$5 (£4) per tonne”.',
  examples: [
    ['The lab ran 3,000 tests a day.', 'count 3000 per day “3,000” tests'],
    ['It saw nine deaths per 100,000 people.', 'count 9 per 100,000 people “nine” deaths'],
    ['It saw 40 a day.', 'count 40 per day “40 a day”'],
    ['It makes three round trips per week.', 'count 3 per week “three” round trips'],
    ['The toll is 9.4 per 1,000 live births.', 'count 9.4 per 1,000 live births “9.4 per 1,000 live births”'],
    ['Wheat sold for $310 (£245) per tonne.', 'money 310 USD per metric ton “$310” Wheat'],
    ['Wheat sold for $310 (£245) per tonne.', 'money 245 GBP per metric ton “£245” =$310 Wheat'],
    ['It spends $40 million in subsidies a year.', 'money 4e7 USD per year “$40 million” subsidies'],
    ['It makes 400 tonnes of steel a month.', 'quantity 400 metric ton per month “400 tonnes” steel'],
  ],
  counterexamples: [
    'He sold 40 cars a year ago.',
    'She gave 40 boys a week off.',
    'It sold 9 cars per se.',
    'It lost 40 tonnes of steel a month later.',
    'He paid $5 (£4) a year ago.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    let taken: Rate | null = null;
    for (const [k, next] of drafts.entries()) {
      // 'per 100,000': that number is a part of the rate.
      if (taken && next.from >= taken.from && next.from < taken.to) continue;
      const read = RATED.has(next.kind) && next.per === null ? rateOf(reading, next, drafts, k) : null;
      made.push(read ? withRate(reading, next, read) : next);
      taken = read ?? taken;
    }
    return made;
  },
};

const RATED: ReadonlySet<string> = new Set(['count', 'money', 'quantity']);

/** Atoms `[from, to)` that say what an amount is for each of. */
interface Rate {
  readonly from: number;
  readonly to: number;
  readonly per: string;
}

function rateOf(reading: Reading, made: Draft, drafts: readonly Draft[], k: number): Rate | null {
  const { atoms } = reading;
  if (made.unit?.includes(' per ')) return null;
  const from = behindBracket(reading, drafts, k) ?? nounEnd(reading, made);
  const read = readRate(atoms, from, true);
  // 'gave 40 nurses a day off'
  return read && atoms[read.to]?.lower !== 'off' ? { from, to: read.to, per: read.per } : null;
}

function withRate(reading: Reading, made: Draft, { per, to }: Rate): Draft {
  const evidence = [...made.evidence, rate.id];
  // The unit of a measure has it in its name.
  if (made.kind === 'quantity') return changed(made, { unit: `${made.unit} per ${per}`, evidence });
  const bare = made.kind === 'count' && made.of === null && reading.atoms[made.to]?.text !== '(';
  return changed(made, { per, to: bare ? to : made.to, evidence });
}

/** '$310 (£245) [per tonne]': index behind the bracket, for the amount before it and for the one inside. */
function behindBracket({ atoms }: Reading, drafts: readonly Draft[], k: number): number | null {
  const outside = atoms[drafts[k]?.to ?? 0]?.text === '(' ? drafts[k] : drafts[k - 1];
  const inside = outside === drafts[k] ? drafts[k + 1] : drafts[k];
  if (!outside || !inside || outside.kind !== inside.kind || atoms[outside.to]?.text !== '(') return null;
  return inside.from - outside.to <= 3 && atoms[inside.to]?.text === ')' ? inside.to + 1 : null;
}

/** Index after the noun that the figure counts or measures, or after the figure. */
function nounEnd(reading: Reading, made: Draft): number {
  const { atoms } = reading;
  const start = atoms[made.to]?.start;
  if (start === undefined) return made.to;
  const end = (made.kind === 'count' ? countedEnd(reading, made) : measuredEnd(reading, made)) ?? start;
  let to = made.to;
  while (to < atoms.length && nthAtom(atoms, to).start < end) to++;
  return to;
}

/** Offset behind what a count counts. */
function countedEnd(reading: Reading, made: Draft): number | null {
  if (made.of === null) return null;
  const at = reading.document.text.indexOf(made.of, startOf(reading, made));
  return at < 0 ? null : at + made.of.length;
}

/** '400 tonnes of steel a month', '$40 million in subsidies a year' */
function measuredEnd({ atoms, document, sentence }: Reading, { to }: Draft): number | null {
  if (!/^(?:of|in)$/.test(nthAtom(atoms, to).lower)) return null;
  const noun = phraseAfter(document, atoms[to + 1]?.token ?? 0, sentence.endToken);
  return noun && (document.tokens[noun.to - 1]?.end ?? null);
}
