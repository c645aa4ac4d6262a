import type { Line } from './lines.js';

/** Lines at the top and at the bottom of a page among which its running heads are. */
const EDGE = 2;

/** A head is what stands on so many of the pages, but for its numbers. */
const SHARE = 0.5;

/** Leaves out what stands at the edge of page after page, and the numbers of the pages. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.filter((line) => isAtEdge(page, line)).map(shapeOf));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const enough = Math.max(2, SHARE * pages.length);
  const isHead = (line: Line): boolean =>
    PAGE_NUMBER.test(line.text) || (counts.get(shapeOf(line)) ?? 0) >= enough;
  return pages.map((page) => {
    const ofBrowser = new Set(
      page.filter(({ text }) => OF_A_BROWSER.test(text)).map(({ y }) => Math.round(y)),
    );
    return page.filter(
      (line) => !(isAtEdge(page, line) && (isHead(line) || ofBrowser.has(Math.round(line.y)))),
    );
  });
}

function isAtEdge(page: readonly Line[], line: Line): boolean {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const place = heights.indexOf(Math.round(line.y));
  return place < EDGE || place >= heights.length - EDGE;
}

const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

const PAGE_NUMBER = /^(?:page )?[-–— ]{0,2}\d{1,4}[-–— ]{0,2}(?: ?(?:of|\/) ?\d{1,4})?$/i;

/** What browsers print above and below a page: when it was printed, and its address; its title stands beside it. */
const OF_A_BROWSER =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|(?:https?|file):\/\/\S+)$/i;
