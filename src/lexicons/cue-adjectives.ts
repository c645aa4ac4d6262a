import type { CueStance } from './cues.js';

/** Adjectives that, behind a form of 'be', say what somebody thinks or wants: 'was confident that', 'is eager to'. */
export interface CueAdjective {
  readonly stance: CueStance;
  /** What leads to the content: 'that', 'to' (an infinitive), or a preposition. */
  readonly leads: ReadonlySet<string>;
}

const GROUPS: readonly (readonly [stance: CueStance, leads: string, adjectives: string])[] = [
  ['believes', 'that in of', 'confident'],
  [
    'believes',
    'that about',
    'hopeful optimistic sure certain adamant concerned worried alarmed nervous anxious pessimistic',
  ],
  ['believes', 'that', 'convinced aware glad disappointed surprised thankful'],
  ['believes', 'to', 'eager unwilling determined keen reluctant hesitant desperate'],
  ['doubts', 'of about', 'wary skeptical sceptical doubtful suspicious'],
  ['doubts', 'to', 'opposed'],
  ['accuses', 'of', 'critical'],
  ['believes', 'of', 'afraid fearful supportive proud'],
  ['doubts', 'whether about', 'unsure uncertain'],
];

export const CUE_ADJECTIVES: ReadonlyMap<string, CueAdjective> = new Map(
  GROUPS.flatMap(([stance, leads, adjectives]) =>
    adjectives.split(' ').map((lemma) => [lemma, { stance, leads: new Set(leads.split(' ')) }] as const),
  ),
);
