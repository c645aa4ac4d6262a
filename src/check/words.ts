/** The words of a text, for comparison: lower case, without marks, typographic apostrophes made straight. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Do the words of one stand in the other, in a row? */
export const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/** Above this, two passages are compared by their first words only. */
const LONGEST = 200;

/** How many words the two share in the same order, over the longer one's length; 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    other.forEach((against, k) => {
      next[k + 1] = word === against ? (row[k] ?? 0) + 1 : Math.max(row[k + 1] ?? 0, next[k] ?? 0);
    });
    row = next;
  }
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : (row[other.length] ?? 0) / longer;
}
