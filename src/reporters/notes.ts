import type { Attribution, Claim, Report } from '../claims/index.js';

/** What a claim's words alone do not show of how they were said: 'denies', 'attitude', 'negated'. */
export const notesOf = ({ stance, attitude, negated }: Attribution): readonly string[] => [
  ...(stance === 'neutral' ? [] : [stance]),
  ...(attitude ? ['attitude'] : []),
  ...(negated ? ['negated'] : []),
];

/** The claim that one denies, disputes or confirms. */
export const answeredBy = ({ answers }: Attribution, { claims }: Report): Claim | undefined =>
  answers === null ? undefined : claims.find(({ id }) => id === answers);

/** Characters of an answered claim that are shown in a line. */
const LONGEST_ANSWERED = 60;

/** 'answering Unison: morale was low', where the content is no more than 'that'; empty where nothing is answered. */
export function answeringNote(attribution: Attribution, report: Report): string {
  const answered = answeredBy(attribution, report);
  if (answered === undefined) return '';
  const who = answered.attribution?.speaker?.name;
  const { text } = answered;
  const words = text.length > LONGEST_ANSWERED ? `${text.slice(0, LONGEST_ANSWERED).trimEnd()}…` : text;
  return `answering ${who === undefined ? '' : `${who}: `}${words}`;
}
