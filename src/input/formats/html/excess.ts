import { Parser } from 'htmlparser2';

/** How many elements of a page stand inside one another where it is deepest; news pages have some 50. */
const DEEPEST = 200;

/** All elements of a page; the longest news pages have some 20,000. */
const MOST = 40_000;

/**
 * The squares of the depths of all elements together: what finds the article asks each element for the text of each element
 * in it, which is made of that of each in that one. News pages have less than half a million.
 */
const MOST_ABOVE = 30_000_000;

/** What of a page is more than an article has, and more than can be read in a short time; null where nothing is. */
export function excessOf(html: string): string | null {
  let depth = 0;
  let elements = 0;
  let above = 0;
  let excess: string | null = null;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      above += depth ** 2;
      if (depth > DEEPEST) excess = `nests more than ${DEEPEST} elements inside one another`;
      else if (elements > MOST) excess = `has more than ${MOST} elements`;
      else if (above > MOST_ABOVE) excess = 'nests too many elements inside one another';
      if (excess !== null) parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return excess;
}
