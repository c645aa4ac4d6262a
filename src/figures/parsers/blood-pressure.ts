import { PRESSURE_WORDS } from '../../lexicons/index.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';

export const bloodPressure: Parser = {
  id: 'blood-pressure',
  about: 'Two numbers that a heart makes: “a blood pressure of 140 over 90”, “165/95 mmHg”.',
  examples: [
    ['Her blood pressure was 140 over 90.', 'score 140..90 millimetre of mercury “140 over 90”'],
    ['It read 165/95 mmHg at noon.', 'score 165..95 millimetre of mercury “165/95 mmHg”'],
  ],
  counterexamples: [
    'She has 140 over 90 others.',
    'The pressure rose to 95/100 of that.',
    'He weighs 120/80 of it.',
    'They sold 140 over 90 days.',
  ],
  parse({ atoms }, at) {
    const [upper, link, lower] = [atoms[at], atoms[at + 1], atoms[at + 2]];
    if (upper?.kind !== 'digits' || lower?.kind !== 'digits') return null;
    if (link?.lower !== 'over' && (link?.text !== '/' || link.spaced || lower.spaced)) return null;
    const [systolic, diastolic] = [Number(upper.text), Number(lower.text)];
    const likely = systolic <= 260 && diastolic >= 30 && systolic > diastolic && systolic >= 70;
    if (!likely || !atoms.some((atom) => PRESSURE_WORDS.has(atom.lower))) return null;
    const to = atoms[at + 3]?.lower === 'mmhg' ? at + 4 : at + 3;
    return draft({
      kind: 'score',
      from: at,
      to,
      low: systolic,
      high: diastolic,
      unit: 'millimetre of mercury',
    });
  },
};
