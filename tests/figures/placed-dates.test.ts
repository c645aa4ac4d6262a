import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findFigures } from '../../src/figures/index.js';

const datesOf = (text: string, { published }: { published: string | undefined }): string[] =>
  findFigures(createDocument(text), published === undefined ? {} : { published })
    .filter(({ kind }) => kind === 'date')
    .map(({ text: words, date }) => `${words} = ${date}`);

describe('dates that lie ahead of an article of Wednesday, October 7', () => {
  const published = '2020-10-07';
  it.each<[string, ...string[]]>([
    ['It must be returned by Nov. 14.', 'Nov. 14 = 2020-11-14'],
    ['The dividend is payable Jan. 2.', 'Jan. 2 = 2021-01-02'],
    ['The offer expires Nov. 21.', 'Nov. 21 = 2020-11-21'],
    ['The rule is effective July 1.', 'July 1 = 2021-07-01'],
    ['The Senate reconvenes July 24.', 'July 24 = 2021-07-24'],
    ['The shop is closed until Thursday.', 'Thursday = 2020-10-08'],
    ['The hearing was postponed to Nov. 20.', 'Nov. 20 = 2020-11-20'],
    ['He said the talks would resume on Nov. 5.', 'Nov. 5 = 2020-11-05'],
    ['The vote is set for Nov. 5.', 'Nov. 5 = 2020-11-05'],
    ['It is payable Dec. 15 to holders of record Nov. 17.', 'Dec. 15 = 2020-12-15', 'Nov. 17 = 2020-11-17'],
    ['The court has set Nov. 10 as the deadline.', 'Nov. 10 = 2020-11-10'],
    ['He was subpoenaed to testify on Dec. 1.', 'Dec. 1 = 2020-12-01'],
    ['The trial starts Monday.', 'Monday = 2020-10-12'],
    ['This Tuesday, voters go to the polls.', 'This Tuesday = 2020-10-13'],
    ['It will be open from October to April.', 'October = 2020-10', 'April = 2021-04'],
    ['It opens in five days.', 'five days = 2020-10-12'],
    ['Talks resume in a week.', 'a week = 2020-10-14'],
    ['The vote is in two weeks.', 'two weeks = 2020-10-21'],
    ['The vote was put off until Nov. 3.', 'Nov. 3 = 2020-11-03'],
    ['Rain is forecast for Thursday.', 'Thursday = 2020-10-08'],
    ['The new fares take effect Feb. 1.', 'Feb. 1 = 2021-02-01'],
    ['Voters go to the polls on Dec. 12.', 'Dec. 12 = 2020-12-12'],
    ['Tickets go on sale Nov. 1.', 'Nov. 1 = 2020-11-01'],
    ['Offers are open until the end of January.', 'January = 2021-01'],
    ['The next meeting is Dec. 14.', 'Dec. 14 = 2020-12-14'],
    ['The next session is on Nov. 2.', 'Nov. 2 = 2020-11-02'],
    ['The Dec. 5 meeting will decide.', 'Dec. 5 = 2020-12-05'],
    ['The Nov. 3 election looms.', 'Nov. 3 = 2020-11-03'],
    ['The Nov. 20 rally is to draw crowds.', 'Nov. 20 = 2020-11-20'],
    ['The Nov. 3 election is a month away.', 'Nov. 3 = 2020-11-03'],
    ['The rally comes ahead of the Nov. 3 election.', 'Nov. 3 = 2020-11-03'],
    ['Next stop: Larkton, Oct. 20.', 'Oct. 20 = 2020-10-20'],
    ['Larkton, which votes Nov. 3, is quiet.', 'Nov. 3 = 2020-11-03'],
    ['It is the choice of most voters on Nov. 3.', 'Nov. 3 = 2020-11-03'],
    ['The bank gave them until Dec. 14 to pay.', 'Dec. 14 = 2020-12-14'],
    ['The rest is to be had until 5 p.m., Nov. 6.', 'Nov. 6 = 2020-11-06'],
    ['They want peace when the case is heard in May.', 'May = 2021-05'],
    ['He summoned the 60-year-old owner to appear on Dec. 10.', 'Dec. 10 = 2020-12-10'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('dates that lie behind it', () => {
  const published = '2020-10-07';
  it.each<[string, ...string[]]>([
    ['A record was set on Aug. 6.', 'Aug. 6 = 2020-08-06'],
    ['The firm announced the plan Aug. 21.', 'Aug. 21 = 2020-08-21'],
    ['Until Thursday they had not met.', 'Thursday = 2020-10-01'],
    ['As of Sept. 30 it had 40 shops.', 'Sept. 30 = 2020-09-30'],
    ['He was shot on Friday.', 'Friday = 2020-10-02'],
    ['They met when the case was heard in May.', 'May = 2020-05'],
    ['He has raised $2.3 million through the end of June.', 'June = 2020-06'],
    ['A race of Feb. 3', 'Feb. 3 = 2020-02-03'],
    ["They have said they would look for ways around Monday's ruling.", 'Monday = 2020-10-05'],
    ['They held a party to mark its entry into the league on Friday.', 'Friday = 2020-10-02'],
    ['The offer had been due to expire Friday.', 'Friday = 2020-10-02'],
    ['It began as previously planned Saturday.', 'Saturday = 2020-10-03'],
    ['It has fallen through Sept. 29.', 'Sept. 29 = 2020-09-29'],
    ['No inspection has been allowed since Nov. 13.', 'Nov. 13 = 2019-11-13'],
    ['The dollar was at 1.82 marks Friday.', 'Friday = 2020-10-02'],
    ['The match was abandoned on Nov. 9.', 'Nov. 9 = 2019-11-09'],
    ['The film, released Nov. 8, is a hit.', 'Nov. 8 = 2019-11-08'],
    ['He says he remembers the night of Dec. 3.', 'Dec. 3 = 2019-12-03'],
    ['The feud dates back to November.', 'November = 2019-11'],
    ['He lashed out at his relatives Sunday.', 'Sunday = 2020-10-04'],
    ['The Nov. 20 rally drew crowds.', 'Nov. 20 = 2019-11-20'],
    ['The picture shows the town on Dec. 8.', 'Dec. 8 = 2019-12-08'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('what decides the year', () => {
  const published = '2020-10-07';
  it.each<[string, ...string[]]>([
    ['It was Thursday, May 14, when it fell.', 'Thursday, May 14 = 2020-05-14'],
    ['Between March and September 2018 it rained.', 'March = 2018-03', 'September 2018 = 2018-09'],
    ['It rained from November to March 2012.', 'November = 2011-11', 'March 2012 = 2012-03'],
    ['It rained on March 3, 4 and 5, 2012.', 'March 3, 4 and 5, 2012 = 2012-03-03/2012-03-05'],
    ['It ran from 28 June to 4 July 2016.', '28 June = 2016-06-28', '4 July 2016 = 2016-07-04'],
    ['It ran from the 13th to the 15th of July.', '13th to the 15th of July = 2020-07-13/2020-07-15'],
    ['It was filed on 2018 March 18.', '2018 March 18 = 2018-03-18'],
    ['It rose in 2014/10.', '2014/10 = 2014-10'],
    ['Filed 19-Nov-09.', '19-Nov-09 = 2009-11-19'],
    ['Filed 25.12.2010.', '25.12.2010 = 2010-12-25'],
    ['Filed 07-28-17.', '07-28-17 = 2017-07-28'],
    ['It fell on the fourteenth of March 2016.', 'fourteenth of March 2016 = 2016-03-14'],
    ['It falls on the 2nd of this month.', '2nd of this month = 2020-10-02'],
    ['It ran in 2009-10.', '2009-10 = 2009/2010'],
    ['It is open from April to December.', 'April = 2020-04', 'December = 2020-12'],
    ['She was born on Christmas Day 1980.', 'Christmas Day 1980 = 1980-12-25'],
    ['It runs from Nov. 3 through Jan. 9.', 'Nov. 3 through Jan. 9 = 2020-11-03/2021-01-09'],
    ['It was extended from May 1 to Nov. 1.', 'May 1 to Nov. 1 = 2020-05-01/2020-11-01'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('days and spans that are counted', () => {
  const published = '2020-10-07';
  it.each<[string, ...string[]]>([
    ['It met on Tuesday of last week.', 'Tuesday of last week = 2020-09-29'],
    ['It meets on the first Monday of March.', 'first Monday of March = 2021-03-01'],
    ['He left the day before yesterday.', 'day before yesterday = 2020-10-05'],
    ['It opened in the last week of September 2014.', 'last week of September 2014 = 2014-09-24/2014-09-30'],
    ['It closed a week ago.', 'a week ago = 2020-09-30'],
    ['It will reopen in five days.', 'five days = 2020-10-12'],
    ['It fell in the last half of 1989.', 'last half of 1989 = 1989-41'],
    ['In the 1988 third quarter it lost $5.', '1988 third quarter = 1988-35'],
    ['It rose in Q4 FY21.', 'Q4 FY21 = 2021-36'],
    ['It fell in the second quarter of last year.', 'second quarter of last year = 2019-34'],
    ['It closed 42 years ago.', '42 years ago = 1978'],
    ['It rained over the weekend.', 'weekend = 2020-10-03/2020-10-04'],
    ['It should open by the end of the year.', 'end of the year = 2020'],
    ['It opened in Sept. after rain.', 'Sept. = 2020-09'],
    ['It ran Oct. 3 through Nov. 5.', 'Oct. 3 through Nov. 5 = 2020-10-03/2020-11-05'],
    ['They met last Thanksgiving.', 'last Thanksgiving = 2019-11-28'],
    ['He left this morning.', 'this morning = 2020-10-07'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('periods that are reported on', () => {
  const published = '2020-10-20';
  it.each<[string, ...string[]]>([
    [
      'Profit was $4 in the third quarter, up from $3 a year earlier.',
      'third quarter = 2020-35',
      'a year earlier = 2019-35',
    ],
    [
      'It sold more in the third quarter than in the year-ago quarter.',
      'third quarter = 2020-35',
      'year-ago quarter = 2019-35',
    ],
    [
      'Net fell in the third quarter. Sales rose in the quarter, the firm said.',
      'third quarter = 2020-35',
      'quarter = 2020-35',
    ],
    [
      'Net fell in the third quarter. The latest quarter had a gain.',
      'third quarter = 2020-35',
      'latest quarter = 2020-35',
    ],
    [
      'For the quarter ended June 30 it lost $5, against $3 a year ago.',
      'June 30 = 2020-06-30',
      'a year ago = 2019-34',
    ],
    ['In the first nine months it lost $5, against $3 a year earlier.', 'a year earlier = 2019'],
    ['Wages are 3.8 percent higher than a year earlier.', 'a year earlier = 2019'],
    ['It expects net for the third quarter to fall.', 'third quarter = 2020-35'],
    ['It sees slower growth in the fourth quarter.', 'fourth quarter = 2020-36'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('days whose year nothing fixes', () => {
  const published: string | undefined = undefined;
  it.each<[string, ...string[]]>([
    ['It opened on July 25.', 'July 25 = XXXX-07-25'],
    ['It ran from Oct. 3 through Nov. 5.', 'Oct. 3 through Nov. 5 = XXXX-10-03/XXXX-11-05'],
    ['It closed on Christmas Day.', 'Christmas Day = XXXX-12-25'],
    ['It opened in May.', 'May = null'],
    ['It opened on Monday.', 'Monday = null'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});

describe('no dates', () => {
  const published = '2020-10-07';
  it.each<[string, ...string[]]>([
    ['He threw a touchdown in the third quarter.'],
    ['They won twice this season.'],
    ['Even today they sing.'],
    ['The problems of today are others.'],
    ['They lost in the quarter.'],
    ['The quarter of the town burned.'],
    ['It lasted for a year.'],
    ['They are 14-13-21 now.'],
    ['Every Tuesday they meet.'],
    ['It fell on a Sunday.'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });
});
