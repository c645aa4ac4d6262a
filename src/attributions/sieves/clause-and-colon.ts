import { type Document, nthToken, Tag } from '../../document/index.js';
import { PERSON_NOUNS, SPEECH_NOUNS } from '../../lexicons/index.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb, type Stretch } from '../phrase.js';
import { quotationStretch } from '../place.js';
import type { Sieve } from '../sieve.js';
import { nearestSubject } from '../subject.js';

/** What is perceived or had stands behind their colon, and is another's: 'He saw the sign: “Keep out.”' */
const PERCEIVES =
  /^(?:saw|sees?|heard|hears?|found|finds?|spotted|noticed|reads?|held|holds?|carried|wore|wears|received|got|gets|has|have|had|knows?|knew)$/;

/** 'had one question:', 'left a message:' */
const namesSpeech = (word: string): boolean =>
  SPEECH_NOUNS.has(word) || SPEECH_NOUNS.has(word.replace(/s$/, ''));

interface Clause {
  readonly subject: Stretch;
  readonly verb: number;
}

export const clauseAndColon: Sieve = {
  id: 'clause-and-colon',
  about: 'A clause about somebody ends in a colon, and a quotation follows: the words are that person’s.',
  examples: [
    ['Roe leaned in and boomed: “Let us win in May.”', 'Roe <boomed> Let us win in May.'],
    ['Ann Lee was blunt: “This is not a plan.”', 'Ann Lee <was> This is not a plan.'],
    ['Hale called them on it:\n\n“Nobody trusts you.”', 'Hale <called> Nobody trusts you.'],
    ['Roe, who drives a bus, put it best: “We are all tired.”', 'Roe <put> We are all tired.'],
    ['Roe had one question: “Who pays for it?”', 'Roe <had> Who pays for it?'],
    ['She returned to her old theme: “No more taxes.”', 'She <returned> No more taxes.'],
  ],
  counterexamples: [
    'The rule is simple: “Never lie.”',
    'He saw the sign: “Keep out of here.”',
    'The timing surprised no one: “It had to come.”',
    'They had one rule: “Never lie.”',
  ],
  apply(passage, found) {
    const { document } = passage;
    const quotation = passage.quotations.find(
      (each) => document.tokens[document.tokenAt(each.start) - 1]?.text === ':',
    );
    const next =
      document.tokens[passage.to - 1]?.text === ':' && found.length === 0 ? passage.announced : null;
    const quoted = quotation?.closed ? quotation : next;
    if (!quoted) return [];
    const content = quotationStretch(passage, quoted);
    const colon = content.from - 1;
    const taken = found.some((draft) =>
      draft.content.some(({ from, to }) => from <= content.from + 1 && content.from < to),
    );
    if (taken || content.to - content.from < 4) return [];
    const clause = clauseBefore(passage, colon);
    if (!clause) return [];
    return [
      draftWithoutVerb('clause-and-colon', 0.75, {
        cue: { from: clause.verb, to: clause.verb + 1 },
        cueLemma: document.tokens[clause.verb]?.lower ?? null,
        source: clause.subject,
        content: [content],
      }),
    ];
  },
};

/** The last clause's subject, a person, and the last verb that shares it. */
function clauseBefore(passage: Passage, colon: number): Clause | null {
  const { document } = passage;
  const start = Math.max(passage.from, document.sentences[document.sentenceOf(colon)]?.firstToken ?? 0);
  const subject = nearestSubject(passage, colon, start);
  if (!subject || /^(?:it|this|that|there)$/.test(nthToken(document.tokens, subject.from).lower)) return null;
  const names = colon > start && namesSpeech(nthToken(document.tokens, colon - 1).lower);
  if (!names && !isPerson(document, subject)) return null;
  const verb = lastVerb(passage, pastRelative(document, subject.to, colon), colon);
  return verb < 0 || (!names && PERCEIVES.test(nthToken(document.tokens, verb).lower))
    ? null
    : { subject, verb };
}

/** Past ', who drives a bus,' of 'Roe, who drives a bus, put it best:' */
function pastRelative({ tokens }: Document, from: number, colon: number): number {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'who') return from;
  for (let i = from + 2; i < colon; i++) if (tokens[i]?.text === ',') return i + 1;
  return from;
}

/** -1 where none stands there, or a quotation does. */
function lastVerb({ document, quotationOf }: Passage, from: number, colon: number): number {
  let verb = -1;
  for (let i = from; i < colon; i++) {
    if (quotationOf[i] !== -1) return -1;
    const another = verb < 0 || (document.tag(i - 1) & Tag.Coordinator) !== 0;
    if (another && isFiniteVerb(document, i)) verb = mainVerb(document, i, colon);
  }
  return verb;
}

/** 'change' of 'had to change' */
function mainVerb(document: Document, first: number, limit: number): number {
  let verb = first;
  for (let i = first + 1; i < limit; i++) {
    const tag = document.tag(i);
    if (tag & (Tag.Base | Tag.Participle | Tag.Ing | Tag.Past) && !(tag & Tag.Noun)) verb = i;
    else if (!(tag & (Tag.To | Tag.Adverb | Tag.Not | Tag.Be | Tag.Have))) break;
  }
  return verb;
}

const leads = (document: Document, i: number): boolean =>
  (document.tag(i) & Tag.Preposition) !== 0 && document.tokens[i]?.lower !== 'of';

function isPerson(document: Document, phrase: Stretch): boolean {
  const last = document.tokens[phrase.to - 1];
  if (!last) return false;
  if (/^(?:he|she|they|i|we)$/.test(last.lower) || PERSON_NOUNS.has(last.lower)) return true;
  // 'Tom Hale', 'the actor Tom Hale', but not 'the enthusiasm for Hale'
  return (
    last.capital &&
    document.tokens.slice(phrase.from, phrase.to).every(({ index }) => !leads(document, index))
  );
}
