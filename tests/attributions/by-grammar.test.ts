import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** What the tree of a sentence decides where the words beside a cue do not, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a verb that lists take for a noun': [
    [
      'Ann Roe, a botanist who was not involved in the work, notes that the farms were old.',
      ['Ann Roe <notes> the farms were old'],
    ],
    [
      'He, however, assured Larkers that the price would come down.',
      ['He <assured> the price would come down'],
    ],
    [
      'Tom Hale, host of the show “Dawn Call,” suggested the plan could fail.',
      ['Tom Hale <suggested> the plan could fail'],
    ],
    [
      'Hale read the Post, which alleged, without a source, that it leaked.',
      ['the Post, which <alleged> it leaked'],
    ],
    ['A fresh poll shows how hard it will be to win.', ['A fresh poll <shows> how hard it will be to win']],
    ['Talk show host Ann Roe closed the meeting.', []],
    ['We went to see the dance show Tideway at the mill.', []],
    ['The spokeswoman Hope Lind did not respond.', []],
  ],
  'a subject that hangs on the cue': [
    [
      'She says patients arriving by ambulance now wait 17 minutes.',
      ['She <says> patients arriving by ambulance now wait 17 minutes'],
    ],
    ['She told the patients arriving by ambulance.', []],
  ],
  'whose second verb it is': [
    [
      'She said it was the worst she had seen and warned neighbours that it would rise.',
      ['She <said> it was the worst she had seen', 'she <warned> it would rise'],
    ],
    [
      'They point out that prices have fallen and argue that voters would notice.',
      ['They <point out> prices have fallen', 'They <argue> voters would notice'],
    ],
    [
      'Roe claimed that the money had been lost, then blamed a junior clerk.',
      ['Roe <claimed> the money had been lost', 'Roe <then blamed> a junior clerk'],
    ],
    [
      'She said he rang the mayor and warned her that it would rise.',
      ['She <said> he rang the mayor and warned her that it would rise', 'he <warned> it would rise'],
    ],
  ],
  'a reporting clause behind a plural in the present': [
    [
      'People who eat early tend to sleep better, said Dr. Carol Ibsen.',
      ['Dr. Carol Ibsen <said> People who eat early tend to sleep better'],
    ],
    [
      'People who eat early tend to sleep, noted Dr. Carol Ibsen, a botanist at Marlow College.',
      ['Dr. Carol Ibsen <noted> People who eat early tend to sleep'],
    ],
    ['Carol Ibsen read a book, noted in its day.', []],
  ],
  'an adverb that is set off': [
    ['The pension, Hale says drily, was small.', ['Hale <says> The pension | was small']],
    [
      'The Poll Commission has, however, said it has received no complaint.',
      ['The Poll Commission <has, however, said> it has received no complaint'],
    ],
  ],
  'a verb by its infinitive or its clause': [
    [
      'The company, based in an old laundry in Larkton, claims to be the largest.',
      ['The company <claims> to be the largest'],
    ],
    [
      'The watchdog banned a poster that said ice cream was better.',
      ['a poster that <said> ice cream was better'],
    ],
    [
      'The vote enraged members, who accused Roe of fraud and threatened to leave.',
      ['members, who <accused> Roe | fraud', 'members, who <threatened> to leave'],
    ],
    ['The first of the claims to be heard is late.', []],
  ],
  'whom it is told, and what': [
    ['Roe has warned politicians against using thugs.', ['Roe <has warned> using thugs']],
    ['Roe warned voters that the war against drugs is lost.', ['Roe <warned> the war against drugs is lost']],
    ['Nana Bote appealed to the young to show restraint.', ['Nana Bote <appealed> to show restraint']],
    ['The plan appealed to the young.', []],
    ['The firm expects sales to top $50m in 2025.', ['The firm <expects> sales to top $50m in 2025']],
  ],
  'whose words a relative clause tells': [
    [
      'The board voted over the objections of its own chief, who said it was late.',
      ['its own chief, who <said> it was late'],
    ],
    ['There was no mention of Ann Roe, who said it was late.', ['Ann Roe, who <said> it was late']],
    ['The share of adults who said it was late has risen.', ['The share of adults who <said> it was late']],
  ],
  'two plain pasts that both govern': [
    [
      'Her agent confirmed that the singer had fallen but insisted the tour would go on.',
      ['Her agent <confirmed> the singer had fallen', 'Her agent <insisted> the tour would go on'],
    ],
    [
      'Roe said the council should sell it and said any delay would hurt.',
      ['Roe <said> the council should sell it', 'Roe <said> any delay would hurt'],
    ],
  ],
  'quoted words that are no title': [
    ['“I was in Marlo,” she laughed.', ['she <laughed> I was in Marlo “”']],
    ['The song, “Morning in Marlo,” topped the charts.', []],
  ],
  'a clause of time that belongs to an infinitive': [
    [
      'Roe has vowed to keep him at home until the school apologises.',
      ['Roe <has vowed> to keep him at home until the school apologises'],
    ],
    ['Roe promised to stay when Hale rang.', ['Roe <promised> to stay']],
    ['Roe denied the charge before she left.', ['Roe <denied> the charge']],
  ],
  'what comes out': [
    [
      'The row comes days after it emerged that the school spent $8,000.',
      ['- <emerged> the school spent $8,000'],
    ],
    ['It emerged last night that he knew.', ['- <emerged> he knew']],
    ['It emerged from the fog.', []],
    ['It later transpired that he knew.', ['- <later transpired> he knew']],
    ['The messages emerged last year, and that was late.', []],
    ['Others swear it was twenty.', ['Others <swear> it was twenty']],
  ],
  'what is said of something by somebody': [
    ['The claim was denied by Mr Fenn.', ['Mr Fenn <was denied> The claim']],
    [
      'Her death was confirmed by her daughter, Susan Ames.',
      ['her daughter, Susan Ames <was confirmed> Her death'],
    ],
    ['The findings were announced by Roe on Monday.', ['Roe <were announced> The findings']],
    ['The fall was confirmed by Monday.', []],
    ['The claim was denied.', []],
  ],
  'a cue of several words': [
    ['He used to say that it was late.', ['He <used to say> it was late']],
    ['The palace let it be known that he is ill.', ['The palace <let it be known> he is ill']],
    ['The firm has made it known that it will sell.', ['The firm <has made it known> it will sell']],
    ['The words he used to describe the mill were rude.', []],
    ['It is known that he is ill.', ['- <is known> he is ill']],
  ],
  'the whole of a subject': [
    [
      'Seventy percent of the newly registered voters say the dam is safe.',
      ['Seventy percent of the newly registered voters <say> the dam is safe'],
    ],
    [
      'Files from the 2008 harbour inquiry show he knew.',
      ['Files from the 2008 harbour inquiry <show> he knew'],
    ],
    [
      'Unions, green groups and some members say it leaks.',
      ['Unions, green groups and some members <say> it leaks'],
    ],
    [
      'Ten of the men who worked there have since left, a review of the records found.',
      ['a review of the records <found> Ten of the men who worked there have since left'],
    ],
  ],
  'a participle of the sentence’s subject': [
    [
      'The company has moved to have the case dismissed, arguing that it came too late.',
      ['The company <arguing> it came too late'],
    ],
    ['The school let the man go, saying he was late.', ['The school <saying> he was late']],
    [
      'LARKTON (Post) - Ann Roe voted to have the plan dropped, saying it was late.',
      ['Ann Roe <saying> it was late'],
    ],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(polaritiesOf(text)).toEqual(claims);
  });
});
