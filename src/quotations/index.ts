export type { Quotation } from './quotation.js';
export { findQuotations } from './quotations.js';
