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
    [
      'ELMPORT TONIGHT\n\nAired May 3, 2024\n\n[20:00:15]\n\nJO PELL, ANCHOR: Good evening.\n\nANA RUIZ (D), MAYOR OF ELMPORT: The state pays. (LAUGHTER) And we pay the rest.\n\nWe signed it.\n\n(BEGIN VIDEO CLIP)\n\nLOU ORR (R), OPPOSITION LEADER: It is an insult.\n\n(END VIDEO CLIP)\n\nPELL (voice-over): And then?\n\nRUIZ: Nothing. [APPLAUSE]',
      'Jo Pell: Good evening.\nAna Ruiz: The state pays.\nAna Ruiz: And we pay the rest.\nAna Ruiz: We signed it.\nLou Orr: It is an insult.\nJo Pell: And then?\nAna Ruiz: Nothing.',
    ],
    [
      'Jo Pell  0:01\nWho pays for it?\n\nAna Ruiz  0:04\nThe state pays.\n\nJo Pell  0:12\nAll of it?\n\nAna Ruiz  1:00:04\nHalf of it.',
      'Jo Pell: Who pays for it?\nAna Ruiz: The state pays.\nJo Pell: All of it?\nAna Ruiz: Half of it.',
    ],
    [
      'Jo Pell (00:01):\nWho pays for it?\n\nAna Ruiz (00:04):\nThe state [and the town] pays.\n\nJo Pell (00:12):\nAll?\n\nAna Ruiz (00:14):\nHalf.',
      'Jo Pell: Who pays for it?\nAna Ruiz: The state [and the town] pays.\nJo Pell: All?\nAna Ruiz: Half.',
    ],
    [
      'Speaker 1: We pay for it.\n\n(Speaker_02): You do not.\n\n[SPEAKER_00] I think we do.\n\nSpeaker 1: We paid it.',
      'Speaker 1: We pay for it.\nSpeaker_02: You do not.\nSPEAKER_00: I think we do.\nSpeaker 1: We paid it.',
    ],
    [
      'Jo Pell: Who pays?\n\nJohn Doe (Guest): The state pays.\n\nJo Pell: All of it?\n\nJohn Doe (Guest): Half.',
      'Jo Pell: Who pays?\nJohn Doe: The state pays.\nJo Pell: All of it?\nJohn Doe: Half.',
    ],
    [
      '00:00:01 Jo Pell: Who pays?\n00:00:04 Ana Ruiz: The state.\n00:00:09 Jo Pell: Since when?\n00:00:12 Ana Ruiz: Since 2019.',
      'Jo Pell: Who pays?\nAna Ruiz: The state.\nJo Pell: Since when?\nAna Ruiz: Since 2019.',
    ],
    [
      'PELL: Is it safe? RUIZ: It is. PELL: Who pays?\n\nRUIZ: We do. NOTE: it is late.\n\nPELL: Since when?\n\nRUIZ: Since May.',
      'Pell: Is it safe?\nRuiz: It is.\nPell: Who pays?\nRuiz: We do.\nRuiz: NOTE: it is late.\nPell: Since when?\nRuiz: Since May.',
    ],
    [
      'Q: Who do you think pays? A: We do.\n\nQ: Do you? A: Yes.',
      'Q: Who do you think pays?\nA: We do.\nQ: Do you?\nA: Yes.',
    ],
  ],
  counterexamples: [
    'The council met.\n\nELMPORT: It voted on Monday to close the bridge.\n\nIt will cost $4m.\n\nNORVALE: The pool is shut.\n\nELMPORT: The mill burned.\n\nNORVALE: Rain.\n\nNobody was hurt.\n\nMore is to come.\n\nThe mayor said so.\n\nShe left.\n\nIt rained.\n\nThe end came at noon.\n\nIt was over.',
    '“We pay,” said Ana Ruiz. “You pay.”\n\n“I do not,” I said.\n\n(Reporting by Jo Pell.)',
    'QWho pays, in your view?\n\nA: We do, I think.\n\nQAnd you?\n\nA: I do, too.\n\nQSince when?\n\nA: Since May, I think.\n\nQReally?\n\nA: Yes.\n\nQIs it fair, I ask you?\n\nMany say so.\n\nI doubt it.',
    'Kick-off 7:30\n\nHarl beat Quenby.\n\nHalf-time 8:15\n\nNobody scored.',
    'ELMPORT: The council voted on Monday to close the bridge, officials said.',
    'ELMPORT: The council closed the bridge.\n\nThe mayor said it was unsafe.\n\nWork begins in May.\n\nIt will cost $4m.',
    'Date: Monday.\n\nPlace: Elmport.\n\nPrice: $4.\n\nDoors: 7 p.m.',
  ],
};
