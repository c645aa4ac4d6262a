import type { Cell } from '../source.js';

/** The number in a cell, as it is meant. */
export interface CellValue {
  readonly value: number;
  /** 'percent', ISO 4217 for money; null where neither the cell nor its format says it. */
  readonly unit: string | null;
  /** As it stands there. */
  readonly shown: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
};

/** '1,234', '£1.2m', '(123)', '45%', '-3.5', '4,512*' */
const NUMBER =
  /^(\()?\s?([-–−+])?\s?([£$€¥₹])?\s?([-–−])?(\d[\d, \u00A0]{0,20}(?:\.\d{1,12})?)\s?(%|k|m|mn|million|bn|billion|tn)?\s?\)?\s?[*†‡]?$/i;
/** '1.234,5', where the comma is the decimal point. */
const CONTINENTAL = /^-?\d{1,3}(?:\.\d{3})*,\d{1,2}$/;

/** Null for what is no number. */
export function cellValueOf({ value, format = '' }: Cell): CellValue | null {
  if (value === null) return null;
  if (typeof value === 'number') return ofNumber(value, format);
  if (CONTINENTAL.test(value))
    return { value: Number(value.replaceAll('.', '').replace(',', '.')), unit: null, shown: value };
  const match = NUMBER.exec(value);
  if (match === null) return null;
  const [, paren, sign, currency = '', after, digits = '', scale = ''] = match;
  const size = Number(digits.replace(/[, \u00A0]/g, '')) * (SCALES[scale.toLowerCase()] ?? 1);
  const negative = paren !== undefined || (sign !== undefined && sign !== '+') || after !== undefined;
  return {
    value: rounded(negative ? -size : size),
    unit: scale === '%' ? 'percent' : (CURRENCIES[currency] ?? null),
    shown: value,
  };
}

function ofNumber(value: number, format: string): CellValue {
  if (!format.includes('%')) return { value, unit: currencyIn(format), shown: written(value) };
  const percent = rounded(value * 100);
  return { value: percent, unit: 'percent', shown: `${written(percent)}%` };
}

const rounded = (value: number): number => Number(value.toPrecision(13));

export const written = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** What a label or a number format says of the unit: '£m', 'per cent', '#,##0 "€"'. */
export function currencyIn(text: string): string | null {
  for (const [sign, code] of Object.entries(CURRENCIES)) if (text.includes(sign)) return code;
  const [code] = /\b(?:GBP|USD|EUR|JPY|INR|CAD|AUD|CHF)\b/.exec(text) ?? [];
  if (code !== undefined) return code;
  if (/\bpounds\b/i.test(text)) return 'GBP';
  if (/\bdollars\b/i.test(text)) return 'USD';
  return /\beuros?\b/i.test(text) ? 'EUR' : null;
}

/** By what the numbers under a label are to be multiplied: '£m', '(000s)', 'in thousands'. */
export function scaleIn(text: string): number {
  if (/(?:[£$€]|\b(?:GBP|USD|EUR)\s?)(?:bn|b)\b|\bbillions?\b|\bbn\b/i.test(text)) return 1e9;
  if (/(?:[£$€]|\b(?:GBP|USD|EUR)\s?)mn?\b|\bmillions?\b|\(m\)/i.test(text)) return 1e6;
  return /[£$€]k\b|\bthousands?\b|\b000s?\b|['’]000s?\b|\(k\)/i.test(text) ? 1e3 : 1;
}

export const saysPercent = (text: string): boolean => /%|\bper ?cent\b|\bpercentage\b|\bpct\b/i.test(text);

/** '2023', '2022/23', '2022-23', 'FY2023', 'Year 2023', '2023 (provisional)'; null for what is no year. */
export function yearIn(value: string | number | null): number | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null;
  const [, year, second] =
    /^(?:FY ?|year |31 \p{L}{3,9} )?((?:19|20)\d\d)(?:[/–-](\d\d|\d{4}))?(?:[ (*]\D{0,30})?$/iu.exec(
      value?.trim() ?? '',
    ) ?? [];
  if (year === undefined) return null;
  // A financial year is called by the one that it ends in.
  return second === undefined ? Number(year) : Number(year) + 1;
}
