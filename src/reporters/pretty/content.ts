import type { Claim, Report, Span } from '../../claims/index.js';
import { plain } from '../plain.js';
import type { Palette } from './palette.js';

/** What words of a claim can be set off as. */
type Mark = 'quote' | 'figure';

const QUOTATION_MARKS = '"“”„‟«»‹›\'‘’‚‛';

/** The words of a claim, with the quoted ones in quotation marks and the figures set off. */
export const contentOf = (claim: Claim, report: Report, palette: Palette): string =>
  claim.content.map((span) => styleSpan(span, claim, report, palette)).join(' … ');

function styleSpan(span: Span, claim: Claim, report: Report, palette: Palette): string {
  const units = report.document.offsetUnit === 'codepoint' ? [...span.text] : span.text.split('');
  const styles = units.map((): Mark | null => null);
  const opening = new Set<number>();
  const closing = new Set<number>();

  for (const quote of claim.quotes) {
    if (quote.start < span.start || quote.end > span.end) continue;
    const start = quote.start - span.start;
    const end = quote.end - span.start;
    const opened = isMark(units[start - 1]);
    const closed = isMark(units[end]) || (isMark(units[end + 1]) && /[,.?!;:]/.test(units[end] ?? ''));
    styles.fill('quote', opened ? start - 1 : start, closed ? end + 1 : end);
    if (!opened) opening.add(start);
    if (!closed) closing.add(end);
  }
  for (const figure of claim.figures) {
    if (figure.start < span.start || figure.end > span.end) continue;
    styles.fill('figure', figure.start - span.start, figure.end - span.start);
  }

  let out = '';
  let run = '';
  const flush = (style: Mark | null): void => {
    if (run !== '') out += style ? palette[style](plain(run)) : plain(run);
    run = '';
  };
  for (let at = 0; at <= units.length; at += 1) {
    const style = styles[at] ?? null;
    const before = styles[at - 1] ?? null;
    if (style !== before || opening.has(at) || closing.has(at)) flush(before);
    if (closing.has(at)) out += palette.quote('”');
    if (opening.has(at)) out += palette.quote('“');
    run += units[at] ?? '';
  }
  flush(null);
  return out;
}

const isMark = (unit: string | undefined): boolean => unit !== undefined && QUOTATION_MARKS.includes(unit);
