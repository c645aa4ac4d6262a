import type { Range } from '../document/index.js';
import type { Gender } from '../lexicons/index.js';

/** 'thing': an event, a work, a law. */
export type NameKind = 'person' | 'organization' | 'place' | 'thing' | 'unknown';

/** A name in the text; the range is the name alone, without title. */
export interface NameMention extends Range {
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the title or role written before the name ('Defence Minister', 'analyst'); else `firstToken`. */
  readonly roleToken: number;
  /** Lower case, without suffix: ['ann', 'de', 'la', 'roe']. */
  readonly words: readonly string[];
  /** 'jr', 'sr', 'iii': tells father and son apart. */
  readonly suffix: string | null;
  readonly kind: NameKind;
  /** Shown by a title or a role noun before the name. */
  readonly titleGender: Gender | null;
  /** Stands after 'Mr', 'President', 'Sen.' and the like. */
  readonly titled: boolean;
  /** Introduced as a relative of somebody: 'his wife, Ann Roe'. */
  readonly kin: boolean;
  /** 'the elder Roe': one of two, and not the first. */
  readonly elder: boolean;
  readonly definite: boolean;
  readonly possessive: boolean;
  readonly sentence: number;
  /** In a heading, where it was found only because the text names it elsewhere. */
  readonly heading: boolean;
}
