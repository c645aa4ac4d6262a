import type { Document, Range } from '../document/index.js';
import { isDirection } from './direction.js';
import { innerLabels, type Label, labelOf } from './label.js';
import type { Transcript, Turn } from './turn.js';
import { speakersOf } from './turn-speakers.js';

/** Of a text that nobody has called a transcript, so many of what is said must have a label. */
const SHARE = 0.6;
/** Where the labels are such as no article has, speakers may go on for some paragraphs. */
const SURE_SHARE = 0.3;
const FEWEST = 4;

/** A speech says 'I', 'we' and 'you' so often; an article that opens with 'NEW DELHI:' does not. */
const PERSONAL = 0.02;

/**
 * The turns of a transcript, `NAME: words`, one a paragraph; null for a text that is none.
 *
 * @param known whether the text is known to be one; else its labels must show it
 */
export function findTurns(document: Document, known: boolean): Transcript | null {
  const labels = document.paragraphs.map(({ start, end }) => labelOf(document.text.slice(start, end)));
  if (!(known ? labels.some((label) => label !== null) : looksLikeTranscript(document, labels))) return null;
  const all = labelsWithin(document, labels);
  const { speakers, speakerOf } = speakersOf(document, all);
  const turns: Turn[] = [];
  let speaking: number | null | undefined;
  document.paragraphs.forEach((_, index) => {
    const own = all[index] ?? [];
    const opens = labels[index] ? own : [null, ...own];
    opens.forEach((label, i) => {
      if (label !== null) speaking = speakerOf(label);
      // Nobody speaks yet in a heading.
      if (speaking !== undefined) turns.push(turnAt(document, index, label, opens[i + 1] ?? null, speaking));
    });
  });
  return { turns, speakers };
}

/** From the label on, or the start of the paragraph, to the next one in it. */
function turnAt(
  document: Document,
  index: number,
  label: Label | null,
  next: Label | null,
  speaker: number | null,
): Turn {
  const { start, end } = document.paragraphs[index] ?? { start: 0, end: 0 };
  return {
    label:
      label === null || label.text === '' ? null : { start: start + label.start, end: start + label.end },
    mark: label === null ? null : markAfter(document, start + label.end, start + label.words),
    speaker,
    content: { start: start + (label?.words ?? 0), end: next ? start + next.start : end },
    paragraph: index,
  };
}

/** All labels of each paragraph: the one it starts with, and such as other paragraphs start with further on in it. */
function labelsWithin(document: Document, labels: readonly (Label | null)[]): readonly (readonly Label[])[] {
  const known = new Set(labels.flatMap((label) => (label && label.text !== '' ? [label.text] : [])));
  if (known.has('Q')) known.add('A');
  return labels.map((label, index) => {
    const { start, end } = document.paragraphs[index] ?? { start: 0, end: 0 };
    const inner = innerLabels(document.text.slice(start, end), label?.words ?? 0, known);
    return label ? [label, ...inner] : inner;
  });
}

function markAfter(document: Document, start: number, end: number): Range | null {
  const mark = document.text.slice(start, end).search(/[.:][ \t]*$/);
  return mark === -1 ? null : { start: start + mark, end: start + mark + 1 };
}

function looksLikeTranscript(document: Document, labels: readonly (Label | null)[]): boolean {
  const found = labels.filter((label) => label !== null);
  if (found.length === 0) return false;
  const sure = found.every((label) => label.sure);
  // Nobody speaks above the first label, nor in '(BEGIN VIDEO CLIP)', nor where a label has a line of its own.
  const first = labels.findIndex((label) => label !== null);
  const said = document.paragraphs.slice(first).filter(({ start, end }, i) => {
    const label = labels[first + i];
    return label ? start + label.words < end : !isDirection(document.text.slice(start, end));
  });
  // A name that comes back speaks; a list of headings with colons has each of them once.
  const names = new Set(found.map(familyName));
  const comesBack = found.length >= FEWEST && names.size <= found.length / 2;
  if (found.length < SURE_SHARE * said.length) return false;
  // Where the answers alone have labels, 'A:', what stands between is somebody else's.
  if (found.length < SHARE * said.length)
    return sure && comesBack && names.size > 1 && personalShare(document) >= PERSONAL;
  return comesBack || (sure && personalShare(document) >= PERSONAL);
}

/** 'JO PELL, HOST' comes back as 'PELL'. */
const familyName = ({ text }: Label): string =>
  text
    .replace(/ ?[,([].*$/s, '')
    .split(' ')
    .at(-1) ?? '';

function personalShare({ tokens }: Document): number {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const personal = words.filter(({ text }) =>
    /^(?:i|we|you|my|our|your|us|me|i['’]\w+|we['’]\w+|you['’]\w+)$/i.test(text),
  );
  return words.length === 0 ? 0 : personal.length / words.length;
}
