import type { Claim, Report } from '../../claims/index.js';
import { describeFigure, markdownText } from '../../reporters/index.js';
import { holds, type Opened, type Position, type Range } from './opened.js';

export interface Pointed {
  readonly claim: Claim;
  readonly range: Range;
}

/** The claim at a place: its words, its cue or who says it. Of claims in each other the innermost. */
export function claimAt(opened: Opened, position: Position): Pointed | null {
  const hits = opened.report().claims.flatMap((claim) => {
    const { content, attribution } = claim;
    const spans = [...content, attribution?.source, attribution?.cue].filter((span) => span != null);
    const span = spans.find((each) => holds(opened.rangeOf(each), position));
    return span === undefined ? [] : [{ claim, range: opened.rangeOf(span), size: span.end - span.start }];
  });
  return hits.sort((a, b) => a.size - b.size)[0] ?? null;
}

/** Who says it, what its figures come to, and why the tool thinks so, as Markdown. */
export function describeClaim(claim: Claim, report: Report): string {
  const { attribution, figures, form, confidence, checkworthiness, explanation } = claim;
  const speaker = report.speakers.find(({ id }) => id === attribution?.speaker?.id);
  const who =
    attribution === null
      ? 'The article itself'
      : `**${markdownText(speaker?.name ?? 'Nobody named')}**${speaker?.roles[0] ? `, ${markdownText(speaker.roles[0])}` : ''}`;
  const how = [
    form,
    ...(attribution && attribution.stance !== 'neutral' ? [attribution.stance] : []),
    ...(attribution?.negated ? ['negated'] : []),
    `worth checking ${checkworthiness.toFixed(2)}`,
    `confidence ${confidence.toFixed(2)}`,
  ];
  const amounts = figures.map(
    (figure) => `- ${markdownText(figure.text)} = ${markdownText(describeFigure(figure, report))}`,
  );
  const reasons = (explanation?.heuristics ?? []).map(({ about }) => `- ${markdownText(about)}`);
  return [
    `${who} (${how.join(', ')})`,
    ...(amounts.length > 0 ? [amounts.join('\n')] : []),
    ...(reasons.length > 0 ? [`Why:\n\n${reasons.join('\n')}`] : []),
  ].join('\n\n');
}

/** Where the speaker of the claim at a place is first mentioned, or the one whose mention it is. */
export function firstMentionAt(opened: Opened, position: Position): Range | null {
  const report = opened.report();
  const id =
    report.speakers.find(({ mentions }) => mentions.some((span) => holds(opened.rangeOf(span), position)))
      ?.id ?? claimAt(opened, position)?.claim.attribution?.speaker?.id;
  const [first] = report.speakers.find((speaker) => speaker.id === id)?.mentions ?? [];
  return first === undefined ? null : opened.rangeOf(first);
}
