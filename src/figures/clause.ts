import { nthToken, possibleTags, Tag } from '../document/index.js';
import { DOWN_NOUNS, LEADING_VERBS, SAID_FORMS, UP_NOUNS } from '../lexicons/index.js';
import {
  dependent,
  formOf,
  headOf,
  isPredicate,
  isRelative,
  partOf,
  type Relation,
  relationOf,
  subjectOf,
  type Tree,
  tagName,
} from '../syntax/index.js';
import { type Clause, clauseBefore } from './clause-walk.js';
import { type Phrase, rangeOf } from './noun-phrase.js';
import { headIn, phraseOf } from './phrase-of.js';
import { isPlain } from './plain-clause.js';
import type { Reading } from './reading.js';

/**
 * The clause that what stands at `token` belongs to; `own`: the word there is its verb. A walk to the left and the
 * layer's tree err in different places, so each is held against the other: the walk follows the words of prices and polls,
 * where the tree is thin, and the tree knows what a clause is.
 */
export function clauseAt(reading: Reading, token: number, own = false): Clause | null {
  const { document, sentence } = reading;
  const walked = clauseBefore(document, own ? token + 1 : token, sentence.firstToken);
  if (walked?.sure || (!own && isPlain(reading, walked, token))) return walked;
  const tree = reading.tree();
  const parsed = governed(tree, token - tree.first);
  if (!own && parsed.how === 'in-subject' && !(walked && isObject(reading, token, walked.verb))) return null;
  const subject = settle(reading, walked?.subject ?? null, parsed, token);
  return subject || walked ? { subject, verb: walked?.verb ?? tree.first + parsed.predicate } : null;
}

/** Who does what governs a figure, as the tree has it. */
interface Governed {
  readonly predicate: number;
  /** Head of the subject; -1 for none. */
  readonly subject: number;
  /**
   * 'own': the verb's; 'shared': of the verb that it is tied to; 'antecedent': the noun before its relative pronoun;
   * 'modified': the noun that a participle says something of; 'led': whom the verb around it makes do it; 'in-subject': the figure is a part of it, as in 'a wall of 40 stones fell'.
   */
  readonly how: 'own' | 'shared' | 'antecedent' | 'modified' | 'led' | 'in-subject' | 'none';
}

const NOBODY: Governed = { predicate: -1, subject: -1, how: 'none' };

function governed(tree: Tree, word: number): Governed {
  const path: number[] = [];
  for (let at = word; at >= 0 && path.length < tree.length; at = headOf(tree, at)) {
    path.push(at);
    if (!isPredicate(tree, at)) continue;
    const subject = subjectOf(tree, at);
    if (subject < 0) return { ...sharedBy(tree, at), predicate: at };
    if (!path.includes(subject)) return governedBy(tree, at, subject, word);
    // 'less than the 0.5 per cent [expected]', 'with nine members [absent]': whose it is the clause around says.
    if (!isBare(tree, at)) return { predicate: at, subject: -1, how: at > word ? 'in-subject' : 'none' };
  }
  return NOBODY;
}

function governedBy(tree: Tree, predicate: number, subject: number, word: number): Governed {
  if (subject > word) return { ...NOBODY, predicate };
  if (!isRelative(tree, subject)) return { predicate, subject, how: 'own' };
  return { predicate, subject: antecedentOf(tree, predicate, subject), how: 'antecedent' };
}

/** A predicate that is neither finite nor has a verb that is: no clause of its own. */
const isBare = (tree: Tree, predicate: number): boolean =>
  (formOf(tree, predicate) === 'Part' || partOf(tree, predicate) === 'ADJ') &&
  dependent(tree, predicate, 'aux', 'aux:pass', 'cop') < 0;

const TIED: ReadonlySet<Relation> = new Set(['conj', 'advcl', 'xcomp']);

/**
 * The subject of the verb that a verb without one is tied to: 'bought a mill and [paid $5m]', 'left, [paying $5]'; or the
 * noun that a participle says something of: 'rises [capped at 5 percent]', 'a lorry [doing 60 mph]'.
 */
function sharedBy(tree: Tree, predicate: number): Pick<Governed, 'subject' | 'how'> {
  const led = ledBy(tree, predicate);
  if (led >= 0) return { subject: led, how: 'led' };
  let at = predicate;
  for (let steps = 0; TIED.has(relationOf(tree, at)) && steps < tree.length; steps++) {
    at = headOf(tree, at);
    const subject = at < 0 ? -1 : subjectOf(tree, at);
    if (subject < 0) continue;
    return isRelative(tree, subject)
      ? { subject: antecedentOf(tree, at, subject), how: 'antecedent' }
      : { subject, how: 'shared' };
  }
  return relationOf(tree, at) === 'acl' && /^VERB\.(?:VBN|VBG|Ger)$/.test(tagName(tree, at))
    ? { subject: headOf(tree, at), how: 'modified' }
    : { subject: -1, how: 'none' };
}

/** 'ordered [the firm] to pay': the object of the verb that an infinitive hangs on, where it stands between them; -1 for none. */
function ledBy(tree: Tree, predicate: number): number {
  const verb = headOf(tree, predicate);
  if (verb < 0 || relationOf(tree, predicate) !== 'xcomp' || formOf(tree, predicate) !== 'Inf') return -1;
  const object = dependent(tree, verb, 'obj', 'iobj');
  return object > verb && object < predicate ? object : -1;
}

/** 'the firm, which has 40 shops': the noun that a relative clause is about; -1 where the tree has none. */
function antecedentOf(tree: Tree, predicate: number, relative: number): number {
  const head = relationOf(tree, predicate) === 'acl:relcl' ? headOf(tree, predicate) : -1;
  if (isNominal(tree, head)) return head;
  let before = relative - 1;
  while (before >= 0 && partOf(tree, before) === 'PUNCT') before--;
  return isNominal(tree, before) ? before : -1;
}

const isNominal = (tree: Tree, word: number): boolean =>
  word >= 0 &&
  (/^(?:NOUN|PROPN|PRON|NUM)$/.test(partOf(tree, word)) ||
    // 'the 21-year-old', 'the wounded'
    (partOf(tree, word) === 'ADJ' &&
      relationOf(tree, word) === 'nsubj' &&
      dependent(tree, word, 'det') >= 0));

/** 'John Roe has six', 'set aside $5m': with no noun between it and the verb before, a figure is that verb's object. */
function isObject(reading: Reading, token: number, verb: number): boolean {
  if (SAID_FORMS.has(reading.document.tokens[verb]?.lower ?? '')) return false;
  const tree = reading.tree();
  for (let at = verb + 1; at < token; at++) if (isNominal(tree, at - tree.first)) return false;
  return true;
}

/** What a subject is never, seen from its own clause: 'the hand [on the Bible]', 'for [the club]'. */
const NEVER_SUBJECTS: ReadonlySet<Relation> = new Set<Relation>([
  'obl', 'obl:unmarked', 'obl:agent', 'nmod', 'nmod:unmarked', 'nmod:poss', 'obj', 'iobj', 'compound', 'amod', 'advmod',
  'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'expl', 'case', 'mark', 'cc',
]); // biome-ignore format: a table

/** Which of the two is the subject. */
function settle(reading: Reading, walked: Phrase | null, parsed: Governed, token: number): Phrase | null {
  const tree = reading.tree();
  if (isModified(reading, parsed) || isLed(reading, parsed)) return phraseOf(reading, parsed.subject);
  const isSure = parsed.how !== 'modified' && !isChange(reading, parsed.subject);
  const told = isSure && isNominal(tree, parsed.subject) ? parsed.subject : -1;
  if (!walked) return ofTree(reading, parsed, told, token);
  const head = headIn(tree, walked.from - tree.first, walked.to - tree.first);
  if (head === told) return walked;
  if (isPartOfName(tree, head, told)) return phraseOf(reading, told);
  // 'Roe said he paid $40': the verb's own pronoun, nearer than what the walk took it for.
  const pronoun = parsed.how === 'own' && partOf(tree, told) === 'PRON' && partOf(tree, told - 1) !== 'ADP';
  if (told > head && pronoun) return fitsNone(reading, told) ? walked : phraseOf(reading, told);
  if (isSubjectStill(reading, walked, head, told, parsed)) return walked;
  return told < 0 ? null : phraseOf(reading, told);
}

/** 'Roe said [the council] had hired 40 nurses and would open 60 beds': the verb shares the nearer subject. */
const isConjoined = (tree: Tree, { how, predicate }: Governed, head: number, told: number): boolean =>
  how === 'shared' && told > head && relationOf(tree, predicate) === 'conj';

/** 'traffic is down since [tolls] doubled to $9': right before its own verb, and nearer than what the walk found. */
function standsByVerb(reading: Reading, { how, predicate }: Governed, walked: Phrase, told: number): boolean {
  if (how !== 'own' || told !== predicate - 1 || relationOf(reading.tree(), predicate) !== 'advcl')
    return false;
  return phraseOf(reading, told).from > walked.to;
}

/** '[Opposition] parties together hold 58': the walk took the first word of the subject for all of it. */
const isPartOfName = (tree: Tree, head: number, told: number): boolean =>
  told > head && headOf(tree, head) === told && /^(?:compound|amod|flat)$/.test(relationOf(tree, head));

/** The subject that the tree alone knows. */
function ofTree(reading: Reading, parsed: Governed, told: number, token: number): Phrase | null {
  const known =
    isOwnSubject(reading, parsed, told, token) || isSubjectOfOpening(reading, parsed, told, token);
  return known ? phraseOf(reading, told) : null;
}

/**
 * 'with rises [capped at 5 percent]', 'a lorry [doing 60 mph]': the participle stands right behind its noun, as it does not
 * in 'a bonus and classes capped at 27'; 'visits to the branches fell by 38%' has none, whatever the tree takes it for.
 */
function isModified(reading: Reading, { how, predicate, subject }: Governed): boolean {
  const tree = reading.tree();
  const part = partOf(tree, subject);
  // 'those making $5' are nobody in particular; 'in Elmport, chatting with 40 men' is not what the town does.
  if (
    how !== 'modified' ||
    !(part === 'NOUN' || (part === 'PROPN' && tagName(tree, predicate) === 'VERB.VBN'))
  )
    return false;
  const participle = nthToken(reading.document.tokens, tree.first + predicate).lower;
  return (
    (possibleTags(participle) & (Tag.Participle | Tag.Ing)) !== 0 &&
    phraseOf(reading, subject).to === tree.first + predicate
  );
}

/** 'ordered the firm to pay', 'told him to pay'; but 'promised the union to pay' is what the subject does. */
function isLed(reading: Reading, { how, predicate, subject }: Governed): boolean {
  const tree = reading.tree();
  if (how !== 'led' || !isNominal(tree, subject)) return false;
  const verb = reading.document.tokens[tree.first + headOf(tree, predicate)]?.lower ?? '';
  return LEADING_VERBS.has(verb);
}

/** The verb's own, and nothing parts the two from the figure. */
const isOwnSubject = (reading: Reading, parsed: Governed, told: number, token: number): boolean =>
  parsed.how === 'own' &&
  told >= 0 &&
  parsed.predicate < token - reading.tree().first &&
  !isParted(reading, reading.tree().first + parsed.predicate, token);

/** 'Having lost $3 million, [Alder] closed', 'After selling 40 shops, [it] has 12': a participle that opens the sentence. */
function isSubjectOfOpening(
  reading: Reading,
  { how, predicate }: Governed,
  told: number,
  token: number,
): boolean {
  const tree = reading.tree();
  return (
    how === 'shared' &&
    isObjectOf(tree, predicate, token - tree.first) &&
    told > predicate &&
    relationOf(tree, predicate) === 'advcl' &&
    dependent(tree, predicate, 'aux') <= predicate &&
    /^VERB\.(?:VBG|VBN|Ger)$/.test(tagName(tree, predicate)) &&
    isAtStart(reading, tree.leftmost[predicate] ?? predicate)
  );
}

/** 'selling [40 shops]', and not 'meeting with [40 traders]' */
function isObjectOf(tree: Tree, predicate: number, word: number): boolean {
  let at = word;
  while (headOf(tree, at) >= 0 && headOf(tree, at) !== predicate) at = headOf(tree, at);
  return relationOf(tree, at) === 'obj';
}

/** Nothing but marks stands before the word. */
function isAtStart(reading: Reading, word: number): boolean {
  const tree = reading.tree();
  for (let at = word - 1; at >= 0; at--) if (partOf(tree, at) !== 'PUNCT') return false;
  return true;
}

function isSubjectStill(
  reading: Reading,
  walked: Phrase,
  head: number,
  told: number,
  parsed: Governed,
): boolean {
  const tree = reading.tree();
  if (isConjoined(tree, parsed, head, told) || standsByVerb(reading, parsed, walked, told)) return false;
  // 'harbor futures HBc1 lost 3%': a sign behind the name
  if (told >= 0 && phraseOf(reading, told).from === walked.to) return true;
  if (isNominal(tree, head) && !NEVER_SUBJECTS.has(relationOf(tree, head))) return true;
  return opens(reading, walked, head > told || parsed.how === 'shared');
}

/** 'although sales were up, it is down': nothing agrees with the pronoun, and the subject before is what is left. */
function fitsNone(reading: Reading, word: number): boolean {
  const { document, references } = reading;
  const pronoun = phraseOf(reading, word);
  if (!references || !/^(?:it|they)$/.test(document.tokens[pronoun.from]?.lower ?? '')) return false;
  const { meant, why } = references(rangeOf(document, pronoun));
  return meant === null && why === 'none-fits';
}

/** ', [a cut] of 3%': what the figure itself is, and not whose. */
function isChange(reading: Reading, word: number): boolean {
  const noun = reading.document.tokens[reading.tree().first + word]?.lower ?? '';
  return UP_NOUNS.has(noun) || DOWN_NOUNS.has(noun);
}

/** 'fees took $5 in May; in June, $6': another clause begins between the two. */
function isParted({ document }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[;:]$/.test(document.tokens[at]?.text ?? '')) return true;
  return false;
}

/** '[The trust], a landlord, lost', ', while [fleet sales] were up': a noun at the start of a sentence or, `inside`, of a clause. */
function opens({ document, sentence }: Reading, { from }: Phrase, inside: boolean): boolean {
  const opener = (at: number): boolean =>
    OPENING.test(document.tokens[at]?.lower ?? '') || (document.tag(at) & Tag.Subordinator) !== 0;
  const leads = Tag.Determiner | Tag.Possessive | Tag.Adverb;
  let at = from - 1;
  while (at >= sentence.firstToken && !opener(at) && document.tag(at) & leads) at--;
  return at < sentence.firstToken ? document.tokens[from]?.kind === 'word' : inside && opener(at);
}

const OPENING = /^(?:,|;|as|and|but|that)$/;
