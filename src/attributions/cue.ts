import { ANY_VERB, byWord, type Document, nthToken, Tag, type Token } from '../document/index.js';
import { CUE_FORMS, type CueVerb, type VerbForm } from '../lexicons/index.js';
import type { Syntax } from '../syntax/index.js';
import { groupOf, refusalBefore, withUsed } from './cue-group.js';
import { kindOf } from './cue-kind.js';
import { isNounLikeCue, isParticiplePlace, looksVerbal } from './like-cue.js';
import { madeToBelieve } from './made-to-believe.js';
import { isVerbOnly, type Stretch } from './phrase.js';
import { quotedAsSaying } from './quoted-as-saying.js';
import { unlistedReading } from './unlisted-cue.js';
import { standsAsNoun, standsAsVerb } from './verb-place.js';

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

type Reading = { readonly verb: CueVerb; readonly form: VerbForm };

function cueAt(
  document: Document,
  syntax: Syntax,
  verb: number,
  from: number,
  to: number,
  forms: readonly Reading[],
  quotationOf: Int32Array,
): Cue | null {
  const phrase = phraseCue(document, verb, from, quotationOf);
  if (phrase !== undefined) return phrase;
  const placed = standsAsVerb(document, syntax, verb, from);
  if (!(placed || document.tag(verb) & ANY_VERB) || isNounLikeCue(document, verb, from)) return null;
  const readings = readingsAt(document, verb, to, forms);
  const group = withUsed(document, syntax, groupOf(document, verb, from), from);
  if (readings.length === 0 || !group) return null;
  const isIng = isPresentParticiple(document, verb, forms);
  const kind = kindOf(document, syntax, verb, group, { from, to, isIng, placed });
  if (kind === 'finite' && !placed && !group.auxiliary && isNounStill(document, syntax, verb, to))
    return null;
  if (kind === 'participle' && isIng && !isParticiplePlace(document, syntax, verb, from)) return null;
  const refusal = kind === 'infinitive' ? refusalBefore(document, group, from) : null;
  const { from: start, negated } = refusal ?? group;
  const particle = readings[0]?.particle ?? null;
  return {
    verb,
    from: start,
    to: verb + 1 + wordsOf(particle).length,
    readings,
    form: forms.find((f) => f.verb === readings[0])?.form ?? 'base',
    passive: group.passive,
    kind,
    negated,
    refused: refusal !== null,
    quotation: quotationOf[verb] ?? -1,
  };
}

/** 'saying', and not 'bring' */
const isPresentParticiple = ({ tokens }: Document, verb: number, forms: readonly Reading[]): boolean =>
  forms[0]?.form === 'ing' && nthToken(tokens, verb).lower.endsWith('ing');

/** What the verb may mean here, with a particle that stands behind it first: 'point out', then 'point'. */
function readingsAt(
  { tokens }: Document,
  verb: number,
  to: number,
  forms: readonly Reading[],
): readonly CueVerb[] {
  const withParticle = forms.filter(
    ({ verb: { particle } }) => particle !== null && particleFollows(tokens, verb, particle, to),
  );
  const plain = forms.filter(({ verb: { particle } }) => particle === null);
  return [...new Set([...withParticle, ...plain].map((form) => form.verb))];
}

/** A noun that could be the verb ('reports', 'claim') needs the tagger's word that it is none, and the grammar's. */
const isNounStill = (document: Document, syntax: Syntax, verb: number, to: number): boolean =>
  ((document.tag(verb) & (Tag.Noun | Tag.Adjective)) !== 0 &&
    !isVerbOnly(document.tag(verb)) &&
    !looksVerbal(document, verb, to)) ||
  standsAsNoun(document, syntax, verb);

const wordsOf = (particle: string | null): readonly string[] => particle?.split(' ') ?? [];

const particleFollows = (tokens: readonly Token[], verb: number, particle: string, to: number): boolean => {
  const words = wordsOf(particle);
  return verb + words.length < to + 1 && words.every((word, k) => tokens[verb + 1 + k]?.lower === word);
};

/** A cue of several words, null where such words make the verb none, undefined for any other verb. */
function phraseCue(
  document: Document,
  verb: number,
  from: number,
  quotationOf: Int32Array,
): Cue | null | undefined {
  const quoted = quotedAsSaying(document, verb, from, quotationOf);
  if (quoted !== undefined) return quoted;
  return isComeUpon(document, verb) || isAppearance(document, verb)
    ? null
    : (madeToBelieve(document, verb, quotationOf) ?? undefined);
}

/** 'Messages emerged last year': nothing is told but by 'It emerged that', nor moved but by 'moved that it be closed'. */
const isAppearance = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb + 1]?.lower !== 'that' &&
  (/^mov/.test(tokens[verb]?.lower ?? '') ||
    (/^(?:emerge|transpire)/.test(tokens[verb]?.lower ?? '') && tokens[verb - 1]?.lower !== 'it'));

/** 'woke to find the river gone', 'came home to find': seen, and not said. */
const isComeUpon = ({ tokens }: Document, verb: number): boolean =>
  /^(?:find|discover)$/.test(tokens[verb]?.lower ?? '') &&
  tokens[verb - 1]?.lower === 'to' &&
  /^(?:woke|awoke|wakes?|waking|woken|up|returned|returns?|returning|arrived|arrives?|arriving|home|back|only)$/.test(
    tokens[verb - 2]?.lower ?? '',
  );
