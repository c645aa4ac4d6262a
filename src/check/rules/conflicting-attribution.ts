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
    const known = new Map<string, Said>();
    for (const said of quotesOf(claims)) {
      const first = known.get(said.words);
      if (!first) known.set(said.words, said);
      else if (isConflict(first, said, people))
        yield {
          message: `${said.speaker.name} says here what ${first.speaker.name} said before, in the same words`,
          range: said.quote,
          related: [{ range: first.quote, message: `${first.speaker.name} said it here` }],
        };
    }
  },
};

/** Quoted words, and who is named as the one who said them. */
interface Said {
  readonly claim: Claim;
  readonly speaker: NonNullable<NonNullable<Claim['attribution']>['speaker']>;
  readonly quote: Span;
  readonly words: string;
}

function* quotesOf(claims: readonly Claim[]): Generator<Said> {
  for (const claim of claims) {
    const speaker = claim.attribution?.speaker;
    if (!speaker?.named || claim.attribution?.inside !== null || !namesItsSpeaker(claim)) continue;
    for (const quote of claim.quotes) {
      const words = wordsOf(quote.text);
      if (words.length >= FEWEST_WORDS) yield { claim, speaker, quote, words: words.join(' ') };
    }
  }
}

const isConflict = (first: Said, second: Said, people: ReadonlySet<string>): boolean =>
  first.speaker.id !== second.speaker.id &&
  first.quote.start !== second.quote.start &&
  second.claim.id !== first.claim.attribution?.inside &&
  people.has(first.speaker.id) &&
  people.has(second.speaker.id);

/** By name, not by 'he': what a pronoun stands for is worked out, and might be wrong. */
const namesItsSpeaker = ({ attribution }: Claim): boolean =>
  /\p{Lu}/u.test(attribution?.source?.text.replace(/^(?:He|She|They|It|The)\b/, '') ?? '');
