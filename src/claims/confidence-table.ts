/**
 * Written by `npm run calibrate -- --fit`; change scripts/calibrate.js, not this. Weights are in log-odds.
 */

export const START = 0.23;
/** Of the log-odds that the sieves state. */
export const SLOPE = 0.71;
/** Of what is thought or wished, and not said. */
export const ATTITUDE = -0.43;

/** By the sieve that found the claim. */
export const BY_SIEVE: ReadonlyMap<string, number> = new Map([
  ['according-to', 0.1],
  ['accused-of', 0.09],
  ['adjective-cue', 0.54],
  ['announced-block', -0.15],
  ['as-they-said', 0.3],
  ['asked', -0.38],
  ['bare-clause', 0.23],
  ['beat', -0.1],
  ['chants-of', 0.02],
  ['clause-and-colon', 0.56],
  ['dash-and-name', 0.06],
  ['denied-relative', 0.01],
  ['gerund', 0.41],
  ['hearsay', -0.46],
  ['in-their-view', -0.57],
  ['indirect-question', -0.18],
  ['infinitive', -0.3],
  ['lead-in', 0.04],
  ['name-and-colon', -0.34],
  ['naming', -0.01],
  ['noun-cue', -0.87],
  ['noun-object', -0.07],
  ['parsed-clause', 0.1],
  ['passive-cue', -0.34],
  ['prepositional-content', -0.24],
  ['quotation-after-cue', 0.12],
  ['reporting-clause', 1.09],
  ['signed-post', 0.11],
  ['that-clause', 0.26],
  ['what-it-was', 0.04],
]);

/** What the weights say, and how often it was right. */
export const STEPS: readonly (readonly [said: number, right: number])[] = [
  [0.414, 0.431],
  [0.578, 0.54],
  [0.61, 0.596],
  [0.634, 0.661],
  [0.662, 0.68],
  [0.684, 0.691],
  [0.716, 0.701],
  [0.752, 0.711],
  [0.761, 0.759],
  [0.776, 0.77],
  [0.787, 0.788],
  [0.801, 0.79],
  [0.812, 0.845],
  [0.842, 0.865],
  [0.884, 0.885],
  [0.921, 0.921],
  [0.944, 0.946],
  [0.956, 0.96],
  [0.968, 0.964],
];
