export { assembleClaims, type Findings } from './claims.js';
export { digest } from './digest.js';
export { inSource } from './in-source.js';
export { languageOf } from './language.js';
export { inCodePoints, inUtf16 } from './offsets.js';
export { figureInOwnVoice } from './own-voice.js';
export type * from './report.js';
export { FIGURE_KINDS, FORMS, SCHEMA_VERSION } from './report.js';
export { type Order, type Selection, select } from './select.js';
