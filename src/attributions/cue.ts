import {
  AUXILIARY,
  byWord,
  type Document,
  FINITE,
  nthToken,
  possibleTagsOf,
  Tag,
  type Token,
  VERBAL,
} from '../document/index.js';
import {
  CUE_FORMS,
  type CueVerb,
  isNegation,
  NOT_ONLY,
  SAID_FORMS,
  SETTING_NOUNS,
  type VerbForm,
} from '../lexicons/index.js';
import { formOf, partOf, type Syntax, sharedSubjectOf } from '../syntax/index.js';
import { isQuotationMark } from './marks.js';
import { isTimeWord, isVerbOnly, type Stretch } from './phrase.js';
import { quotedAsSaying } from './quoted-as-saying.js';
import { unlistedReading } from './unlisted-cue.js';

/** A cue verb where it stands. */
export interface Cue extends Stretch {
  /** The main verb's token; `from` and `to` take in auxiliaries, adverbs and a particle. */
  readonly verb: number;
  /** Readings of the verb, the one with a particle that stands here first. */
  readonly readings: readonly CueVerb[];
  readonly form: VerbForm;
  readonly passive: boolean;
  /**
   * 'finite' has a subject of its own ('said', 'has said'); 'infinitive' follows 'to'; 'participle' is an -ing form
   * without an auxiliary; 'bare' a past participle without one ('a bill called …').
   */
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'bare';
  /** Its own words deny it: 'did not say', 'has yet to say', 'declined to say'. */
  readonly negated: boolean;
  /** 'declined to say', 'refused to blame': the words were not said. */
  readonly refused: boolean;
  /** Index of the quotation that holds it; -1 for none. */
  readonly quotation: number;
}

const GROUP = AUXILIARY | Tag.To | Tag.Adverb | Tag.Not;
const BETWEEN_WORDS = new Set(
  'also then later previously repeatedly already never not always often once again further still now just only even long earlier recently initially reportedly first either both all ever probably ultimately eventually subsequently merely soon finally once reportedly neither nowhere'.split(
    ' ',
  ),
);
const REFUSES = /^(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|fail(?:s|ed|ing)?)$/;

const cueFormsOf = byWord((lower) => CUE_FORMS.get(lower) ?? null);

export function findCues(
  document: Document,
  syntax: Syntax,
  from: number,
  to: number,
  quotationOf: Int32Array,
): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const token = nthToken(document.tokens, i);
    if (token.kind !== 'word') continue;
    const forms = cueFormsOf(token.word) ?? unlistedReading(document, i, from, quotationOf);
    if (forms.length === 0) continue;
    const cue = cueAt(document, syntax, i, from, to, forms, quotationOf);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(
  document: Document,
  syntax: Syntax,
  verb: number,
  from: number,
  to: number,
  forms: readonly { readonly verb: CueVerb; readonly form: VerbForm }[],
  quotationOf: Int32Array,
): Cue | null {
  const { tokens } = document;
  const token = nthToken(tokens, verb);
  const tag = document.tag(verb);
  const quoted = quotedAsSaying(document, verb, from, quotationOf);
  if (quoted !== undefined) return quoted;
  let placed =
    isVerbByPlace(document, verb) || isVerbBehindAdverb(document, verb) || isSaidBefore(document, verb);
  if (!placed && !isVerbOnly(tag) && mayBePredicate(document, verb, from))
    placed = hasSubjectByGrammar(syntax, verb);
  const verbal = placed || tag & (Tag.Past | Tag.Present | Tag.Base | Tag.Participle | Tag.Ing);
  if (!verbal || isPossessed(document, verb, from) || isOccasion(document, verb, from)) return null;
  if (isDated(document, verb)) return null;
  const withParticle = forms.filter(
    ({ verb: v }) => v.particle !== null && particleFollows(tokens, verb, v.particle, to),
  );
  const plain = forms.filter(({ verb: v }) => v.particle === null);
  const readings = [...new Set([...withParticle, ...plain].map((form) => form.verb))];
  if (readings.length === 0) return null;

  // Auxiliaries and adverbs to the left.
  let start = verb;
  let passive = false;
  let auxiliary = false;
  let infinitive = false;
  let negated = false;
  while (start > from) {
    const before = start - 1;
    const beforeTag = document.tag(before);
    const word = nthToken(tokens, before);
    if (word.kind === 'mark' || word.name) break;
    const adverb =
      BETWEEN_WORDS.has(word.lower) ||
      isNoLonger(tokens, before) ||
      (beforeTag & Tag.Adverb &&
        !(
          beforeTag &
          (Tag.Preposition | Tag.Noun | Tag.Determiner | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator)
        ));
    // '“It is over,” Long said'
    if (word.capital && isQuotationMark(tokens[before - 1])) break;
    // 'All agreed', but 'they all agreed'
    if (/^(?:all|both)$/.test(word.lower) && (before === from || tokens[before - 1]?.kind === 'mark')) break;
    if (!adverb && !(beforeTag & GROUP)) break;
    if (!adverb && beforeTag & Tag.Possessive && !(beforeTag & Tag.Be)) break;
    if (beforeTag & Tag.To) {
      if (infinitive) break;
      infinitive = true;
    }
    // 'having said': no finite group.
    if (beforeTag & AUXILIARY) {
      auxiliary = true;
      // 'is expected', 'is widely expected', 'has not been said'
      if (beforeTag & Tag.Be) passive ||= token.lower.slice(-3) !== 'ing';
    }
    if (isDenial(tokens, before)) negated = true;
    start = before;
  }
  // 'it then': an adverb alone at the left edge may be the clause's.
  const isIng = token.lower.endsWith('ing') && forms[0]?.form === 'ing';
  const form = forms.find((f) => f.verb === readings[0])?.form ?? 'base';
  let kind: Cue['kind'];
  if (infinitive && !hasFiniteBefore(document, start, verb)) kind = 'infinitive';
  // 'Having announced that it was late, she rose'
  else if (tokens[start]?.lower === 'having') kind = 'participle';
  else if (isIng) kind = auxiliary ? 'finite' : 'participle';
  else if (auxiliary) kind = 'finite';
  else if (isReduced(document, verb, from, to) || isReducedByGrammar(document, syntax, verb, to))
    kind = 'bare';
  else if (tag & (Tag.Past | Tag.Present)) kind = 'finite';
  else if (placed || (tag & Tag.Base && !(tag & Tag.Participle))) kind = 'finite';
  else kind = 'bare';
  const refused = kind === 'infinitive' && REFUSES.test(tokens[start - 1]?.lower ?? '');
  if (refused) {
    // 'has repeatedly declined to say', and 'did not fail to say', which says it
    negated = !negated;
    start--;
    while (start > from && document.tag(start - 1) & GROUP && !(document.tag(start - 1) & Tag.Preposition)) {
      start--;
      if (isDenial(tokens, start)) negated = !negated;
    }
  }
  // A noun that could be the verb ('reports', 'claim') needs the tagger's word that it is none.
  if (
    kind === 'finite' &&
    !auxiliary &&
    tag & (Tag.Noun | Tag.Adjective) &&
    !isVerbOnly(tag) &&
    !placed &&
    !tokenLooksVerbal(document, verb, to)
  )
    return null;
  if (isIng && kind === 'participle' && !participlePlace(document, verb, from)) return null;
  const particle = readings[0]?.particle;
  const end = particle ? verb + 1 + particle.split(' ').length : verb + 1;
  return {
    verb,
    from: start,
    to: end,
    readings,
    form,
    passive: passive && !isIng,
    kind,
    negated,
    refused,
    quotation: quotationOf[verb] ?? -1,
  };
}

/** A noun, a name or a pronoun before it, and behind it something that an object or a clause may begin with. */
function mayBePredicate(document: Document, verb: number, from: number): boolean {
  if (verb === from || !(possibleTagsOf(nthToken(document.tokens, verb)) & VERBAL)) return false;
  const before = document.tag(verb - 1);
  const behind = document.tag(verb + 1);
  if (!(before & (Tag.Noun | Tag.Proper | Tag.Pronoun | Tag.Adverb))) return false;
  if (before & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return false;
  if (behind & (Tag.To | Tag.Determiner | Tag.Proper | Tag.Pronoun | Tag.Subordinator)) return true;
  return (before & (Tag.Plural | Tag.Proper)) !== 0 && (behind & (Tag.Noun | Tag.Adjective)) !== 0;
}

/** The grammar has it as a finite verb with a subject before it: 'skywriters blast the mayor', where lists see two nouns. */
function hasSubjectByGrammar(syntax: Syntax, verb: number): boolean {
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  if (partOf(tree, word) !== 'VERB' || formOf(tree, word) !== 'Fin') return false;
  const subject = sharedSubjectOf(tree, word);
  return subject >= 0 && subject < word;
}

const isNoLonger = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.lower === 'longer' && tokens[i - 1]?.lower === 'no') ||
  (tokens[i]?.lower === 'no' && tokens[i + 1]?.lower === 'longer');

/** 'did not', 'has yet to', 'no longer', and not 'not only', 'cannot stress enough' */
const isDenial = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.lower ?? '';
  if (tokens[i]?.lower === 'yet') return next === 'to';
  if (tokens[i]?.lower === 'no') return next === 'longer';
  return isNegation(tokens[i]?.lower ?? '') && !NOT_ONLY.has(next);
};

/** 'Two people briefed on the matter said': the clause has a plain verb of saying, and this one belongs to its subject. */
function isReduced(document: Document, verb: number, from: number, to: number): boolean {
  if (!(document.tokens[verb]?.lower ?? '').endsWith('ed') || verb <= from) return false;
  if (!(document.tag(verb - 1) & Tag.Noun) || !(document.tag(verb + 1) & (Tag.Preposition | Tag.To)))
    return false;
  for (let i = verb + 2; i < Math.min(to, verb + 14); i++) {
    const token = document.tokens[i];
    if (!token || token.kind === 'mark' || document.tag(i) & Tag.Coordinator) return false;
    if (/^(?:that|who|which|whether|if|when|as|because|while|after|before|until)$/.test(token.lower))
      return false;
    if (SAID_FORMS.has(token.lower)) return (document.tag(i) & (Tag.Past | Tag.Present)) !== 0;
  }
  return false;
}

/** Tokens between a participle and the verb of the sentence, whatever is set off between them. */
const FURTHEST_VERB = 40;

/**
 * 'Two officials briefed on the talks, speaking on condition of anonymity, said': a verb of saying stands behind a
 * comma, and by the grammar this one is a participle.
 */
function isReducedByGrammar(document: Document, syntax: Syntax, verb: number, to: number): boolean {
  const { tokens } = document;
  if (!(tokens[verb]?.lower ?? '').endsWith('ed') || !(document.tag(verb - 1) & Tag.Noun)) return false;
  if (!(document.tag(verb + 1) & (Tag.Preposition | Tag.To))) return false;
  for (let i = verb + 2; i < Math.min(to, verb + FURTHEST_VERB); i++)
    if (tokens[i - 1]?.text === ',' && SAID_FORMS.has(tokens[i]?.lower ?? '')) {
      const tree = syntax.treeAt(verb);
      return formOf(tree, verb - tree.first) === 'Part';
    }
  return false;
}

/** 'cut its profit forecast on Thursday': a noun that something possesses, and no object behind it. */
const isPossessed = (document: Document, verb: number, from: number): boolean =>
  (possibleTagsOf(nthToken(document.tokens, verb)) & Tag.Noun) !== 0 &&
  [verb - 1, verb - 2].some(
    (i) => i >= from && /^(?:its|his|her|their|our|my)$/.test(document.tokens[i]?.lower ?? ''),
  ) &&
  (document.tag(verb + 1) & (Tag.Preposition | Tag.Mark)) !== 0;

/** Words of 'the Sept. 11, 2001,' before its noun. */
const LONGEST_DATE = 9;

/** 'the Sept. 11, 2001, attacks': a date between an article and its noun. */
function isDated(document: Document, verb: number): boolean {
  const { tokens } = document;
  if (tokens[verb - 1]?.text !== ',' || !/^(?:19|20)\d\d$/.test(tokens[verb - 2]?.text ?? '')) return false;
  for (let i = verb - 3; i > verb - LONGEST_DATE; i--)
    if (tokens[i]?.lower === 'the' && isTimeWord(tokens[i + 1])) return true;
  return false;
}

/**
 * The tagger has it as a noun, and only a verb can stand there: 'the report, which notes, “…”', '“…,” the Larks state in
 * a paper'.
 */
function isVerbByPlace(document: Document, verb: number): boolean {
  if (!(possibleTagsOf(nthToken(document.tokens, verb)) & (Tag.Base | Tag.Present))) return false;
  if (/^(?:who|which)$/.test(document.tokens[verb - 1]?.lower ?? '')) return true;
  if (isBehindInversion(document, verb)) return true;
  const { tokens } = document;
  return (
    /^[”"]$/.test(tokens[verb - 3]?.text ?? '') &&
    /^[,?!]$/.test(tokens[verb - 4]?.text ?? '') &&
    tokens[verb - 2]?.lower === 'the' &&
    (tokens[verb - 1]?.lower ?? '').endsWith('s') &&
    (document.tag(verb + 1) & (Tag.Preposition | Tag.Mark)) !== 0
  );
}

/** Words of a subject between an auxiliary and its verb. */
const LONGEST_INVERTED = 6;

/** 'At no time did the firm claim that': 'did' and a noun phrase stand before the verb. */
function isBehindInversion(document: Document, verb: number): boolean {
  const inside = Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Adjective | Tag.Pronoun | Tag.Number;
  for (let k = verb - 1; k > verb - LONGEST_INVERTED && k >= 0; k--) {
    if (/^(?:did|does|do)$/.test(nthToken(document.tokens, k).lower)) return k < verb - 1;
    if (!(document.tag(k) & inside)) return false;
  }
  return false;
}

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

/** 'The man who carried her out said he was cold': the tagger takes it for a participle. */
const isSaidBefore = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb]?.lower === 'said' &&
  /^(?:i|he|she|we|they|it|there|that)$/.test(nthToken(tokens, verb + 1).lower);

/** 'He later suggested': the tagger takes the adverb for an adjective, and the verb for a participle. */
const isVerbBehindAdverb = (document: Document, verb: number): boolean => {
  const { tokens } = document;
  if (!BETWEEN_WORDS.has(nthToken(tokens, verb - 1).lower)) return false;
  // 'NBC further notes'
  if (document.tag(verb) & Tag.Present && document.tag(verb - 2) & Tag.Proper) return true;
  const pronoun = /^(?:i|he|she|we|they|who)$/.test(nthToken(tokens, verb - 2).lower);
  return pronoun && nthToken(tokens, verb).lower.endsWith('ed');
};

function hasFiniteBefore(document: Document, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & Tag.To)) {
      // The auxiliary must come after 'to': 'to have said' is an infinitive, 'has to say' is not.
      return document.tokens.slice(i, verb).some((token) => token.lower === 'to');
    }
  }
  return false;
}

const particleFollows = (tokens: readonly Token[], verb: number, particle: string, to: number): boolean => {
  const words = particle.split(' ');
  return verb + words.length < to + 1 && words.every((word, k) => tokens[verb + 1 + k]?.lower === word);
};

/** 'reports' before 'that', a quotation or an article, after a noun: the tagger leaves both readings open. */
function tokenLooksVerbal(document: Document, verb: number, to: number): boolean {
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
function participlePlace(document: Document, verb: number, from: number): boolean {
  if (verb === from) return true;
  const tag = document.tag(verb - 1);
  return (
    !(tag & (Tag.Determiner | Tag.Adjective | Tag.Possessive)) ||
    (tag & (Tag.Noun | Tag.Proper | Tag.Pronoun)) !== 0
  );
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
