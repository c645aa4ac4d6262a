import {
  type Attribution,
  attributionHeuristics,
  findAttributions,
  passedOver,
  stopHeuristics,
  withoutDeepNests,
} from './attributions/index.js';
import {
  assembleClaims,
  type DocumentFormat,
  digest,
  inCodePoints,
  languageOf,
  type OwnVoice,
  ownVoiceHeuristics,
  type PassedOver,
  type Report,
  SCHEMA_VERSION,
} from './claims/index.js';
import { createDocument, type Document, type Heuristic, type Range, spanOf } from './document/index.js';
import { figureHeuristics, traceFigures } from './figures/index.js';
import { findQuotations, type Quotation } from './quotations/index.js';
import { type References, type Resolution, resolveSpeakers, speakerHeuristics } from './speakers/index.js';
import { createSyntax, type Syntax } from './syntax/index.js';
import { findTurns, type Spoken, spokenIn, turnHeuristics } from './turns/index.js';

export interface ExtractOptions {
  /** The report's `document.id`; 'text' where none is given. */
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601; 'on Thursday' and 'last week' are resolved against it. */
  readonly published?: string;
  readonly format?: DocumentFormat;
  /** Whether the text is a transcript, `NAME: words`; its labels tell where nothing is said. */
  readonly transcript?: boolean;
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Which sentences in which nothing is attributed are claims; 'checkable' where nothing is said. */
  readonly ownVoice?: OwnVoice;
  /** Puts into each claim why it is what it is. */
  readonly explain?: boolean;
  /** Puts the text into the report. */
  readonly includeText?: boolean;
  /** What offsets count; UTF-16 code units where nothing is said. */
  readonly offsets?: 'utf16' | 'codepoint';
}

/** Everything that the text claims: who said what, in whose words, with which numbers. */
export function extract(text: string, options: ExtractOptions = {}): Report {
  const { report } = analyze(text, options);
  return options.offsets === 'codepoint' ? inCodePoints(report, text) : report;
}

/** The report with what it was made from. Its offsets count UTF-16 code units, whatever `options.offsets` says. */
export interface Analysis {
  readonly report: Report;
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** One an attribution. */
  readonly resolutions: readonly Resolution[];
}

/** What `extract` does, for those who go on to work with the text. */
export function analyze(text: string, options: ExtractOptions = {}): Analysis {
  const document = createDocument(text);
  const syntax = createSyntax(document);
  const quotations = findQuotations(document);
  const transcript = isSpeech(options) === false ? null : findTurns(document, isSpeech(options) ?? false);
  const { attributions, speakers, resolutions, bounded, references } = transcript
    ? { ...spokenIn(document, transcript), bounded: false, references: null }
    : written(document, quotations, syntax, options);
  const traced = traceFigures(document, options, { syntax, references });
  const figures = traced.map(({ figure }) => figure);
  const claims = assembleClaims({
    document,
    attributions,
    speakers,
    resolutions,
    figures,
    transcript: transcript !== null,
    ownVoice: options.ownVoice ?? 'checkable',
    ...(options.explain && {
      reasons: {
        about: heuristics,
        figures: new Map(traced.map(({ figure, evidence }) => [figure.id, evidence])),
      },
    }),
  });

  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    document: describe(document, text, options, { transcript: transcript !== null, bounded }),
    speakers: speakers.map((speaker) => ({
      ...speaker,
      mentions: speaker.mentions.map((range) => spanOf(text, range)),
    })),
    claims,
    figures,
    ...(options.explain && !transcript && { passedOver: stopped(document, quotations, attributions) }),
  };
  return { report, document, quotations, attributions, resolutions };
}

/** What the report says of the document itself. */
const describe = (
  document: Document,
  text: string,
  options: ExtractOptions,
  { transcript, bounded }: { readonly transcript: boolean; readonly bounded: boolean },
): Report['document'] => ({
  id: options.id ?? 'text',
  ...(options.title !== undefined && { title: options.title }),
  ...(options.url !== undefined && { url: options.url }),
  ...(options.byline !== undefined && { byline: options.byline }),
  ...(options.published !== undefined && { published: options.published }),
  format: transcript && FROM_TEXT.has(options.format ?? 'text') ? 'transcript' : (options.format ?? 'text'),
  language: languageOf(document),
  offsetUnit: 'utf16',
  characters: text.length,
  words: document.tokens.reduce((count, token) => count + (token.kind === 'mark' ? 0 : 1), 0),
  sentences: document.sentences.length,
  sha256: digest(text),
  ...(bounded && { bounded: ['nested-claims'] }),
  ...(options.includeText && { text }),
  ...(options.meta !== undefined && { meta: options.meta }),
});

/** What could have been a cue where nothing is attributed, and why it is none. */
const stopped = (
  document: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly PassedOver[] =>
  passedOver(document, quotations, createSyntax(document), attributions).map(({ cue, stop }) => ({
    cue: spanOf(document.text, cue),
    sentence: spanOf(document.text, sentenceAt(document, cue.start)),
    stop: { id: stop, about: heuristics.get(stop) ?? '' },
  }));

const sentenceAt = (document: Document, offset: number): Range =>
  document.sentences[document.sentenceOf(document.tokenAt(offset))] ?? { start: offset, end: offset };

/** Who says what in an article that somebody wrote about it, and whether there is more of it than is told. */
function written(
  document: Document,
  quotations: readonly Quotation[],
  syntax: Syntax,
  options: ExtractOptions,
): Spoken & { readonly bounded: boolean; readonly references: References } {
  const found = findAttributions(document, quotations, syntax);
  const attributions = withoutDeepNests(found);
  const bounded = attributions.length < found.length;
  const { byline } = options;
  const resolved = resolveSpeakers(document, quotations, attributions, {
    ...(byline !== undefined && { byline }),
    syntax,
  });
  return { attributions, bounded, ...resolved };
}

/** Whether the text is a transcript, as far as that is known before it is read. */
const isSpeech = ({ transcript, format }: ExtractOptions): boolean | undefined =>
  transcript ?? (format === 'transcript' || format === 'subtitles' ? true : undefined);

/** What may turn out to be a transcript. */
const FROM_TEXT: ReadonlySet<string> = new Set(['text', 'transcript']);

/** What each heuristic that may stand in a claim's `evidence` catches, by id. */
export const heuristics: ReadonlyMap<string, string> = new Map(
  (
    [
      ...attributionHeuristics,
      ...stopHeuristics,
      ...speakerHeuristics,
      ...turnHeuristics,
      ...figureHeuristics,
      ...ownVoiceHeuristics,
    ] as readonly Heuristic[]
  ).map(({ id, about }) => [id, about]),
);
