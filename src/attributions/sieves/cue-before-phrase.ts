import { ANY_VERB, FINITE, Tag, type Token } from '../../document/index.js';
import type { CueVerb } from '../../lexicons/index.js';
import { contentEnd, phraseContent } from '../boundaries.js';
import { complementAfter, settingEnd } from '../complement.js';
import { draftOf, openCues } from '../drafting.js';
import type { Passage } from '../passage.js';
import { nounPhraseEndingAt, nounPhraseStartingAt, type Stretch } from '../phrases.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

/**
 * 'Roe accused him of lying', 'urged ministers to act', 'promised to resign', 'denied knowing her', 'called for better
 * pay', 'described it as a failure', 'called it a “disgrace”', 'denied the charge'.
 */
export const cueBeforePhrase: Sieve = {
  id: 'cue-before-phrase',
  about:
    'The content is an infinitive, a gerund, a noun phrase or what a preposition leads to, as the cue verb’s frame has it.',
  examples: [
    ['Roe accused the council of wasting money.', 'Roe <accused> the council | wasting money'],
    ['The union urged ministers to act at once.', 'The union <urged> to act at once'],
    ['Ms Hale promised to resign.', 'Ms Hale <promised> to resign'],
    ['The nurse denied knowing the patient.', 'The nurse <denied> knowing the patient'],
    ['Teachers called for better pay.', 'Teachers <called for> better pay'],
    ['Lee called the vote a “disgrace”.', 'Lee <called> the vote a “disgrace”'],
  ],
  counterexamples: ['She called her mother.', 'He ordered a coffee and left.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      if (cue.passive || !cue.source || cue.kind === 'bare') continue;
      for (const verb of cue.readings) {
        const draft = draftFor(passage, cue, verb);
        if (draft) {
          drafts.push(draft);
          break;
        }
      }
    }
    return drafts;
  },
};

interface Found {
  readonly content: readonly Stretch[];
  readonly addressee?: Stretch | null;
  readonly cueEnd?: number;
  readonly confidence: number;
}

function draftFor(passage: Passage, cue: SourcedCue, verb: CueVerb): Draft | null {
  const { document } = passage;
  const after = verb === cue.readings[0] ? cue.to : cue.verb + 1;
  const limit = rightLimit(passage, cue);
  if (after >= limit) return null;
  const tries = {
    of: () => ofTarget(passage, cue, verb, after, limit),
    to: () => infinitive(passage, cue, verb, after, limit),
    ing: () => gerund(passage, cue, verb, after),
    prep: () => afterPreposition(passage, cue, verb, after, limit),
    named: () => named(passage, cue, verb, after, limit),
    object: () => object(passage, cue, verb, after),
  };
  let found: Found | null = null;
  let how = '';
  for (const [k, f] of Object.entries(tries)) {
    found = f();
    if (found) {
      how = k;
      break;
    }
  }
  if (!found) return null;
  const complement = complementAfter(document, after, limit, null);
  return draftOf(cue, verb, `phrase:${how}`, found.confidence, {
    cue: { from: cue.from, to: found.cueEnd ?? after },
    source: cue.source?.stretch ?? null,
    content: found.content,
    addressee: found.addressee ?? null,
    setting: complement.setting,
  });
}

/** 'accused him of lying', 'blamed them for the delay', 'charged him with fraud' */
function ofTarget(
  passage: Passage,
  cue: SourcedCue,
  verb: CueVerb,
  after: number,
  limit: number,
): Found | null {
  const { document } = passage;
  if (!verb.frames.has('of')) return null;
  const target = targetOf(passage, after, limit);
  if (!target) return null;
  const preposition = document.tokens[pastApposition(passage, target.to, limit)];
  if (!preposition || !/^(?:of|for|with|over)$/.test(preposition.lower)) return null;
  const end = contentEnd(passage, preposition.index + 1, cue, 'phrase');
  if (end <= preposition.index + 1) return null;
  return { content: [target, { from: preposition.index + 1, to: end }], addressee: null, confidence: 0.88 };
}

/** 'accused its leader, Tom Hale, of fraud': behind the apposition. */
function pastApposition(passage: Passage, i: number, limit: number): number {
  const { tokens } = passage.document;
  if (tokens[i]?.text !== ',') return i;
  for (let k = i + 1; k < Math.min(limit, i + 10); k++) if (tokens[k]?.text === ',') return k + 1;
  return i;
}

/** The object noun phrase without an 'of' phrase that belongs to the verb's frame. */
function targetOf(passage: Passage, after: number, limit: number): Stretch | null {
  const { document } = passage;
  const whole = nounPhraseStartingAt(document, after, limit);
  if (!whole) return null;
  for (let i = after + 1; i < whole.to; i++) {
    const word = document.tokens[i]?.lower;
    if (
      (word === 'of' || word === 'for' || word === 'with') &&
      (document.tag(i + 1) & Tag.Ing || word !== 'of' || document.tag(i - 1) & (Tag.Proper | Tag.Pronoun))
    )
      return { from: after, to: i };
  }
  return whole;
}

/** 'promised to resign', 'urged ministers to act' */
function infinitive(
  passage: Passage,
  cue: SourcedCue,
  verb: CueVerb,
  after: number,
  limit: number,
): Found | null {
  const { document } = passage;
  const at = (i: number): boolean => document.tokens[i]?.lower === 'to' && startsVerb(passage, i + 1);
  if (verb.frames.has('to') && at(after))
    return { content: [{ from: after, to: contentEnd(passage, after, cue, 'phrase') }], confidence: 0.85 };
  if (!verb.frames.has('urge')) return null;
  const target = nounPhraseStartingAt(document, after, limit);
  if (!target) return null;
  if (document.tokens[target.to]?.lower === 'not' && at(target.to + 1))
    return {
      content: [{ from: target.to, to: contentEnd(passage, target.to, cue, 'phrase') }],
      addressee: target,
      confidence: 0.88,
    };
  const behind = settingEnd(document, target.to, limit);
  if (behind > target.to && at(behind))
    return {
      content: [{ from: behind, to: contentEnd(passage, behind, cue, 'phrase') }],
      addressee: target,
      confidence: 0.85,
    };
  if (!at(target.to)) return null;
  return {
    content: [{ from: target.to, to: contentEnd(passage, target.to, cue, 'phrase') }],
    addressee: target,
    confidence: 0.88,
  };
}

/** What follows 'to' is a verb, also one that the word list has as a noun or not at all: 'to triple the size'. */
function startsVerb(passage: Passage, i: number): boolean {
  const { document } = passage;
  const token = document.tokens[i];
  const tag = document.tag(i);
  if (token?.text === '“' || token?.text === '"') return true;
  if (token?.kind !== 'word' || token.capital) return false;
  if (tag & (Tag.Base | Tag.Be | Tag.Have | Tag.Do | Tag.Adverb | Tag.Not)) return true;
  return (
    !(
      tag &
      (Tag.Determiner | Tag.Pronoun | Tag.Proper | Tag.Plural | Tag.Preposition | Tag.Question | Tag.Ing)
    ) && (document.tag(i + 1) & (Tag.Determiner | Tag.Pronoun)) !== 0
  );
}

/** 'denied knowing her', 'suggested moving the vote' */
function gerund(passage: Passage, cue: SourcedCue, verb: CueVerb, after: number): Found | null {
  if (!verb.frames.has('ing')) return null;
  const tag = passage.document.tag(after);
  if (!(tag & Tag.Ing)) return null;
  const end = contentEnd(passage, after, cue, 'phrase');
  return end > after + 1 ? { content: [{ from: after, to: end }], confidence: 0.8 } : null;
}

/** 'called for better pay', 'warned of delays', 'told reporters about the plan' */
function afterPreposition(
  passage: Passage,
  cue: SourcedCue,
  verb: CueVerb,
  after: number,
  limit: number,
): Found | null {
  const { document } = passage;
  const { tokens } = document;
  if (verb.prepositions.size === 0) return null;
  let i = after;
  let addressee: Stretch | null = null;
  const complement = complementAfter(document, after, limit, verb);
  if (!verb.prepositions.has(tokens[i]?.lower ?? '')) {
    i = complement.next;
    addressee = complement.addressee;
  }
  if (!verb.prepositions.has(tokens[i]?.lower ?? '')) return null;
  const start = i + 1;
  const tag = document.tag(start);
  if (start >= limit) return null;
  const starts =
    tag &
      (Tag.Determiner |
        Tag.Noun |
        Tag.Proper |
        Tag.Pronoun |
        Tag.Adjective |
        Tag.Ing |
        Tag.Number |
        Tag.Question |
        Tag.Participle) || /^[“"‘$£€]$/.test(tokens[start]?.text ?? '');
  if (!starts) return null;
  // 'called on ministers to act': an addressee and an infinitive.
  if (/^(?:on|upon|for|to)$/.test(tokens[i]?.lower ?? '')) {
    const target = nounPhraseStartingAt(document, start, limit);
    if (
      target &&
      tokens[target.to]?.lower === 'to' &&
      document.tag(target.to + 1) & (Tag.Base | Tag.Be) &&
      /^(?:on|upon|to)$/.test(tokens[i]?.lower ?? '')
    ) {
      return {
        content: [{ from: target.to, to: contentEnd(passage, target.to, cue, 'phrase') }],
        addressee: target,
        cueEnd: i + 1,
        confidence: 0.88,
      };
    }
  }
  const end = contentEnd(passage, start, cue, 'phrase');
  const content = phraseContent(passage, start, cue) ?? { from: start, to: end };
  return content.to > content.from
    ? { content: [content], addressee, cueEnd: addressee ? after : i + 1, confidence: 0.78 }
    : null;
}

/** 'described it as a failure', 'called it a “disgrace”' */
function named(passage: Passage, cue: SourcedCue, verb: CueVerb, after: number, limit: number): Found | null {
  const { document } = passage;
  const { tokens } = document;
  const opener = cue.source ? tokens[cue.source.from - 1]?.lower : undefined;
  // 'what he called a “breach”'
  if (opener === 'what' && verb.frames.has('naming') && !/^(?:as|to)$/.test(tokens[after]?.lower ?? '')) {
    const end = contentEnd(passage, after, cue, 'phrase');
    return end > after ? { content: [{ from: after, to: end }], confidence: 0.8 } : null;
  }
  if (verb.frames.has('as') && tokens[after]?.lower === 'as' && /^(?:that|which|what|whom)$/.test(opener ?? '')) {
    // 'a blast that the mayor described as “intentional”'
    const end = contentEnd(passage, after + 1, cue, 'phrase');
    const antecedent = cue.source && cue.source.from >= passage.from + 2 ? nounPhraseEndingAt(document, cue.source.from - (tokens[cue.source.from - 2]?.text === ',' ? 3 : 2), passage.from) : null;
    return end > after + 1 ? { content: [...(antecedent ? [antecedent] : []), { from: after, to: end }], confidence: 0.8 } : null;
  }
  if (verb.frames.has('as')) {
    const as = findAs(passage, after, Math.min(limit, after + 25), verb.prepositions.has('to') ? /^(?:as|to)$/ : /^as$/);
    if (as >= 0) {
      const end = contentEnd(passage, after, cue, 'phrase');
      if (end > as + 1) return { content: [{ from: after, to: end }], confidence: 0.85 };
    }
  }
  if (!verb.frames.has('naming')) return null;
  const target = nounPhraseStartingAt(document, after, limit);
  if (!target) return null;
  const behind = settingEnd(document, target.to, limit);
  const next = tokens[behind] as Token | undefined;
  if (!next || behind >= limit) return null;
  const tag = document.tag(behind);
  const complement =
    /^[“"‘«'„]$/.test(next.text) ||
    (tag & (Tag.Determiner | Tag.Adjective) && !(tag & (FINITE | Tag.Preposition | Tag.Subordinator)));
  // The complement may stand inside what was read as one phrase: 'called the vote a disgrace' is two.
  if (!complement) return null;
  const end = contentEnd(passage, after, cue, 'phrase');
  return end > target.to ? { content: [{ from: after, to: end }], confidence: 0.85 } : null;
}

function findAs(passage: Passage, from: number, to: number, as: RegExp): number {
  const { document } = passage;
  for (let i = from + 1; i < to; i++) {
    const token = document.tokens[i] as Token;
    if (as.test(token.lower)) return i;
    if (token.kind === 'mark' && !/^[“”"‘’']$/.test(token.text)) return -1;
    if (document.tag(i) & FINITE && !(document.tag(i) & Tag.Noun)) return -1;
  }
  return -1;
}

/** 'denied the charge', 'announced the move' */
function object(passage: Passage, cue: SourcedCue, verb: CueVerb, after: number): Found | null {
  const { document } = passage;
  if (!verb.frames.has('object')) return null;
  const token = document.tokens[after] as Token;
  const tag = document.tag(after);
  if (tag & (Tag.Preposition | Tag.To | Tag.Coordinator) && !(tag & Tag.Determiner)) return null;
  if (tag & ANY_VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Participle | Tag.Ing))) return null;
  if (
    /^(?:himself|herself|themselves|itself|nothing|him|them|me|us|it)$/.test(token.lower) &&
    verb.attitude === false &&
    !/^(?:support|back|endorse|praise|criticize|criticise|attack|defend|oppose|mock)$/.test(verb.lemma)
  )
    return null;
  const content = phraseContent(passage, after, cue);
  return content && content.to > content.from ? { content: [content], confidence: 0.7 } : null;
}
