import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('father and son', () => {
  const hales = 'Robert Hale Sr. founded the shop. His son, Robert Hale Jr., runs it. ';
  whoSpeaks([
    [`${hales}“It pays,” Hale Jr. said.`, 'Robert Hale Jr.'],
    [`${hales}“It did not,” Hale Sr. said.`, 'Robert Hale Sr.'],
    [`${hales}Robert Hale Jr. said he would sell.`, 'Robert Hale Jr.'],
    ['Ian Roe met Ian Roe Jr. on Monday. Roe Jr. said it was late.', 'Ian Roe Jr.'],
    ['Ian Roe met Ian Roe Jr. on Monday. Roe Jr. left. Ian Roe said it was late.', 'Ian Roe'],
    ['Robert Hale met his son, Robert Hale Jr., on Monday. Robert Hale said it was late.', 'Robert Hale'],
    [
      'Tom Lind III said it was late. Lind III added that he was glad. Tom Lind II said it was early.',
      'Tom Lind III | Tom Lind III | Tom Lind II',
    ],
    // One person, whom the article calls both ways.
    ['Robert Hale Jr. opened a shop. Hale said it pays well.', 'Robert Hale Jr.'],
    ['Robert Hale Jr. opened a shop. “It pays,” said Robert Hale.', 'Robert Hale Jr.'],
    ['Mayor Robert Hale opened a shop. “It pays,” said Robert Hale Jr.', 'Robert Hale Jr.'],
  ]);
});

describe('names of organisations', () => {
  whoSpeaks([
    ['The San Marlo Chronicle published it. The Chronicle said it had proof.', 'San Marlo Chronicle'],
    ['The World Health Organisation met. WHO said cases rose.', 'World Health Organisation'],
    ['IT said the systems were down.', 'IT'],
    [
      'Hale Foods, Inc. said sales rose. Hale added that costs fell. The company said it was glad.',
      'Hale Foods, Inc. | Hale Foods, Inc. | Hale Foods, Inc.',
    ],
    ['Ann Roe, head of Hale Foods, Inc., said sales rose.', 'Ann Roe'],
    ['The US said it would stay. Roe told us that it was late.', 'US | Roe'],
    ['Macy’s said sales rose. Shares of Macy’s fell. Macy’s added that profit fell.', 'Macy’s | Macy’s'],
    ['McDonald’s said it would hire 200 people.', 'McDonald’s'],
    [
      'Rival Golden Mill Corp said prices would rise. Golden Mill said demand was strong.',
      'Golden Mill Corp | Golden Mill Corp',
    ],
    [
      'Ann Roe works at the Brenn Institute of Science. The Brenn Institute said it would pay.',
      'Brenn Institute of Science',
    ],
    [
      'Dunmoor Council met. It rained. It snowed. It froze. It thawed. It blew. It cleared. It rained. It was hot. The council said it would act.',
      'Dunmoor Council',
    ],
    [
      'Larkton United sack manager Vickers\n\nLarkton United have sacked manager Dean Vickers. Vickers said he was sad.',
      'Dean Vickers',
    ],
  ]);
});

describe('no names of organisations', () => {
  whoSpeaks([
    ['Who said that? People who said it was late left.', '(People)'],
    ['Ann Roe’s lawyer came. Roe’s said to be ill.', ''],
    ['WHO DID IT? Ann Roe said it was late.', 'Ann Roe'],
    ['It’s said that he left.', '-'],
    ['Tom Hale’s told friends that he is ill. Hale said it was late.', 'Tom Hale | Tom Hale'],
    ['“Let us go,” Tom Hale told us.', 'Tom Hale'],
    ['Dunmoor Council and Larkton Council met. The council said it would act.', '(The council)'],
  ]);
});

describe('titles', () => {
  whoSpeaks([
    ['DS Imran Bashir said it was over. DS Bashir said it was late.', 'Imran Bashir | Imran Bashir'],
    ['DCI Ann Roe said it was over.', 'Ann Roe'],
    ['The defence barrister, Owen Trask KC, said it was over.', 'Owen Trask'],
    ['The local MP, Jane Doe MP, said it was over.', 'Jane Doe'],
    ['Dean Vickers was sacked. Vickers said he was sad.', 'Dean Vickers'],
    ['Dean Ann Roe said the school would close.', 'Ann Roe'],
    ['The dean, Ann Roe, said the school would close. Dean Hale said it was late.', 'Ann Roe | Hale'],
  ]);
});

describe('a nickname in brackets, and a word before a name', () => {
  whoSpeaks([
    ['Captain Robert (Bobby) Hale said it was late. Hale left.', 'Robert (Bobby) Hale'],
    ['Ann Roe met Robert Hale (R) on Monday. Hale said it was late.', 'Robert Hale'],
    ['Neighbouring Estaria said it was late. Estaria said it would act.', 'Estaria | Estaria'],
    ['Nearby Hale Farm said it was late.', 'Hale Farm'],
    ['Ann Roe met Tom Hale. The latter said it was late.', '-'],
  ]);
});
