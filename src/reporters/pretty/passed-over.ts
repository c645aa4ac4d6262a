import type { Report } from '../../claims/index.js';
import { plain } from '../plain.js';
import type { View } from '../reporter.js';
import { block } from '../wrap.js';
import type { Palette } from './palette.js';

/** The verbs that could have been cues where nothing is attributed, and what stopped each; empty where there are none. */
export function renderPassedOver(report: Report, { width }: View, palette: Palette): string {
  const lines = (report.passedOver ?? []).map(({ cue, sentence, stop }) =>
    block(
      `${palette.cue(plain(cue.text))}, ${plain(stop.id)}: ${plain(stop.about)} ${palette.aside(`“${plain(sentence.text)}”`)}`,
      width,
      '    ',
      '  ? ',
    ),
  );
  return lines.length > 0 ? ['Passed over', ...lines].join('\n') : '';
}
