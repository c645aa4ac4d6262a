import { nthToken, Tag, type Token } from '../document/index.js';
import { isApart, openingAt } from './clause-behind.js';
import {
  type Anchor,
  type ContentKind,
  cueClauseAt,
  listedCueAt,
  parentheticalAt,
  quotationWithOwnCue,
  relativeCueAt,
  reportingParticiple,
  secondCueAt,
} from './cue-clauses.js';
import { behindComma, isDash, isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isFiniteVerb } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { quotationOpeningAt } from './quotation-at.js';
import { settingEnd } from './setting.js';

/** What the words led to: ', drawing boos', ', prompting protests'. */
const REACTIONS = /^(?:drawing|prompting|sparking|eliciting|provoking|triggering|earning)$/;
const ASKED = /^(?:asked|pressed|questioned|reached|challenged)$/;
const COORDINATORS = /^(?:and|but|or|yet)$/;
const OWN_SUBJECT = Tag.Proper | Tag.Pronoun | Tag.Determiner;
const CONCESSIVES = /^(?:but|though|although|while|whereas|even|despite)$/;
/** What the writer says of the act of speaking, not of what was said: 'but did not elaborate', 'without elaborating'. */
const WRITERS_VERBS =
  /^(?:did|does|do|has|have|had|declined|offered|gave|refused|provided|stopped|didn't|doesn't|hasn't|later|then)$/;

/** At token `i` of a content that began at `start`, the reported words are over. */
export function writerTakesOver(
  passage: Passage,
  i: number,
  limit: number,
  cue: Anchor,
  kind: ContentKind,
  start: number,
): boolean {
  const { document } = passage;
  const { tokens } = document;
  const token = nthToken(tokens, i);
  if (i === start) return false;
  // Behind a semicolon the writer speaks again, unless the report goes on: '; that it was late'.
  if (token.text === ';') return !thatClauseAt(passage, i + 1) && !thatClauseAt(passage, i + 2);
  // 'said it would be late but declined to give a date'
  if (token.lower === 'but' && writersRemark(passage, i + 1, limit)) return true;
  // 'said it came too late: “Nobody came,” said Roe'
  if (token.text === ':' && quotationWithOwnCue(passage, i + 1)) return true;
  if (isDash(tokens, i) && relativeCueAt(passage, i + 1)) return true;
  if (/^[—–]$/.test(token.text) && /^(?:but|though|although|and)$/.test(tokens[i + 1]?.lower ?? ''))
    return true;
  // 'said it was “over,” calling for calm': a participle behind a comma that stands inside the mark
  if (
    isQuotationMark(tokens[i - 1]) &&
    behindComma(tokens, i) &&
    document.tag(i) & Tag.Ing &&
    !(document.tag(i) & Tag.Preposition)
  )
    return true;
  // 'offered a list of names -- most of them new'
  if (kind === 'phrase' && token.spaced && /^[—–-]$/.test(token.text) && opensRemark(tokens, i)) return true;
  // 'called it a “disgrace” on Monday', but 'called the “gift” in her letter “absurd”'
  if (kind === 'phrase' && isQuotationMark(tokens[i - 1])) {
    const end = settingEnd(document, i, limit);
    if (end > i && !quotationOpeningAt(passage, end)) return true;
  }
  // 'Although he said it was “late,” he stayed'
  if (
    isQuotationMark(tokens[i - 1]) &&
    behindComma(tokens, i) &&
    endsCuesClause(passage, cue, start, i - 1, limit)
  )
    return true;
  // '… “that crap,” in an interview on Sunday'
  if (isQuotationMark(tokens[i - 1]) && behindComma(tokens, i) && circumstance(passage, i, limit))
    return true;
  // 'called it “a mess,” Lee said', 'would “remain high,” officials said'
  if (
    isQuotationMark(tokens[i - 1]) &&
    behindComma(tokens, i) &&
    (parentheticalAt(passage, i, limit, cue) || (kind === 'phrase' && clauseAt(passage, i, limit)))
  )
    return true;
  const afterComma = token.text === ',';
  const k = afterComma ? i + 1 : i;
  const word = tokens[k];
  if (!word || k >= limit) return false;
  if (afterComma) {
    if (word.lower === 'according' || (word.lower === 'per' && document.tag(k + 1) & Tag.Proper)) return true;
    // ', compared with 30 percent a year ago'
    if (word.lower === 'compared' && /^(?:with|to)$/.test(tokens[k + 1]?.lower ?? '')) return true;
    if (word.lower === 'without' && document.tag(k + 1) & Tag.Ing) return true;
    if (reportingParticiple(passage, k) || listedCueAt(passage, k, cue) || relativeCueAt(passage, k))
      return true;
    if (parentheticalAt(passage, k, limit, cue)) return true;
    if (CONCESSIVES.test(word.lower) && writersRemark(passage, k + 1, limit)) return true;
    if (
      kind === 'phrase' &&
      document.tag(k) & Tag.Ing &&
      !(document.tag(k) & Tag.Preposition) &&
      !(document.tag(k - 2) & Tag.Ing)
    )
      return true;
    if (/^(?:speaking|during)$/.test(word.lower) || REACTIONS.test(word.lower)) return true;
    if (
      kind === 'phrase' &&
      (finiteVerbAt(passage, k) || /^(?:which|who|whose|where|when)$/.test(word.lower))
    )
      return true;
    // 'mentioned the dam, I laughed': a clause with a subject of its own
    if (kind === 'phrase' && clauseAt(passage, k, limit)) return true;
    // 'Claiming that it was late, Roe told them to go'
    if (cue.kind === 'participle' && opensSentence(passage, cue.verb) && clauseAt(passage, k, limit))
      return true;
    // 'Roe, despite admitting that it was late, voted for it'
    if ((cue.kind === 'participle' || cue.source?.how === 'relative') && finiteVerbAt(passage, k))
      return true;
    if (subordinateBefore(passage, start, i) || endsCuesClause(passage, cue, start, i, limit)) return true;
    // ', a bet that regulators will agree': the writer sums it up.
    if (
      /^an?$/.test(word.lower) &&
      (sumsUp(tokens, k + 1) || (document.tag(k + 1) & Tag.Noun && tokens[k + 2]?.lower === 'that'))
    )
      return true;
    if (circumstance(passage, k, limit) && settingEnd(document, k, limit) >= limit - 1) return true;
    if (kind === 'phrase' && apposition(passage, k, limit)) return true;
  } else if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return true;
  else if (
    kind === 'phrase' &&
    (token.lower === 'during' || circumstance(passage, i, limit) || temporalClause(passage, i, limit))
  )
    return true;
  if (COORDINATORS.test(word.lower)) {
    const next = k + 1;
    if (secondCueAt(passage, next, cue, kind)) return true;
    if (afterComma && cueClauseAt(passage, next, limit, cue)) return true;
    if (kind === 'phrase' && finiteVerbAt(passage, next)) return true;
    if (kind === 'phrase' && opensByGrammar(passage, start, i, next, limit)) return true;
    if (
      kind === 'clause' &&
      afterComma &&
      /^(?:but|and)$/.test(word.lower) &&
      goesOnForSource(passage, start, i, next, limit)
    )
      return true;
    // 'asked for a photo and Lee said', but 'the claims of firms and shops related to it'
    if (kind === 'phrase' && document.tag(next) & OWN_SUBJECT && cueClauseAt(passage, next, limit, cue))
      return true;
    if (kind === 'clause' && narrates(passage, k, limit)) return true;
    // 'said he had not seen it, and when asked why, he left'
    if (/^(?:when|if|once)$/.test(tokens[next]?.lower ?? '') && ASKED.test(tokens[next + 1]?.lower ?? ''))
      return true;
    // 'promised lower taxes, but the dam has cost too much'
    if (kind === 'phrase' && behindComma(tokens, k) && clauseAt(passage, next, limit)) return true;
  }
  if (
    afterComma &&
    /^(?:while|as|though|although|when|after)$/.test(word.lower) &&
    cueClauseAt(passage, k + 1, limit, cue)
  )
    return true;
  if (!afterComma && /^(?:while|as)$/.test(word.lower) && cueClauseAt(passage, k + 1, limit, cue))
    return true;
  return false;
}

/** 'backed Tom Hale, but now plans to', 'backed Hale and the union left': by the grammar a verb or a clause begins. */
function opensByGrammar(passage: Passage, start: number, i: number, next: number, limit: number): boolean {
  const opening = openingAt(passage, next, limit);
  if (!opening) return false;
  return !openingBetween(passage, start, i) || isApart(passage, start, i);
}
/** 'insists it is late, and has left': a verb behind a comma that the grammar does not put into the reported clause. */
function goesOnForSource(passage: Passage, start: number, i: number, next: number, limit: number): boolean {
  const opening = openingAt(passage, next, limit);
  if (!opening) return false;
  if (opening === 'clause' || passage.document.tag(next) & Tag.Modal) return false;
  return isApart(passage, start, i);
}
/** A finite verb stands in the content, so that a second one may be of its clause. */
function openingBetween(passage: Passage, start: number, i: number): boolean {
  for (let k = start; k < i; k++) if (isFiniteVerb(passage.document, k)) return true;
  return false;
}

/**
 * 'said it was “ready,” and the crowd cheered': behind a comma inside the mark the writer tells what came next, in the
 * plain past. Counterexamples: '… “ready,” and the mill would open', '… “ready,” and it was “late”'.
 */
function narrates(passage: Passage, coordinator: number, limit: number): boolean {
  const { document, quotationOf } = passage;
  const { tokens } = document;
  if (!isQuotationMark(tokens[coordinator - 1]) || tokens[coordinator - 2]?.text !== ',') return false;
  const subject = nounPhraseStartingAt(document, coordinator + 1, limit);
  if (!subject || subject.to >= limit) return false;
  let verb = subject.to;
  while (document.tag(verb) & Tag.Adverb && !(document.tag(verb) & Tag.Past)) verb++;
  const plain = document.tag(verb) & Tag.Past && !(document.tag(verb) & (Tag.Be | Tag.Have | Tag.Modal));
  return Boolean(plain) && quotationOf.subarray(coordinator, limit).every((quotation) => quotation === -1);
}

/** A dash, a spaced hyphen or two: not the hyphen of 'semi-final'. */
const opensRemark = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text !== '-' || tokens[i + 1]?.spaced === true || tokens[i + 1]?.text === '-';

/** 'Claiming', 'Having claimed' */
function opensSentence({ document }: Passage, i: number): boolean {
  const first = document.sentences[document.sentenceOf(i)]?.firstToken;
  return (
    first === i ||
    (first === i - 1 &&
      /^(?:having|by|while|after|without|before|despite|besides|instead|on|in)$/.test(
        document.tokens[i - 1]?.lower ?? '',
      ))
  );
}

/** ', the latest of many', ', another sign that': an article begins it, and no list goes on behind it. */
function apposition({ document }: Passage, i: number, limit: number): boolean {
  if (!/^(?:the|an?|another)$/.test(document.tokens[i]?.lower ?? '')) return false;
  for (let k = i + 1; k < limit; k++) {
    if (document.tokens[k]?.text === ',') return !/^(?:and|or)$/.test(document.tokens[k + 1]?.lower ?? '');
    if (document.tag(k) & Tag.Coordinator) return false;
  }
  return true;
}

/** '; that it was late', '; and that'; not '; that is a way to lose' */
const thatClauseAt = ({ document }: Passage, i: number): boolean =>
  document.tokens[i]?.lower === 'that' && !(document.tag(i + 1) & (Tag.Be | Tag.Have | Tag.Modal));

/** Nouns of the writer's for what was said, or for the figure in it: ', a swipe at', ', a 21 point increase from'. */
const SUMMARIES =
  /^(?:swipe|jab|dig|nod|reference|allusion|increase|decrease|rise|drop|jump|decline|gain|margin)$/;

const sumsUp = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some((token) => SUMMARIES.test(token.lower)) &&
  tokens.slice(from, from + 4).every((token) => token.text !== ',');

/** 'When he announced the swap, Roe said …': the comma that ends a clause which a subordinator opened. */
function subordinateBefore(passage: Passage, start: number, comma: number): boolean {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(start)];
  if (!sentence || sentence.firstToken < passage.from) return false;
  const first = nthToken(document.tokens, sentence.firstToken);
  if (
    !/^(?:when|as|after|while|although|though|since|before|because|once)$/.test(first.lower) ||
    sentence.firstToken >= start
  )
    return false;
  for (let k = sentence.firstToken; k < start; k++) if (document.tokens[k]?.text === ',') return false;
  return (document.tag(comma + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Proper)) !== 0;
}

const LEADS_UP =
  /^(?:when|as|after|while|although|though|since|before|because|once|if|until|unless|despite|in|on|at|with|without|during|under)$/;
const OPENS_SUBORDINATE =
  /^(?:when|as|after|while|although|though|since|before|because|once|if|until|unless|whenever)$/;

/**
 * 'Last month, when I asked her if she would, he laughed': a subordinator stands before the cue's subject, so that the
 * comma before another subject and its verb ends the clause. Counterexample: 'I asked when Roe, who left, would return'.
 */
function endsCuesClause(passage: Passage, cue: Anchor, start: number, comma: number, limit: number): boolean {
  const { document } = passage;
  const { source } = cue;
  // 'As Roe said, even in May, when it rained, nobody left': the content stands behind the clause.
  if (cue.kind !== 'finite' || cue.quotation >= 0 || !source || document.tokens[start - 1]?.text === ',')
    return false;
  if (source.how !== 'subject' && source.how !== 'apposition') return false;
  if (!OPENS_SUBORDINATE.test(document.tokens[source.from - 1]?.lower ?? '')) return false;
  // 'after he told her that despite the rain, she would win': the comma is that of the reported clause.
  // Counterexample: 'when I asked him if he would, he looked away', where 'if' asks
  const asks =
    /^(?:if|when)$/.test(document.tokens[start]?.lower ?? '') && document.tokens[start - 1]?.lower !== 'that';
  const own =
    !asks &&
    LEADS_UP.test(document.tokens[start]?.lower ?? '') &&
    !document.tokens.slice(start, comma).some((token) => token.text === ',');
  return !own && clauseAt(passage, comma + 1, limit);
}

/** 'did not elaborate', 'she did not name him' */
function writersRemark(passage: Passage, i: number, limit: number): boolean {
  const { tokens } = passage.document;
  let k = i;
  if (/^(?:he|she|they|it)$/.test(tokens[k]?.lower ?? '')) k++;
  // 'but would not say', and not 'but would not resign'
  if (/^(?:would|could)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.lower === 'not')
    return /^(?:say|comment|elaborate|confirm|specify|discuss|disclose|give|provide)$/.test(
      tokens[k + 2]?.lower ?? '',
    );
  if (k >= limit || !WRITERS_VERBS.test(tokens[k]?.lower ?? '')) return false;
  for (let n = k; n < Math.min(k + 4, limit); n++)
    if (
      /^(?:not|elaborate|declined|refused|comment|no|name|say|provide|specify|didn't|doesn't|hasn't)$/.test(
        tokens[n]?.lower ?? '',
      )
    )
      return true;
  return false;
}

function clauseAt(passage: Passage, i: number, limit: number): boolean {
  const subject = nounPhraseStartingAt(passage.document, i, limit);
  return subject !== null && subject.to < limit && finiteVerbAt(passage, subject.to);
}

function finiteVerbAt({ document }: Passage, i: number): boolean {
  let k = i;
  while (document.tag(k) & Tag.Adverb && !(document.tag(k) & Tag.Noun)) k++;
  return isFiniteVerb(document, k);
}

/** 'in a statement', 'at a rally': where the source said it, not what. */
const circumstance = (passage: Passage, i: number, limit: number): boolean =>
  /^(?:in|at|on)$/.test(passage.document.tokens[i]?.lower ?? '') &&
  /^an?$/.test(passage.document.tokens[i + 1]?.lower ?? '') &&
  settingEnd(passage.document, i, limit) > i;

/** 'put it at 26 before several were found': a clause of time behind a phrase is the writer's. */
function temporalClause(passage: Passage, i: number, limit: number): boolean {
  const word = passage.document.tokens[i]?.lower ?? '';
  if (/^(?:while|after|before)$/.test(word) && passage.document.tag(i + 1) & Tag.Ing) return true;
  // 'as Hale left', but 'showing Larkton as the town with the best schools'
  const temporal =
    /^(?:before|after|when|while|until)$/.test(word) ||
    (word === 'as' && passage.document.tag(i + 1) & (Tag.Proper | Tag.Pronoun));
  return Boolean(temporal) && clauseAt(passage, i + 1, limit);
}
