import type { Document, Range } from '../../document/index.js';
import { DATE_PREPOSITIONS, ELECTED_OFFICES, HAPPENED_FORMS } from '../../lexicons/index.js';
import type { Article } from '../article.js';
import { oneOf } from '../pattern.js';
import type { Rule } from '../rule.js';
import { dayNumber, daysIn, parseDay } from '../written-date.js';

/** What befell somebody or something. */
const DONE =
  'held|killed|signed|opened|closed|arrested|elected|released|published|buried|born|found|hit|injured|sworn in|convicted|' +
  'sentenced|launched|destroyed|passed|approved|founded|made|completed|shot|struck|seized|acquitted|cleared|named|built|sold|' +
  'bought|stolen|robbed|burned|flooded|evacuated|rescued|crowned|married|appointed|dismissed|fired|hired|discovered|shut';
/** What happened by itself, or what somebody did. */
const HAPPENED =
  'took place|died|happened|occurred|broke out|resigned|ended|began|crashed|sank|won|lost|voted|met|said|attended|visited|' +
  'arrived|fell|testified|opened|closed|collapsed|exploded|ruled|struck|signed|arrested|convicted|sentenced|reported|' +
  'approved|beat|defeated|sold|bought|retired|quit|erupted|killed|shot|stole|robbed|married|made landfall|took office|' +
  'entered|destroyed|overturned|acquitted|dismissed|unveiled|seized';
/** Behind the verb: nothing, a name, a phrase with its article or its number; 'the lease he signed ends on' has none. */
const OBJECT =
  "(?: \\p{Lu}[\\p{L}'’-]+| (?:him|her|them|it)| (?:the|an?|its|his|her|their|all|some|two|three|four|five|six|in|at|near|off|against|of|by|for)(?: (?!to |that |who )[\\p{L}'’-]+){1,4})?";
/** Right before the date: 'was held on', 'died on', 'signed the treaty on'. */
const TOLD_BEFORE = new RegExp(
  `\\b(?:(?:was|were) (?:${DONE})(?: (?!to |that )[a-z]+){0,4}|(?:${HAPPENED})${OBJECT}) ${oneOf(DATE_PREPOSITIONS)} $`,
  'u',
);
/** Right before a month or a year, which may be that of what was decided: 'was elected in 2019', not 'approved cuts in 2019'. */
const TOLD_BEFORE_MONTH = new RegExp(
  `\\b(?:(?:was|were) (?:${DONE})(?: ${oneOf(ELECTED_OFFICES)})?|took place|died|happened|occurred|broke out|resigned|collapsed|crashed|sank|erupted|exploded) in $`,
  'i',
);
/** Behind a date that opens the sentence: 'On 1 June 2018, police arrested two men'. */
const TOLD_BEHIND = new RegExp(`^,? (?:[\\p{L}'’-]+ ){1,4}(?:(?:was|were) (?:${DONE})|${HAPPENED})\\b`, 'u');
const OPENS = /(?:^|[\n”"] ?)(?:On|In) $/;
/** What lay ahead at the time that is told of. */
const PLANNED =
  /\b(?:scheduled|set|due|planned?|plans|expected|would|will|could|may|might|shall|postponed|until|deadline|slated|going|to be|supposed|moved|if|by|vows?|promised|told|hoped|thought|knew|feared|were to|was to|agreed|who|whether|how|why|where|novel|film|game|series)\b/i;
/** What has a day of its own. */
const EVENT =
  'elections?|votes?|referendum|summit|meeting|concert|conference|hearing|trial|match|ceremony|event|festival|rally|march|' +
  'protest|launch|opening|visit|race|show|wedding|funeral|talks|debate|strike|auction|sale|deal|tickets?';
/** 'discussed the summit on June 12': the day is that of what they discussed. */
const HAS_A_DAY = new RegExp(`\\b(?:${EVENT})(?: [a-z]+){0,4} ${oneOf(DATE_PREPOSITIONS)} $`, 'i');
/** 'the election was held': what is told is the event itself. */
const EVENT_IS_TOLD = new RegExp(`\\b(?:${EVENT})(?: [a-z]+){0,2} ${oneOf(HAPPENED_FORMS)}\\b`, 'i');

/** Days that a time zone or a late edition may make. */
const SLACK = 2;

export const futureEventPastTense: Rule = {
  id: 'future-event-past-tense',
  group: 'dates and people',
  about: "Something told as past that is dated after the article: 'was held on June 20, 2025' in 2024.",
  details:
    "Needs the article's date of publication. Only days, months and years with a written year beside a past verb are checked.",
  severity: 'warning',
  examples: [
    ['The fair was held on June 20, 2025, in Norvale.', 'June 20, 2025', '2024-06-18'],
    ['The mayor died on March 3, 2025.', 'March 3, 2025', '2024-03-05'],
    ['The treaty was signed on 12 August 2024.', '12 August 2024', '2024-07-30'],
    ['A fire broke out on Monday, December 30, 2024, in a mill.', 'Monday, December 30, 2024', '2024-01-02'],
    ['The two leaders met in Brask on May 9, 2026.', 'May 9, 2026', '2025-05-10'],
    ['The two sides signed the treaty on October 2, 2025.', 'October 2, 2025', '2025-05-10'],
    ['On 1 June 2025, police arrested two men.', '1 June 2025', '2025-05-10'],
    ['She was elected mayor in June 2025.', 'June 2025', '2025-05-10'],
    ['The bridge collapsed in 2026.', '2026', '2025-05-10'],
  ],
  counterexamples: [
    ['The fair was held on June 10, 2024, in Norvale.', '2024-06-18'],
    ['The fair will be held on June 20, 2025, in Norvale.', '2024-06-18'],
    ['The fair was scheduled to be held on June 20, 2025.', '2024-06-18'],
    ['The trial was set for June 20, 2025.', '2024-06-18'],
    'The fair was held on June 20, 2025, in Norvale.',
    ['The lease ends on June 20, 2025.', '2024-06-18'],
    ['She said the vote would come on June 20, 2025.', '2024-06-18'],
    ['The two leaders discussed the summit on June 12, 2025.', '2024-06-18'],
    ['The board approved a sale of the hall on June 12, 2025.', '2024-06-18'],
    ['She was told the lease ended on May 30, 2025.', '2024-06-18'],
    ['The band sold tickets for a concert on June 3, 2025.', '2024-06-18'],
    ['The board approved cuts in 2025.', '2024-06-18'],
    ['He wondered who won on June 20, 2025.', '2024-06-18'],
    ['The lease he signed ends on June 30, 2025.', '2024-06-18'],
    ['They met to plan the feast on June 24, 2025.', '2024-06-18'],
    ['On 1 June 2025, police will open the road.', '2024-06-18'],
    ['In 2025, voters who met him said, they would leave.', '2024-06-18'],
  ],
  *find(article) {
    const { document, report } = article;
    const published = parseDay(report.document.published);
    if (published === null) return;
    const today = dayNumber(...published);
    for (const date of datesOf(article))
      if (dayNumber(...date.first) > today + SLACK && isToldAsPast(document, date))
        yield {
          message: `told as past, but dated after the article, which appeared on ${report.document.published?.slice(0, 10)}`,
          range: { start: date.start, end: date.end },
        };
  },
};

interface DatedRange extends Range {
  readonly first: readonly [year: number, month: number, day: number];
  readonly isDay: boolean;
}

/** Days, months and years that are written with their year, by their first day. */
function* datesOf({ writtenDates, report }: Article): Generator<DatedRange> {
  for (const { year, month, day, start, end } of writtenDates())
    if (year !== null && day >= 1 && day <= daysIn(month, year))
      yield { start, end, first: [year, month, day], isDay: true };
  for (const { date, text, start, end } of report.figures) {
    const [, year, month = '01'] = /^(\d{4})(?:-(\d\d))?$/.exec(date ?? '') ?? [];
    if (year !== undefined && text.includes(year))
      yield { start, end, first: [Number(year), Number(month), 1], isDay: false };
  }
}

/** How far before a date its clause is read, in characters. */
const REACH = 100;

function isToldAsPast({ text, sentences, sentenceOf, tokenAt }: Document, date: DatedRange): boolean {
  const sentence = sentences[sentenceOf(tokenAt(date.start))];
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
  const clause = before.slice(before.lastIndexOf('; ') + 1);
  const behind = text.slice(date.end, sentence.end);
  if (OPENS.test(clause)) return TOLD_BEHIND.test(behind) && !PLANNED.test(behind);
  if (PLANNED.test(clause)) return false;
  if (!date.isDay) return TOLD_BEFORE_MONTH.test(clause);
  return TOLD_BEFORE.test(clause) && (!HAS_A_DAY.test(clause) || EVENT_IS_TOLD.test(clause));
}
