import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('a description of somebody whom the article has just named', () => {
  whoSpeaks([
    // what the article says of them tells them apart
    ['Sen. Ann Roe of Ohio met Tom Hale. The Ohio senator said it was late.', 'Ann Roe'],
    ['Gov. Tom Hale, a Republican, met Ann Roe. The GOP governor said it was late.', 'Tom Hale'],
    [
      'Justice Ann Roe spoke on Monday, and Tom Hale answered. The liberal justice said it was late.',
      'Ann Roe',
    ],
    // what it says of the others rules them out
    ['President Ian Lind met Tom Hale. The senator said he was glad.', 'Tom Hale'],
    ['Tom Hale thanked Gov. Ian Lind (R-Ohio). The Iowa governor said he was glad.', 'Tom Hale'],
    ['Libertarian nominee Ian Lind met Tom Hale. The Republican nominee said he was glad.', 'Tom Hale'],
    // the only one who has the role, some sentences back
    [
      'Sen. Ann Roe spoke. The hall was full. It rained. The vote was close. The Democratic senator said it was late.',
      'Ann Roe',
    ],
    // two of them
    [
      'Mayor Ann Roe met Tom Hale, the union’s leader. The mayor and the union leader said it was late.',
      'Ann Roe and Tom Hale',
    ],
  ]);
});

describe('a description that may be of somebody else', () => {
  whoSpeaks([
    ['President Ian Lind spoke on Monday. The senator said he was glad.', '(The senator)'],
    ['Gov. Tom Hale of Iowa spoke on Monday. The Ohio governor said it was late.', '(The Ohio governor)'],
    [
      'Tom Hale, a Democrat, spoke on Monday. The Republican nominee said it was late.',
      '(The Republican nominee)',
    ],
    ['Tom Hale spoke on Monday. The president said it was late.', '(The president)'],
    ['Tom Hale spoke on Monday. The next president said it was late.', '(The next president)'],
    ['Tom Hale spoke on Monday. The capital’s new mayor said it was late.', '(The capital’s new mayor)'],
    ['Tom Hale spoke on Monday. The Saudis said it was late.', '(The Saudis)'],
    ['Spokesman Tom Hale met Ian Lind’s sons. The candidate said it was late.', '(The candidate)'],
    ['Tom Hale spoke on Monday. The other candidate said it was late.', '(The other candidate)'],
    ['Tom Hale, 51, met Ann Roe, 44. The 29-year-old said it was late.', '(The 29-year-old)'],
  ]);
});

describe('an office without a comma before a name with Mr, Mrs or Dr', () => {
  whoSpeaks([
    ['Secretary of the Anglers Club Mr Tom Pell said it was late.', 'Tom Pell'],
    ['The head of Pell Hospital Dr Ann Frey said it was late.', 'Ann Frey'],
    ['The mother of Mr Tom Pell said it was late.', '(The mother of Mr Tom Pell)'],
  ]);
});

describe('a pronoun behind somebody who was named just now, for the first time', () => {
  whoSpeaks([
    // whatever the place of the name in its sentence
    [
      'Luz Cole, a teacher, left. Cole was late. For Ann Avery, the wait was long. “It never ends,” she said.',
      'Ann Avery',
    ],
    [
      'Luz Cole, a teacher, left. Cole was late. The rise hit Ann Avery. “It never ends,” she said.',
      'Ann Avery',
    ],
    [
      'Luz Cole, a teacher, left. Cole was late. Ann Avery’s tram was full. “It is old. It never ends,” she said.',
      'Ann Avery',
    ],
    // somebody else stands there, or she is kin
    ['Luz Cole, a teacher, left. She thanked Ann Avery. “It never ends,” she said.', 'Luz Cole'],
    ['Luz Cole, a teacher, left. Cole met her mother, Ann Avery. “It never ends,” she said.', 'Luz Cole'],
  ]);
});

describe('a pronoun behind a phrase before the subject', () => {
  whoSpeaks([
    ['Pressed by the mayor, Ann Avery, on the dam, Luz Cole hesitated. “Yes,” she said.', 'Luz Cole'],
    ['Dame Luz Cole spoke first. Besides Ann Avery, she thanked two sons. She said it was late.', 'Luz Cole'],
  ]);
});
