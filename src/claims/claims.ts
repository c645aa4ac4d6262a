import type { Attribution } from '../attributions/index.js';
import { type Document, type Range, type Sentence, spanOf } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import type { Resolution, ResolvedSpeaker } from '../speakers/index.js';
import { besideReport } from './beside-report.js';
import { confidenceOf } from './confidence.js';
import { digest } from './digest.js';
import type { Draft } from './draft.js';
import { explain, type Reasons } from './explanation.js';
import { ownVoice } from './own-voice.js';
import type { OwnVoice } from './own-voices.js';
import { repetitionsOf } from './repetitions.js';
import type { Claim } from './report.js';
import { worthOf } from './worth-of.js';

/** What the stations before this one found. */
export interface Findings {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly ResolvedSpeaker[];
  /** One an attribution. */
  readonly resolutions: readonly Resolution[];
  readonly figures: readonly Figure[];
  /** Whether the text is a transcript, in which every sentence is somebody's. */
  readonly transcript: boolean;
  /** Which sentences of the article itself are claims. */
  readonly ownVoice: OwnVoice;
  /** Where every claim is to be explained. */
  readonly reasons?: Reasons;
}

/** All claims in document order: the attributed ones, and the sentences with a figure in the article's own voice. */
export function assembleClaims(findings: Findings): readonly Claim[] {
  const { document } = findings;
  const drafts = draftsOf(findings);
  const newId = idMaker();
  const texts = drafts.map(({ content }) => textOf(document, content));
  const claimIds = texts.map(newId);
  const ids = new Map(drafts.map(({ index }, k) => [index, claimIds[k] ?? '']));
  const worth = worthOf(drafts, {
    document,
    participants: findings.transcript ? findings.speakers : null,
    explains: findings.reasons !== undefined,
  });
  const first = findings.transcript
    ? repetitionsOf(
        document,
        drafts.map(({ content, resolution }) => ({ content, speaker: resolution?.speaker ?? null })),
      )
    : [];
  const times = new Map<number, number>();
  for (const k of first) if (k !== null) times.set(k, (times.get(k) ?? 1) + 1);
  const repetitionOf = (k: number): Pick<Claim, 'times' | 'repeats'> => {
    const said = times.get(k);
    const repeats = claimIds[first[k] ?? -1];
    return { ...(said !== undefined && { times: said }), ...(repeats !== undefined && { repeats }) };
  };
  return drafts.map(({ index, content, attribution, resolution, figures, evidence }, k) => {
    const speaker = resolution?.speaker == null ? null : (findings.speakers[resolution.speaker] ?? null);
    const position = document.positionAt(startOf(content));
    const sentences = sentencesOf(document, content, attribution);
    return {
      id: claimIds[k] ?? '',
      form: attribution?.form ?? 'unattributed',
      text: texts[k] ?? '',
      content: content.map((range) => spanOf(document.text, range)),
      quotes: (attribution?.quotes ?? []).map((range) => spanOf(document.text, range)),
      attribution: attribution && {
        speaker: speaker && { id: speaker.id, name: speaker.name, named: speaker.named },
        source: attribution.source && spanOf(document.text, attribution.source),
        cue: attribution.cue && spanOf(document.text, attribution.cue),
        cueLemma: attribution.cueLemma,
        stance: attribution.stance,
        addressee: attribution.addressee && spanOf(document.text, attribution.addressee),
        setting: attribution.setting && spanOf(document.text, attribution.setting),
        attitude: attribution.attitude,
        negated: attribution.negated,
        answers: answeredBy(findings, index, ids),
        inside: attribution.inside === null ? null : (ids.get(attribution.inside) ?? null),
      },
      figures,
      sentence: spanOf(document.text, sentences.range),
      paragraph: sentences.paragraph,
      line: position.line,
      column: position.column,
      checkworthiness: worth[k]?.score ?? 0,
      confidence: confidenceOf(attribution, resolution),
      evidence,
      ...repetitionOf(k),
      ...(findings.reasons && {
        explanation: explain(
          document,
          evidence,
          attribution,
          resolution,
          figures,
          findings.reasons,
          worth[k]?.reasons ?? [],
        ),
      }),
    };
  });
}

/** In document order; of two that begin together, the longer one first. */
function draftsOf({
  document,
  attributions,
  resolutions,
  figures,
  ownVoice: wanted,
}: Findings): readonly Draft[] {
  const attributed = attributions.map((attribution, i) => ({
    index: i,
    content: attribution.content,
    attribution,
    resolution: resolutions[i] ?? null,
    evidence: [...attribution.evidence, ...(resolutions[i]?.evidence ?? [])],
  }));
  const own = [
    ...ownVoice(document, attributions, figures, wanted),
    ...besideReport(document, attributions, figures),
  ].map(({ content, heuristic }) => ({
    index: -1,
    content,
    attribution: null,
    resolution: null,
    evidence: [heuristic],
  }));
  return [...attributed, ...own]
    .sort((a, b) => startOf(a.content) - startOf(b.content) || endOf(b.content) - endOf(a.content))
    .map((draft) => ({ ...draft, figures: figuresIn(figures, draft.content) }));
}

/** The id of the claim that attribution `i` answers. Nobody denies what he says himself. */
function answeredBy(
  { attributions, resolutions }: Findings,
  i: number,
  ids: ReadonlyMap<number, string>,
): string | null {
  const answered = attributions[i]?.answers ?? null;
  if (answered === null) return null;
  const speaker = resolutions[i]?.speaker ?? null;
  if (speaker !== null && speaker === resolutions[answered]?.speaker) return null;
  return ids.get(answered) ?? null;
}

const startOf = (content: readonly Range[]): number => content[0]?.start ?? 0;
const endOf = (content: readonly Range[]): number => content.at(-1)?.end ?? 0;

const textOf = (document: Document, content: readonly Range[]): string =>
  content.map((range) => document.text.slice(range.start, range.end).replace(/\s+/g, ' ')).join(' … ');

/** Ids follow the claim's own words, so that they stay when text elsewhere changes; the same words again get a number. */
function idMaker(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const key = digest(text.toLowerCase().replace(/[“”"]/g, '').replace(/[‘’]/g, "'")).slice(0, 10);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? `c${key}` : `c${key}-${times}`;
  };
}

function figuresIn(figures: readonly Figure[], content: readonly Range[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const range of content) {
    for (let i = firstAt(figures, range.start); i < figures.length; i++) {
      const figure = figures[i] as Figure;
      if (figure.start >= range.end) break;
      if (figure.end <= range.end) found.push(figure);
    }
  }
  return found;
}

/** Index of the first figure that starts at `offset` or after it. */
function firstAt(figures: readonly Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesOf(
  document: Document,
  content: readonly Range[],
  attribution: Attribution | null,
): { range: Range; paragraph: number } {
  const around = (start: number, end: number): { range: Range; paragraph: number } => {
    const first = document.sentences[document.sentenceOf(document.tokenAt(start))] as Sentence;
    const last = document.sentences[document.sentenceOf(document.tokenAt(end - 1))] as Sentence;
    const range = { start: Math.min(first.start, start), end: Math.max(last.end, end) };
    return { range, paragraph: first.paragraph };
  };
  const own = around(startOf(content), endOf(content));
  const parts = [...content, attribution?.cue, attribution?.source].filter((range) => range != null);
  const { range } = around(
    Math.min(...parts.map(({ start }) => start)),
    Math.max(...parts.map(({ end }) => end)),
  );
  return range.end - range.start > LONGEST_RUN ? own : { ...own, range };
}

/** Characters from a source to the words: in a speech of an hour, each sentence would come with all before it. */
const LONGEST_RUN = 2000;
