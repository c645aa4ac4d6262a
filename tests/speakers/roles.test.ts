import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

it.each([
  [
    'Ann Roe, head of the teachers’ union in Larkton, said it was late.',
    'head of the teachers’ union in Larkton',
  ],
  ['Ann Roe, author of “Gold and Iron,” said it was late.', 'author'],
  ["Ann Roe, author of ''Gold and Iron,'' said it was late.", 'author'],
  ['They met leaders including Treasurer Ann Roe. Roe said it was late.', 'Treasurer'],
  ['Ministers like Treasurer Ann Roe stayed. Roe said it was late.', 'Treasurer'],
])('the role in %s begins and ends with its own words', (text, role) => {
  const { speakers } = extract(text);
  expect(speakers.find(({ name }) => name === 'Ann Roe')?.roles).toEqual([role]);
});

it('of a body is none of the bodies beside it', () => {
  const { speakers } = extract(
    'The Post, the Chronicle and the Larkton Network, ran it. The Post said it was late.',
  );
  expect(speakers.flatMap(({ roles }) => roles)).toEqual([]);
});
