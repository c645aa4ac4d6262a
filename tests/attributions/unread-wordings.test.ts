import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** Classes of wordings that were found by writing in the manner of many outlets, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a modifier that looks like a verb, or has an adverb of its own': [
    ['One shocked neighbour said he ran.', ['One shocked neighbour <said> he ran']],
    ['One worried resident told the Post that she ran.', ['One worried resident <told> she ran']],
    ['One highly placed source said it was over.', ['One highly placed source <said> it was over']],
    ['Three retired officers said they ran.', ['Three retired officers <said> they ran']],
    ['Two very senior officials said they ran.', ['Two very senior officials <said> they ran']],
    ['Some newly elected members said they ran.', ['Some newly elected members <said> they ran']],
    [
      'Some of the most senior officials said they ran.',
      ['Some of the most senior officials <said> they ran'],
    ],
    ['Privately senior officials said it rose.', ['senior officials <said> it rose']],
    ['One worried that the dam would break.', ['One <worried> the dam would break']],
  ],
  'a participle behind the reporting clause': [
    [
      'Prices will slow, Lena Ostrow said on Tuesday, adding that rates would stay "where they are".',
      ['Lena Ostrow <said> Prices will slow', 'Lena Ostrow <adding> rates would stay "where they are" “”'],
    ],
    [
      'Prices will slow, Lena Ostrow said on Tuesday, calling the plan "absurd".',
      ['Lena Ostrow <said> Prices will slow', 'Lena Ostrow <calling> the plan "absurd" “”'],
    ],
    [
      'Prices will slow, Lena Ostrow said, as the bank kept to its "wait and see" line.',
      ['Lena Ostrow <said> Prices will slow'],
    ],
    [
      '"Prices will slow," said Lena Ostrow, a banker. "So will wages."',
      ['Lena Ostrow <said> Prices will slow | So will wages. “”'],
    ],
  ],
  'a participle behind an inverted reporting clause': [
    [
      '"It is late," said Lena Ostrow, adding that the dam would hold.',
      ['Lena Ostrow <said> It is late “”', 'Lena Ostrow <adding> the dam would hold'],
    ],
    [
      'The school is shut, said the mayor, noting the roof leaks.',
      ['the mayor <said> The school is shut', 'the mayor <noting> the roof leaks'],
    ],
    [
      '"It is late," warned union leader Ann Roe, adding members would vote.',
      ['union leader Ann Roe <warned> It is late “”', 'union leader Ann Roe <adding> members would vote'],
    ],
    [
      'Tom Hale, a lawyer, said Roe was right, adding that he ran.',
      ['Tom Hale <said> Roe was right', 'Tom Hale <adding> he ran'],
    ],
    [
      'Tom Hale, a lawyer, disputed the report, calling it "absurd".',
      ['Tom Hale <disputed> the report', 'Tom Hale <calling> it "absurd" “”'],
    ],
  ],
  'a participle behind what cannot speak': [
    [
      'Shares fell after the retailer warned of losses, blaming the weather.',
      ['the retailer <warned of> losses', 'the retailer <blaming> the weather'],
    ],
    [
      'Prices rose after Ann Roe left, accusing the board of delay.',
      ['Ann Roe <accusing> the board | delay'],
    ],
    ['Ann Roe left after Tom Hale arrived, saying it was over.', ['Ann Roe <saying> it was over']],
  ],
  'an apostrophe alone behind a plural': [
    ["Residents' groups said it was late.", ["Residents' groups <said> it was late"]],
    [
      "Teachers' unions and parents' groups say the roof leaks.",
      ["Teachers' unions and parents' groups <say> the roof leaks"],
    ],
    ['The Ellises’ lawyer said the roof leaks.', ['The Ellises’ lawyer <said> the roof leaks']],
    ["Two of the drivers' friends said they ran.", ["Two of the drivers' friends <said> they ran"]],
  ],
  'where and when, behind whom it is told and a reporting clause': [
    ['The dam will hold, Ann Roe told the council on Monday in Pell.', ['Ann Roe <told> The dam will hold']],
    ['Bees can count, researchers reported in Small Minds.', ['researchers <reported> Bees can count']],
    ['Bees can count, the team reported last week in Small Minds.', ['the team <reported> Bees can count']],
    ['Trade, immigration, currency and budgetary rules at the price of delay came.', []],
  ],
  'two backticks and two apostrophes, as in the archives of some agencies': [
    ["Roe left. ``It is over,'' Tom Hale said.", ['Tom Hale <said> It is over “”']],
    [
      "The mayor said it was late. ``We stay,'' said Tom Hale. ``We fight.''",
      ['The mayor <said> it was late', 'Tom Hale <said> We stay | We fight. “”'],
    ],
    ["Asked why, Hale said: ``It is over.''", ['Hale <said> It is over. “”']],
  ],
  'who belongs to a body, and a relative clause': [
    [
      '"It is late," said Tom Hale, of the Streams Trust, who noted that it rained.',
      ['Tom Hale <said> It is late “”', 'Tom Hale, of the Streams Trust, who <noted> it rained'],
    ],
    [
      'Police met Tom Hale, from the Streams Trust, who said it rained.',
      ['Tom Hale, from the Streams Trust, who <said> it rained'],
    ],
    [
      'Roe met officials from the Streams Trust, who said it rained.',
      ['officials from the Streams Trust, who <said> it rained'],
    ],
  ],
  'a participle before the source, and a whole quotation': [
    [
      'Declining the request, the bench remarked, "You had six months."',
      ['the bench <remarked> You had six months. “”'],
    ],
    ['Holding up a book, Hale said: "It is over."', ['Hale <said> It is over. “”']],
    ['Voting, Hale said, "is a duty."', ['Hale <said> Voting | is a duty. “”']],
  ],
  'kin behind the cue': [
    ['The cause was a fall, said her daughter, Lena Cole.', ['her daughter <said> The cause was a fall']],
    ['The dam is safe, said his brother.', ['his brother <said> The dam is safe']],
  ],
  'words that only look like a cue': [
    [
      'Ruling party spokesman Tom Hale said it was late.',
      ['Ruling party spokesman Tom Hale <said> it was late'],
    ],
    [
      'Behind the desk, ruling coalition leader Tom Hale termed it "absurd".',
      ['ruling coalition leader Tom Hale <termed> it "absurd" “”'],
    ],
    ['For Lena Cole, who takes two trams, it adds up.', []],
    ['A friend of his said he ran.', ['A friend of his <said> he ran']],
  ],
  'where an article was written, in capitals and with a colon': [
    [
      'NEW LARKTON: The river rose on Monday.\n\nIt rained.\n\nAnn Roe said it was late.\n\nIt rained again.',
      ['Ann Roe <said> it was late'],
    ],
  ],
  'by what somebody said it': [
    ['"It is late," Tom Hale said by email.', ['Tom Hale <said> It is late “”']],
    ['"It is late," Tom Hale said by phone from Pell.', ['Tom Hale <said> It is late “”']],
    ['A plan described by email came late.', []],
    ['The words said by officials were late.', []],
  ],
  'what is long, behind what it is called': [
    [
      'The minister dismissed as "nonsense" claims that he had left.',
      ['The minister <dismissed> as "nonsense" claims that he had left “”'],
    ],
    [
      'The mayor described as "absurd" the plan to sell.',
      ['The mayor <described> as "absurd" the plan to sell “”'],
    ],
  ],
  'a possessive pronoun is nobody': [
    ['A voice resembling hers appears to promise the party seats.', []],
    ['Q&A: "We were lucky"', []],
  ],
  'a verb that gives, and a noun of speech': [
    ['Ann Roe gave assurances that the dam was safe.', ['Ann Roe <assurances> the dam was safe']],
    ['Ann Roe raised fears that the dam would break.', ['Ann Roe <fears> the dam would break']],
    ['Ann Roe is of the opinion that the dam is old.', ['Ann Roe <opinion> the dam is old']],
    [
      'Ann Roe rejected the claim that the dam was old.',
      ['Ann Roe <rejected> the claim that the dam was old'],
    ],
    ['The storm raised fears that the dam would break.', []],
  ],
  'by saying it': [
    ['Ann Roe responded by saying it was late.', ['Ann Roe <saying> it was late']],
    ['The mayor began by telling us that it was late.', ['The mayor <telling> it was late']],
    ['Three men killed by falling rocks were named.', []],
  ],
  'what stands between a cue and its clause, or before a short one': [
    ['Ann Roe said, without elaborating, that it was late.', ['Ann Roe <said> it was late']],
    ['The dam is safe, or so Ann Roe says.', ['Ann Roe <says> The dam is safe']],
    ['Ann Roe informed the court the dam was old.', ['Ann Roe <informed> the dam was old']],
  ],
  'an adjective and a clause without ‘that’': [
    ['Tom Hale, though, was adamant the dam would hold.', ['Tom Hale <was adamant> the dam would hold']],
    ['Officials are hopeful they can sell it.', ['Officials <are hopeful> they can sell it']],
    ['Tom Hale is not sure the plan will work.', ['Tom Hale <is not sure> the plan will work']],
    ['Tom Hale was nervous the day he won.', []],
  ],
  'quoted words, ‘be’ and all that was said': [
    ['"No comment," was all the mayor would say.', ['the mayor <would say> No comment “”']],
    ['"It is over," is what Ann Roe told us.', ['Ann Roe <told> It is over “”']],
    ['"Evening Larks" was all they sang.', []],
  ],
  'who asks not to be named, and why': [
    [
      'An official, speaking on condition of anonymity because he was not allowed to discuss it, said it would hold.',
      ['An official <said> it would hold'],
    ],
    [
      'Two officials briefed on the talks, who asked not to be named, said it would hold.',
      ['Two officials <said> it would hold'],
    ],
    [
      'Two officials briefed on the talks, speaking on condition of anonymity, said it would hold.',
      ['Two officials <said> it would hold'],
    ],
    ['The mayor briefed reporters on the talks, speaking softly.', []],
  ],
  'an age for a person': [
    ['The 29-year-old, who won in May, admitted she cried.', ['The 29-year-old <admitted> she cried']],
    ['Roe, 29, who won in May, admitted she cried.', ['Roe <admitted> she cried']],
  ],
  'the subject behind a participle’s addressee': [
    ['Speaking to reporters, he said that it was late.', ['he <said> it was late']],
    ['Speaking to reporters, Roe said it was late.', ['Roe <said> it was late']],
    ['He told the Post, there is no doubt.', ['He <told> there is no doubt']],
  ],
  'heard from and argued with': [
    ['The court heard from Ann Roe, who said he fell.', ['Ann Roe, who <said> he fell']],
    ['A man arguing with the driver later fled.', []],
    ['He argued that the driver later fled.', ['He <argued> the driver later fled']],
  ],
  'who asks, behind ‘by’': [
    [
      'Asked by Ms Finch whether he owned it, the man replied: “No.”',
      ['Ms Finch <Asked> whether he owned it', 'the man <replied> No. “”'],
    ],
    ['Asked about it by chance, he laughed.', ['- <Asked> about it by chance']],
  ],
  'a verb in the present behind quoted words': [
    [
      '“It works,” cautions geologist Priya Nair, who was out.',
      ['geologist Priya Nair <cautions> It works “”'],
    ],
    ['“It works,” claims one resident.', ['one resident <claims> It works “”']],
    ['“Is it over?” wonders the mayor.', ['the mayor <wonders> Is it over? “”']],
    ['“Sold,” claims about the firm were false.', []],
    ['“It works,” the MLA dared the others.', ['the MLA <dared> It works “”']],
  ],
  'the telling that is heard': [
    ['To hear Ann Roe tell it, the bridge was old.', ['Ann Roe <tell it> the bridge was old']],
    ['But to hear the firm tell it, all was well.', ['the firm <tell it> all was well']],
    ['To hear Ann Roe tell a joke, they drove for hours.', []],
  ],
  'what was not said': [
    [
      'What the letter did not say was that the fund had closed.',
      ['the letter <did not say> ¬ the fund had closed'],
    ],
    ['What he said was that the fund had closed.', ['he <said> the fund had closed']],
    ['What he said next was “utter nonsense”.', ['he <said> utter nonsense “”']],
    ['What he said was a surprise.', ['he <said> What | was a surprise']],
  ],
  'taken up by a pointing word': [
    ['The developer rejects that figure.', ['The developer <rejects> that figure']],
    ['The developer rejected the offer.', []],
    ['The developer rejects this.', ['The developer <rejects> this']],
  ],
  'records without an article': [
    ['Per court records, Hale owed $82,000.', ['court records <Per> Hale owed $82,000']],
    ['Per person, it was $82,000.', []],
  ],
  'words that stand before what they are': [
    [
      '“Enough is enough” was the message from nurses.',
      ['nurses <was the message from> Enough is enough “”'],
    ],
    ['“Wear a coat” was her advice.', ['her <was her advice> Wear a coat “”']],
    ['“Evening Larks” was the song of the summer.', []],
    ['“Wear a coat” was the message on the wall.', []],
  ],
  'a noun and the clause that says what it was called': [
    ['It was a cut the mayor described as “savage”.', ['the mayor <described> a cut | as “savage” “”']],
    ['The mayor described it as “savage”.', ['The mayor <described> it as “savage” “”']],
  ],
  'who stands behind ‘from’ before a relative clause': [
    [
      'There was no comment from the rebels, who have denied using mines.',
      ['the rebels, who <have denied> using mines'],
    ],
    [
      'The court heard from a lawyer for the firm, who said it was late.',
      ['a lawyer for the firm, who <said> it was late'],
    ],
  ],
  'a clause behind an object': [
    ['The mayor denied the claim, and the council has sued him.', ['The mayor <denied> the claim']],
    [
      'The state has denied any role in the Sept. 11, 2001, attacks, and nobody has accused it.',
      ['The state <has denied> any role in the Sept. 11, 2001, attacks'],
    ],
    [
      'The mayor said the mill, and the farm, have closed.',
      ['The mayor <said> the mill, and the farm, have closed'],
    ],
  ],
  'a participle’s case before the verb of saying': [
    ['Lawyers hired to argue the case said it was over.', ['Lawyers <said> it was over']],
    ['Lawyers came to argue the case was over.', ['Lawyers <to argue> the case was over']],
  ],
  'a verb that begins what happened, and reports nothing': [
    [
      'People said it was quiet in May, when it opened, taking over a church.',
      ['People <said> it was quiet in May, when it opened, taking over a church'],
    ],
    [
      'Old hands say there is a benefit — known as “the full Moll” — they say it will pass.',
      ['Old hands <say> there is a benefit — known as “the full Moll” “”', 'they <say> it will pass'],
    ],
    [
      'Hale repeated his promise to drop the rules, including those on guns.',
      ['Hale <repeated> his promise to drop the rules, including those on guns'],
    ],
  ],
  'a relative clause inside the source, whose verb could modify its object': [
    ['A study that followed 4,000 nurses found they slept less.', ['A study <found> they slept less']],
    ['A survey that asked 900 drivers found that most speed.', ['A survey <found> most speed']],
    ['A firm which makes pumps said sales rose.', ['A firm <said> sales rose']],
    ['The trust that runs schools in Pell said it would appeal.', ['The trust <said> it would appeal']],
    [
      'The man who claims police lied said he ran.',
      ['The man who <claims> police lied', 'The man <said> he ran'],
    ],
    ['He said last week that field tests suggested it.', ['He <said> field tests suggested it']],
    ['They told the mayor that reports suggested it.', ['They <told> reports suggested it']],
    ['The fact that police said so is odd.', []],
  ],
  'a quantity and where those are who are counted': [
    ['Few in the village believe the mine will open.', ['Few in the village <believe> the mine will open']],
    ['Many on the left say he should go.', ['Many on the left <say> he should go']],
    ['Some at the bank say it will fall.', ['Some at the bank <say> it will fall']],
    ['Those in the village said it was a lie.', ['Those in the village <said> it was a lie']],
    ['Not many in the party say he won.', ['Not many in the party <say> ¬ he won']],
    ['Roe told some in the party that he ran.', ['Roe <told> he ran']],
    ['Roe said many in the hall ran.', ['Roe <said> many in the hall ran']],
  ],
  'a time behind a parenthesis or an apposition': [
    [
      'NEW LARKTON — Hale Foods (HALE) today announced that it won.',
      ['Hale Foods (HALE) <announced> it won'],
    ],
    ['Hale Foods, a grocer, today said it won.', ['Hale Foods <said> it won']],
  ],
  'the form of a company behind a comma': [
    ['Hale Foods, Inc. said sales rose.', ['Hale Foods, Inc. <said> sales rose']],
    ['Hale Foods, Inc., a grocer, said sales rose.', ['Hale Foods, Inc. <said> sales rose']],
    ['Ann Roe, head of Hale Foods, Inc., said sales rose.', ['Ann Roe <said> sales rose']],
    [
      '"It works," said a spokesman for Hale Foods, Inc. in Pell.',
      ['a spokesman for Hale Foods, Inc. in Pell <said> It works “”'],
    ],
  ],
  'what is said by those whom the sentence goes on about': [
    ['Banners reading "No pay" hung there.', ['Banners <reading> No pay “”']],
    ['Fans chanting "Out, out" blocked the road.', ['Fans <chanting> Out, out “”']],
    ['A man who shouted "Stop" was held.', ['A man who <shouted> Stop “”']],
    ['A man saying he was ill knocked on her door.', ['A man <saying> he was ill']],
    ['Protesters saying the dam is weak blocked the road.', ['Protesters <saying> the dam is weak']],
    ['A note saying it was late appeared there.', ['A note <saying> it was late']],
    [
      'A man saying he was hurt in a car parked by Roe was held.',
      ['A man <saying> he was hurt in a car parked by Roe'],
    ],
  ],
  'an apposition in which somebody names what was said': [
    ['Roe said he stole it, a charge the club called absurd.', ['Roe <said> he stole it']],
    [
      'Roe said it was late, a view the club described as absurd.',
      ['Roe <said> it was late', 'the club <described> a view | as absurd'],
    ],
    ['Roe said it was late, which the club called absurd.', ['Roe <said> it was late']],
    [
      'Roe said the plan, a scheme the club called vital, was dead.',
      ['Roe <said> the plan, a scheme the club called vital, was dead'],
    ],
    [
      'Roe said the plan, which the club called vital, was dead.',
      ['Roe <said> the plan, which the club called vital, was dead'],
    ],
  ],
  'words that somebody is taken, found or hears with': [
    ['A blast, claiming two lives, shook the mill.', []],
    ['He claimed two lives were lost.', ['He <claimed> two lives were lost']],
    ['The plane reported missing on Sunday was found.', []],
    ['Police reported missing weapons were found.', ['Police <reported> missing weapons were found']],
    ['I cannot hear myself think.', []],
  ],
  'who hears it, behind what is heard': [
    ['Pugh hit a dog, jurors were told.', ['- <were told> Pugh hit a dog']],
    ['The pool would cost £9m, councillors were told on Monday.', ['- <were told> The pool would cost £9m']],
    ['“You are fired,” he was told.', ['- <was told> You are fired “”']],
    ['The inquiry has heard testimony that the guards slept.', ['- <testimony> the guards slept']],
    ['He was late, and was told off.', []],
  ],
  'whom it is told, with a relative clause': [
    ['The driver told the officer who came that he was ill.', ['The driver <told> he was ill']],
    ['Roe told the woman whose son died that she was sorry.', ['Roe <told> she was sorry']],
    ['Roe told police who stole it.', ['Roe <told> who stole it']],
    ['Roe told them who had come that night.', ['Roe <told> who had come that night']],
  ],
  'names and ages before a relative clause or an apposition': [
    ['Kyle Roe, 34, who is charged with fraud, left.', ['- <is charged> Kyle Roe, 34, who | with fraud']],
    [
      'The club has a new chief, Ann Lee, its owner, Tom Hale, said.',
      ['its owner <said> The club has a new chief, Ann Lee'],
    ],
    ['Ann Lee, 67, a retired clerk in Pell, Pa., said it was late.', ['Ann Lee <said> it was late']],
    ['In 2014, who said it was late?', []],
  ],
  'a view or a claim without a verb of saying': [
    ['Roe would have you believe that it is late.', ['Roe <would have you believe> it is late']],
    ['Roe would have us believe it is late.', ['Roe <would have us believe> it is late']],
    ['You would have believed it.', []],
    ['Roe would have never said it was late.', []],
    ['The palace has let it be known that he is ill.', ['The palace <has let it be known> he is ill']],
    ['Villagers woke to find the river had gone.', []],
    ['He came home to find it had burned.', []],
    ['Experts were surprised to find that bees can count.', ['Experts <to find> bees can count']],
    ['But as Roe sees it, the mill is lost.', ['Roe <sees it> the mill is lost']],
    ['Asked if it would hold, Roe was certain.', ['- <Asked> if it would hold']],
    ['He is ill, Roe is sure of it.', []],
  ],
  'a noun for a claim before a clause without that': [
    ['His belief the party would win was wrong.', ['His <belief> the party would win']],
    ['Roe’s claim the council would pay was wrong.', ['Roe <claim> the council would pay']],
    ['Roe’s claim the council rejected was wrong.', []],
    ['Roe’s claim for damages was dropped.', []],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(polaritiesOf(text)).toEqual(expected);
  });
});
