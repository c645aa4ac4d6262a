import { describe, expect, it } from 'vitest';
import { resolveIn } from './articles.js';

/** [article, source where it stands last, name; null for a nameless speaker] */
type Case = readonly [text: string, source: string, name: string | null];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s | %s → %s', (text, source, name) => {
    const { speaker } = resolveIn(text, source);
    expect(speaker?.named ? speaker.name : null).toBe(name);
  });
}

describe('a family name, a first name, initials', () => {
  check([
    ['Ann Roe opened the bridge. Roe said it was safe.', 'Roe', 'Ann Roe'],
    ['Yun Sang-ho met reporters. Yun said no.', 'Yun', 'Yun Sang-ho'],
    ['Ana Sa Bu Kya won. Bu Kya said yes.', 'Bu Kya', 'Ana Sa Bu Kya'],
    ['Ann Roe-Hale won. Roe-Hale said yes.', 'Roe-Hale', 'Ann Roe-Hale'],
    ['The Ostrian Growers’ Union (OGU) met. The OGU said no.', 'The OGU', 'Ostrian Growers’ Union'],
    ['The National Roads Board met. The NRB said no.', 'The NRB', 'National Roads Board'],
    ['The Larkton Herald asked. The Herald said it had proof.', 'The Herald', 'Larkton Herald'],
    ['We asked Brenn.com. Brenn said prices fell.', 'Brenn', 'Brenn.com'],
    ['Silvia S. Martens wrote it. Silvia Martens said so.', 'Silvia Martens', 'Silvia S. Martens'],
    ['Patrick Roe Jr. came. Pat Roe said hello.', 'Pat Roe', 'Patrick Roe Jr.'],
    ['Bill de Vries came. De Vries said hello.', 'De Vries', 'Bill de Vries'],
    ['Ann Hale came. HALE said hello.', 'HALE', 'Ann Hale'],
  ]);
});

describe('two people of one family name', () => {
  const family =
    'Mayor Tom Hale opened the bridge on Monday. Hale thanked the workers. His wife, Maria Hale, cut the ribbon. ';
  check([
    [`${family}It was a fine day, Hale said.`, 'Hale', 'Tom Hale'],
    [`${family}It was a fine day, Mr. Hale said.`, 'Mr. Hale', 'Tom Hale'],
    [`${family}It was a fine day, Mrs. Hale said.`, 'Mrs. Hale', 'Maria Hale'],
    [`${family}It was a fine day, Maria said.`, 'Maria', 'Maria Hale'],
    [`${family}It was a fine day, his wife said.`, 'his wife', 'Maria Hale'],
    ['Ann Roe spoke of Mr. Roe and his farm. It pays, Mr. Roe said.', 'Mr. Roe', 'Roe'],
  ]);
});

describe('nouns for people and bodies', () => {
  check([
    ['Gov. Ann Roe signed it. The governor said it would help.', 'The governor', 'Ann Roe'],
    [
      'Sen. Ann Roe (D-Ohio) met Sen. Tom Hale (R-Iowa). The Ohio Democrat said no.',
      'The Ohio Democrat',
      'Ann Roe',
    ],
    ['Brennsoft founder Tom Hale spoke. The Brennsoft founder said no.', 'The Brennsoft founder', 'Tom Hale'],
    ['Tom Hale, chief executive of Ledgerly, spoke. Ledgerly’s CEO said no.', 'Ledgerly’s CEO', 'Tom Hale'],
    ['Police named Ann Roe, 44, and Tom Hale, 51. The 44-year-old said no.', 'The 44-year-old', 'Ann Roe'],
    ['The actor Tom Hale met Ann Roe. The actress said no.', 'The actress', 'Ann Roe'],
    [
      'President Ann Roe met Ostrian President Tom Hale. The Ostrian president said no.',
      'The Ostrian president',
      'Tom Hale',
    ],
    ['Gov. Ann Roe signed it. The judge said no.', 'The judge', null],
    [
      'The Ministry of Roads met the Larkton Herald. The newspaper said no.',
      'The newspaper',
      'Larkton Herald',
    ],
    [
      'The Court of Appeals for the Ninth Circuit met. The appeals court said no.',
      'The appeals court',
      'Court of Appeals for the Ninth Circuit',
    ],
    ['Ann Roe and Tom Hale came. A lawyer said no.', 'A lawyer', null],
  ]);
});

describe('pronouns', () => {
  check([
    // Who is named last is about to speak: the subject of a participle, and somebody new with a role.
    [
      'The poor would lose, said Lily Barker, who teaches law.\n\nIt is an issue, with Hanna Clint — who wants a tax — calling for a vote.\n\n“It is wrong,” she said on Monday.',
      'she',
      'Hanna Clint',
    ],
    [
      'Brian Ander agreed.\n\n“They pander,” he said.\n\nNobody sang for her, which is something that troubles Henry Cresp, president of the choir.\n\n“No one is writing songs,” he said.',
      'he',
      'Henry Cresp',
    ],
    ['Ann Roe met Tom Hale. He said it rained.', 'He', 'Tom Hale'],
    ['Ann Roe met Tom Hale. She said it rained.', 'She', 'Ann Roe'],
    ['Tom Hale met Ian Roe on Monday. He said it rained.', 'He', 'Tom Hale'],
    [
      '“It rained,” Tom Hale said.\n\nIan Roe, a farmer, disagreed.\n\n“It did not,” he said.',
      'he',
      'Ian Roe',
    ],
    ['Tom Hale spoke of Ian Roe. “Ian Roe is a liar,” he said.', 'he', 'Tom Hale'],
    ['Ann Roe, whose mother, Dora Roe, was hurt, said no. She said it was late.', 'She', 'Ann Roe'],
    ['The patient, a 43-year-old man, met Dr. Ann Roe. He said he was well.', 'He', null],
    ['Brenn Bank closed ten shops. It said sales fell.', 'It', 'Brenn Bank'],
    ['Ann Roe and Tom Hale met. They said it went well.', 'They', 'Ann Roe and Tom Hale'],
    ['Ann Roe met voters. They said it went well.', 'They', null],
    ['Tom Hale had a dog. She said it barked.', 'She', null],
    ['Ann Roe, who said it rained, left.', 'who', 'Ann Roe'],
    ['Ann Roe met farmers who said it rained.', 'who', null],
  ]);
});

describe('nameless speakers keep their noun phrase', () => {
  it.each([
    ['It rained, officials said.', 'officials', 'group'],
    ['It rained, a spokesman for the ministry said.', 'a spokesman for the ministry', 'person'],
    ['It rained, reports from Larkton said.', 'reports from Larkton', 'document'],
    ['Tom Hale was away. His office said he was ill.', 'His office', 'organization'],
    ['It rained, people close to the talks said.', 'people close to the talks', 'group'],
    ['It rained, a woman, who gave no name, said.', 'a woman', 'person'],
    ['It rained, several MPs said.', 'several MPs', 'group'],
    ['It rained, one of them said.', 'one of them', 'person'],
  ])('%s | %s is a %s', (text, source, kind) => {
    const { speaker } = resolveIn(text, source);
    expect([speaker?.name, speaker?.named, speaker?.kind]).toEqual([source, false, kind]);
  });
});

describe('roles, without a leading article', () => {
  it.each([
    ['Jane Roe, 44, the county’s health director, said no.', 'Jane Roe', ['county’s health director']],
    ['The mayor, Tom Hale, said no.', 'Tom Hale', ['mayor']],
    ['Its president, Tom Hale, said no.', 'Tom Hale', ['president']],
    ['Larkton’s mayor, Tom Hale, said no.', 'Tom Hale', ['Larkton’s mayor']],
    ['Ostrian Defence Minister Tom Hale said no.', 'Tom Hale', ['Ostrian Defence Minister']],
    ['Near Ann Roe, the mayor said no. Ann Roe said yes.', 'Ann Roe', []],
    ['Rep. Ann Roe (D-Ohio) said no.', 'Ann Roe', ['Rep.']],
    ['Ostrian president-elect Tom Hale said no.', 'Tom Hale', ['Ostrian president-elect']],
    ['He met Larkton mayor-elect Ann Roe. Roe said no.', 'Roe', ['Larkton mayor-elect']],
    ['Minister-designate Tom Hale said no.', 'Tom Hale', ['Minister-designate']],
    ['The home’s owner, Larchfield Care, said no.', 'Larchfield Care', ['home’s owner']],
  ])('%s', (text, source, roles) => expect(resolveIn(text, source).speaker?.roles).toEqual(roles));
});

it('the mayor is not the mayor-elect', () => {
  const { speaker } = resolveIn('Mayor Tom Hale met mayor-elect Ann Roe. The mayor said no.', 'The mayor');
  expect(speaker?.name).toBe('Tom Hale');
});

describe('the author of the article is nobody’s antecedent', () => {
  const article = 'Tom Hale won the vote.\n\nBy Ian Roe, political editor\n\nHe said he was glad.';
  it('as a line of the text', () => expect(resolveIn(article, 'He').speaker?.name).toBe('Tom Hale'));
  it('as given with the record', () =>
    expect(resolveIn('Ian Roe reports. He said he was glad.', 'He', 'By Ian Roe').speaker).toBeNull());
});

describe('when it is not sure', () => {
  it('is less confident of a pronoun with two candidates than of one', () => {
    const one = resolveIn('Tom Hale came. He said no.', 'He').confidence;
    const two = resolveIn('Tom Hale and Ian Roe came. Ian Roe left. He said no.', 'He').confidence;
    expect(two).toBeLessThan(one);
  });

  it('gives nobody a claim without a source', () => {
    expect(resolveIn('Ann Roe left. “It rained.”', '“It rained.”').speaker).toBeNull();
  });
});
