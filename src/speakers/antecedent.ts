import { type Discourse, REACH } from './discourse.js';
import type { Pronoun } from './pronoun.js';
import type { Referent, Trace } from './referent.js';

/** Sentences back that an antecedent is looked for, and how fast it fades from one to the next. */
const SENTENCES_BACK = 7;
const FADING = 0.62;
const IN_QUOTATION = 0.25;
const UNKNOWN_GENDER = 0.75;
const UNKNOWN_KIND = 0.6;

export interface Antecedent {
  readonly referent: number;
  readonly trace: Trace;
  /** From 0 to 1: how far ahead of the next best it is. */
  readonly margin: number;
}

/** The most prominent referent before the token that the pronoun can stand for. */
export function findAntecedent(
  discourse: Discourse,
  pronoun: Pronoun,
  token: number,
  barred: ReadonlySet<number>,
): Antecedent | null {
  const { document, traces, referents } = discourse;
  const sentence = document.sentenceOf(token);
  const quoted = discourse.isQuoted(token);
  const scores = new Map<number, { score: number; trace: Trace; sentence: number; best: number }>();
  for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const trace = traces[k];
    if (!trace) break;
    if (trace.token >= token) continue;
    const distance = sentence - trace.sentence;
    if (distance > SENTENCES_BACK) break;
    const referent = referents[trace.referent];
    if (!referent || barred.has(trace.referent)) continue;
    const fit = fitness(discourse, pronoun, referent, trace.referent);
    if (fit === 0) continue;
    const weight = trace.weight * fit * FADING ** distance * (trace.quoted && !quoted ? IN_QUOTATION : 1);
    const known = scores.get(trace.referent);
    if (!known) scores.set(trace.referent, { score: weight, trace, sentence: trace.sentence, best: weight });
    else if (known.sentence === trace.sentence) {
      // One mention a sentence counts, the most prominent.
      if (weight > known.best) {
        known.score += weight - known.best;
        known.best = weight;
      }
    } else {
      known.score += weight;
      known.sentence = trace.sentence;
      known.best = weight;
    }
  }
  let first: { referent: number; score: number; trace: Trace } | null = null;
  let second = 0;
  for (const [referent, { score, trace }] of scores) {
    if (!first || score > first.score) {
      second = Math.max(second, first?.score ?? 0);
      first = { referent, score, trace };
    } else second = Math.max(second, score);
  }
  if (!first) return null;
  return { referent: first.referent, trace: first.trace, margin: (first.score - second) / first.score };
}

/** How well a referent agrees with a pronoun: 0 where it cannot. */
function fitness(discourse: Discourse, pronoun: Pronoun, referent: Referent, index: number): number {
  if (!pronoun.person) return neuterFitness(referent);
  if (pronoun.number === 'plural') return referent.plural ? 1 : referent.kind === 'group' ? 0.9 : 0;
  if (
    referent.plural ||
    referent.kind === 'organization' ||
    referent.kind === 'document' ||
    referent.kind === 'group'
  )
    return 0;
  const gender = discourse.genderOf(index);
  if (gender && pronoun.gender && gender !== pronoun.gender) return 0;
  const kind = referent.kind === 'unknown' ? UNKNOWN_KIND : 1;
  return kind * (gender || !pronoun.gender ? 1 : UNKNOWN_GENDER);
}

function neuterFitness(referent: Referent): number {
  if (referent.plural) return 0;
  if (referent.kind === 'organization' || referent.kind === 'document') return 1;
  return referent.kind === 'unknown' ? 0.8 : 0;
}
