import { type Discourse, REACH } from './discourse.js';
import { justNamed, subjectNamed } from './just-named.js';
import type { Pronoun } from './pronoun.js';
import type { Referent, Trace } from './referent.js';

/** Sentences back that an antecedent is looked for, and how fast it fades from one to the next. */
const SENTENCES_BACK = 7;
const FADING = 0.6;
/** What the sentence itself has said before counts more than any sentence before it. */
const SAME_SENTENCE = 1.5;
const IN_QUOTATION = 0.25;
const UNKNOWN_GENDER = 0.8;
const UNKNOWN_KIND = 0.6;
const PLACE = 0.5;
const THING = 0.3;
/** What a mention in another sentence adds to the most prominent one. */
const REPEATED = 0.5;

export interface Antecedent {
  readonly referent: number;
  readonly trace: Trace;
  /** From 0 to 1: how far ahead of the next best it is. */
  readonly margin: number;
}

interface Score {
  /** The latest mention. */
  readonly trace: Trace;
  /** The most prominent mention, and what those in other sentences add. */
  best: number;
  rest: number;
  sentence: number;
  /** Of the mention that counts for that sentence. */
  here: number;
}

/** How well a referent fits what is asked for: 0 where it cannot, 1 where nothing speaks against it. */
export type Fitness = (referent: Referent, index: number) => number;

/** The most prominent referent before the token that fits: mentions add up, one a sentence, and fade. */
export function mostProminent(
  discourse: Discourse,
  token: number,
  barred: ReadonlySet<number>,
  fitness: Fitness,
): Antecedent | null {
  const { document, traces, referents } = discourse;
  const sentence = document.sentenceOf(token);
  const quoted = discourse.isQuoted(token);
  const scores = new Map<number, Score>();
  for (let k = traces.length - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const trace = traces[k];
    if (!trace) break;
    if (trace.token >= token) continue;
    const distance = sentence - trace.sentence;
    if (distance > SENTENCES_BACK) break;
    const referent = referents[trace.referent];
    if (!referent || barred.has(trace.referent)) continue;
    const fit = fitness(referent, trace.referent);
    if (fit === 0) continue;
    const near = distance === 0 ? SAME_SENTENCE : FADING ** distance;
    add(scores, trace, trace.weight * fit * near * (trace.quoted && !quoted ? IN_QUOTATION : 1));
  }
  return winner(scores);
}

/** One mention a sentence counts, the most prominent. */
function add(scores: Map<number, Score>, trace: Trace, weight: number): void {
  const known = scores.get(trace.referent);
  if (!known) {
    scores.set(trace.referent, { trace, best: weight, rest: 0, sentence: trace.sentence, here: weight });
    return;
  }
  if (known.sentence !== trace.sentence) known.here = 0;
  const gain = weight - known.here;
  known.sentence = trace.sentence;
  if (gain <= 0) return;
  known.here = weight;
  if (weight > known.best) {
    known.rest += known.best;
    known.best = weight;
  } else known.rest += gain;
}

function winner(scores: ReadonlyMap<number, Score>): Antecedent | null {
  let first: { referent: number; total: number; trace: Trace } | null = null;
  let second = 0;
  for (const [referent, { best, rest, trace }] of scores) {
    const total = best + REPEATED * rest;
    if (!first || total > first.total) {
      second = Math.max(second, first?.total ?? 0);
      first = { referent, total, trace };
    } else second = Math.max(second, total);
  }
  return (
    first && { referent: first.referent, trace: first.trace, margin: (first.total - second) / first.total }
  );
}

/** Whom the pronoun can stand for and the text has just named, or the most prominent referent before the token. */
export function findAntecedent(
  discourse: Discourse,
  pronoun: Pronoun,
  token: number,
  barred: ReadonlySet<number>,
): Antecedent | null {
  const fitness: Fitness = (referent, index) =>
    barred.has(index) ? 0 : agreement(discourse, pronoun, referent, index);
  const one = pronoun.person && pronoun.number === 'singular';
  const named = one
    ? (justNamed(discourse, token, fitness) ?? subjectNamed(discourse, token, fitness))
    : null;
  return named ?? mostProminent(discourse, token, barred, fitness);
}

function agreement(discourse: Discourse, pronoun: Pronoun, referent: Referent, index: number): number {
  if (!pronoun.person) return neuterAgreement(discourse, referent);
  if (pronoun.number === 'plural') return referent.plural ? 1 : referent.kind === 'group' ? 0.9 : 0;
  return personFitness(discourse, referent, index, pronoun.gender);
}

/** What may be a place or a thing as well counts as a person once it has spoken. */
const mayBePerson = (discourse: Discourse, { kind, named }: Referent, index: number): boolean =>
  kind === 'person' ||
  (kind === 'unknown' && named && (discourse.hasSpoken(index) || discourse.genderOf(index) !== null));

/** One person, of that gender as far as is known. */
export function personFitness(
  discourse: Discourse,
  referent: Referent,
  index: number,
  wanted: Pronoun['gender'],
): number {
  if (referent.plural || !mayBePerson(discourse, referent, index)) return 0;
  if (discourse.authors.has(index) || isThing(discourse, referent)) return 0;
  const gender = discourse.genderOf(index);
  if (gender && wanted && gender !== wanted) return 0;
  return (referent.kind === 'unknown' ? UNKNOWN_KIND : 1) * (gender || !wanted ? 1 : UNKNOWN_GENDER);
}

const isThing = (discourse: Discourse, referent: Referent): boolean =>
  discourse.roster.entities[referent.entity ?? -1]?.kind === 'thing';

function neuterAgreement(discourse: Discourse, referent: Referent): number {
  if (referent.plural) return 0;
  const kind = discourse.roster.entities[referent.entity ?? -1]?.kind;
  if (kind === 'place') return PLACE;
  if (kind === 'thing') return THING;
  if (referent.kind === 'organization' || referent.kind === 'document') return 1;
  return referent.kind === 'unknown' ? 0.8 : 0;
}
