import type { Range } from '../../document/index.js';
import type { Label } from './layout.js';
import type { NamedYear, Token } from './reading.js';

/** A label that a sentence names, and where. */
export interface Mention extends Range {
  readonly label: Label;
}

/** Words that may stand between those of a label: 'the North of Marl'. */
const SLACK = 2;
/** Of a label of several words so much must be there: 'the Marl district' for 'Marl district council'. */
const LEAST = 0.5;

interface Found extends Mention {
  readonly matched: number;
  readonly share: number;
}

/** The labels of one category that the words name, in order; none where two labels are named alike. */
export function mentionsOf(
  labels: readonly Label[],
  tokens: readonly Token[],
  years: readonly NamedYear[],
): readonly Mention[] {
  const known = new Set(tokens.map(({ stem }) => stem));
  const found = labels.flatMap((label) =>
    label.year === null
      ? label.stems.some((stem) => known.has(stem))
        ? placesOf(label, tokens)
        : []
      : years
          .filter(({ year }) => year === label.year)
          .map(({ start, end }): Found => ({ label, start, end, matched: 1, share: 1 })),
  );
  return found
    .filter((one) => !found.some((other) => other !== one && overlap(one, other) && !isBetter(one, other)))
    .toSorted((a, b) => a.start - b.start);
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const isBetter = (one: Found, other: Found): boolean =>
  one.label.text === other.label.text ||
  one.matched > other.matched ||
  (one.matched === other.matched && one.share > other.share);

function placesOf(label: Label, tokens: readonly Token[]): Found[] {
  const stems = new Set(label.stems);
  const places: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!stems.has(tokens[i]?.stem ?? '')) continue;
    const seen = new Set<string>();
    let last = i;
    for (let k = i; k < Math.min(tokens.length, i + stems.size + SLACK); k++) {
      const stem = tokens[k]?.stem ?? '';
      if (!stems.has(stem) || seen.has(stem)) continue;
      seen.add(stem);
      last = k;
    }
    const share = seen.size / stems.size;
    if (share < LEAST) continue;
    places.push({
      label,
      start: tokens[i]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      matched: seen.size,
      share,
    });
    i = last;
  }
  return places;
}
