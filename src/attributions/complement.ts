import { type Document, FINITE, nthToken, Tag, type Token } from '../document/index.js';
import { CUE_FORMS, type CueVerb } from '../lexicons/index.js';
import { isDash } from './marks.js';
import { closingParenthesis, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { settingEnd } from './setting.js';

/** What stands between a cue and its content: whom it was said to, and where or when. */
export interface Complement {
  readonly addressee: Stretch | null;
  readonly setting: Stretch | null;
  /** The first token after them. */
  readonly next: number;
}

/** These always name whom they tell: after 'told' a noun phrase is no subject of the content. */
const OBLIGATORY_ADDRESSEE = new Set(['tell', 'remind', 'inform', 'assure', 'reassure', 'notify']);

const leadsToContent = (document: Document, i: number): boolean => {
  const { tokens } = document;
  const next = /^[,:]$/.test(tokens[i]?.text ?? '') ? tokens[i + 1] : tokens[i];
  return next?.lower === 'that' || /^[“"‘]$/.test(next?.text ?? '');
};

/** End of adverbs before 'that' or a quotation: 'said only that', 'put it more bluntly: “…”', 'said, however, that'. */
function adverbsEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  const { lower, text } = nthToken(tokens, i);
  // 'tweeted this: “…”', 'denied it: “…”'
  if (/^(?:this|it|that|him|her|them|us|me)$/.test(lower) && tokens[i + 1]?.text === ':') return i + 1;
  if (text === ',' && tokens[i + 2]?.text === ',')
    return document.tag(i + 1) & Tag.Adverb || tokens[i + 1]?.lower === 'however' ? i + 3 : i;
  let end = i;
  while (end < Math.min(to, i + MOST_ADVERBS) && isAdverb(document, end)) end++;
  // 'argued loudly - naming Roe twice - that'
  const goesOn = end < to && (leadsToContent(document, end) || isDash(tokens, end));
  return end > i && goesOn ? end : i;
}

const MOST_ADVERBS = 3;

const isAdverb = (document: Document, i: number): boolean => {
  const { kind, lower } = nthToken(document.tokens, i);
  if (kind !== 'word') return false;
  return (document.tag(i) & Tag.Adverb) !== 0 || /^(?:more|most|very|then|again|enough)$/.test(lower);
};

/** End of a place or time before 'that' or a quotation: 'noted in the past that', 'said before the vote, “…”'. */
function adverbialEnd(document: Document, i: number, to: number): number {
  const preposition = document.tokens[i]?.lower ?? '';
  if (!(document.tag(i) & Tag.Preposition) || /^(?:to|that|as)$/.test(preposition)) return i;
  const end = nounPhraseStartingAt(document, i + 1, to)?.to ?? i;
  // 'said of the vote: “…”', 'added about Roe, “…”'; but 'warned of “delays”' and 'called for “calm”' say what is said.
  if (/^(?:of|for|about)$/.test(preposition) && !leadsToSpeech(document, end)) return i;
  if (end > i && end < to && leadsToContent(document, end)) return end;
  return /^(?:of|for|about)$/.test(preposition) ? i : phrasesEnd(document, i, to);
}

/** Tokens between a cue and its 'that', where nothing but places and times stand there. */
const LONGEST_PHRASES = 24;

/** End of 'during a visit to Tarn, Ohio, on Friday' before a 'that' which opens a clause; `i` where a verb comes first. */
function phrasesEnd(document: Document, i: number, to: number): number {
  for (let k = i + 1; k < Math.min(to, i + LONGEST_PHRASES); k++) {
    // 'reported on Friday, evidence that'
    if (SIGNS.test(document.tokens[k]?.lower ?? '')) return i;
    if (document.tokens[k]?.lower === 'that')
      return document.tag(k) & Tag.Subordinator && !(document.tag(k + 1) & FINITE) ? k : i;
    if (endsPhrases(document, k)) return i;
  }
  return i;
}

const SIGNS = /^(?:evidence|sign|proof|indication|reminder|signal)$/;

const endsPhrases = (document: Document, i: number): boolean => {
  const { kind, text, lower } = nthToken(document.tokens, i);
  if (kind === 'mark') return text !== ',';
  return (
    /^(?:who|which|whose)$/.test(lower) ||
    // 'said on Tuesday, adding that'
    (isOtherCue(document, i) &&
      (document.tokens[i - 1]?.text === ',' || (document.tag(i - 1) & Tag.Proper) !== 0)) ||
    isPlainVerb(document.tag(i))
  );
};

/** ', adding' */
const isOtherCue = (document: Document, i: number): boolean =>
  CUE_FORMS.has(nthToken(document.tokens, i).lower) && (document.tag(i) & Tag.Ing) !== 0;

const isPlainVerb = (tag: number): boolean =>
  (tag & FINITE) !== 0 && !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Possessive));

/** 'said of the vote: “…”', 'said of them that “…”', and not 'warned of “delays”', 'told of a man that fell'. */
const leadsToSpeech = (document: Document, i: number): boolean =>
  /^[,:]$/.test(document.tokens[i]?.text ?? '') ||
  (document.tokens[i]?.lower === 'that' && /^[“"‘]$/.test(document.tokens[i + 1]?.text ?? ''));

/** What follows a cue: addressee and setting, in either order, up to where the content can begin. */
export function complementAfter(
  document: Document,
  from: number,
  to: number,
  verb: CueVerb | null,
): Complement {
  let found: Found = { addressee: null, setting: null, next: from, occasion: false };
  for (let parts = 0; parts < MOST_PARTS && found.next < to; parts++) {
    // 'said, after the vote, in a talk with voters, that'
    if (found.setting && isCommaBeforeThat(document.tokens, found.next))
      return { addressee: found.addressee, setting: found.setting, next: found.next + 1 };
    const further = withNext(document, found, to, verb);
    if (!further) break;
    found = further;
  }
  return found;
}

/** Bounds the work. */
const MOST_PARTS = 6;

interface Found extends Complement {
  /** Something that is told stands there, and no one: 'told a news conference'. */
  readonly occasion: boolean;
}

const isCommaBeforeThat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'that';

function withNext(document: Document, found: Found, to: number, verb: CueVerb | null): Found | null {
  const { addressee, setting, next, occasion } = found;
  const adverbs = adverbsEnd(document, next, to);
  if (adverbs > next) return { addressee, setting, next: adverbs, occasion };
  const end = Math.max(settingEnd(document, next, to), adverbialEnd(document, next, to));
  if (end > next) return { addressee, setting: joinedSetting(setting, next, end), next: end, occasion };
  const told = verb && !addressee && !occasion ? addresseeAt(document, next, to, verb) : null;
  return told ? withAddressee(document, found, told, to) : withParenthesis(document, found, to);
}

/** The first setting, with what stands right behind it. */
const joinedSetting = (setting: Stretch | null, from: number, to: number): Stretch =>
  setting && setting.to !== from ? setting : { from: setting?.from ?? from, to };

function withAddressee(document: Document, { setting }: Found, told: Stretch, to: number): Found {
  if (!isOccasion(document, told))
    return { addressee: told, setting, next: relativeEnd(document, told.to, to), occasion: false };
  // 'told a news conference on Thursday'
  const end = settingEnd(document, told.to, to);
  return { addressee: null, setting: { from: told.from, to: end }, next: end, occasion: true };
}

/** Tokens of a relative clause between whom it is told and what. */
const LONGEST_RELATIVE = 14;

/**
 * End of 'who stopped him' in 'told the officer who stopped him that he was ill'; `i` where no such clause leads to
 * 'that': 'told police who did it', 'told them who had come that night'.
 */
function relativeEnd(document: Document, i: number, to: number): number {
  if (!/^(?:who|whose)$/.test(document.tokens[i]?.lower ?? '')) return i;
  for (let k = i + 2; k < Math.min(to, i + LONGEST_RELATIVE); k++) {
    const { kind, lower } = nthToken(document.tokens, k);
    if (kind === 'mark' || CUE_FORMS.has(lower)) return i;
    if (lower === 'that') return opensClause(document, k) ? k : i;
  }
  return i;
}

/** Not 'that night', 'that was' */
const opensClause = (document: Document, that: number): boolean =>
  (document.tag(that + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Proper | Tag.Plural)) !== 0 &&
  !(document.tag(that + 1) & FINITE);

function withParenthesis(document: Document, found: Found, to: number): Found | null {
  const { addressee, setting, next, occasion } = found;
  const parenthesis = parenthesisEnd(document, next, to);
  if (parenthesis > next) return { addressee, setting, next: parenthesis, occasion };
  // ', in a statement,' and ', on Thursday,' between cue and content
  if (document.tokens[next]?.text !== ',' || next + 1 >= to) return null;
  const inner = settingEnd(document, next + 1, to);
  const mark = document.tokens[inner]?.text ?? '';
  if (inner === next + 1 || inner >= to || !/^[,:“"‘]$/.test(mark)) return null;
  return {
    addressee,
    setting: setting ?? { from: next + 1, to: inner },
    next: mark === ',' ? inner + 1 : inner,
    occasion,
  };
}

/** Tokens; a parenthesis between cue and content is short. */
const LONGEST_PARENTHESIS = 12;

/** End of ', without evidence,' or ', Ohio,' before 'that' or a quotation; `i` where no such parenthesis opens. */
function parenthesisEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  const limit = Math.min(to, i + LONGEST_PARENTHESIS);
  if (tokens[i]?.text === '(') {
    const closing = closingParenthesis(tokens, i, limit);
    return closing > 0 && leadsToContent(document, closing + 1) ? closing + 1 : i;
  }
  if (isDash(tokens, i)) return dashedEnd(document, i, to);
  return tokens[i]?.text === ',' ? asideEnd(document, i, limit) : i;
}

/** Tokens between two dashes. */
const LONGEST_DASHED = 24;

/** 'said — on television, as it happens — that' */
function dashedEnd(document: Document, dash: number, to: number): number {
  for (let k = dash + 2; k < dash + LONGEST_DASHED && k < to; k++)
    if (isDash(document.tokens, k)) return leadsToContent(document, k + 1) ? k + 1 : dash;
  return dash;
}

/** ', when the story broke, “…”' */
function asideEnd(document: Document, comma: number, limit: number): number {
  let clause = false;
  for (let k = comma + 1; k < limit; k++) {
    const { lower, text } = nthToken(document.tokens, k);
    // ', 37 years old when he was taken, that'
    clause ||= /^(?:when|as|while|after|before|where|who)$/.test(lower);
    if (text === ',') return k > comma + 1 && opensContent(document, k + 1) ? k + 1 : comma;
    // 'told a rally in Dover, Ohio on Monday that'
    if (lower === 'that') return k > comma + 1 && document.tag(comma + 1) & Tag.Proper ? k : comma;
    if (!isInsideAside(document, k, clause)) return comma;
  }
  return comma;
}

/** Counterexamples: ', adding, “…”' has another cue; ', it was late,' is a clause. */
const isInsideAside = (document: Document, i: number, clause: boolean): boolean => {
  const { kind, text } = nthToken(document.tokens, i);
  if (kind === 'mark') return /^[$£€%-]$/.test(text);
  const tag = document.tag(i);
  const verb = tag & (FINITE | Tag.Coordinator) && !(tag & (Tag.Noun | Tag.Adjective | Tag.Possessive));
  // ', without elaborating, that'
  const other = isOtherCue(document, i) && document.tokens[i - 1]?.lower !== 'without';
  return !other && (clause || !verb);
};

/** 'that', a quotation, and behind 'asked Roe, who was ill,' also 'to go' and 'whether'. */
const opensContent = (document: Document, i: number): boolean => {
  const { lower } = nthToken(document.tokens, i);
  if (lower === 'to') return (document.tag(i + 1) & Tag.Base) !== 0;
  return /^(?:that|whether|if|[“"‘])$/.test(lower);
};

/** Occasions, which are told nothing themselves: 'told a news conference'; a parliament or a crowd is an addressee. */
const OCCASIONS =
  /^(?:conference|briefing|rally|hearing|meeting|summit|forum|event|debate|inquiry|inquest|court)$/;

const isOccasion = (document: Document, phrase: Stretch): boolean => {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (document.tag(i) & Tag.Preposition) return false;
    if (
      OCCASIONS.test(document.tokens[i]?.lower ?? '') &&
      (i + 1 === phrase.to || document.tag(i + 1) & Tag.Preposition)
    )
      return true;
  }
  return false;
};

/** What is told, and not whom. */
const TOLD = /^(?:stor(?:y|ies)|tales?|truth|lies?|jokes?|news|anecdotes?|secrets?)$/;

/** The noun before the phrase's first preposition. */
function headOf(document: Document, phrase: Stretch): string {
  let head = phrase.from;
  while (head + 1 < phrase.to && !(document.tag(head + 1) & Tag.Preposition)) head++;
  return document.tokens[head]?.lower ?? '';
}

function addresseeAt(document: Document, i: number, to: number, verb: CueVerb): Stretch | null {
  const { lower } = nthToken(document.tokens, i);
  if (lower === 'that') return null;
  if (lower === 'to') return addresseeBehindTo(document, i + 1, to, verb);
  if (!verb.frames.has('addressee') && !verb.frames.has('urge')) return null;
  const whole = nounPhraseStartingAt(document, i, to);
  if (!whole || isTold(document, whole, verb)) return null;
  const phrase = withoutSetting(
    document,
    leadsToClause(document, whole.to, to) ? whole : upToContent(document, whole, verb),
  );
  return OBLIGATORY_ADDRESSEE.has(verb.lemma) || contentMayFollow(document, phrase.to, to, verb)
    ? phrase
    : null;
}

/** 'said to reporters', 'wrote to the committee'; not 'promised to resign' */
function addresseeBehindTo(document: Document, i: number, to: number, verb: CueVerb): Stretch | null {
  const tag = document.tag(i);
  if (verb.prepositions.has('to') || (tag & Tag.Base && !(tag & (Tag.Noun | Tag.Proper)))) return null;
  return nounPhraseStartingAt(document, i, to);
}

/** 'told the story of the mill' */
const isTold = (document: Document, phrase: Stretch, { lemma }: CueVerb): boolean =>
  lemma === 'tell' &&
  TOLD.test(headOf(document, phrase)) &&
  !nthToken(document.tokens, phrase.to - 1).capital;

/** Can what the verb tells stand right behind an addressee: 'asked Roe [to go]', 'warned Roe[, “…”]'? */
function contentMayFollow(document: Document, i: number, to: number, verb: CueVerb): boolean {
  const { tokens } = document;
  const next = nthToken(tokens, i);
  if (i >= to || (document.tag(i) & FINITE && !(document.tag(i) & Tag.To))) return false;
  if (/^(?:that|to|whether|if|how|why|what|which|who|where|not|[“"‘:])$/.test(next.lower)) return true;
  if (next.text === ',')
    return (
      /^[“"‘]$/.test(nthToken(tokens, i + 1).text) ||
      (tokens[i + 1]?.lower === 'who' && parenthesisEnd(document, i, to) > i)
    );
  if (verb.prepositions.has(next.lower)) return true;
  return settingEnd(document, i, to) > i && verb.frames.has('addressee');
}

/** 'told the secretary of state that', 'told the head of the agency on Friday she would': the content is a clause. */
function leadsToClause(document: Document, i: number, to: number): boolean {
  const k = settingEnd(document, i, to);
  const next = document.tokens[k];
  return (
    k < to &&
    (parenthesisEnd(document, k, to) > k ||
      /^(?:that|whether|if|how|why|what|about|[“"‘:]|i|he|she|it|we|they|there)$/.test(next?.lower ?? '') ||
      (next?.text === ',' && /^[“"‘]$/.test(document.tokens[k + 1]?.text ?? '')))
  );
}

/** 'warned residents of delays', 'warned them against going': the phrase before the verb's own preposition. */
function upToContent(document: Document, phrase: Stretch, { prepositions }: CueVerb): Stretch {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const lower = document.tokens[i]?.lower ?? '';
    if (/^(?:of|against)$/.test(lower) && prepositions.has(lower)) return { from: phrase.from, to: i };
  }
  return phrase;
}

/** 'told analysts on a conference call': the call is where, not whom. */
function withoutSetting(document: Document, phrase: Stretch): Stretch {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (document.tag(i) & Tag.Preposition && settingEnd(document, i, phrase.to) === phrase.to)
      return { from: phrase.from, to: i };
  }
  return phrase;
}
