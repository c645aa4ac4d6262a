import type { ChalkInstance } from 'chalk';

export type Style = (text: string) => string;

/** What each colour means. Nothing is told by colour alone. */
export interface Palette {
  readonly document: Style;
  readonly cue: Style;
  readonly quote: Style;
  readonly figure: Style;
  readonly star: Style;
  readonly warning: Style;
  readonly aside: Style;
  /** One style a speaker, the same through a document; the last is for all speakers after the others. */
  readonly voices: readonly Style[];
}

export const paletteOf = (chalk: ChalkInstance): Palette => ({
  document: chalk.bold.underline,
  cue: chalk.yellow,
  quote: chalk.green,
  figure: chalk.bold.cyan,
  star: chalk.bold.red,
  warning: chalk.yellow,
  aside: chalk.dim,
  voices: chalk.level > 1 ? TONES.map((tone) => chalk.bold.hex(tone)) : few(chalk),
});

/** Readable on dark and on light grounds. */
const TONES = [
  '#d0587e',
  '#3d8fd1',
  '#a8801f',
  '#4a9e5c',
  '#9a74d6',
  '#cf6a35',
  '#2f9e9e',
  '#8b8f45',
  '#8a8a8a',
];

/** The colours of a terminal that has but a few; those that already mean something else are left out. */
const few = ({ bold }: ChalkInstance): readonly Style[] => [
  bold.magenta,
  bold.blueBright,
  bold.greenBright,
  bold.yellowBright,
  bold.magentaBright,
  bold.redBright,
  bold.white,
];
