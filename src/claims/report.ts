import type { Span } from '../document/index.js';
import type { Figure, FigureKind } from '../figures/index.js';
import type { CueStance } from '../lexicons/index.js';

export type { Bound, Change, Figure, FigureKind } from '../figures/index.js';
export type { Span };

/** The version of the report's contract: minor when a field is added, major when one is renamed or removed. */
export const SCHEMA_VERSION = '1.1';

export const FORMS = ['direct', 'mixed', 'indirect', 'unattributed'] as const;

export type Form = (typeof FORMS)[number];

export const FIGURE_KINDS = [
  'money',
  'percent',
  'count',
  'quantity',
  'duration',
  'age',
  'ratio',
  'multiple',
  'score',
  'ordinal',
  'date',
  'time',
] as const satisfies readonly FigureKind[];

export type Stance = CueStance;

export type DocumentFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'transcript'
  | 'subtitles'
  | 'pdf'
  | 'docx';

export interface ReportDocument {
  /** The record's own id, else the path or URL given, else 'stdin'. */
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601; relative dates are resolved against it. */
  readonly published?: string;
  readonly format: DocumentFormat;
  /** BCP 47. The heuristics are for English; 'und' says that the text does not look like it. */
  readonly language: string;
  readonly offsetUnit: 'utf16' | 'codepoint';
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  /** Of the text (UTF-8) that the offsets refer to, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** What the text has more of than is told; left out where everything is. */
  readonly bounded?: readonly Bounded[];
  readonly text?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** 'nested-claims': claims inside claims are told down to the fourth. */
export type Bounded = 'nested-claims';

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';

export interface Speaker {
  /** Unique within the report: 's1', 's2', … in order of first mention. */
  readonly id: string;
  /** The fullest form in the document, without title; a nameless source's own noun phrase. */
  readonly name: string;
  readonly named: boolean;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  readonly mentions: readonly Span[];
}

export interface SpeakerReference {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
}

export interface Attribution {
  /** Who says it, resolved; null where the words name nobody ('is believed to be'). */
  readonly speaker: SpeakerReference | null;
  /** The words that name the source here. */
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly stance: Stance;
  readonly addressee: Span | null;
  readonly setting: Span | null;
  /** Thought, wished or planned, not said. */
  readonly attitude: boolean;
  /** The text says that it was not said, or not admitted, confirmed, denied. */
  readonly negated: boolean;
  /** The id of the claim that this one denies, disputes or confirms. */
  readonly answers: string | null;
  /** The id of the claim that this one is reported in. */
  readonly inside: string | null;
}

export interface Claim {
  /** The same claim keeps its id when text elsewhere in the document changes. */
  readonly id: string;
  readonly form: Form;
  /** The content, spans joined by ' … ', the quotation marks around it taken off. */
  readonly text: string;
  readonly content: readonly Span[];
  /** The verbatim quoted words inside the content, without their marks. */
  readonly quotes: readonly Span[];
  /** Null: the article's own voice. */
  readonly attribution: Attribution | null;
  readonly figures: readonly Figure[];
  readonly sentence: Span;
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly line: number;
  readonly column: number;
  /** When it was said, from subtitles: '00:01:02.500'. */
  readonly time?: string;
  /** Of a PDF file, from 1. */
  readonly page?: number;
  readonly checkworthiness: number;
  readonly confidence: number;
  /** The heuristics that fired, by id. */
  readonly evidence: readonly string[];
  /** In a transcript, how often its speaker says nearly the same; left out where it is said once. */
  readonly times?: number;
  /** In a transcript, the id of the first claim of its speaker that says nearly the same. */
  readonly repeats?: string;
  /** Where it was asked for. */
  readonly explanation?: Explanation;
}

/** Why a claim is what it is. */
export interface Explanation {
  /**
   * How the speaker was found: from the words that name him here, or in the claim that this one goes on from, over what
   * they go back to, to those that carry the name. Empty where nobody is named.
   */
  readonly chain: readonly Span[];
  /** What may stand beside the cue verb as its content: 'clause', 'object', '+of'; null where the cue is no verb. */
  readonly frames: readonly string[] | null;
  /** What fired, in the order of `evidence`. */
  readonly heuristics: readonly Fired[];
  /** What made each figure of the claim, in their order. */
  readonly figures: readonly FigureExplanation[];
  /**
   * What speaks for checking the claim (above 0) or against it, the weightiest first. The weights are log-odds: their
   * sum is those of `checkworthiness`.
   */
  readonly checkworthiness: readonly Weighed[];
}

/** Something about a claim in plain words, and how much it weighs. */
export interface Weighed {
  readonly about: string;
  readonly weight: number;
}

export interface FigureExplanation {
  readonly id: string;
  readonly heuristics: readonly Fired[];
}

/** A heuristic that fired, and what it catches. */
export interface Fired {
  readonly id: string;
  readonly about: string;
}

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly document: ReportDocument;
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  /** Where it was asked for: cue verbs of sentences in which nothing is attributed, and what stopped each. */
  readonly passedOver?: readonly PassedOver[];
}

/** A verb that reports elsewhere, and why it makes no claim here. */
export interface PassedOver {
  readonly cue: Span;
  readonly sentence: Span;
  readonly stop: Fired;
}

/** Why there is no report of a document. */
export type ErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'unsupported-format'
  | 'undecodable'
  | 'too-large'
  | 'invalid-record'
  | 'fetch-failed'
  | 'timed-out'
  | 'internal';

/** What stands in the place of a report where there is none. */
export interface Failure {
  readonly document: { readonly id: string };
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
