import { distance } from 'fastest-levenshtein';

/** "; did you mean 'percent-change'?", or nothing where no name is near. */
export const didYouMean = (name: string, names: readonly string[]): string =>
  suggestion(nearest(name, names));

/** "; did you mean 'percent-change'?" of what was likely meant; nothing of nothing. */
export const suggestion = (meant: string | null): string =>
  meant === null ? '' : `; did you mean '${meant}'?`;

/** Which of the names was likely meant; null where none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  // 'warn' is far from 'warning', but begins it.
  const begun = names.find((candidate) => name.length >= 3 && candidate.startsWith(name.toLowerCase()));
  if (begun !== undefined) return begun;
  const [best] = names
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= mostEdits(name.toLowerCase(), candidate.toLowerCase()))
    .sort((a, b) => a.far - b.far);
  return best?.candidate ?? null;
}

/** Short names are near many others: there, half of the letters may differ only where the first is right. */
const mostEdits = (name: string, candidate: string): number =>
  name[0] === candidate[0]
    ? Math.min(Math.max(2, candidate.length / 3), candidate.length / 2)
    : Math.min(Math.max(2, candidate.length / 3), (candidate.length - 1) / 2);
