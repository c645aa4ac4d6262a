import { decode } from '../decode.js';
import type { TimedOffset } from '../document.js';
import { InputError } from '../errors.js';
import { MappedText } from '../source-map.js';
import type { DocumentReader } from './reader.js';

/** A line of text on the screen, and where it stands in the file. */
interface Line {
  readonly text: string;
  readonly offset: number;
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

/**
 * Subtitles, SubRip or WebVTT, as what was said: one paragraph a turn, with its speaker's name in front where the
 * file tells it, and when each cue was shown.
 */
export const subtitles: DocumentReader = ({ name, bytes, charset }) => {
  const source = decode(bytes, name, charset);
  const mapped = new MappedText();
  const times: TimedOffset[] = [];
  let voice: string | null = null;
  let last: number | null = null;
  let parted = false;

  for (const cue of withoutRepeated(cuesOf(source, name))) {
    let timed = false;
    for (const line of cue.lines) {
      for (const part of partsOf(line)) {
        const turn = part.voice !== null && part.voice !== voice;
        const pause = last !== null && cue.start - last > PAUSE;
        if (mapped.length > 0) mapped.append(turn || part.dash || pause ? '\n\n' : parted ? '' : ' ');
        parted = isParted(part);
        if (!timed) times.push({ start: mapped.length, time: clock(cue.start) });
        timed = true;
        if (part.voice !== null) {
          if (turn) {
            mapped.append(part.voice, part.voiceOffset);
            mapped.append(': ');
          }
          voice = part.voice;
        } else if (part.dash) voice = null;
        for (const { text, offset } of part.pieces) mapped.append(text, offset);
        last = cue.end;
      }
    }
  }
  return { id: name, format: 'subtitles', times, ...mapped.finish(source) };
};

/** Milliseconds of silence after which what is said is something new. */
const PAUSE = 4000;

const TIMING =
  /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/;
const NUMBER = /^\s*\d{1,6}\s*$/;

function cuesOf(source: string, name: string): readonly Cue[] {
  const cues: (Cue & { readonly lines: Line[] })[] = [];
  let lines: Line[] | null = null;
  for (const { text, offset } of linesOf(source)) {
    const timing = TIMING.exec(text.trimStart());
    if (timing) {
      // Some programs leave out the blank line in front of the next cue's number.
      if (NUMBER.test(lines?.at(-1)?.text ?? '')) lines?.pop();
      lines = [];
      cues.push({ start: milliseconds(timing, 1), end: milliseconds(timing, 5), lines });
    } else if (text.trim() === '') {
      // An empty line ends a cue; a space alone may stand for a row of the screen that is empty still.
      if (text === '' || lines?.length) lines = null;
    } else lines?.push({ text, offset });
  }
  if (cues.length === 0 && source.trim() !== '' && !/^WEBVTT/.test(source)) {
    throw new InputError(
      'unsupported-format',
      name,
      'has no line with times (00:00:01,000 --> 00:00:02,000)',
    );
  }
  return cues;
}

/**
 * Captions that roll up show each line again until it leaves the screen, in cues that follow at once on one another:
 * 'A', 'A B', 'B C' is A B C. What is said twice is in a cue of its own, and stays there for longer than a moment.
 */
function* withoutRepeated(cues: readonly Cue[]): Generator<Cue> {
  let shown: readonly string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const cue of cues) {
    const lines = cue.lines.filter(({ text }) => wordsIn(text) !== '');
    const words = lines.map(({ text }) => wordsIn(text));
    const again = cue.start - end < SOON ? repeatedIn(words, shown) : 0;
    const isNew = again < words.length || cue.end - cue.start > MOMENT;
    if (isNew) yield { ...cue, lines: again < words.length ? lines.slice(again) : lines };
    if (words.length > 0) shown = words;
    end = cue.end;
  }
}

/** How many of the first lines are the last ones that were shown. */
function repeatedIn(lines: readonly string[], shown: readonly string[]): number {
  for (let count = Math.min(lines.length, shown.length); count > 0; count -= 1) {
    if (shown.slice(-count).every((line, i) => line === lines[i] && !/^[-–—]/.test(line))) return count;
  }
  return 0;
}

const wordsIn = (line: string): string => line.replace(MARKUP, '').replace(/\s+/g, ' ').trim();

/** Milliseconds that nobody notices, and those in which a screen is filled again. */
const MOMENT = 60;
const SOON = 500;

function* linesOf(source: string): Generator<Line> {
  let offset = 0;
  for (const match of source.matchAll(/\r\n|\n|\r|$/g)) {
    yield { text: source.slice(offset, match.index), offset };
    offset = match.index + match[0].length;
  }
}

/** The groups of a time, from `at` on: hours, minutes, seconds, thousandths. */
function milliseconds(timing: RegExpExecArray, at: number): number {
  const [hours, minutes, seconds] = [0, 1, 2].map((i) => Number(timing[at + i] ?? 0));
  const thousandths = Number((timing[at + 3] ?? '').padEnd(3, '0'));
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + thousandths;
}

/** '00:01:02.500' */
const clock = (time: number): string => {
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  const seconds = Math.floor(time / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(time % 1000, 3)}`;
};

/** Whether a word goes on in the next line: 'well-' */
const isParted = ({ pieces }: Part): boolean => /\p{L}-$/u.test(pieces.at(-1)?.text ?? '');

/** What one voice says in one line. */
interface Part {
  readonly voice: string | null;
  readonly voiceOffset: number;
  /** A dash or chevrons in front: somebody else speaks. */
  readonly dash: boolean;
  readonly pieces: readonly Line[];
}

/** Tags, settings in braces and character references, besides the words. */
const MARKUP =
  /<(\/?[a-z][^<>]{0,200}|\/|\d{1,3}:\d[\d:.]{1,12})>|\{\\[^{}]{0,200}\}|&(amp|lt|gt|nbsp|lrm|rlm);/gi;
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

function partsOf({ text, offset }: Line): readonly Part[] {
  const parts: { voice: string | null; voiceOffset: number; dash: boolean; pieces: Line[] }[] = [];
  let current: (typeof parts)[number] | null = null;
  const say = (words: string, at: number): void => {
    if (current === null && words.trim() === '') return;
    if (current === null || (current.pieces.length === 0 && !current.dash)) {
      const lead = /^\s*(?:[-–—‐]\s*|>>+\s*)?/.exec(words)?.[0] ?? '';
      const dash = lead.trim() !== '';
      if (current === null) {
        current = { voice: null, voiceOffset: 0, dash, pieces: [] };
        parts.push(current);
      } else current.dash = dash;
      words = words.slice(lead.length);
      at += lead.length;
    }
    if (words !== '') current.pieces.push({ text: words, offset: at });
  };
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    say(text.slice(from, match.index), offset + from);
    from = match.index + match[0].length;
    const [, tag, reference] = match;
    const voice = tag === undefined ? null : /^v(?:\.[^\s]{0,100})?\s+(\S.*)$/.exec(tag);
    if (voice?.[1] !== undefined) {
      const spoken = voice[1].trim();
      const voiceOffset = offset + match.index + match[0].indexOf(spoken);
      current = { voice: spoken, voiceOffset, dash: false, pieces: [] };
      parts.push(current);
    } else if (reference !== undefined) say(REFERENCES[reference.toLowerCase()] ?? '', offset + match.index);
  }
  say(text.slice(from), offset + from);
  return parts.filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''));
}
