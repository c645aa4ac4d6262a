import { NO_NOUNS } from '../../lexicons/index.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';
import { daysIn } from '../written-date.js';

const LEAP_YEAR = 2000;
const LONGEST_MONTH = 31;
/** In 'on June 31' a day is meant; in 'in June 31 people died' none is. */
const DAY_FOLLOWS =
  /(?:\b(?:on|until|till|since|before|after|from|by|to|dated|born|through|between|and|ends|ended|expires?|closes|opens|begins|starts|due)\s+(?:the\s+)?|day,?\s+)$/i;

const GOES_ON = new RegExp(`^\\s+${oneOf(NO_NOUNS)}\\b`);

export const impossibleDate: Rule = {
  id: 'impossible-date',
  group: 'dates and people',
  about: "A day that the calendar does not have: 'June 31', 'February 29, 2023'.",
  details:
    "Without a year the day must be one that a date could have, and a word such as 'on' must stand before it.",
  severity: 'error',
  examples: [
    ['The lease ends on June 31.', 'June 31'],
    ['She was born on February 29, 2023, in Norvale.', 'February 29, 2023'],
    ['The vote is set for November 31, 2024.', 'November 31, 2024'],
    ['The fair runs until 31 September.', '31 September'],
    ['The file is dated 2023-02-29.', '2023-02-29'],
    ['The fair on 31 April was cancelled.', '31 April'],
    ['The vote on June 31 will be close.', 'June 31'],
    ['He signed the paper on Feb. 30.', 'Feb. 30'],
    ['The plant closed on March 42, 2020.', 'March 42, 2020'],
    ['The offer ends Sept. 31.', 'Sept. 31'],
    ['He was jailed on Nov. 31 last year.', 'Nov. 31'],
  ],
  counterexamples: [
    'The lease ends on June 30.',
    'She was born on February 29, 2024, in Norvale.',
    'The ship sank in February 29 years ago.',
    'In June 31 people were hurt on the road.',
    'By September 45 schools had closed.',
    'The vote of November 30 was close.',
    'Of the 31 June brides, two came by boat.',
    'The film opens on February 29.',
  ],
  *find({ document: { text }, writtenDates }) {
    for (const { day, month, year, start, end, weekday } of writtenDates()) {
      const last = daysIn(month, year ?? LEAP_YEAR);
      if (day >= 1 && day <= last) continue;
      const led = weekday !== null || DAY_FOLLOWS.test(text.slice(Math.max(0, start - 12), start));
      if (year === null && (day > LONGEST_MONTH || !led || countsWhatFollows(text, start, end))) continue;
      const name = new Date(Date.UTC(LEAP_YEAR, month - 1, 1)).toLocaleDateString('en-US', {
        month: 'long',
        timeZone: 'UTC',
      });
      yield {
        message: `${name}${year === null ? '' : ` ${year}`} has ${last} days`,
        range: { start, end },
      };
    }
  },
};

/** 'In June 31 people were hurt'; but 'on 31 April was' and 'on June 31 will' have a day. */
const countsWhatFollows = (text: string, start: number, end: number): boolean =>
  !/^\d/.test(text.slice(start, end)) &&
  /^\s+[a-z]{3,}/.test(text.slice(end, end + 5)) &&
  !GOES_ON.test(text.slice(end, end + 10));
