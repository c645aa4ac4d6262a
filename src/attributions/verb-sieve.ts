import { type Heuristic, Tag } from '../document/index.js';
import type { CueStance, CueVerb } from '../lexicons/index.js';
import { appositionEnd } from './apposition.js';
import { type Complement, complementAfter } from './complement.js';
import { draftOf, isClaimed, openCues } from './drafting.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { leadingSetting, settingBetween, settingUpTo } from './setting.js';
import type { Draft, Sieve } from './sieve.js';
import { rightLimit, type SourcedCue } from './sourced-cue.js';

/** One reading of a cue verb where it stands, and what follows it. */
export interface Site {
  readonly passage: Passage;
  readonly cue: SourcedCue;
  readonly verb: CueVerb;
  /** The first token behind the cue, its particle included. */
  readonly after: number;
  /** The token before which its content must end. */
  readonly limit: number;
  /** Addressee and setting behind the cue, and where they end. */
  readonly complement: Complement;
  /** 'by' whom a passive says it: 'was told by Roe that'. */
  readonly agent: Stretch | null;
}

/** What a frame found: its content, and what it knows better than the site does. */
export interface FramedContent {
  readonly content: readonly Stretch[];
  readonly confidence: number;
  /** Null where the subject of the cue is no source: 'was told that'. */
  readonly source?: Stretch | null;
  readonly addressee?: Stretch | null;
  readonly cueEnd?: number;
  /** Where the frame says more than the verb: 'told them to go' asks. */
  readonly stance?: CueStance;
}

interface Definition extends Heuristic {
  /** A claim that it finds may stand inside another claim. */
  readonly nests?: boolean;
  readonly find: (site: Site) => FramedContent | null;
}

/** A sieve that asks, of each reading of each open cue verb, whether one frame fits. */
export function verbSieve({ find, ...heuristic }: Definition): Sieve {
  return {
    ...heuristic,
    apply(passage, found) {
      const drafts: Draft[] = [];
      for (const cue of openCues(passage, found)) {
        if (cue.kind === 'bare') continue;
        const draft = firstReading(passage, cue, heuristic.id, find);
        if (draft && !draft.content.every((content) => isClaimed(found, content))) drafts.push(draft);
      }
      return drafts;
    },
  };
}

function firstReading(passage: Passage, cue: SourcedCue, id: string, find: Definition['find']): Draft | null {
  for (const verb of cue.readings) {
    const site = siteOf(passage, cue, verb);
    const framed = find(site);
    if (framed) return draftOf(cue, verb, id, framed.confidence, partsOf(site, framed));
  }
  return null;
}

/** Behind the cue, its particle included where the reading has it. */
const cueEnd = (cue: SourcedCue, verb: CueVerb): number => (verb === cue.readings[0] ? cue.to : cue.verb + 1);

/**
 * What is said ends before who says it: 'Along with writing the letters, Roe was fined' writes no more than the letters.
 */
function contentLimit(passage: Passage, cue: SourcedCue): number {
  const limit = rightLimit(passage, cue);
  const behind = cue.source && cue.source.stretch.from >= cue.to ? cue.source.stretch.from : limit;
  return Math.min(limit, behind);
}

function siteOf(passage: Passage, cue: SourcedCue, verb: CueVerb): Site {
  const limit = contentLimit(passage, cue);
  const end = cueEnd(cue, verb);
  const agent = cue.passive ? agentAt(passage, end, limit) : null;
  const after = agent?.to ?? end;
  const complement = complementAfter(passage.document, after, limit, cue.passive ? null : verb);
  return { passage, cue, verb, after, limit, complement, agent };
}

const partsOf = ({ passage, cue, verb, complement }: Site, framed: FramedContent) => ({
  cue: { from: cue.from, to: framed.cueEnd ?? cueEnd(cue, verb) },
  source: framed.source === undefined ? (cue.source?.stretch ?? null) : framed.source,
  content: framed.content,
  addressee: framed.addressee === undefined ? complement.addressee : framed.addressee,
  setting: complement.setting ?? settingBefore(passage, cue),
  ...(framed.stance && { stance: framed.stance }),
});

function agentAt(passage: Passage, by: number, limit: number): Stretch | null {
  const { document } = passage;
  if (document.tokens[by]?.lower !== 'by' || document.tag(by + 1) & Tag.Ing) return null;
  const agent = nounPhraseStartingAt(document, by + 1, limit);
  // 'was told by Roe to leave': an infinitive is no part of the name.
  return agent && { from: agent.from, to: agent.to };
}

function settingBefore({ document, from }: Passage, cue: SourcedCue): Stretch | null {
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  if (!sentence || !cue.source) return null;
  const { stretch } = cue.source;
  return (
    settingUpTo(document, stretch.to, cue.from) ??
    leadingSetting(document, Math.max(sentence.firstToken, from), stretch.from) ??
    settingBetween(document, stretch.to, cue.from)
  );
}

/** A participle or an infinitive shares its subject with another verb, which may be the wrong one. */
export const NOT_FINITE = 0.08;

/**
 * Who is behind a clause: the subject, or nobody for an impersonal passive ('it was said that') and for one whose
 * subject is told ('was told that'). Null where a clause cannot be this cue's.
 */
export function clauseSource({
  passage,
  cue,
  verb,
  agent,
  after,
}: Site): { source: Stretch | null; told: boolean } | null {
  const subject = cue.source?.stretch ?? null;
  // 'The jury heard that': who hears says nothing.
  if (verb.lemma === 'hear') return { source: heardFrom(passage, after), told: true };
  const told = cue.passive && (verb.frames.has('addressee') || verb.frames.has('urge'));
  const impersonal = cue.passive && passage.document.tokens[cue.from - 1]?.lower === 'it';
  if (told || impersonal) return { source: agent, told };
  if (cue.passive) return null;
  // 'It emerged that', 'it later transpired that': nobody is named who found out.
  if (/^(?:emerge|transpire)$/.test(verb.lemma))
    return passage.document.tokens[cue.from - 1]?.lower === 'it' ? { source: null, told: false } : null;
  if (isImpersonal(passage, cue)) return null;
  // 'Said nobody came', but 'Never forget that nobody came'
  const tensed = (passage.document.tag(cue.verb) & (Tag.Past | Tag.Present)) !== 0;
  const opensSentence = cue.from === passage.from && cue.kind === 'finite' && tensed;
  return subject || cue.kind === 'participle' || opensSentence ? { source: subject, told: false } : null;
}

/** 'it is impossible to know whether': nobody is named who knows. */
const isImpersonal = ({ document }: Passage, { kind, source }: SourcedCue): boolean =>
  kind === 'infinitive' &&
  /^(?:it|there|this|that)$/.test(document.tokens[source?.stretch.from ?? -1]?.lower ?? '');

/** 'heard from the prosecutor, Ann Roe, that' */
function heardFrom(passage: Passage, from: number): Stretch | null {
  if (passage.document.tokens[from]?.lower !== 'from') return null;
  const phrase = nounPhraseStartingAt(passage.document, from + 1, passage.to);
  return (
    phrase && { from: phrase.from, to: Math.max(phrase.to, appositionEnd(passage, phrase.to, passage.to)) }
  );
}

/** The clause as the content of the site's cue. */
export function asClause(site: Site, content: readonly Stretch[], confidence: number): FramedContent | null {
  const behind = clauseSource(site);
  if (!behind || content.some((stretch) => stretch.to <= stretch.from)) return null;
  return {
    content,
    confidence: confidence - (site.cue.kind === 'finite' ? 0 : NOT_FINITE),
    source: behind.source,
    ...(behind.told && { addressee: site.cue.source?.stretch ?? null }),
  };
}

/**
 * A phrase is a content only where somebody does the saying, in the active voice. 'declined to say whether' and
 * 'refused to confirm that' leave something open; 'refused to blame him' says nothing, but 'refused to rule it out'.
 */
export const hasSpeakingSubject = ({ cue, verb }: Site): boolean =>
  !cue.passive && cue.source !== null && (!cue.refused || verb.particle === 'out');
