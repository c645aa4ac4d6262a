import type { Range } from '../../document/index.js';
import { SAID_FORMS } from '../../lexicons/index.js';
import type { Problem, Rule } from '../rule.js';

export const unbalancedQuotation: Rule = {
  id: 'unbalanced-quotation',
  group: 'quotations',
  about: 'A quotation mark that is opened and not closed.',
  details:
    'Close it where the quoted words end. A quotation that goes on in the next paragraph is opened again there and closed in its last, which is fine. Single marks are left alone: most are apostrophes.',
  severity: 'error',
  examples: [
    [
      '“The dam will hold, Ann Ruiz said. The rain goes on.',
      '“The dam will hold, Ann Ruiz said. The rain goes on.',
    ],
    [
      'She called it “a gift to the town. The mill is old.\n\nIt rained.',
      '“a gift to the town. The mill is old.',
    ],
    ['"We saw the boat go down, Jon Berg said.\n\nIt was dark.', '"We saw the boat go down, Jon Berg said.'],
    ['“We are tired.\n\nThe choir sang on, and the rain fell.', '“We are tired.'],
    ['“It is late,” she said. “I am going home now.\n\nThe doors closed.', '“I am going home now.'],
  ],
  counterexamples: [
    '“The dam will hold,” Ann Ruiz said.',
    '“We are tired.\n\n“We want to go home,” Ann Ruiz said.',
    'The 12" pipe burst on Monday.',
    'He is 6\'2" tall, she said.',
    "In the '90s the mill was new.",
    'He called it "a "gift" to the town" on Monday.',
    '"The dam will hold.\n\nAnn Ruiz, engineer."',
    'She said: “He told me, ‘Go home,’ and I went.”',
  ],
  *find({ quotations, document }) {
    const { text } = document;
    const balanced = new Map<string, boolean>();
    const carriedOn = new Set(quotations.map(({ continues }) => continues));
    for (const quotation of quotations) {
      if (
        quotation.closed ||
        quotation.parent !== null ||
        !/[“"«„]/.test(document.text[quotation.start] ?? '')
      )
        continue;
      if (carriedOn.has(quotation.index)) continue;
      const mark = text[quotation.start] ?? '';
      const key = `${mark} ${quotation.paragraph}`;
      if (!balanced.has(key)) {
        const paragraphs = [0, 1].map((offset) => document.paragraphs[quotation.paragraph + offset]);
        balanced.set(key, isBalanced(text, mark, paragraphs));
      }
      if (balanced.get(key) || isMarkup(text, quotation)) continue;
      yield {
        message: `${text[quotation.start]} is opened here and never closed`,
        range: quotation,
        ...fixOf(text, quotation),
      };
    }
  },
};

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** At the end of words that hold no cue: where somebody 'said' in them, the mark belongs before that. */
function fixOf(text: string, { start, end }: Range): Pick<Problem, 'fix'> {
  const words = text.slice(start, end).trimEnd();
  const mark = CLOSING[words[0] ?? ''];
  if (mark === undefined || words.split(/[^\p{L}']+/u).some((word) => SAID_FORMS.has(word.toLowerCase())))
    return {};
  const at = start + words.length;
  return { fix: { start: at, end: at, text: mark } };
}

/** An attribute of a tag that was left in the text: '<a href="…">'. */
const isMarkup = (text: string, { start, end }: Range): boolean =>
  /[=<>]/.test(text.slice(Math.max(0, start - 1), end));

/**
 * As many marks close as open, in the paragraph or with the next one: one stands within another of its kind, or the
 * quotation is broken into lines. Neither is this rule's concern.
 */
function isBalanced(text: string, mark: string, paragraphs: readonly (Range | undefined)[]): boolean {
  let open = 0;
  return paragraphs.some((paragraph) => {
    if (!paragraph) return false;
    const words = text.slice(paragraph.start, paragraph.end);
    open += words.split(mark).length - 1;
    if (mark === '“') open -= words.split('”').length - 1;
    return mark === '“' ? open <= 0 : open % 2 === 0;
  });
}
