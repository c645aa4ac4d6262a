import type { Range } from '../document/index.js';
import type { CueStance, CueVerb } from '../lexicons/index.js';

/**
 * An attributed claim before its speaker is known: cue, source and content. Offsets are UTF-16 code units of the
 * document's text, half-open.
 */
export interface Attribution {
  /** What was said, in document order; quotation marks may be inside. */
  readonly content: readonly Range[];
  /** The quoted words inside the content, without their marks. */
  readonly quotes: readonly Range[];
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** The words that name the source here. */
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly cueLemma: string | null;
  /** The reading of the cue verb that fits; null for a noun, a preposition, a colon, none. */
  readonly verb: CueVerb | null;
  readonly stance: CueStance;
  readonly attitude: boolean;
  /** The text says that it was not said, not admitted, not denied: 'did not say', 'Nobody said'. */
  readonly negated: boolean;
  readonly addressee: Range | null;
  readonly setting: Range | null;
  /** Index of the attribution whose speaker this one takes: a quotation that goes on, a second verb, a participle. */
  readonly continues: number | null;
  /** Index of the attribution that this one denies, disputes or confirms. */
  readonly answers: number | null;
  /** Index of the attribution that this one is reported in. */
  readonly inside: number | null;
  /** The sieves and refiners that made it, by id. */
  readonly evidence: readonly string[];
  /** 0..1: how sure the sieve that made it is. */
  readonly confidence: number;
}
