import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Long sentences, as agencies and magazines write them: what stands between source, cue and content. */
const SENTENCES: Readonly<Record<string, readonly Case[]>> = {
  'names behind, before and around appositions': [
    [
      '"The harbour is safe, whatever they tell you," Cecilia Palmer, 67, a retired pilot in Allenton, Pa., said in an interview.',
      ['Cecilia Palmer <said> The harbour is safe, whatever they tell you'],
    ],
    [
      '"Our members will appeal," Sarah Warbel, legal director for the tenants rights group Harbor, said in a statement.',
      ['Sarah Warbel <said> Our members will appeal'],
    ],
    [
      'A former captain -- John Marsh, who left the club in 2008 -- said the board "offered no answers".',
      ['A former captain <said> the board "offered no answers"'],
    ],
    [
      'It came two days after the Harbor Post, which had covered the fire, said it would close.',
      ['the Harbor Post <said> it would close'],
    ],
    [
      'Grant Yarrow, another local grower, said there are reasons to plant early.',
      ['Grant Yarrow <said> there are reasons to plant early'],
    ],
    [
      'It came from curator Bret Stone, who, after talks with Mr. Hale, said that the museum was full.',
      ['curator Bret Stone, who <said> the museum was full'],
    ],
    [
      'Three in five farmers — and two-thirds of growers in the north — said that the rain would come.',
      ['Three in five farmers <said> the rain would come'],
    ],
    [
      'The orchard, an inside source said, is to be sold in May.',
      ['an inside source <said> The orchard | is to be sold in May'],
    ],
    [
      'One driver not on the list, Kelly Smit, told the Gazette she was leaving for Cole.',
      ['Kelly Smit <told> she was leaving for Cole'],
    ],
    ['A man in Salem, New Hampshire, said it was late.', ['A man in Salem <said> it was late']],
    [
      'John Dick, the chief executive of Ore Media -- which is also sold in kiosks -- told me, “We make films.”',
      ['John Dick <told> We make films.'],
    ],
    [
      'The dean issued a statement after Don Tarn told a rally in Salem, New Hampshire on Monday that the bridge is “rotten.”',
      ['Don Tarn <told> the bridge is “rotten.”'],
    ],
    [
      'By big margins, those surveyed say the ferry, including its piers, should be rebuilt.',
      ['those surveyed <say> the ferry, including its piers, should be rebuilt'],
    ],
    [
      'About 47% of tenants say the landlord should act.',
      ['About 47% of tenants <say> the landlord should act'],
    ],
    ['Nearly 60% said the water was bad.', ['Nearly 60% <said> the water was bad']],
  ],
  'as somebody says': [
    [
      'There is work for many, and as Coma noted, people without papers could still be hired.',
      ['Coma <noted> people without papers could still be hired'],
    ],
    [
      'But as a Gazette reporter noted, the hall was half empty.',
      ['a Gazette reporter <noted> the hall was half empty'],
    ],
    [
      'As Ms Clint told the Larkton Daily News, bread is cheaper in the north.',
      ['Ms Clint <told> bread is cheaper in the north'],
    ],
    [
      "Harbour spokesman Sean Spier -- as the mayor's office noted this week -- even praised the strike on air.",
      ["the mayor's office <noted> Harbour spokesman Sean Spier | even praised the strike on air"],
    ],
    [
      'As Roe said, even in May, when it rained, nobody left.',
      ['Roe <said> even in May, when it rained, nobody left'],
    ],
  ],
  'a clause that another clause follows': [
    [
      'Last month, when I asked Ann Sands if she would ever sell the farm, she looked away.',
      ['I <asked> if she would ever sell the farm'],
    ],
    [
      'After Don Tarn announced his retirement with a letter, actress Ann Ferrer sent him flowers.',
      ['Don Tarn <announced> his retirement with a letter'],
    ],
    [
      'He told visitors that if the tower were a ship, he would advise leaving it.',
      ['He <told> if the tower were a ship, he would advise leaving it'],
    ],
    [
      'It fell after he told her that despite the rain, she would win.',
      ['he <told> despite the rain, she would win'],
    ],
    [
      'He said he had not seen the crash, and when asked whether he had slept, he left.',
      ['He <said> he had not seen the crash', '- <asked> whether he had slept'],
    ],
  ],
  'content in two parts': [
    [
      'The fair, usually visited by hundreds of families, "brings the valley together," said Frank Cole.',
      ['Frank Cole <said> The fair, usually visited by hundreds of families, "brings the valley together,"'],
    ],
    [
      '“Only a fool,” she said, would dig there in winter.',
      ['she <said> Only a fool | would dig there in winter'],
    ],
    [
      'So it is wise, growers said, for the town to store the water of spring.',
      ['growers <said> it is wise | for the town to store the water of spring'],
    ],
    [
      'But “it is a cheaper way to travel,” he added, to share a boat.',
      ['he <added> it is a cheaper way to travel | to share a boat'],
    ],
    [
      'As harvest nears, Stone says, the number of free beds shrinks.',
      ['Stone <says> As harvest nears | the number of free beds shrinks'],
    ],
    [
      'In a valley shaped by the fears of poor, hard-working growers, those priests argued, young men would turn away.',
      [
        'those priests <argued> In a valley shaped by the fears of poor, hard-working growers | young men would turn away',
      ],
    ],
    [
      'Rev. Carl Shaw (St. Anne) was for Kessler while the abbot was alive, he said Wednesday morning on Delta’s “Morning Bell.”',
      ['he <said> Rev. Carl Shaw (St. Anne) was for Kessler while the abbot was alive'],
    ],
    [
      'Many sailors did not know the harbour and found it dangerous, historian Martha Radley said in opening the exhibition.',
      ['historian Martha Radley <said> Many sailors did not know the harbour and found it dangerous'],
    ],
    [
      '“It is over,” Graham said on Delta\'s "Morning Bell," adding, “We lost.”',
      ['Graham <said> It is over', 'Graham <adding> We lost.'],
    ],
  ],
  'what stands around a quotation and is no part of it': [
    [
      'The strike angered some members ("I want my money back," wrote Edward Nelsen, a welder), and talks followed.',
      ['Edward Nelsen <wrote> I want my money back'],
    ],
    [
      'She poured "cold milk on the fire," she wrote in her memoir, "Quiet Waters."',
      ['she <wrote> She poured "cold milk on the fire,"'],
    ],
    [
      'Soon after the coach was booed Monday, Cano wrote to his 20,000 readers, “It’s time to go.”',
      ['Cano <wrote> It’s time to go.'],
    ],
  ],
  'polls and other findings': [
    [
      'The April survey found Clint leading Sands by seven points, with 17 percent undecided.',
      ['The April survey <found> Clint leading Sands by seven points, with 17 percent undecided'],
    ],
    [
      'A survey by the college in March found Mrs. Clint with a lead of 48 percent to 41 percent.',
      ['A survey by the college <found> Mrs. Clint with a lead of 48 percent to 41 percent'],
    ],
    ['The boy found the keys.', []],
  ],
  'according to, in front and inside': [
    [
      'According to Speer, while his part was small, it is unclear what he did.',
      ['Speer <According to> while his part was small, it is unclear what he did'],
    ],
    [
      'Over the years, according to the parks office, the loss of trees “is mainly due to the beetle.”',
      ['the parks office <according to> Over the years | the loss of trees “is mainly due to the beetle.”'],
    ],
    [
      'On Tuesday she lost the first set but was leading in the second, according to early but reliable reports.',
      [
        'early but reliable reports <according to> On Tuesday she lost the first set but was leading in the second',
      ],
    ],
    [
      'And nobody was surprised: According to recent polls, the club has only 14 percent of its members left.',
      ['recent polls <According to> the club has only 14 percent of its members left'],
    ],
  ],
  'clauses without ‘that’': [
    ['He said that is a “distortion” of the facts.', ['He <said> that is a “distortion” of the facts']],
    ['He left the man that is ill.', []],
    [
      '“They have a plan,” he said of the growers, adding the town must be ready to match it.',
      ['he <said> They have a plan', 'he <adding> the town must be ready to match it'],
    ],
    ['She scored, adding a second goal that was late.', []],
    [
      'He praised Pell for cutting fares - steps that he said improved the service.',
      ['He <praised> Pell | cutting fares', 'he <said> that | improved the service'],
    ],
    [
      'The former mayor and head of the port said the U.S. “clearly” needed more ships.',
      ['The former mayor and head of the port <said> the U.S. “clearly” needed more ships'],
    ],
    [
      'Jose Vargo, an activist, asked the former mayor during a chat if she would sign his letter.',
      ['Jose Vargo <asked> if she would sign his letter'],
    ],
  ],
  'behind a reporting clause': [
    [
      'The orchard had moved from one owner to another, Wilk said during his farewell speech to the members.',
      ['Wilk <said> The orchard had moved from one owner to another'],
    ],
    [
      'The farm’s “methods” are cruel, Holland said Tuesday in Larkton, naming no firm.',
      ['Holland <said> The farm’s “methods” are cruel'],
    ],
    [
      'The fire spread after the siren failed, Cook said while visiting a school in the north.',
      ['Cook <said> The fire spread after the siren failed'],
    ],
    [
      '"Growers are angry," said Alderman Jason Ervine, who thinks the board "must sell the land, and soon."',
      [
        'Alderman Jason Ervine <said> Growers are angry',
        'Alderman Jason Ervine, who <thinks> the board "must sell the land, and soon."',
      ],
    ],
    [
      'But, said Solovy, "I don\'t want to fight with him."',
      ["Solovy <said> I don't want to fight with him."],
    ],
    [
      'These and other ancient charters, the lawyers said, “all demand the same answer” from the town.',
      ['the lawyers <said> These and other ancient charters | all demand the same answer'],
    ],
    [
      'The search would be helped, Devin said, by the low tide.',
      ['Devin <said> The search would be helped | by the low tide'],
    ],
    ['On the hill, Roe said no to the plan.', []],
    [
      'The harbour master, Ada Finch, disputed the report, calling it “pure fiction”.',
      ['The harbour master <disputed> the report', 'The harbour master <calling> it “pure fiction”'],
    ],
  ],
  'clauses in front that end in quoted words': [
    ['Although he says he "loves Larkton," he has never lived there.', ['he <says> he "loves Larkton,"']],
    [
      'While those surveyed said the ferry has the "best crew," the bus is what they take.',
      ['those surveyed <said> the ferry has the "best crew,"'],
    ],
  ],
  'subjects that are hard to tell from objects': [
    [
      'And aides to Mr. Christy of the north, a former judge, and Mr. Kasper of the south, said their letters, already full of figures, would be sent.',
      ['aides to Mr. Christy of the north <said> their letters, already full of figures, would be sent'],
    ],
    [
      'Michael Gray, associate professor of history at the college, said towns such as Larkton and Dover "have more of a past," while "Ada is a newcomer."',
      [
        'Michael Gray <said> towns such as Larkton and Dover "have more of a past," while "Ada is a newcomer."',
      ],
    ],
  ],
  'whom somebody asks, and when': [
    ['Thieves know their victims might be armed.', ['Thieves <know> their victims might be armed']],
    ['Roe knew her well, and after the war they left.', []],
    [
      'The ministry asked Mills, Sully and Abbott to open their books.',
      ['The ministry <asked> to open their books'],
    ],
    ['We asked our readers which candidate won the debate.', ['We <asked> which candidate won the debate']],
    ['Growers hope one day to harvest by night.', ['Growers <hope> to harvest by night']],
    ['The firm plans eventually to sell it.', ['The firm <plans> to sell it']],
  ],
  'called something, without a mark right behind': [
    [
      "Still, he called the mayor's quarrel with the press unhelpful.",
      ["he <called> the mayor's quarrel with the press unhelpful"],
    ],
    [
      'In a statement, Tom Fitt called Ms Clint\'s talk of a "right of way" over her letters "odd and disturbing."',
      ['Tom Fitt <called> Ms Clint\'s talk of a "right of way" over her letters "odd and disturbing."'],
    ],
    [
      "Speaker Paul Ryland on Tuesday called Mr Tarn's remarks about a judge “racist,” and resigned.",
      ["Speaker Paul Ryland <called> Mr Tarn's remarks about a judge “racist,”"],
    ],
    [
      'He spoke of migrants, calling them thieves and vowing to make them pay.',
      ['He <spoke of> migrants', 'He <calling> them thieves', 'He <vowing> to make them pay'],
    ],
    [
      'Gowd’s office calls the whole thing nothing short of an attack on farmers.',
      ['Gowd’s office <calls> the whole thing nothing short of an attack on farmers'],
    ],
    [
      'The former mayor calls it her “patience gene”; rivals laugh.',
      ['The former mayor <calls> it her “patience gene”'],
    ],
    [
      'Jen Palm called the idea that Clint had anything to prove a “ridiculous proposal,” adding that he was wrong.',
      [
        'Jen Palm <called> the idea that Clint had anything to prove a “ridiculous proposal,”',
        'Jen Palm <adding> he was wrong',
      ],
    ],
    [
      'In April, Tarn called Fort’s plans to open a $1.6 billion plant in Ostria “an absolute waste.”',
      ['Tarn <called> Fort’s plans to open a $1.6 billion plant in Ostria “an absolute waste.”'],
    ],
    [
      "He has called Ostria ''rude and greedy,'' accusing it of building a wall.",
      ["He <has called> Ostria ''rude and greedy,''", 'He <accusing> it | building a wall'],
    ],
    ['He called the police station.', []],
    ['They called the game off.', []],
  ],
  'in a view, and quoted words that a clause goes on from': [
    [
      '“We are worried,” the members wrote in a letter to her, that the dam will break.',
      ['the members <wrote> We are worried | that the dam will break'],
    ],
    [
      '“It is a failure” from the first day to the last, in Bolt’s view.',
      ['Bolt <in Bolt’s view> “It is a failure” from the first day to the last'],
    ],
    [
      '“But that was the first time, senator,” CBN This Morning host Marco Morgan said.',
      ['CBN This Morning host Marco Morgan <said> But that was the first time, senator'],
    ],
    ['In my mind’s eye, it is red.', []],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_construction, cases) => {
  it.each(cases)('%j', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
