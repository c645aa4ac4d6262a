import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** What the text says was said, was not said ('¬'), or leaves open (no claim); '“”' where words are quoted. */
const POLARITIES: Readonly<Record<string, readonly Case[]>> = {
  'not said': [
    ['The leaflet does not say that the pill can harm.', ['The leaflet <does not say> ¬ the pill can harm']],
    ['Harlan never said the dam was safe.', ['Harlan <never said> ¬ the dam was safe']],
    [
      'The ministry has not confirmed that three people died.',
      ['The ministry <has not confirmed> ¬ three people died'],
    ],
    [
      'The council has yet to confirm that the library will close.',
      ['The council <has yet to confirm> ¬ the library will close'],
    ],
    ['The firm no longer says that the mill will open.', ['The firm <no longer says> ¬ the mill will open']],
    ['She did not say “the dam is safe”.', ['She <did not say> ¬ the dam is safe']],
    ['Poe cannot promise that it will end.', ['Poe <cannot promise> ¬ it will end']],
    ["The firm isn't saying how much it paid.", ["The firm <isn't saying> ¬ how much it paid"]],
    ['Harlan did not deny that he met them.', ['Harlan <did not deny> ¬ he met them']],
    ['She has never admitted that she took it.', ['She <has never admitted> ¬ she took it']],
    ['Hale was never told that the dam was weak.', ['- <was never told> ¬ the dam was weak']],
  ],
  'said by nobody': [
    ['Roe declined to confirm or deny that it leaked.', ['Roe <declined to confirm or deny> ¬ it leaked']],
    ['Hardly anyone believes the mill will open.', ['Hardly anyone <believes> ¬ the mill will open']],
    [
      'Nobody at the ministry said that the dam was safe.',
      ['Nobody at the ministry <said> ¬ the dam was safe'],
    ],
    [
      'No one in the village said that the dam was safe.',
      ['No one in the village <said> ¬ the dam was safe'],
    ],
    ['Nothing in the letter says that it is weak.', ['Nothing <says> ¬ it is weak']],
    ['No official has said that the water is safe.', ['No official <has said> ¬ the water is safe']],
    ['None of the clerks said the water was safe.', ['None of the clerks <said> ¬ the water was safe']],
    [
      'Not a single witness said the driver was drunk.',
      ['Not a single witness <said> ¬ the driver was drunk'],
    ],
    [
      'Neither the ministry nor the firm has said that it is safe.',
      ['Neither the ministry nor the firm <has said> ¬ it is safe'],
    ],
  ],
  'what denies stands before the verb': [
    ['Poe stopped short of saying “the mayor lied”.', ['Poe <stopped short of saying> ¬ the mayor lied']],
    ['Poe left without saying whether she would run.', ['Poe <without saying> ¬ whether she would run']],
    [
      'Without saying that the dam was weak, Poe closed the road.',
      ['Poe <Without saying> ¬ the dam was weak'],
    ],
    ['He refused to say whether he would go.', ['He <refused to say> ¬ whether he would go']],
    [
      'The firm has repeatedly declined to say how many died.',
      ['The firm <has repeatedly declined to say> ¬ how many died'],
    ],
    [
      'Officials refused to confirm that a man had died.',
      ['Officials <refused to confirm> ¬ a man had died'],
    ],
    ['The minister refused to rule out higher taxes.', ['The minister <refused to rule out> ¬ higher taxes']],
    [
      'Poe denies having said that the mill would close.',
      ['Poe <denies having said> ¬ the mill would close'],
    ],
    ['Poe denied saying “we will close”.', ['Poe <denied saying> ¬ we will close']],
    ['Lind was unable to say how many had died.', ['Lind <unable to say> ¬ how many had died']],
    ['Roe is not ready to say that the war is over.', ['Roe <not ready to say> ¬ the war is over']],
    ['At no stage did the firm claim that it was a cure.', ['the firm <claim> ¬ it was a cure']],
    ['The memo nowhere states that it was tested.', ['The memo <nowhere states> ¬ it was tested']],
    ['Never did Harlan say that the dam was safe.', ['Harlan <say> ¬ the dam was safe']],
    ['At no point did Harlan say that the dam was safe.', ['Harlan <say> ¬ the dam was safe']],
    [
      'The mayor did not mention the leak or say when it was found.',
      ['The mayor <did not mention> ¬ the leak', 'The mayor <say> ¬ when it was found'],
    ],
    [
      'Officials would neither confirm nor deny that the man was held.',
      ['Officials <deny> ¬ the man was held'],
    ],
  ],
  'said after all': [
    ['The ministry did not say until Friday that it was late.', ['The ministry <did not say> it was late']],
    ['Only then did Poe say that the dam was weak.', ['Poe <say> the dam was weak']],
    ['Not until Friday did Poe say that the dam was weak.', ['Poe <say> the dam was weak']],
    ['Poe did not hesitate to say that the dam was weak.', ['Poe <to say> the dam was weak']],
    ['Poe did not fail to mention that it was shut.', ['Poe <did not fail to mention> it was shut']],
    ['Poe never stopped saying that the dam was weak.', ['Poe <saying> the dam was weak']],
    ['Poe cannot stress enough that the dam is safe.', ['Poe <cannot stress> the dam is safe']],
    ['Poe not only said that the dam was safe.', ['Poe <not only said> the dam was safe']],
    ['Poe said that nobody had died.', ['Poe <said> nobody had died']],
    ['Poe, not the mayor, said that it was safe.', ['Poe <said> it was safe']],
    ['There is no doubt that Poe said the dam was safe.', ['Poe <said> the dam was safe']],
    ['“I never said that,” Poe said.', ['Poe <said> I never said that “”']],
    ['“Never,” said Poe.', ['Poe <said> Never “”']],
  ],
  'a condition': [
    ['If she said that the dam was safe, she was wrong.', []],
    ['Had he said that the dam was safe, they would have stayed.', []],
    ['Unless the ministry says that it is safe, nobody will swim.', []],
    ['Whether or not the firm admits that it lied, the case goes on.', []],
    ['He should have said that the dam was weak.', []],
    ['Even if the mayor says that it is safe, they will not swim.', []],
    ['If it rains, Poe said, the dam will break.', ['Poe <said> If it rains | the dam will break']],
    ['If the vote fails, Poe said he would go.', ['Poe <said> he would go']],
    ['Poe asked if the dam was safe.', ['Poe <asked> if the dam was safe']],
    ['When Poe said the dam was safe, nobody believed her.', ['Poe <said> the dam was safe']],
  ],
  'a question': [
    ['Did she say that the dam was safe?', []],
    ['Is it true that Harlan said the dam was safe?', []],
    ['Why did the ministry say that the dam was safe?', []],
    ['Is the dam safe? Poe says that it is.', ['Poe <says> it is']],
    ['“Is the dam safe?” Poe asked.', ['Poe <asked> Is the dam safe? “”']],
    ['“Did she say that?” he asked.', ['he <asked> Did she say that? “”']],
  ],
  'what is denied or asked holds no other claim': [
    ['It is not true that Poe said the dam was safe.', []],
    ['There is no evidence that Poe said the dam was safe.', []],
    ['Poe denied that he had said “we will close”.', ['Poe <denied> he had said “we will close”']],
    [
      'Roe asked whether Poe had said that it was safe.',
      ['Roe <asked> whether Poe had said that it was safe'],
    ],
    [
      'Roe said that Poe had said that it was safe.',
      ['Roe <said> Poe had said that it was safe', 'Poe <had said> it was safe'],
    ],
    ['The mayor denied that the dam was “weak”.', ['The mayor <denied> the dam was “weak” “”']],
  ],
};

describe.each(Object.entries(POLARITIES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(polaritiesOf(text)).toEqual(claims);
  });
});
