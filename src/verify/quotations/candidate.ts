import { contains, overlaps, type Range } from '../../document/index.js';
import { isSameSpeaker, type Named, type Turn, type Voices } from '../speech/index.js';
import type { Edit } from '../verification.js';
import { isContent, type Word, wordsIn } from '../words/index.js';
import { align, type Step } from './align.js';
import { editsOf } from './edits.js';
import type { Window } from './windows.js';

/** The article's quotation, as it is looked for. */
export interface Quoted {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whom the article names for it; null where it names nobody in particular. */
  readonly speaker: Named | null;
}

/** A passage of a source that may be what the article quotes. */
export interface Candidate {
  readonly window: Window;
  /** In the source's text. */
  readonly range: Range;
  readonly edits: readonly Edit[];
  /** 0..1 over words. */
  readonly similarity: number;
  /** The same over the words that say something by themselves, as a share of the article's. */
  readonly content: number;
  /** How many of those words there are. */
  readonly contentWords: number;
  readonly voice: Named | null;
  readonly relation: 'same' | 'other' | 'unknown';
}

/** Words that are left out at once count no more than this in the similarity. */
const LONGEST_DELETION = 4;

/** The quotation read out of a stretch of the source; null where not a word of it stands there. */
export function candidateIn(quoted: Quoted, window: Window, range: Range, voices: Voices): Candidate | null {
  const { text } = window.index.source;
  const turns = voices.turnsIn(range);
  const source = wordsIn(text, range, 'source').filter(
    (word) => !turns.some(({ label }) => overlaps(label, word)),
  );
  const steps = align(quoted.words, source);
  const matched = steps.filter(({ op }) => op === 'match');
  if (matched.length === 0) return null;
  const spoken = bySpeaker(steps, source, turns, quoted.speaker);
  const edits = editsOf({
    articleText: quoted.text,
    sourceText: text,
    article: quoted.words,
    source,
    steps: spoken,
  });
  const passage = rangeOf(spoken, source);
  const voice = voices.voiceAt(passage);
  return {
    window,
    range: passage,
    edits,
    ...likenessOf(spoken, quoted.words),
    voice,
    relation: relationOf(quoted.speaker, voice, voices),
  };
}

/**
 * Words that somebody else says in the same stretch are none of the speaker's: two people's words in one quotation
 * are the one's, and an addition.
 */
function bySpeaker(
  steps: readonly Step[],
  source: readonly Word[],
  turns: readonly Turn[],
  speaker: Named | null,
): readonly Step[] {
  if (turns.length < 2) return steps;
  const turnOf = (step: Step): Turn | undefined => {
    const start = source[step.source[0]]?.start ?? 0;
    return turns.findLast(({ label }) => label.start <= start) ?? turns[0];
  };
  const shares = new Map<string, number>();
  for (const step of steps) {
    const name = step.op === 'match' ? turnOf(step)?.voice?.name : undefined;
    if (name !== undefined) shares.set(name, (shares.get(name) ?? 0) + 1);
  }
  const names = [...shares].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const own = speaker && names.find((name) => isSameSpeaker(speaker, { name, roles: [] }) === 'same');
  const main = own ?? names[0];
  if (main === undefined || names.length < 2) return steps;
  const isMain = (name: string): boolean =>
    name === main || isSameSpeaker({ name, roles: [] }, { name: main, roles: [] }) === 'same';
  return steps.map((step): Step => {
    const name = turnOf(step)?.voice?.name;
    if (step.op !== 'match' || name === undefined || isMain(name)) return step;
    return { op: 'insert', article: step.article, source: [step.source[0], step.source[0]] };
  });
}

/** From the first word that the article has to the last. */
function rangeOf(steps: readonly Step[], source: readonly Word[]): Range {
  const taken = steps.filter(
    ({ op, source: [from, to] }) => to > from && (op === 'match' || op === 'replace'),
  );
  const words = taken.flatMap((step) => source.slice(...step.source));
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

function likenessOf(
  steps: readonly Step[],
  article: readonly Word[],
): Pick<Candidate, 'similarity' | 'content' | 'contentWords'> {
  const words = article.filter(({ kind }) => kind === 'word' || kind === 'stem');
  let matched = 0;
  let said = 0;
  let content = 0;
  for (const {
    op,
    article: ours,
    source: [from, to],
  } of steps) {
    if (op === 'gap' || op === 'free') continue;
    said += op === 'jump' ? Math.min(to - from, LONGEST_DELETION) : to - from;
    if (op !== 'match') continue;
    matched += ours[1] - ours[0];
    content += article.slice(...ours).filter(({ key }) => isContent(key)).length;
  }
  const contentWords = words.filter(({ key }) => isContent(key)).length;
  return {
    similarity: Math.min(1, (2 * matched) / Math.max(words.length + said, 1)),
    content: contentWords === 0 ? 1 : content / contentWords,
    contentWords: content,
  };
}

function relationOf(speaker: Named | null, voice: Named | null, voices: Voices): Candidate['relation'] {
  if (speaker === null || voice === null) return 'unknown';
  const relation = isSameSpeaker(speaker, voice);
  if (relation !== 'unknown') return relation;
  // 'MODERATOR' is somebody else where the speaker has a label too.
  return voices.hasLabel(speaker) ? 'other' : 'unknown';
}

/** Whether one passage lies within another of the same source. */
export const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  inner.window.index === outer.window.index && contains(outer.range, inner.range);
