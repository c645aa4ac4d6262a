import { InvalidArgumentError } from 'commander';
// Not by way of the folder's index, with which the extraction would be loaded before it is needed.
import { FORMS, type Form } from '../claims/report.js';
import { PUBLISHED_FORM, parsePublished } from '../input/index.js';

/** For the help and the messages. */
export const FORM_NAMES = FORMS.join(',');

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

export function toForms(value: string): ReadonlySet<Form> {
  const forms = value.split(',').map((name) => FORMS.find((form) => form === name.trim()));
  if (!forms.every((form) => form !== undefined)) {
    throw new InvalidArgumentError(`Write one or more of ${FORM_NAMES}.`);
  }
  return new Set(forms);
}
