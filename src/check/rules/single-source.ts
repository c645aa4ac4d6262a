import type { SpeakerReference } from '../../claims/index.js';
import type { Rule } from '../rule.js';

export const singleSource: Rule = {
  id: 'single-source',
  group: 'sourcing',
  about: 'An article whose claims all rest on one speaker.',
  details:
    'Ask somebody else, too. Off by default: an interview has one speaker by its nature. `least` is the number of claims from which an article counts.',
  severity: 'off',
  options: { least: { default: 3, about: 'The least number of claims that an article must have.' } },
  examples: [
    [
      'Ann Ruiz said the mill was sold. She said the price was fair. Ruiz said nobody would lose a job.',
      'Ann Ruiz',
    ],
    ['“It is cold,” Tom Okoye said. “It is dark,” Okoye said. “It is late,” Okoye said.', 'Tom Okoye'],
    [
      'The ministry said the road was open. The ministry said it was safe. The ministry said it was free.',
      'The ministry',
    ],
    [
      'According to Lena Moor, the tax is dead. Moor said it was unfair. Moor said the vote was near.',
      'Lena Moor',
    ],
    ['Jon Berg said the boat was new. Berg added that it was fast. Berg said it was safe.', 'Jon Berg'],
  ],
  counterexamples: [
    'Ann Ruiz said the mill was sold. Tom Okoye said the price was fair. Ruiz said nobody would lose a job.',
    'Ann Ruiz said the mill was sold. She said the price was fair.',
    'The mill was sold. It rained. The choir sang.',
    '“It is cold,” Tom Okoye said. “It is dark,” Lena Moor said. “It is late,” Okoye said.',
    '“It is cold,” Tom Okoye said.',
  ],
  *find({ report: { claims } }, options) {
    const attributed = claims.filter(({ attribution }) => attribution && !attribution.attitude);
    const speakers = new Set(attributed.map(({ attribution }) => keyOf(attribution?.speaker ?? null)));
    const first = attributed[0]?.attribution;
    if (attributed.length < Number(options['least']) || speakers.size !== 1 || !first?.speaker) return;
    yield {
      message: `all ${attributed.length} claims rest on ${first.speaker.name}`,
      range: first.source ?? attributed[0]?.sentence ?? { start: 0, end: 0 },
    };
  },
};

/** Two nameless sources in the same words are taken for one. */
const keyOf = (speaker: SpeakerReference | null): string | null =>
  speaker && (speaker.named ? speaker.id : speaker.name.toLowerCase());
