import { SOFTENERS, UNIT_NAMES } from '../../lexicons/index.js';
import { changed, type Draft, startOf } from '../draft.js';
import type { Change } from '../figure.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const restatement: Refiner = {
  id: 'restatement',
  about: 'The same amount in another currency or unit, in brackets or after “or”.',
  examples: [
    ['It cost 1.52 trillion won ($1.09bn).', 'money 1.09e9 USD “$1.09bn” =1.52 trillion won'],
    ['More than 30 miles (48 km) burned.', 'quantity 48 kilometre “48 km” =30 miles'],
    ['They walked 30 miles, or about 48 km.', 'quantity ~48 kilometre “48 km” =30 miles'],
    ['They walked 30 miles (48 km).', 'quantity 48 kilometre “48 km” =30 miles'],
  ],
  counterexamples: [
    'It made $4 million, or 24 cents a share.',
    'It cost $5 (and $6 before).',
    'He ran 5 miles (in 40 minutes).',
  ],
  refine(reading, drafts) {
    return drafts.map((made, k) => {
      const first = drafts[k - 1];
      if (!first || !restates(reading, first, made)) return made;
      return changed(made, {
        restates: startOf(reading, first),
        of: first.of,
        ofRange: first.ofRange,
        subject: first.subject,
        subjectRange: first.subjectRange,
        change: made.change ?? converted(first, made),
        per: made.per ?? first.per,
        evidence: [...made.evidence, restatement.id],
      });
    });
  },
};

/** The same move, told in the second unit: of its ends and its step only what this figure is. */
function converted({ change, value }: Draft, made: Draft): Change | null {
  if (change === null) return null;
  const level = change.by === null && change.to === value;
  const { direction } = change;
  return { direction, from: null, to: level ? made.value : null, by: change.by === null ? null : made.value };
}

function restates({ atoms }: Reading, first: Draft, second: Draft): boolean {
  if (first.kind !== second.kind || first.unit === second.unit || first.unit === null || second.unit === null)
    return false;
  // '$4 million, or 24 cents a share' are two measures of one profit.
  if (second.per !== null && first.per !== second.per && second.unit === 'cent') return false;
  if (first.kind !== 'money' && dimension(first.unit) !== dimension(second.unit)) return false;
  const gap = atoms.slice(first.to, second.from);
  // '30 miles, or about 48 km'
  if (gap[0]?.text === ',' && gap[1]?.lower === 'or')
    return gap.slice(2).every((atom) => SOFTENERS.has(atom.lower));
  const open = gap.findIndex((atom) => atom.text === '(' || atom.text === '[' || atom.text === '/');
  if (open < 0 || open > 4) return false;
  if (gap.slice(0, open).some((atom) => atom.kind === 'mark' && !/^[-–]$/.test(atom.text))) return false;
  return gap.slice(open + 1).every((atom) => SOFTENERS.has(atom.lower));
}

function dimension(unit: string): string | null {
  const first = unit.split(' ')[0] ?? '';
  return (
    UNIT_NAMES.get(first)?.find(
      ({ words }) => unit === words.join(' ') || unit.startsWith(`${words.join(' ')} per `),
    )?.unit.dimension ?? null
  );
}
