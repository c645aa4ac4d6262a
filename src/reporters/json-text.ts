import { unicodeEscape } from './plain.js';

/**
 * What JSON.stringify leaves as it is, but must not come to a terminal or into a CI log: DEL and the C1 controls, which
 * some terminals take for the start of an escape sequence, what turns the direction of text, and what runners take for a
 * command in the middle of a line, as `##[error]`.
 */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#(?:\[|vso\[|teamcity\[))/g;

/** JSON that is safe to show as well. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(ACTING, unicodeEscape);

/** JSON that is made to stand in a page's `script`, as JSON-LD is: no `<` in it ends that element or opens a comment. */
export const jsonForPages = (value: unknown, indent?: number): string =>
  jsonText(value, indent).replace(/[<\u2028\u2029]/g, unicodeEscape);
