import { Chalk, type ChalkInstance, supportsColor } from 'chalk';

/**
 * Colour for what goes to standard output. `--color` and `--no-color` come first, then FORCE_COLOR, then NO_COLOR,
 * then what the terminal can show; there is none in a file.
 *
 * @param flag true for --color, false for --no-color
 * @param toFile whether the output goes to a file
 */
export function colorFor(flag: boolean | undefined, toFile: boolean): ChalkInstance {
  return new Chalk({ level: levelFor(flag, toFile) });
}

function levelFor(flag: boolean | undefined, toFile: boolean): 0 | 1 | 2 | 3 {
  // chalk has looked at FORCE_COLOR, the terminal and the two options, but not at NO_COLOR.
  const detected = supportsColor === false ? 0 : supportsColor.level;
  if (flag !== undefined) return flag ? (detected === 0 ? 1 : detected) : 0;
  if (toFile) return 0;
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return NO_COLOR && !FORCE_COLOR ? 0 : detected;
}
