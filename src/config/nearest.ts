import { distance } from 'fastest-levenshtein';

/** ", did you mean 'percent-change'?", or nothing where no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const [best] = names
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far);
  return best === undefined ? '' : `; did you mean '${best.candidate}'?`;
}
