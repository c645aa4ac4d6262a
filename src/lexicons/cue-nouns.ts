import type { CueStance } from './cues.js';

/** A noun that carries a claim where its holder is named: 'Roe's claim that …', 'its promise to …'. */
export interface CueNoun {
  readonly stance: CueStance;
  readonly attitude: boolean;
  /** What leads to the content behind it: 'that', 'to' (an infinitive), or a preposition. */
  readonly leads: ReadonlySet<string>;
}

/** Singular forms; stance, then leads, then the nouns. '*' marks thoughts and plans. */
const GROUPS: readonly (readonly [stance: CueStance, leads: string, nouns: string, attitude?: '*'])[] = [
  [
    'neutral',
    'that',
    'statement announcement remark comment suggestion observation explanation conclusion finding testimony evidence',
  ],
  ['asserts', 'that', 'claim assertion argument contention insistence'],
  ['accuses', 'that of', 'allegation accusation charge complaint'],
  ['denies', 'that of', 'denial'],
  ['concedes', 'that of', 'admission acknowledgement acknowledgment concession'],
  ['promises', 'that to of', 'promise pledge vow threat commitment assurance'],
  ['promises', 'to for', 'proposal plan decision intention', '*'],
  ['asks', 'for to that', 'call demand'],
  ['asks', 'for to', 'plea'],
  ['asks', 'to', 'request'],
  ['asks', 'about', 'question'],
  ['doubts', 'about', 'doubt'],
  ['neutral', 'that', 'report'],
  ['predicts', 'that', 'speculation'],
  ['neutral', 'that', 'talk rumour rumor consensus'],
  ['predicts', 'that of', 'prediction warning forecast estimate'],
  ['believes', 'that', 'belief view opinion conviction feeling sense understanding', '*'],
  ['believes', 'that of to for', 'hope desire fear wish', '*'],
  ['believes', 'that of to for about', 'concern worry', '*'],
  ['doubts', 'to', 'opposition objection refusal reluctance', '*'],
  ['asserts', 'for', 'support praise', '*'],
  ['accuses', 'of', 'criticism condemnation denunciation'],
];

export const CUE_NOUNS: ReadonlyMap<string, CueNoun & { readonly lemma: string }> = new Map(
  GROUPS.flatMap(([stance, leads, nouns, attitude]) =>
    nouns.split(' ').flatMap((lemma) => {
      const noun = { lemma, stance, attitude: attitude === '*', leads: new Set(leads.split(' ')) };
      const plural =
        lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
      return [
        [lemma, noun],
        [plural, noun],
      ] as const;
    }),
  ),
);
