import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('a noun for somebody whom the article has just named', () => {
  whoSpeaks([
    ['Captain Tom Hale said the team was tired. “It was long,” the Norwegian said.', 'Tom Hale | Tom Hale'],
    ['Tom Hale scored on Monday. The 29-year-old said he was glad.', 'Tom Hale'],
    ['Rep. Tom Hale met farmers. The Idaho congressman said prices fell.', 'Tom Hale'],
    ['Justice Ann Roe spoke on Monday. The liberal justice said it was late.', 'Ann Roe'],
    [
      'Opposition leader Cllr Jack Hale said it was wrong. The Labour group leader said the savings were tiny.',
      'Jack Hale | Jack Hale',
    ],
    ['Fernwick Foods Inc will cut 340 jobs, the food maker said on Thursday.', 'Fernwick Foods Inc'],
    ['Fernwick Foods will cut 340 jobs, the company said.', 'Fernwick Foods'],
    ['Brenn Motors closed a plant. The Larkton-based company said sales fell.', 'Brenn Motors'],
    ['Brenn Bank closed ten shops. The Dutch lender said sales fell.', 'Brenn Bank'],
    ['Ann Roe, the owner, opened the mill. The mill owner said it was late.', 'Ann Roe'],
  ]);
});

describe('a noun that may mean somebody else', () => {
  whoSpeaks([
    ['Tom Hale met Ian Lind on Monday. The Norwegian said he was glad.', '(The Norwegian)'],
    ['Tom Hale, 51, won. The 29-year-old said he was glad.', '(The 29-year-old)'],
    [
      'Brenn Motors met Lind Motors. The Larkton-based carmaker said sales fell.',
      '(The Larkton-based carmaker)',
    ],
    ['Tom Hale scored on Monday. The French said they were glad.', '(The French)'],
    ['Tom Hale scored on Monday. A Norwegian said he was glad.', '(A Norwegian)'],
    ['Tom Hale left the court on Monday. The prosecutor said it was late.', '(The prosecutor)'],
    ['Tom Hale won on Monday. The businesswoman said she was glad.', '(The businesswoman)'],
    ['Brenn Bank closed ten shops. A Dutch lender said sales fell.', '(A Dutch lender)'],
    ['The Ministry of Roads met on Monday. The Dutch brewer said sales fell.', '(The Dutch brewer)'],
    ['Rep. Tom Hale met Rep. Ian Lind. The Idaho congressman said prices fell.', '(The Idaho congressman)'],
  ]);
});

describe('people who say it in a participle', () => {
  whoSpeaks([
    ['Fans chanting "Out, out" blocked the road.', '(Fans)'],
    ['Protesters saying the dam is weak blocked the road.', '(Protesters)'],
    ['Officials calling for calm said it was late.', '(Officials calling for calm)'],
  ]);
});

describe('what somebody does, at the start of a sentence', () => {
  whoSpeaks(
    (
      'Climber Mountaineer Hiker Angler Eyewitness Motorist Influencer Podcaster Locksmith Sommelier Barista Dramaturge ' +
      'Gymnast Sprinter Seamer Rower Oarsman Postman Nanny Cleaner Janitor Courier Roofer Cobbler Florist Hairdresser ' +
      'Docker Puppeteer Violinist Cellist Soprano Satirist Cartoonist Jeweller Cabinetmaker Beekeeper Fishmonger Backbencher Steelworker'
    )
      .split(' ')
      .map((noun) => [`${noun} Ingrid Sollas said it was late.`, 'Ingrid Sollas'] as const),
  );
  whoSpeaks([['The Larkton-based carmaker said sales fell.', '(The Larkton-based carmaker)']]);
});
