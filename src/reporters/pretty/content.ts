import type { Claim, Report, Span } from '../../claims/index.js';
import { plain } from '../plain.js';
import type { Palette } from './palette.js';

/** What words of a claim can be set off as. */
type Mark = 'quote' | 'figure';

const QUOTATION_MARKS = '"“”„‟«»‹›\'‘’‚‛';

/**
 * The words of a claim, with the quoted ones in quotation marks and the figures set off. The marks around quoted words are
 * one kind, “”, whatever the article has or leaves out there: here they say what is verbatim, and a reader should not have
 * to learn that from three kinds of them. Within quoted words every mark is the article's own.
 */
export const contentOf = (claim: Claim, report: Report, palette: Palette): string =>
  claim.content.map((span) => styleSpan(span, claim, report, palette)).join(' … ');

function styleSpan(span: Span, claim: Claim, report: Report, palette: Palette): string {
  const units = report.document.offsetUnit === 'codepoint' ? [...span.text] : span.text.split('');
  const styles = units.map((): Mark | null => null);
  const opening = new Set<number>();
  const closing = new Set<number>();

  for (const quote of claim.quotes) {
    if (quote.start < span.start || quote.end > span.end) continue;
    const { from, to } = withMarks(units, quote.start - span.start, quote.end - span.start);
    styles.fill('quote', from, to);
    opening.add(from);
    closing.add(to);
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
    if (closing.has(at)) {
      if (before !== 'quote') flush(before);
      run += '”';
      flush('quote');
    }
    if (style !== before || opening.has(at)) flush(before);
    if (opening.has(at)) {
      run = '“';
      if (style !== 'quote') flush('quote');
    }
    run += units[at] ?? '';
  }
  flush(null);
  return out;
}

/** Takes the article's marks around quoted words out of the text; the words go from one end of what is given back to the other. */
function withMarks(
  units: string[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  if (isMark(units[start - 1])) units[start - 1] = '';
  // 'it “a win,” he said': the comma stands inside, before the mark.
  const after = /[,.?!;:]/.test(units[end] ?? '') && isMark(units[end + 1]) ? end + 1 : end;
  if (isMark(units[after])) units[after] = '';
  return { from: start, to: after };
}

const isMark = (unit: string | undefined): boolean => unit !== undefined && QUOTATION_MARKS.includes(unit);
