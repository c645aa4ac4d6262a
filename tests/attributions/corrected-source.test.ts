import { describe, expect, it } from 'vitest';
import { type Case, claimsOf } from './claims-of.js';

/** Where a rule that looks for a source from the cue to the left stops short of its head, or runs on past its beginning. */
const SOURCES: Readonly<Record<string, readonly Case[]>> = {
  'stands at the head of a phrase that ends in other nouns': [
    [
      'Friends who have met her on the trail recently say she is tired.',
      ['Friends <recently say> she is tired'],
    ],
    ['A report issued earlier this year said the dam was weak.', ['A report <said> the dam was weak']],
    ['Video credited to Larkton Media showed that the gate was open.', ['Video <showed> the gate was open']],
    [
      'Rosa Lind, who lost her son in the fire in Marlo, Ohio, in May, said the owner knew.',
      ['Rosa Lind <said> the owner knew'],
    ],
    [
      'Those who hold a share in one of the mills say it was sold too cheaply.',
      ['Those <say> it was sold too cheaply'],
    ],
    [
      'Surveys of shoppers taken as they entered the stores show prices matter most.',
      ['Surveys of shoppers taken as they entered the stores <show> prices matter most'],
    ],
    ['Critics like Mr. Hale say the bridge is unsafe.', ['Critics like Mr. Hale <say> the bridge is unsafe']],
  ],
  'begins behind a verb that governs it': [
    [
      'The Post ran it, citing two officials who said the dam was weak.',
      [
        'The Post <citing> two officials who said the dam was weak',
        'two officials who <said> the dam was weak',
      ],
    ],
    ['The mayor made her case and rejected Larkists’ proposals for a toll.', ['Larkists <proposals> a toll']],
    ['Three surviving officers who ran said it was late.', ['Three surviving officers <said> it was late']],
    ['Armed men said it was late.', ['Armed men <said> it was late']],
  ],
  'is not the time, the place or the verb beside the cue': [
    [
      'A Norwell poll out Monday showed Roe with a healthy lead over Hale in Larkton.',
      ['A Norwell poll <showed> Roe with a healthy lead over Hale in Larkton'],
    ],
    [
      'When Roe a month later announced 60 layoffs, some felt betrayed.',
      ['Roe <later announced> 60 layoffs'],
    ],
    [
      'The Larkton Museum issued a report this month charging the army with “cruelty.”',
      ['The Larkton Museum <charging> the army | cruelty.'],
    ],
    ['Polls there show Hale is trailing Roe.', ['Polls <show> Hale is trailing Roe']],
    ['A trio of clubs have in fact reported spending $5.', ['A trio of clubs <reported> spending $5']],
    [
      'The bank, which entered the year predicting that rates would rise, has waited.',
      ['The bank <predicting> rates would rise'],
    ],
    // It is nobody's.
    ['There was pressure on Roe to run, with much criticizing of her.', []],
    ['The views of Hale run counter to her own.', []],
    // Somebody who has the name of a month or of a day.
    [
      '“It is late,” Mr. May said. “It is too late,” Jun wrote.',
      ['Mr. May <said> It is late', 'Jun <wrote> It is too late'],
    ],
  ],
  'spends its time on saying it': [
    [
      'Candidates wasted no time Friday evening demanding that the report be released.',
      ['Candidates <demanding> the report be released'],
    ],
    [
      'The council spent much of the evening arguing that the bridge was safe.',
      ['The council <arguing> the bridge was safe'],
    ],
    ['The union spent $4m on posters saying the dam was weak.', ['posters <saying> the dam was weak']],
  ],
  'stands behind what it does': [
    [
      'Along with writing the letters, Mr. Lind was accused of hiding a file.',
      ['- <was accused> Mr. Lind | of hiding a file'],
    ],
  ],
  'is what stands next to the cue where a mark or an equal parts it from the rest': [
    ['LARKTON — Rosa Lind said the dam was weak.', ['Rosa Lind <said> the dam was weak']],
    ['A tall man with a grey beard, Tom Hale said the dam was weak.', ['Tom Hale <said> the dam was weak']],
    ['One delegate not on the list, Ann Roe, said the vote was void.', ['Ann Roe <said> the vote was void']],
    ['Months after the fire Rosa Lind said the owner knew.', ['Rosa Lind <said> the owner knew']],
  ],
  'begins behind what hangs on the verb': [
    ['On the Larkist side Ann Roe said the vote was void.', ['Ann Roe <said> the vote was void']],
    ['At the time Ann Roe said the gate was open.', ['Ann Roe <said> the gate was open']],
    ['Yet so far Ann Roe has said the gate was open.', ['Ann Roe <has said> the gate was open']],
    [
      'They may call you a thief and the Post will say you ran.',
      ['They <may call> you a thief', 'the Post <will say> you ran'],
    ],
    [
      'Neither she nor Tom Hale said the vote was void.',
      ['Neither she nor Tom Hale <said> the vote was void'],
    ],
    ['Larkist leader Ann Roe said the vote was void.', ['Larkist leader Ann Roe <said> the vote was void']],
    ['A May 15 email shows that he knew.', ['A May 15 email <shows> he knew']],
    ['Hardly anyone believes the mill will open.', ['Hardly anyone <believes> the mill will open']],
  ],
  'is the noun that a relative clause says more of': [
    [
      'She put it under a headline that said the vaccine was banned.',
      ['a headline that <said> the vaccine was banned'],
    ],
    [
      'The plan drew a wave of alarm among surgeons, who said it would cost lives.',
      ['surgeons, who <said> it would cost lives'],
    ],
    [
      'The mill paid a settlement to a clerk who said the foreman hit her.',
      ['a clerk who <said> the foreman hit her'],
    ],
    [
      'It came under pressure from the unions, which said the rise was too small.',
      ['the unions, which <said> the rise was too small'],
    ],
    ['An aide to the mayor who said he was tired left.', ['An aide to the mayor who <said> he was tired']],
    [
      'One of the members in the hall who said she was ill has left.',
      ['One of the members in the hall who <said> she was ill'],
    ],
    [
      'Ann Roe, an aide at the mill in Larkton who said she was ill.',
      ['Ann Roe, an aide at the mill in Larkton who <said> she was ill'],
    ],
  ],
};

/** Words that may be a noun or a verb of saying. */
const NOUNS: readonly Case[] = [
  [
    'The fund holds $4m, according to company documents.',
    ['company documents <according to> The fund holds $4m'],
  ],
  [
    'She was paid $40,000, according to court records.',
    ['court records <according to> She was paid $40,000'],
  ],
  [
    'Other refugee advocates also said the port should open.',
    ['Other refugee advocates <also said> the port should open'],
  ],
  [
    'He left after he opened the letters that showed the mill was empty.',
    ['the letters that <showed> the mill was empty'],
  ],
  ['You can get three free credit reports each year.', []],
  ['Strong showings in the dozen states that held votes on Tuesday helped her.', []],
  ['The Post reports that it rose.', ['The Post <reports> it rose']],
  ['"It rose," a leaflet in the box states.', ['a leaflet in the box <states> It rose']],
];

describe('a noun is no cue', () => {
  it.each(NOUNS)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe.each(Object.entries(SOURCES))('the source %s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
