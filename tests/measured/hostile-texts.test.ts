import { expect, it } from 'vitest';
import { extract } from '../../dist/index.js';
import { sized } from '../long-form.js';
import { processorTime } from './processor-time.js';

const REPEATED = [
  'said ',
  '“',
  '"a" ',
  "'",
  'and ',
  'Ann Lee and ',
  'Roe, ',
  'he said that ',
  'according to ',
  '1 to ',
  '1,',
  '$1-',
  '(',
  'the mayor of ',
  'said Roe, who ',
  'a.',
  'U.S.',
  '- ',
  'accused him of ',
  '\n“x',
  '1 million ',
  'one hundred ',
  'John Smith ',
];

const LENGTH = sized({ short: 10_000, long: 20_000 });

function time(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length));
  return processorTime(() => extract(text));
}

it.each(REPEATED)('%j over and over takes time that grows with its length', { timeout: 60_000 }, (part) => {
  time(part, 4_000);
  const short = Math.min(time(part, LENGTH), time(part, LENGTH));
  // Eight times the text; a quadratic step would take sixty-four times as long.
  expect(time(part, 8 * LENGTH)).toBeLessThan(Math.max(short, 15) * 30);
});
