export type * from './claims/report.js';
