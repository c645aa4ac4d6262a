import stringWidth from 'string-width';
import type { Report } from '../../claims/index.js';
import { plain } from '../plain.js';
import type { View } from '../reporter.js';
import { type Voice, voicesOf } from '../voices.js';
import { block } from '../wrap.js';
import type { Palette, Style } from './palette.js';

/** The style of each speaker's name, whoever has most claims first. */
export function voiceStyles(report: Report, { voices }: Palette): (speaker: string) => Style {
  const ranks = new Map(voicesOf(report).map(({ id }, index) => [id, index]));
  return (speaker) => voices[Math.min(ranks.get(speaker) ?? voices.length, voices.length - 1)] ?? String;
}

const HEADS = ['claims', 'words', 'quoted'] as const;
/** Columns of a number, the space before it included. */
const NUMBER = 8;
const GAP = 2;
const LONGEST_BAR = 30;
const SHORTEST_BAR = 8;
const LONGEST_NAME = 48;

/** Who speaks how much: a row each, with a bar for his words where there is room. */
export function renderSpeakers(report: Report, { width }: View, palette: Palette): string {
  const voices = voicesOf(report);
  const styleOf = voiceStyles(report, palette);
  const names = voices.map(({ name, role }) => plain(role === undefined ? name : `${name} (${role})`));
  const room = width - HEADS.length * NUMBER - GAP;
  const longest = Math.max('Speakers'.length, ...names.map((name) => stringWidth(name)));
  const nameWidth = Math.max(Math.min(longest, room, LONGEST_NAME), 'Speakers'.length);
  const barWidth = Math.min(room - nameWidth - GAP, LONGEST_BAR);
  const most = Math.max(...voices.map(({ words }) => words), 1);

  const rows = voices.map((voice, index) => {
    const name = styleOf(voice.id)(padded(names[index] ?? '', nameWidth));
    const bar = barWidth < SHORTEST_BAR ? '' : `  ${styleOf(voice.id)(barOf(voice, most, barWidth))}`;
    return `${name}${numbersOf(voice)}${bar}`.trimEnd();
  });
  const head = 'Speakers'.padEnd(nameWidth) + HEADS.map((title) => title.padStart(NUMBER)).join('');
  return [palette.aside(head), ...rows].join('\n');
}

const numbersOf = ({ claims, words, quoted }: Voice): string =>
  [claims, words, quoted].map((number) => String(number).padStart(NUMBER)).join('');

/** A bar as long as his share of the words of whoever says most; the part of it that is quoted is solid. */
function barOf({ words, quoted }: Voice, most: number, width: number): string {
  const long = Math.round((words / most) * width);
  const solid = Math.min(Math.round((quoted / most) * width), long);
  return '█'.repeat(solid) + '░'.repeat(long - solid);
}

/** Text that takes exactly so many columns; what is cut off shows as an ellipsis. */
function padded(text: string, width: number): string {
  if (stringWidth(text) <= width) return text + ' '.repeat(width - stringWidth(text));
  const [line = ''] = block(text.replaceAll(' ', '\u00a0'), width - 1, '').split('\n');
  const cut = `${line.replaceAll('\u00a0', ' ').trimEnd()}…`;
  return cut + ' '.repeat(width - stringWidth(cut));
}
