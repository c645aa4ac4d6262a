import { expect, it } from 'vitest';
import { extract } from '../../dist/index.js';

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

/** Of processor time, in milliseconds. */
function time(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length));
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it.each(REPEATED)('%j over and over takes time that grows with its length', { timeout: 60_000 }, (part) => {
  time(part, 4_000);
  const short = Math.min(time(part, 20_000), time(part, 20_000));
  // Eight times the text; a quadratic step would take sixty-four times as long.
  expect(time(part, 160_000)).toBeLessThan(Math.max(short, 15) * 30);
});
