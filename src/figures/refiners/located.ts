import { Tag } from '../../document/index.js';
import { LOCATING_WORDS } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import type { Draft } from '../draft.js';
import { phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { figureIn, firstToken, isOpen, isTime, leadOf, type Topic, withTopic } from '../topic.js';
import { isLength } from '../unit.js';
import { isVerb } from '../verb.js';

export const located: Refiner = {
  id: 'located',
  about: 'How far off something lies is said of the noun right before: “a cave 120 miles north of Larkton”.',
  examples: [
    ['They dug in a cave 120 miles north of Larkton.', 'quantity 120 mile “120 miles” cave'],
    ['The village, 12 miles west of Brask, is old.', 'quantity 12 mile “12 miles” village'],
    ['It left the port (about 45 miles east of Tarn).', 'quantity ~45 mile “45 miles” port'],
    ['She was found in a field two miles from the farm.', 'quantity 2 mile “two miles” field'],
  ],
  counterexamples: [
    'The quake struck 30 km off the coast.',
    'They met on Monday 30 km off the coast.',
    'A 12-mile north road is shut.',
    'They sell cable 12 metres long.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made) && tellsWhere(reading, made)
        ? withTopic(reading, made, located.id, placed(reading, made, drafts.slice(0, k)))
        : made,
    ),
};

/** A length before 'north of', 'from', 'off' */
export const tellsWhere = ({ atoms }: Reading, { kind, unit, to }: Draft): boolean =>
  kind === 'quantity' &&
  isLength(unit) &&
  !isHyphen(atoms, to - 2) &&
  LOCATING_WORDS.has(atoms[to]?.lower ?? '');

function placed(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { document, sentence } = reading;
  const end = edgeOf(reading, made);
  if (isVerb(document, end - 1) || (document.tag(end - 1) & (Tag.Noun | Tag.Proper)) === 0) return null;
  const noun = phraseBefore(document, end, sentence.firstToken);
  if (!noun || noun.to !== end || isTime(reading, noun) || figureIn(reading, noun, earlier)) return null;
  return { of: noun, subject: null };
}

/** Token behind the word that the figure and what bounds it stand behind, past a comma or a bracket. */
function edgeOf(reading: Reading, made: Draft): number {
  const lead = reading.atoms[leadOf(reading, made)];
  if (!lead) return firstToken(reading, made);
  return /^[,(]$/.test(lead.text) ? lead.token : lead.token + 1;
}
