import { createDocument } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';
import { type AttributedContent, type ResolvedSpeaker, resolveSpeakers } from '../../src/speakers/index.js';

/** A resolution written out: who, and which sieves found out. */
export interface Resolved {
  readonly speaker: ResolvedSpeaker | null;
  readonly rendered: string;
  readonly evidence: readonly string[];
  readonly confidence: number;
}

const SAID = /^[,”"’\s]*([^.“”"]{1,80}?) (?:said|says)\b/;

/** What stands between quotation marks is said by whoever stands before 'said' behind it, else goes on from before. */
function quotedClaims(text: string): AttributedContent[] {
  const claims: AttributedContent[] = [];
  for (const { start, end, parent } of findQuotations(createDocument(text))) {
    if (parent !== null) continue;
    const said = SAID.exec(text.slice(end));
    const name = said?.[1] ?? '';
    const at = end + (said?.[0].indexOf(name) ?? 0);
    claims.push({
      content: [{ start, end }],
      source: said ? { start: at, end: at + name.length } : null,
      cue: null,
      continues: said || claims.length === 0 ? null : claims.length - 1,
      inside: null,
    });
  }
  return claims;
}

/** Who the words are, where they stand last in the text as a source, or as a quotation without one. */
export function resolveIn(text: string, words: string, byline?: string): Resolved {
  const document = createDocument(text);
  const claims = quotedClaims(text);
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`'${words}' does not stand in: ${text}`);
  const end = start + words.length;
  let asked = claims.findIndex(({ source, content }) =>
    source ? source.start === start && source.end === end : content[0]?.start === start,
  );
  if (asked < 0) {
    const inside = claims.findIndex(({ content }) => content.some((c) => c.start <= start && end <= c.end));
    asked =
      claims.push({
        content: [],
        source: { start, end },
        cue: null,
        continues: null,
        inside: inside < 0 ? null : inside,
      }) - 1;
  }
  const { speakers, resolutions } = resolveSpeakers(
    document,
    findQuotations(document),
    claims,
    byline ? { byline } : {},
  );
  const resolution = resolutions[asked]!;
  const speaker = resolution.speaker === null ? null : speakers[resolution.speaker]!;
  return {
    speaker,
    rendered: `${words} → ${speaker?.name ?? 'nobody'}`,
    evidence: resolution.evidence,
    confidence: resolution.confidence,
  };
}

/** The words before the last 'said', back to a full stop, a comma or a quotation mark. */
export function sourceBeforeSaid(text: string): string {
  const before = text.slice(0, text.lastIndexOf(' said'));
  const cut = Math.max(
    ...['. ', ', ', '” ', '\n', '“'].map((mark) => before.lastIndexOf(mark) + mark.length - 1),
  );
  return before.slice(cut + 1);
}
