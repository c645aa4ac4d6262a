import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('they for one whose sex the text keeps back', () => {
  whoSpeaks([
    [
      'A Larkton Mutual spokesperson said: “It is late.” They added that staff would stay.',
      '(A Larkton Mutual spokesperson) | (A Larkton Mutual spokesperson)',
    ],
    ['Residents met the mayor. They said it was late.', '(Residents)'],
  ]);
});

describe('a source close to somebody', () => {
  whoSpeaks([
    ['A source close to the chancellor, Piers Hale, said it was late.', '(A source close to the chancellor)'],
    ['A spokesman for the ministry, Ann Roe, said it was late.', 'Ann Roe'],
  ]);
});

describe('whom the paragraph before ends with', () => {
  whoSpeaks([
    [
      'Ian Roe said it was late.\n\nTom Hale thought for a while.\n\n“I would boo, too,” he said.',
      'Ian Roe | Tom Hale',
    ],
    [
      'Amy Noor sang first. Noor sings well, Amy Noor said. Tom Marsh’s widow, Ann Roe, has another theory. “It is late,” she said.',
      'Amy Noor | Ann Roe',
    ],
  ]);
});

describe('whom somebody speaks of', () => {
  whoSpeaks([
    ['Dale Hale looked up. His father, he says, always told him so.', 'Dale Hale'],
    ['Dale Hale looked up. “His father told him so,” he said.', 'Dale Hale'],
  ]);
});
