import type { Heuristic } from '../document/index.js';
import type { CueStance, CueVerb } from '../lexicons/index.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';

/** A claim as a sieve finds it, in tokens of the document. */
export interface Draft {
  readonly cue: Stretch | null;
  /** The reading of the cue verb that fits; null for a noun, a preposition, a colon, none. */
  readonly verb: CueVerb | null;
  readonly cueLemma: string | null;
  readonly stance: CueStance;
  readonly attitude: boolean;
  /** The text says that it was not said. */
  readonly negated: boolean;
  readonly source: Stretch | null;
  /** In document order. */
  readonly content: readonly Stretch[];
  readonly addressee: Stretch | null;
  readonly setting: Stretch | null;
  /** Takes the speaker of the claim before it: a quotation that goes on. */
  readonly continues: boolean;
  /** In the source's own words, though no marks show it: a post that is signed. */
  readonly verbatim: boolean;
  readonly evidence: readonly string[];
  readonly confidence: number;
}

/** Finds claims in a passage that the sieves before it left open; never changes those. */
export interface Sieve extends Heuristic {
  /** A claim that it finds may stand inside another claim. */
  readonly nests?: boolean;
  readonly apply: (passage: Passage, found: readonly Draft[]) => readonly Draft[];
}
