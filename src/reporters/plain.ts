/** U+2400 'SYMBOL FOR NULL': the pictures of the C0 controls follow in their order. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Foreign text made safe to show on a terminal and in a CI log, on one line: its controls are visible, and `::` and
 * `##[`, with which a line can command a CI runner, are broken by an invisible space.
 */
export const plain = (text: string): string =>
  visible(text.replace(/\s+/gu, ' ')).replace(
    /::|##\[/g,
    (command) => command.slice(0, -1) + ZERO_WIDTH_SPACE + command.slice(-1),
  );

/**
 * Foreign text with nothing in it that acts instead of being read; line ends and tabs stay:
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
