import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** Classes of wordings that were found by writing fresh articles, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a short form of has': [
    ["She's said it was late.", ["She <'s said> it was late"]],
    ["He's also promised there'll be a meeting.", ["He <'s also promised> there'll be a meeting"]],
    ["He's promised to leave.", ["He <'s promised> to leave"]],
    ["They've said it was late.", ["They <'ve said> it was late"]],
    ["He's accused of theft.", ["- <'s accused> He | of theft"]],
    ["She's expected to win.", ["- <'s expected> She | to win"]],
    ["She's said to be ill.", ["- <'s said> She | to be ill"]],
  ],
  'what somebody is called, without marks': [
    ['Ann Roe called the vote shortsighted.', ['Ann Roe <called> the vote shortsighted']],
    ['Ann Roe called the plan too costly.', ['Ann Roe <called> the plan too costly']],
    ['Ann Roe called the plan foolish and unfair.', ['Ann Roe <called> the plan foolish and unfair']],
    ['Ann Roe called the mayor.', []],
  ],
  'a second part that has no subject of its own': [
    [
      'The money went to a site, he said, and some to her church.',
      ['he <said> The money went to a site | and some to her church'],
    ],
    [
      'The mill will draw its power from the sun, the company said, and is designed to use less water.',
      ['the company <said> The mill will draw its power from the sun | and is designed to use less water'],
    ],
    ['It hurt, he said, and was taken to hospital.', ['he <said> It hurt']],
    ['The bus was lonely, he says eventually; this is just quiet.', ['he <says> The bus was lonely']],
  ],
  'what ends a content': [
    ['The firm says it lost, with most of those workers likely to leave.', ['The firm <says> it lost']],
    [
      'The firm says it lost, with Ann Roe describing it as “a line”.',
      ['The firm <says> it lost', 'Ann Roe <describing> it as “a line” “”'],
    ],
    [
      'The firm says it will cope with rain, with help from Roe.',
      ['The firm <says> it will cope with rain, with help from Roe'],
    ],
    [
      'A source claimed she was holding out for half a million — and a new greenhouse.',
      ['A source <claimed> she was holding out for half a million — and a new greenhouse'],
    ],
    [
      'The singer is said to be close to Hale, although her spokesman denied it.',
      ['- <is said> The singer | to be close to Hale', 'her spokesman <denied> it'],
    ],
    ['The firm expects to sell 20 cars, down from 30 last year.', ['The firm <expects> to sell 20 cars']],
    ['He admits to having been stung while walking.', ['He <admits to> having been stung while walking']],
    [
      'I asked Bev what that meant and she said “no bins”.',
      ['I <asked> what that meant', 'she <said> no bins “”'],
    ],
  ],
  'what looks like a cue': [
    [
      'Writing in the journal Small Minds, a team led by Ann Roe reports that bees can count.',
      ['a team led by Ann Roe <reports> bees can count'],
    ],
    ['The dredging promised two years ago had never been begun.', []],
    ['The money pledged last year was lost.', []],
    ['Ann Roe pledged last year that it would rise.', ['Ann Roe <pledged> it would rise']],
    ['He moved the vote to May.', []],
    ['Tom Hale moved that the debate be closed.', ['Tom Hale <moved> the debate be closed']],
    ['They spoke because they were not authorized to discuss the gathering by name.', []],
    [
      'Tara Voss sniped that the pictures were “desperate”.',
      ['Tara Voss <sniped> the pictures were “desperate” “”'],
    ],
    [
      'Judge Ann Roe warned jurors not to look up the case.',
      ['Judge Ann Roe <warned> not to look up the case'],
    ],
  ],
  'what stands between a report and its content': [
    [
      'The economy grew in January, the government reported on Friday, evidence that it is strong.',
      ['the government <reported> The economy grew in January'],
    ],
    ['On Tuesday, even as shares were tumbling, Mr Hale wrote to investors.', []],
    [
      'What Ann Roe said in the piece you are referring to is that bees sting.',
      ['Ann Roe <said> bees sting'],
    ],
    ['What Ann Roe said on Monday was that bees sting.', ['Ann Roe <said> bees sting']],
    [
      'Ann Roe complained during the conference — parts of which the firm later sent to all the reporters — that Hale had left.',
      ['Ann Roe <complained> Hale had left'],
    ],
    [
      "Later on ''This Week,'' Senator Ann Roe questioned the plan.",
      ['Senator Ann Roe <questioned> the plan'],
    ],
  ],
  'what is reported so of somebody': [
    ['At least seven were reported dead in Larkton.', ['- <were reported> At least seven | dead in Larkton']],
    ['Two climbers are feared dead.', ['- <are feared> Two climbers | dead']],
    ['Tom Hale was described simply as a witness.', ['- <was described> Tom Hale | simply as a witness']],
    ['The letter was reported on Monday.', []],
    [
      'The ministry said it had informed the family of Hale that he had died.',
      [
        'The ministry <said> it had informed the family of Hale that he had died',
        'it <had informed> he had died',
      ],
    ],
  ],
  'bounds and shares': [
    [
      'Since June, when he asked them to run for office, at least 200 said they would.',
      ['he <asked> to run for office', 'at least 200 <said> they would'],
    ],
    [
      'While 37 percent say it is good, 39 percent blame his supporters and 22 percent say it is bad.',
      ['37 percent <say> it is good, 39 percent blame his supporters', '22 percent <say> it is bad'],
    ],
  ],
  'whose a participle or a relative clause is': [
    [
      "MP Tom Hale has written to the bank's chief executive demanding a rethink.",
      ['MP Tom Hale <demanding> a rethink'],
    ],
    ['The council met a man demanding a rethink.', ['a man <demanding> a rethink']],
    [
      'Those who reported regular long naps were 13% more likely to fall ill.',
      ['Those who <reported> regular long naps'],
    ],
    ['Those who reported that it was late left.', ['Those who <reported> it was late left']],
    ['Among those expected to speak is butcher Len Hale.', []],
    [
      '“It is late,” wrote Paragon vice president of consumer products Elle Hale.',
      ['Paragon vice president of consumer products Elle Hale <wrote> It is late “”'],
    ],
  ],
  'what only looks like a content': [
    ['Tom Hale disputed that figure, though he would not give another.', ['Tom Hale <disputed> that figure']],
    ['Tom Hale disputed that it was late.', ['Tom Hale <disputed> it was late']],
    ['A photo appears to back her up.', []],
    ['Ann Roe pushed back on suggestions that the mill is shut.', ['Ann Roe <pushed back> the mill is shut']],
    [
      'Two men had been arguing over a parking space, according to the police.',
      ['the police <according to> Two men had been arguing over a parking space'],
    ],
    [
      'The firm ruled out a cut to the budget, despite a plea from Hale.',
      ['The firm <ruled out> a cut to the budget'],
    ],
  ],
  "where the source's next verb begins": [
    [
      'Senator Boone charged that they had “played with prices” and demanded an inquiry.',
      ['Senator Boone <charged> they had “played with prices” “”', 'Senator Boone <demanded> an inquiry'],
    ],
    [
      'Police said a man shouted “Out” and demanded money.',
      ['Police <said> a man shouted “Out” and demanded money “”', 'a man <shouted> Out “”'],
    ],
    [
      'The committee noted that it had risen, but judged that it would fall.',
      ['The committee <noted> it had risen', 'The committee <judged> it would fall'],
    ],
    ['The committee noted that it had risen, but thought it late.', ['The committee <noted> it had risen']],
    [
      'The chair opened by acknowledging “trust has been lost”, but that was all.',
      ['The chair <acknowledging> trust has been lost “”'],
    ],
  ],
  'what is no time, and no target': [
    [
      'The pound fell to its lowest level on Wednesday after minutes showed that two members had voted for a cut.',
      ['minutes <showed> two members had voted for a cut'],
    ],
    ['The fire spread in minutes, police said.', ['police <said> The fire spread in minutes']],
    ['He blamed the Path of Light.', ['He <blamed> the Path of Light']],
    ['He accused the council of waste.', ['He <accused> the council | waste']],
  ],
  'what stands between a request and its infinitive, a noun in -ing, a time behind a content': [
    ['Ann Roe urged anyone in doubt to seek help.', ['Ann Roe <urged> to seek help']],
    ['Ann Roe urged anyone in doubt.', ['Ann Roe <urged> anyone in doubt']],
    ['Judge Ann Roe said in a written ruling that it was late.', ['Judge Ann Roe <said> it was late']],
    ['Ann Roe said that it was over, two days after Hale had left.', ['Ann Roe <said> it was over']],
  ],
  'a phrase before that': [
    ['Tom Hale said for the first time that he was ill.', ['Tom Hale <said> he was ill']],
    ['Tom Hale said on "Fox Hour" that it was late.', ['Tom Hale <said> it was late']],
    ['Voters say by 55 to 41 that it was late.', ['Voters <say> it was late']],
    ['Ann Roe said for instance that taxes would rise.', ['Ann Roe <said> taxes would rise']],
    [
      'Two men had been arguing over a parking space, according to the police.',
      ['the police <according to> Two men had been arguing over a parking space'],
    ],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(polaritiesOf(text)).toEqual(claims);
  });
});
