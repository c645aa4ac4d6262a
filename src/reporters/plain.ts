/** U+2400 'SYMBOL FOR NULL': the pictures of the C0 controls follow in their order. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * What CI runners take for a command wherever it stands in a line: `##[error]` and `##vso[…]` of Azure and GitHub,
 * `##teamcity[…]`.
 */
const COMMAND = /##(?=\[|vso\[|teamcity\[)/g;
/** As long as `##`: the second of the two is a full-width one. */
const NO_COMMAND = '#＃';

/**
 * Foreign text made safe to show on a terminal and in a CI log, on one line, wherever that line may be broken: its
 * controls are visible, and nothing in it commands a runner; `::`, which does so at the beginning of a line, is broken by
 * an invisible space.
 */
export const plain = (text: string): string => plainWithin(text).replaceAll('::', `:${ZERO_WIDTH_SPACE}:`);

/** The same for text that stands behind other words of its line: what has `::` in it, as IPv6 addresses do, stays. */
export const plainWithin = (text: string): string => unheeded(readable(text.replace(/\s+/gu, ' ')));

/** Foreign text without what a runner takes for a command in the middle of a line, as long as it was. */
export const unheeded = (text: string): string => text.replace(COMMAND, NO_COMMAND);

/** Foreign text in which nothing acts, as `visible`, and what turns the direction of text is shown by its number. */
export const readable = (text: string): string => visible(text.replace(/\p{Bidi_Control}/gu, unicodeEscape));

/** '\u202e', as JSON and JavaScript have it. */
export const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Foreign text with nothing in it that acts instead of being read, as long as it was; line ends and tabs stay:
 *
 * - control characters, escape sequences with them, become visible pictures
 * - characters that turn the direction of text, and so can show it in another order than it has, become U+FFFD
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (control) =>
    /[\t\n]/.test(control) ? control : picture(control),
  );

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? '␡' : '\ufffd';
}
