import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Classes of wordings that were lost or cut wrong, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a verb with an object behind a relative clause': [
    ['Hale, 54, who has run the mill for 20 years, denied the charge.', ['Hale <denied> the charge']],
    ['Hale, who runs the mill, denied the charge.', ['Hale <denied> the charge']],
    ['Moll, who won in May, wrote a book.', []],
    [
      'The firm, founded in 1903, which owns it, announced a new chair.',
      ['The firm <announced> a new chair'],
    ],
    ['The judge, who sits in Larkton, dismissed the case.', ['The judge <dismissed> the case']],
    [
      'The dam, which burst in May, cost 40 lives, said Roe.',
      ['Roe <said> The dam, which burst in May, cost 40 lives'],
    ],
    [
      'The dam, the oldest of all, will close, said the mayor.',
      ['the mayor <said> The dam, the oldest of all, will close'],
    ],
    [
      'Hale, the mayor, will resign, said a report in the Post.',
      ['a report <said> Hale, the mayor, will resign'],
    ],
  ],
  'a verb that looks like a noun in the plural': [
    ['Residents say the air smells.', ['Residents <say> the air smells']],
    ['The report does not claim that the drug kills.', ['The report <does not claim> the drug kills']],
    ['Roe said her plan works.', ['Roe <said> her plan works']],
    ['Roe said the mill leaks.', ['Roe <said> the mill leaks']],
    ['Roe told that story.', []],
    ['Roe said the prayers.', []],
  ],
  'a space that is missing behind a full stop': [
    [
      'Moll said the dam held.Officials said it was shut.',
      ['Moll <said> the dam held', 'Officials <said> it was shut'],
    ],
    ['He was born in the U.K. Police said he was held.', ['Police <said> he was held']],
    ['The U.K. Treasury said it would pay.', ['The U.K. Treasury <said> it would pay']],
    ['Roe said the site Larkton.Com was down.', ['Roe <said> the site Larkton.Com was down']],
  ],
  'sources that are no subject': [
    ['There was talk among residents that it would close.', ['residents <talk> it would close']],
    ['There is consensus among experts that it will fail.', ['experts <consensus> it will fail']],
    ['Going by the police report, the man was drunk.', ['the police report <Going by> the man was drunk']],
    ['Judging by the survey, half are undecided.', ['the survey <Judging by> half are undecided']],
    [
      'By the ministry’s own account, the dam leaked.',
      ['the ministry <By the ministry’s own account> the dam leaked'],
    ],
    [
      'The firm, by its own estimate, lost $5 million.',
      ['its <by its own estimate> The firm | lost $5 million'],
    ],
    ['Judging by his face, he was glad.', []],
    ['There is competition among firms that sell bread.', []],
  ],
  'a line that leads to a quotation': [
    ['And then this, from Tom Hale: “We are ready.”', ['Tom Hale <from> We are ready.']],
    ['Ann Roe, the mayor: “We are ready.”', ['Ann Roe <:> We are ready.']],
    ['Ann Roe, on the mill: “We are ready.”', ['Ann Roe <:> We are ready.']],
    ['The mayor’s answer: “We are ready.”', ['The mayor <answer> We are ready.']],
    ['His reply: “We are ready.”', ['His <reply> We are ready.']],
    ['The firm’s motto: “Ready.”', []],
    ['Two things matter: “speed” and “price.”', []],
    ['The sign on the door: “Closed.”', []],
  ],
  'quoted words that go on behind ‘and’': [
    [
      'Taxes, Roe said, “have gone up” and will “never come down.”',
      ['Roe <said> Taxes | “have gone up” and will “never come down.”'],
    ],
    [
      'The mill, Hale said, “is ours” and “always will be.”',
      ['Hale <said> The mill | “is ours” and “always will be.”'],
    ],
    [
      'The mill, Hale said, “is ours” and Roe said, “It is mine.”',
      ['Hale <said> The mill | is ours', 'Roe <said> It is mine.'],
    ],
  ],
  'who is named behind the verb': [
    ['“It was dark,” said a farmer named Ole Dahl.', ['a farmer <said> It was dark']],
    ['“It was dark,” said a man called Ray.', ['a man <said> It was dark']],
    ['Hale said a ship named Dora had sunk.', ['Hale <said> a ship named Dora had sunk']],
  ],
  'somebody told, with a figure': [
    ['Roe told Hale, who was fined $700 in May, that he should go.', ['Roe <told> he should go']],
    ['Roe told Hale, who owns 10% of it, that he should go.', ['Roe <told> he should go']],
  ],
  'who hears says nothing': [
    ['The man was drunk, the court heard.', ['- <heard> The man was drunk']],
    ['Hale, the court heard, was drunk.', ['- <heard> Hale | was drunk']],
    ['Hale, the court ruled, was drunk.', ['the court <ruled> Hale | was drunk']],
  ],
  'capitals throughout': [
    ['MAYOR ANN ROE SAID IT WAS LATE', ['MAYOR ANN ROE <SAID> IT WAS LATE']],
    ['“THE DAM IS SAFE,” SAID TOM HALE', ['TOM HALE <SAID> THE DAM IS SAFE']],
    ['TWO MEN DIED IN LARKTON, OFFICIALS SAID', ['OFFICIALS <SAID> TWO MEN DIED IN LARKTON']],
  ],
  'the writer goes on in the present': [
    [
      'Roe said the mill would close, and a group of workers plans to sue.',
      ['Roe <said> the mill would close', 'a group of workers <plans> to sue'],
    ],
    [
      'Police said the road was shut, and a crew is working to clear it.',
      ['Police <said> the road was shut'],
    ],
    ['Roe said the mill was old, but the council disagrees.', ['Roe <said> the mill was old']],
    ['Roe said the mill was old, and its roof leaked.', ['Roe <said> the mill was old, and its roof leaked']],
    [
      'Roe said the mill was old, but nobody had checked it.',
      ['Roe <said> the mill was old, but nobody had checked it'],
    ],
    [
      'Roe said the mill was old, and that it would close.',
      ['Roe <said> the mill was old, and that it would close'],
    ],
    [
      'Roe says the mill is old, and the roof is leaking.',
      ['Roe <says> the mill is old, and the roof is leaking'],
    ],
    ['Roe said she was tired, and she wants to go.', ['Roe <said> she was tired, and she wants to go']],
  ],
  'a second relative clause': [
    [
      'The relatives, who are here and who have said the boy is ill, will leave.',
      ['The relatives, who <have said> the boy is ill'],
    ],
    ['Roe, who owns the mill but who denies the charge, left.', ['Roe, who <denies> the charge']],
  ],
  'the main verb behind a relative clause that reports': [
    [
      'The share of adults who said they had smoked in the past month rose by a tenth.',
      ['The share of adults who <said> they had smoked in the past month'],
    ],
    [
      'The proportion of those who said they were glad fell to 3 percent.',
      ['The proportion of those who <said> they were glad'],
    ],
    ['The man who said he was ill was held.', ['The man who <said> he was ill']],
    ['Roe met a man who said he was ill and left.', ['a man who <said> he was ill and left']],
    [
      'The rebels claimed responsibility for the attack, which they said had failed.',
      ['The rebels <claimed responsibility for> the attack', 'they <said> which | had failed'],
    ],
  ],
  'a quotation that ends in a phrase outside': [
    [
      '“It is ours,” he said. “We need to stand together in this battle” against crime.',
      ['he <said> It is ours | “We need to stand together in this battle” against crime'],
    ],
    ['“We left,” Roe said. “Dora” is a film.', ['Roe <said> We left']],
    ['“We left,” Roe said. “The Road We Took” in Larkton closed.', ['Roe <said> We left']],
    ['"We won" said Hale.', ['Hale <said> We won']],
  ],
  'an adverb and a verb behind a comma': [
    [
      'Dealers said the turnover, confined to two stocks, partly reflected the end of the account.',
      ['Dealers <said> the turnover, confined to two stocks, partly reflected the end of the account'],
    ],
    [
      'The firm said sales fell, officials said.',
      ['officials <said> The firm said sales fell', 'The firm <said> sales fell'],
    ],
  ],
  'a name that reads as a participle': [
    ['Diversified, the owner of the bank, said it would pay.', ['Diversified <said> it would pay']],
    ['Convicted, the man, who is 40, said it was late.', ['the man <said> it was late']],
  ],
  'a time in front': [
    ['Since March Larkton has been dry, farmers said.', ['farmers <said> Since March Larkton has been dry']],
    ['Since 2019 nobody sleeps, farmers said.', ['farmers <said> Since 2019 nobody sleeps']],
    ['Since the fire began, farmers said.', []],
    ['Hale said there on Monday that he would go.', ['Hale <said> he would go']],
    ['Hale said there was no rain.', ['Hale <said> there was no rain']],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
