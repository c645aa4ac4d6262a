import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** [article, the speakers of its attributed claims in order; '-' for nobody, '(officials)' for one without a name] */
export type Case = readonly [text: string, speakers: string];

/** Who says each attributed claim of the text, in order. */
export const speakersOf = (text: string): string =>
  extract(text)
    .claims.flatMap(({ attribution }) => (attribution ? [attribution.speaker] : []))
    .map((speaker) => (speaker ? (speaker.named ? speaker.name : `(${speaker.name})`) : '-'))
    .join(' | ');

export const whoSpeaks = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, speakers) => expect(speakersOf(text)).toBe(speakers));
};
