import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** What the grammar of a sentence tells where the words alone leave it open. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a cue verb that the word lists take for a noun': [
    ['Farm owners blast the mayor.', ['Farm owners <blast> the mayor']],
    [
      'Mr. Potts notes older, more traditional firms like the mill are also leaving.',
      ['Mr. Potts <notes> older, more traditional firms like the mill are also leaving'],
    ],
    ['The farm blast hurt the mayor.', []],
  ],
  'a subject that words set off, or that an adverb opens': [
    [
      'The newspaper, quoting “secret papers,” said Larkland had shown its interest in talks.',
      [
        'The newspaper <quoting> secret papers',
        'The newspaper <said> Larkland had shown its interest in talks',
      ],
    ],
  ],
  'a second verb of the reported clause, and one of the source': [
    [
      'Canova said he has not held dinners and never called a donor to ask for money.',
      ['Canova <said> he has not held dinners and never called a donor to ask for money'],
    ],
    [
      'Ms Roe said it was late and called for help.',
      ['Ms Roe <said> it was late', 'Ms Roe <called for> help'],
    ],
  ],
  'the end of an object, before a clause or a verb of its own': [
    [
      'Ms Roe backed Tom Hale in May, but now plans to vote for Ann Lee.',
      ['Ms Roe <backed> Tom Hale', 'Ms Roe <now plans> to vote for Ann Lee'],
    ],
    ['Ms Roe pledged to stay and call a vote.', ['Ms Roe <pledged> to stay and call a vote']],
  ],
  'words between a cue and its clause': [
    [
      'The ministry has informed the family of Hale, 37 years old when he was taken, that he had died.',
      ['The ministry <has informed> he had died'],
    ],
    ['A source tells the Post, there is no doubt.', ['A source <tells> there is no doubt']],
    ['A source tells the Post, and others.', []],
  ],
  'somebody quoted as saying, with a place in the name': [
    [
      'The Spectator quoted an officer in the Amber, N.Y., police as saying that the car was found.',
      ['an officer in the Amber, N.Y., police <as saying> the car was found'],
    ],
    ['“We stay!” said a message that was read out on Monday.', ['a message <said> We stay!']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
