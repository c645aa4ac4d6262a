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
  let end = i;
  // 'tweeted this: “…”', 'denied it: “…”'
  if (
    /^(?:this|it|that|him|her|them|us|me)$/.test(document.tokens[i]?.lower ?? '') &&
    document.tokens[i + 1]?.text === ':'
  )
    return i + 1;
  if (document.tokens[i]?.text === ',' && document.tokens[i + 2]?.text === ',')
    return document.tag(i + 1) & Tag.Adverb || document.tokens[i + 1]?.lower === 'however' ? i + 3 : i;
  while (
    end < to &&
    end < i + 3 &&
    document.tokens[end]?.kind === 'word' &&
    (document.tag(end) & Tag.Adverb ||
      /^(?:more|most|very|then|again|enough)$/.test(document.tokens[end]?.lower ?? ''))
  )
    end++;
  // 'argued loudly - naming Roe twice - that'
  const goesOn = end < to && (leadsToContent(document, end) || isDash(document.tokens, end));
  return end > i && goesOn ? end : i;
}

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
  const { tokens } = document;
  for (let k = i + 1; k < Math.min(to, i + LONGEST_PHRASES); k++) {
    const token = nthToken(tokens, k);
    const tag = document.tag(k);
    if (token.lower === 'that') return tag & Tag.Subordinator && !(document.tag(k + 1) & FINITE) ? k : i;
    if (token.kind === 'mark' && token.text !== ',') return i;
    if (/^(?:who|which|whose)$/.test(token.lower)) return i;
    // 'said on Tuesday, adding that': another cue
    if (CUE_FORMS.has(token.lower) && tag & Tag.Ing && tokens[k - 1]?.text === ',') return i;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Possessive))) return i;
  }
  return i;
}

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
  const { tokens } = document;
  let i = from;
  let addressee: Stretch | null = null;
  let setting: Stretch | null = null;
  let occasion = false;
  for (let guard = 0; guard < 6 && i < to; guard++) {
    const adverbs = adverbsEnd(document, i, to);
    if (adverbs > i) {
      i = adverbs;
      continue;
    }
    const end = Math.max(settingEnd(document, i, to), adverbialEnd(document, i, to));
    if (end > i) {
      setting =
        setting && setting.to === i ? { from: setting.from, to: end } : (setting ?? { from: i, to: end });
      i = end;
      continue;
    }
    if (!addressee && verb && !occasion) {
      const found = addresseeAt(document, i, to, verb);
      if (found && isOccasion(document, found)) {
        // 'told a news conference on Thursday'
        occasion = true;
        setting = { from: found.from, to: settingEnd(document, found.to, to) };
        i = setting.to;
        continue;
      }
      if (found) {
        addressee = found;
        i = found.to;
        continue;
      }
    }
    // 'said, after the vote, in a talk with voters, that'
    if (setting && tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'that') {
      i++;
      break;
    }
    const parenthesis = parenthesisEnd(document, i, to);
    if (parenthesis > i) {
      i = parenthesis;
      continue;
    }
    // ', in a statement,' and ', on Thursday,' between cue and content
    if (tokens[i]?.text === ',' && i + 1 < to) {
      const inner = settingEnd(document, i + 1, to);
      if (inner > i + 1 && inner < to && /^[,:“"‘]$/.test(tokens[inner]?.text ?? '')) {
        setting ??= { from: i + 1, to: inner };
        i = tokens[inner]?.text === ',' ? inner + 1 : inner;
        continue;
      }
    }
    break;
  }
  return { addressee, setting, next: i };
}

/** Tokens; a parenthesis between cue and content is short. */
const LONGEST_PARENTHESIS = 12;

/** End of ', without evidence,' or ', Ohio,' before 'that' or a quotation; `i` where no such parenthesis opens. */
function parenthesisEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  if (tokens[i]?.text === '(') {
    const closing = closingParenthesis(tokens, i, Math.min(to, i + LONGEST_PARENTHESIS));
    return closing > 0 && leadsToContent(document, closing + 1) ? closing + 1 : i;
  }
  // 'said — on television, as it happens — that'
  if (isDash(tokens, i)) {
    for (let k = i + 2; k < Math.min(to, i + LONGEST_PARENTHESIS); k++)
      if (isDash(tokens, k)) return leadsToContent(document, k + 1) ? k + 1 : i;
    return i;
  }
  if (tokens[i]?.text !== ',') return i;
  // ', when the story broke, “…”'
  let clause = false;
  for (let k = i + 1; k < Math.min(to, i + LONGEST_PARENTHESIS); k++) {
    const token = nthToken(tokens, k);
    // ', 37 years old when he was taken, that'
    clause ||= /^(?:when|as|while|after|before|where|who)$/.test(token.lower);
    if (token.text === ',') {
      const next = tokens[k + 1];
      return k > i + 1 && opensContent(document, k + 1, next) ? k + 1 : i;
    }
    // 'told a rally in Dover, Ohio on Monday that'
    if (token.lower === 'that' && k > i + 1 && document.tag(i + 1) & Tag.Proper) return k;
    if ((token.kind === 'mark' && !/^[$£€%-]$/.test(token.text)) || token.lower === 'that') return i;
    const tag = document.tag(k);
    // ', adding, “…”': another cue
    if (CUE_FORMS.has(token.lower) && tag & Tag.Ing) return i;
    if (!clause && tag & (FINITE | Tag.Coordinator) && !(tag & (Tag.Noun | Tag.Adjective | Tag.Possessive)))
      return i;
  }
  return i;
}

/** 'that', a quotation, and behind 'asked Roe, who was ill,' also 'to go' and 'whether'. */
const opensContent = (document: Document, i: number, token: Token | undefined): boolean =>
  /^(?:that|whether|if|[“"‘])$/.test(token?.lower ?? '') ||
  (token?.lower === 'to' && (document.tag(i + 1) & Tag.Base) !== 0);

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
  const { tokens } = document;
  const token = tokens[i];
  if (!token || token.lower === 'that') return null;
  // 'said to reporters', 'wrote to the committee'; not 'promised to resign'
  if (token.lower === 'to') {
    if (document.tag(i + 1) & Tag.Base && !(document.tag(i + 1) & (Tag.Noun | Tag.Proper))) return null;
    if (verb.prepositions.has('to')) return null;
    const phrase = nounPhraseStartingAt(document, i + 1, to);
    return phrase ? { from: phrase.from, to: phrase.to } : null;
  }
  if (!verb.frames.has('addressee') && !verb.frames.has('urge')) return null;
  // 'told the story of the mill'
  const whole = nounPhraseStartingAt(document, i, to);
  if (
    !whole ||
    (verb.lemma === 'tell' && TOLD.test(headOf(document, whole)) && !document.tokens[whole.to - 1]?.capital)
  )
    return null;
  const ofContent = verb.prepositions.has('of') && !leadsToClause(document, whole.to, to);
  const phrase = withoutSetting(document, ofContent ? upToOf(document, whole) : whole);
  if (OBLIGATORY_ADDRESSEE.has(verb.lemma)) return phrase;
  const next = tokens[phrase.to];
  if (phrase.to >= to || !next) return null;
  const tag = document.tag(phrase.to);
  if (tag & FINITE && !(tag & Tag.To)) return null;
  if (/^(?:that|to|whether|if|how|why|what|which|who|where|not|[“"‘:])$/.test(next.lower)) return phrase;
  if (next.text === ',') {
    const quote = tokens[phrase.to + 1]?.text;
    const relative =
      tokens[phrase.to + 1]?.lower === 'who' && parenthesisEnd(document, phrase.to, to) > phrase.to;
    return relative || quote === '“' || quote === '"' || quote === '‘' ? phrase : null;
  }
  if (verb.prepositions.has(next.lower)) return phrase;
  return settingEnd(document, phrase.to, to) > phrase.to && verb.frames.has('addressee') ? phrase : null;
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

/** 'warned residents of delays': the phrase before the verb's own 'of'. */
function upToOf(document: Document, phrase: Stretch): Stretch {
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (document.tokens[i]?.lower === 'of') return { from: phrase.from, to: i };
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
