import { type Document, FINITE, type Range } from '../../document/index.js';
import { CUE_FORMS } from '../../lexicons/index.js';
import type { Quotation } from '../../quotations/index.js';
import type { Article } from '../article.js';
import type { Rule } from '../rule.js';

/** Shorter ones are titles, terms and slogans more often than utterances. */
const FEWEST_WORDS = 6;
/** Of the quotation's characters, what a claim must hold for the quotation to be that claim's. */
const COVERED = 0.5;

export const unattributedQuotation: Rule = {
  id: 'unattributed-quotation',
  group: 'sourcing',
  about: 'Quoted words of a sentence or more that nobody is named for.',
  details:
    'Say who said it, or whose text it is. Titles, terms and slogans are passed over, and so is a quotation in whose paragraph somebody does speak: who is then a matter of reading.',
  severity: 'warning',
  examples: [
    [
      'The pool opens in May.\n\n“The water was far too cold for the children last year.”\n\nIt has two lanes.',
      '“The water was far too cold for the children last year.”',
    ],
    [
      'The hall is empty. "Nobody wants to rent it at that price, not even the choir." The rent is $400.',
      '"Nobody wants to rent it at that price, not even the choir."',
    ],
    [
      'Rain fell all week.\n\n"We have never had so much water in the cellar."\n\nThe pumps ran for days.',
      '"We have never had so much water in the cellar."',
    ],
    [
      'The board met on Monday. “This decision will cost the town dearly for years.” Six members were there.',
      '“This decision will cost the town dearly for years.”',
    ],
    [
      'The ferry was late again.\n\n“It is always late when the tide is low, and nobody cares.”\n\nTickets cost $4.',
      '“It is always late when the tide is low, and nobody cares.”',
    ],
  ],
  counterexamples: [
    '“The water was far too cold for the children last year,” Ann Ruiz said.',
    'She read from “The Long Way Home to the River” on Monday.',
    'A sign at the gate read: “No dogs are allowed on the lawn after six.”',
    'According to the report, “the walls were wet when the inspectors came in”.',
    'Ann Ruiz disagreed.\n\n“The water was far too cold for the children last year,” she said. “We will wait until it is warm.”',
    'The so-called “best little mill in the whole of the county” is closed.',
  ],
  *find(article) {
    const { document, quotations } = article;
    const speaking = attributedRanges(article);
    for (const quotation of quotations) {
      if (
        quotation.parent !== null ||
        quotation.mark === 'single' ||
        !quotation.closed ||
        quotation.continues !== null
      )
        continue;
      if (!isUtterance(document, quotation) || covered(quotation, speaking) >= COVERED) continue;
      if (
        isSigned(document, quotation) ||
        isIntroduced(document, quotation) ||
        somebodySpeaks(document, quotation)
      )
        continue;
      yield { message: 'nobody is named for these words', range: quotation };
    }
  },
};

/** Where somebody's words stand: the contents of claims with a source or a speaker. */
const attributedRanges = ({ report }: Article): readonly Range[] =>
  report.claims.flatMap(({ attribution, content }) =>
    attribution?.speaker || attribution?.source ? content : [],
  );

function covered({ inner }: Quotation, ranges: readonly Range[]): number {
  const length = Math.max(inner.end - inner.start, 1);
  return Math.max(
    0,
    ...ranges.map(({ start, end }) => (Math.min(end, inner.end) - Math.max(start, inner.start)) / length),
  );
}

/** A sentence at least: it begins and ends as one, and has a verb that can carry it. */
function isUtterance(document: Document, { firstToken, endToken }: Quotation): boolean {
  const tokens = document.tokens.slice(firstToken, endToken);
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (words.length < FEWEST_WORDS || !tokens[0]?.capital || !/^[.!?,…]$/.test(tokens.at(-1)?.text ?? ''))
    return false;
  const capitals = words.filter(({ capital }) => capital).length;
  if (capitals * 2 > words.length) return false;
  return tokens.some(({ index }) => (document.tag(index) & FINITE) !== 0);
}

/** '” ― Ann Ruiz': the name stands behind the marks. */
const isSigned = ({ text }: Document, { end }: Quotation): boolean =>
  /^\s*[-–—―(]\s*\p{Lu}/u.test(text.slice(end, end + 6));

/** A colon or a comma right before the marks leads to a source that may stand further off. */
function isIntroduced({ text, paragraphs }: Document, quotation: Quotation): boolean {
  const paragraph = paragraphs[quotation.paragraph];
  const before = text.slice(paragraph?.start, quotation.start).trimEnd();
  const previous = paragraphs[quotation.paragraph - 1];
  return (
    /[:,–—-]$/.test(before) || (before === '' && previous !== undefined && text[previous.end - 1] === ':')
  );
}

/** A reporting verb outside the marks, in the same paragraph. */
function somebodySpeaks(document: Document, quotation: Quotation): boolean {
  const paragraph = document.paragraphs[quotation.paragraph];
  if (!paragraph) return false;
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    if (i >= quotation.firstToken && i < quotation.endToken) continue;
    if (CUE_FORMS.has(document.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}
