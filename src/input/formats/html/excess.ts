import { Parser } from 'htmlparser2';

/** How many elements of a page stand inside one another where it is deepest. */
const DEEPEST = 400;

/** All elements of a page; the longest news pages have some 20,000. */
const MOST = 60_000;

/** The depths of all elements together: what finds the article looks at each element's ancestors again and again. */
const MOST_ABOVE = 2_000_000;

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
      above += depth;
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
