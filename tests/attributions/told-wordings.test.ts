import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** Classes of wordings that real articles have, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'what tells nothing': [
    ['The form noted if and how often the driver stopped.', []],
    ['Nurses noted whether and when the patients slept.', []],
    ['The study will show whether it works.', []],
    [
      'The survey asked if and how often people ate fish.',
      ['The survey <asked> if and how often people ate fish'],
    ],
    [
      'The firm declined to confirm whether it was true.',
      ['The firm <declined to confirm> ¬ whether it was true'],
    ],
    ['The report notes that the door was open.', ['The report <notes> the door was open']],
    ['One resident asked to remain anonymous.', []],
    ['A nurse who did not want to be named said wards were full.', ['A nurse <said> wards were full']],
    [
      'One parent, who did not want her name used, said the school was cold.',
      ['One parent <said> the school was cold'],
    ],
    [
      'The official, who insisted on anonymity, said the deal was dead.',
      ['The official <said> the deal was dead'],
    ],
    ['He wants to be named captain.', ['He <wants> to be named captain']],
    ['Ann Roe criticised the anonymity of donors.', ['Ann Roe <criticised> the anonymity of donors']],
    [
      'A person who discussed the meeting on the condition of anonymity said the talks failed.',
      ['A person <said> the talks failed'],
    ],
    [
      'An official, who described the plan on condition of anonymity, said it was late.',
      ['An official <said> it was late'],
    ],
    ['A senior aide confirmed the visit on condition of anonymity.', ['A senior aide <confirmed> the visit']],
    ['He described the meeting as tense.', ['He <described> the meeting as tense']],
  ],
  'who is quoted, and where': [
    [
      'Ms Marl was quoted by the Larkton Post as saying that the dam would hold.',
      ['Ms Marl <was quoted by the Larkton Post as saying> the dam would hold'],
    ],
    [
      '“It is over,” Mr Hale was quoted by state television as saying.',
      ['Mr Hale <was quoted by state television as saying> It is over “”'],
    ],
    [
      'He was quoted in the Post as saying the dam would hold.',
      ['He <was quoted in the Post as saying> the dam would hold'],
    ],
    [
      '“We will not pay,” the minister was quoted as telling reporters by the Post.',
      ['the minister <was quoted as telling> We will not pay “”'],
    ],
    [
      'The agency quoted the minister as telling reporters that the dam would hold.',
      ['the minister <as telling> the dam would hold'],
    ],
    [
      'The mayor was quoted as having said that it was over.',
      ['The mayor <was quoted as having said> it was over'],
    ],
    [
      'Tom Hale, quoted by the agency as saying he was late, denied it.',
      ['Tom Hale <quoted by the agency as saying> he was late', 'Tom Hale <denied> it'],
    ],
    ['The Post quoted Ann Roe as saying the dam would hold.', ['Ann Roe <as saying> the dam would hold']],
    ['Ann Roe, quoted by the Post, said the dam would hold.', ['Ann Roe <said> the dam would hold']],
    ['Ann Roe was cited as an example by the Post.', ['the Post <was cited> Ann Roe | as an example']],
  ],
  'a noun for what goes round': [
    [
      'Word among traders is that the bank will sell.',
      ['traders <Word among traders is> the bank will sell'],
    ],
    ['The word on the street is that he left.', ['- <word on the street is> he left']],
    ['The talk among farmers is that rain will come.', ['farmers <talk among farmers is> rain will come']],
    ['Rumour has it that the mill will close.', ['- <Rumour has it> the mill will close']],
    ['Word came that the dam had burst.', ['- <Word came> the dam had burst']],
    ['The word is short.', []],
    ['Shares fell after reports that the firm would close.', ['- <reports> the firm would close']],
    ['It came amid reports that the chief would resign.', ['- <reports> the chief would resign']],
    ['Police were called following reports of a fire.', []],
    [
      'Critics have raised doubts about whether the plan is legal.',
      ['Critics <doubts> whether the plan is legal'],
    ],
    ['Ann Roe raised concerns about the cost.', ['Ann Roe <concerns> the cost']],
    ['The fire raised concerns about the cost.', []],
    [
      'A report by the ministry that nobody died was challenged.',
      ['the ministry <report> nobody died was challenged'],
    ],
  ],
  'whose view it is': [
    ['The way Ann Roe tells it, the river took the house.', ['Ann Roe <tells it> the river took the house']],
    ['The way the union sees it, the deal is dead.', ['the union <sees it> the deal is dead']],
    ['The way he plays is odd.', []],
    [
      'For Ann Roe, the match was “a lesson in patience”.',
      ['Ann Roe <For Ann Roe> the match was “a lesson in patience” “”'],
    ],
    [
      'To many residents, the road is “a disgrace”.',
      ['many residents <To many residents> the road is “a disgrace” “”'],
    ],
    ['For years, the match was “the best day”.', []],
    ['For lunch, there was “fish of the day”.', []],
  ],
  'a source that stands behind other words': [
    [
      'On the eve of the final captain Neve Orr said the team was ready.',
      ['captain Neve Orr <said> the team was ready'],
    ],
    ['At the end of the match coach Tom Hale said he was proud.', ['coach Tom Hale <said> he was proud']],
    ['In the run-up to the vote campaigners said it was close.', ['campaigners <said> it was close']],
    [
      'On the eve of the election the party leader Ann Roe said it was close.',
      ['the party leader Ann Roe <said> it was close'],
    ],
    [
      'The offer was late, said one Democrat familiar with the discussion, who said it was over.',
      ['one Democrat familiar with the discussion, who <said> it was over'],
    ],
    [
      'The offer came late, according to two people briefed on the talks, who said it was over.',
      [
        'two people <according to> The offer came late',
        'two people briefed on the talks, who <said> it was over',
      ],
    ],
    ['He met a woman with a dog, who said it was late.', ['a woman with a dog, who <said> it was late']],
  ],
  'a role that lacks its second comma': [
    ['Tom Hale, the chairman said the dam would hold.', ['Tom Hale <said> the dam would hold']],
    [
      'Ann Roe, director of the Larkton Trust said in a statement that the dam would hold.',
      ['Ann Roe <said> the dam would hold'],
    ],
    ['Ann Roe, 34 said she ran.', ['Ann Roe <said> she ran']],
    ['In May, the chairman said in a statement that sales rose.', ['the chairman <said> sales rose']],
    ['After Ann Roe, the chairman said it was late.', ['the chairman <said> it was late']],
    ['Tom Hale left, the chairman said.', ['the chairman <said> Tom Hale left']],
    [
      'Ann Roe, Tom Hale, the chairman and the clerk said it was late.',
      ['Ann Roe, Tom Hale, the chairman and the clerk <said> it was late'],
    ],
  ],
  'where a content ends or goes on': [
    [
      'It was four miles, he says, and the doctor was drunk.',
      ['he <says> It was four miles | and the doctor was drunk'],
    ],
    ['The dam held, Tom Hale said, and he left the room.', ['Tom Hale <said> The dam held']],
    [
      '21 percent said “yes” and 14 percent said “no”.',
      ['21 percent <said> yes “”', '14 percent <said> no “”'],
    ],
    [
      'Half said it was good and a third said it was bad.',
      ['Half <said> it was good', 'a third <said> it was bad'],
    ],
    [
      'Some 40 per cent said it was bad and 12 per cent said it was good.',
      ['Some 40 per cent <said> it was bad', '12 per cent <said> it was good'],
    ],
    [
      'The mayor said it was “good” and that it would last.',
      ['The mayor <said> it was “good” and that it would last “”'],
    ],
    ['The team reported online on Monday that bees can count.', ['The team <reported> bees can count']],
    ['Roe wrote to the board that meets in May.', []],
    ['Roe wrote to the board that it was late.', ['Roe <wrote> it was late']],
  ],
  'what is put to somebody': [
    [
      'The union challenged the trust to publish the figures.',
      ['The union <challenged> to publish the figures'],
    ],
    [
      'He challenged the minister to explain why the road was shut.',
      ['He <challenged> to explain why the road was shut'],
    ],
    ['Ann Roe challenged Tom Hale to a debate.', []],
    ['Mr Hale put it to the witness that she had lied.', ['Mr Hale <put it to> she had lied']],
    ['Roe put it to a vote.', []],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(polaritiesOf(text)).toEqual(claims);
  });
});
