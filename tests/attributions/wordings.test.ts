import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** What is easily lost, by what hides it; look-alikes behind each. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a subject with something set off behind it': [
    [
      'Officials said the law, passed in May, is sound.',
      ['Officials <said> the law, passed in May, is sound'],
    ],
    [
      'Police said a man, believed to be the driver, was held.',
      ['Police <said> a man, believed to be the driver, was held'],
    ],
    [
      'The firm said its mill, built in 1903, would close.',
      ['The firm <said> its mill, built in 1903, would close'],
    ],
    [
      'Poe said the bridge, which opened in May, was safe.',
      ['Poe <said> the bridge, which opened in May, was safe'],
    ],
    ['She said the mayor, a former teacher, had lied.', ['She <said> the mayor, a former teacher, had lied']],
    ['Roe, who denies the charge, has left.', ['Roe, who <denies> the charge']],
  ],
  'a second verb': [
    [
      'Harlan said he called the mayor and thanked her.',
      ['Harlan <said> he called the mayor and thanked her'],
    ],
    ['Lind said she went home and called the police.', ['Lind <said> she went home and called the police']],
    [
      'Police said the man entered the shop and demanded money.',
      ['Police <said> the man entered the shop and demanded money'],
    ],
    [
      'Poe said she met the board and told them the truth.',
      ['Poe <said> she met the board and told them the truth'],
    ],
    [
      'Roe said the firm had lost money but would not close.',
      ['Roe <said> the firm had lost money but would not close'],
    ],
    ['Roe said it was late and called for help.', ['Roe <said> it was late', 'Roe <called for> help']],
    ['Poe said sales fell and blamed the rain.', ['Poe <said> sales fell', 'Poe <blamed> the rain']],
    [
      'Lind said she was innocent and accused him of lying.',
      ['Lind <said> she was innocent', 'Lind <accused> him | lying'],
    ],
    ['Poe said he left and promised to stay away.', ['Poe <said> he left', 'Poe <promised> to stay away']],
  ],
  'a time behind the cue that possesses or is spoken of': [
    ["Police said Monday's arrest was a relief.", ["Police <said> Monday's arrest was a relief"]],
    ["She said next year's budget will be $5 million.", ["She <said> next year's budget will be $5 million"]],
    [
      'Officials said Friday’s storm killed two people.',
      ['Officials <said> Friday’s storm killed two people'],
    ],
    ['Poe said next week is key.', ['Poe <said> next week is key']],
    ['Officials said Friday the dam had held.', ['Officials <said> the dam had held']],
    ['Poe said last week the mill would close.', ['Poe <said> the mill would close']],
  ],
  'adjuncts, and verbs that mostly need ‘that’': [
    ['Poe said here Friday that the mill would close.', ['Poe <said> the mill would close']],
    ['She said, after her speech, in a talk with Ann Roe, that it was late.', ['She <said> it was late']],
    ['Hale added the firm was in talks.', ['Hale <added> the firm was in talks']],
    ['The firm has said it plans to cut 200 jobs.', ['The firm <has said> it plans to cut 200 jobs']],
    [
      'The council says over four hundred groups have been found.',
      ['The council <says> over four hundred groups have been found'],
    ],
    ['Hale added two rooms to the house.', []],
  ],
  'an addressee of several words': [
    ['Poe told the secretary of state that it was unsafe.', ['Poe <told> it was unsafe']],
    ['Poe told the House of Commons that it was unsafe.', ['Poe <told> it was unsafe']],
    ['Poe told members of the committee on Friday that it was unsafe.', ['Poe <told> it was unsafe']],
    ['Hale told the chair of the board of directors she would go.', ['Hale <told> she would go']],
    ['Poe told the mayor of Tarn about the leak.', ['Poe <told> the leak']],
    ['Lind warned residents of delays.', ['Lind <warned> delays']],
    ['Poe told the story of the mill.', []],
  ],
  'praise, blame and appeals with quoted words': [
    ['The mayor praised the “brave” nurses.', ['The mayor <praised> the “brave” nurses']],
    ['Roe hailed the “historic” vote.', ['Roe <hailed> the “historic” vote']],
    ['The union welcomed the “long overdue” decision.', ['The union <welcomed> the “long overdue” decision']],
    ['Poe condemned the “cowardly” attack.', ['Poe <condemned> the “cowardly” attack']],
    ['Roe blasted the firm’s “greed”.', ['Roe <blasted> the firm’s “greed”']],
    ['Poe accused the firm of fraud.', ['Poe <accused> the firm | fraud']],
    ['Lind tweeted on Monday to “stay home.”', ['Lind <tweeted> to “stay home.”']],
    ['Poe pleaded with voters not to “give up”.', ['Poe <pleaded> not to “give up”']],
    ['The minister welcomed the decision.', []],
    ['They celebrated the vote.', []],
    ['In the ad titled “Strong.” Poe walks her dog.', []],
  ],
  'marks that are typed otherwise': [
    ['"We will rebuild"--said Ann Polk.', ['Ann Polk <said> We will rebuild']],
    ['"We will rebuild," -- Ann Polk said.', ['Ann Polk <said> We will rebuild']],
    ['"We will rebuild"- said Ann Polk.', ['Ann Polk <said> We will rebuild']],
    [
      '"He told me, "You are fired," and I left," Rosa Lind said.',
      ['Rosa Lind <said> He told me, "You are fired," and I left'],
    ],
    ['"We left," Polk said."They stayed," she added.', ['Polk <said> We left', 'she <added> They stayed']],
    ['“It is over,” Long said.', ['Long <said> It is over']],
    ['Lind works for the U.S. Officials said the dam had failed.', ['Officials <said> the dam had failed']],
    ['The U.S. Senate said it would vote.', ['The U.S. Senate <said> it would vote']],
  ],
  'sources of other kinds': [
    ['As per the police report, the man was drunk.', ['the police report <As per> the man was drunk']],
    ['Per the police report, the man was drunk.', ['the police report <Per> the man was drunk']],
    ['There is speculation among analysts that rates will fall.', ['analysts <speculation> rates will fall']],
    ['It costs $5 per person.', []],
  ],
  'who goes on': [
    [
      '“We left,” said Polk in an interview, according to the Tarn Herald. “They stayed.”',
      [
        'the Tarn Herald <according to> “We left,” said Polk in an interview',
        'Polk <said> We left | They stayed.',
      ],
    ],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
