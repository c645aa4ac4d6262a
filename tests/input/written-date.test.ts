import { expect, it } from 'vitest';
import { writtenDate } from '../../src/input/written-date.js';

it.each([
  ['2024-11-07', '2024-11-07'],
  ['2024-11-07T09:30:00Z', '2024-11-07T09:30:00Z'],
  ['2024-11-07T09:30:00.000+0100', '2024-11-07T09:30:00.000+01:00'],
  ['2024-11-07 09:30:00 +0200', '2024-11-07'],
  ['2024/11/07 09:30', '2024-11-07'],
  ['7 November 2024', '2024-11-07'],
  ['Thu, 07 Nov 2024 10:00:00 GMT', '2024-11-07'],
  ['Published: November 7th, 2024 at 4:10 p.m.', '2024-11-07'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['Thursday\n  7 Nov. 2024', '2024-11-07'],
])('%j is %j', (value, date) => {
  expect(writtenDate(value)).toBe(date);
});

it.each([
  '',
  'yesterday',
  '07/11/2024',
  'November 2024',
  '31 February 2024',
  'In 2019, 7 novices sang',
  '3 hours ago',
  '0001-01-01T00:00:00Z',
  '1970-01-01',
])('%j is no date', (value) => {
  expect(writtenDate(value)).toBeNull();
});
