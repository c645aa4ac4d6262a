import { AUXILIARY, type Document, FINITE, Tag } from '../document/index.js';
import { type CueVerb, EVIDENCE_VERBS } from '../lexicons/index.js';
import { headOf, relationOf, subjectOf } from '../syntax/index.js';
import { correctedSource } from './corrected-source.js';
import type { Cue } from './cue.js';
import { participleByGrammar, subjectByGrammar } from './grammatical-subject.js';
import { infinitiveSubject } from './infinitive-subject.js';
import { isQuotationMark } from './marks.js';
import { insteadOfNobody } from './nobody-there.js';
import { besideParticiple, followingSubject, ownSubject } from './participle-source.js';
import type { Passage } from './passage.js';
import { assertedBy, type Polarity } from './polarity.js';
import { quotationAround } from './quotation-at.js';
import { quotedBefore } from './quoted-as-saying.js';
import { type Source, sourceBefore } from './source.js';
import { sourceAfter } from './source-after.js';
import { mainSubject, nearestSubject, subordinateSubject } from './subject.js';

/** A cue with the words that name its source. */
export interface SourcedCue extends Cue {
  readonly source: Source | null;
  /** 'said Roe': the phrase after the cue, where the content stands before it. */
  readonly inverted: { readonly source: Source; readonly end: number } | null;
  /** Whether it was said at all. */
  readonly polarity: Polarity;
}

const LINKS = /^(?:and|but|or|then|nor|also)$/;

/** Second verbs and participles take the source of the verb before them: 'Roe said it was late and called for help'. */
export function withSources(passage: Passage, cues: readonly Cue[]): SourcedCue[] {
  const sourced: SourcedCue[] = [];
  for (const cue of cues) {
    const inverted = isInvertible(passage, cue) ? sourceAfter(passage, cue, rightLimit(passage, cue)) : null;
    const found = sourceOf(passage, cue, sourced, inverted !== null);
    const source = insteadOfNobody(passage, cue, found);
    // 'There was pressure on Roe, with much pointing out'
    if (found && !source) continue;
    // Field by field: V8 in Node.js 20 gives each `{ ...cue, source }` a hidden class of its own.
    const { to, verb, readings, form, passive, kind, negated, refused, quotation } = cue;
    const { polarity, from } = assertedBy(passage, cue, source);
    sourced.push({
      from,
      to,
      verb,
      readings,
      form,
      passive,
      kind,
      negated,
      refused,
      quotation,
      source,
      inverted,
      polarity,
    });
  }
  return sourced;
}

/** Counterexamples: 'did not mention Roe', 'said the town should help, not declare war' */
const isInvertible = (passage: Passage, cue: Cue): boolean =>
  cue.kind === 'finite' &&
  !cue.passive &&
  !cue.negated &&
  !(passage.document.tag(cue.from) & AUXILIARY) &&
  cue.readings.some((verb) => mayInvert(passage, cue, verb));

/** '… rose, said Roe', and behind a quotation also a verb that tells somebody: '“… rise,” warned Roe'. */
const mayInvert = (passage: Passage, cue: Cue, verb: CueVerb): boolean =>
  verb.frames.has('quote') &&
  (!verb.frames.has('addressee') ||
    verb.lemma === 'ask' ||
    (verb.lemma !== 'tell' && isQuotationMark(passage.document.tokens[cue.from - 1])));

/** The token before which content of this cue must end: its quotation's end, or the passage's. */
export function rightLimit(
  passage: Passage,
  cue: { readonly verb: number; readonly quotation: number },
): number {
  if (cue.quotation < 0) return passage.to;
  const quotation = quotationAround(passage, cue.verb);
  const sentence = passage.document.sentences[passage.document.sentenceOf(cue.verb)];
  return Math.min(quotation?.endToken ?? passage.to, sentence?.endToken ?? passage.to);
}

function sourceOf(
  passage: Passage,
  cue: Cue,
  before: readonly SourcedCue[],
  inverted: boolean,
): Source | null {
  const { document } = passage;
  const previous = verbBefore(passage, cue, before);
  const start = document.sentences[document.sentenceOf(cue.verb)]?.firstToken ?? passage.from;
  const quoted = cue.kind === 'finite' ? quotedBefore(document, cue.verb, start) : null;
  if (quoted) {
    const quoting = sourceBefore(passage, { verb: quoted.verb, from: quoted.verb, quotation: cue.quotation });
    return { stretch: quoted.whom, how: 'subject', from: quoting?.from ?? quoted.verb };
  }
  if (cue.kind === 'finite' || cue.refused) return ofFinite(passage, cue, previous, start, inverted, before);
  if (cue.kind === 'bare') return null;
  if (cue.kind === 'participle') return ofParticiple(passage, cue, previous, start);
  const own = infinitiveSubject(passage, cue, start);
  return own
    ? { stretch: own, how: 'shared', from: cue.from }
    : shared(passage, cue, previous, start, 'shared');
}

/** The verb of saying that the cue may share its subject with. */
function verbBefore(passage: Passage, cue: Cue, before: readonly SourcedCue[]): SourcedCue | undefined {
  const { document } = passage;
  const earlier = before.filter(
    (other) =>
      other.quotation === cue.quotation &&
      document.sentenceOf(other.verb) === document.sentenceOf(cue.verb) &&
      other.kind === 'finite' &&
      !isSubordinate(passage, other),
  );
  // 'said no meeting was planned, adding': what is said goes on from what was said.
  const spoken = cue.kind === 'participle' && isSpoken(cue) ? earlier.findLast(isSpoken) : undefined;
  return spoken ?? earlier.at(-1);
}

function ofFinite(
  passage: Passage,
  cue: Cue,
  previous: SourcedCue | undefined,
  start: number,
  inverted: boolean,
  before: readonly SourcedCue[],
): Source | null {
  const left = passage.document.tokens[cue.from - 1]?.lower ?? '';
  if (cue.from > start && LINKS.test(left))
    return ofConjunct(passage, cue, before) ?? shared(passage, cue, previous, start, 'shared');
  const own = sourceBefore(passage, cue);
  return (
    (own && correctedSource(passage, cue, own)) ??
    listed(passage, cue, previous) ??
    (isThen(passage.document, cue) ? shared(passage, cue, previous, start, 'shared') : null) ??
    // 'People who eat early sleep well, said Roe': who follows the verb is meant.
    (cue.from > start && !cue.passive && !(inverted && isSaidBy(passage.document, cue))
      ? subjectByGrammar(passage, cue)
      : null)
  );
}

/** By the grammar the second verb of a relative clause: 'enraged members, who accused him of fraud and threatened to go' */
function ofConjunct({ document, syntax }: Passage, cue: Cue, before: readonly SourcedCue[]): Source | null {
  const tree = syntax.treeAt(cue.verb);
  const word = cue.verb - tree.first;
  if (relationOf(tree, word) !== 'conj' || subjectOf(tree, word) >= 0) return null;
  const first = before.find(({ verb }) => verb === tree.first + headOf(tree, word));
  // 'Ann Berg, of Norvale, New Larkland, who came and took issue with it': the last name is a place's.
  const place = first?.source && isOfPlace(document, first.source.stretch.from);
  return first?.source?.how === 'relative' && !place
    ? { ...first.source, how: 'shared', from: cue.from }
    : null;
}

const isOfPlace = ({ tokens, tag }: Document, from: number): boolean =>
  (tag(from) & Tag.Proper) !== 0 &&
  (tokens[from - 1]?.text === ',' || (tag(from - 1) & Tag.Preposition) !== 0);

/** ', said Roe'; not ', said nearly all of it', ', praised Roe' */
const isSaidBy = ({ tokens }: Document, { from, to, readings }: Cue): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[to]?.capital === true &&
  readings.every(({ frames }) => !frames.has('object'));

/** 'claimed it was lost, then blamed a clerk' */
const isThen = ({ tokens }: Document, { from, verb }: Cue): boolean =>
  from < verb && tokens[from]?.lower === 'then' && tokens[from - 1]?.text === ',';

function ofParticiple(
  passage: Passage,
  cue: Cue,
  previous: SourcedCue | undefined,
  start: number,
): Source | null {
  const beside = besideParticiple(passage, cue, start);
  if (beside) return beside;
  // 'reports say that troops have come, indicating a wider war': what it shows, it shows to the writer.
  const shown = cue.readings.every((verb) => EVIDENCE_VERBS.has(verb.lemma));
  if (previous && shown && passage.document.tokens[cue.from - 1]?.text === ',') return null;
  const ruled = ownSubject(passage, cue.from, start) ?? shared(passage, cue, previous, start, 'participle');
  return participleByGrammar(passage, cue, ruled) ?? ruled;
}

/** 'Roe said it was late, called them fools and left': the second of three verbs. */
function listed({ document, to }: Passage, cue: Cue, previous: SourcedCue | undefined): Source | null {
  const near = previous?.source;
  if (!near || document.tokens[cue.from - 1]?.text !== ',' || cue.from !== cue.verb) return null;
  for (let i = cue.to; i < to && document.sentenceOf(i) === document.sentenceOf(cue.verb); i++)
    if (document.tag(i) & Tag.Coordinator)
      return document.tag(i + 1) & (Tag.Past | Tag.Present)
        ? { stretch: near.stretch, how: 'shared', from: cue.from }
        : null;
  return null;
}

/**
 * Roe of 'The dam is safe, said Roe, adding': between two marks, whoever follows the verb is meant, not what stands
 * before. Counterexamples: 'Hale, a lawyer, said Roe was right, adding'; 'Hale, a lawyer, disputed the report, adding'
 */
function invertedSource({ document: { tokens } }: Passage, cue: SourcedCue): Source | null {
  const { from, source, inverted } = cue;
  const set = inverted && tokens[from - 1]?.kind === 'mark' && tokens[inverted.end]?.kind === 'mark';
  return set && source?.how !== 'apposition' ? inverted.source : null;
}

const isSpoken = (cue: Cue): boolean => cue.readings.some((verb) => verb.frames.has('quote'));

/** 'said that she thinks', 'an architect who said', 'said it expects': its subject belongs to a clause inside another. */
function isSubordinate(passage: Passage, cue: SourcedCue): boolean {
  const { document } = passage;
  if (invertedSource(passage, cue)) return false;
  if (!cue.source || cue.source.how === 'relative') return true;
  const before = document.tokens[cue.source.from - 1];
  if (!before || cue.source.from <= passage.from) return false;
  return (
    /^(?:that|what|which|who|whom|whose|how|why|whether|if|because|when|while|as|after|before|since|although|though|than|where)$/.test(
      before.lower,
    ) ||
    // 'said it expects', 'did say he found'
    ((passage.document.tag(cue.source.from - 1) & (Tag.Past | Tag.Present | Tag.Base)) !== 0 &&
      !(passage.document.tag(cue.source.from - 1) & (Tag.Noun | Tag.Adjective)))
  );
}

function shared(
  passage: Passage,
  cue: Cue,
  previous: SourcedCue | undefined,
  start: number,
  how: 'shared' | 'participle',
): Source | null {
  const { document } = passage;
  const near = previous && (invertedSource(passage, previous) ?? previous.source);
  const local = how === 'participle' ? subordinateSubject(passage, cue.from, start) : null;
  if (local) return { stretch: local, how, from: cue.from };
  // Between the two verbs no other subject and verb may take over.
  if (previous && near && !anotherVerbBetween(passage, previous.to, cue.from))
    return { stretch: near.stretch, how, from: cue.from };
  // 'When she rang, I laughed and said': the verb before 'and' stands next to it. 'why they cannot sit and cry'
  const coordinated =
    how === 'shared' &&
    (document.tag(cue.from - 2) & FINITE || (cue.kind === 'finite' && isBase(document.tag(cue.verb))));
  const subject = coordinated
    ? nearestSubject(passage, cue.from - 1, start)
    : (mainSubject(passage, cue.from, start) ?? nearestSubject(passage, cue.from, start));
  if (subject) return { stretch: subject, how, from: cue.from };
  if (near) return { stretch: near.stretch, how, from: cue.from };
  return how === 'participle' ? followingSubject(passage, cue) : null;
}

const isBase = (tag: number): boolean => (tag & Tag.Base) !== 0 && (tag & (Tag.Past | Tag.Present)) === 0;

function anotherVerbBetween(passage: Passage, from: number, to: number): boolean {
  const { document } = passage;
  for (let i = from; i < to; i++) {
    if (document.tokens[i]?.text === ';') return true;
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Adjective)) && document.tag(i - 1) & Tag.Coordinator)
      return true;
  }
  return false;
}
