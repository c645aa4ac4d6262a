import { describe, expect, it } from 'vitest';
import { verify } from '../../src/library/verify.js';

const TRANSCRIPT = `QUARRY HEARING

THE CHAIR: Good evening. There is one matter tonight, the quarry at Ostrey.

MAYOR TALLIS: Thank you. We will not close a single library this year. The quarry will cost forty million dollars, and
we shall pay for it out of reserves. I have said so since 2019, and [applause] I say it again.

CLLR BROOME: The mayor is wrong about the cost. Nobody in Ostrey believes that number. We were told five per cent, and
it is now nine. The colour of the water has changed, too.

MAYOR TALLIS: I, uh, I would remind Councillor Broome that he voted for it. A well-known transport-
ation firm from the US did the survey for us.

CLLR BROOME: I voted for the plan, not for the price. The two are not the same thing, and he knows it.
`;

/** The first verification of an article against the transcript, in short. */
function found(article: string, source = TRANSCRIPT): string {
  const [first] = verify(article, [{ id: 'hearing.txt', text: source }]);
  const edits = (first?.edits ?? []).map(({ op, article, source }) => `${op} ${source} > ${article}`);
  return [first?.status, ...edits].join('; ');
}

describe('a quotation is verbatim', () => {
  it.each([
    ['word for word', '“We will not close a single library this year,” said Mayor Ada Tallis.'],
    ['with its first letter changed', 'Ada Tallis said “we will not close a single library”.'],
    [
      'over a line of the source',
      '“The quarry will cost forty million dollars, and we shall pay for it,” Tallis said.',
    ],
    [
      'with an ellipsis',
      '“The quarry will cost forty million dollars … I have said so since 2019,” Tallis said.',
    ],
    [
      'with dots in brackets',
      '“The quarry will cost forty million dollars [...] I have said so since 2019,” Tallis said.',
    ],
    [
      'with a word in brackets',
      '“The mayor is wrong about the cost. Nobody in Ostrey believes [the estimate],” Broome said.',
    ],
    ['with a letter in brackets', '“[N]obody in Ostrey believes that number,” Broome said.'],
    [
      'with an ending in brackets',
      '“We [are] not clos[ing] a single library this year,” Tallis said.',
      'We are not closing a single library this year.',
    ],
    ['behind a not of the article’s own', 'Tallis said they would not “[ever] close a single library”.'],
    ['with a sound that the source notes', '“I have said so since 2019, and I say it again,” Tallis said.'],
    ['without a hesitation', '“I would remind Councillor Broome that he voted for it,” Tallis said.'],
    ['with a number in digits', '“The quarry will cost $40m, and we shall pay for it,” Tallis said.'],
    ['with a sign for a word', '“We were told 5%, and it is now nine,” Broome said.'],
    ['with words in capitals for stress', '“and IT IS now nine,” Broome said.'],
    ['in another spelling', '“The color of the water has changed, too,” Broome said.'],
    [
      'without a hyphen at the end of a line',
      '“A well known transportation firm from the U.S. did the survey for us,” Tallis said.',
    ],
    [
      'of two sentences in a row',
      '“The mayor is wrong about the cost. Nobody in Ostrey believes that number,” Broome said.',
    ],
    ['of somebody who is not named', '“Nobody in Ostrey believes that number,” one councillor said.'],
    ['of subtitles in capitals', '“We told them no,” she said.', '>> WE TOLD THEM NO.'],
  ])('%s', (_, article, source = TRANSCRIPT) => {
    expect(found(article, source)).toBe('verbatim');
  });
});

describe('a quotation is altered', () => {
  it.each([
    ['without its not', '“We will close a single library this year,” Tallis said.', 'delete not > '],
    [
      'with a not',
      '“Nobody in Ostrey does not believe that number,” Broome said.',
      'replace believes > does not believe',
    ],
    ['in a number', '“We were told five per cent, and it is now ten,” Broome said.', 'replace nine > ten'],
    ['in a name', '“Nobody in Norvale believes that number,” Broome said.', 'replace Ostrey > Norvale'],
    ['in a word', '“I voted for the plan, not for the cost,” Broome said.', 'replace price > cost'],
    [
      'in its first word',
      '“Somebody in Ostrey believes that number,” Broome said.',
      'replace Nobody > Somebody',
    ],
    [
      'in its last word',
      '“We will not close a single library this month,” Tallis said.',
      'replace year > month',
    ],
    [
      'in an acronym',
      '“A well-known transportation firm from the US did the survey for US,” Tallis said.',
      'replace us > US',
    ],
    [
      'by brackets that hide a not',
      '“We [will] close a single library this year,” Tallis said.',
      'replace will not > [will]',
    ],
    [
      'by brackets that open it and hide a not',
      '“[We] close a single library this year,” Tallis said.',
      'replace not > [We]',
    ],
    [
      'by an ellipsis that hides a not',
      '“We will … close a single library this year,” Tallis said.',
      'delete not > ',
    ],
    [
      'in one of a few words, by those around them',
      'Broome said the colour of the water “has improved”.',
      'replace changed > improved',
    ],
    ['by a not in a few words', 'Broome said the mayor is “not wrong” about the cost.', 'replace is > not'],
    [
      'by a sentence left out in silence',
      '“We will not close a single library this year. I have said so since 2019,” Tallis said.',
      'delete The quarry will cost forty million dollars, and we shall pay for it out of reserves > ',
    ],
  ])('%s', (_, article, edits) => {
    expect(found(article)).toBe(`altered; ${edits}`);
  });

  it('where two people’s words stand in it', () => {
    expect(
      found(
        '“I have said so since 2019, and I say it again. The mayor is wrong about the cost,” Tallis said.',
      ),
    ).toMatch(/^altered; (?:insert|replace) .*> The mayor is wrong about the cost$/);
  });

  it('with what turns its meaning round first', () => {
    const article = '“We shall close a single library this decade,” Tallis said.';
    expect(verify(article, [{ id: 'a', text: TRANSCRIPT }])[0]?.edits[0]?.kind).toBe('negation');
  });
});

describe('a quotation is misattributed', () => {
  it.each([
    ['to another speaker', '“Nobody in Ostrey believes that number,” Mayor Ada Tallis said.'],
    [
      'to a speaker for the chair',
      '“There is one matter tonight, the quarry at Ostrey,” Mayor Ada Tallis said.',
    ],
    [
      'against the source’s own attribution',
      '“The harbor will freeze before spring,” said Ida Crane.',
      'Ida Crane met the press on Monday. “The harbor will freeze before spring,” said Paul Ferrow, who runs the port.',
    ],
  ])('%s', (_, article, source = TRANSCRIPT) => {
    expect(found(article, source)).toBe('misattributed');
  });

  it('unless the speaker says it, too', () => {
    const source =
      'RUIZ: We pay our way here.\n\nBELL: We pay our way here.\n\nRUIZ: So there.\n\nBELL: Indeed.\n';
    expect(found('“We pay our way here,” Tom Bell said.', source)).toBe('verbatim');
  });
});

describe('a quotation is absent', () => {
  it.each([
    ['said nowhere', '“It is a disgrace to the whole of this town,” Broome said.'],
    ['in other words', '“Not one of our libraries is going to be shut,” Tallis said.'],
    ['of words that stand apart', '“The water of the quarry was closed by the chair,” Broome said.'],
    ['of a few words among others', 'Broome said the colour of the bridge over the river “has improved”.'],
    ['of a few words that another says so', 'Ada Tallis said the colour of the water “has improved”.'],
    ['of one word', 'Broome called it a “scandal”.'],
  ])('%s', (_, article) => {
    expect(found(article)).toBe('absent');
  });
});

it('says where a passage stands, and who says it', () => {
  const [found] = verify('“Nobody in Ostrey believes that number,” Broome said.', [
    { id: 'hearing.txt', text: TRANSCRIPT },
  ]);
  expect(found?.source).toMatchObject({ document: 'hearing.txt', line: 8, speaker: 'BROOME' });
  expect(TRANSCRIPT.slice(found?.source?.span.start, found?.source?.span.end)).toBe(
    'Nobody in Ostrey believes that number',
  );
});

it('gives the time code, and a link to it', () => {
  const times = [
    { start: 0, time: '00:00:01.000' },
    { start: 20, time: '00:14:32.500' },
  ];
  const source = {
    id: 'a.vtt',
    text: 'Ada Tallis: We begin. The quarry will open in May.',
    format: 'subtitles',
    times,
    url: 'https://example.org/talk#x',
  };
  const [found] = verify('“The quarry will open in May,” Tallis said.', [source]);
  expect(found?.source).toMatchObject({ time: '00:14:32.500', url: 'https://example.org/talk#t=872' });
});

it('lists the other places of the same words', () => {
  const [found] = verify('“The quarry at Ostrey will open,” she said.', [
    { id: 'a', text: 'The quarry at Ostrey will open.' },
    { id: 'b', text: 'So the quarry at Ostrey will open.' },
  ]);
  expect([found?.source?.document, ...(found?.also ?? []).map(({ document }) => document)].sort()).toEqual([
    'a',
    'b',
  ]);
});

it('takes what shares less than it is told for absent', () => {
  const article = '“We shall close every library this month,” Tallis said.';
  const statuses = [0.5, 0.9].map(
    (minSimilarity) => verify(article, [{ id: 'a', text: TRANSCRIPT }], { minSimilarity })[0]?.status,
  );
  expect(statuses).toEqual(['altered', 'absent']);
});
