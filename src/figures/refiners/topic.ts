import { DOWN_NOUNS, UP_NOUNS } from '../../lexicons/index.js';
import { pastHyphen } from '../atom.js';
import type { Draft, Reading } from '../draft.js';
import { clauseSubject, type Phrase, phraseAfter, textOf } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';

const TOPICAL = new Set(['money', 'percent', 'count', 'quantity', 'duration', 'age', 'ratio', 'multiple']);

export const topic: Refiner = {
  id: 'topic',
  about:
    'What a figure measures, and whose it is: the noun it modifies, the “of” behind it, the subject of its clause.',
  examples: [
    [
      'Larkton agreed to an 8.3 percent jump in its contribution.',
      'percent 8.3 percent “8.3 percent” up contribution / Larkton',
    ],
    ['Oil prices fell 3%.', 'percent 3 percent “3%” down Oil prices'],
  ],
  counterexamples: [],
  refine(reading, drafts) {
    return drafts.map((made, k) => {
      if (!TOPICAL.has(made.kind)) return made;
      const { of, subject } = topicOf(reading, made, drafts[k + 1]);
      if ((of ?? subject) === null) return made;
      return {
        ...made,
        of: made.of ?? of,
        subject: made.subject ?? subject,
        evidence: [...made.evidence, topic.id],
      };
    });
  },
};

function topicOf(
  reading: Reading,
  made: Draft,
  next: Draft | undefined,
): { of: string | null; subject: string | null } {
  const { atoms, document, sentence } = reading;
  const limit = next ? (atoms[next.from]?.token ?? sentence.endToken) : sentence.endToken;
  const first = atoms[made.from]?.token ?? sentence.firstToken;
  const subject = clauseSubject(document, first, sentence.firstToken);
  const show = (phrase: Phrase | null): string | null => phrase && textOf(document, phrase);
  if (made.kind === 'count') return { of: null, subject: show(subject) };
  const behind = nounBehind(reading, made, limit);
  if (behind) return { of: show(behind), subject: show(subject) };
  return { of: show(subject), subject: null };
}

/** '60 percent of its revenue', 'a 25% tax', 'an 8.3 percent jump in its contribution' */
function nounBehind({ atoms, document, sentence }: Reading, made: Draft, limit: number): Phrase | null {
  const at = pastHyphen(atoms, made.to);
  const atom = atoms[at];
  if (!atom || atom.kind === 'mark') return null;
  if (/^(?:of|in)$/.test(atom.lower)) {
    const inside = atoms[at + 1];
    return inside ? phraseAfter(document, inside.token, limit) : null;
  }
  if (!atom.spaced && at === made.to) return null;
  const phrase = phraseAfter(document, atom.token, limit);
  if (!phrase) return null;
  const head = document.tokens[phrase.to - 1]?.lower ?? '';
  if (UP_NOUNS.has(head) || DOWN_NOUNS.has(head)) {
    const link = document.tokens[phrase.to]?.lower ?? '';
    const inner = /^(?:in|of|for|on|to)$/.test(link)
      ? phraseAfter(document, phrase.to + 1, sentence.endToken)
      : null;
    if (inner) return inner;
    if (phrase.to - phrase.from > 1) return { from: phrase.from, to: phrase.to - 1 };
  }
  return phrase;
}
