const { CLAIMSIFT_TESTS } = process.env;

/**
 * What tries very many cases has two forms: a short one for each change (`npm test`), and a long one for each night
 * (`npm run test:long`, which sets this).
 */
export const LONG_FORM = CLAIMSIFT_TESTS === 'long';

/** How many of something there are. */
export const sized = ({ short, long }: { readonly short: number; readonly long: number }): number =>
  LONG_FORM ? long : short;

/** Each of them in the long form, and in the short one every nth. */
export const everyNth = <T>(n: number, all: readonly T[]): readonly T[] =>
  LONG_FORM ? all : all.filter((_, i) => i % n === 0);
