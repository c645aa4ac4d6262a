import type { Figure } from '../../figures/index.js';
import { type Interval, meant, written } from '../amount.js';
import { across } from '../passage.js';
import type { Problem, Rule } from '../rule.js';
import { converter, temperatureConverter } from '../unit-factors.js';

/** Writers round on both sides of a conversion: '30 miles (50 km)' is 48.3. */
const LOOSE = 0.08;
/** '6 feet 2 inches' is exact. */
const LOOSE_PARTS = 0.02;
const isInParts = ({ text }: Figure): boolean =>
  /(?:in|inch|inches|[”"])$/.test(text) && /(?:feet|foot|ft|['’′])/.test(text);
/** In degrees of the restatement. */
const LOOSE_DEGREES = 2.5;
/** A part of the same measurement stands right before: '5 feet 11 inches (1.8 m)'. */
const LONGEST_GAP_OF_PARTS = 5;

export const conversion: Rule = {
  id: 'conversion',
  group: 'numbers',
  about: "A restatement in another unit that is not the same amount: '30 miles (38 km)'.",
  details:
    'Convert again. Up to 8 percent, or 2.5 degrees, pass as rounding on either side. Tons and gallons are left alone, since there are several of them.',
  severity: 'error',
  examples: [
    ['The trail is 30 miles (38 km) long.', '30 miles (38 km)'],
    ['By noon it was 20C (50F) in the shade.', '20C (50F)'],
    ['The statue is 5 feet (2.1 m) tall.', '5 feet (2.1 m)'],
    ['The farm covers 400 acres (62 hectares) of meadow.', '400 acres (62 hectares)'],
    ['Winds reached 120 mph (155 kph) on the coast.', '120 mph (155 kph)'],
    ['The calf weighs 90 pounds (61 kilograms).', '90 pounds (61 kilograms)'],
  ],
  counterexamples: [
    'The trail is 30 miles (48 km) long.',
    'The trail is about 30 miles (50 km) long.',
    'By noon it was 20C (68F) in the shade.',
    'The sea is 2C (3.6F) warmer than in 1980.',
    'He is 5 feet 11 inches (180 cm) tall.',
    'The ship carries 400 tons (360 metric tons) of grain.',
    'The lake is 12 miles (20 minutes by boat) away.',
    'The farm covers 400 acres (162 hectares) of meadow.',
    'The village lies 8 miles (13 km) from the 40 km wide bay.',
  ],
  *find({ report: { figures } }) {
    const byId = new Map(figures.map((figure, index) => [figure.id, index]));
    for (const figure of figures) {
      const index = byId.get(figure.sameAs ?? '');
      const original = index === undefined ? undefined : figures[index];
      if (!original || index === undefined) continue;
      const before = figures[index - 1];
      if (before?.kind === original.kind && original.start - before.end <= LONGEST_GAP_OF_PARTS) continue;
      const problem = judge(original, figure);
      if (problem) yield problem;
    }
  },
};

function judge(original: Figure, restated: Figure): Problem | null {
  if (original.unit === null || restated.unit === null || original.unit === restated.unit) return null;
  // 'up to 4 inches (10 cm)': the bound is of both.
  const given = meant(withoutBound(original));
  const stated = meant(withoutBound(restated));
  if (!given || !stated) return null;
  const convert = converter(original.unit, restated.unit);
  if (convert) {
    const loose = [original, restated].some(isInParts) ? LOOSE_PARTS : LOOSE;
    const expected = widen({ low: convert(given.low), high: convert(given.high) }, loose);
    return meets(expected, stated) ? null : problem(convert);
  }
  const temperature = temperatureConverter(original.unit, restated.unit);
  if (!temperature) return null;
  const fits = [temperature.point, temperature.interval].some((to) =>
    meets({ low: to(given.low) - LOOSE_DEGREES, high: to(given.high) + LOOSE_DEGREES }, stated),
  );
  return fits ? null : problem(temperature.point);

  function problem(to: (amount: number) => number): Problem {
    const [low, high] = [original.value ?? original.low, original.value ?? original.high];
    const expected = [...new Set([low, high].map((amount) => written(to(amount ?? 0))))].join(' to ');
    return {
      message: `${original.text} is ${expected} ${plural(restated.unit ?? '')}, not ${restated.text}`,
      range: across([original, restated]),
      ...fixOf(restated, original.value === null ? null : to(original.value)),
    };
  }
}

const withoutBound = (figure: Figure): Figure =>
  /^[<>]/.test(figure.bound) ? { ...figure, bound: '=' } : figure;

/** The restated number, with as many decimals as were written; a range has two, and is left alone. */
function fixOf({ text, start, value }: Figure, expected: number | null): Pick<Problem, 'fix'> {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text);
  if (!number || expected === null || value === null || expected < 0) return {};
  const decimals = number[0].split('.')[1]?.length ?? 0;
  const right = expected.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: number[0].includes(',') || expected >= THOUSANDS,
  });
  return { fix: { start: start + number.index, end: start + number.index + number[0].length, text: right } };
}

/** From here on papers part thousands. */
const THOUSANDS = 10_000;

const widen = ({ low, high }: Interval, share: number): Interval => ({
  low: low - Math.abs(low) * share,
  high: high + Math.abs(high) * share,
});

const meets = (a: Interval, b: Interval): boolean => a.high >= b.low && b.high >= a.low;

/** 'kilometres', 'kilometres per hour', 'feet'; scales of temperature stay as they are. */
const plural = (unit: string): string =>
  /^(?:celsius|fahrenheit|kelvin)$/.test(unit)
    ? `degrees ${unit}`
    : unit
        .replace(/^([a-z ]*?)foot\b/, '$1feet')
        .replace(/^(?!.*feet)([a-z ]+?)(?= per|$)/, '$1s')
        .replace(/inchs/, 'inches');
