import type { CheckedDocument, Finding } from '../../../check/index.js';
import { type Html, html } from '../../markup.js';

/** A finding's share of a line, in UTF-16 code units from its start, half-open. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
  /** What the finding is called in the page. */
  readonly id: string;
}

/**
 * The lines that findings stand in with those around them, their words marked as links to their cards; null where the
 * document's lines are not those of a file.
 */
export function renderText({ findings, lines }: CheckedDocument, prefix: string): Html | null {
  const numbers = [...lines.keys()].sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  const placed = new Set<string>();
  const rows = numbers.map((number, index) => {
    const text = lines.get(number) ?? '';
    const marks = findings.flatMap(
      (finding, at) => markOn(number, text, finding, `${prefix}f${at + 1}`) ?? [],
    );
    // A blank line has nothing to show; the numbers tell that it is there.
    if (text.trim() === '' && marks.length === 0) return null;
    const gap = index > 0 && number - (numbers[index - 1] ?? 0) > 1;
    return html`${gap ? html`<li class="gap" aria-hidden="true">⋯</li>\n` : null}<li class="line${marks.length > 0 ? ' found' : ''}" id="${prefix}L${number}" value="${number}"><span class="number" aria-hidden="true">${number}</span><span class="words" dir="auto">${renderLine(text, marks, placed)}</span></li>
`;
  });
  return html`<ol class="text" aria-label="The lines of the text">
${rows}</ol>`;
}

function markOn(number: number, text: string, finding: Finding, id: string): Mark | null {
  const { line, column, endLine, endColumn } = finding;
  if (number < line || number > endLine) return null;
  const start = number === line ? column - 1 : 0;
  const end = number === endLine ? endColumn - 1 : text.length;
  return {
    start: Math.min(start, text.length),
    end: Math.min(Math.max(end, start + 1), text.length),
    finding,
    id,
  };
}

/** A line cut wherever a mark starts or ends; of marks over each other the shortest is the link. */
function renderLine(text: string, marks: readonly Mark[], placed: Set<string>): readonly Html[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const offsets = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return offsets.map((start, index) => {
    const end = offsets[index + 1] ?? text.length;
    const words = text.slice(start, end);
    const over = marks
      .filter((mark) => mark.start <= start && mark.end >= end && (end > start || mark.start === start))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const innermost = over.at(-1);
    if (innermost === undefined) return html`${words}`;
    const starting = over.filter(({ id }) => !placed.has(id));
    for (const { id } of starting) placed.add(id);
    const anchors = starting
      .filter((mark) => mark !== innermost)
      .map(({ id }) => html`<span class="anchor" id="${id}"></span>`);
    const own = starting.includes(innermost) ? html` id="${innermost.id}"` : null;
    const names = over.map(({ id }) => id).join(' ');
    return html`${anchors}<a class="found ${innermost.finding.severity}" href="#${innermost.id}-card" data-findings="${names}"${own}>${words}</a>`;
  });
}
