import type { Refiner } from '../parser.js';
import { isOpen, possessorBefore, withTopic } from '../topic.js';

export const possessor: Refiner = {
  id: 'possessor',
  about:
    'A figure right behind a possessive, with no noun of its own, is the possessor’s: “to Fenn’s 47.9%”.',
  examples: [
    ['Alder took 51% to Birch’s 47%.', 'percent 47 percent “47%” Birch'],
    ['Alder scored 81 points to Birch’s 74.', 'quantity 74 point “74” Birch'],
  ],
  counterexamples: ['It’s 40 miles away.', 'Last year’s 4% was more.', 'May’s 4% was more.'],
  refine: (reading, drafts) =>
    drafts.map((made) => {
      if (!isOpen(made)) return made;
      const owner = possessorBefore(reading, made);
      return owner ? withTopic(reading, made, possessor.id, { of: owner, subject: null }) : made;
    }),
};
