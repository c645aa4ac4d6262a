import { Tag } from '../document/index.js';
import { contentEnd } from './content-end.js';
import { contentStart } from './content-start.js';
import { isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import { hasFiniteVerb } from './place.js';

/** What stands around a cue without a verb of saying that commas set off: 'The mill[, in her view,] is lost'. */
export function contentAround(passage: Passage, cue: Stretch): Stretch[] {
  const { document } = passage;
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf(cue.from)];
  const first = Math.max(passage.from, sentence?.firstToken ?? passage.from);
  const limit = Math.min(passage.to, sentence?.endToken ?? passage.to);
  const anchor = {
    verb: cue.from,
    quotation: passage.quotationOf[cue.from] ?? -1,
    kind: 'finite',
    source: null,
  } as const;
  const comma = tokens[cue.to]?.text === ',';
  const rest = comma ? { from: cue.to + 1, to: contentEnd(passage, cue.to + 1, anchor, 'clause') } : null;
  const start = contentStart(passage, cue.from, first);
  if (start >= cue.from) return rest ? [rest] : [];
  const setOff = tokens[cue.from - 1]?.text === ',' || isQuotationMark(tokens[cue.from - 1]);
  const ends = cue.to >= limit || document.tag(cue.to) === Tag.Mark;
  if (!setOff || !ends) return [];
  const before = { from: start, to: cue.from };
  return rest && !hasFiniteVerb(passage, before.from, before.to) ? [before, rest] : [before];
}
