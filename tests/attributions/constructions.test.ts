import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Sentences as newspapers write them, by construction, with all claims that they make; none for those that make none. */
const CONSTRUCTIONS: Readonly<Record<string, readonly Case[]>> = {
  'sources and contents that the tagger decides about': [
    [
      'Lima told reporters Tuesday that the new rules on guns undermine the right to bear arms.',
      ['Lima <told> the new rules on guns undermine the right to bear arms'],
    ],
    [
      'A court document filed Thursday says that Roe will not be charged.',
      ['A court document <says> Roe will not be charged'],
    ],
    [
      'A news report published Wednesday said Ms Roe used a private account.',
      ['A news report <said> Ms Roe used a private account'],
    ],
    [
      'Indiana police reported at least 50 people entered the hall.',
      ['Indiana police <reported> at least 50 people entered the hall'],
    ],
    ['Economists believe this provides an incentive.', ['Economists <believe> this provides an incentive']],
    [
      'There are groups who say the law unfairly targets poor people.',
      ['groups who <say> the law unfairly targets poor people'],
    ],
    ['Most believe that the economy has improved.', ['Most <believe> the economy has improved']],
    [
      'It came shortly after her campaign said the bridge would be closed.',
      ['her campaign <said> the bridge would be closed'],
    ],
    [
      'Protests started after her campaign said the bridge would be closed.',
      ['her campaign <said> the bridge would be closed'],
    ],
    [
      'While some have doubts, many said Monday that the ruling was fair.',
      ['many <said> the ruling was fair'],
    ],
    [
      '“Boots on the ground” would be right, Ben Poe said after the attacks.',
      ['Ben Poe <said> “Boots on the ground” would be right'],
    ],
    ['Paul Poe said — on television, as it happens — that Roe had won.', ['Paul Poe <said> Roe had won']],
    [
      'Lima argued emphatically - naming Roe eight times - that the mayor had failed.',
      ['Lima <argued> the mayor had failed'],
    ],
    [
      'Roe initially said in the spring, when the story broke, “I sent no secrets to anyone.”',
      ['Roe <initially said> I sent no secrets to anyone.'],
    ],
    ['Hart’s most explosive claim is that the board lied.', ['Hart <claim is> the board lied']],
    ['Roe in 2010 said it was over.', ['Roe <said> it was over']],
    [
      'A source familiar with the ad says the group is spending a lot.',
      ['A source familiar with the ad <says> the group is spending a lot'],
    ],
    [
      'Supporters of the law hope this is a short transition.',
      ['Supporters of the law <hope> this is a short transition'],
    ],
    [
      'Polls show working-class whites could decide it.',
      ['Polls <show> working-class whites could decide it'],
    ],
    [
      'Some Republicans doubt that there will be a change.',
      ['Some Republicans <doubt> there will be a change'],
    ],
    [
      'Hendry told analysts on a conference call that prices would go up.',
      ['Hendry <told> prices would go up'],
    ],
    [
      'It is not about me, President Roe told his advisers as he left.',
      ['President Roe <told> It is not about me'],
    ],
    [
      'Clinton, after the story about her e-mail broke in March, initially said there was no secret in it.',
      ['Clinton <initially said> there was no secret in it'],
    ],
    ['Roe however said he would welcome it.', ['Roe <however said> he would welcome it']],
    [
      'The office said about half of the cut reflected lower prices.',
      ['The office <said> about half of the cut reflected lower prices'],
    ],
    [
      'The statement by the two suggested both are involved in the sale.',
      ['The statement by the two <suggested> both are involved in the sale'],
    ],
    [
      'Devine argued that the distance between Roe and then-Sen. Lima was small.',
      ['Devine <argued> the distance between Roe and then-Sen. Lima was small'],
    ],
  ],
  'a circumstance or a condition in front': [
    [
      'In the end, Mr. Roe said, union voters almost always end up at home.',
      ['Mr. Roe <said> In the end | union voters almost always end up at home'],
    ],
    [
      'Unless towns draw better plans, they say, the valley could flood.',
      ['they <say> Unless towns draw better plans | the valley could flood'],
    ],
    [
      'In February, as a man was led out of the hall, Mr. Roe said, “I would like to hit him.”',
      ['Mr. Roe <said> I would like to hit him.'],
    ],
    [
      'Roe sat down at noon - “I love boats,” he said, “I built one” - and then left.',
      ['he <said> I love boats | I built one'],
    ],
  ],
  'before, after and inside the content': [
    [
      'The harbour will close in March, port director Ines Calloway said.',
      ['port director Ines Calloway <said> The harbour will close in March'],
    ],
    [
      'Port director Ines Calloway said the harbour would close in March.',
      ['Port director Ines Calloway <said> the harbour would close in March'],
    ],
    [
      'The harbour, Ms Calloway said on Friday, will close in March.',
      ['Ms Calloway <said> The harbour | will close in March'],
    ],
    [
      '“The harbour will close,” Ms Calloway told the Tarn Herald, “but not before March.”',
      ['Ms Calloway <told> The harbour will close | but not before March.'],
    ],
    ['Calloway: “The harbour will close.”', ['Calloway <:> The harbour will close.']],
  ],
  inverted: [
    [
      '“We are not leaving,” said Abdul Karim, who has fished here for 40 years.',
      ['Abdul Karim <said> We are not leaving'],
    ],
    ['“We are not leaving,” Mr Karim, 61, a fisherman, said.', ['Mr Karim <said> We are not leaving']],
    ['Said Mr Karim: “We are not leaving.”', ['Mr Karim <Said> We are not leaving.']],
    ['“Who will pay?” asked Lord Penrith.', ['Lord Penrith <asked> Who will pay?']],
  ],
  'told X that': [
    [
      'The minister told parliament that the scheme had failed.',
      ['The minister <told> the scheme had failed'],
    ],
    ['She told the Larkton Gazette she had never met him.', ['She <told> she had never met him']],
    ['Mr Osei assured residents that the water was safe.', ['Mr Osei <assured> the water was safe']],
  ],
  'according to, per, in the words of, as X put it': [
    [
      'According to the charity, one in four children goes hungry.',
      ['the charity <According to> one in four children goes hungry'],
    ],
    [
      'One in four children goes hungry, according to a study published by the charity on Monday.',
      ['a study <according to> One in four children goes hungry'],
    ],
    ['The bridge is safe, per the engineers’ report.', ['the engineers <per> The bridge is safe']],
    [
      'The plan was, in the words of one resident, “a slap in the face”.',
      ['one resident <in the words of> The plan was | a slap in the face'],
    ],
    ['It was, as Mr Osei put it, “a long night”.', ['Mr Osei <put it> a long night']],
    [
      'As the Larkton Gazette first reported, the mill will close.',
      ['the Larkton Gazette <first reported> the mill will close'],
    ],
  ],
  participles: [
    [
      'The club apologised, adding that the steward had been suspended.',
      ['The club <adding> the steward had been suspended'],
    ],
    ['The ministry cut its forecast, citing weak exports.', ['The ministry <citing> weak exports']],
    [
      'Police released the man, saying there was no evidence against him.',
      ['Police <saying> there was no evidence against him'],
    ],
  ],
  nouns: [
    [
      'Ms Adeyemi’s claim that the vote was bought is being investigated.',
      ['Ms Adeyemi <claim> the vote was bought'],
    ],
    ['The union’s demand for a 9% rise was turned down.', ['The union <demand> a 9% rise']],
    [
      'In a statement, the airline said the crew had acted properly.',
      ['the airline <said> the crew had acted properly'],
    ],
    [
      'The company issued a statement saying that it regretted the delay.',
      ['The company <saying> it regretted the delay'],
    ],
    ['Her testimony that she saw the van was not challenged.', ['Her <testimony> she saw the van']],
  ],
  passives: [
    ['Mr Rao was accused of bribing two officers.', ['- <was accused> Mr Rao | of bribing two officers']],
    [
      'The suspect is believed to have left the country.',
      ['- <is believed> The suspect | to have left the country'],
    ],
    ['It was reported that the talks had collapsed.', ['- <was reported> the talks had collapsed']],
    ['The painting is said to be worth £3m.', ['- <is said> The painting | to be worth £3m']],
    [
      'Residents were told that the road would reopen in May.',
      ['- <were told> the road would reopen in May'],
    ],
    [
      'The fire is thought to have started in the kitchen.',
      ['- <is thought> The fire | to have started in the kitchen'],
    ],
  ],
  'infinitives and control': [
    ['The mayor urged ministers to act.', ['The mayor <urged> to act']],
    ['The bank promised to refund every customer.', ['The bank <promised> to refund every customer']],
    ['Mr Rao denied knowing the officers.', ['Mr Rao <denied> knowing the officers']],
    ['Campaigners called on the council to scrap the fee.', ['Campaigners <called on> to scrap the fee']],
    ['The striker wants to leave in January.', ['The striker <wants> to leave in January']],
  ],
  'asked whether, questions': [
    [
      'Judge Farrow asked whether the files still existed.',
      ['Judge Farrow <asked> whether the files still existed'],
    ],
    [
      'Asked about the delay, Ms Patel said: “It was unavoidable.”',
      ['- <Asked> about the delay', 'Ms Patel <said> It was unavoidable.'],
    ],
    ['When asked if he would resign, Mr Rao said no.', ['- <asked> if he would resign']],
  ],
  'tweets and posts': [
    ['“Proud of this team,” she tweeted on Sunday.', ['she <tweeted> Proud of this team']],
    ['In a post on X, the band wrote: “We are done.”', ['the band <wrote> We are done.']],
    ['Ms Patel posted on Facebook that the event was off.', ['Ms Patel <posted> the event was off']],
  ],
  'documents as sources': [
    [
      'The report found that 14 schools had unsafe roofs.',
      ['The report <found> 14 schools had unsafe roofs'],
    ],
    [
      'The lawsuit alleges the firm hid the defect for years.',
      ['The lawsuit <alleges> the firm hid the defect for years'],
    ],
    [
      'Data from the statistics office showed wages had risen by 3%.',
      ['Data from the statistics office <showed> wages had risen by 3%'],
    ],
    ['A leaked memo warned of shortages by the autumn.', ['A leaked memo <warned of> shortages']],
  ],
  headlines: [
    ['Mayor: Bridge will reopen in May', ['Mayor <:> Bridge will reopen in May']],
    ['Harbour to close in March, says director', ['director <says> Harbour to close in March']],
    ['‘I was wrong,’ admits Osei', ['Osei <admits> I was wrong']],
  ],
  'no cue at all': [
    [
      '“We were lucky,” Ms Hart said. “Nobody was hurt.”',
      ['Ms Hart <said> We were lucky | Nobody was hurt.'],
    ],
    [
      '“We were lucky,” Ms Hart said.\n\n“Nobody was hurt.”',
      ['Ms Hart <said> We were lucky', '- <-> Nobody was hurt.'],
    ],
    [
      '“We were lucky,” she said. Her voice broke. “Nobody was hurt.”',
      ['she <said> We were lucky | Nobody was hurt.'],
    ],
  ],
  'where the writer takes over': [
    ['Roe said the batch would be small, without elaborating.', ['Roe <said> the batch would be small']],
    [
      'Roe said the batch would be small but declined to give a date.',
      ['Roe <said> the batch would be small'],
    ],
    [
      'Roe said the batch would be small and that it would be the last.',
      ['Roe <said> the batch would be small and that it would be the last'],
    ],
    [
      'Roe said the batch would be small, according to two people in the room.',
      [
        'two people in the room <according to> Roe said the batch would be small',
        'Roe <said> the batch would be small',
      ],
    ],
    [
      'The firm said sales rose 4%, while analysts said the figure was flattered by one order.',
      ['The firm <said> sales rose 4%', 'analysts <said> the figure was flattered by one order'],
    ],
    [
      'Roe said (and few believed him) that the batch would be small.',
      ['few <believed> him', 'Roe <said> the batch would be small'],
    ],
  ],
  'claims inside claims': [
    [
      'Lee said that Hale had told her the files were gone.',
      ['Lee <said> Hale had told her the files were gone', 'Hale <had told> the files were gone'],
    ],
    ['“He told me the files were gone,” Lee said.', ['Lee <said> He told me the files were gone']],
  ],
  'what is no attribution': [
    ['That said, the road is still closed.', []],
    ['Needless to say, the road is still closed.', []],
    ['Take, say, five of them.', []],
    ['The so-called “shadow fleet” sailed on Tuesday.', []],
    ['The minister welcomed the move.', []],
    ['He rejected the offer.', []],
    ['He declined to comment.', []],
    ['She sang “Evening Larks” at the wedding.', []],
    ['Say goodbye to the old pier.', []],
  ],
  'stance, addressee, setting': [
    ['Mr Rao admitted he had lied.', ['Mr Rao <admitted> he had lied']],
    ['The firm denied the allegation.', ['The firm <denied> the allegation']],
    ['Ms Hart doubts the plan will work.', ['Ms Hart <doubts> the plan will work']],
    [
      'Ms Hart said in an interview with the Gazette on Tuesday that she would not stand again.',
      ['Ms Hart <said> she would not stand again'],
    ],
  ],
  'UK single quotes': [
    [
      '‘We’ve had no warning,’ said Mrs Pryce, 58. ‘It’s the players’ union that decides.’',
      ['Mrs Pryce <said> We’ve had no warning | It’s the players’ union that decides.'],
    ],
    [
      'The home secretary said the scheme was ‘unworkable’ and ‘an insult to taxpayers’.',
      ['The home secretary <said> the scheme was ‘unworkable’ and ‘an insult to taxpayers’'],
    ],
    [
      'Mr Bevan told the Tarn Mercury: ‘I’m not going anywhere.’',
      ['Mr Bevan <told> I’m not going anywhere.'],
    ],
    [
      '‘They said “never again”, and look at us,’ he told MPs.',
      ['he <told> They said “never again”, and look at us'],
    ],
  ],
  India: [
    [
      'Speaking to reporters in Kadpur, Mr. Iyer alleged that the tender was rigged.',
      ['Mr. Iyer <alleged> the tender was rigged'],
    ],
    [
      'The Bench, headed by Justice R. Nair, observed that the delay was inexcusable.',
      ['The Bench <observed> the delay was inexcusable'],
    ],
    ['“Do not fear,” the police told villagers.', ['the police <told> Do not fear']],
  ],
  Australia: [
    [
      'The opposition’s Tom Brannigan said it was “a bit rich” of the premier to blame nurses.',
      ['The opposition’s Tom Brannigan <said> it was “a bit rich” of the premier to blame nurses'],
    ],
    [
      'Ms Vella says she’ll fight the fine “all the way”.',
      ['Ms Vella <says> she’ll fight the fine “all the way”'],
    ],
  ],
  courts: [
    [
      'Prosecutors allege Rao paid for the flights with a stolen card.',
      ['Prosecutors <allege> Rao paid for the flights with a stolen card'],
    ],
    [
      'The court heard Hale had texted his brother: “It’s done.”',
      ['- <heard> Hale had texted his brother: “It’s done.”', 'Hale <had texted> It’s done.'],
    ],
    [
      'Giving evidence, Dr Sato said the wound could not have been an accident.',
      ['Dr Sato <said> the wound could not have been an accident'],
    ],
    [
      'The judge, sentencing Hale to six years, said he had shown no remorse.',
      ['The judge <said> he had shown no remorse'],
    ],
    ['Hale, 34, pleaded not guilty.', []],
    ['The jury was told that the money never arrived.', ['- <was told> the money never arrived']],
  ],
  sport: [
    [
      '“I thought we were the better side,” said the Port Sable manager, whose team have lost four in a row.',
      ['the Port Sable manager <said> I thought we were the better side'],
    ],
    [
      'Asked if he would start on Saturday, Okafor grinned: “Ask the boss.”',
      ['- <Asked> if he would start on Saturday', 'Okafor <grinned> Ask the boss.'],
    ],
    [
      'The coach refused to blame the referee but said the second goal was offside.',
      ['The coach <said> the second goal was offside'],
    ],
    [
      'Okafor described the win as “the best night of my life”.',
      ['Okafor <described> the win as “the best night of my life”'],
    ],
  ],
  business: [
    [
      'Tarn Energy expects profit to fall by a fifth this year, it said in a filing on Monday.',
      ['it <said> Tarn Energy expects profit to fall by a fifth this year'],
    ],
    [
      '“Margins held up,” chief executive Dan Whitlock told analysts on a call.',
      ['chief executive Dan Whitlock <told> Margins held up'],
    ],
    [
      'Analysts at Castell had expected revenue of $3.1 billion, the firm said.',
      ['the firm <said> Analysts at Castell had expected revenue of $3.1 billion'],
    ],
    [
      'Shares fell after the company warned that costs would rise.',
      ['the company <warned> costs would rise'],
    ],
    [
      'Tarn Energy declined to say how many jobs would go.',
      ['Tarn Energy <declined to say> how many jobs would go'],
    ],
    [
      'Sales will grow 5%, Whitlock predicted, if the weather holds.',
      ['Whitlock <predicted> Sales will grow 5% | if the weather holds'],
    ],
  ],
  politics: [
    [
      'The governor’s spokeswoman, Ada Finch, disputed the account, calling it “pure fiction”.',
      [
        'The governor’s spokeswoman <disputed> the account',
        'The governor’s spokeswoman <calling> it “pure fiction”',
      ],
    ],
    [
      'Senators from both parties demanded that the files be released.',
      ['Senators from both parties <demanded> the files be released'],
    ],
    [
      'In her speech, Finch accused “faceless bureaucrats” of blocking the plan.',
      ['Finch <accused> faceless bureaucrats | blocking the plan'],
    ],
    [
      '“It was, frankly, a disgrace,” the senator, a former judge, told the committee.',
      ['the senator <told> It was, frankly, a disgrace'],
    ],
    [
      'Neither the ministry nor the army confirmed the report.',
      ['Neither the ministry nor the army <confirmed> the report'],
    ],
    ['“Four more years!” the crowd chanted.', ['the crowd <chanted> Four more years!']],
  ],
  'health and science': [
    [
      'The study, published in the Journal of Rural Medicine, suggests that walking helps.',
      ['The study <suggests> that walking helps'],
    ],
    ['The vaccine is safe, health officials insist.', ['health officials <insist> The vaccine is safe']],
    [
      'The agency estimates that 40,000 people are infected each year.',
      ['The agency <estimates> 40,000 people are infected each year'],
    ],
    ['People who drank tea reported fewer headaches.', ['People <reported> fewer headaches']],
  ],
  'disasters, police': [
    [
      'Police said a 19-year-old man had been arrested on suspicion of arson.',
      ['Police <said> a 19-year-old man had been arrested on suspicion of arson'],
    ],
    [
      'Firefighters believe the blaze began in a workshop.',
      ['Firefighters <believe> the blaze began in a workshop'],
    ],
    [
      '“There was a bang and then smoke everywhere,” said one witness, who asked not to be named.',
      ['one witness <said> There was a bang and then smoke everywhere'],
    ],
    [
      'At least six people were hurt, according to the regional governor, Ilya Morev.',
      ['the regional governor, Ilya Morev <according to> At least six people were hurt'],
    ],
    [
      'The mayor’s office said it could not confirm the number of dead.',
      ['The mayor’s office <said> it could not confirm the number of dead'],
    ],
    [
      'Residents say help came too late: “Nobody answered the phone,” said Nadia Rahal, a teacher.',
      ['Residents <say> help came too late', 'Nadia Rahal <said> Nobody answered the phone'],
    ],
  ],
  'tech, culture': [
    [
      'The company’s blog post said the bug had affected 2% of users.',
      ['The company’s blog post <said> the bug had affected 2% of users'],
    ],
    [
      'In an email seen by the Gazette, Whitlock wrote that the launch was “a mess”.',
      ['Whitlock <wrote> the launch was “a mess”'],
    ],
    [
      'Critics have called the film “a bold failure”; its director calls it “my favourite child”.',
      ['Critics <have called> the film “a bold failure”', 'its director <calls> it “my favourite child”'],
    ],
    ['“Is it art?” asks the catalogue. “We think so.”', ['the catalogue <asks> Is it art? | We think so.']],
  ],
  long: [
    [
      'Ms Finch, who was elected in 2019 on a promise to cut bus fares, and who has clashed repeatedly with the transport board, said in a radio interview on Wednesday morning that fares would not rise “a single cent” while she was in office.',
      ['Ms Finch <said> fares would not rise “a single cent” while she was in office'],
    ],
    [
      'But Whitlock, speaking hours after the results, insisted: “We are on track”, and said no site would close.',
      ['Whitlock <insisted> We are on track', 'Whitlock <said> no site would close'],
    ],
    [
      'He said: “We checked the pipes. They were fine.” But he added that one valve had failed.',
      ['He <said> We checked the pipes. They were fine.', 'he <added> one valve had failed'],
    ],
  ],
  'behind a quotation, also verbs that no lexicon has': [
    ['“Go back to your seats,” the steward barked and left.', ['the steward <barked> Go back to your seats']],
    [
      '“This is fantastic!” beamed Donna Hart of Larkton, who had queued all night.',
      ['Donna Hart of Larkton <beamed> This is fantastic!'],
    ],
    ['“Who changed it?” Beck pressed.', ['Beck <pressed> Who changed it?']],
    ['“I think so.” Calloway said.', ['Calloway <said> I think so.']],
    ['“It is what it is,” one voter tweeted.', ['one voter <tweeted> It is what it is']],
    ['“Nothing will move,” said one senior aide.', ['one senior aide <said> Nothing will move']],
    ['“We are watching,” Green said.', ['Green <said> We are watching']],
    ['“We are watching,” said Will Tarn, a teacher.', ['Will Tarn <said> We are watching']],
    [
      '"It is going to be a big year!" Hart\'s niece, state Del. Nora "Nell" Price (I-Larkton), shouted to the crowd.',
      ["Hart's niece <shouted> It is going to be a big year!"],
    ],
    [
      '“It is gone,” a source involved in the sale says.',
      ['a source involved in the sale <says> It is gone'],
    ],
    [
      '“We have had better meetings,” Larkton delegate Bill Orsted, wearing a “Vote Hart” pin, said.',
      ['Larkton delegate Bill Orsted <said> We have had better meetings'],
    ],
    [
      '“They did well,” retired naval captain Ann Lloyd said.',
      ['retired naval captain Ann Lloyd <said> They did well'],
    ],
    [
      '“It needs a plan,” Nate Sorrel, the analyst who runs the site wrote on Friday.',
      ['Nate Sorrel <wrote> It needs a plan'],
    ],
  ],
  'before a quotation': [
    [
      'Calloway leaned in and boomed: “Let us win this in May.”',
      ['Calloway <boomed> Let us win this in May.'],
    ],
    [
      'She became so upset that I had to change my answer: “Of course I will.”',
      ['I <change> Of course I will.'],
    ],
    [
      'From the report: “In general, longer surveys did better.”',
      ['the report <:> In general, longer surveys did better.'],
    ],
    [
      'Calloway said of the deal that “you have to take it or leave it”.',
      ['Calloway <said> you have to take it or leave it'],
    ],
    ['She wrote this: “It is over.”', ['She <wrote> It is over.']],
    ['Hale agreed. “It cannot go on.”', ['Hale <agreed> It cannot go on.']],
    ['Protesters chanted “What fence?” and kept walking.', ['Protesters <chanted> What fence?']],
  ],
  'between cue and content': [
    ['She said, without evidence, that the files were burnt.', ['She <said> the files were burnt']],
    [
      'Calloway told voters in Tarn, Larkton, that she had “new hope” in them.',
      ['Calloway <told> she had “new hope” in them'],
    ],
    ['Calloway told the forum she was tired.', ['Calloway <told> she was tired']],
  ],
  signatures: [
    ['“Nothing here will change.”\n\n- Ann Lloyd, in a letter.', ['Ann Lloyd <-> Nothing here will change.']],
  ],
  'whose words they are': [
    [
      'The firm issued a statement on Monday saying the plant would close.',
      ['The firm <saying> the plant would close'],
    ],
    [
      'A letter from the union obtained by The Larkton Post warns that jobs will go.',
      ['A letter from the union obtained by The Larkton Post <warns> jobs will go'],
    ],
    ['Hart, despite admitting that she had doubts, voted for it.', ['Hart <admitting> she had doubts']],
    ['Hale ended the talk by saying that he was sorry.', ['Hale <saying> he was sorry']],
    [
      'The spokesman said no meeting was planned with Hart, adding: “We will see.”',
      ['The spokesman <said> no meeting was planned with Hart', 'The spokesman <adding> We will see.'],
    ],
    [
      'The mayor said she thinks the film should be shown but said “the question is when”.',
      ['The mayor <said> she thinks the film should be shown', 'The mayor <said> the question is when'],
    ],
    [
      'She spoke at a news conference announcing that the port would close.',
      ['She <announcing> the port would close'],
    ],
    ['Hart, who has in the past called Hale “a fool”, stayed away.', ['Hart, who <called> Hale “a fool”']],
    [
      'Repeated warnings from his lawyer that the plan would fail were ignored.',
      ['his lawyer <warnings> the plan would fail'],
    ],
  ],
  naming: [
    ['Calloway called half of the board “amateurs”.', ['Calloway <called> half of the board “amateurs”']],
    ['They pounded him as a “crook”.', ['They <pounded> him as a “crook”']],
    [
      'It was a blast that the mayor described as “intentional”.',
      ['the mayor <described> a blast | as “intentional”'],
    ],
    [
      'Hart and Hale call them “lost sheep” and describe their acts as crimes.',
      ['Hart and Hale <call> them “lost sheep”', 'Hart and Hale <describe> their acts as crimes'],
    ],
  ],
  'clauses with a gap, and in two parts': [
    [
      'The council sold the mill, which Hart has repeatedly said was a mistake.',
      ['Hart <has repeatedly said> which | was a mistake'],
    ],
    [
      'In the long run, many economists say, this effect could spread.',
      ['many economists <say> In the long run | this effect could spread'],
    ],
    [
      'Hart “won a deal,” Calloway said, and still “won a seat at the talks”.',
      ['Calloway <said> Hart “won a deal,” | won a seat at the talks'],
    ],
  ],
  'subjects that are quantities': [
    ['Both sides said they were hopeful.', ['Both sides <said> they were hopeful']],
    ['Nearly half said they would vote for her.', ['half <said> they would vote for her']],
    ['Most of them said they had loved the work.', ['Most of them <said> they had loved the work']],
    [
      'Hart says millions lost their homes because of greed.',
      ['Hart <says> millions lost their homes because of greed'],
    ],
  ],
  'where content ends': [
    [
      'Calloway promised lower taxes and “homes, homes, homes,” but she has also closed two mills.',
      ['Calloway <promised> lower taxes and “homes, homes, homes,”'],
    ],
    ['Hart said the plan was “over,” calling for calm.', ['Hart <said> the plan was “over,”']],
    ['Hale called it a “disgrace” on Monday.', ['Hale <called> it a “disgrace”']],
    [
      'Hart accused them of being “duped” and urged voters to look again.',
      ['Hart <accused> them | being “duped”', 'Hart <urged> to look again'],
    ],
  ],
  'phrases in front that end in quoted words': [
    [
      'In a post titled “A path,” chief executive Lee wrote that users came.',
      ['chief executive Lee <wrote> users came'],
    ],
    ['Although he was “very sorry”, Ray said he would stay.', ['Ray <said> he would stay']],
    [
      'While some called it “a mess,” Ann Lee said the plan was sound.',
      ['some <called> it “a mess,”', 'Ann Lee <said> the plan was sound'],
    ],
    [
      'Asked if the plan was “dead,” Lee replied: “No.”',
      ['- <Asked> if the plan was “dead,”', 'Lee <replied> No.'],
    ],
  ],
  'participles that belong to the subject': [
    ['Two people briefed on the matter said the mayor had left.', ['Two people <said> the mayor had left']],
    ['A man accused of ramming a van into a shop told officers he was lost.', ['A man <told> he was lost']],
  ],
  'nouns that may be verbs': [
    ['Aldane cut its profit forecast on Thursday after what it called a “storm”.', ['it <called> a “storm”']],
  ],
  'straight single marks that a paragraph leaves open': [
    [
      "Trish Moss said: 'They did not knock.\n\n'One was eating.'",
      ['Trish Moss <said> They did not knock.', '- <-> One was eating.'],
    ],
  ],
  'acts before quoted words': [
    [
      'Hale said she has begun “to unmask the plan” in Tarn.',
      ['Hale <said> she has begun “to unmask the plan” in Tarn'],
    ],
    [
      'Hart said her office would continue “to break barriers” in Tarn.',
      ['Hart <said> her office would continue “to break barriers” in Tarn'],
    ],
    [
      'Hart says the union will not allow “members to pay”.',
      ['Hart <says> the union will not allow “members to pay”'],
    ],
    ['He kept the file and put “the whole thing” away.', []],
    ['Hale began, “We won.”', ['Hale <began> We won.']],
    ['Hart continued “We won in May.”', ['Hart <continued> We won in May.']],
    ['At one point the crowd loudly reprised the caustic chant “Lock them up!”', []],
  ],
  'subjects of participles and infinitives': [
    [
      'The trouble came during a speech in Tarn, when Hart voters interrupted it, shouting “we lose!”',
      ['Hart voters <shouting> we lose!'],
    ],
    [
      'Hale spoke down the street, where 50 workers had gathered, chanting “no deal, no work”.',
      ['50 workers <chanting> no deal, no work'],
    ],
    ['Hale left the hall after Hart arrived, saying she was tired.', ['Hale <saying> she was tired']],
    [
      'As the crowd began to clap, Hart was joined on stage by Hale and joked, “You are ridiculous.”',
      ['Hart <joked> You are ridiculous.'],
    ],
    [
      'The post was shared 30 times, leading aides like Ann Roe to counter that “every cent” was spent.',
      ['aides like Ann Roe <to counter> “every cent” was spent'],
    ],
    [
      'It is common for news accounts to portray the race as a “revolt”.',
      ['news accounts <to portray> the race as a “revolt”'],
    ],
    [
      'The firm lost the case, with Hart taking to Facebook to call Hale “deluded”.',
      ['Hart <to call> Hale “deluded”'],
    ],
    [
      'Hart himself, who was not at the rally, has changed his tone, admitting that the “long march” may end.',
      ['Hart <admitting> the “long march” may end'],
    ],
    [
      'This is why members cannot just point their fingers and cry “but they cheat!” when they lose.',
      ['members <cry> “but they cheat!” when they lose'],
    ],
    [
      'Hale did say he found Hart “charming” and called his standing “unheard of”.',
      ['Hale <did say> he found Hart “charming”', 'Hale <called> his standing “unheard of”'],
    ],
  ],
  'words between that look like a subject': [
    [
      'In Tarn, OH, after winning the vote, Gov. Tom Hale (R-OH), said, “We are ready.”',
      ['Gov. Tom Hale (R-OH) <said> We are ready.'],
    ],
    ['Sen. Tom Hale (D-R.I.), said that he was ready.', ['Sen. Tom Hale (D-R.I.) <said> he was ready']],
    [
      'The latest is Joe Hale, the Larkton mayor who drew notice in 2009 when he yelled “You lie!” at the premier.',
      ['he <yelled> You lie!'],
    ],
    [
      'A woman asked for a photo and Hale said, “As long as we break no law.”',
      ['A woman <asked for> a photo', 'Hale <said> As long as we break no law.'],
    ],
    [
      'Hart is studying remarks made by an aide who said voters should not “elect fools”.',
      ['an aide who <said> voters should not “elect fools”'],
    ],
    [
      'The State Ministry less than two weeks ago said that “top secret” files had gone.',
      ['The State Ministry <said> “top secret” files had gone'],
    ],
    [
      'Tom Hart, who lives in a village near the capital, Tarn, said he still “prays that Hale wins”.',
      ['Tom Hart <said> he still “prays that Hale wins”'],
    ],
    [
      'Hart said in her opening remarks that the plan should help “stalwart friends”.',
      ['Hart <said> the plan should help “stalwart friends”'],
    ],
  ],
  'quoted words that the clause behind them does not report': [
    [
      'One banner read “anyone.ca,” a website linked to a group called “We the Town”.',
      ['One banner <read> anyone.ca'],
    ],
    ['Hart is “on pace to win 37 seats,” the number needed to rule.', []],
    ['Hart drafted a “conscience clause,” permitting members bound to Hale to leave.', []],
    [
      'After a host was fired over jokes about “Planet of the larks,” the host’s boss reacted with a letter.',
      [],
    ],
    ['“We won,” the steward barked to the crowd.', ['the steward <barked> We won']],
  ],
  'paragraphs that a colon announces': [
    ['Wrote Hart:\n\n“The stakes are so high.”', ['Hart <Wrote> The stakes are so high.']],
    [
      'When Roe died in 1998, Hale released the following statement:\n\n“We offer our condolences.”',
      ['Hale <released> We offer our condolences.'],
    ],
    [
      'Hale called them on it:\n\n“The questions show why nobody trusts you.”',
      ['Hale <called> The questions show why nobody trusts you.'],
    ],
    [
      'As Tom Lee reported after the police left:\n\n“The office has done nothing.”',
      ['Tom Lee <reported> The office has done nothing.'],
    ],
    ['Hale had one rule:\n\n“Never trust a lark.”', ['- <-> Never trust a lark.']],
  ],
  'called long things something': [
    [
      'Hale called Tarn’s plans to open a mill in Larkton “an absolute disgrace,” and went home.',
      ['Hale <called> Tarn’s plans to open a mill in Larkton “an absolute disgrace,”'],
    ],
    [
      'Hale said the news, which some have argued was meant to hurt Hart, was an “insult” to him.',
      [
        'Hale <said> the news, which some have argued was meant to hurt Hart, was an “insult” to him',
        'some <have argued> which | was meant to hurt Hart',
      ],
    ],
    [
      'His final assessment: “It is not quite good,” Hart said. “We are hopeful.”',
      ['Hart <said> It is not quite good | We are hopeful.'],
    ],
  ],
  'the writer goes on behind quoted words': [
    ['Lee said they were “ready,” and the crowd cheered.', ['Lee <said> they were “ready,”']],
    ['Lee said the plan was “ready,” but the crowd booed.', ['Lee <said> the plan was “ready,”']],
    ['Lee said the plan was “ready,” and he walked out.', ['Lee <said> the plan was “ready,”']],
    [
      'Lee said the plan was “ready,” and the mill would open in May.',
      ['Lee <said> the plan was “ready,” and the mill would open in May'],
    ],
    [
      'Lee said the plan was “ready,” and the crowd liked “every word” of it.',
      ['Lee <said> the plan was “ready,” and the crowd liked “every word” of it'],
    ],
    ['“We are ready,” Lee said, and the crowd cheered.', ['Lee <said> We are ready']],
    ['“We are ready,” and he left.', []],
    ['Lee said the fee would rise, prompting protests.', ['Lee <said> the fee would rise']],
    ['The fee will rise, the council said, prompting protests.', ['the council <said> The fee will rise']],
    ['The fee, Lee said, prompting protests, will rise.', ['Lee <said> The fee | will rise']],
    [
      'Opening the debate, Ray said the plan was sound but “would not vote” for it.',
      ['Ray <said> the plan was sound but “would not vote” for it'],
    ],
    ['The plan was, Lee said, dead.', ['Lee <said> The plan was | dead']],
    ['The mayor is, Lee said on Monday, a fool.', ['Lee <said> The mayor is | a fool']],
    [
      'Lee’s claim that the mill was sold, which Hale denies, is being checked.',
      ['Lee <claim> the mill was sold', 'Hale <denies> which'],
    ],
  ],
  'who is quoted, and where': [
    [
      '“We never saw the money,” the complaint quoted Ray as saying.',
      ['Ray <as saying> We never saw the money'],
    ],
    ['The post quoted Ray as saying that the money was gone.', ['Ray <as saying> the money was gone']],
    ['The post quoted him as saying: “It is gone.”', ['him <as saying> It is gone.']],
    ['“It is gone,” Ray was quoted as saying.', ['Ray <was quoted as saying> It is gone']],
    [
      'Lee said in a post that has since been deleted that the vote was rigged.',
      ['Lee <said> the vote was rigged'],
    ],
    [
      'Lee said in a letter which was leaked to the Post that the vote was rigged.',
      ['Lee <said> the vote was rigged'],
    ],
    [
      'A report titled “Broken Bridges” found that 14 bridges were unsafe.',
      ['A report <found> 14 bridges were unsafe'],
    ],
    ['A study called “The Long Wait” says patients have to wait.', ['A study <says> patients have to wait']],
    ['The book, “Broken Bridges,” says patients have to wait.', ['The book <says> patients have to wait']],
  ],
  'signs and slogans': [
    ['The sign read “Closed”.', ['The sign <read> Closed']],
    ['She read “Evening Larks” to the class.', []],
    [
      'One sign read: “Closed.” Another: “Gone fishing.”',
      ['One sign <read> Closed.', 'Another <:> Gone fishing.'],
    ],
    ['Another: “Gone fishing.”', ['Another <:> Gone fishing.']],
    ['Another caveat: “Gone fishing” is a film.', []],
  ],
  'acts, and words for what is said': [
    ['Larkton claimed a late win over Tarn.', []],
    ['Lee claimed the prize.', []],
    [
      'The rebels claimed responsibility for the attack.',
      ['The rebels <claimed responsibility for> the attack'],
    ],
    ['Lee offered “full support” to the families.', []],
    ['Lee offered the families a room.', []],
    ['Lee offered his condolences to the families.', ['Lee <offered> his condolences to the families']],
    ['Lee offered “a deep apology” to the town.', ['Lee <offered> “a deep apology” to the town']],
  ],
  'characters that nobody sees, and other marks': [
    ['Lee sa\u200bid the plan was dead.', ['Lee <sa\u200bid> the plan was dead']],
    ['Lee said\u200b the plan was dead.', ['Lee <said\u200b> the plan was dead']],
    ['Lee sa\u00adid the plan was dead.', ['Lee <sa\u00adid> the plan was dead']],
    ['＂We won,＂ Lee said.', ['Lee <said> We won']],
    ["``We won,'' Lee said.", ['Lee <said> We won']],
    ["'We lost 'em 'cause it was late,' Lee said.", ["Lee <said> We lost 'em 'cause it was late"]],
  ],
  'subjects that are hard to see': [
    ['Hale himself said Tuesday that “the only way is to ask”.', ['Hale <said> the only way is to ask']],
    [
      '“It is a way to help,” says a source involved in the party’s creation.',
      ['a source <says> It is a way to help'],
    ],
    [
      '"For months we stood by while leaks hid the truth" said Nick Hale, a spokesman.',
      ['Nick Hale <said> For months we stood by while leaks hid the truth'],
    ],
    [
      '“There is no data to suggest that,” said one unaligned Larkton strategist.',
      ['one unaligned Larkton strategist <said> There is no data to suggest that'],
    ],
    [
      '“The firm is a leader in safety,” the Larks state in the paper.',
      ['the Larks <state> The firm is a leader in safety'],
    ],
    [
      'Small, who attended the rally on Wednesday, said that “Hart broke the law”.',
      ['Small <said> Hart broke the law'],
    ],
    [
      'The ad, titled "Unite?", concludes that Hart is too "reckless" to rule.',
      ['The ad <concludes> Hart is too "reckless" to rule'],
    ],
    [
      'The release came with the report, which notes, “More than half gave money.”',
      ['the report, which <notes> More than half gave money.'],
    ],
    [
      'Hart, star of television’s “Scandals,” thanked Hale for “taking these steps”.',
      ['Hart <thanked> Hale | taking these steps'],
    ],
    [
      'He later suggested she was late, called her “third-rate” and boycotted one of the debates.',
      ['He <later suggested> she was late', 'He <called> her “third-rate”'],
    ],
    [
      'He then adopted a fake accent and joked, “But I will make it easier for them.”',
      ['He <joked> But I will make it easier for them.'],
    ],
    [
      'She then addressed the crowd again: “Here is what I see. Nobody listens.”',
      ['She <addressed> Here is what I see. Nobody listens.'],
    ],
  ],
  'quoted words further off': [
    [
      'Hart promised Sunday at a Tarn rally to end “the wasteful regime”.',
      ['Hart <promised> to end “the wasteful regime”'],
    ],
    [
      'Hart thanked its members “for their support in May”.',
      ['Hart <thanked> its members | for their support in May'],
    ],
    [
      'Hart, 35, said on Twitter on Monday, in reference to her first child, a girl born in May, “Next summer will be big.”',
      ['Hart <said> Next summer will be big.'],
    ],
    ['He took swipes at Hale, whom he dubbed “the little mayor”.', ['he <dubbed> the little mayor']],
    ['Hart met Hale, whom he called a “crook”.', ['he <called> a “crook”']],
    [
      'Hart posted a message on Facebook reading “Thank you Tarn” before the vote.',
      ['Hart <reading> Thank you Tarn'],
    ],
    ['He held up the sign, which read “Hale for Tarn”.', ['the sign, which <read> Hale for Tarn']],
    [
      'Hart waved it around, mouthing “thank you” to the crowd.',
      ['Hart <mouthing> “thank you” to the crowd'],
    ],
  ],
  'answers, messages and chants': [
    [
      'The senator’s answer was that “the family comes first”.',
      ['The senator <answer was> the family comes first'],
    ],
    ['Hart’s answer was “no comment”.', ['Hart <answer was> no comment']],
    ['Her message is clear: “Vote for us.”', ['Her <message is> Vote for us.']],
    ['Their slogan is “Tarn first.”', ['Their <slogan is> Tarn first.']],
    ['Her favourite song is “Evening Larks”.', []],
    ['The rally on Wednesday had one message: “Down with Hart.”', ['The rally <had> Down with Hart.']],
    ['Hart had one question: “Who pays for it?”', ['Hart <had> Who pays for it?']],
    [
      'Hale supporters responded with chants of “I’m with her” until Hart spoke.',
      ['Hale supporters <chants> I’m with her'],
    ],
    ['The team was met with chants of “Larks, Larks, Larks”.', ['- <chants> Larks, Larks, Larks']],
    ['But their chants of “Tom! Tom! Tom!” were cut short.', ['their <chants> Tom! Tom! Tom!']],
    ['They are fans of “Evening Larks”.', []],
  ],
  'titles of programmes': [
    [
      'Tuesday on WTRN’s “Midday with Charlie Roe,” while waiting for the vote, Mayor Ann Lee said that it was late.',
      ['Mayor Ann Lee <said> it was late'],
    ],
    ['Hale was speaking in an interview on his programme, “Tom Hale Live,” on Monday.', []],
    ['Hale said at the rally, “We won.”', ['Hale <said> We won.']],
  ],
  'who speaks in a clause of its own': [
    [
      'Last month, when I asked Hart about it, he looked into the camera, raised a hand and said, “You will see!”',
      ['I <asked> it', 'he <said> You will see!'],
    ],
    [
      'Shortly after the call ended, Hart sent out a press release saying Hale owed “the town an answer”.',
      ['Hart <saying> Hale owed “the town an answer”'],
    ],
    [
      'Hart was mild on Monday, though at a rally last week he used harsher words, saying the group “must go”.',
      ['he <saying> the group “must go”'],
    ],
    [
      'Mayor Lee called the use of executive orders “quite dangerous”.',
      ['Mayor Lee <called> the use of executive orders “quite dangerous”'],
    ],
    [
      'Hart must choose Hale, whom she called “the most divisive man here,” or “throw away a vote”.',
      ['she <called> the most divisive man here'],
    ],
    ['He filed under “OLD NEWS” a story once published, typically on Monday.', []],
  ],
  'what stands before a reporting clause and is not said': [
    [
      'Later, when I wrote to Hale to thank him, he replied, “It was a good day.”',
      ['he <replied> It was a good day.'],
    ],
    [
      'Some in the hall booed, and when Hart came home, a man yelled “Stay there!”',
      ['a man <yelled> Stay there!'],
    ],
    [
      'Arriving in rain that fell all day, Hart said that whatever they chose, “they should not choose Hale.”',
      ['Hart <said> whatever they chose, “they should not choose Hale.”'],
    ],
    ['Waiting, Hart said, “was not an option.”', ['Hart <said> Waiting | was not an option.']],
    [
      'One banner read “anyone.ca,” a website linked to a group called the “Town Larks”.',
      ['One banner <read> anyone.ca'],
    ],
    [
      'Roe said his band and his friend Brian Hart, the singer, wrote a dozen new songs for the summer.',
      ['Roe <said> his band and his friend Brian Hart, the singer, wrote a dozen new songs for the summer'],
    ],
    ['It was a tall, loud man clashing with a journalist intent on getting answers.', []],
  ],
  'where the reported clause begins and ends': [
    [
      'Hart said Thursday during taping of a show in Larkton, Ohio, that schools can vote.',
      ['Hart <said> schools can vote'],
    ],
    [
      'Hart liked the vote, telling reporters during a visit to Tarn on Friday that he thinks it is “a great thing”.',
      ['Hart <telling> he thinks it is “a great thing”'],
    ],
    [
      'Hart says he will “work hard” and wait until 7 p.m. He says “it is late”.',
      ['Hart <says> he will “work hard” and wait until 7 p.m.', 'He <says> it is late'],
    ],
    ['Hart said that it was late; that’s a sure way to lose.', ['Hart <said> it was late']],
    [
      'Hart said that it was late; that it had rained all day.',
      ['Hart <said> it was late; that it had rained all day'],
    ],
    [
      'Hart declared that Hale had a path to victory, which he called “a disaster” for the town.',
      ['Hart <declared> Hale had a path to victory', 'he <called> “a disaster” for the town'],
    ],
    [
      'Patient groups note that Hart backed bans in 2003 and opposed plans that would have allowed it.',
      ['Patient groups <note> Hart backed bans in 2003 and opposed plans that would have allowed it'],
    ],
    [
      'Those who said they cared most about a mayor being honest chose Hale.',
      ['Those who <said> they cared most about a mayor being honest'],
    ],
    [
      'Emails showing that officials knew the dam was weak were found.',
      ['Emails <showing> officials knew the dam was weak'],
    ],
    [
      'Having announced that she would not go, Judge Hart rose.',
      ['Judge Hart <Having announced> she would not go'],
    ],
    [
      'Conceding that it was late, he warned: “It will not happen soon.”',
      ['he <Conceding> it was late', 'he <warned> It will not happen soon.'],
    ],
    ['The Post reported that night that the dam had gone.', ['The Post <reported> the dam had gone']],
    ['The Post reported that night the dam had gone.', ['The Post <reported> the dam had gone']],
    ['Having said that there is no need to go.', []],
    ['In key states that share of the vote is higher.', []],
    ['Never forget that these are the same people who lost the dam.', []],
  ],
  'polls, and what sums up': [
    [
      'Most voters said they feared for jobs, and more than 4 in 10 said Hart would be best.',
      ['Most voters <said> they feared for jobs', '4 in 10 <said> Hart would be best'],
    ],
    [
      'Asked if Hart is honest, 72 percent said yes while 48 percent left early.',
      ['- <Asked> if Hart is honest'],
    ],
    [
      'As the Tarn Post reported just today, the ministry closed the mill.',
      ['the Tarn Post <reported> the ministry closed the mill'],
    ],
    ['The ministry felt the need to obtain files from the mill.', []],
    ['On Monday, he did find himself in trouble, and he wept.', []],
    [
      'A person close to Hart confirmed the meeting on the condition that nobody left because they were afraid.',
      [
        'A person close to Hart <confirmed> the meeting on the condition that nobody left because they were afraid',
      ],
    ],
    [
      'Hart denounced the crowd, saying her party does not want “that crap,” in an interview with the Post on Sunday.',
      ['Hart <denounced> the crowd', 'Hart <saying> her party does not want “that crap,”'],
    ],
    [
      'Hart said the man would “not get hurt” at her rally, a swipe at the fights at some of Hale’s.',
      ['Hart <said> the man would “not get hurt” at her rally'],
    ],
    [
      'Most now believe he could win, a 21 point increase from the last time they were asked.',
      ['Most <now believe> he could win'],
    ],
    [
      'Hart said he had hired Tom Roe, a lawyer from Tarn.',
      ['Hart <said> he had hired Tom Roe, a lawyer from Tarn'],
    ],
  ],
  'subjects of participles at the start, and of second clauses': [
    [
      'Holding signs calling Hale “the town’s biggest loser,” the crowd sang.',
      ['the crowd <calling> Hale “the town’s biggest loser,”'],
    ],
    [
      'Hart wants policies that create more revenue, and Larkians want policies that cost less.',
      ['Hart <wants> policies that create more revenue', 'Larkians <want> policies that cost less'],
    ],
    ['Hosting Hale in Tarn “is our dream,” Hart said.', ['Hart <said> Hosting Hale in Tarn “is our dream,”']],
    [
      'Hart said the price for tea, milk, and coffee is calculated by weight.',
      ['Hart <said> the price for tea, milk, and coffee is calculated by weight'],
    ],
    ['It would leave one message: “Never trust a lark.”', []],
  ],
  'what stands around a name': [
    [
      'Hart, asked whether she would resign, said: “Not today.”',
      ['- <asked> whether she would resign', 'Hart <said> Not today.'],
    ],
    [
      'Hart, asked if it would rain, said that it might.',
      ['- <asked> if it would rain', 'Hart <said> it might'],
    ],
    [
      'The council’s leader, Tom Hale, said the decision, which had angered residents, was “the right one”.',
      ['The council’s leader <said> the decision, which had angered residents, was “the right one”'],
    ],
    ['The dam, said Tom Hale, who runs it, was safe.', ['Tom Hale <said> The dam | was safe']],
    [
      'According to the charity’s report, published on Monday, “one in four children goes hungry”.',
      ['the charity’s report <According to> one in four children goes hungry'],
    ],
    ['According to Tom Hale, a lawyer, the case is closed.', ['Tom Hale <According to> the case is closed']],
    ['The mayor apologised “unreservedly” to the families.', []],
  ],
  'answers, participles and settings': [
    ['The towns share the cost of maintaining roads in the north that flood.', []],
    [
      'Hart, when asked about the leak, told reporters: “Ask the mayor.”',
      ['- <asked> about the leak', 'Hart <told> Ask the mayor.'],
    ],
    [
      '“It’s a disgrace,” fumed one driver stuck on the bridge for six hours.',
      ['one driver <fumed> It’s a disgrace'],
    ],
    [
      'Hale, whose appeal failed, has always maintained he was “set up”.',
      ['Hale <has always maintained> he was “set up”'],
    ],
    [
      'The agency said in its forecast that growth would be “close to zero”.',
      ['The agency <said> growth would be “close to zero”'],
    ],
    [
      'The mayor’s remark that the strike was “blackmail” angered unions.',
      ['The mayor <remark> the strike was “blackmail”'],
    ],
    [
      'The spokesman said he had “full confidence” in her, but would not say more.',
      ['The spokesman <said> he had “full confidence” in her'],
    ],
    ['Hart said he was tired, but would not resign.', ['Hart <said> he was tired, but would not resign']],
  ],
  'refusals and negations': [
    ['The club refused to blame the referee.', []],
    [
      'The club declined to say how many jobs would go.',
      ['The club <declined to say> how many jobs would go'],
    ],
    [
      'Neither the ministry nor the army confirmed the report.',
      ['Neither the ministry nor the army <confirmed> the report'],
    ],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_construction, cases) => {
  it.each(cases)('%j', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
