import { nthToken, Tag } from '../document/index.js';
import { withoutLeadingVerb } from './leading-verb.js';
import type { Passage } from './passage.js';
import { isPluralPossessive, type Stretch } from './phrase.js';
import { nearestNoun } from './phrase-leftward.js';
import { isSourceNoun } from './speaker-noun.js';

/** 'Roe’s', 'his': what possesses the noun, adjectives between them or not. */
export function holderOf(passage: Passage, noun: number): Stretch | null {
  const { document } = passage;
  let i = noun - 1;
  while (
    i > passage.from &&
    noun - i < 4 &&
    (document.tag(i) & (Tag.Adjective | Tag.Number | Tag.Noun | Tag.Participle) ||
      /^(?:most|more|very)$/.test(document.tokens[i]?.lower ?? '')) &&
    !(document.tag(i) & Tag.Proper)
  )
    i--;
  const token = nthToken(document.tokens, i);
  if (/^(?:his|her|their|its)$/.test(token.lower)) return { from: i, to: i + 1 };
  if (token.lower === "'s" && document.tag(i) & Tag.Possessive && i > passage.from)
    return nounBefore(passage, i) ?? bareName(passage, i - 1);
  if (i > passage.from && isPluralPossessive(document, i)) return nounBefore(passage, i);
  return null;
}

function nounBefore(passage: Passage, mark: number): Stretch | null {
  const noun = nearestNoun(passage, mark - 1);
  return noun && behindAbstract(passage, withoutLeadingVerb(passage, noun));
}

/** 'an expansion of [Roe]’s claims', 'one of [Roe]’s claims'; but 'the mayor of Elmport’s claims' are the mayor's. */
function behindAbstract({ document: { tokens } }: Passage, { from, to }: Stretch): Stretch {
  const of = tokens.slice(from, to - 1).findLastIndex(({ lower }) => lower === 'of');
  const head = tokens[from + of - 1]?.lower ?? '';
  const abstract = of > 0 && ABSTRACT.test(head) && !isSourceNoun(head);
  return abstract ? { from: from + of + 1, to } : { from, to };
}

const ABSTRACT =
  /^(?:one|some|many|most|all|part|heart|echo|repeat|version)$|.(?:ion|ment|ance|ence|ity|al)$/;

/** 'Orsted' of 'Orsted’s claim': a capital, though the word looks like a verb. */
const bareName = ({ document: { tokens } }: Passage, i: number): Stretch | null =>
  tokens[i]?.capital ? { from: i, to: i + 1 } : null;
