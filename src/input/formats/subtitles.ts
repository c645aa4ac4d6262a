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
  const cues = [...withoutRepeated(cuesOf(source, name))];
  const mapped = new MappedText();
  const times: TimedOffset[] = [];
  const script: Script = {
    mapped,
    labelled: cues.some(({ lines }) => lines.some(({ text }) => isLabelled(text) || VOICE.test(text))),
    voice: null,
    last: null,
    parted: false,
  };
  for (const cue of cues) {
    let timed = false;
    for (const part of withVoices(cue.lines.flatMap(partsOf))) {
      const turn = turnOf(part, script.voice);
      if (mapped.length > 0) mapped.append(joint(script, part, turn, cue.start));
      if (!timed) times.push({ start: mapped.length, time: clock(cue.start) });
      timed = true;
      say(script, part, turn);
      script.last = cue.end;
    }
  }
  return { id: name, format: 'subtitles', times, ...mapped.finish(source) };
};

/** What has been written of the subtitles. */
interface Script {
  readonly mapped: MappedText;
  /** The file names some who speak. */
  readonly labelled: boolean;
  /** Whom the file names as the one who speaks. */
  voice: string | null;
  /** When the last cue left the screen. */
  last: number | null;
  /** A word is parted at the end of the last line. */
  parted: boolean;
}

/** How somebody else begins to speak: by a tag of the file, or by a label in the words themselves. */
type Turn = 'voice' | 'label' | null;

function turnOf({ voice, pieces }: Part, before: string | null): Turn {
  if (voice !== null) return voice === before ? null : 'voice';
  return isLabelled(pieces[0]?.text ?? '') ? 'label' : null;
}

function joint({ last, parted }: Script, { dash }: Part, turn: Turn, start: number): string {
  const pause = last !== null && start - last > PAUSE;
  if (turn || dash || pause) return '\n\n';
  return parted ? '' : ' ';
}

function say(script: Script, part: Part, turn: Turn): void {
  const { mapped } = script;
  script.parted = isParted(part);
  if (part.voice !== null) {
    if (turn) sayVoice(mapped, part.voice, part.voiceOffset);
    script.voice = part.voice;
  } else if (part.dash || turn) {
    // Whoever speaks now is not the one before, whom the file names.
    if (script.labelled && !turn) mapped.append(CHEVRONS);
    script.voice = null;
  }
  for (const { text, offset } of part.pieces) mapped.append(text, offset);
}

/** In front of what somebody says whom the file does not name. */
const CHEVRONS = '>> ';

/** 'Tom Reyes: ', and 'John Doe (Guest): ' for 'Doe, John (Guest)'. */
function sayVoice(mapped: MappedText, voice: string, offset: number): void {
  const [, family, given, role = ''] =
    /^(\p{Lu}[^,()]{1,40}), (\p{Lu}[^,()]{1,40}?)( \([^()]{1,40}\))?$/u.exec(voice) ?? [];
  if (family === undefined || given === undefined) mapped.append(voice, offset);
  else {
    mapped.append(given, offset + family.length + 2);
    mapped.append(' ');
    mapped.append(family, offset);
    mapped.append(role, offset + voice.length - role.length);
  }
  mapped.append(': ');
}

/** A voice that has a line of its own, '<v Tom Reyes>', says what the next line has. */
function* withVoices(parts: readonly Part[]): Generator<Part> {
  let waiting: Part | null = null;
  for (const part of parts) {
    if (part.pieces.every(({ text }) => text.trim() === '')) waiting = part;
    else {
      const taken = waiting !== null && part.voice === null && !part.dash;
      yield taken && waiting ? { ...part, voice: waiting.voice, voiceOffset: waiting.voiceOffset } : part;
      waiting = null;
    }
  }
}

const VOICE = /<v[.\s]/i;

/** 'ANN ROE: We pay', 'Ann Roe: We', 'Speaker 1: We', '[SPEAKER_00]: We', '(Speaker_01) We'; not 'He said: we', '[APPLAUSE]'. */
const LABEL =
  /^\s*(?:[[(](?:[Ss]peaker|SPEAKER|[Vv]oice|VOICE|[Pp]articipant|PARTICIPANT|[Hh]ost|HOST|[Gg]uest|GUEST)[ _-]?\d{0,3}[\])]|(?!\d)\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|#?\d{1,3}|de|van|von|da|di|la|al)){0,4}(?:, [\p{L} .'’-]{1,40}| \([^()]{1,40}\))?(?=:\s))/u;
const isLabelled = (text: string): boolean => LABEL.test(text);

/** Milliseconds of silence after which what is said is something new. */
const PAUSE = 4000;

const TIMING =
  /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/;
/** What a file says of itself, up to the next empty line. */
const COMMENT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const NUMBER = /^\s*\d{1,6}\s*$/;

function cuesOf(source: string, name: string): readonly Cue[] {
  const cues = timedCues(source);
  if (cues.length === 0 && source.trim() !== '' && !/^WEBVTT/.test(source))
    throw new InputError(
      'unsupported-format',
      name,
      'has no line with times (00:00:01,000 --> 00:00:02,000)',
    );
  return cues;
}

function timedCues(source: string): readonly Cue[] {
  const cues: (Cue & { readonly lines: Line[] })[] = [];
  let lines: Line[] | null = null;
  /** How many lines the cue had when the last empty line came. */
  let blank = -1;
  let comment = false;
  for (const { text, offset } of linesOf(source)) {
    const timing = TIMING.exec(text.trimStart());
    if (timing) {
      // A cue's number or name stands between an empty line and its time; some programs leave the empty line out.
      if (lines && (lines.length === blank + 1 || NUMBER.test(lines.at(-1)?.text ?? ''))) lines.pop();
      lines = [];
      blank = -1;
      comment = false;
      cues.push({ start: milliseconds(timing, 1), end: milliseconds(timing, 5), lines });
    } else if (text.trim() === '') {
      // Behind an empty line a cue may go on: some programs put one between the rows of the screen.
      blank = lines?.length ?? -1;
      comment = false;
    } else {
      comment ||= blank === lines?.length && COMMENT.test(text);
      if (!comment) lines?.push({ text, offset });
    }
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
    const lines = cue.lines.filter(({ text }) => wordsIn(text) !== '' || VOICE.test(text));
    const words = lines.map(({ text }) => wordsIn(text));
    const again = cue.start - end < SOON ? repeatedIn(words, shown) : 0;
    const isNew = again < words.length || cue.end - cue.start > MOMENT;
    if (isNew) yield { ...cue, lines: again < words.length ? lines.slice(again) : lines };
    if (words.length > 0) shown = words;
    end = cue.end;
  }
}

/** How many of the first lines are the last ones that were shown. A screen has room for a few. */
function repeatedIn(lines: readonly string[], shown: readonly string[]): number {
  for (let count = Math.min(lines.length, shown.length, MOST_LINES); count > 0; count -= 1) {
    if (shown.slice(-count).every((line, i) => line === lines[i] && !/^[-–—]/.test(line))) return count;
  }
  return 0;
}

const MOST_LINES = 20;

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
    // 'No, you did not. >> I did, too.'
    const turn = current === null || current.pieces.length === 0 ? -1 : words.search(/(?<!\S)>>/);
    const later = turn === -1 ? /\S\s+(?=>>)/.exec(words) : null;
    if (turn !== -1 || later) {
      const cut = later ? later.index + later[0].length : turn;
      say(words.slice(0, cut).trimEnd(), at);
      current = null;
      say(words.slice(cut), at + cut);
      return;
    }
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
  return parts.filter(
    ({ voice, pieces }) => voice !== null || pieces.some((piece) => piece.text.trim() !== ''),
  );
}
