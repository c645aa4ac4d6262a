import wrapAnsi from 'wrap-ansi';

/** The narrowest text is wrapped to, however narrow the terminal is. */
const LEAST_COLUMNS = 10;

/**
 * Wraps styled text to `width` columns, each line after a prefix.
 *
 * @param first the first line's prefix, as wide as `rest`; it may be styled
 */
export function block(text: string, width: number, rest: string, first: string = rest): string {
  return wrapAnsi(text, Math.max(width - rest.length, LEAST_COLUMNS), { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}
