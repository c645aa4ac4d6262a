import { contentEnd } from '../content-end.js';
import { asClause, verbSieve } from '../verb-sieve.js';

const QUESTION_WORD = /^(?:whether|if|how|why|what|who|where|when|which|whom|whose)$/;
/** Verbs of saying take these without being verbs of asking: 'said what they wanted'. */
const CONTENT_WORD = /^(?:how|what|why)$/;

export const indirectQuestion = verbSieve({
  id: 'indirect-question',
  about: 'The content is an indirect question: ‘whether’, ‘how’, ‘why’ and a clause.',
  nests: true,
  examples: [
    ['The firm asked whether the rule applied.', 'The firm <asked> whether the rule applied'],
    ['Lee explained how the pump had failed.', 'Lee <explained> how the pump had failed'],
  ],
  counterexamples: ['She said when.', 'He left when the bell rang.'],
  find(site) {
    const { passage, cue, verb, limit, complement } = site;
    const start = complement.next;
    const word = passage.document.tokens[start]?.lower ?? '';
    if (start + 1 >= limit || !QUESTION_WORD.test(word)) return null;
    if (!(verb.frames.has('wh') || (verb.frames.has('clause') && CONTENT_WORD.test(word)))) return null;
    const content = { from: start, to: contentEnd(passage, start, cue, 'clause') };
    return content.to > start + 1 ? asClause(site, [content], 0.85) : null;
  },
});
