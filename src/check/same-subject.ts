import { PLACE_NOUNS } from '../lexicons/index.js';
/** 'Norvale' and 'the town' may be one, 'Norvale' and 'Brask' are two; one that is not known may be any. */
export const mayBeOne = (one: string | null, other: string | null): boolean =>
  one === null ||
  other === null ||
  one.includes(other) ||
  other.includes(one) ||
  PLACE_NOUNS.has(one.toLowerCase()) ||
  PLACE_NOUNS.has(other.toLowerCase());
