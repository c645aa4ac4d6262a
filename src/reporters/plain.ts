/** U+2400 'SYMBOL FOR NULL': the pictures of the C0 controls follow in their order. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Foreign text made safe to show on a terminal and in a CI log, on one line:
 *
 * - control characters, escape sequences with them, become visible pictures
 * - characters that turn the direction of text, and so can show it in another order than it has, become U+FFFD
 * - `::` and `##[`, with which a line can command a CI runner, are broken by an invisible space
 */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, picture)
    .replace(/::|##\[/g, (command) => command.slice(0, -1) + ZERO_WIDTH_SPACE + command.slice(-1));

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? '␡' : '\ufffd';
}
