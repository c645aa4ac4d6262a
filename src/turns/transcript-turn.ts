import type { Heuristic } from '../document/index.js';

/** What a transcript's label says of the words after it. Rendered as 'speaker: words', one sentence a line. */
export const TRANSCRIPT_TURN: Heuristic = {
  id: 'transcript-turn',
  about: 'A speaker’s label at the start of a paragraph of a transcript: what follows are his or her words.',
  examples: [
    [
      'RIVERA: We cut the levy. It was time.\n\nPELL: By how much?\n\nRIVERA: By 4 percent.\n\nPELL: Thank you.',
      'Rivera: We cut the levy.\nRivera: It was time.\nPell: By how much?\nRivera: By 4 percent.\nPell: Thank you.',
    ],
    [
      'Q. Who pays?\n\nA. The port pays.\n\nQ. Since when?\n\nA. Since 2019.',
      'Q: Who pays?\nA: The port pays.\nQ: Since when?\nA: Since 2019.',
    ],
    [
      '>> JO PELL, HOST: Good evening.\n\n>> SEN. ANA RIVERA: Hello, Jo.\n\n>> PELL: Let us begin.\n\n(APPLAUSE)\n\n>> RIVERA: Gladly.',
      'Jo Pell: Good evening.\nAna Rivera: Hello, Jo.\nJo Pell: Let us begin.\nAna Rivera: Gladly.',
    ],
    [
      'RIVERA: I ask you to vote. We can win this, and you know it.',
      'Rivera: I ask you to vote.\nRivera: We can win this, and you know it.',
    ],
  ],
  counterexamples: [
    'ELMPORT: The council voted on Monday to close the bridge, officials said.',
    'ELMPORT: The council closed the bridge.\n\nThe mayor said it was unsafe.\n\nWork begins in May.\n\nIt will cost $4m.',
    'Date: Monday.\n\nPlace: Elmport.\n\nPrice: $4.\n\nDoors: 7 p.m.',
  ],
};
