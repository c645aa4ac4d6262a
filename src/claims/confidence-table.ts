/**
 * Written by `npm run calibrate -- --fit`; change scripts/calibrate.js, not this. Weights are in log-odds.
 */

export const START = 0.3;
/** Of the log-odds that the sieves state. */
export const SLOPE = 0.64;
/** Of what is thought or wished, and not said. */
export const ATTITUDE = -0.44;

/** By the sieve that found the claim. */
export const BY_SIEVE: ReadonlyMap<string, number> = new Map([
  ['according-to', 0.18],
  ['accused-of', 0.13],
  ['adjective-cue', 0.58],
  ['as-they-said', 0.29],
  ['asked', -0.43],
  ['bare-clause', 0.17],
  ['beat', -0.07],
  ['chants-of', 0.04],
  ['clause-and-colon', 0.48],
  ['dash-and-name', 0.05],
  ['gerund', 0.39],
  ['hearsay', -0.35],
  ['in-their-view', -0.42],
  ['indirect-question', -0.19],
  ['infinitive', -0.33],
  ['name-and-colon', -0.4],
  ['naming', 0],
  ['noun-cue', -0.9],
  ['noun-object', -0.13],
  ['passive-cue', -0.32],
  ['prepositional-content', -0.29],
  ['quotation-after-cue', 0.13],
  ['reporting-clause', 1.13],
  ['signed-post', 0.08],
  ['that-clause', 0.26],
  ['what-it-was', 0.09],
]);

/** What the weights say, and how often it was right. */
export const STEPS: readonly (readonly [said: number, right: number])[] = [
  [0.409, 0.464],
  [0.578, 0.539],
  [0.606, 0.581],
  [0.624, 0.624],
  [0.665, 0.664],
  [0.742, 0.712],
  [0.766, 0.774],
  [0.788, 0.793],
  [0.797, 0.822],
  [0.816, 0.847],
  [0.838, 0.863],
  [0.852, 0.867],
  [0.879, 0.881],
  [0.908, 0.895],
  [0.921, 0.925],
  [0.937, 0.932],
  [0.953, 0.96],
  [0.965, 0.965],
];
