/**
 * The parser's weights: averaged perceptrons for the moves and for the relations. The parser learns in the states that
 * its own mistakes lead to, from what can still be reached there (Goldberg and Nivre 2013: dynamic oracle).
 */
import { layer } from './layer.js';
import { Rows, randomNumbers, shuffled } from './rows.js';

const { RELATIONS, arcFeatures, begin, draw, headFor, isDone, isLegal, Move, moveFeatures, shift } = layer;
const CLASSES = RELATIONS.length;
const features = new Int32Array(128);
const cost = new Int32Array(3);
const moveScores = new Float32Array(3);
const relationScores = new Float32Array(CLASSES);

/** How many gold arcs each move would put out of reach. */
function readCosts(state, gold) {
  const { stack, depth, front, length } = state;
  cost.fill(0);
  const s0 = depth > 0 ? stack[depth - 1] : -1;
  const s1 = depth > 1 ? stack[depth - 2] : -1;
  if (front < length) {
    for (let k = 0; k < depth; k++) {
      if (gold[stack[k]] === front) cost[Move.Shift]++;
      if (stack[k] !== s0 && gold[front] === stack[k]) cost[Move.Shift]++;
    }
  }
  if (s0 < 0) return;
  let dependents = 0;
  for (let word = front; word < length; word++) if (gold[word] === s0) dependents++;
  cost[Move.Left] = dependents + (s1 >= 0 && gold[s0] === s1 ? 1 : 0) + (gold[s0] > front ? 1 : 0);
  cost[Move.Right] = dependents + (gold[s0] >= front ? 1 : 0);
}

function score(rows, count, scores) {
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const place = rows.find(features[k]);
    if (place < 0) continue;
    rows.use(place);
    for (let c = 0; c < scores.length; c++) scores[c] += rows.weights[place + c];
  }
}

function update(rows, count, gold, guess, step) {
  for (let k = 0; k < count; k++) {
    const place = rows.make(features[k]);
    if (place < 0) continue;
    rows.add(place + gold, 1, step);
    rows.add(place + guess, -1, step);
  }
}

const likeliest = (scores) => scores.reduce((at, value, c) => (value > scores[at] ? c : at), 0);

/** The legal move that scores best among those that cost so much. */
function bestMove(state, least, most) {
  let best = -1;
  for (let move = 0; move < 3; move++) {
    if (cost[move] < least || cost[move] > most || !isLegal(state, move)) continue;
    if (best < 0 || moveScores[move] > moveScores[best]) best = move;
  }
  return best;
}

/** How far the right move or relation is to lead, so that rounding the weights changes little. */
const MARGIN = 1;

/**
 * Learned rows, by the hash of a feature: of moves and of relations. Sentences carry the tags to be seen as `guesses`.
 * It is learned twice: with every feature, then with only those that had the greatest say, as many as `keep` asks for.
 */
export function learnTrees(sentences, epochs, keep, log = () => {}) {
  const all = learn(sentences, new Rows(3, 25), new Rows(CLASSES, 22), epochs, log);
  const moves = all.moves.distilled(keep.moves);
  const relations = all.relations.distilled(keep.relations);
  const { moveStep, relationStep } = learn(sentences, moves, relations, epochs, log);
  return { moves: new Map(moves.averaged(moveStep)), relations: new Map(relations.averaged(relationStep)) };
}

function learn(sentences, moves, relations, epochs, log) {
  const random = randomNumbers(2);
  let moveStep = 1;
  let relationStep = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrongMoves = 0;
    for (const sentence of shuffled(sentences, random)) {
      const { heads } = sentence;
      const state = begin(sentence.tokens, 0, sentence.words, sentence.lexemes, sentence.guesses);
      while (!isDone(state)) {
        const count = moveFeatures(features, state);
        score(moves, count, moveScores);
        readCosts(state, heads);
        let least = Number.POSITIVE_INFINITY;
        for (let move = 0; move < 3; move++) if (isLegal(state, move)) least = Math.min(least, cost[move]);
        const guess = bestMove(state, 0, Number.POSITIVE_INFINITY);
        const gold = bestMove(state, least, least);
        const rival = bestMove(state, least + 1, Number.POSITIVE_INFINITY);
        moveStep++;
        if (rival >= 0 && moveScores[gold] - moveScores[rival] < MARGIN)
          update(moves, count, gold, rival, moveStep);
        const wrong = cost[guess] > least;
        if (wrong) wrongMoves++;
        // From the second pass on, most mistakes are followed, so that states behind a mistake are known.
        const move = wrong && (epoch === 0 || random() > 0.9) ? gold : guess;
        if (move === Move.Shift) shift(state);
        else hang(state, move, sentence);
      }
    }
    log(
      `trees, pass ${epoch + 1} of ${epochs}: ${wrongMoves} of ${moveStep}; ${moves.count} and ${relations.count} features`,
    );
  }
  return { moves, relations, moveStep, relationStep };

  /** Draws an arc; its relation is learned where the arc is right. */
  function hang(state, move, { heads, relations: gold }) {
    const head = headFor(state, move);
    const child = state.stack[state.depth - 1];
    const count = arcFeatures(features, state, head, child);
    score(relations, count, relationScores);
    const guess = likeliest(relationScores);
    if (heads[child] === head) {
      const right = gold[child];
      const rival = guess !== right ? guess : secondOf(relationScores, right);
      relationStep++;
      if (relationScores[right] - relationScores[rival] < MARGIN)
        update(relations, count, right, rival, relationStep);
    }
    draw(state, head, guess);
  }
}

function secondOf(scores, first) {
  let best = first === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) if (c !== first && scores[c] > scores[best]) best = c;
  return best;
}
