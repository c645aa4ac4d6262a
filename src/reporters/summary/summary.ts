import type { Claim, FigureKind, Form, Report, SpeakerKind } from '../../claims/index.js';
import { isFailure, type Outcome } from '../reporter.js';
import { voicesOf } from '../voices.js';

/** What many documents come to. */
export interface Summary {
  readonly documents: number;
  readonly failures: number;
  readonly words: number;
  readonly claims: Readonly<Record<Form, number>>;
  /** Claims by who is named for them. */
  readonly sources: Readonly<Record<SourceKind, number>>;
  /** Whoever has most claims first. A name is one speaker, in whatever documents it stands. */
  readonly speakers: readonly SpeakerSummary[];
  /** The kind that is most frequent first. */
  readonly figures: readonly { readonly kind: FigureKind; readonly figures: number }[];
  /** Claims in the same words, which stand in several places; the most frequent first. */
  readonly repeated: readonly RepeatedClaim[];
}

/** A source with a name, one with none ('officials'), none at all ('is believed to be'), the article's own voice. */
export type SourceKind = 'named' | 'unnamed' | 'nobody' | 'article';

export interface SpeakerSummary {
  readonly name: string;
  readonly named: boolean;
  readonly kind: SpeakerKind;
  readonly claims: number;
  readonly words: number;
  readonly quoted: number;
  /** Where, and with how many claims. */
  readonly documents: readonly Occurrence[];
}

export interface RepeatedClaim {
  readonly text: string;
  readonly times: number;
  readonly speakers: readonly string[];
  readonly documents: readonly Occurrence[];
}

export interface Occurrence {
  readonly id: string;
  readonly claims: number;
}

/** Shorter claims are the same by chance: 'It was a win'. */
const FEWEST_WORDS = 5;

/** Adds everything up, one document at a time. */
export async function summarize(outcomes: AsyncIterable<Outcome>): Promise<Summary> {
  let documents = 0;
  let failures = 0;
  let words = 0;
  const claims: Record<Form, number> = { direct: 0, mixed: 0, indirect: 0, unattributed: 0 };
  const sources: Record<SourceKind, number> = { named: 0, unnamed: 0, nobody: 0, article: 0 };
  const speakers = new Map<string, SpeakerSummary>();
  const figures = new Map<FigureKind, number>();
  const wordings = new Map<string, RepeatedClaim>();

  for await (const outcome of outcomes) {
    if (isFailure(outcome)) {
      failures += 1;
      continue;
    }
    documents += 1;
    words += outcome.document.words;
    for (const claim of outcome.claims) {
      claims[claim.form] += 1;
      sources[sourceOf(claim)] += 1;
      addWording(wordings, claim, outcome.document.id);
    }
    for (const { kind } of outcome.figures) figures.set(kind, (figures.get(kind) ?? 0) + 1);
    addSpeakers(speakers, outcome);
  }
  return {
    documents,
    failures,
    words,
    claims,
    sources,
    speakers: [...speakers.values()].toSorted((a, b) => b.claims - a.claims),
    figures: [...figures]
      .map(([kind, count]) => ({ kind, figures: count }))
      .toSorted((a, b) => b.figures - a.figures),
    repeated: [...wordings.values()].filter(({ times }) => times > 1).toSorted((a, b) => b.times - a.times),
  };
}

function sourceOf({ attribution }: Claim): SourceKind {
  if (attribution === null) return 'article';
  if (attribution.speaker === null) return 'nobody';
  return attribution.speaker.named ? 'named' : 'unnamed';
}

/** Adds a document's speakers to those of all; the same name is the same speaker. */
export function addSpeakers(speakers: Map<string, SpeakerSummary>, report: Report): void {
  const kinds = new Map(report.speakers.map(({ id, kind }) => [id, kind]));
  for (const { id, name, named, claims, words, quoted } of voicesOf(report)) {
    const key = `${named} ${name.toLowerCase()}`;
    const before = speakers.get(key);
    speakers.set(key, {
      name: before?.name ?? name,
      named,
      kind: before?.kind ?? kinds.get(id) ?? 'unknown',
      claims: (before?.claims ?? 0) + claims,
      words: (before?.words ?? 0) + words,
      quoted: (before?.quoted ?? 0) + quoted,
      documents: occurring(before?.documents, report.document.id, claims),
    });
  }
}

function addWording(wordings: Map<string, RepeatedClaim>, claim: Claim, id: string): void {
  const words = claim.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return;
  const key = words.join(' ');
  const before = wordings.get(key);
  const speaker = claim.attribution?.speaker?.name;
  wordings.set(key, {
    text: before?.text ?? claim.text,
    times: (before?.times ?? 0) + 1,
    speakers: [...new Set([...(before?.speakers ?? []), ...(speaker === undefined ? [] : [speaker])])],
    documents: occurring(before?.documents, id, 1),
  });
}

/** One more occurrence; documents come one after another, so the same one is the last. */
function occurring(before: readonly Occurrence[] = [], id: string, claims: number): readonly Occurrence[] {
  const last = before.at(-1);
  return last?.id === id
    ? [...before.slice(0, -1), { id, claims: last.claims + claims }]
    : [...before, { id, claims }];
}
