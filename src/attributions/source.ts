import { type Document, FINITE, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import { settingEnd } from './complement.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import { isTimeWord, nounPhraseEndingAt, nounPhraseStartingAt, type Stretch } from './phrases.js';

export interface Source {
  readonly stretch: Stretch;
  readonly how:
    | 'subject' // 'Roe said'
    | 'apposition' // 'Roe, a lawyer, said'
    | 'relative' // 'Roe, who said'
    | 'shared' // 'Roe said … and added'
    | 'participle' // 'Roe said …, adding'
    | 'reduced' // 'a poll showing'
    | 'inverted'; // 'said Roe'
  /** Leftmost token of the clause part that holds source and cue, appositions included. */
  readonly from: number;
}

const OBJECT_PRONOUNS = /^(?:him|them|me|us|himself|herself|themselves|itself|myself)$/;
/** Between two commas after a name: an apposition, an age, a relative clause, a participle, a place. */
const APPOSITION_START =
  /^(?:who|which|whose|whom|a|an|the|his|her|its|their|one|now|then|former|also|both|speaking|citing|in|of|from|at|on|during|after|like|however|meanwhile|himself|too|for|along|when|while|asked|as|acting|part|director|president|chairman|chair|author|founder|including|with|though|not|according|though|himself|herself|whose|according|jr\.|sr\.|age|aged|by)$/;
const LONGEST_APPOSITION = 40;

/** The words before the cue that name who speaks; null where none stands there. */
export function sourceBefore(passage: Passage, cue: Cue): Source | null {
  const { document } = passage;
  const { tokens } = document;
  const from = leftLimit(passage, cue);
  const last = beforeTime(passage, cue.from - 1, from);
  if (last < from) return null;
  const token = tokens[last] as Token;
  if (/^(?:who|which|that)$/.test(token.lower)) return relative(passage, last, from);
  if (token.text === ',') return aroundApposition(passage, last, from, ',');
  if (token.text === '—' || token.text === '–') return aroundApposition(passage, last, from, token.text);
  // 'a document filed Thursday says'
  const reduced = last < cue.from - 1 && token.lower.endsWith('ed') && document.tag(last) & Tag.Participle;
  const phrase =
    nounPhraseEndingAt(document, last, from) ??
    (reduced && document.tag(last - 1) & Tag.Noun ? nounPhraseEndingAt(document, last - 1, from) : null);
  if (!phrase) return null;
  if (phrase.to - phrase.from === 1 && OBJECT_PRONOUNS.test(token.lower)) return null;
  // 'Neither the ministry nor the army confirmed it'
  if (tokens[phrase.from - 1]?.lower === 'nor') return null;
  const trimmed = withoutTime(passage, antecedentOf(passage, phrase, from) ?? phrase);
  if (!trimmed) return null;
  return { stretch: trimmed, how: 'subject', from: trimmed.from };
}

const leftLimit = (passage: Passage, cue: Cue): number => {
  const quotation =
    cue.quotation >= 0
      ? passage.quotations.find((q) => q.firstToken <= cue.verb && cue.verb < q.endToken)
      : undefined;
  const sentence = passage.document.sentences[passage.document.sentenceOf(cue.verb)];
  return Math.max(quotation?.firstToken ?? passage.from, sentence?.firstToken ?? passage.from);
};

/**
 * 'Researchers who examined old logbooks said': the phrase before the verb is the object of a relative clause, and the
 * source is what that clause belongs to. Null where no relative clause runs up to the phrase.
 */
function antecedentOf(passage: Passage, phrase: Stretch, from: number): Stretch | null {
  const { document } = passage;
  let verb = false;
  for (let i = phrase.from - 1; i > from && i > phrase.from - 15; i--) {
    const token = document.tokens[i] as Token;
    if (token.kind === 'mark') return null;
    const tag = document.tag(i);
    // 'a source involved in the talks says'
    if (!verb && isReducedRelative(passage, i, phrase, from))
      return nounPhraseEndingAt(document, i - 1, from);
    if (/^(?:who|that|which)$/.test(token.lower)) {
      return verb &&
        document.tag(i - 1) & (Tag.Noun | Tag.Proper) &&
        !CUE_FORMS.has(document.tokens[i - 1]?.lower ?? '')
        ? nounPhraseEndingAt(document, i - 1, from)
        : null;
    }
    if (tag & FINITE && !(tag & Tag.Noun)) {
      if (CUE_FORMS.has(token.lower)) return null;
      verb = true;
    }
  }
  return null;
}

/** A participle with a preposition behind it, after a noun phrase that begins the clause. */
function isReducedRelative(passage: Passage, i: number, phrase: Stretch, from: number): boolean {
  const { document } = passage;
  const tag = document.tag(i);
  if (!(tag & (Tag.Past | Tag.Participle)) || !(document.tokens[i]?.lower ?? '').endsWith('ed')) return false;
  if (i + 2 !== phrase.from || !(document.tag(i + 1) & Tag.Preposition)) return false;
  const noun = nounPhraseEndingAt(document, i - 1, from);
  return (
    noun !== null &&
    (document.tag(noun.from) & Tag.Determiner) !== 0 &&
    (noun.from === from || document.tag(noun.from - 1) === Tag.Mark)
  );
}

/** The token before a time or a place of speaking that stands between source and cue: 'Roe in 2010 said'. */
function beforeTime(passage: Passage, last: number, from: number): number {
  const { document } = passage;
  for (let k = last; k > from && k > last - 6; k--) {
    if (
      (document.tag(k) & (Tag.Preposition | Tag.Adjective) ||
        /^(?:this|last|earlier|late|early)$/.test(document.tokens[k]?.lower ?? '')) &&
      settingEnd(document, k, last + 1) === last + 1 &&
      !(document.tag(k - 1) & Tag.Determiner)
    )
      return pastAuxiliaries(document, document.tokens[k - 1]?.lower === 'just' ? k - 2 : k - 1, from);
  }
  return last;
}

/** 'Roe, who has in the past said' */
function pastAuxiliaries(document: Document, last: number, from: number): number {
  let k = last;
  while (k > from && document.tag(k) & (Tag.Have | Tag.Be) && !(document.tag(k) & Tag.Possessive)) k--;
  return k;
}

/** Takes 'on Thursday' and 'in a statement' off the end: 'Roe on Thursday' said. */
function withoutTime(passage: Passage, phrase: Stretch): Stretch | null {
  const { document } = passage;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (
      settingEnd(document, i, phrase.to) === phrase.to &&
      !(document.tag(i) & (Tag.Noun | Tag.Proper) && !isTimeWord(document.tokens[i]))
    )
      return { from: phrase.from, to: i };
  }
  // Nothing but a time is no source: 'Thursday said'.
  return isTimeWord(document.tokens[phrase.to - 1]) && phrase.to - phrase.from === 1 ? null : phrase;
}

function relative(passage: Passage, pronoun: number, from: number): Source | null {
  const { document } = passage;
  let last = pronoun - 1;
  if (last < from) return null;
  const separated = document.tokens[last]?.text === ',';
  if (separated) last--;
  if (last < from) return null;
  if (document.tokens[pronoun]?.lower === 'that' && separated) return null;
  let phrase = nounPhraseEndingAt(document, last, from);
  if (!phrase) return null;
  // 'Roe, the mayor, who said', 'Roe, 63, a teacher who said': the name before the apposition.
  if (document.tokens[phrase.from - 1]?.text === ',' && document.tag(phrase.from) & Tag.Determiner) {
    const age =
      document.tokens[phrase.from - 2]?.kind === 'number' && document.tokens[phrase.from - 3]?.text === ',';
    const name = nounPhraseEndingAt(document, phrase.from - (age ? 4 : 2), from);
    if (name && document.tag(name.to - 1) & Tag.Proper) phrase = { from: name.from, to: phrase.to };
  }
  return { stretch: { from: phrase.from, to: pronoun + 1 }, how: 'relative', from: phrase.from };
}

function aroundApposition(passage: Passage, closing: number, from: number, mark: string): Source | null {
  const { document } = passage;
  const { tokens } = document;
  const earliest = Math.max(from, closing - LONGEST_APPOSITION);
  for (let opening = closing - 2; opening > earliest; opening--) {
    const token = tokens[opening] as Token;
    if (token.text === '”' || token.text === '"') {
      // 'wearing a hat and a “Vote” pin, said': a term inside the apposition; one that ends in a comma is speech.
      const mark = openingOfTerm(tokens, opening, earliest);
      if (mark < 0) return null;
      opening = mark;
      continue;
    }
    if (token.text === '“') return null;
    if (token.text !== mark) continue;
    const first = tokens[opening + 1] as Token;
    const looksLikeOne =
      APPOSITION_START.test(first.lower) ||
      first.kind === 'number' ||
      document.tag(opening + 1) &
        (Tag.Noun | Tag.Proper | Tag.Past | Tag.Participle | Tag.Adverb | Tag.Ing | Tag.Adjective);
    if (!looksLikeOne) continue;
    // 'Pell, whose mother, Irene, was ill, said': a verb without a relative pronoun belongs to the clause further out.
    if (
      !/^(?:who|which|whose|whom|when|where|while|as)$/.test(first.lower) &&
      hasVerb(passage, opening + 1, closing)
    )
      continue;
    const phrase = nounPhraseEndingAt(document, opening - 1, from);
    if (!phrase) continue;
    const head = tokens[phrase.to - 1] as Token;
    if (head.kind === 'number') continue;
    if (OBJECT_PRONOUNS.test(head.lower)) continue;
    // A name or a definite phrase, and no finite verb between it and the comma that it could be the object of.
    const before = tokens[phrase.from - 1];
    if (
      before &&
      phrase.from - 1 >= from &&
      document.tag(phrase.from - 1) & FINITE &&
      !(document.tag(phrase.from - 1) & Tag.Noun)
    )
      return null;
    if (
      before &&
      phrase.from - 1 >= from &&
      document.tag(phrase.from - 1) & Tag.Preposition &&
      before.lower !== 'as' &&
      before.lower !== 'that'
    )
      continue;
    return { stretch: phrase, how: 'apposition', from: phrase.from };
  }
  return null;
}

/** Words that a quoted term inside an apposition may have. */
const LONGEST_TERM = 6;

function openingOfTerm(tokens: readonly Token[], closing: number, earliest: number): number {
  if (/^[,.?!]$/.test(tokens[closing - 1]?.text ?? '')) return -1;
  for (let i = closing - 1; i > Math.max(earliest, closing - LONGEST_TERM); i--)
    if (tokens[i]?.text === '“' || (tokens[i]?.text === '"' && tokens[closing]?.text === '"')) return i;
  return -1;
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  const { document } = passage;
  // 'the study, published in May, says'
  const first = document.tokens[from]?.lower.endsWith('ed') ? from + 1 : from;
  for (let i = first; i < to; i++) {
    if (/^(?:who|which|that|whose)$/.test(document.tokens[i]?.lower ?? '')) return false;
    // 'Roe, at a firm called Harbor, said'
    if (/^(?:called|named|titled|dubbed|based)$/.test(document.tokens[i]?.lower ?? '')) continue;
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Participle | Tag.Possessive | Tag.Adjective))) return true;
  }
  return false;
}

/** 'said Ms Lee, who chairs the board': the phrase after the cue, and where its appositions end. */
export function sourceAfter(passage: Passage, cue: Cue, to: number): { source: Source; end: number } | null {
  const { document } = passage;
  const { tokens } = document;
  const first = tokens[cue.to];
  if (!first || cue.to >= to || cue.kind === 'participle' || cue.kind === 'infinitive') return null;
  if (OBJECT_PRONOUNS.test(first.lower)) return null;
  const phrase = first.lower === 'that' ? null : nounPhraseStartingAt(document, cue.to, to);
  if (!phrase) return null;
  const next = tokens[phrase.to];
  // A verb after the phrase says that it is the subject of a content: 'said the deal was off'.
  if (
    next &&
    phrase.to < to &&
    next.kind === 'word' &&
    document.tag(phrase.to) & (FINITE | Tag.Base) &&
    !(document.tag(phrase.to) & Tag.Noun)
  )
    return null;
  if (
    next?.lower === "'s" ||
    next?.lower === 'that' ||
    next?.text === '“' ||
    (next?.text === '"' && next.spaced)
  )
    return null;
  const head = tokens[phrase.to - 1];
  if (isTimeWord(head) && phrase.to - phrase.from === 1) return null;
  const named = withName(passage, withoutTime(passage, phrase) ?? phrase, to);
  return {
    source: { stretch: named, how: 'inverted', from: cue.from },
    end: appositionEnd(passage, named.to, to),
  };
}

/** 'wrote one of them, Ann Lee': the name that says which. */
function withName(passage: Passage, phrase: Stretch, to: number): Stretch {
  const { document } = passage;
  if (
    !/^(?:one|another)$/.test(document.tokens[phrase.from]?.lower ?? '') ||
    document.tokens[phrase.to]?.text !== ','
  )
    return phrase;
  const name = nounPhraseStartingAt(document, phrase.to + 1, to);
  return name && document.tag(name.from) & Tag.Proper ? { from: phrase.from, to: name.to } : phrase;
}

/** End of the appositions that follow a noun phrase: ', 44, the mayor of Larkton,'; stops at a quotation. */
export function appositionEnd(passage: Passage, after: number, to: number): number {
  const { document } = passage;
  const { tokens } = document;
  let end = after;
  for (;;) {
    if (tokens[end]?.text !== ',' || end + 1 >= to) return end;
    const first = tokens[end + 1] as Token;
    if (first.kind === 'mark') return end;
    const looksLikeOne =
      APPOSITION_START.test(first.lower) ||
      first.kind === 'number' ||
      (document.tag(end + 1) & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Participle)) !== 0;
    if (!looksLikeOne) return end;
    let k = end + 1;
    const relative = /^(?:who|which|whose|whom|when|where|as|while|after|before|speaking)$/.test(first.lower);
    while (k < to && !/^[,.;:“"”‘—?!]$/.test(tokens[k]?.text ?? '')) {
      // A verb of its own makes it a clause, not an apposition: ', local officials should act'.
      if (
        !relative &&
        document.tag(k) & FINITE &&
        !(document.tag(k) & (Tag.Noun | Tag.Possessive | Tag.Adjective))
      )
        return end;
      k++;
    }
    end = k;
  }
}

/** The subject of the first finite verb before `before`: the main clause's, for participles and second verbs. */
export function mainSubject(passage: Passage, before: number, from: number): Stretch | null {
  for (let i = from; i < before; i++) {
    if (!isFiniteVerb(passage, i)) continue;
    return i === from ? null : (subjectOf(passage, i)?.stretch ?? null);
  }
  return null;
}

/**
 * The subject of the last clause before `before`, past second verbs and relative clauses: 'When it rang, I rose and'
 * has 'I'. Null where it has none.
 */
export function nearestSubject(passage: Passage, before: number, from: number): Stretch | null {
  for (let i = before - 1; i > from; i--) {
    if (!isFiniteVerb(passage, i)) continue;
    const left = passage.document.tag(i - 1);
    if (left & (Tag.Coordinator | FINITE) && !(left & Tag.Noun)) continue;
    const source = subjectOf(passage, i);
    if (!source || source.how === 'relative') continue;
    return source.stretch;
  }
  return null;
}

function isFiniteVerb({ document }: Passage, i: number): boolean {
  const tag = document.tag(i);
  return (tag & FINITE) !== 0 && !(tag & (Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.To));
}

const subjectOf = (passage: Passage, verb: number): Source | null =>
  sourceBefore(passage, {
    verb,
    from: verb,
    to: verb + 1,
    readings: [],
    form: 'past',
    passive: false,
    kind: 'finite',
    negated: false,
    refused: false,
    quotation: -1,
  });
