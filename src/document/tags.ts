import {
  BE_FORMS,
  COORDINATORS,
  CUE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  INDEFINITE_PRONOUNS,
  MODALS,
  PERSON_NOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERBS_AND_NOUNS,
  VERBS_ONLY,
} from '../lexicons/index.js';
import { wordSwitch, wordTags } from './nlp.js';
import type { Token } from './token.js';
import { byWord } from './word.js';

/** What a word may be, one bit each; a word's tag is the sum of the ones that its context leaves open. */
export const Tag = {
  Noun: 1,
  /** A name, or part of one. */
  Proper: 1 << 1,
  Base: 1 << 2,
  /** Third person singular, present: 'says'. */
  Present: 1 << 3,
  Past: 1 << 4,
  Participle: 1 << 5,
  Ing: 1 << 6,
  Modal: 1 << 7,
  Be: 1 << 8,
  Have: 1 << 9,
  Do: 1 << 10,
  Adjective: 1 << 11,
  Adverb: 1 << 12,
  Determiner: 1 << 13,
  Pronoun: 1 << 14,
  Preposition: 1 << 15,
  /** 'and', 'or', 'but'. */
  Coordinator: 1 << 16,
  Subordinator: 1 << 17,
  Question: 1 << 18,
  Number: 1 << 19,
  To: 1 << 20,
  Possessive: 1 << 21,
  Not: 1 << 22,
  Mark: 1 << 23,
  Plural: 1 << 24,
} as const;

export const AUXILIARY = Tag.Modal | Tag.Be | Tag.Have | Tag.Do;
/** Can be the verb of a clause by itself, or its first auxiliary. */
export const FINITE = Tag.Present | Tag.Past | AUXILIARY;
export const VERBAL = FINITE | Tag.Base | Tag.Participle | Tag.Ing;
export const NOMINAL = Tag.Noun | Tag.Proper | Tag.Pronoun | Tag.Number;
/** What a word may be beside a verb: 'report', 'public'. */
export const NOMINAL_READING = Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Plural;
/** A main verb in any form. */
export const ANY_VERB = Tag.Base | Tag.Present | Tag.Past | Tag.Participle | Tag.Ing;

/** compromise's tags, in ours. A bare 'Noun' there may be any noun. */
const FROM_COMPROMISE: Readonly<Record<string, number>> = {
  Adjective: Tag.Adjective,
  Comparative: Tag.Adjective,
  Superlative: Tag.Adjective,
  Noun: Tag.Noun,
  Singular: Tag.Noun,
  Uncountable: Tag.Noun,
  Plural: Tag.Noun | Tag.Plural,
  Actor: Tag.Noun,
  Unit: Tag.Noun,
  Duration: Tag.Noun,
  Date: Tag.Noun,
  Demonym: Tag.Proper | Tag.Adjective,
  PastTense: Tag.Past | Tag.Participle,
  Participle: Tag.Participle,
  PresentTense: Tag.Present,
  Gerund: Tag.Ing,
  Infinitive: Tag.Base,
  Imperative: Tag.Base,
  Verb: Tag.Base,
  Adverb: Tag.Adverb,
  Cardinal: Tag.Number,
  Ordinal: Tag.Number | Tag.Adjective,
  TextValue: Tag.Number,
  Value: Tag.Number,
  Fraction: Tag.Number,
  Person: Tag.Proper,
  FirstName: Tag.Proper,
  MaleName: Tag.Proper,
  FemaleName: Tag.Proper,
  LastName: Tag.Proper,
  ProperNoun: Tag.Proper,
  Place: Tag.Proper,
  City: Tag.Proper,
  Region: Tag.Proper,
  Country: Tag.Proper,
  Organization: Tag.Proper,
  SportsTeam: Tag.Proper,
  Month: Tag.Proper,
  WeekDay: Tag.Proper,
  Honorific: Tag.Proper,
  Preposition: Tag.Preposition,
  Conjunction: Tag.Subordinator,
  Determiner: Tag.Determiner,
  Pronoun: Tag.Pronoun,
  Modal: Tag.Modal,
  Copula: Tag.Be,
};

const FROM_SWITCH: Readonly<Record<string, number>> = {
  'Plural|Verb': Tag.Noun | Tag.Plural | Tag.Present,
  'Noun|Verb': Tag.Noun | Tag.Base,
  'Actor|Verb': Tag.Noun | Tag.Base,
  'Adj|Noun': Tag.Adjective | Tag.Noun,
  'Adj|Past': Tag.Adjective | Tag.Past | Tag.Participle,
  'Adj|Gerund': Tag.Adjective | Tag.Ing,
  'Noun|Gerund': Tag.Noun | Tag.Ing,
  'Adj|Present': Tag.Adjective | Tag.Base,
  'Person|Verb': Tag.Base,
  'Person|Noun': Tag.Noun,
  'Unit|Noun': Tag.Noun,
};

/** Words whose base form is their past form, too. */
const SAME_IN_PAST = new Set(
  'put set let cut hit cost hurt shut split spread cast bet quit rid bid beat shed forecast broadcast'.split(
    ' ',
  ),
);

/** Past forms that are no participles; the word list does not tell them apart. */
const PAST_ONLY = new Set(
  'fell rose went took gave saw knew wrote spoke broke chose drove flew grew threw wore began drank sang ran came became ate shook froze stole swore tore woke drew blew hid rode shrank sank sprang arose mistook withdrew undertook foresaw overthrew'.split(
    ' ',
  ),
);

const SAME_AS_PARTICIPLE = /^(?:become|come|run|overcome|outrun)$/;
/** Listed as participles only, but also the past form: 'it built a bridge'. */
const PARTICIPLE_AS_PAST = /^(?:built|clung|dreamt|rebuilt|shone|sought|spilt|wrung)$/;
/** Listed as an adjective or a verb only, but nouns as well: 'the firm', 'an exit'. */
const ALSO_NOUNS = new Set(
  'firm exit email emails message messages use term terms lives stump sort cycle title pledge petition recount blog bulk blow slam fault insult bosses chants overlap tweet tweets stir quote quotes wake retort volunteer volunteers'.split(
    ' ',
  ),
);

/** Listed as nouns as well, but in news verbs only: 'Roe tells voters'. */
const NO_NOUNS = /^(?:tells|asks|says|thinks)$/;
/** Listed as something else only: 'they still want it', 'he soon said'. */
const ALSO_ADVERBS = /^(?:still|soon|later|never|ahead|together|afterwards?)$/;
/** Listed as a conjunction, or a noun: 'Roe however said', 'Lee, meanwhile, said', 'the firm even said'. */
const ONLY_ADVERBS = /^(?:however|meanwhile|even)$/;
/** Adjectives in -ly that no word list has as such. */
const LY_ADJECTIVE =
  /^(?:disorderly|orderly|elderly|costly|timely|untimely|sickly|stately|worldly|miserly|scholarly)$/;

const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ism|ist|er|or|ogy|ics|dom|cy|age)$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ish|ive|ary|atory|ic|al|ian|ese)$/;

const known = new Map<string, number>();

/** Enough for any article; a run over a million documents has more words than that, numbers above all. */
const MOST_KNOWN = 50_000;

/** All that a word (lower case) may be, out of context. */
export function possibleTags(lower: string): number {
  let tags = known.get(lower);
  if (tags === undefined) {
    tags = lookUp(lower);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(lower, tags);
  }
  return tags;
}

const ofWord = byWord(possibleTags);

/** The same for a token. */
export const possibleTagsOf = ({ word }: Token): number => ofWord(word);

/** Words that are of no class besides their own. */
const SINGLE: ReadonlyMap<string, number> = new Map([
  ['to', Tag.To | Tag.Preposition],
  ['not', Tag.Not | Tag.Adverb],
  ["'s", Tag.Possessive | Tag.Be],
  ['being', Tag.Be | Tag.Ing],
  ['been', Tag.Be | Tag.Participle],
  ['having', Tag.Have | Tag.Ing],
  ['doing', Tag.Do | Tag.Ing],
  ['done', Tag.Do | Tag.Participle],
  ['so', Tag.Coordinator | Tag.Adverb],
  ['yet', Tag.Coordinator | Tag.Adverb],
  ['her', Tag.Pronoun | Tag.Determiner],
]);

type WordClass = readonly [words: ReadonlySet<string> | ReadonlyMap<string, unknown>, tag: number];

/** A word of one of these is of no other. */
const CLOSED: readonly WordClass[] = [
  [BE_FORMS, Tag.Be],
  [HAVE_FORMS, Tag.Have],
  [DO_FORMS, Tag.Do],
  [MODALS, Tag.Modal],
  [COORDINATORS, Tag.Coordinator],
];

/** A word may be of several of these: 'that'. */
const FUNCTION_WORDS: readonly WordClass[] = [
  [SUBJECT_PRONOUNS, Tag.Pronoun],
  [PERSONAL_PRONOUNS, Tag.Pronoun],
  [INDEFINITE_PRONOUNS, Tag.Pronoun],
  [DETERMINERS, Tag.Determiner],
  [QUESTION_WORDS, Tag.Question],
  [SUBORDINATORS, Tag.Subordinator],
  [PREPOSITIONS, Tag.Preposition],
];

/** Function words that are words of another kind, too. */
const ALSO_LISTED = /^(?:like|down|off|past|following|including|regarding|concerning|near|round)$/;

function lookUp(lower: string): number {
  const single = SINGLE.get(lower) ?? CLOSED.find(([words]) => words.has(lower))?.[1];
  if (single !== undefined) return single;
  let tags = 0;
  for (const [words, tag] of FUNCTION_WORDS) if (words.has(lower)) tags |= tag;
  if (tags) return ALSO_LISTED.test(lower) ? tags | fromWordList(lower) : tags;
  if (ONLY_ADVERBS.test(lower)) return Tag.Adverb;
  if (ALSO_ADVERBS.test(lower)) return fromWordList(lower) | Tag.Adverb;
  const listed = fromWordList(lower) | fromCues(lower);
  return listed | fromVerbs(lower, listed) || fromEnding(lower);
}

/** No word list has the word, and no ending says what it is: with a capital it is likely a name. */
export const isUnlisted = (lower: string): boolean =>
  possibleTags(lower) === Tag.Noun && fromWordList(lower) === 0 && !NOUN_ENDING.test(lower);

/** Nouns that compromise lists as verbs; in news they are hardly ever. */
const NOUNS = new Set('police media staff people data rights'.split(' '));

const FROM_FORM = {
  base: Tag.Base,
  present: Tag.Present,
  past: Tag.Past,
  participle: Tag.Participle,
  ing: Tag.Ing,
} as const;

/** The word list lacks some cue verbs ('describe'); our own has all forms of them. */
function fromCues(lower: string): number {
  let tags = 0;
  for (const { form } of CUE_FORMS.get(lower) ?? []) tags |= FROM_FORM[form];
  return tags & (Tag.Past | Tag.Participle) && lower.endsWith('ed') ? tags | Tag.Past | Tag.Participle : tags;
}

/** The word list has many plurals as nouns or actors only: 'citizens'; and 'the statistics show'. */
const isPlural = (lower: string): boolean =>
  lower.length > 4 &&
  lower.endsWith('s') &&
  (lower.endsWith('ics') ||
    ALSO_NOUNS.has(lower) ||
    wordTags(lower.slice(0, -1)).some((tag) => FROM_COMPROMISE[tag] === Tag.Noun));

const verbsOnly = new Set(VERBS_ONLY);
const verbsAndNouns = new Set(VERBS_AND_NOUNS);

/** The word list has many common verbs as nouns, or not at all: 'undermine', 'tend', 'retreat'. */
function fromVerbs(lower: string, listed: number): number {
  if (listed & ~(Tag.Noun | ANY_VERB)) return 0;
  if (verbsOnly.has(lower)) return Tag.Base;
  return verbsAndNouns.has(lower) ? Tag.Base | Tag.Noun : 0;
}

function fromWordList(lower: string): number {
  if (NOUNS.has(lower)) return Tag.Noun | Tag.Plural;
  if (NO_NOUNS.test(lower)) return Tag.Present;
  const tags = withForms(lower, listed(lower));
  // 'after engineers warned'
  const people =
    !(tags & (Tag.Noun | Tag.Proper)) && lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));
  const noun = people ? tags | Tag.Noun : tags;
  return withSecondReading(lower, noun & Tag.Noun && (people || isPlural(lower)) ? noun | Tag.Plural : noun);
}

function listed(lower: string): number {
  let tags = FROM_SWITCH[wordSwitch(lower) ?? ''] ?? 0;
  for (const tag of wordTags(lower)) tags |= FROM_COMPROMISE[tag] ?? 0;
  return tags;
}

/** Forms that the word list does not tell apart, and nouns that it lacks. */
function withForms(lower: string, listed: number): number {
  let tags = listed;
  if (SAME_IN_PAST.has(lower)) tags |= Tag.Base | Tag.Past | Tag.Participle;
  if (SAME_AS_PARTICIPLE.test(lower)) tags |= Tag.Participle;
  if (PAST_ONLY.has(lower)) tags = (tags & ~Tag.Participle) | Tag.Past;
  if (PARTICIPLE_AS_PAST.test(lower)) tags |= Tag.Past;
  return ALSO_NOUNS.has(lower) ? tags | Tag.Noun : tags;
}

/** The word list gives most words one reading only; these endings always have the other, too. */
function withSecondReading(lower: string, tags: number): number {
  const adjective = tags & Tag.Adjective;
  const ing = tags & Tag.Ing || (adjective && lower.length > 6 && lower.endsWith('ing'));
  const ed = adjective && lower.endsWith('ed');
  return tags | (ing ? Tag.Ing | Tag.Noun : 0) | (ed ? Tag.Participle | Tag.Past : 0);
}

const ENDINGS: readonly (readonly [ending: RegExp, tags: number])[] = [
  [LY_ADJECTIVE, Tag.Adjective],
  [/ly$/, Tag.Adverb],
  [/ing$/, Tag.Ing | Tag.Noun],
  [/ed$/, Tag.Past | Tag.Participle | Tag.Adjective],
  [/n't$/, Tag.Modal],
  [NOUN_ENDING, Tag.Noun],
  [ADJECTIVE_ENDING, Tag.Adjective | Tag.Noun],
];

function fromEnding(lower: string): number {
  if (/^\p{N}/u.test(lower)) return Tag.Number | (lower.includes('-') ? Tag.Adjective : 0);
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return ofCompound(lower, hyphen);
  for (const [ending, tags] of ENDINGS) if (ending.test(lower)) return tags;
  return lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) ? withoutEnding(lower) : Tag.Noun;
}

/** 'long-running', 'state-owned', 'bride-to-be': before a noun, a compound with a verb in it is an adjective. */
function ofCompound(lower: string, hyphen: number): number {
  const tail = lower.slice(hyphen + 1);
  const tags = possibleTags(tail);
  const verb = tags & ANY_VERB || tail === 'be';
  return verb && !/^(?:re|co|pre|out|over|under|fact|double|cross)-/.test(lower)
    ? Tag.Adjective | Tag.Noun
    : tags | Tag.Adjective;
}

/** 'skywriters', 'blogs': what the word is without its s. */
function withoutEnding(lower: string): number {
  const stem = possibleTags(lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1));
  const verb = stem & Tag.Base ? Tag.Present : 0;
  const noun = stem & (Tag.Noun | Tag.Proper) || !verb ? Tag.Noun | Tag.Plural : 0;
  return verb | noun;
}
