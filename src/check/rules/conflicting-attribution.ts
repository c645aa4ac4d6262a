import type { Claim, Span } from '../../claims/index.js';
import type { Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** Shorter words may be anybody's: 'we will see'. */
const FEWEST_WORDS = 5;

export const conflictingAttribution: Rule = {
  id: 'conflicting-attribution',
  group: 'sourcing',
  about: 'The same quoted words given to two speakers.',
  details: 'One of the two did not say it, or one quotes the other, which the article should say.',
  severity: 'error',
  examples: [
    [
      '“The dam will hold for a hundred years,” Ann Ruiz said.\n\nIt rained. “The dam will hold for a hundred years,” said Tom Okoye.',
      'The dam will hold for a hundred years',
    ],
    [
      'Lena Moor said the tax was “a burden on every single family”. Jon Berg called the tax “a burden on every single family”.',
      'a burden on every single family',
    ],
    [
      '“Nobody told us about the gas leak,” Ann Ruiz said. The wind was strong. Tom Okoye said, “Nobody told us about the gas leak.”',
      'Nobody told us about the gas leak.',
    ],
    [
      'Maria Holt said: “We sing because we have to.” The choir is old. “We sing because we have to,” said Jon Berg.',
      'We sing because we have to',
    ],
    [
      '“There is no money for a second bridge,” Jon Berg said.\n\nThe council met.\n\n“There is no money for a second bridge,” Lena Moor said.',
      'There is no money for a second bridge',
    ],
  ],
  counterexamples: [
    '“The dam will hold for a hundred years,” Ann Ruiz said.\n\n“The dam will hold for a hundred years,” Ruiz said again.',
    '“We will see,” Ann Ruiz said. “We will see,” said Tom Okoye.',
    '“The dam will hold for a hundred years,” Ann Ruiz said. “The dam will break in a hundred days,” said Tom Okoye.',
    'Tom Okoye said that Ann Ruiz had said the dam “will hold for a hundred years”.',
    '“The dam will hold for a hundred years,” Ann Ruiz said. A spokesman said: “The dam will hold for a hundred years.”',
  ],
  *find({ report: { claims, speakers } }) {
    const people = new Set(speakers.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    const known = new Map<string, { readonly claim: Claim; readonly quote: Span }>();
    for (const claim of claims) {
      if (!claim.attribution?.speaker?.named || claim.attribution.inside !== null || !namesItsSpeaker(claim))
        continue;
      for (const quote of claim.quotes) {
        const words = wordsOf(quote.text);
        if (words.length < FEWEST_WORDS) continue;
        const key = words.join(' ');
        const first = known.get(key);
        if (!first) {
          known.set(key, { claim, quote });
          continue;
        }
        const [one, other] = [first.claim.attribution?.speaker, claim.attribution.speaker];
        const reported = first.quote.start === quote.start || claim.id === first.claim.attribution?.inside;
        if (!one || one.id === other.id || reported || !people.has(one.id) || !people.has(other.id)) continue;
        yield {
          message: `${other.name} says here what ${one.name} said before, in the same words`,
          range: quote,
          related: [{ range: first.quote, message: `${one.name} said it here` }],
        };
      }
    }
  },
};

/** By name, not by 'he': what a pronoun stands for is worked out, and might be wrong. */
const namesItsSpeaker = ({ attribution }: Claim): boolean =>
  /\p{Lu}/u.test(attribution?.source?.text.replace(/^(?:He|She|They|It|The)\b/, '') ?? '');
