export { openTables, type TableAnswer, type TableIndex } from './tables.js';
