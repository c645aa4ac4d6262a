import type { Token } from '../document/index.js';

/** A mark that opens or closes a quotation, or an apostrophe that stands alone. */
export const isQuotationMark = (token: Token | undefined): boolean =>
  token !== undefined && /^[“”"‘’„«»']$/.test(token.text);

/** A comma stands before token `i`, inside a closing mark or without one. */
export const behindComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' || (isQuotationMark(tokens[i - 1]) && tokens[i - 2]?.text === ',');
