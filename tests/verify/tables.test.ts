import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/input/formats/tables/csv.js';
import { xlsxTables } from '../../src/input/formats/tables/xlsx.js';
import { verify } from '../../src/library/verify.js';

const CRIME = `Recorded burglaries by district,,,,
District,2020,2021,2022,2023
Ashmoor,412,398,451,512
Brackwell,1203,1187,1310,1224
Cold Harbour,287,301,296,240
Dunmere,655,702,688,731
Total,2557,2588,2745,2707
`;

const BUDGET = `"City of Lorne, general fund budget (in thousands of dollars)"
"Line item",FY2021,FY2022,FY2023
Revenue,,,
"  Property tax","42,050","43,900","45,310"
"  Fees and fines","2,480","n/a","3,390"
"Total revenue","61,480","66,010","69,705"
Expenditure,,,
"  Police","22,100","23,450","24,980"
"  Streets","9,210","10,040","11,260"
"Total expenditure","47,490","50,420","54,095"
`;

const PEOPLE = `Region	Sex	Population 2011	Population 2021	Unemployment rate (%)
North	Men	120,400	131,250	5.1
North	Women	124,900	136,100	4.2
South	Men	98,300	97,050	7.8
`;

/** Status and cell of each figure of an article that is no date. */
async function found(article: string, csv: string, name = 'table.csv') {
  const tables = await csvTable({ name, bytes: Buffer.from(csv) });
  return verify(article, [{ id: name, text: '', tables }])
    .filter(({ kind, span }) => kind === 'figure' && !/^(?:19|20)\d\d(?: and|$)/.test(span.text))
    .map(({ status, source }) => [status, source?.cell ?? null]);
}

describe('a figure is supported by', () => {
  it.each([
    ['a cell', 'Ashmoor recorded 512 burglaries in 2023.', CRIME, 'E3'],
    ['a cell, rounded', 'There were about 1,300 burglaries in Brackwell in 2022.', CRIME, 'D4'],
    ['the total', 'There were 2,707 burglaries in 2023.', CRIME, 'E7'],
    ['a change', 'Burglaries in Ashmoor rose 14 percent in 2023.', CRIME, 'E3 / D3'],
    ['a change on a year', 'Burglaries in Dunmere were up 11.6 percent on 2020 in 2023.', CRIME, 'E6 / B6'],
    [
      'both ends of a change',
      'Burglaries in Ashmoor rose from 412 in 2020 to 512 in 2023.',
      CRIME,
      'B3 and E3',
    ],
    [
      'both ends, rounded',
      'Burglaries in Brackwell fell from about 1,300 in 2022 to 1,200 in 2023.',
      CRIME,
      'D4 and E4',
    ],
    ['a difference', 'Burglaries in Cold Harbour fell by 56 in 2023.', CRIME, 'E5 - D5'],
    [
      'a difference of years',
      'There were 100 more burglaries in Ashmoor in 2023 than in 2020.',
      CRIME,
      'E3 - B3',
    ],
    ['a cell behind ‘no fewer than’', 'Ashmoor recorded no fewer than 512 burglaries in 2023.', CRIME, 'E3'],
    ['a sum', 'Ashmoor and Dunmere together had 1,243 burglaries in 2023.', CRIME, 'E3 + E6'],
    ['a share', 'Nearly half of all burglaries in 2023 were in Brackwell.', CRIME, 'E4 / E7'],
    ['a multiple', 'Brackwell had more than twice as many burglaries as Ashmoor in 2023.', CRIME, 'E4 / E3'],
    ['a cell in thousands, in a section', 'Lorne spent $24.98 million on police in 2023.', BUDGET, 'D8'],
    ['a cell above the first section', 'Property tax brought in $45.3 million in 2023.', BUDGET, 'D4'],
    [
      'a share of a total that is named',
      'Police took 46 percent of total expenditure in 2023.',
      BUDGET,
      'D8 / D10',
    ],
    ['a cell of several labels', 'In 2021, 131,250 men lived in the North.', PEOPLE, 'D2'],
    ['a rate', 'The unemployment rate of men in the South is 7.8 percent.', PEOPLE, 'E4'],
  ])('%s', async (_, article, csv, cell) => {
    expect(await found(article, csv, csv === PEOPLE ? 'people.tsv' : 'table.csv')).toEqual([
      ['supported', cell],
    ]);
  });
});

describe('a figure is contradicted by', () => {
  it.each([
    ['the cell', 'Ashmoor recorded 600 burglaries in 2023.', CRIME, 'E3'],
    ['the right year’s cell', 'Dunmere had 702 burglaries in 2022.', CRIME, 'D6'],
    ['a change', 'Burglaries in Dunmere rose 20 percent between 2020 and 2023.', CRIME, 'E6 / B6'],
    [
      'a change that goes the other way',
      'Lorne’s spending on streets fell in 2023 by $1.2 million.',
      BUDGET,
      'D9 - C9',
    ],
    [
      'the way of a change',
      'Burglaries in Ashmoor fell from 412 in 2020 to 512 in 2023.',
      CRIME,
      'B3 and E3',
    ],
    [
      'one end of a change',
      'Burglaries in Ashmoor rose from 398 in 2020 to 512 in 2023.',
      CRIME,
      'B3 and E3',
    ],
    [
      'a difference that goes the other way',
      'There were 100 fewer burglaries in Ashmoor in 2023 than in 2020.',
      CRIME,
      'E3 - B3',
    ],
    ['a share', 'A fifth of burglaries in 2022 were in Cold Harbour.', CRIME, 'D5 / D7'],
    ['another row’s rate', 'The unemployment rate of women in the North is 7.8 percent.', PEOPLE, 'E3'],
  ])('%s', async (_, article, csv, cell) => {
    expect(await found(article, csv, csv === PEOPLE ? 'people.tsv' : 'table.csv')).toEqual([
      ['contradicted', cell],
    ]);
  });
});

describe('a figure is absent', () => {
  it.each([
    ['of a place that the table has not', 'Police in Eastling recorded 77 burglaries in 2023.', CRIME],
    ['of a thing that the table has not', 'There were 512 robberies in Ashmoor in 2023.', CRIME],
    ['of a year that the table has not', 'Ashmoor recorded 512 burglaries in 2019.', CRIME],
    ['of a cell that is not available', 'Fees and fines raised $2.5 million in 2022.', BUDGET],
    ['of how many more', 'Compared with 2020, Ashmoor had 90 more burglaries in 2023.', CRIME],
    ['of a change that is denied', 'Burglaries in Ashmoor did not rise by 14 percent in 2023.', CRIME],
    ['of a value that is denied', 'Ashmoor never recorded 512 burglaries in 2023.', CRIME],
    ['of something else altogether', 'The mayor earns $24.98 million a year.', BUDGET],
  ])('%s', async (_, article, csv) => {
    expect(await found(article, csv)).toEqual([['absent', null]]);
  });
});

it('tells the sheet where a workbook has several', async () => {
  const sheet = (name: string, thing: string, value: number) => ({
    name,
    rows: [
      [`${thing} by town`, null],
      ['Town', 2023],
      ['Norvale', value],
      ['Ostrey', value * 2],
    ],
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  });
  const bytes = await writeXlsx({
    sheets: [sheet('Cases', 'Cases', 12_345), sheet('Deaths', 'Deaths', 321)],
  });
  const tables = await xlsxTables({ name: 'a.xlsx', bytes });
  const [first] = verify('Norvale had 321 deaths in 2023.', [{ id: 'a.xlsx', text: '', tables }]);
  expect(first).toMatchObject({ status: 'supported', source: { cell: 'Deaths!B3', value: '321', line: 3 } });
});

it.each([
  ['no workbook', Buffer.from('Region,Cases\n'), /is no workbook/],
  ['an old one', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old workbook/],
  ['a broken one', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(64)]), /broken workbook/],
])('says of %s what is wrong', async (_, bytes, reason) => {
  await expect(xlsxTables({ name: 'a.xlsx', bytes })).rejects.toThrow(reason);
});
