import { Tag } from '../../document/index.js';
import { type Phrase, phraseAfter } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { isOpen, withTopic } from '../topic.js';

const PARTS: ReadonlySet<string> = new Set(['percent', 'ratio', 'count']);

export const wholeOf: Refiner = {
  id: 'whole-of',
  about: 'A sentence that begins with “Of …” or “Among …” names the whole that its shares are of.',
  examples: [
    ['Of the members, 77 percent were retired.', 'percent 77 percent “77 percent” members'],
    ['Of 312 patients, 41 percent got well.', 'percent 41 percent “41 percent” patients'],
    ['Among older voters, 45 percent agreed.', 'percent 45 percent “45 percent” older voters'],
  ],
  counterexamples: [
    'Among voters, the margin is 3 percentage points.',
    'Of course 77 percent were retired.',
    'It is made of wool, 77 percent of it new.',
  ],
  refine(reading, drafts) {
    const whole = wholeOfSentence(reading);
    if (!whole) return drafts;
    return drafts.map((made) =>
      isOpen(made) && PARTS.has(made.kind) && made.of === null && made.unit !== 'percentage point'
        ? withTopic(reading, made, wholeOf.id, { of: whole, subject: null })
        : made,
    );
  },
};

function wholeOfSentence({ document, sentence }: Parameters<Refiner['refine']>[0]): Phrase | null {
  const { tokens } = document;
  const first = sentence.firstToken;
  const word = tokens[first]?.lower;
  if ((word !== 'of' && word !== 'among') || tokens[first + 1]?.lower === 'course') return null;
  // 'Of the 312 patients'
  let from = first + 1;
  while (tokens[from]?.kind === 'number' || document.tag(from) & Tag.Determiner) from++;
  return phraseAfter(document, from, sentence.endToken);
}
