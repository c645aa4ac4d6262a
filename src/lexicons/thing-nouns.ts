import { words } from './words.js';

/** The last word of a name that is of a place, an event or a work, so that nobody bears it who could speak. */
export const THING_NOUNS = words(
  'county avenue street road lane square garden gardens airport park bridge river lake valley island islands beach ' +
    'bay hill hills mountain mountains canyon creek desert forest ocean sea gulf canal tower towers stadium arena plaza ' +
    'mall hotel hall terminal highway freeway station neighborhood neighbourhood suburb heights springs ' +
    'day week month year eve season festival olympics games championship championships cup tournament marathon ' +
    'summit gala parade rally debate caucuses primary election referendum war wars crisis recession depression ' +
    'revolution uprising massacre shooting hurricane storm earthquake prize award awards medal oscar emmy grammy ' +
    'act bill law amendment treaty convention accord accords agreement pact deal plan doctrine constitution charter ' +
    'declaration proposition ordinance code rule book bible show movie film song album series episode ' +
    'tax gate syndrome virus disease vaccine',
);

/** Those of them that name something written or agreed, which can say something. */
export const WRITTEN_THINGS = words(
  'act bill law amendment treaty accord accords agreement pact plan doctrine constitution charter declaration ' +
    'proposition ordinance code rule book bible',
);

/** Those that are family names as well, after a first name: 'Ann Day'. */
export const THINGS_AND_NAMES = words('day park lake hall lane street law song bay book bridge rivers field');
