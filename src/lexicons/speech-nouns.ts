/** What is taken up of what was said, besides the nouns of speech: 'that figure', 'this version', 'those reports'. */
export const TAKEN_UP_NOUNS: ReadonlySet<string> = new Set(
  'figure number total version report story picture portrayal accusation allegation charge line theory narrative count'.split(
    ' ',
  ),
);

/** What somebody says over and over: 'the ministry’s line is that …'. */
export const LINE_NOUNS: ReadonlySet<string> = new Set(['line', 'stance', 'position', 'assumption']);

/** What a firm reports of its business: 'posted a loss'; not 'posted a photo'. */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  'loss losses profit profits income earnings sales revenue revenues results surplus deficit turnover gain increase rise decline drop growth'.split(
    ' ',
  ),
);

/** Name what is said: 'offered an apology', 'had one question: “…”', 'her answer was “…”'; not 'offered a seat'. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'apology assessment account advice analysis answer argument comment commentary comparison compliment condolence ' +
    'congratulation critique criticism defence defense denial description endorsement estimate evaluation excuse ' +
    'explanation greeting insight interpretation justification opinion perspective praise prayer prediction ' +
    'promise rationale reassurance rebuke rebuttal reflection remark reply response review suggestion sympathy ' +
    'testimony testimonial thank thought tribute verdict version view warning word wish message question slogan motto mantra refrain catchphrase punchline conclusion claim reason plea accusation allegation assertion charge contention rumour rumor notion'
  ).split(' '),
);
