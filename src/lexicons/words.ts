/** A class of words, written as one text. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Those of several classes. */
export const union = (...classes: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(classes.flatMap((one) => [...one]));

/** A class whose members may be several words, with commas between. */
export const phrases = (list: string): ReadonlySet<string> => new Set(list.split(','));
