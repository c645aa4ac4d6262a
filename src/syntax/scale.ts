/**
 * The network reckons in whole numbers: values are in units of 1 / 2 ** VALUE, weights of 1 / 2 ** WEIGHT, and sums of the
 * product of the two.
 */
export const VALUE = 9;
export const WEIGHT = 11;
