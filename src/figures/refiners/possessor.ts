import { changed } from '../draft.js';
import type { Refiner } from '../parser.js';
import { isOpen, possessorBefore, withTopic } from '../topic.js';

export const possessor: Refiner = {
  id: 'possessor',
  about:
    'A figure right behind a possessive, with no noun of its own, is the possessor’s: “to Fenn’s 47.9%”.',
  examples: [
    ['Alder took 51% to Birch’s 47%.', 'percent 47 percent “47%” Birch'],
    ['Alder won 758 votes to Birch’s 538.', 'count 538 “538” votes / Birch'],
    ['Alder scored 81 points to Birch’s 74.', 'quantity 74 point “74” Birch'],
  ],
  counterexamples: ['It’s 40 miles away.', 'Last year’s 4% was more.', 'May’s 4% was more.'],
  refine: (reading, drafts) =>
    drafts.map((made, k) => {
      const owner = isOpen(made) ? possessorBefore(reading, made) : null;
      if (!owner) return made;
      if (made.kind !== 'count') return withTopic(reading, made, possessor.id, { of: owner, subject: null });
      // 'won 758 delegates to Birch’s 538': as many of the same
      const like = drafts.slice(0, k).findLast(({ kind, of }) => kind === 'count' && of !== null);
      const { of, ofRange } = made.of === null && like ? like : made;
      return withTopic(reading, changed(made, { of, ofRange }), possessor.id, {
        of: null,
        subject: owner,
      });
    }),
};
