import { nthToken, Tag } from '../../document/index.js';
import {
  ABOUT_PREPOSITIONS,
  MEASURING_FORMS,
  PREPOSITION_NOUNS,
  VALUED_FORMS,
} from '../../lexicons/index.js';
import { partOf, tagName } from '../../syntax/index.js';
import { type Atom, type Atoms, isHyphen, nthAtom } from '../atom.js';
import { clauseAt } from '../clause.js';
import type { Draft } from '../draft.js';
import { modifiedPhrase } from '../modified-noun.js';
import { lastConjunct, type Phrase, phraseBefore } from '../noun-phrase.js';
import type { Refiner } from '../parser.js';
import { phraseOf } from '../phrase-of.js';
import { possessorOf } from '../possessor-of.js';
import type { Reading } from '../reading.js';
import {
  figureIn,
  isChangeNoun,
  isOfAct,
  isOpen,
  isTopical,
  lastToken,
  leadOf,
  type Topic,
  withTopic,
} from '../topic.js';

export const nounOf: Refiner = {
  id: 'noun-of',
  about:
    'The noun that leads to a figure by “of” or “worth”: “a prison term of up to five years”, “a survey of 40 towns”.',
  examples: [
    ['He faces a prison term of up to five years.', 'duration <=5 year “five years” prison term'],
    ['A Larkton survey of seven towns began.', 'count 7 “seven” towns / Larkton survey'],
    ['It signed a deal valued at about $3 billion.', 'money ~3e9 USD “$3 billion” deal'],
    ['Notes rose in price to yield 1.8%.', 'percent 1.8 percent “1.8%” yield / Notes'],
    ['It expects sales growth of 4%.', 'percent 4 percent “4%” up sales'],
    ['It won a grant worth up to $8 million.', 'money <=8e6 USD “$8 million” grant'],
    ['They found a lump weighing 1.2 kg.', 'quantity 1.2 kilogram “1.2 kg” lump'],
    ['They seized 2 tonnes of wool worth $9 million.', 'money 9e6 USD “$9 million” wool'],
    ['They offer discounts of 60 percent.', 'percent 60 percent “60 percent” down discounts'],
    ['It earned 87 cents, beating estimates of 82 cents.', 'money 82 cent “82 cents” estimates'],
    ['He faces 15 years in jail and fines of up to $250.', 'money <=250 USD “$250” fines'],
  ],
  counterexamples: [
    'It told of an increase of 3%.',
    'It has 40 towns.',
    'She sang in front of 40 fans.',
    'The loss of 300 jobs is a blow.',
    'Its share of the £2 million soap market grew.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made, k) =>
      isOpen(made)
        ? withTopic(reading, made, nounOf.id, nounBefore(reading, made, drafts.slice(0, k).filter(isTopical)))
        : made,
    ),
};

function nounBefore(reading: Reading, made: Draft, earlier: readonly Draft[]): Topic | null {
  const { atoms, document, sentence } = reading;
  const lead = leadOf(reading, made);
  const edge = nthAtom(atoms, lead);
  // 'rose in price to yield 1.786%'
  if (made.kind === 'percent' && /^yield(?:s|ing|ed)?$/.test(edge.lower))
    return {
      of: { from: edge.token, to: edge.token + 1 },
      subject: clauseAt(reading, edge.token)?.subject ?? null,
    };
  const link = linkAt(atoms, lead);
  if (!link || isOfPreposition(atoms, lead) || isOfAct(reading, made) || isOfModified(reading, made))
    return null;
  const last = earlier.at(-1);
  // 'arrested 14 people and seized a bag of 3 kg': the noun stands behind the figure before.
  const floor = last ? lastToken(reading, last) + 1 : sentence.firstToken;
  const noun =
    lastConjunct(document, phraseBefore(document, link.token, floor)) ??
    nounOfTree(reading, link.token - 1, floor);
  if (!noun) return null;
  const head = nthToken(document.tokens, noun.to - 1).lower;
  // 'at the age of 88'
  if (made.kind === 'age' && head === 'age') return null;
  if (isChangeNoun(head) && !/^discounts?$/.test(head)) return grownBefore(reading, noun, earlier);
  return figureIn(reading, noun, earlier) ? null : topicOf(reading, made, noun);
}

/** 'in front of 40 fans', 'on behalf of 300 members' */
const isOfPreposition = (atoms: Atoms, lead: number): boolean =>
  atoms[lead]?.lower === 'of' &&
  PREPOSITION_NOUNS.has(atoms[lead - 1]?.lower ?? '') &&
  /^(?:in|on)$/.test(atoms[lead - 2]?.lower ?? '');

/** 'its share of the £1.1bn pill market': the market is, and no share of it; but 'its target of a 5% cut'. */
function isOfModified(reading: Reading, made: Draft): boolean {
  const { atoms, document, sentence } = reading;
  const modifies = /^(?:money|percent)$/.test(made.kind) || isHyphen(atoms, made.to - 2);
  const led = document.tag(nthAtom(atoms, made.from - 1).token) & (Tag.Determiner | Tag.Possessive);
  if (!modifies || led === 0) return false;
  const noun = modifiedPhrase(reading, made, made.to, sentence.endToken, true);
  return noun !== null && !isChangeNoun(nthToken(document.tokens, noun.to - 1).lower);
}

/** 'offers [discounts] of': what may be a verb as well, and is none here. */
function nounOfTree(reading: Reading, token: number, floor: number): Phrase | null {
  const tree = reading.tree();
  if (token < floor || partOf(tree, token - tree.first) !== 'NOUN') return null;
  const phrase = phraseOf(reading, token - tree.first);
  return phrase.from >= floor && phrase.to === token + 1 ? phrase : null;
}

/** 'of', 'weighing', and 'valued' of 'a deal valued at $3 billion' */
function linkAt(atoms: Atoms, lead: number): Atom | null {
  const [edge, before] = [nthAtom(atoms, lead), nthAtom(atoms, lead - 1)];
  if (edge.lower === 'at' && VALUED_FORMS.has(before.lower)) return before;
  return edge.lower === 'of' || MEASURING_FORMS.has(edge.lower) ? edge : null;
}

/** 'it expects sales growth of 4%': growth of sales */
function grownBefore(reading: Reading, { from, to }: Phrase, earlier: readonly Draft[]): Topic | null {
  const grown = { from, to: to - 1 };
  if (from >= grown.to || !(reading.document.tag(grown.to - 1) & Tag.Noun)) return null;
  if (figureIn(reading, grown, earlier)) return null;
  return { of: grown, subject: clauseAt(reading, from)?.subject ?? null };
}

/** 'flats for tenants in [buildings] of 40 units' */
function nearest(reading: Reading, { from, to }: Phrase): Phrase {
  const { document } = reading;
  const tree = reading.tree();
  for (let at = to - 2; at >= from; at--)
    if (
      ABOUT_PREPOSITIONS.has(document.tokens[at]?.lower ?? '') ||
      // '[gained] control of two towns'
      /^VERB\.(?:VBD|VBZ|VBP|VB)$/.test(tagName(tree, at - tree.first))
    )
      return { from: at + 1, to };
  return { from, to };
}

/** 'the stock's last close of $2' */
function topicOf(reading: Reading, made: Draft, noun: Phrase): Topic {
  if (made.kind === 'count' && made.of !== null) return { of: null, subject: nearest(reading, noun) };
  const { of, subject: owner } = possessorOf(reading.document, noun, noun.to);
  return { of, subject: owner ?? clauseAt(reading, noun.from)?.subject ?? null };
}
