import { type Document, FINITE, nthToken, possibleTagsOf, Tag, type Token } from '../../document/index.js';
import { CUE_NOUNS, type CueVerb } from '../../lexicons/index.js';
import { isVerb, startsClause, subjectOfFinite } from '../bare-clause-start.js';
import { contentEnd } from '../content-end.js';
import { isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nearestNoun } from '../phrase-leftward.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb } from '../place.js';
import type { SourcedCue } from '../sourced-cue.js';
import { asClause, type FramedContent, type Site, verbSieve } from '../verb-sieve.js';

export const bareClause = verbSieve({
  id: 'bare-clause',
  about: 'The content is a clause without ‘that’: a noun phrase and its verb, behind the cue.',
  nests: true,
  examples: [
    [
      'Mayor Ann Lee said the bridge would close in May.',
      'Mayor Ann Lee <said> the bridge would close in May',
    ],
    ['Officials said on Friday the river had risen.', 'Officials <said> the river had risen'],
    ['The union demanded it pay far more.', 'The union <demanded> it pay far more'],
  ],
  counterexamples: [
    'Ms Roe said nothing.',
    'He told the truth.',
    'Roe, who denies the charge, has left.',
    'She wrote a letter.',
    'Ms Roe denied the charge and resigned.',
  ],
  find(site) {
    const { passage, cue, limit, complement } = site;
    const start = complement.next;
    const token = passage.document.tokens[start];
    if (!token || start >= limit) return null;
    if (token.text === ':' || token.text === ',')
      return behindColon(site, token) ?? behindAddressee(site, token);
    const gap = whatTheySaid(site, start) ?? gapClause(site, start);
    if (gap) return gap;
    if (saysNoClause(site, token) || !takesBareClause(site, start) || !clauseStarts(site, start)) return null;
    const whole = { from: start, to: contentEnd(passage, start, cue, 'clause') };
    const from = startOfContent(site, whole);
    if (from === null || isMainVerb(site, whole)) return null;
    const content = from === start ? whole : { from, to: contentEnd(passage, from, cue, 'clause') };
    return asClause(site, [content], 0.85);
  },
});

const TOLD = /^(?:say|tell|note|add|write|report|announce|explain|insist|claim|warn|maintain|state|declare)$/;

/**
 * Where the content begins: behind the 'that' of 'have said for years that it leaks', nowhere in 'had been arguing over a
 * space, according to' and 'failed to agree on rules that it had asked for'.
 */
function startOfContent({ passage, verb }: Site, { from, to }: Stretch): number | null {
  const { document } = passage;
  const preposition =
    (document.tag(from) & Tag.Preposition) !== 0 &&
    !(document.tag(from) & (Tag.Subordinator | Tag.Determiner));
  if (!preposition) return from;
  const that = document.tokens.slice(from, to).find(({ lower }) => lower === 'that');
  if (hasFiniteVerb(passage, from, that?.index ?? to)) return from;
  return that && TOLD.test(verb.lemma) && !(document.tag(that.index + 1) & FINITE) ? that.index + 1 : null;
}

/** 'Those who reported long naps were likelier to fall ill': where the sentence has one verb more, it is not told. */
function isMainVerb({ passage, cue, verb, limit }: Site, { from, to }: Stretch): boolean {
  const { document } = passage;
  const { source } = cue;
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  if (
    source?.how !== 'relative' ||
    !verb.frames.has('object') ||
    !sentence ||
    sentence.firstToken !== source.from
  )
    return false;
  const subject = nounPhraseStartingAt(document, from, to);
  return subject !== null && subject.to < to && !hasFiniteVerb(passage, subject.to + 1, limit);
}

/**
 * 'told them as he left', but 'said as a father he worried'; 'for maintaining roads in the north', 'a judge hearing
 * the case': kept and tried, not said or told; 'heard from Roe, who said', 'arguing with the driver, who had called':
 * with whom, and not what
 */
const saysNoClause = ({ passage, cue, verb, complement }: Site, token: Token): boolean =>
  (token.lower === 'as' && complement.addressee !== null) ||
  (/^(?:maintain|hear)$/.test(verb.lemma) && cue.form === 'ing') ||
  isWithWhom(verb, token) ||
  isHearing(cue, verb) ||
  isHeardHimself(verb, token) ||
  isTaken(passage, verb, token) ||
  isPlan(passage, token) ||
  isWhere(passage, cue, token) ||
  isEvidence(passage, verb, token);

/** '…, adding the town must wait', 'knows she will win', and not 'adding a goal that was late', 'knew her well' */
const takesBareClause = ({ passage, cue, verb, complement, limit }: Site, start: number): boolean =>
  verb.frames.has('clause') ||
  (complement.addressee !== null && verb.frames.has('that') && verb.frames.has('addressee')) ||
  (isStrict(cue, verb) && subjectAndVerb(passage, start, limit));

function clauseStarts(site: Site, start: number): boolean {
  const { passage, cue, verb, limit } = site;
  // 'The woman who found the body said she was cold': the body says nothing.
  const own = Math.min(limit, antecedentsVerb(passage, cue));
  const end = verb.frames.has('object') ? nextClause(passage, start, own) : own;
  return startsClause(passage, start, end) || (verb.lemma === 'say' && hidesVerb(site, start));
}

const isWithWhom = ({ lemma }: CueVerb, { lower }: Token): boolean =>
  (lemma === 'hear' && lower === 'from') || (lemma === 'argue' && lower === 'with');

/** 'heard evidence that he slept': the noun is the cue. */
const isEvidence = ({ document }: Passage, { lemma }: CueVerb, { lower, index }: Token): boolean =>
  lemma === 'hear' && CUE_NOUNS.has(lower) && document.tokens[index + 1]?.lower === 'that';

/** 'Writing in the journal Small Minds, a team reports' */
const isWhere = ({ document }: Passage, { kind, from, to }: SourcedCue, { index, lower }: Token): boolean =>
  kind === 'participle' &&
  index === to &&
  document.sentences[document.sentenceOf(from)]?.firstToken === from &&
  /^(?:in|on|at|for|from)$/.test(lower);

/** 'announced plans to sell the mill, a firm expected to' */
const isPlan = ({ document: { tokens } }: Passage, { lower, index }: Token): boolean =>
  /^(?:plans?|proposals?|efforts?|attempts?)$/.test(lower) && tokens[index + 1]?.lower === 'to';

/** 'a blast, claiming two lives, shook the mill'; not 'claimed two lives were lost' */
function isTaken(passage: Passage, { lemma }: CueVerb, { index }: Token): boolean {
  if (lemma !== 'claim') return false;
  const { document } = passage;
  const taken = nounPhraseStartingAt(document, index, Math.min(passage.to, index + LONGEST_TAKEN));
  const words = document.tokens.slice(taken?.from ?? index, taken?.to ?? index);
  return (
    words.some(({ lower }) => /^(?:lives|life|casualties|victims?)$/.test(lower)) &&
    !isVerb(passage, taken?.to ?? index)
  );
}

const LONGEST_TAKEN = 8;

/** 'I cannot hear myself think' */
const isHeardHimself = ({ lemma }: CueVerb, { lower }: Token): boolean =>
  lemma === 'hear' && /sel(?:f|ves)$/.test(lower);

/** 'To hear Roe tell it, the dam is safe': it is not the hearing that tells. */
const isHearing = ({ kind }: SourcedCue, { lemma }: CueVerb): boolean =>
  lemma === 'hear' && kind === 'infinitive';

/**
 * Where the main verb stands, if that is a cue itself and this one belongs to its subject: 'said' of 'The woman who
 * found the body said she was cold', 'Lawyers hired to argue the case said it was late'.
 */
function antecedentsVerb({ cues, to }: Passage, { source, verb, from, kind }: SourcedCue): number {
  if (!source || (source.how !== 'relative' && kind !== 'infinitive')) return to;
  const main = cues.find(
    (other) =>
      other.verb > verb &&
      other.kind === 'finite' &&
      (other.source?.how === 'subject' || other.source?.how === 'apposition') &&
      (source.how === 'relative' ? other.source.from === source.from : other.source.stretch.to < from),
  );
  return main?.from ?? to;
}

/**
 * 'the vote, which Roe says was a mistake', 'a plan Roe said is dead': the subject of what is said stands before its
 * source, a relative pronoun or the noun itself.
 */
function gapClause(site: Site, start: number): FramedContent | null {
  const { passage, cue, verb, complement } = site;
  const { document } = passage;
  const before = (cue.source?.from ?? 0) - 1;
  if (!cue.source || !verb.frames.has('clause') || complement.addressee || cue.source.how !== 'subject')
    return null;
  const pronoun = /^(?:which|what|that|who)$/.test(document.tokens[before]?.lower ?? '');
  if (before < passage.from || !(isVerb(passage, start) || (pronoun && mayBeVerb(document, start))))
    return null;
  if (!pronoun && !(document.tag(before) & Tag.Noun && document.tag(start) & (Tag.Be | Tag.Modal | Tag.Have)))
    return null;
  const subject = pronoun ? { from: before, to: before + 1 } : nearestNoun(passage, before);
  // 'the news, which some say was a joke, was late': the main verb ends what they say.
  const { quotation, kind, source } = cue;
  const how = pronoun ? 'relative' : source.how;
  const anchor = {
    verb: cue.verb,
    quotation,
    kind,
    source: { stretch: source.stretch, how, from: source.from },
  };
  const rest = { from: start, to: contentEnd(passage, start, anchor, 'clause') };
  return subject && asClause(site, [subject, rest], 0.8);
}

/** 'favours' of 'a scheme that critics say favours the rich', a noun by its tag */
const mayBeVerb = (document: Document, i: number): boolean =>
  (possibleTagsOf(nthToken(document.tokens, i)) & (Tag.Present | Tag.Past)) !== 0 &&
  (document.tag(i + 1) & (Tag.Determiner | Tag.Pronoun | Tag.Proper)) !== 0;

/** 'What the letter did not say was that the fund had closed', 'What he said next was “nonsense”' */
function whatTheySaid(site: Site, start: number): FramedContent | null {
  const { passage, cue, verb } = site;
  const { document } = passage;
  if (document.tokens[(cue.source?.from ?? 0) - 1]?.lower !== 'what' || !verb.frames.has('clause'))
    return null;
  const told = isThatBehind(passage, start) ?? start;
  const be = /^(?:next|then|instead|later)$/.test(document.tokens[told]?.lower ?? '') ? told + 1 : told;
  if (!(document.tag(be) & Tag.Be) || !isWhatItWas(passage, be + 1)) return null;
  const from = document.tokens[be + 1]?.lower === 'that' ? be + 2 : be + 1;
  return asClause(site, [{ from, to: contentEnd(passage, from, { ...cue, source: null }, 'clause') }], 0.85);
}

/** The 'is' of 'What Roe said in the piece is that'; null where a mark stands before it. */
function isThatBehind({ document }: Passage, start: number): number | null {
  for (let i = start; i < start + LONGEST_OCCASION && document.tokens[i]?.kind === 'word'; i++)
    if (document.tag(i) & Tag.Be && document.tokens[i + 1]?.lower === 'that') return i;
  return null;
}

const LONGEST_OCCASION = 12;

/** 'that' and a clause, or quoted words */
const isWhatItWas = ({ document, quotationOf }: Passage, i: number): boolean =>
  (document.tokens[i]?.lower === 'that' && !(document.tag(i + 1) & FINITE)) ||
  (quotationOf[i + 1] ?? -1) !== -1;

/** 'Roe said: the road is closed' */
function behindColon(site: Site, mark: Token): FramedContent | null {
  const { passage, cue, verb, limit } = site;
  const start = mark.index + 1;
  // 'scolded him: “No,” she said': the quotation has its cue behind it.
  if (isQuotationMark(passage.document.tokens[start])) return null;
  if (mark.text !== ':' || !verb.frames.has('quote') || !hasFiniteVerb(passage, start, limit)) return null;
  return asClause(site, [{ from: start, to: contentEnd(passage, start, cue, 'clause') }], 0.85);
}

/** 'told the Post, there is no doubt': whom it is told stands before the comma, and a pronoun opens the clause. */
function behindAddressee(site: Site, mark: Token): FramedContent | null {
  const { passage, cue, limit, complement } = site;
  const start = mark.index + 1;
  const pronoun = /^(?:i|he|she|it|we|they|there)$/.test(passage.document.tokens[start]?.lower ?? '');
  // 'Speaking to reporters, he said it was late': the subject of the participle
  if (mark.text !== ',' || !complement.addressee || !pronoun || cue.kind !== 'finite') return null;
  if (start + 1 >= limit || !isVerb(passage, start + 1)) return null;
  return asClause(site, [{ from: start, to: contentEnd(passage, start, cue, 'clause') }], 0.8);
}

/** 'say the air smells', 'said the plan works': a noun in the plural behind one in the singular is the verb. */
function hidesVerb({ passage: { document }, limit }: Site, start: number): boolean {
  if (!/^(?:the|an?|this|that|his|her|its|their|our|my)$/.test(nthToken(document.tokens, start).lower))
    return false;
  const phrase = nounPhraseStartingAt(document, start, limit);
  for (let i = start + 2; i < (phrase?.to ?? start); i++) {
    const before = document.tag(i - 1);
    if (before & Tag.Noun && !(before & Tag.Plural) && document.tag(i) & Tag.Plural)
      return (possibleTagsOf(nthToken(document.tokens, i)) & Tag.Present) !== 0;
  }
  return false;
}

/** They take a clause without ‘that’ where it can be nothing else. */
const isStrict = (cue: SourcedCue, verb: CueVerb): boolean =>
  verb.lemma === 'add' || (verb.lemma === 'know' && cue.kind === 'finite' && !cue.passive);

/** The comma of 'denied the claim, and the council has sued him': what may be an object is one, and no subject. */
function nextClause(passage: Passage, start: number, limit: number): number {
  const { tokens } = passage.document;
  for (let i = start; i < limit - 1; i++)
    if (
      tokens[i]?.text === ',' &&
      /^(?:and|but|although|though|while|whereas)$/.test(tokens[i + 1]?.lower ?? '') &&
      subjectOfFinite(passage, i + 2, limit)
    )
      return i;
  return limit;
}

/** A noun phrase, and right behind it an auxiliary. */
function subjectAndVerb({ document }: Passage, start: number, limit: number): boolean {
  const subject = nounPhraseStartingAt(document, start, limit);
  return subject !== null && (document.tag(subject.to) & (Tag.Modal | Tag.Be | Tag.Have)) !== 0;
}
