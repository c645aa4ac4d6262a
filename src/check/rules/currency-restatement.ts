import type { Figure } from '../../figures/index.js';
import { type Interval, meant } from '../amount.js';
import { across } from '../passage.js';
import type { Rule } from '../rule.js';

/** Rates within one article may differ this much: days pass, and writers round. */
const TOLERANCE = 0.1;

interface Rate extends Interval {
  readonly figures: readonly [Figure, Figure];
}

export const currencyRestatement: Rule = {
  id: 'currency-restatement',
  group: 'numbers',
  about: 'Two restatements in another currency that imply rates more than a tenth apart.',
  details:
    'One of the four amounts is wrong, or two kinds of the currency are meant. Each pair is first allowed the rounding of its digits.',
  severity: 'warning',
  examples: [
    [
      'The bridge cost 80 million euros ($88 million). The tunnel cost 20 million euros ($33 million).',
      '20 million euros ($33 million)',
    ],
    ['Fares are £10 ($12.70) each way, and £24 ($48.10) for a day.', '£24 ($48.10)'],
    [
      'The loan is 1.5 trillion won ($1.09bn). A second one is 300 billion won ($420m).',
      '300 billion won ($420m)',
    ],
    ['It pays €500 ($545) a month. Others pay €900 ($700) a month.', '€900 ($700)'],
    [
      'The firm paid 12 million yen ($80,000) for it and resold it at 15 million yen ($150,000).',
      '15 million yen ($150,000)',
    ],
  ],
  counterexamples: [
    'The bridge cost 80 million euros ($88 million). The tunnel cost 20 million euros ($22 million).',
    'Fares are £10 ($12.70) each way, and £24 ($31) for a day.',
    'The bridge cost 80 million euros ($88 million). The tunnel cost 20 million pounds ($25 million).',
    'It pays €500 ($545) a month.',
    'The toll is €1 ($1). The ticket is €9 ($10).',
    'It cost $80 million (€73 million) and €22 million ($24 million).',
  ],
  *find({ report: { figures } }) {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    const known = new Map<string, Rate>();
    for (const restated of figures) {
      const original = byId.get(restated.sameAs ?? '');
      if (original?.kind !== 'money' || restated.kind !== 'money') continue;
      if (original.unit === null || restated.unit === null || original.unit === restated.unit) continue;
      const rate = rateOf(original, restated);
      if (!rate) continue;
      const pair = `${original.unit} ${restated.unit}`;
      const first = known.get(pair);
      if (!first) known.set(pair, rate);
      else if (first.high * (1 + TOLERANCE) < rate.low || rate.high * (1 + TOLERANCE) < first.low) {
        yield {
          message: `${original.text} is put at ${restated.text}, a rate of ${shown(rate)}; ${first.figures[0].text} at ${first.figures[1].text}, a rate of ${shown(first)}`,
          range: across(rate.figures),
          related: [{ range: across(first.figures), message: `a rate of ${shown(first)}` }],
        };
      }
    }
  },
};

function rateOf(original: Figure, restated: Figure): Rate | null {
  const from = meant(original);
  const to = meant(restated);
  if (!from || !to || from.low <= 0 || to.low <= 0) return null;
  return { low: to.low / from.high, high: to.high / from.low, figures: [original, restated] };
}

const shown = ({ figures: [original, restated] }: Rate): string =>
  ((restated.value ?? 0) / (original.value ?? 1)).toPrecision(3);
