import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Wordings in which people's words were lost once, each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a subject with a participle set off behind it': [
    [
      'Police said a man, believed to be the driver, was held.',
      ['Police <said> a man, believed to be the driver, was held'],
    ],
    ['Ms Roe, who denies the charge, has left.', ['Ms Roe, who <denies> the charge']],
  ],
  'a second verb of the reported clause': [
    [
      'Harlan said he called the mayor and thanked her.',
      ['Harlan <said> he called the mayor and thanked her'],
    ],
    ['Ms Roe denied the charge and resigned.', ['Ms Roe <denied> the charge']],
  ],
  'a time with ’s behind the cue': [
    ["Police said Monday's arrest was a breakthrough.", ["Police <said> Monday's arrest was a breakthrough"]],
    ['Police said Monday the arrest was a breakthrough.', ['Police <said> the arrest was a breakthrough']],
  ],
  'places and times before ‘that’': [
    ['Roe said here Friday that the mill would close.', ['Roe <said> the mill would close']],
    ['Roe said on Monday in Larkton that the mill would close.', ['Roe <said> the mill would close']],
  ],
  'whom it was told, with ‘of’ in the name': [
    ['Roe told the secretary of state that the vote was void.', ['Roe <told> the vote was void']],
    ['Lee told the House of Commons that the dam was safe.', ['Lee <told> the dam was safe']],
  ],
  'lead-ins without a verb': [
    ['And this from Mayor Ann Polk: “We are ready.”', ['Mayor Ann Polk <from> We are ready.']],
    ['Here is the statement from Ann Polk: “We are ready.”', ['Ann Polk <from> We are ready.']],
  ],
  'a name that a woman or a man gave': [
    ['A woman who gave her name as Dora said the street was full.', ['Dora <said> the street was full']],
    ['A resident named only as Ray said the street was full.', ['Ray <said> the street was full']],
    ['A man who asked not to be named said the street was full.', ['A man <said> the street was full']],
  ],
  'a text in capitals': [
    ['OFFICIALS SAID THE DAM WAS SAFE ON FRIDAY.', ['OFFICIALS <SAID> THE DAM WAS SAFE ON FRIDAY']],
    ['“THE DAM IS SAFE,” MAYOR ANN POLK SAID.', ['MAYOR ANN POLK <SAID> THE DAM IS SAFE']],
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (_, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
