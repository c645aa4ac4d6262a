import type { Claim, Report } from '../claims/index.js';

/** What a speaker says in a document, added up. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly role: string | undefined;
  readonly claims: number;
  /** Words in claims of his; those inside another claim of his count once. */
  readonly words: number;
  /** How many of these words are quoted. */
  readonly quoted: number;
}

/** The speakers of a report, whoever has most claims first, then in order of first mention. */
export function voicesOf(report: Report): readonly Voice[] {
  const said = new Map<string, Claim[]>(report.speakers.map(({ id }) => [id, []]));
  for (const claim of report.claims) said.get(claim.attribution?.speaker?.id ?? '')?.push(claim);
  return report.speakers
    .map(({ id, name, named, roles: [role] }) => {
      const claims = said.get(id) ?? [];
      const ids = new Set(claims.map((claim) => claim.id));
      const outermost = claims.filter(({ attribution }) => !ids.has(attribution?.inside ?? ''));
      return {
        id,
        name,
        named,
        role,
        claims: claims.length,
        words: sum(outermost.map(({ text }) => countWords(text))),
        quoted: sum(outermost.flatMap(({ quotes }) => quotes.map(({ text }) => countWords(text)))),
      };
    })
    .toSorted((a, b) => b.claims - a.claims);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)?.length ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
