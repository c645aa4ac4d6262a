import type { Gender } from './gender.js';

/** Words for a relative, with the gender that they show: 'his wife', 'the senator’s brother'. */
export const KINSHIP: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...'husband father dad son brother uncle nephew grandfather grandson stepfather stepson widower fiancé fiance ex-husband father-in-law son-in-law brother-in-law'
    .split(' ')
    .map((word): [string, Gender] => [word, 'male']),
  ...'wife mother mom mum daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow fiancée fiancee ex-wife mother-in-law daughter-in-law sister-in-law'
    .split(' ')
    .map((word): [string, Gender] => [word, 'female']),
  ...'spouse parent child cousin sibling partner relative grandparent grandchild'
    .split(' ')
    .map((word): [string, null] => [word, null]),
]);
