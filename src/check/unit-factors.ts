/**
 * Units of the report by dimension, each with its size in the dimension's first unit. A ton is left out: whether it
 * is short, long or metric, the text seldom says.
 */
const FACTORS: readonly Readonly<Record<string, number>>[] = [
  {
    meter: 1,
    millimeter: 0.001,
    centimeter: 0.01,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
    fathom: 1.8288,
  },
  {
    'square meter': 1,
    'square centimeter': 0.0001,
    'square kilometer': 1e6,
    'square inch': 0.00064516,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    'square mile': 2589988,
    acre: 4046.856,
    hectare: 10000,
  },
  {
    kilogram: 1,
    gram: 0.001,
    milligram: 1e-6,
    'metric ton': 1000,
    pound: 0.45359237,
    ounce: 0.028349523,
    stone: 6.35029318,
  },
  { 'kilometer per hour': 1, 'mile per hour': 1.609344, knot: 1.852, 'meter per second': 3.6 },
  { kilowatt: 1, horsepower: 0.7457, 'brake horsepower': 0.7457, megawatt: 1000 },
  // US and imperial gallons differ by a fifth, so neither is here.
  {
    liter: 1,
    milliliter: 0.001,
    centiliter: 0.01,
    'cubic meter': 1000,
    'cubic foot': 28.316847,
    'cubic centimeter': 0.001,
    barrel: 158.987,
  },
];

const TEMPERATURES: Readonly<Record<string, { readonly degree: number; readonly zero: number }>> = {
  celsius: { degree: 1, zero: 0 },
  fahrenheit: { degree: 5 / 9, zero: -32 },
  kelvin: { degree: 1, zero: -273.15 },
};

/** 'kilometre' and 'kilometer' are one. */
const american = (unit: string): string =>
  unit
    .replace(/metre/g, 'meter')
    .replace(/litre/g, 'liter')
    .replace(/^tonne$/, 'metric ton');

/** Turns amounts of one unit into another; null where the units do not measure the same. */
export function converter(from: string, to: string): ((amount: number) => number) | null {
  const [before, after] = [american(from), american(to)];
  const table = FACTORS.find((units) => Object.hasOwn(units, before) && Object.hasOwn(units, after));
  const [one, other] = [table?.[before], table?.[after]];
  return one !== undefined && other !== undefined ? (amount) => (amount * one) / other : null;
}

/** The same for temperatures: `point` for a reading, `interval` for a rise ('2C (3.6F) warmer'). */
export function temperatureConverter(
  from: string,
  to: string,
): { readonly point: (amount: number) => number; readonly interval: (amount: number) => number } | null {
  const one = Object.hasOwn(TEMPERATURES, from) ? TEMPERATURES[from] : undefined;
  const other = Object.hasOwn(TEMPERATURES, to) ? TEMPERATURES[to] : undefined;
  if (!one || !other) return null;
  return {
    point: (amount) => ((amount + one.zero) * one.degree) / other.degree - other.zero,
    interval: (amount) => (amount * one.degree) / other.degree,
  };
}
