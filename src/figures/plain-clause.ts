import { type Document, possibleTags, Tag } from '../document/index.js';
import { CUE_FORMS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../lexicons/index.js';
import { type Clause, REACH } from './clause-walk.js';
import type { Phrase } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { FINITE, isVerb, wordAt } from './verb.js';

const NOUN = Tag.Noun | Tag.Proper;
const VERBAL = FINITE | Tag.Base | Tag.Participle | Tag.Ing;
const BEFORE_NOUN = Tag.Determiner | Tag.Adjective | Tag.Adverb | Tag.Number;
const GROUP = VERBAL | Tag.Adverb | Tag.Not | Tag.Possessive;
const OF_OTHERS = Tag.Coordinator | Tag.Subordinator | Tag.Preposition | Tag.Determiner;
/** What opens a clause inside another, or is the verb of one. */
const OPENING = FINITE | Tag.Participle | Tag.Ing | Tag.Subordinator | Tag.Question;
/** What a noun may have behind it in its phrase. */
const BEHIND_NOUN = NOUN | Tag.Preposition | Tag.Coordinator | Tag.Mark;
const DESCRIBING = Tag.Adjective | Tag.Adverb;
const MARKS = /^[,;:—–-]$/;

/**
 * Do the words alone tell the clause of the figure at `token`, so that a tree would say the same? It has one verb, with its
 * subject right before it, or none at all.
 * Example: 'It has 4,200 people.', 'Within 30 days.' Counterexample: 'It is unfair to tax 4,200 people.', 'It says
 * 40 left.'
 */
export function isPlain({ document, sentence }: Reading, walked: Clause | null, token: number): boolean {
  if (token - sentence.firstToken > REACH) return false;
  if (walked === null) return !mayHaveVerb(document, sentence.firstToken, token);
  const { subject, verb } = walked;
  return (
    // 'there were 40 stones'
    (subject === null || isBesideVerb(document, subject, verb, sentence.firstToken)) &&
    isOneClause(document, verb, token, Math.min(sentence.endToken, token + REACH))
  );
}

/** Is any word a verb by its letters or its place: 'Alder hosts 40', 'Alder nose-dived 4%', 'After selling 40 shops, Alder'? */
function mayHaveVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(document, at);
    const possible = possibleTags(word);
    const behindNoun = at > from && (document.tag(at - 1) & (NOUN | Tag.Mark)) !== 0;
    if (possible & VERBAL || word.endsWith('ed') || (possible & Tag.Plural && behindNoun)) return true;
    // 'He repaid $4': some verb that no list knows
    if (SUBJECT_PRONOUNS.has(word)) return true;
  }
  return false;
}

/** 'it employs', 'The firm employs' where the sentence begins. */
function isBesideVerb(document: Document, subject: Phrase, verb: number, first: number): boolean {
  if (subject.to === subject.from + 1 && SUBJECT_PRONOUNS.has(wordAt(document, subject.from)))
    return subject.to === verb;
  if (subject.to !== verb) return false;
  // 'Alder shares fell 3%': a noun that the walk may have taken for the verb
  if (possibleTags(wordAt(document, verb)) & Tag.Noun) return false;
  for (let at = first; at < subject.from; at++) {
    const tag = document.tag(at);
    if (!(tag & BEFORE_NOUN) || tag & (VERBAL | Tag.Preposition | Tag.Noun)) return false;
  }
  return true;
}

/** Does nothing from the verb to the figure begin another clause? 'says two dozen left' and 'wants the town to pay $4' do. */
function isOneClause(document: Document, verb: number, token: number, end: number): boolean {
  let at = verb;
  for (; at < token && isOfGroup(document, at); at++) if (CUE_FORMS.has(wordAt(document, at))) return false;
  // 'gave them $4'
  if (OBJECT_PRONOUNS.has(wordAt(document, at))) at++;
  let parted = false;
  for (; at < token; at++) {
    if (opensClause(document, at)) return false;
    if (parts(document, at, token)) parted = true;
    else if (goesOn(document, at)) return false;
  }
  // 'was the moment thousands had waited for', 'has two, and four were sold'
  return !parted || !isBeforeVerb(document, token, end);
}

function opensClause(document: Document, at: number): boolean {
  const tag = document.tag(at);
  const infinitive = (document.tag(at - 1) & Tag.To) !== 0 || !(tag & Tag.Noun);
  return (tag & (OPENING | Tag.Pronoun)) !== 0 || ((tag & Tag.Base) !== 0 && infinitive);
}

/** Does a clause with the figure as its subject begin behind the word, if there is one? */
const parts = (document: Document, at: number, token: number): boolean =>
  at + 1 === token
    ? (document.tag(at) & NOUN) !== 0
    : (document.tag(at) & Tag.Coordinator) !== 0 || MARKS.test(wordAt(document, at));

/** 'helped the town secretly route $4': no more of a noun's phrase stands behind it. */
const goesOn = (document: Document, at: number): boolean =>
  (document.tag(at) & NOUN) !== 0 &&
  ((document.tag(at + 1) & DESCRIBING) !== 0 || !(document.tag(at + 1) & BEHIND_NOUN));

/** 'employs', 'has been growing', 'wants to raise' */
const isOfGroup = (document: Document, at: number): boolean =>
  ((document.tag(at) & GROUP) !== 0 &&
    !(document.tag(at) & OF_OTHERS) &&
    // 'includes sending'
    !(document.tag(at) & Tag.Ing && document.tag(at - 1) & (Tag.Present | Tag.Past | Tag.Base))) ||
  (wordAt(document, at) === 'to' && (document.tag(at + 1) & Tag.Base) !== 0);

function isBeforeVerb(document: Document, token: number, end: number): boolean {
  for (let at = token + 1; at < end; at++) {
    if (MARKS.test(wordAt(document, at)) || document.tag(at) & (Tag.Coordinator | Tag.Subordinator))
      return false;
    if (isVerb(document, at)) return true;
  }
  return false;
}
