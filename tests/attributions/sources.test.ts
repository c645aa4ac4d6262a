import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Who stands before the cue, by what else stands there. */
const SOURCES: Readonly<Record<string, readonly Case[]>> = {
  'what comes after a report': [
    [
      'Two firms were fined £2m after an inquiry concluded that managers had ignored it.',
      ['an inquiry <concluded> managers had ignored it'],
    ],
    [
      'The mine was closed with immediate effect after inspectors found that the roof was weak.',
      ['inspectors <found> the roof was weak'],
    ],
    ['Support fell nine points after a report said that she had known.', ['a report <said> she had known']],
    [
      'Nurses will strike over pay after the union said talks had failed.',
      ['the union <said> talks had failed'],
    ],
    ['The firm was fined $3m after regulators ruled that it had lied.', ['regulators <ruled> it had lied']],
    [
      'The bridge was shut on Monday after engineers warned that the cables could snap.',
      ['engineers <warned> the cables could snap'],
    ],
    [
      'Hundreds left their homes after officials warned that the dam might burst.',
      ['officials <warned> the dam might burst'],
    ],
    ['Lind resigned as leader days after a court ruled that she had lied.', ['a court <ruled> she had lied']],
    ['The school closed before parents were told that it was unsafe.', ['- <were told> it was unsafe']],
    ['The café closed for good after its owner said she was ill.', ['its owner <said> she was ill']],
    [
      'The sale was called off hours before the board said it had a better offer.',
      ['the board <said> it had a better offer'],
    ],
    [
      'It gathered steam this week as a number of writers said it was right.',
      ['a number of writers <said> it was right'],
    ],
    // Look-alikes: the phrase belongs to the source, or to the saying.
    ['Hale, who joined after the war, said it was late.', ['Hale <said> it was late']],
    ['The morning after the vote, Poe said that she would go.', ['Poe <said> she would go']],
    ['Poe said after the meeting that the plan was dead.', ['Poe <said> the plan was dead']],
    [
      'The head of the agency in Tarn said it was late.',
      ['The head of the agency in Tarn <said> it was late'],
    ],
  ],
  'a clause inside it': [
    ['Police investigating the attack said he acted alone.', ['Police <said> he acted alone']],
    [
      'An official who spoke on condition of anonymity said it was unsafe.',
      ['An official <said> it was unsafe'],
    ],
    ['A man who knew the victim said he was kind.', ['A man <said> he was kind']],
    ['Doctors treating the victims said two were ill.', ['Doctors <said> two were ill']],
    ['Parents whose children attend the school said they were angry.', ['Parents <said> they were angry']],
    ['Two people who know the family said they had moved.', ['Two people <said> they had moved']],
    [
      'Officials who asked not to be named said the talks had failed.',
      ['Officials <said> the talks had failed'],
    ],
    ['A judge hearing the case said the firm had lied.', ['A judge <said> the firm had lied']],
    ['The woman who found the body said she was cold.', ['The woman <said> she was cold']],
    ['The man who carried her out said he had heard a cry.', ['The man <said> he had heard a cry']],
    ['Those who were there said it was chaos.', ['Those <said> it was chaos']],
    ['The officer leading the inquiry said no one was held.', ['The officer <said> no one was held']],
    // Look-alikes: the phrase is the subject itself.
    [
      'A man who thinks the mayor said it has left.',
      ['A man who <thinks> the mayor said it has left', 'the mayor <said> it has left'],
    ],
    ['The firm hired a lawyer who said it would win.', ['a lawyer who <said> it would win']],
    ['Protests started after officials said it was unsafe.', ['officials <said> it was unsafe']],
    ['The boy saw the man who said it was late.', ['the man who <said> it was late']],
  ],
  'who hears is no source': [
    ['The jury heard that the driver had been drinking.', ['- <heard> the driver had been drinking']],
    ['The court was told that the firm had lied.', ['- <was told> the firm had lied']],
    ['The inquest heard that Mr Lind fell.', ['- <heard> Mr Lind fell']],
    ['The tribunal heard Mr Poe had called her lazy.', ['- <heard> Mr Poe had called her lazy']],
    ['Jurors heard that the gun was found in a drain.', ['- <heard> the gun was found in a drain']],
    ['MPs heard that the bill would cost £3m.', ['- <heard> the bill would cost £3m']],
    [
      'The court heard from the prosecutor, Ann Roe, that he was drunk.',
      ['the prosecutor, Ann Roe <heard> he was drunk'],
    ],
    ['The committee was told by Roe that it would fail.', ['Roe <was told> it would fail']],
    ['Prosecutor Ann Roe told the court that he was drunk.', ['Prosecutor Ann Roe <told> he was drunk']],
    ['The jury found that the driver had been drinking.', ['The jury <found> the driver had been drinking']],
    ['The court said that the firm had lied.', ['The court <said> the firm had lied']],
  ],
  'an object that says nothing': [
    ['The paper, citing police, said three had died.', ['The paper <said> three had died']],
    ['Three died, the paper reported, citing police.', ['the paper <reported> Three died']],
    ['They cited three studies.', []],
    ['The mayor praised Martha Cole.', []],
    ['He wrote three novels.', []],
    ['Poe added two rooms to the house.', []],
    ['Poe cited falling sales.', ['Poe <cited> falling sales']],
    ['Poe cited her own record.', ['Poe <cited> her own record']],
    ['Poe praised Martha Cole for “her courage”.', ['Poe <praised> Martha Cole | her courage']],
    ['The clerk denied the charge.', ['The clerk <denied> the charge']],
  ],
};

describe.each(Object.entries(SOURCES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
