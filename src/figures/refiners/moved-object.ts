import { Tag } from '../../document/index.js';
import {
  BRINGING_VERBS,
  DOWN_VERBS,
  LEVEL_PREPOSITIONS,
  MOVED_TO,
  PULLING_VERBS,
  PUTTING_VERBS,
  UP_VERBS,
} from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import { clauseAt } from '../clause.js';
import type { Draft } from '../draft.js';
import { phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { steppedObject } from '../stepped-object.js';
import { figureIn, firstToken, isOpen, leadOf, type Topic, withTopic } from '../topic.js';

export const movedObject: Refiner = {
  id: 'moved-object',
  about:
    'The object that a verb moves or puts at a figure: “boosted school spending by 2.5%”, “put the cost at $4m”.',
  examples: [
    [
      'The council boosted school spending by 2.5%.',
      'percent 2.5 percent “2.5%” up school spending / council',
    ],
    [
      'Elmport lowered its guidance to $84 billion.',
      'money 8.4e10 USD “$84 billion” down guidance / Elmport',
    ],
    [
      'Alder pulled the steel sector 0.7 percent lower.',
      'percent 0.7 percent “0.7 percent” down steel sector',
    ],
    ['The report puts the cost at $44 million.', 'money 4.4e7 USD “$44 million” cost / report'],
    ['A poll put the Union Party on 34 percent.', 'percent 34 percent “34 percent” Union Party'],
    ['The firm boosted its quarterly dividend 20%.', 'percent 20 percent “20%” up quarterly dividend / firm'],
    ['Fares rise, taking the ticket to £4,982.', 'money 4982 GBP “£4,982” ticket'],
    ['Two more died, bringing the toll to 19.', 'count 19 “19” toll'],
  ],
  counterexamples: ['School spending rose by 2.5%.', 'He walked to 4 shops.', 'He took the dog to 4 shows.'],
  refine: (reading, drafts) =>
    drafts.map((made, k) => {
      const topic = isOpen(made) ? objectOf(reading, made) : null;
      // 'holds 40 tonnes of water at 8C'
      const measured = topic?.of && figureIn(reading, topic.of, drafts.slice(0, k).filter(isMeasure));
      return measured ? made : withTopic(reading, made, movedObject.id, topic);
    }),
};

const isMeasure = ({ kind }: Draft): boolean => kind === 'quantity';

function pulled(reading: Reading, made: Draft): Topic | null {
  const { document, sentence } = reading;
  const first = firstToken(reading, made);
  const object = phraseBefore(document, first, sentence.firstToken);
  if (!object || object.from === sentence.firstToken) return null;
  let verb = object.from - 1;
  while (verb > sentence.firstToken && document.tag(verb) & (Tag.Determiner | Tag.Possessive)) verb--;
  if (!PULLING_VERBS.has(document.tokens[verb]?.lower ?? '')) return null;
  return { of: object, subject: null };
}

/** 'taking the bill to £1,900', and not 'took the dog to 4 shows', 'drove shares to a four-year high' */
const isLevel = ({ atoms }: Reading, { kind, of, to }: Draft): boolean =>
  !(kind === 'count' && of !== null) && !isHyphen(atoms, to - 2);

function stepped(reading: Reading, made: Draft): Topic | null {
  const told = steppedObject(reading, made);
  return told && { of: told.object, subject: clauseAt(reading, told.verb, true)?.subject ?? null };
}

function objectOf(reading: Reading, made: Draft): Topic | null {
  const { atoms, document, sentence } = reading;
  const link = atoms[leadOf(reading, made)];
  // 'pulled the sector 0.7 percent lower'
  if (MOVED_TO.has(atoms[made.to]?.lower ?? '')) return pulled(reading, made);
  if (!link || !LEVEL_PREPOSITIONS.has(link.lower)) return stepped(reading, made);
  const object = phraseBefore(document, link.token, sentence.firstToken);
  if (!object) return null;
  let verb = object.from - 1;
  // 'cut the 90-minute trip to'
  const described = Tag.Determiner | Tag.Possessive | Tag.Number;
  while (verb > sentence.firstToken && document.tag(verb) & described) verb--;
  const word = document.tokens[verb]?.lower ?? '';
  if (link.lower === 'to' && BRINGING_VERBS.has(word))
    return isLevel(reading, made) ? { of: object, subject: null } : null;
  if (!moves(word, link.lower, made)) return null;
  const subject = clauseAt(reading, verb, true)?.subject ?? null;
  return { of: object, subject };
}

/** 'put the cost at', 'boosted spending by' */
const moves = (verb: string, link: string, { change }: Draft): boolean =>
  /^(?:at|on|in)$/.test(link)
    ? PUTTING_VERBS.has(verb)
    : change !== null && (UP_VERBS.has(verb) || DOWN_VERBS.has(verb));
