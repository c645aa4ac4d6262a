import type { Document, Range } from '../document/index.js';
import { type Antecedent, findAntecedent } from './antecedent.js';
import { type Discourse, REACH, type Walk } from './discourse.js';
import { type Pronoun, readPronoun } from './pronoun.js';
import type { Trace } from './referent.js';
import type { Settled } from './report.js';
import type { AttributedContent, SpeakerKind } from './speaker.js';
import { type Subject, subjectBefore } from './subject-before.js';
import { passText } from './walk.js';

/** Who or what a mention stands for. */
export interface Referred {
  /** The fullest form of the name in the document, without title; a nameless one's own noun phrase. */
  readonly name: string;
  readonly named: boolean;
  readonly kind: SpeakerKind;
  /** The mention that it was taken up from, the name's own where it is one. */
  readonly span: Range;
}

export type ReferenceReason =
  /** The mention is a name itself. */
  | 'name'
  /** The pronoun is the source of a claim, whose speaker was found. */
  | 'speaker-of-claim'
  /** 'I' in what somebody says. */
  | 'speaks-of-himself'
  /** The most prominent person before it of that gender. */
  | 'most-prominent'
  /** 'it' and 'they': the subject of the clause or sentence before it. */
  | 'subject-before'
  /** Nothing before it agrees in gender and number. */
  | 'none-fits'
  /** Several fit alike. */
  | 'several-fit'
  /** No name and no pronoun that stands for anybody: 'you', 'there'. */
  | 'no-mention';

export interface Reference {
  /** Null where the text does not make clear who is meant. */
  readonly meant: Referred | null;
  readonly why: ReferenceReason;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Whom the pronoun or name at a range of the text stands for; answers for any place, in any order. */
export type References = (mention: Range) => Reference;

/** A person must be ahead of the next best by so much (see `Antecedent.margin`). */
const LEAD = 0.15;

const nobody = (why: ReferenceReason): Reference => ({ meant: null, why, confidence: 0 });

/** What a walk that has read the text up to the token `read`, and its names to the end, knows about its mentions. */
export function readReferences(
  walk: Walk,
  read: number,
  attributions: readonly AttributedContent[],
  settled: readonly (Settled | null)[],
): References {
  const { document } = walk;
  let traces: readonly Trace[] | null = null;
  /** The mentions before the token, as a reader who has come to it has them. */
  const before = (token: number): Discourse => {
    if (traces === null) {
      passText(walk, read, document.tokens.length);
      traces = [...walk.traces].sort((a, b) => a.token - b.token);
    }
    const end = countBefore(traces, token);
    return { ...walk, traces: traces.slice(Math.max(0, end - REACH), end) };
  };
  const bySource = new Map<number, Settled>();
  attributions.forEach(({ source }, i) => {
    const found = settled[i];
    if (source && found) bySource.set(document.tokenAt(source.start), found);
  });
  const ofPronoun = (pronoun: Pronoun, token: number, mention: Range): Reference => {
    const source = bySource.get(token);
    if (source) return asSource(walk, source, mention);
    const speaker = walk.isQuoted(token) ? speakerOver(attributions, settled, mention) : null;
    if (pronoun.role === 'first') return ofHimself(walk, pronoun, speaker, mention);
    if (!pronoun.gender) return bySubject(walk, pronoun, token);
    const barred = new Set(speaker === null ? [] : [speaker]);
    return byProminence(walk, findAntecedent(before(token), pronoun, token, barred));
  };
  return (mention) => {
    const token = document.tokenAt(mention.start);
    const bearer = walk.roster.bearer[walk.index.at[token] ?? -1] ?? -1;
    if (bearer >= 0) return { meant: referred(walk, bearer, mention), why: 'name', confidence: 0.95 };
    const pronoun = readPronoun(document.tokens[token]?.lower ?? '');
    return !pronoun || isOther(pronoun) ? nobody('no-mention') : ofPronoun(pronoun, token, mention);
  };
}

const asSource = (walk: Walk, { referent, chain, confidence }: Settled, mention: Range): Reference => ({
  meant: referred(walk, referent, chain.at(-1) ?? mention),
  why: 'speaker-of-claim',
  confidence,
});

/** Neither 'I' nor 'he', 'she', 'it', 'they'. */
const isOther = ({ role }: Pronoun): boolean => role === 'other' || role === 'relative';

/** How many of the traces, which are in order, stand before the token. */
function countBefore(traces: readonly Trace[], token: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function referred({ referents }: Walk, index: number, span: Range): Referred | null {
  const referent = referents[index];
  return referent ? { name: referent.name, named: referent.named, kind: referent.kind, span } : null;
}

/** The referent whose words hold the mention, the innermost claim's. */
function speakerOver(
  attributions: readonly AttributedContent[],
  settled: readonly (Settled | null)[],
  { start }: Range,
): number | null {
  let speaker: number | null = null;
  attributions.forEach(({ content }, i) => {
    if (content.some((range) => range.start <= start && start < range.end))
      speaker = settled[i]?.referent ?? null;
  });
  return speaker;
}

/** 'we' in what one person says may be anybody with him or her; a body or a group means itself. */
function ofHimself(walk: Walk, pronoun: Pronoun, speaker: number | null, mention: Range): Reference {
  if (speaker === null) return nobody('none-fits');
  const meant = referred(walk, speaker, mention);
  if (pronoun.number === 'plural' && meant?.kind === 'person') return nobody('several-fit');
  return { meant, why: 'speaks-of-himself', confidence: 0.85 };
}

function byProminence(walk: Walk, antecedent: Antecedent | null): Reference {
  if (!antecedent) return nobody('none-fits');
  if (antecedent.margin < LEAD) return nobody('several-fit');
  return {
    meant: referred(walk, antecedent.referent, antecedent.trace.range),
    why: 'most-prominent',
    confidence: 0.55 + 0.35 * antecedent.margin,
  };
}

function bySubject(walk: Walk, pronoun: Pronoun, token: number): Reference {
  const found = subjectBefore(walk, pronoun, token);
  if (found === null || found === 'several') return nobody(found === null ? 'none-fits' : 'several-fit');
  return { meant: ofSubject(walk, found), why: 'subject-before', confidence: 0.65 };
}

function ofSubject({ document, index, roster, referents }: Walk, subject: Subject): Referred {
  const span = spanOfTokens(document, subject.from, subject.to);
  const entity = roster.bearer[index.at[subject.head] ?? -1] ?? -1;
  const referent = entity < 0 || subject.joint ? undefined : referents[entity];
  return referent
    ? { name: referent.name, named: true, kind: referent.kind, span }
    : {
        name: document.text.slice(span.start, span.end).replace(/\s+/g, ' '),
        named: false,
        kind: 'unknown',
        span,
      };
}

const spanOfTokens = ({ tokens }: Document, from: number, to: number): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
