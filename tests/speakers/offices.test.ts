import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('offices by their letters', () => {
  whoSpeaks([
    ['The IGP said the inquiry would end.', '(The IGP)'],
    ['IGP Tom Hale met Ann Roe, a lawyer. The IGP said he was ready.', 'Tom Hale'],
    ['The IGP, Ann Roe, said the inquiry would end.', 'Ann Roe'],
    ['The District Commissioner (DC), Ann Roe, visited. The DC said the school would open.', '(The DC)'],
    ['Director of Public Prosecutions (DPP) Ann Roe met the press. The DPP said it was weak.', '(The DPP)'],
    ['The National Roads Authority (NRA) met. The NRA said it was late.', 'National Roads Authority'],
    ['The FBI said the man fled.', 'FBI'],
  ]);
});

describe('offices with what they are of, at the start of a sentence', () => {
  whoSpeaks([
    ['Leader of the Opposition Ann Roe said the bill was bad.', 'Ann Roe'],
    ['Chief of the Defence Staff Tom Hale said the plan works.', 'Tom Hale'],
    ['Head of Policy Ann Roe said the plan works.', 'Ann Roe'],
    ['Master of the Rolls Tom Hale said it was late.', 'Tom Hale'],
    ['The Leader of the Opposition said it was late.', '(The Leader of the Opposition)'],
  ]);
});

describe('an office that somebody does not have', () => {
  whoSpeaks([
    [
      'Tom Hale, a member of parliament, asked about the dam.\n\nThe prime minister replied: “It will hold.”',
      'Tom Hale | (The prime minister)',
    ],
    ['Opposition leader Ann Roe rose. The prime minister said it was late.', '(The prime minister)'],
    ['Prime Minister Ann Roe won the vote on Monday. The prime minister said she was glad.', 'Ann Roe'],
    ['Ann Roe won the vote on Monday. The Ostrian prime minister said she was glad.', 'Ann Roe'],
  ]);
});

describe('a place that people are called by as well', () => {
  whoSpeaks([
    ['The council met in Madison on Monday. She said the road was bad.', '-'],
    ['The team flew to Austin on Monday. He said he was glad.', '-'],
    ['She met Tom Kent in Kent. He said it was late.', 'Tom Kent'],
    ['Kent, 34, won the race in May. Fans believe in Kent. He said he was glad.', '(Fans) | Kent'],
  ]);
});

describe('an office in small letters, and a name behind what it is of', () => {
  whoSpeaks([
    ['Superintendent of police Kavita Rathod said it was late.', 'Kavita Rathod'],
    ['It was late, said minister for public works Jignesh Bhatt.', 'Jignesh Bhatt'],
    ['A friend of singer Tom Hale said it was late.', '(A friend of singer Tom Hale)'],
    ['Selectman Ann Roe said it was late.', 'Ann Roe'],
    ['Ex-model Tara Voss said it was late.', 'Tara Voss'],
    ['It was late, said the Council of Governors.', 'Council of Governors'],
    ['It was late, said the House of Representatives.', 'House of Representatives'],
    ['Last summer the manager of the mill complained that it was late.', '(the manager of the mill)'],
  ]);
});
