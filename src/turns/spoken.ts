import type { Attribution } from '../attributions/index.js';
import type { Document, Range } from '../document/index.js';
import type { Resolution, ResolvedSpeaker } from '../speakers/index.js';
import { isDirection, saidIn } from './direction.js';
import { TRANSCRIPT_TURN } from './transcript-turn.js';
import type { Transcript, Turn } from './turn.js';

/** What a transcript's turns come to for the stations that follow: everything in them is somebody's own words. */
export interface Spoken {
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly ResolvedSpeaker[];
  /** One an attribution. */
  readonly resolutions: readonly Resolution[];
}

/** One direct claim a sentence, with the speaker of its turn. */
export function spokenIn(document: Document, { turns, speakers }: Transcript): Spoken {
  const attributions: Attribution[] = [];
  const resolutions: Resolution[] = [];
  for (const turn of turns) {
    for (const content of sentencesOf(document, turn)) {
      attributions.push(attributionOf(content, turn, document));
      resolutions.push({
        speaker: turn.speaker,
        confidence: turn.speaker === null ? 0 : 1,
        evidence: [],
        chain: turn.label === null ? [] : [turn.label],
      });
    }
  }
  return {
    attributions,
    resolutions,
    speakers: speakers.map((speaker, i) => ({
      ...speaker,
      id: `s${i + 1}`,
      kind: speaker.named ? 'person' : 'unknown',
    })),
  };
}

function* sentencesOf(document: Document, { content, paragraph }: Turn): Generator<Range> {
  const { firstSentence = 0, endSentence = 0 } = document.paragraphs[paragraph] ?? {};
  for (const sentence of document.sentences.slice(firstSentence, endSentence)) {
    const range = {
      start: Math.max(sentence.start, content.start),
      end: Math.min(sentence.end, content.end),
    };
    if (range.start >= range.end) continue;
    const text = document.text.slice(range.start, range.end);
    if (isDirection(text)) continue;
    const said = saidIn(text);
    if (said.end > said.start) yield { start: range.start + said.start, end: range.start + said.end };
  }
}

const attributionOf = (content: Range, { label, mark }: Turn, { text }: Document): Attribution => ({
  content: [content],
  quotes: [content],
  form: 'direct',
  source: label,
  cue: label === null ? null : mark,
  cueLemma: null,
  verb: null,
  stance: /\?["”’')\]]*$/.test(text.slice(content.start, content.end)) ? 'asks' : 'neutral',
  attitude: false,
  negated: false,
  addressee: null,
  setting: null,
  continues: null,
  answers: null,
  inside: null,
  evidence: [TRANSCRIPT_TURN.id],
  confidence: 0.98,
});
