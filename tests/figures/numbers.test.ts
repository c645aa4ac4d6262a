import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findFigures } from '../../src/figures/index.js';
import { sized } from '../long-form.js';
import { inWords, ordinalInWords } from './number-words.js';

const figuresOf = (text: string) => findFigures(createDocument(text));

describe('numbers in words', () => {
  const spelling = fc.record({ and: fc.boolean(), hyphen: fc.boolean() });
  const integer = fc.oneof(
    fc.integer({ min: 2, max: 999 }),
    fc.maxSafeInteger().map((value) => Math.abs(value) % 1e15),
    // Round ones: 'seven hundred million'.
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 4 }))
      .map(([group, k]) => group * 1000 ** k),
  );

  it('are read with their value, whatever the integer below 10^15', () => {
    fc.assert(
      fc.property(integer, spelling, (value, how) => {
        fc.pre(value > 1);
        const words = inWords(value, how);
        const [figure, ...more] = figuresOf(`They sent ${words} crates there.`);
        expect(more).toEqual([]);
        expect(figure).toMatchObject({ value, kind: 'count', text: words, of: 'crates' });
      }),
      { numRuns: sized({ short: 167, long: 500 }) },
    );
  });
});

describe('ordinals', () => {
  it('are read with their value, in words and in digits', () => {
    // Without a hyphen, 'twenty second' is a time.
    const spelling = fc.record({ and: fc.boolean(), hyphen: fc.constant(true) });
    const suffixes = new Intl.PluralRules('en', { type: 'ordinal' });
    const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99_999 }), spelling, (value, how) => {
        const digits = `${value.toLocaleString('en-US')}${ENDINGS[suffixes.select(value)]}`;
        for (const text of [digits, ordinalInWords(value, how)])
          expect(figuresOf(`It was the ${text} goal.`), text).toMatchObject([{ kind: 'ordinal', value }]);
      }),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });
});

describe('amounts in words', () => {
  it('are money, whatever the integer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e12 }), fc.boolean(), (value, and) => {
        const text = `${inWords(value, { and, hyphen: true })} euros`;
        expect(figuresOf(`They paid ${text}.`), text).toMatchObject([{ kind: 'money', value, unit: 'EUR' }]);
      }),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });
});

describe('amounts as Intl writes them', () => {
  const LOCALES = ['en-US', 'en-GB', 'en-IN'];
  const CURRENCIES =
    'USD EUR GBP JPY CNY INR KRW AUD CAD NZD HKD SGD CHF MXN BRL ZAR ILS VND PHP TWD RUB TRY UAH NGN SEK DKK PLN THB'.split(
      ' ',
    );
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => Number(`${whole}.${String(cents).padStart(2, '0')}`));

  it.each(LOCALES)('%s: money with sign, code or name', (locale) => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom('symbol' as const, 'code' as const, 'name' as const),
        fc.boolean(),
        (value, currency, currencyDisplay, negative) => {
          const digits = currency === 'JPY' || currency === 'KRW' || currency === 'VND' ? 0 : 2;
          const exact = Number(value.toFixed(digits)) * (negative && value >= 1 ? -1 : 1);
          const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(
            exact,
          );
          const [figure, ...more] = figuresOf(`It paid ${text} for it.`);
          expect(more, text).toEqual([]);
          expect(figure, text).toMatchObject({ kind: 'money', value: exact, unit: currency });
        },
      ),
      { numRuns: sized({ short: 134, long: 400 }) },
    );
  });

  it.each(LOCALES)('%s: plain numbers and percentages', (locale) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, places) => {
          const format = new Intl.NumberFormat(locale, { maximumFractionDigits: places });
          const exact = Number(value.toFixed(places));
          expect(figuresOf(`It weighs ${format.format(exact)} tonnes.`)).toMatchObject([
            { kind: 'quantity', value: exact, unit: 'metric ton' },
          ]);
          expect(figuresOf(`It won ${format.format(exact)}% of them.`)).toMatchObject([
            { kind: 'percent', value: exact, unit: 'percent' },
          ]);
        },
      ),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });

  it.each([
    ['en-US', 'USD', [1e3, 1e6, 1e9, 1e12]],
    ['en-GB', 'GBP', [1e3, 1e6, 1e9, 1e12]],
    ['en-IN', 'INR', [1e3, 1e5, 1e7]],
  ] as const)('%s: compact ones', (locale, currency, magnitudes) => {
    const style = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 2 } as const;
    const format = new Intl.NumberFormat(locale, style);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...magnitudes), (value, magnitude) => {
        // Two places are what is written of it.
        const exact = Number((value * magnitude).toPrecision(3));
        const text = format.format(exact);
        expect(figuresOf(`It cost ${text} there.`), text).toMatchObject([
          { kind: 'money', value: exact, unit: currency },
        ]);
      }),
    );
  });

  it('scientific and engineering notation', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999 }),
        fc.constantFrom('scientific' as const, 'engineering' as const),
        (value, notation) => {
          const text = new Intl.NumberFormat('en-US', { notation, maximumFractionDigits: 6 }).format(value);
          expect(figuresOf(`It weighs ${text} grams.`), text).toMatchObject([{ value, unit: 'gram' }]);
        },
      ),
    );
  });

  it.each(LOCALES)('%s: measures with their unit in words and in signs', (locale) => {
    const UNITS = [
      ['kilometer', 'kilometre'],
      ['mile', 'mile'],
      ['foot', 'foot'],
      ['acre', 'acre'],
      ['hectare', 'hectare'],
      ['liter', 'litre'],
      ['kilogram', 'kilogram'],
      ['megabyte', 'megabyte'],
      ['celsius', 'celsius'],
      ['hour', 'hour'],
      ['month', 'month'],
      ['mile-per-hour', 'mile per hour'],
      ['kilometer-per-hour', 'kilometre per hour'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom(...UNITS),
        fc.constantFrom('long' as const, 'short' as const),
        (value, [unit, name], unitDisplay) => {
          const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value);
          expect(figuresOf(`It was ${text} then.`), text).toMatchObject([{ value, unit: name }]);
        },
      ),
      { numRuns: sized({ short: 100, long: 300 }) },
    );
  });
});

describe('numbers', () => {
  it.each<[string, number]>([
    ['1,234,567 crates', 1234567],
    ['12,34,567 crates', 1234567],
    ['1.234.567 crates', 1234567],
    ['40 000 crates', 40000],
    ['40\u202f000 crates', 40000],
    ['.25 miles', 0.25],
    ['10 1/2 miles', 10.5],
    ['1-1/2 miles', 1.5],
    ['2½ miles', 2.5],
    ['3/4 of a mile', 0.75],
    ['1.99×10−3 grams', 0.00199],
    ['1.3x10^6 grams', 1.3e6],
    ['−3 degrees', -3],
    ['minus 3 degrees', -3],
    ['two and a half million crates', 2.5e6],
    ['a million and a half crates', 1.5e6],
    ['half a billion crates', 5e8],
    ['three quarters of a million crates', 7.5e5],
    ['4 thousand 3 hundred crates', 4300],
    ['two hundred and two thousand crates', 202000],
    ['three lakh crore rupees', 3e12],
    ['1 crore crates', 1e7],
    ['two dozen crates', 24],
    ['half a dozen crates', 6],
    ['5.5 mn crates', 5.5e6],
    ['10k crates', 10000],
    ['4.3M crates', 4.3e6],
    ['five point two miles', 5.2],
    ['one hundred and three crates', 103],
    ['a hundred crates', 100],
    ['sixty-five crates', 65],
  ])('%s', (text, value) => {
    expect(figuresOf(`They moved ${text} then.`)).toMatchObject([{ value }]);
  });
});
