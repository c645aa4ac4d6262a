import { type Document, nthToken, Tag, type Token } from '../document/index.js';
import { SETTING_NOUNS, SETTING_PREPOSITIONS, TIME_NOUNS } from '../lexicons/index.js';
import { areTitleWords } from './marks.js';
import { isTimeWord, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';

const MODIFIERS =
  /^(?:late|early|earlier|later|last|this|next|that|again|recently|today|yesterday|tonight|once|repeatedly|publicly|privately|separately|bluntly|simply|flatly|quietly|ago|afterward|afterwards|here|there)$/;

/**
 * End of the setting that starts at token `i` ('on Thursday', 'in a statement to reporters', 'earlier this week'), or
 * `i` where none does.
 */
export function settingEnd(document: Document, i: number, to: number): number {
  let end = i;
  for (;;) {
    const next = settingPartEnd(document, end, to);
    if (next === end || (next < to && isSubject(document, end, next))) return end;
    end = next;
  }
}

/** 'said Monday's arrest was', 'said next year's budget will', 'said Monday was a holiday': a time that is spoken of. */
const isSubject = (document: Document, from: number, next: number): boolean =>
  nthToken(document.tokens, next).lower === "'s" ||
  (!(document.tag(from) & Tag.Preposition) &&
    (document.tag(next) & (Tag.Be | Tag.Modal)) !== 0 &&
    !(document.tag(next) & Tag.Possessive));

function settingPartEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  const token = nthToken(tokens, i);
  if (i >= to || token.kind !== 'word') return i;
  if (isTimeWord(token)) return dateEnd(tokens, i, to);
  // 'said here Friday that'
  if (/^(?:here|there)$/.test(token.lower) && leadsToTime(tokens, i + 1)) return i + 1;
  // 'says over four hundred groups have been found'
  if (token.lower === 'over' && document.tag(i + 1) & Tag.Number) return i;
  const past = Math.max(agoEnd(document, i, to), thatTimeEnd(tokens, i, to));
  if (past > i) return past;
  if (RELATIVE_TIME.test(token.lower)) return relativeTimeEnd(tokens, i, to);
  if (SETTING_PREPOSITIONS.has(token.lower)) return prepositionalEnd(document, i, to);
  // 'reported online on Monday that', and not 'his success online'
  if (token.lower === 'online' && ONLINE.test(nthToken(tokens, i + 1).lower)) return i + 1;
  return document.tag(i) === Tag.Adverb && MODIFIERS.test(token.lower) ? i + 1 : i;
}

/** 'reported just today', 'reported that night that' */
function thatTimeEnd(tokens: readonly Token[], i: number, to: number): number {
  const { lower } = nthToken(tokens, i);
  if (lower === 'just' && isTimeWord(tokens[i + 1])) return dateEnd(tokens, i + 1, to);
  const time = lower === 'that' && DEMONSTRATED_TIME.test(nthToken(tokens, i + 1).lower);
  return time && i + 2 < to ? i + 2 : i;
}

const ONLINE = /^(?:that|on|in|at|last|this|[,:“"])$/;
const DEMONSTRATED_TIME = /^(?:night|day|morning|afternoon|evening|week|month|year)$/;
const RELATIVE_TIME = /^(?:late|early|earlier|later|last|this|next)$/;

/** 'late Thursday', 'earlier this week', 'last month' */
function relativeTimeEnd(tokens: readonly Token[], i: number, to: number): number {
  let k = i + 1;
  while (k < to && /^(?:this|last|that|the|in|on|next)$/.test(nthToken(tokens, k).lower)) k++;
  const noun = nthToken(tokens, k);
  if (k < to && (TIME_NOUNS.has(noun.lower) || isTimeWord(noun))) return dateEnd(tokens, k, to);
  return /^(?:earlier|later)$/.test(nthToken(tokens, i).lower) ? i + 1 : i;
}

/** 'in 2019', 'on Thursday', 'in a statement to reporters', 'on the show “Morning Call”' */
function prepositionalEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  const preposition = nthToken(tokens, i).lower;
  const object = nthToken(tokens, i + 1);
  if (i + 1 >= to) return i;
  // 'after minutes showed that': those of a meeting
  if (object.lower === 'minutes') return i;
  if (object.kind === 'number') return preposition === 'in' && YEAR.test(object.text) ? i + 2 : i;
  if (isTimeWord(object) || /^(?:early|late)$/.test(object.lower)) return dateEnd(tokens, i + 1, to);
  const phrase = nounPhraseStartingAt(document, i + 1, to);
  if (!phrase) return i;
  // 'in her opening remarks': the tagger takes the noun for a verb.
  const behind = phrase.to < to ? nthToken(tokens, phrase.to).lower : '';
  if (/^(?:its|his|her|their)$/.test(object.lower) && SETTING_NOUNS.has(behind))
    return attachedEnd(document, phrase.to + 1, to);
  if (preposition === 'on' && endsWithTitle(tokens, phrase)) return phrase.to;
  return namesSetting(document, phrase)
    ? relativeEnd(document, issuedEnd(document, attachedEnd(document, phrase.to, to), to), to)
    : i;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** 'a statement', 'the first week'; 'The Larkton Post' of 'obtained by The Larkton Post' is a name, and no occasion. */
function namesSetting(document: Document, phrase: Stretch): boolean {
  for (let k = phrase.from; k < phrase.to; k++) {
    const word = nthToken(document.tokens, k);
    const setting = SETTING_NOUNS.has(word.lower);
    if (setting && word.capital && document.tag(k - 1) & Tag.Proper) return false;
    if (setting || TIME_NOUNS.has(word.lower)) return true;
    if (document.tag(k) & Tag.Preposition && k > phrase.from) return false;
  }
  return false;
}

/** 'here Friday', 'here that', 'there on Monday' */
const leadsToTime = (tokens: readonly Token[], i: number): boolean =>
  isTimeWord(tokens[i]) ||
  tokens[i]?.lower === 'that' ||
  (tokens[i]?.lower === 'on' && isTimeWord(tokens[i + 1]));

/** A quoted title ends the phrase, and opens behind its first word: 'Delta’s “Morning Call”', 'the show “Morning Call”'. */
function endsWithTitle(tokens: readonly Token[], phrase: Stretch): boolean {
  if (!/^[”"’']$/.test(tokens[phrase.to - 1]?.text ?? '')) return false;
  let opening = phrase.to - 3;
  while (opening > phrase.from && !/^[“"‘']$/.test(tokens[opening]?.text ?? '')) opening--;
  return opening > phrase.from && areTitleWords(tokens.slice(opening + 1, phrase.to - 1));
}

/** 'two weeks ago', 'less than a month earlier', 'about 20 years ago' */
function agoEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  let k = i;
  if (/^(?:less|more)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.lower === 'than') k += 2;
  else if (/^(?:about|around|just|nearly|almost|only|some|over)$/.test(tokens[k]?.lower ?? '')) k++;
  if (!(document.tag(k) & Tag.Number || /^(?:an?|several)$/.test(tokens[k]?.lower ?? ''))) return i;
  const unit = tokens[k + 1]?.lower ?? '';
  return k + 2 < to && TIME_NOUNS.has(unit) && /^(?:ago|earlier|before)$/.test(tokens[k + 2]?.lower ?? '')
    ? k + 3
    : i;
}

/** 'in a memo to employees', 'in a filing to the stock exchange' */
function attachedEnd(document: Document, i: number, to: number): number {
  if (i >= to || !/^(?:to|with)$/.test(document.tokens[i]?.lower ?? '')) return i;
  const phrase = nounPhraseStartingAt(document, i + 1, to);
  const next = phrase && document.tokens[phrase.to];
  return phrase && (phrase.to >= to || next?.kind === 'mark' || next?.lower === 'that') ? phrase.to : i;
}

/** 'in a statement issued by his office', 'in a letter sent to the board' */
function issuedEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  if (
    i >= to ||
    !/^(?:issued|released|posted|published|read|sent|shared|given|broadcast)$/.test(tokens[i]?.lower ?? '')
  )
    return i;
  let end = i + 1;
  while (end < to && end < i + 9 && tokens[end]?.kind !== 'mark' && tokens[end]?.lower !== 'that') end++;
  return tokens[end]?.kind === 'mark' || tokens[end]?.lower === 'that' ? end : i;
}

/** 'in a post that has since been deleted' before the 'that' of what was said */
function relativeEnd(document: Document, i: number, to: number): number {
  const { tokens } = document;
  const relative =
    /^(?:that|which)$/.test(tokens[i]?.lower ?? '') && document.tag(i + 1) & (Tag.Be | Tag.Have);
  if (!relative) return i;
  for (let k = i + 2; k < Math.min(to, i + 12) && tokens[k]?.kind === 'word'; k++)
    if (tokens[k]?.lower === 'that') return k;
  return i;
}

/** 'Thursday', 'Nov. 18', 'June 19, 2024', 'Tuesday night', 'Thursday, June 18, 2024' */
function dateEnd(tokens: readonly Token[], i: number, to: number): number {
  let k = i + 1;
  if (tokens[k]?.text === ',' && k + 2 < to && isTimeWord(tokens[k + 1]) && tokens[k + 2]?.kind === 'number')
    return dateEnd(tokens, k + 1, to);
  if (k < to && /^(?:night|morning|afternoon|evening|evenings)$/.test(tokens[k]?.lower ?? '')) return k + 1;
  if (
    k < to &&
    tokens[k]?.kind === 'number' &&
    /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(tokens[k]?.text ?? '')
  )
    k++;
  if (k + 1 < to && tokens[k]?.text === ',' && YEAR.test(nthToken(tokens, k + 1).text)) k += 2;
  if (k < to && tokens[k]?.lower === 'ago') k++;
  return k;
}

/** 'In a memo to employees, Roe said': a setting at the start of the sentence, right before the source. */
export function leadingSetting(document: Document, sentenceStart: number, source: number): Stretch | null {
  const end = settingEnd(document, sentenceStart, source);
  return end > sentenceStart && document.tokens[end]?.text === ',' && source - end <= 2
    ? { from: sentenceStart, to: end }
    : null;
}

/** 'Roe, speaking at a rally, said', 'The council, in its 2022 report, had noted': a setting between source and cue. */
export function settingBetween(document: Document, sourceEnd: number, cue: number): Stretch | null {
  if (document.tokens[sourceEnd]?.text !== ',') return null;
  const from = sourceEnd + (document.tokens[sourceEnd + 1]?.lower === 'speaking' ? 2 : 1);
  const end = settingEnd(document, from, cue);
  return end > from && document.tokens[end]?.text === ',' && end + 1 === cue ? { from, to: end } : null;
}

/** 'Roe on Thursday said': a setting that fills the room between source and cue. */
export function settingUpTo(document: Document, sourceEnd: number, cue: number): Stretch | null {
  return sourceEnd < cue && settingEnd(document, sourceEnd, cue) === cue
    ? { from: sourceEnd, to: cue }
    : null;
}
