import { DOWN_VERBS } from '../../lexicons/index.js';
import type { Draft } from '../draft.js';
import { mayChange, withChange } from '../movement.js';
import { phraseAfter } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { isOpen, leadOf, split, type Topic, withTopic } from '../topic.js';

export const addedTo: Refiner = {
  id: 'added-to',
  about: 'What an amount is added to or taken off: “adds $3 to each ticket”, “knocked £2bn off its value”.',
  examples: [
    ['The levy adds $3 to each ticket.', 'money 3 USD “$3” up ticket'],
    ['It would add £78 to the bill of a home.', 'money 78 GBP “£78” up bill / home'],
    ['The news wiped £2bn off the value of Alder.', 'money 2e9 GBP “£2bn” down value / Alder'],
    ['It shaved two minutes off the trip.', 'duration 2 minute “two minutes” down trip'],
    ['They took 20p off the price.', 'money 20 p “20p” down price'],
  ],
  counterexamples: [
    'Alder added 3% to 120p.',
    'Alder added 15 cents to $2.70.',
    'He added 3 tonnes in May.',
    'It added 40 men to its staff.',
    'He paid $3 to the club.',
    'He lives 2 km off the road.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made, k) => {
      const direction = isOpen(made) && made.kind !== 'count' ? directionOf(reading, made) : null;
      // 'added 15 cents to $2.70' tells a step and a level.
      const level = drafts[k + 1]?.from === made.to + 1;
      const topic = direction && !level ? enlarged(reading, made) : null;
      if (!direction || !topic) return made;
      const told = mayChange(made)
        ? withChange(reading, drafts, k, { direction, level: false }, addedTo.id)
        : made;
      return withTopic(reading, told, addedTo.id, topic);
    }),
};

/** Which way the verb and the word behind the figure move what stands behind both. */
function directionOf(reading: Reading, made: Draft): 'up' | 'down' | null {
  const { atoms } = reading;
  const verb = atoms[leadOf(reading, made)]?.lower ?? '';
  const link = atoms[made.to]?.lower;
  if (link === 'to') return /^add(?:s|ed|ing)?$/.test(verb) ? 'up' : null;
  return link === 'off' && (TAKING_OFF.test(verb) || DOWN_VERBS.has(verb)) ? 'down' : null;
}

/** Verbs that take their object off something. */
const TAKING_OFF = /^(?:tak|took|wip|shav|knock|slic)/;

function enlarged(reading: Reading, made: Draft): Topic | null {
  const { document, sentence } = reading;
  const noun = phraseAfter(document, (reading.atoms[made.to]?.token ?? 0) + 1, sentence.endToken);
  return noun && split(reading, noun);
}
