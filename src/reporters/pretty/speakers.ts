import type { Report } from '../../claims/index.js';
import { renderColumns } from '../columns.js';
import { plain } from '../plain.js';
import type { View } from '../reporter.js';
import { voicesOf } from '../voices.js';
import type { Palette, Style } from './palette.js';

/** The style of each speaker's name, whoever has most claims first. */
export function voiceStyles(report: Report, { voices }: Palette): (speaker: string) => Style {
  const ranks = new Map(voicesOf(report).map(({ id }, index) => [id, index]));
  return (speaker) => voices[Math.min(ranks.get(speaker) ?? voices.length, voices.length - 1)] ?? String;
}

/** Who speaks how much; of the bar for his words, the quoted part is solid. */
export function renderSpeakers(report: Report, { width }: View, palette: Palette): string {
  const voices = voicesOf(report);
  const styleOf = voiceStyles(report, palette);
  const most = Math.max(...voices.map(({ words }) => words), 1);
  const rows = voices.map(({ id, name, role, claims, words, quoted }) => ({
    name: plain(role === undefined ? name : `${name} (${role})`),
    numbers: [claims, words, quoted],
    bar: [words / most, quoted / most] as const,
    style: styleOf(id),
  }));
  return renderColumns(
    { title: 'Speakers', heads: ['claims', 'words', 'quoted'], rows },
    width,
    palette.aside,
  );
}
