import type { Form, Report } from '../claims/index.js';

/** What was found, added up over documents. */
export interface Totals {
  readonly documents: number;
  readonly failures: number;
  readonly speakers: number;
  readonly figures: number;
  readonly claims: Readonly<Record<Form, number>>;
}

export const NOTHING: Totals = {
  documents: 0,
  failures: 0,
  speakers: 0,
  figures: 0,
  claims: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 },
};

export function addReport(totals: Totals, report: Report): Totals {
  const claims = { ...totals.claims };
  for (const { form } of report.claims) claims[form] += 1;
  return {
    ...totals,
    documents: totals.documents + 1,
    speakers: totals.speakers + report.speakers.length,
    figures: totals.figures + report.figures.length,
    claims,
  };
}

export const addFailure = (totals: Totals): Totals => ({ ...totals, failures: totals.failures + 1 });

/** '7 claims (4 direct, 3 indirect), 2 speakers, 5 figures' */
export function summaryOf({ claims, speakers, figures }: Totals): string {
  const forms = Object.entries(claims).filter(([, number]) => number > 0);
  const all = forms.reduce((sum, [, number]) => sum + number, 0);
  const detail = all > 0 ? ` (${forms.map(([form, number]) => `${number} ${form}`).join(', ')})` : '';
  return `${count(all, 'claim')}${detail}, ${count(speakers, 'speaker')}, ${count(figures, 'figure')}`;
}

/** '1 claim', '2 claims' */
export const count = (number: number, noun: string): string => `${number} ${plural(number, noun)}`;

export const plural = (number: number, noun: string): string => (number === 1 ? noun : `${noun}s`);
