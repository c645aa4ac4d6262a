import type { Range } from '../document/index.js';

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';

/** Somebody that a claim is attributed to. */
export interface ResolvedSpeaker {
  /** 's1', 's2', … in order of first mention. */
  readonly id: string;
  /** The fullest form of the name in the article, without title; a nameless source's own noun phrase. */
  readonly name: string;
  /** False for 'officials', 'a spokesman for the ministry'. */
  readonly named: boolean;
  readonly kind: SpeakerKind;
  /** What the article says that he, she or it is, without a leading article: 'health director'. */
  readonly roles: readonly string[];
  /** Where the text names him, her or it, in document order. */
  readonly mentions: readonly Range[];
}

/** Whose words an attribution carries. */
export interface Resolution {
  /** Index into the list of speakers; null where nobody is named or the antecedent is not clear. */
  readonly speaker: number | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Ids of the sieves that settled it. */
  readonly evidence: readonly string[];
  /** From the source over its antecedents to the mention that carries the name. */
  readonly chain: readonly Range[];
}

/** What this station needs of a quoted passage. */
export interface QuotedPassage extends Range {
  /** Index of the passage that holds it. */
  readonly parent: number | null;
}

/** What this station needs of an attributed claim. */
export interface AttributedContent {
  readonly content: readonly Range[];
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly addressee?: Range | null;
  /** Where and when it was said: 'in a statement to the Tarn Post'. */
  readonly setting?: Range | null;
  /** Index of the attribution whose speaker this one takes. */
  readonly continues: number | null;
  /** Index of the attribution that this one is reported in. */
  readonly inside: number | null;
  /** Index of the attribution that this one denies or confirms: somebody else's. */
  readonly answers?: number | null;
}
