import type { ChalkInstance } from 'chalk';

type Style = (text: string) => string;

/** What each colour means. Nothing is told by colour alone. */
export interface Palette {
  readonly document: Style;
  readonly speaker: Style;
  readonly cue: Style;
  readonly quote: Style;
  readonly figure: Style;
  readonly star: Style;
  readonly warning: Style;
  readonly aside: Style;
}

export const paletteOf = (chalk: ChalkInstance): Palette => ({
  document: chalk.bold.underline,
  speaker: chalk.bold.magenta,
  cue: chalk.yellow,
  quote: chalk.green,
  figure: chalk.bold.cyan,
  star: chalk.bold.red,
  warning: chalk.yellow,
  aside: chalk.dim,
});
