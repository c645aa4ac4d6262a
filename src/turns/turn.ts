import type { Range } from '../document/index.js';

/** What one speaker says in one paragraph of a transcript. */
export interface Turn {
  /** The words that name the speaker here; null where the paragraph goes on from the one before. */
  readonly label: Range | null;
  /** The colon or full stop after the name. */
  readonly mark: Range | null;
  /** Index into the speakers; null where the transcript does not say who ('>>'). */
  readonly speaker: number | null;
  /** The words that are said, to the end of the paragraph. */
  readonly content: Range;
  readonly paragraph: number;
}

/** Somebody who speaks in a transcript. */
export interface TurnSpeaker {
  /** As in the label, without title and role, and not in capitals: 'Rivera'. */
  readonly name: string;
  /** False for 'Q', 'Audience member'. */
  readonly named: boolean;
  readonly roles: readonly string[];
  readonly mentions: readonly Range[];
}

export interface Transcript {
  readonly turns: readonly Turn[];
  readonly speakers: readonly TurnSpeaker[];
}
