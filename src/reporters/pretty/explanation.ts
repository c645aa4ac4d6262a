import type { Claim, Report, Speaker } from '../../claims/index.js';
import { plain } from '../plain.js';
import type { Palette } from './palette.js';

/** Why the tool thinks so, line by line: how the speaker was found, what the cue says, which heuristics fired. */
export function explain(
  claim: Claim,
  report: Report,
  heuristics: ReadonlyMap<string, string>,
  palette: Palette,
): readonly string[] {
  const { attribution } = claim;
  const lines = claim.evidence.map((id) => {
    const about = heuristics.get(id);
    return about === undefined ? plain(id) : `${plain(id)}: ${about}`;
  });
  if (attribution === null) return lines;
  const speaker = report.speakers.find(({ id }) => id === attribution.speaker?.id);
  const cue = attribution.cue ? palette.cue(plain(attribution.cue.text)) : 'none here';
  const lemma = attribution.cueLemma === null ? '' : ` (${plain(attribution.cueLemma)})`;
  return [
    `speaker: ${chain(claim, speaker).map(plain).join(' → ')}`,
    `cue: ${cue}${lemma}, stance ${attribution.stance}`,
    ...lines,
  ];
}

/** From the words that name the source, over the mention that they go back to, to the speaker's full name. */
function chain({ attribution, sentence }: Claim, speaker: Speaker | undefined): readonly string[] {
  const source = attribution?.source ?? null;
  const links = [source?.text ?? 'no source here'];
  if (speaker === undefined) return [...links, 'nobody'];
  const start = source?.start ?? sentence.start;
  const earlier = speaker.mentions.filter((mention) => mention.end <= start).reverse();
  const antecedent = earlier.find(({ text }) => sharesWord(text, speaker.name)) ?? earlier[0];
  if (antecedent && (source === null || !sharesWord(source.text, speaker.name))) links.push(antecedent.text);
  links.push(speaker.name);
  return links.filter((link, index) => link !== links[index - 1]);
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sharesWord = (a: string, b: string): boolean => {
  const known = new Set(words(b));
  return words(a).some((word) => known.has(word));
};
