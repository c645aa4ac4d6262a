import type { Heuristic, Range } from '../../document/index.js';
import type { Discourse } from '../discourse.js';
import type { SourcePhrase } from '../phrase.js';
import type { Referent } from '../referent.js';
import type { AttributedContent } from '../speaker.js';

/** An attribution whose speaker is asked for. */
export interface Question {
  readonly phrase: SourcePhrase;
  /** Referents that cannot be meant: named in the content, the addressee. */
  readonly barred: ReadonlySet<number>;
}

export interface Answer {
  /** One that is known already, or a new one. */
  readonly referent: number | Referent;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Mentions on the way from the source to the name. */
  readonly via: readonly Range[];
}

/** Puts a part of the source to all the sieves; gives the index of the referent, or null. */
export type AskPart = (phrase: SourcePhrase) => number | null;

/** One way from the words of a source to who is meant. It changes nothing; null where it does not apply. */
export interface Sieve extends Heuristic {
  resolve(question: Question, discourse: Discourse, askPart: AskPart): Answer | null;
}

/** One way from an attribution to another whose speaker it shares. */
export interface Follower extends Heuristic {
  /** Index of the attribution to follow; null where it does not apply. `phrase` is what its source was read as. */
  follow(attribution: AttributedContent, phrase: SourcePhrase | null): number | null;
}
