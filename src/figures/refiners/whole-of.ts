import { type Phrase, phraseAfter } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { isOpen, withTopic } from '../topic.js';

const PARTS: ReadonlySet<string> = new Set(['percent', 'ratio', 'count']);

export const wholeOf: Refiner = {
  id: 'whole-of',
  about: 'A sentence that begins with “Of …” names the whole that its shares are of.',
  examples: [['Of the members, 77 percent were retired.', 'percent 77 percent “77 percent” members']],
  counterexamples: ['Of course 77 percent were retired.', 'It is made of wool, 77 percent of it new.'],
  refine(reading, drafts) {
    const whole = wholeOfSentence(reading);
    if (!whole) return drafts;
    return drafts.map((made) =>
      isOpen(made) && PARTS.has(made.kind) && made.of === null
        ? withTopic(reading, made, wholeOf.id, { of: whole, subject: null })
        : made,
    );
  },
};

function wholeOfSentence({ document, sentence }: Parameters<Refiner['refine']>[0]): Phrase | null {
  const { tokens } = document;
  const first = sentence.firstToken;
  if (tokens[first]?.lower !== 'of' || tokens[first + 1]?.lower === 'course') return null;
  return phraseAfter(document, first + 1, sentence.endToken);
}
