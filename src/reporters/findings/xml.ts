import { unicodeEscape } from '../plain.js';

/**
 * Text made safe for an attribute or an element of XML 1.0 and HTML, and for a CI log: controls and lone surrogates become
 * U+FFFD, what turns the direction of text is shown by its number, and nothing reads as a command of a runner.
 */
export const xml = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, unicodeEscape)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]|:(?=:)|#(?=#)/g, (character) => `&#${character.charCodeAt(0)};`);
