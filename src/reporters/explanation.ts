import type { Claim, Report, Speaker } from '../claims/index.js';

/** How the speaker of a claim was found: the words that name him here, what they go back to, his full name. */
export function speakerChain({ attribution, sentence }: Claim, report: Report): readonly string[] {
  const speaker = report.speakers.find(({ id }) => id === attribution?.speaker?.id);
  const source = attribution?.source ?? null;
  const links = [source?.text ?? 'no source here'];
  if (speaker === undefined) return [...links, 'nobody'];
  const antecedent = antecedentOf(speaker, source?.start ?? sentence.start);
  if (antecedent && (source === null || !sharesWord(source.text, speaker.name))) links.push(antecedent);
  links.push(speaker.name);
  return links.filter((link, index) => link !== links[index - 1]);
}

/** The mention before `start` that says most: the nearest with a word of the name, else the nearest. */
function antecedentOf(speaker: Speaker, start: number): string | undefined {
  const earlier = speaker.mentions.filter((mention) => mention.end <= start).reverse();
  return (earlier.find(({ text }) => sharesWord(text, speaker.name)) ?? earlier[0])?.text;
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sharesWord = (a: string, b: string): boolean => {
  const known = new Set(words(b));
  return words(a).some((word) => known.has(word));
};
