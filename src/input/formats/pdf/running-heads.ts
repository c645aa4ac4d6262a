import type { Line } from './lines.js';

/** Lines at the top and at the bottom of a page among which its running heads are. */
const EDGE = 2;

/** A head is what stands on so many of the pages, but for its numbers. */
const SHARE = 0.5;

/** Leaves out what stands at the edge of page after page, and the numbers of the pages. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  pages.forEach((page, index) => {
    const shapes = new Set(page.filter((line) => edges[index]?.has(heightOf(line))).map(shapeOf));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  });
  const enough = Math.max(2, SHARE * pages.length);
  const isHead = (line: Line): boolean =>
    PAGE_NUMBER.test(line.text) || (counts.get(shapeOf(line)) ?? 0) >= enough;
  return pages.map((page, index) => {
    const ofBrowser = new Set(page.filter(({ text }) => OF_A_BROWSER.test(text)).map(heightOf));
    return page.filter(
      (line) => !edges[index]?.has(heightOf(line)) || !(isHead(line) || ofBrowser.has(heightOf(line))),
    );
  });
}

/** The heights at the top and at the bottom of a page where its heads may be. */
function edgesOf(page: readonly Line[]): ReadonlySet<number> {
  const heights = [...new Set(page.map(heightOf))].sort((a, b) => b - a);
  return new Set([...heights.slice(0, EDGE), ...heights.slice(-EDGE)]);
}

const heightOf = ({ y }: Line): number => Math.round(y);

const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

const PAGE_NUMBER = /^(?:page )?[-–— ]{0,2}\d{1,4}[-–— ]{0,2}(?: ?(?:of|\/) ?\d{1,4})?$/i;

/** What browsers print above and below a page: when it was printed, and its address; its title stands beside it. */
const OF_A_BROWSER =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|(?:https?|file):\/\/\S+)$/i;
