import { InvalidArgumentError } from 'commander';
// Not by way of the folders' indexes, with which all of them would be loaded before they are needed.
import { FIGURE_KINDS, type FigureKind, FORMS, type Form } from '../claims/report.js';
import { PUBLISHED_FORM, parsePublished } from '../input/published.js';
import { hint } from './hint.js';

/** For the help and the messages. */
export const FORM_NAMES = FORMS.join(',');
export const KIND_NAMES = FIGURE_KINDS.join(',');

// What the options' values mean. Each throws commander's own error, which names the option and its value.

export function toDate(value: string): string {
  const date = parsePublished(value);
  if (date === null) throw new InvalidArgumentError(`Write ${PUBLISHED_FORM}.`);
  return date;
}

export function toShare(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('Write a number from 0 to 1.');
  }
  return number;
}

export const toForms = (value: string): ReadonlySet<Form> => toSet(value, FORMS);

export const toKinds = (value: string): ReadonlySet<FigureKind> => toSet(value, FIGURE_KINDS);

function toSet<T extends string>(value: string, known: readonly T[]): ReadonlySet<T> {
  const items = value.split(',').map((name) => known.find((item) => item === name.trim()));
  if (!items.every((item) => item !== undefined)) {
    const wrong = value.split(',').find((name) => !known.some((item) => item === name.trim())) ?? '';
    throw new InvalidArgumentError(`Write one or more of ${known.join(',')}${hint(wrong.trim(), known)}`);
  }
  return new Set(items);
}

/** Names that an option that may be given several times gathers. */
export function toNames(value: string, before: readonly string[] = []): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('Write a name, or a part of it.');
  return [...before, value];
}

export function toPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('Name a file.');
  return value;
}

export function toCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(value);
}
