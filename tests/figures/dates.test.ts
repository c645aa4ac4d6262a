import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findFigures } from '../../src/figures/index.js';

const datesOf = (text: string, options = {}) =>
  findFigures(createDocument(text), options)
    .filter(({ kind }) => kind === 'date')
    .map(({ text: words, date }) => `${words} = ${date}`);

describe('dates that the text fixes', () => {
  it.each([
    ['It opened on June 19, 2024.', 'June 19, 2024 = 2024-06-19'],
    ['It opened on 19th June 2024.', '19th June 2024 = 2024-06-19'],
    ['It opened on the 3rd of May, 2021.', '3rd of May, 2021 = 2021-05-03'],
    ['It opened on Monday, Nov. 18, 2019.', 'Monday, Nov. 18, 2019 = 2019-11-18'],
    ['It opened in October 2023.', 'October 2023 = 2023-10'],
    ['It opened in October of 2023.', 'October of 2023 = 2023-10'],
    ['It ran between 2010 and 2015.', '2010 and 2015 = 2010/2015'],
    ['It ran from 2008 to 2016.', '2008 to 2016 = 2008/2016'],
    ['It ran in 2019-20.', '2019-20 = 2019/2020'],
    ['It was the 1990s.', '1990s = 199X'],
    ['It was the 1990’s.', '1990’s = 199X'],
    ['It was the ’80s.', '’80s = 198X'],
    ['A 14th-century tower fell.', '14th-century = 13XX'],
    ['It fell in the third quarter of 2019.', 'third quarter of 2019 = 2019-35'],
    ['It fell in Q3 2019.', 'Q3 2019 = 2019-35'],
    ['It fell in fiscal year 2019.', 'fiscal year 2019 = 2019'],
    ['It fell in the fall of 1960.', 'fall of 1960 = 1960-23'],
    ['It cut 2020 forecasts.', '2020 = 2020'],
    ['The 1918 flu spread.', '1918 = 1918'],
    ['As 2015 comes to an end, he is glad.', '2015 = 2015'],
    ['Its charter of 1780 holds.', '1780 = 1780'],
    ['It was due on 2024-06-19.', '2024-06-19 = 2024-06-19'],
    ['It was due on 19/06/2024.', '19/06/2024 = 2024-06-19'],
    ['It was due on 3/4/2024.', '3/4/2024 = 2024'],
    ['They met in August 2016. The next year, two left.', 'August 2016 = 2016-08', 'next year = 2017'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('dates that count from the article’s date, a Wednesday', () => {
  const published = '2024-06-19T08:00:00Z';
  it.each([
    ['He spoke on Thursday.', 'Thursday = 2024-06-13'],
    ['He spoke on Wednesday.', 'Wednesday = 2024-06-19'],
    ['He will speak on Thursday.', 'Thursday = 2024-06-20'],
    ['He spoke last Wednesday.', 'last Wednesday = 2024-06-12'],
    ['He speaks next Friday.', 'next Friday = 2024-06-21'],
    ['He spoke yesterday.', 'yesterday = 2024-06-18'],
    ['He will speak tomorrow.', 'tomorrow = 2024-06-20'],
    ['He spoke last week.', 'last week = 2024-06-10/2024-06-16'],
    ['He spoke last month.', 'last month = 2024-05'],
    ['He will speak next month.', 'next month = 2024-07'],
    ['It rained this year.', 'this year = 2024'],
    ['It rained last year.', 'last year = 2023'],
    ['It rained last spring.', 'last spring = 2024-21'],
    ['It fell last quarter.', 'last quarter = 2024-33'],
    ['It was signed in April.', 'April = 2024-04'],
    ['It was signed in October.', 'October = 2023-10'],
    ['It will be signed in October.', 'October = 2024-10'],
    ['The hearing is scheduled for Feb. 14.', 'Feb. 14 = 2025-02-14'],
    ['It closed on Christmas Day.', 'Christmas Day = 2023-12-25'],
    ['It fell over the past year.', 'past year = null'],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, { published })).toEqual(expected);
  });

  it('gives a date to what was so long ago', () => {
    const [figure] = findFigures(createDocument('It closed two years ago.'), { published });
    expect(figure).toMatchObject({ kind: 'date', text: 'two years ago', value: null, date: '2022' });
  });
});

describe('the article’s date', () => {
  const text = 'It rained last year.';
  it.each([
    ['of its record', { published: '2021-03-04' }, '2020'],
    ['in the path of its address', { url: 'https://example.org/news/2019/nov/19/rain' }, '2018'],
    ['in the path, by year and month', { url: 'https://example.org/2019/11/rain.html' }, '2018'],
    [
      'of its record before that in the path',
      { published: '2021-03-04', url: 'https://example.org/2019/11/19/' },
      '2020',
    ],
    ['nowhere', { url: 'https://example.org/rain-1234567' }, 'null'],
  ])('%s', (_, options, year) => {
    expect(datesOf(text, options)).toEqual([`last year = ${year}`]);
  });

  it('in a line of the text that is nothing but a date and a name', () => {
    const stamped = 'It rained on Monday.\n\n— Jane Roe (@roe) November 19, 2019';
    expect(datesOf(stamped)).toEqual(['Monday = 2019-11-18', 'November 19, 2019 = 2019-11-19']);
  });

  it('by a year that the text speaks of in the present tense', () => {
    expect(datesOf('“2019 is drier than 2018,” she said. It rained last year.').at(-1)).toBe(
      'last year = 2018',
    );
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    ['It may rain, and they march on.'],
    ['The sun rose a second time.'],
    ['About 2,019 people came.'],
    ['They counted 2019 people.'],
    ['April Poe and June Roe came.'],
    ['At last they left.'],
    ['The next man came.'],
    ['He may 5 times refuse.'],
    ['The 1520 sq m clinic opened.'],
    ['It sold 2000 vans and 1950 cars.'],
    ['A crowd of 1600 fans came.'],
    ['Police found 2010 bags of rice.'],
    ['The index closed at 2034 after a fall.'],
    ['It drew 1850 runners, up from 1600 before.'],
    ['They watched Saturday Night Jive.'],
    ['It was lost on Super Tuesday.'],
    ['Section 2 of HB 1523 applies.'],
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
