import type { Report } from '../../claims/index.js';
import { contains, createDocument, type Range } from '../../document/index.js';
import { findTurns, labelOf, nameIn } from '../../turns/index.js';
import type { Source } from '../source.js';
import { isSameSpeaker, type Named } from './same-speaker.js';

/** Who has the word from an offset on, up to the next turn. */
export interface Turn {
  /** Of the label, where there is one; else empty. */
  readonly label: Range;
  readonly voice: Named | null;
}

/** Who speaks where in a source. */
export interface Voices {
  /** The turns of a transcript that a stretch of it touches, in order; none in any other text. */
  readonly turnsIn: (range: Range) => readonly Turn[];
  /** Who says a passage, as far as the source tells. */
  readonly voiceAt: (range: Range) => Named | null;
  /** Whether a label anywhere names somebody. */
  readonly hasLabel: (speaker: Named) => boolean;
}

/** What reads a text as an article, where the source is none of turns. */
export type ReadReport = (text: string, transcript: boolean) => Report;

/** So much of a text shows whether it is a transcript. */
const SAMPLE = 12_000;
/** A turn that is longer than this is not looked back over for its label. */
const LONGEST_TURN = 100_000;
/** What stands around a passage of a text, to read who says it. */
const BEFORE = 5000;
const AFTER = 2000;

export function voicesOf(source: Source, read: ReadReport): Voices {
  let isTranscript: boolean | null = null;
  let labels: readonly Named[] | null = null;
  const labelled = new Map<string, boolean>();
  const reports = new Map<string, Report>();
  const transcript = (): boolean => {
    isTranscript ??= looksLikeTranscript(source);
    return isTranscript;
  };
  return {
    turnsIn: (range) => (transcript() ? turnsIn(source.text, range) : []),
    voiceAt: (range) =>
      transcript()
        ? (turnsIn(source.text, range).at(0)?.voice ?? null)
        : attributedAt(source.text, range, read, reports),
    hasLabel(speaker) {
      labels ??= transcript() ? labelsIn(source.text) : [];
      const has =
        labelled.get(speaker.name) ?? labels.some((other) => isSameSpeaker(speaker, other) === 'same');
      labelled.set(speaker.name, has);
      return has;
    },
  };
}

function looksLikeTranscript({ text, format }: Source): boolean {
  const known = format === 'transcript' || format === 'subtitles';
  return findTurns(createDocument(text.slice(0, SAMPLE)), known) !== null;
}

/** The turn in which the range begins, and those that begin in it. */
function turnsIn(text: string, { start, end }: Range): readonly Turn[] {
  const turns: Turn[] = [];
  for (let at = lineStart(text, start); ; at = lineStart(text, at - 1)) {
    const turn = turnAt(text, at);
    if (turn !== null && turn.label.start <= start) {
      turns.push(turn);
      break;
    }
    if (at === 0 || start - at > LONGEST_TURN) {
      turns.push({ label: { start, end: start }, voice: null });
      break;
    }
  }
  for (let at = lineEnd(text, start); at < end; at = lineEnd(text, at)) {
    const turn = turnAt(text, at);
    if (turn !== null && turn.label.start < end) turns.push(turn);
  }
  return turns;
}

const lineStart = (text: string, offset: number): number =>
  offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line begins. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The turn that a line opens, if it does. */
function turnAt(text: string, start: number): Turn | null {
  const line = text.slice(start, Math.min(lineEnd(text, start), start + LONGEST_LABEL));
  const lead = line.length - line.trimStart().length;
  const label = labelOf(line.slice(lead).trimEnd());
  if (label === null) return null;
  const at = start + lead;
  return {
    label: { start: at, end: at + label.words },
    voice: label.text === '' ? null : nameIn(label.text),
  };
}

const LONGEST_LABEL = 240;

/** A name is read where it is met first; lines that begin alike have its label again. */
function labelsIn(text: string): readonly Named[] {
  const names = new Map<string, Named>();
  const seen = new Set<string>();
  for (let at = 0; at < text.length; at = lineEnd(text, at)) {
    const beginning = text.slice(at, at + LABEL_BEGINNING);
    if (seen.has(beginning)) continue;
    const voice = turnAt(text, at)?.voice;
    if (!voice) continue;
    names.set(voice.name, voice);
    if (beginning.includes(':')) seen.add(beginning);
  }
  return [...names.values()];
}

const LABEL_BEGINNING = 12;

/** Whom a text that is no transcript quotes or reports with the words of the range; null where it says them itself. */
function attributedAt(
  text: string,
  range: Range,
  read: ReadReport,
  reports: Map<string, Report>,
): Named | null {
  const start = passageStart(text, range.start);
  const end = passageEnd(text, range.end);
  const key = `${start}-${end}`;
  let report = reports.get(key);
  if (report === undefined) {
    report = read(text.slice(start, end), false);
    reports.set(key, report);
  }
  const local = { start: range.start - start, end: range.end - start };
  const claim = report.claims
    .filter(({ attribution }) => attribution?.speaker?.named === true)
    .filter(({ form, content, quotes }) =>
      (form === 'indirect' ? content : quotes).some((span) => contains(span, local)),
    )
    .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
  const id = claim?.attribution?.speaker?.id;
  const speaker = report.speakers.find((each) => each.id === id);
  if (claim === undefined || speaker === undefined || claim.confidence < SURE || claim.attribution?.attitude)
    return null;
  return speaker.kind === 'person' ? speaker : null;
}

/** Below this the source's own attribution says nothing against the article's. */
const SURE = 0.75;

const lengthOf = (spans: readonly Range[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Passages begin every so many characters, at a paragraph, so that those near each other are read once. */
function passageStart(text: string, offset: number): number {
  if (offset < BEFORE) return 0;
  const step = Math.floor(offset / BEFORE - 1) * BEFORE;
  const paragraph = text.indexOf('\n', step);
  return paragraph === -1 || paragraph >= offset ? step : paragraph + 1;
}

function passageEnd(text: string, offset: number): number {
  const least = Math.floor(offset / BEFORE + 1) * BEFORE + AFTER;
  const paragraph = text.indexOf('\n', least);
  return Math.min(paragraph === -1 ? text.length : paragraph, least + BEFORE);
}
