import type { Attribution } from '../claims/index.js';

/** What a claim's words alone do not show of how they were said: 'denies', 'attitude', 'negated'. */
export const notesOf = ({ stance, attitude, negated }: Attribution): readonly string[] => [
  ...(stance === 'neutral' ? [] : [stance]),
  ...(attitude ? ['attitude'] : []),
  ...(negated ? ['negated'] : []),
];
