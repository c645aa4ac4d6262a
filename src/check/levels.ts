import { FEW_WORDS } from './pattern.js';

/** Two levels of one thing, as papers set them side by side, and which of the two captured amounts is the earlier. */
export interface LevelsForm {
  /** For `pattern`, with two amounts. */
  readonly source: string;
  readonly from: 0 | 1;
}

/** What sets a level against the one before it: 'compared with', 'up from', 'against last year's'. */
const AGAINST = '(?:compared (?:with|to)|against|versus|up from|down from|rather than)';

/** What is left out of 'profit rose 20 percent to $12 million, from sales of $90 million'; 'from highs of $90' is a level. */
const NOT_FROM_ANOTHER = '(?! (?!highs|lows|levels|peaks|totals|records|some|all|the )[a-z]+ of )';

/** 'rose 7/32 in price to yield 1.786%': the price and the yield of a bond go opposite ways. */
export const TWO_MEASURES = /\bto yield\b|\byielding\b/;

export const LEVELS: readonly LevelsForm[] = [
  // 'from $11m to $14m'
  { source: `from${FEW_WORDS} <amount>${FEW_WORDS},? to${FEW_WORDS} <amount>`, from: 0 },
  // 'to $14m from $11m'
  { source: `to${FEW_WORDS} <amount>${FEW_WORDS},? from${NOT_FROM_ANOTHER}${FEW_WORDS} <amount>`, from: 1 },
  // 'to 1,100 cases, compared with 1,000'
  { source: `(?:to|at)${FEW_WORDS} <amount>${FEW_WORDS},? ${AGAINST}${FEW_WORDS} <amount>`, from: 1 },
];
