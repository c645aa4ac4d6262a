import type { Quotation } from '../quotations/index.js';
import type { Passage } from './passage.js';

/** The outermost quotation whose mark is token `i`. */
export const quotationOpeningAt = ({ document, quotations }: Passage, i: number): Quotation | undefined =>
  quotations.find(({ start }) => start === document.tokens[i]?.start);

/** The outermost quotation that holds token `i`. */
export const quotationAround = ({ quotations }: Passage, i: number): Quotation | undefined =>
  quotations.find(({ firstToken, endToken }) => firstToken <= i && i < endToken);
