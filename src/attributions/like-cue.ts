import { type Document, FINITE, nthToken, possibleTagsOf, Tag } from '../document/index.js';
import { ORGANIZATION_NOUNS, SETTING_NOUNS } from '../lexicons/index.js';
import { firstConjunct, relationOf, type Syntax } from '../syntax/index.js';
import { isDatedNoun } from './dated-noun.js';
import { isQuotationMark } from './marks.js';
import { isTimeWord } from './phrase.js';

/** Is the word a noun that only looks like a verb of saying: 'cut its profit forecast on Thursday'? */
export const isNounLikeCue = (document: Document, verb: number, from: number): boolean =>
  isPossessed(document, verb, from) ||
  isOccasion(document, verb, from) ||
  isDatedNoun(document.tokens, verb) ||
  isRuling(document, verb);

/** 'ruling party spokesman Tom Hale', 'a member of the ruling council': who rules, and no ruling. */
const isRuling = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb]?.lower === 'ruling' && ORGANIZATION_NOUNS.has(tokens[verb + 1]?.lower ?? '');

/** 'cut its profit forecast on Thursday': a noun that something possesses, and no object behind it. */
const isPossessed = (document: Document, verb: number, from: number): boolean =>
  (possibleTagsOf(nthToken(document.tokens, verb)) & Tag.Noun) !== 0 &&
  [verb - 1, verb - 2].some(
    (i) => i >= from && /^(?:its|his|her|their|our|my)$/.test(document.tokens[i]?.lower ?? ''),
  ) &&
  (document.tag(verb + 1) & (Tag.Preposition | Tag.Mark)) !== 0;

/** 'in her opening remarks that', 'the old chant “Shame”': a phrase that the word ends is no subject and verb. */
function isOccasion(document: Document, verb: number, from: number): boolean {
  const word = document.tokens[verb]?.lower ?? '';
  const modified =
    document.tag(verb - 1) & (Tag.Adjective | Tag.Ing) && !isTimeWord(document.tokens[verb - 1]);
  if (!modified || verb - 2 < from) return false;
  if (/^(?:its|his|her|their|our|my)$/.test(document.tokens[verb - 2]?.lower ?? ''))
    return (document.tag(verb - 3) & Tag.Preposition) !== 0 && SETTING_NOUNS.has(word);
  return (
    /^(?:an?|the)$/.test(document.tokens[verb - 2]?.lower ?? '') &&
    document.tag(verb) === Tag.Base &&
    isQuotationMark(document.tokens[verb + 1])
  );
}

/** 'reports' before 'that', a quotation or an article, after a noun: the tagger leaves both readings open. */
export function looksVerbal(document: Document, verb: number, to: number): boolean {
  const next = document.tokens[verb + 1];
  const before = document.tokens[verb - 1];
  if (verb + 1 >= to || !next || !before) return false;
  // '“Superb!” beamed Ann Lee'
  if (isQuotationMark(before) && next.capital) return true;
  const beforeTag = document.tag(verb - 1);
  if (beforeTag & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return false;
  // 'a claim the firm disputes'
  if (beforeTag & Tag.Adjective && !(beforeTag & Tag.Noun)) return false;
  // 'intent on getting answers'
  if (beforeTag & Tag.Ing && document.tag(verb - 2) & Tag.Preposition) return false;
  return (
    next.lower === 'that' ||
    next.text === '“' ||
    next.text === '"' ||
    (next.kind === 'mark' && setOffBefore(document, verb))
  );
}

/** An -ing form is a cue after a comma, a quotation, a noun or a preposition; after an article it is a noun. */
export function isParticiplePlace(document: Document, syntax: Syntax, verb: number, from: number): boolean {
  if (verb === from) return true;
  const tag = document.tag(verb - 1);
  // 'in a written ruling that'
  if (tag & Tag.Participle && document.tag(verb - 2) & Tag.Determiner) return false;
  if (tag & Tag.Coordinator && joinsAdjective(document, syntax, verb)) return false;
  return (
    !(tag & (Tag.Determiner | Tag.Adjective | Tag.Possessive)) ||
    (tag & (Tag.Noun | Tag.Proper | Tag.Pronoun)) !== 0
  );
}

/** By the grammar one of two adjectives: 'a dull but promising start', and not 'was late and demanding a refund' */
function joinsAdjective(document: Document, syntax: Syntax, verb: number): boolean {
  if (!(document.tag(verb + 1) & Tag.Noun)) return false;
  const tree = syntax.treeAt(verb);
  return relationOf(tree, firstConjunct(tree, verb - tree.first)) === 'amod';
}

/** '“…?” a narrator asks.', '…, state records show.': a quotation or a comma stands before the phrase that the word ends. */
function setOffBefore(document: Document, verb: number): boolean {
  for (let i = verb - 1; i > verb - 12 && i >= 0; i--) {
    const token = nthToken(document.tokens, i);
    if (/^[”"’,]$/.test(token.text)) return true;
    if (token.kind === 'mark') return false;
    if (document.tag(i) & FINITE && !(document.tag(i) & Tag.Noun)) return false;
  }
  return false;
}
