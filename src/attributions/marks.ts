import type { Token } from '../document/index.js';

/** A mark that opens or closes a quotation, or an apostrophe that stands alone. */
export const isQuotationMark = (token: Token | undefined): boolean =>
  token !== undefined && /^[“”"‘’„«»']$/.test(token.text);
