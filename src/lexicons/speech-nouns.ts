/** What somebody says when he offers it: 'offered an apology', and not 'offered a seat'. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'apology assessment account advice analysis answer argument comment commentary comparison compliment condolence ' +
    'congratulation critique criticism defence defense denial description endorsement estimate evaluation excuse ' +
    'explanation greeting insight interpretation justification opinion perspective praise prayer prediction ' +
    'promise rationale reassurance rebuke rebuttal reflection remark reply response review suggestion sympathy ' +
    'testimony testimonial thank thought tribute verdict version view warning word wish'
  ).split(' '),
);
