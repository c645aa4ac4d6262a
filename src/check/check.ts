import { digest } from '../claims/index.js';
import { type Range, spanOf } from '../document/index.js';
import { type Analysis, type Article, createArticle } from './article.js';
import type { Finding, Severity } from './finding.js';
import { defaultOptions, type OptionValues, type Problem, type Rule } from './rule.js';
import { rules } from './rules/index.js';

export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: OptionValues;
}

/** What is looked for, by id of the rule; a rule that is not in it is off. */
export type Policy = ReadonlyMap<string, RuleSetting>;

export const defaultPolicy: Policy = new Map(
  rules.map((rule) => [rule.id, { severity: rule.severity, options: defaultOptions(rule) }]),
);

/** The findings of one article, in the order of the text. Each place is told once a rule. */
export function check(analysis: Analysis, policy: Policy = defaultPolicy): readonly Finding[] {
  const article = createArticle(analysis);
  const findings: Finding[] = [];
  const newFingerprint = fingerprintMaker(article);
  for (const rule of rules) {
    const setting = policy.get(rule.id);
    if (!setting || setting.severity === 'off') continue;
    const seen = new Set<string>();
    for (const problem of rule.find(article, setting.options)) {
      const place = `${problem.range.start}-${problem.range.end}`;
      if (seen.has(place)) continue;
      seen.add(place);
      findings.push(toFinding(article, rule, setting.severity, problem, newFingerprint));
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function toFinding(
  article: Article,
  rule: Rule,
  severity: Severity,
  { message, range: words, fix, related = [] }: Problem,
  newFingerprint: (rule: string, range: Range) => string,
): Finding {
  const { document, report } = article;
  const range = withBracket(document.text, words);
  const start = document.positionAt(range.start);
  const end = document.positionAt(range.end);
  return {
    rule: rule.id,
    severity,
    message,
    document: report.document.id,
    span: spanOf(document.text, range),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    claim: article.claimAt(range)?.id ?? null,
    related: related.map((other) => ({
      span: spanOf(document.text, other.range),
      ...document.positionAt(other.range.start),
      message: other.message,
    })),
    // What stands between quotation marks was said so, and nobody may mend it; its end may get the mark that it lacks.
    fix: fix && !article.isPartlyQuoted(fix) ? fix : null,
    fingerprint: newFingerprint(rule.id, range),
  };
}

/** '30 miles (38 km)': a bracket that is opened within is closed within. */
function withBracket(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const opens = BRACKETS.some(
    ([open, close]) => words.lastIndexOf(open) > words.lastIndexOf(close) && text[range.end] === close,
  );
  return opens ? { start: range.start, end: range.end + 1 } : range;
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;

const FINGERPRINT_LENGTH = 16;
/** How much of its sentence on each side belongs to a finding, in characters. */
const SURROUNDINGS = 150;
const LONGEST_WORDS = 300;

/**
 * A finding is the same as before when its rule, its words and the sentence around them are; the second of two alike
 * gets a number. So editing elsewhere in the document changes no fingerprint.
 */
function fingerprintMaker({ document }: Article): (rule: string, range: Range) => string {
  const times = new Map<string, number>();
  const words = (start: number, end: number): string => document.text.slice(start, end).replace(/\s+/g, ' ');
  return (rule, { start, end }) => {
    const sentence = document.sentences[document.sentenceOf(document.tokenAt(start))] ?? { start, end };
    const before = words(Math.max(sentence.start, start - SURROUNDINGS), start);
    const after = words(end, Math.min(sentence.end, end + SURROUNDINGS));
    const key = [rule, words(start, Math.min(end, start + LONGEST_WORDS)), before, after].join('\n');
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return digest(count === 1 ? key : `${key}\n${count}`).slice(0, FINGERPRINT_LENGTH);
  };
}
