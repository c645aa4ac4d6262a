import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('whom the sentence before is about', () => {
  whoSpeaks([
    [
      'Tom Hale said that Lee Mims ran well.\n\nMims, a student out of Larkton, shrugged. “I just play,” he said.',
      'Tom Hale | Lee Mims',
    ],
    [
      'Tom Hale said that Lee Mims ran well.\n\nMims’s coach shrugged. “He just plays,” he said.',
      'Tom Hale | (Mims’s coach)',
    ],
    [
      'The company claims it is the oldest in Ostria. It expects that sales will rise.',
      '(The company) | (The company)',
    ],
    [
      'A petition against the charge was handed in by Tom Hale of Nether Ox. It says the council takes enough.',
      '(A petition against the charge)',
    ],
    ['Ann Roe met unions. Some members agree. They say it is late.', '(Some members)'],
    ['The new laws came from Larkton Council. They say it is late.', '-'],
  ]);
});

describe('an hour that opens an entry', () => {
  whoSpeaks([
    ['2.30pm No 10 has confirmed that Roe will go.', '(No 10)'],
    [
      '12:55 A spokeswoman for Larkton Ambulance says five crews have been sent.',
      '(A spokeswoman for Larkton Ambulance)',
    ],
    ['The 14:32 train was late, officials said.', '(officials)'],
  ]);
});

describe('several of whom the text names one or none', () => {
  whoSpeaks([
    ['Friends, lobbyists and former foes say it is late.', '(Friends, lobbyists and former foes)'],
    ['The firm turns over £38m a year and Ann Lindgren says she is glad.', 'Ann Lindgren'],
    ['Ann Roe and Lee Lindgren say it is late.', 'Ann Roe and Lee Lindgren'],
  ]);
});

describe('a name behind what says who bears it', () => {
  whoSpeaks([
    ['The National President of the Rice Millers Union, Alhaji Musa Danlade, said it rose.', 'Musa Danlade'],
    ['A farmer, Mallam Sani Bello, said he had left.', 'Sani Bello'],
    ['Det Con Jo Marwood, of Wessbury Police, said it was late.', 'Jo Marwood'],
    ['Substitute Kieran Dowd, whose header settled it, said it was late.', 'Kieran Dowd'],
    ['Activist investor Northgate Partners, which owns a part, said it was late.', 'Northgate Partners'],
    ['Winger Jalen Cross said it was late. “It is over,” said Cross, who ran.', 'Jalen Cross | Jalen Cross'],
    ['Promoter Bryn Lomas said it was late.', 'Bryn Lomas'],
    ['Outside Carrier said it was late.', 'Outside Carrier'],
    ['Another speaker, retired teacher Walt Simms, said it was late.', 'Walt Simms'],
    [
      '“It is late,” said the study’s senior author, Dr. Pim de Wit of the Nijholt Medical Center.',
      'Pim de Wit',
    ],
    ['Eleanor Vance Whitlock died in May. Eleanor Vance said she was late.', 'Eleanor Vance Whitlock'],
    ['Eleanor Vance Whitlock met Ann Vance. Ann Vance said she was late.', 'Ann Vance'],
  ]);
});
