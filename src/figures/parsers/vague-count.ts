import { Tag } from '../../document/index.js';
import { AUXILIARIES, MAGNITUDES, PLURAL_MAGNITUDES } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import { meantCurrency, readCurrencyName } from '../currency.js';
import { changed, type Draft, draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { readRate, readUnit } from '../rate.js';
import type { Reading } from '../reading.js';
import { kindOf } from '../unit.js';

export const vagueCount: Parser = {
  id: 'vague-count',
  about: 'Counts that give only an order of magnitude: “dozens”, “hundreds of thousands”, “a few thousand”.',
  examples: [
    ['Dozens of villages burned.', 'count >12 “Dozens”'],
    ['Hundreds of thousands fled.', 'count >1e5 “Hundreds of thousands”'],
    ['Tens of millions of trees died.', 'count >1e7 “Tens of millions”'],
    ['It lost tens of millions of dollars.', 'money >1e7 USD “tens of millions of dollars”'],
    [
      'It costs tens of millions of dollars a year.',
      'money >1e7 USD per year “tens of millions of dollars a year”',
    ],
    ['The plume rose hundreds of miles.', 'quantity >100 mile “hundreds of miles”'],
    ['A few thousand teachers marched.', 'count >2000 “A few thousand”'],
    ['Several hundred people came.', 'count >200 “Several hundred”'],
    ['He led by a couple of points.', 'quantity ~2 point “a couple of points”'],
    ['A couple months later he left.', 'duration ~2 month “A couple months”'],
    ['A couple of hundred people came.', 'count ~200 “A couple of hundred”'],
    ['It cost a couple of thousand dollars.', 'money ~2000 USD “a couple of thousand dollars”'],
    ['A couple of songs followed.', 'count ~2 “A couple”'],
    ['Scores of villagers fled.', 'count >20 “Scores” villagers'],
    ['A score of boats sank.', 'count ~20 “A score” boats'],
  ],
  counterexamples: [
    'Several people came.',
    'A few people came.',
    'The couple married.',
    'The test scores of pupils rose.',
    'He had a score of 144.',
  ],
  parse(reading, at) {
    return plural(reading, at) ?? several(reading, at) ?? couple(reading, at) ?? score(reading, at);
  },
};

function plural(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms } = reading;
  const first = PLURAL_MAGNITUDES.get(atoms[at]?.lower ?? '');
  if (first === undefined) return null;
  if (atoms[at]?.lower === 'tens' && atoms[at + 1]?.lower !== 'of') return null;
  let to = at + 1;
  let low = first;
  for (;;) {
    const factor = atoms[to]?.lower === 'of' ? PLURAL_MAGNITUDES.get(atoms[to + 1]?.lower ?? '') : undefined;
    if (factor === undefined) break;
    low *= factor;
    to += 2;
  }
  if (atoms[at]?.lower === 'tens' && to === at + 1) return null;
  return measured(reading, draft({ kind: 'count', from: at, to, low, bound: '>' }));
}

/** '… of dollars', '… of miles': an amount or a measure, as vague. */
function measured(reading: Reading, vague: Draft): Draft {
  return reading.atoms[vague.to]?.lower === 'of' ? measuredAt(reading, vague, vague.to + 1) : vague;
}

/** The same with the name of its money or its unit at atom `at`. */
function measuredAt(reading: Reading, vague: Draft, at: number): Draft {
  const { atoms } = reading;
  const currency = readCurrencyName(atoms, at);
  if (currency) {
    const rate = readRate(atoms, currency.to, false);
    const unit = meantCurrency(reading, currency.code, atoms[currency.to - 1]?.text ?? '');
    return changed(vague, { kind: 'money', to: rate?.to ?? currency.to, unit, per: rate?.per ?? null });
  }
  const unit = readUnit(atoms, at, false);
  // 'dozens of magnitude-4 tremors', 'hundreds of minute details'
  if (isHyphen(atoms, unit?.to ?? 0)) return vague;
  return unit && unit.per === null
    ? changed(vague, { kind: kindOf(unit.unit), to: unit.to, unit: unit.unit.name })
    : vague;
}

/** 'scores of people', 'a score of boats': twenties; 'test scores of pupils' and 'a score of 144' are results. */
function score(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms, document } = reading;
  const one = atoms[at]?.lower === 'a' && atoms[at + 1]?.lower === 'score';
  if (!one && atoms[at]?.lower !== 'scores') return null;
  const to = one ? at + 2 : at + 1;
  const noun = atoms[to + 1];
  const more = atoms[to]?.lower === 'more' && !one;
  if (more ? atoms[to + 1]?.lower === 'than' : atoms[to]?.lower !== 'of') return null;
  if (
    !more &&
    !(
      noun?.kind === 'letters' &&
      (/s$/.test(noun.lower) || (document.tag(noun.token) & (Tag.Plural | Tag.Adjective)) !== 0)
    )
  )
    return null;
  const before = atoms[at - 1];
  const named = Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Proper;
  if (
    before &&
    before.kind !== 'mark' &&
    document.tag(before.token) & named &&
    !(document.tag(before.token) & Tag.Preposition)
  )
    return null;
  return one
    ? draft({ kind: 'count', from: at, to, value: SCORE, bound: '~' })
    : draft({ kind: 'count', from: at, to, low: SCORE, bound: '>' });
}

const SCORE = 20;

/** 'several' and 'a few' alone are too vague; with a magnitude they mean two of it or more. */
function several({ atoms }: Reading, at: number): ReturnType<Parser['parse']> {
  const word = atoms[at]?.lower;
  const start =
    word === 'several' || word === 'many'
      ? at + 1
      : word === 'a' && atoms[at + 1]?.lower === 'few'
        ? at + 2
        : -1;
  const magnitude = MAGNITUDES.get(atoms[start]?.lower ?? '');
  if (start < 0 || magnitude === undefined) return null;
  return draft({
    kind: 'count',
    from: at,
    to: start + 1,
    low: (word === 'many' ? 1 : 2) * magnitude,
    bound: '>',
  });
}

function couple(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms } = reading;
  if (atoms[at]?.lower !== 'a' || atoms[at + 1]?.lower !== 'couple') return null;
  const next = atoms[at + 2];
  const to = at + 2;
  // 'a couple of songs', 'a couple hundred', 'a couple songs'; 'a couple was hurt' is two people.
  // 'a couple of hundred dollars', 'a couple thousand'
  const start = next?.lower === 'of' ? to + 1 : to;
  const magnitude = MAGNITUDES.get(atoms[start]?.lower ?? '');
  if (magnitude !== undefined)
    return measuredAt(
      reading,
      draft({ kind: 'count', from: at, to: start + 1, value: 2 * magnitude, bound: '~' }),
      start + 1,
    );
  if (next?.lower === 'of')
    return measured(reading, draft({ kind: 'count', from: at, to, value: 2, bound: '~' }));
  const unit = next?.lower.endsWith('s') ? readUnit(atoms, to, false) : null;
  if (unit && unit.per === null)
    return draft({
      kind: kindOf(unit.unit),
      from: at,
      to: unit.to,
      value: 2,
      unit: unit.unit.name,
      bound: '~',
    });
  return next?.kind === 'letters' && next.lower.endsWith('s') && !AUXILIARIES.has(next.lower)
    ? draft({ kind: 'count', from: at, to, value: 2, bound: '~' })
    : null;
}
