/**
 * Logistic regression with a penalty on the square of each weight, by L-BFGS over all examples at once: no chance in it,
 * so that the same examples give the same weights.
 */
const MEMORY = 8;
const STEPS = 60;
const ENOUGH = 1e-6;

/**
 * @param {{ ids: Int32Array, values: Float64Array, label: 0 | 1, weight: number }[]} examples
 * @param {Float64Array} penalties one a feature
 * @returns {Float64Array} one weight a feature
 */
export function learn(examples, penalties) {
  const n = penalties.length;
  const weights = new Float64Array(n);
  const gradient = new Float64Array(n);
  const nextGradient = new Float64Array(n);
  const history = [];
  let loss = lossAt(examples, penalties, weights, gradient);
  for (let step = 0; step < STEPS; step++) {
    const direction = directionOf(gradient, history);
    let slope = 0;
    for (let j = 0; j < n; j++) slope -= gradient[j] * direction[j];
    const next = new Float64Array(n);
    let nextLoss = loss;
    for (let length = 1; length > 1e-6; length /= 2) {
      for (let j = 0; j < n; j++) next[j] = weights[j] - length * direction[j];
      nextLoss = lossAt(examples, penalties, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    remember(history, weights, next, gradient, nextGradient);
    const gained = Math.abs(loss - nextLoss) / Math.max(1, Math.abs(loss));
    weights.set(next);
    gradient.set(nextGradient);
    loss = nextLoss;
    if (gained < ENOUGH) break;
  }
  return weights;
}

/** In log-odds. */
export function predict(weights, { ids, values }) {
  let sum = 0;
  for (let j = 0; j < ids.length; j++) sum += weights[ids[j]] * values[j];
  return sum;
}

function lossAt(examples, penalties, weights, gradient) {
  let loss = 0;
  for (let j = 0; j < penalties.length; j++) {
    loss += 0.5 * penalties[j] * weights[j] * weights[j];
    gradient[j] = penalties[j] * weights[j];
  }
  for (const example of examples) {
    const { ids, values, label, weight } = example;
    const logOdds = predict(weights, example);
    loss += weight * (Math.log1p(Math.exp(-Math.abs(logOdds))) + Math.max(0, label ? -logOdds : logOdds));
    const off = weight * (1 / (1 + Math.exp(-logOdds)) - label);
    for (let j = 0; j < ids.length; j++) gradient[ids[j]] += off * values[j];
  }
  return loss;
}

const dot = (a, b) => {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
};

function directionOf(gradient, history) {
  const direction = gradient.slice();
  const shares = [];
  for (const { moved, turned, curvature } of history.toReversed()) {
    const share = dot(moved, direction) / curvature;
    shares.unshift(share);
    for (let j = 0; j < direction.length; j++) direction[j] -= share * turned[j];
  }
  const last = history.at(-1);
  const scale = last
    ? last.curvature / dot(last.turned, last.turned)
    : 1 / Math.sqrt(dot(gradient, gradient) + 1e-12);
  for (let j = 0; j < direction.length; j++) direction[j] *= scale;
  history.forEach(({ moved, turned, curvature }, k) => {
    const rest = shares[k] - dot(turned, direction) / curvature;
    for (let j = 0; j < direction.length; j++) direction[j] += rest * moved[j];
  });
  return direction;
}

function remember(history, weights, next, gradient, nextGradient) {
  const moved = next.map((weight, j) => weight - weights[j]);
  const turned = nextGradient.map((slope, j) => slope - gradient[j]);
  const curvature = dot(moved, turned);
  if (curvature <= 1e-10) return;
  history.push({ moved, turned, curvature });
  if (history.length > MEMORY) history.shift();
}
