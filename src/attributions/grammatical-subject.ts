import { type Document, nthToken, Tag } from '../document/index.js';
import { partOf, relationOf, subjectOf, subjectPhrase } from '../syntax/index.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import type { Source } from './source.js';
import { isSourceNoun } from './speaker-noun.js';

/**
 * The subject that the grammar gives a finite cue, where no rule finds one: 'officials' of 'officials, weary of the
 * talks and short of time, said'. Nothing where it is only a pronoun of place or a time.
 */
export function subjectByGrammar({ document, syntax, quotationOf }: Passage, cue: Cue): Source | null {
  const tree = syntax.treeAt(cue.verb);
  const head = subjectOf(tree, cue.verb - tree.first);
  if (head < 0 || head >= cue.from - tree.first) return null;
  const part = partOf(tree, head);
  // 'officials', 'the panel', 'a report'; 'the spate of protests' demands nothing.
  const noun = part === 'NOUN' && isSourceNoun(nthToken(document.tokens, tree.first + head).lower);
  if (part !== 'PROPN' && part !== 'PRON' && !noun) return null;
  const { from, to } = subjectPhrase(tree, head);
  const whole = { from: tree.first + from, to: Math.min(tree.first + to, cue.from) };
  const stretch = upToMark(document, whole, tree.first + head);
  if (!stretch || quotationOf[stretch.from] !== quotationOf[cue.verb]) return null;
  // 'The paper, citing police, said': the object of what the commas set off.
  if (
    stretch.to === cue.from - 1 &&
    stretch.from > tree.first &&
    document.tokens[stretch.from - 1]?.kind === 'word'
  )
    return null;
  if (relationOf(tree, head) === 'expl' || document.tag(stretch.from) & Tag.Question) return null;
  return { stretch, how: 'subject', from: stretch.from };
}

/** Of 'Ann Lee, weary of the talks' the name; null where a mark stands before the head: 'It is clear: hundreds of them'. */
function upToMark({ tokens }: Document, { from, to }: Stretch, head: number): Stretch | null {
  for (let i = from; i < to; i++) {
    const { kind, text } = nthToken(tokens, i);
    if (kind !== 'mark' || /^[-’'&%$£€]$/.test(text)) continue;
    return i > head ? { from, to: i } : null;
  }
  return from < to ? { from, to } : null;
}
