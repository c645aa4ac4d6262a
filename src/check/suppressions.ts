import type { Finding } from './finding.js';

/** A comment in the source that switches rules off. Lines count from 1. */
interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Ids of rules; none means all of them. */
  readonly rules: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly start: number;
}

/** What is left of the findings, and the comments that suppressed nothing. */
export interface Suppression {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  readonly unused: readonly Directive[];
}

/** '<!-- claimsift-disable-next-line vague-source, unnamed-source -- agreed with the desk -->'. */
const COMMENT = /<!--\s{0,20}claimsift-(disable-next-line|disable|enable)\b([^<>]{0,500}?)-->/g;
/** What follows is for people. */
const REASON = /\s--\s/;

/** The source with its comments blanked out, so that they are no part of the article; every offset stays. */
export const withoutDirectives = (source: string): string =>
  source.includes('claimsift-')
    ? source.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
    : source;

/** Applies the comments of the source to findings whose lines are the source's. */
export function suppress(source: string, findings: readonly Finding[]): Suppression {
  const directives = findDirectives(source);
  if (directives.length === 0) return { findings, suppressed: 0, unused: [] };
  const used = new Set<Directive>();
  const nextLines = new Map(directives.map((directive) => [directive, nextLineWithText(source, directive)]));
  const kept = findings.filter((finding) => {
    const by = suppressorOf(finding, directives, nextLines);
    if (by) used.add(by);
    return by === null;
  });
  return {
    findings: kept,
    suppressed: findings.length - kept.length,
    unused: directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive)),
  };
}

function findDirectives(source: string): Directive[] {
  if (!source.includes('claimsift-')) return [];
  const directives: Directive[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const match of source.matchAll(COMMENT)) {
    for (const end of source.slice(at, match.index).matchAll(/\r\n|\n|\r/g)) {
      line += 1;
      lineStart = at + end.index + end[0].length;
    }
    at = match.index;
    directives.push({
      kind: match[1] as Directive['kind'],
      rules:
        (match[2] ?? '')
          .split(REASON)[0]
          ?.split(/[\s,]+/)
          .filter(Boolean) ?? [],
      line,
      column: match.index - lineStart + 1,
      text: match[0],
      start: match.index,
    });
  }
  return directives;
}

/** In Markdown and HTML a blank line may stand between a comment and what it is about. */
function nextLineWithText(source: string, { start, text, line }: Directive): number {
  const after = source.slice(start + text.length);
  const rest = after.search(/\S/);
  return rest < 0 ? line : line + (after.slice(0, rest).match(/\r\n|\n|\r/g)?.length ?? 0);
}

function suppressorOf(
  { rule, line, endLine }: Finding,
  directives: readonly Directive[],
  nextLines: ReadonlyMap<Directive, number>,
): Directive | null {
  let off: Directive | null = null;
  for (const directive of directives) {
    const concerns = directive.rules.length === 0 || directive.rules.includes(rule);
    if (!concerns) continue;
    const next = nextLines.get(directive);
    if (directive.kind === 'disable-next-line') {
      if (next !== undefined && line <= next && next <= endLine) return directive;
    } else if (directive.line <= line) off = directive.kind === 'disable' ? directive : null;
  }
  return off;
}

export type { Directive };
