import type { Rule } from '../rule.js';
import { dayNumber, daysIn, parseDay } from '../written-date.js';

/** What has happened, right before the date: 'was held on', 'took place on', 'died on'. */
const HAPPENED =
  /\b(?:(?:was|were) (?:held|killed|signed|opened|closed|arrested|elected|released|published|buried|born|found|hit|injured|sworn in|convicted|sentenced|launched|destroyed|passed|approved|founded|made|completed|shot)|took place|died|happened|occurred|broke out|resigned|ended|began|crashed|sank|won|lost|voted|met|said|told|announced|attended|visited|arrived|fell|testified)(?: [a-z]+){0,4} (?:on|in|from|since) $/i;
/** What lay ahead at the time that is told of. */
const PLANNED =
  /\b(?:scheduled|set|due|planned?|plans|expected|would|will|postponed|until|deadline|slated|going|to be|supposed|moved|if|by|vows?|promised)\b/i;

/** Days that a time zone or a late edition may make. */
const SLACK = 2;

export const futureEventPastTense: Rule = {
  id: 'future-event-past-tense',
  group: 'dates and people',
  about: "Something told as past that is dated after the article: 'was held on June 20, 2025' in 2024.",
  details:
    "Needs the article's date of publication. Only days with a written year right behind a past verb are checked.",
  severity: 'warning',
  examples: [
    ['The fair was held on June 20, 2025, in Norvale.', 'June 20, 2025', '2024-06-18'],
    ['The mayor died on March 3, 2025.', 'March 3, 2025', '2024-03-05'],
    ['The treaty was signed on 12 August 2024.', '12 August 2024', '2024-07-30'],
    ['A fire broke out on Monday, December 30, 2024, in a mill.', 'Monday, December 30, 2024', '2024-01-02'],
    ['The two leaders met in Brask on May 9, 2026.', 'May 9, 2026', '2025-05-10'],
  ],
  counterexamples: [
    ['The fair was held on June 10, 2024, in Norvale.', '2024-06-18'],
    ['The fair will be held on June 20, 2025, in Norvale.', '2024-06-18'],
    ['The fair was scheduled to be held on June 20, 2025.', '2024-06-18'],
    ['The trial was set for June 20, 2025.', '2024-06-18'],
    'The fair was held on June 20, 2025, in Norvale.',
    ['The lease ends on June 20, 2025.', '2024-06-18'],
    ['She said the vote would come on June 20, 2025.', '2024-06-18'],
  ],
  *find({ document: { text }, writtenDates, report }) {
    const published = parseDay(report.document.published);
    if (published === null) return;
    const today = dayNumber(...published);
    for (const { year, month, day, start, end } of writtenDates()) {
      if (year === null || day < 1 || day > daysIn(month, year)) continue;
      if (dayNumber(year, month, day) <= today + SLACK) continue;
      const before = text.slice(Math.max(0, start - 100), start);
      const clause = before.slice(
        Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1,
      );
      if (!HAPPENED.test(clause) || PLANNED.test(clause)) continue;
      yield {
        message: `told as past, but dated after the article, which appeared on ${report.document.published?.slice(0, 10)}`,
        range: { start, end },
      };
    }
  },
};
