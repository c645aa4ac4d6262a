import type { Claim, Figure, Report, Span } from './report.js';

/**
 * The report with its offsets counted in Unicode code points instead of UTF-16 code units. A report whose text has no
 * character outside the Basic Multilingual Plane keeps its numbers.
 */
export function inCodePoints(report: Report, text: string): Report {
  const at = codePointIndex(text);
  return withOffsets(report, at, 'codepoint', at(text.length));
}

/**
 * A report that carries its text, with its offsets counted in UTF-16 code units, as JavaScript counts, whatever they
 * counted before.
 */
export function inUtf16(report: Report): Report {
  const { text, offsetUnit } = report.document;
  if (text === undefined || offsetUnit === 'utf16') return report;
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return withOffsets(report, (offset) => offsets[offset] ?? text.length, 'utf16', text.length);
}

function withOffsets(
  report: Report,
  at: (offset: number) => number,
  offsetUnit: Report['document']['offsetUnit'],
  characters: number,
): Report {
  const range = <T extends { readonly start: number; readonly end: number }>(x: T): T => ({
    ...x,
    start: at(x.start),
    end: at(x.end),
  });
  const span = (x: Span): Span => range(x);
  const orNull = (x: Span | null): Span | null => x && span(x);
  const figure = (x: Figure): Figure => ({
    ...range(x),
    ofSpan: orNull(x.ofSpan),
    subjectSpan: orNull(x.subjectSpan),
  });
  const claim = (x: Claim): Claim => ({
    ...x,
    content: x.content.map(span),
    quotes: x.quotes.map(span),
    sentence: span(x.sentence),
    figures: x.figures.map(figure),
    attribution: x.attribution && {
      ...x.attribution,
      source: orNull(x.attribution.source),
      cue: orNull(x.attribution.cue),
      addressee: orNull(x.attribution.addressee),
      setting: orNull(x.attribution.setting),
    },
    ...(x.explanation && { explanation: { ...x.explanation, chain: x.explanation.chain.map(span) } }),
  });
  return {
    ...report,
    document: { ...report.document, offsetUnit, characters },
    speakers: report.speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(span) })),
    claims: report.claims.map(claim),
    figures: report.figures.map(figure),
    ...(report.passedOver && {
      passedOver: report.passedOver.map((x) => ({ ...x, cue: span(x.cue), sentence: span(x.sentence) })),
    }),
  };
}

/** From a UTF-16 offset to the number of code points before it. */
function codePointIndex(text: string): (offset: number) => number {
  /** UTF-16 offsets behind each surrogate pair, in order. */
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) {
      pairs.push(i + 2);
      i++;
    }
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
