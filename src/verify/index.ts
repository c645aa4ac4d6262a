export { MIN_SIMILARITY } from './quotations/index.js';
export { isWrong, totalOf, type VerifiedDocument, type VerifyRun } from './run.js';
export type { Cell, Source, Table, Timed } from './source.js';
export {
  type Counts,
  countsOf,
  type Edit,
  type EditKind,
  type FigureStatus,
  isAmiss,
  type QuotationStatus,
  type SourcePlace,
  STATUSES,
  type Status,
  type Verification,
} from './verification.js';
export { type Article, type VerifySettings, verify } from './verify.js';
