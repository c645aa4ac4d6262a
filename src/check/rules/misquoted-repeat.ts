import type { Claim, Span } from '../../claims/index.js';
import type { Rule } from '../rule.js';
import { holds, likeness, wordsOf } from '../words.js';

const FEWEST_WORDS = 6;
/** Of their words; less alike are two utterances. */
const ALIKE = 0.75;

interface Said {
  readonly quote: Span;
  readonly words: readonly string[];
  readonly paragraph: number;
  readonly claim: string;
}

export const misquotedRepeat: Rule = {
  id: 'misquoted-repeat',
  group: 'quotations',
  about: "One speaker's quotation that stands twice, with different words.",
  details:
    'Quoted words are verbatim, so at most one of the two is right. A shortened repeat is fine, and so are words put in [brackets]; speakers who repeat themselves in one breath are left alone.',
  severity: 'error',
  examples: [
    [
      'Lead: “We will never again close the gates at night,” Ann Ruiz said.\n\nThe mill is old.\n\n“We will never again lock the gates at night,” Ruiz said on Monday.',
      'We will never again lock the gates at night',
    ],
    [
      '“The council has lied to every parent in this town,” said Tom Okoye.\n\nIt rained.\n\nOkoye said: “The council has lied to each parent in this town.”',
      'The council has lied to each parent in this town.',
    ],
    [
      '“There were at least forty people on the boat,” Lena Moor said.\n\nIt sank.\n\n“There were at least fourteen people on the boat,” Moor said.',
      'There were at least fourteen people on the boat',
    ],
    [
      '“We will never again close the gates at night,” Ann Ruiz said. The mill is old. “We will never again lock the gates at night,” Ruiz said.',
      'We will never again lock the gates at night',
    ],
    [
      'Jon Berg said the bridge was “a gift to the children of our children”.\n\nLater, Berg called the bridge “a gift for the children of our children”.',
      'a gift for the children of our children',
    ],
    [
      '“I did not sign the paper because it was wrong,” Maria Holt said.\n\nShe left.\n\n“I did not sign that paper because it was wrong,” Holt said.',
      'I did not sign that paper because it was wrong',
    ],
  ],
  counterexamples: [
    '“We will never again close the gates at night,” Ann Ruiz said.\n\nThe mill is old.\n\n“We will never again close the gates at night,” Ruiz said.',
    '“We will never again close the gates at night,” Ann Ruiz said.\n\nThe mill is old.\n\n“We will never again close the gates,” Ruiz said.',
    '“The gates were open all night,” Ann Ruiz said. “The doors were open all day,” said Tom Okoye.',
    '“We will never again close the gates at night,” Ann Ruiz said.\n\n“We will [not] ever again close the gates at night,” Ruiz said.',
    'RUIZ: We will never again close the gates at night.\n\nRUIZ: We will never again lock the gates at night.',
    '“They took our jobs. They took our homes. They took our pride and joy,” Ann Ruiz said.',
    '“I came for the bread and the good company,” Ann Ruiz said.\n\n“I stayed for the songs of the old men,” she said',
  ],
  *find({ report: { claims }, document: { text } }) {
    const said = new Map<string, Said[]>();
    for (const claim of claims) {
      const speaker = speakerOf(claim);
      if (speaker === null) continue;
      const before = said.get(speaker) ?? [];
      const now = claim.quotes
        .filter((quote) => !quote.text.includes('[') && isMarked(text, quote))
        .map((quote) => ({
          quote,
          words: wordsOf(quote.text),
          paragraph: claim.paragraph,
          claim: claim.id,
        }))
        .filter(({ words }) => words.length >= FEWEST_WORDS);
      for (const repeat of now) {
        const first = before.find((earlier) => isMisquote(earlier, repeat));
        if (!first) continue;
        yield {
          message: `the same words stand here and before, but not quite the same: ${firstDifference(first.words, repeat.words)}`,
          range: repeat.quote,
          related: [{ range: first.quote, message: 'first quoted here' }],
        };
      }
      said.set(speaker, [...before, ...now]);
    }
  },
};

const speakerOf = ({ attribution }: Claim): string | null =>
  attribution?.speaker?.named ? attribution.speaker.id : null;

/** Between quotation marks; a line of a transcript is no quotation. */
const isMarked = (text: string, { start }: Span): boolean =>
  /["“”„«‘']/.test(text.slice(Math.max(0, start - 2), start));

/** In one breath people say things twice on purpose: 'We need a bridge. We need a school.' */
const ALIKE_IN_ONE_PARAGRAPH = 0.85;

function isMisquote(first: Said, second: Said): boolean {
  if (second.claim === first.claim) return false;
  if (holds(first.words, second.words) || holds(second.words, first.words)) return false;
  const least = second.paragraph === first.paragraph ? ALIKE_IN_ONE_PARAGRAPH : ALIKE;
  return likeness(first.words, second.words) >= least;
}

function firstDifference(a: readonly string[], b: readonly string[]): string {
  const at = a.findIndex((word, k) => word !== b[k]);
  return `'${a[at] ?? ''}', then '${b[at] ?? ''}'`;
}
