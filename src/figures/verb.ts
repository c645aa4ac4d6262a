import { ANY_VERB, byDocument, type Document, possibleTags, Tag } from '../document/index.js';
import {
  DOWN_VERBS,
  MULTIPLES,
  NAMED_VERBS,
  PRESENT_ADVERBS,
  PRODUCT_VERBS,
  SUBORDINATORS,
  UP_VERBS,
} from '../lexicons/index.js';

/** Of a verb that makes a clause. */
export const FINITE = Tag.Present | Tag.Past | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
const NOUN = Tag.Noun | Tag.Proper;

export const wordAt = (document: Document, token: number): string => document.tokens[token]?.lower ?? '';

/** What was found of a document's tokens before: 1 a verb, 2 none. Every figure asks for the words around it. */
const known = byDocument(({ tokens }) => new Int8Array(tokens.length));

/** The verb of a clause, as sure as the tags are; verbs of change are verbs even where a noun is possible. */
export function isVerb(document: Document, token: number): boolean {
  const verbs = known(document);
  const found = verbs[token];
  if (found) return found === 1;
  const verb = readsAsVerb(document, token);
  verbs[token] = verb ? 1 : 2;
  return verb;
}

function readsAsVerb(document: Document, token: number): boolean {
  const tag = document.tag(token);
  if (isSubjectNoun(document, token)) return false;
  if (tag & FINITE && !(tag & (NOUN | Tag.Adjective | Tag.Preposition | Tag.Determiner))) return true;
  return (
    isVerbByPlace(document, token) ||
    isPluralsPresent(document, token) ||
    isSingularVerb(document, token) ||
    isPluralVerb(document, token) ||
    isScaling(document, token) ||
    isCosting(document, token) ||
    isMove(document, token)
  );
}

/** 'the audit, which cost $1 million'; 'the toll now stands at'; 'the storm, a Category 3, packed winds of' */
function isVerbByPlace(document: Document, token: number): boolean {
  const before = wordAt(document, token - 1);
  const possible = possibleTags(wordAt(document, token));
  if (/^(?:which|who)$/.test(before)) return (possible & ANY_VERB) !== 0;
  if (PRESENT_ADVERBS.has(before)) return (document.tag(token) & (Tag.Present | Tag.Past | Tag.Base)) !== 0;
  return before === ',' && (possible & Tag.Past) !== 0 && isSetApart(document, token - 1);
}

/** 'voters make up', 'they want': the plural's present is the base form. */
function isPluralsPresent(document: Document, token: number): boolean {
  const tag = document.tag(token);
  const before = document.tag(token - 1);
  return (
    (tag & Tag.Base) !== 0 &&
    !(tag & (NOUN | Tag.Adjective | Tag.Preposition)) &&
    (before & (Tag.Plural | Tag.Pronoun)) !== 0 &&
    !(before & (Tag.Preposition | Tag.To | Tag.Modal | Tag.Determiner))
  );
}

/** 'sales rose'; '24-year-olds rose' has a noun before it. */
function isMove(document: Document, token: number): boolean {
  const word = wordAt(document, token);
  if (word === 'up' || word === 'down' || !(UP_VERBS.has(word) || DOWN_VERBS.has(word))) return false;
  if (!/(?:ed|ll|se|w|k|ng|pt|de|nk|sen|nt)$/.test(word)) return false;
  const noun = Tag.Determiner | Tag.Adjective | Tag.Preposition | Tag.Possessive;
  return wordAt(document, token - 1).endsWith('-olds') || !(document.tag(token - 1) & noun);
}

/** 'the company employs 4,200': behind a noun in the singular, and before an amount or an article. */
function isSingularVerb(document: Document, token: number): boolean {
  const tag = document.tag(token);
  if ((tag & Tag.Plural) === 0 || (tag & (Tag.Proper | Tag.Determiner | Tag.Pronoun)) !== 0) return false;
  const before = document.tag(token - 1);
  if (isMeasuring(document, token)) return true;
  // 'the plan needs to be changed'
  if (
    NAMED_VERBS.has(wordAt(document, token)) &&
    wordAt(document, token + 1) === 'to' &&
    document.tag(token + 2) & (Tag.Base | Tag.Be)
  )
    return true;
  // 'the start-up employs'
  const compound = wordAt(document, token - 1).includes('-') && (before & Tag.Adjective) !== 0;
  if (
    !((before & Tag.Noun) !== 0 || compound) ||
    before & (Tag.Plural | Tag.Possessive | Tag.Mark | Tag.Number)
  )
    return false;
  if ((document.tag(token - 2) & (Tag.Determiner | Tag.Adjective | Tag.Noun)) === 0) return false;
  return takesAmount(document, token + 1);
}

/** 'it tows 5,000 pounds and seats seven', 'Hale averages 24.3 points' */
function isMeasuring(document: Document, token: number): boolean {
  const [lead, verb, next] = [token - 1, token, token + 1].map((at) => wordAt(document, at)) as [
    string,
    string,
    string,
  ];
  if ((document.tag(token + 1) & Tag.Number) === 0 && !/^(?:\p{Sc}|up|about|around|over|nearly)$/u.test(next))
    return false;
  if (/^(?:it|he|she)$/.test(lead)) return true;
  if (PRODUCT_VERBS.has(verb)) return lead === 'and' || (document.tag(token - 1) & Tag.Proper) !== 0;
  return NAMED_VERBS.has(verb) && (document.tag(token - 1) & Tag.Proper) !== 0;
}

/** Does an amount, or what bounds one, stand at `at`: 'employs [4,200]', 'needs [two-thirds]'? */
function takesAmount(document: Document, at: number): boolean {
  const word = wordAt(document, at);
  const amount = document.tokens[at]?.kind === 'number' && !/^(?:1[5-9]|20)\d\d$/.test(word);
  return (
    amount ||
    (document.tag(at) & Tag.Number) !== 0 ||
    /^(?:an?|its|their|about|around|over|more|fewer|only|just|approximately|nearly|some|roughly|almost|\p{Sc})$/u.test(
      word,
    )
  );
}

const OPENING = Tag.Determiner | Tag.Possessive | Tag.Number | Tag.Preposition;

/** How long an apposition between two commas may be, in tokens. */
const APPOSED = 8;

/** Does the comma at `token` close an apposition: ', a Category 3,'? */
export function isSetApart(document: Document, comma: number): boolean {
  for (let at = comma - 1; at >= comma - APPOSED; at--)
    if (wordAt(document, at) === ',') return (document.tag(at + 1) & OPENING) !== 0;
  return false;
}

/** 'homes up to $1 million stay an average of': a base form behind a plural or an amount, and before an article. */
const isPluralVerb = (document: Document, token: number): boolean =>
  (possibleTags(wordAt(document, token)) & Tag.Base) !== 0 &&
  (document.tag(token) & (Tag.Preposition | Tag.Determiner | Tag.Plural)) === 0 &&
  (document.tag(token - 1) & (Tag.Plural | Tag.Number)) !== 0 &&
  /^an?$/.test(wordAt(document, token + 1));

/** 'a tonne of copper cost $9,870' */
export const isCosting = (document: Document, token: number): boolean =>
  /^costs?$/.test(wordAt(document, token)) &&
  ((document.tag(token - 1) & (Tag.Noun | Tag.Proper | Tag.Coordinator)) !== 0 ||
    // 'the flat cost £2,350'
    ((document.tag(token - 1) & Tag.Adjective) !== 0 && (document.tag(token - 2) & Tag.Determiner) !== 0)) &&
  (document.tokens[token + 1]?.kind === 'number' ||
    /^(?:\p{Sc}|about|around|nearly|some|almost|over|up|more|less|between)$/u.test(
      wordAt(document, token + 1),
    ));

/** 'profit more than halved to': participles of factors are verbs, unless an article leads to them. */
const isScaling = (document: Document, token: number): boolean =>
  MULTIPLES.has(wordAt(document, token)) &&
  wordAt(document, token).endsWith('ed') &&
  (wordAt(document, token - 1) === 'than' ||
    !(
      document.tag(token - 1) &
      (Tag.Determiner | Tag.Adjective | Tag.Possessive | Tag.Be | Tag.Preposition)
    ));

const moves = (document: Document, token: number): boolean => {
  const word = wordAt(document, token);
  return (UP_VERBS.has(word) || DOWN_VERBS.has(word)) && (document.tag(token) & Tag.Past) !== 0;
};

/** 'that visits to the branches fell', 'that prices would rise': what may be a noun is one where a verb is to come. */
export function isSubjectNoun(document: Document, token: number): boolean {
  const word = wordAt(document, token);
  if (!word.endsWith('s')) return false;
  const before = wordAt(document, token - 1);
  // ', imports rose': at the start of a clause, right before a verb of change
  if (/^(?:,|and|but|;|)$/.test(before) && moves(document, token + 1))
    return (document.tag(token) & (Tag.Be | Tag.Have | Tag.Do | Tag.Pronoun)) === 0;
  if (!SUBORDINATORS.has(before)) return false;
  const mayBeNoun = possibleTags(word) & Tag.Noun || document.tag(token) & Tag.Present;
  return mayBeNoun !== 0 && verbComes(document, token + 1);
}

/** Tokens to the verb of a clause. */
const VERB_REACH = 7;

function verbComes(document: Document, from: number): boolean {
  for (let at = from; at < from + VERB_REACH; at++) {
    const tag = document.tag(at);
    const word = wordAt(document, at);
    if (tag & Tag.Mark || word === '') return false;
    if (UP_VERBS.has(word) || DOWN_VERBS.has(word)) return word !== 'up' && word !== 'down';
    if (tag & FINITE && !(tag & (NOUN | Tag.Adjective | Tag.Preposition | Tag.Determiner))) return true;
  }
  return false;
}
