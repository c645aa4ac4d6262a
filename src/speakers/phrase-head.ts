import { type Document, Tag } from '../document/index.js';
import type { NameIndex } from './phrase.js';
import { isPersonNoun } from './traits.js';

/** The noun or name that the phrase is about ends before the first preposition, comma or relative clause. */
export function findHead(
  document: Document,
  index: NameIndex,
  from: number,
  to: number,
): { headEnd: number; stop: number } {
  const { tokens } = document;
  let headEnd = from;
  let weak = from + 1;
  let i = from;
  while (i < to) {
    const name = index.names[index.phrase[i] ?? -1];
    if (name && name.firstToken < to) {
      i = Math.min(to, name.endToken);
      headEnd = i;
      continue;
    }
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '%' && token.text !== '/') {
      if (i > from && !/^[“"‘'’]$/.test(token.text)) break;
      i++;
      continue;
    }
    if (i > from && endsHead(document, i)) break;
    weak = i + 1;
    if (document.tag(i) & HEADS && (token.lower !== "'s" || i + 1 >= to)) headEnd = i + 1;
    i++;
  }
  // 'the poor', 'the accused' have no noun.
  return headEnd > from ? { headEnd, stop: i } : { headEnd: weak, stop: i };
}

/** What a phrase can be about; 'people close to the talks' is about people. */
const HEADS = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun | Tag.Ing | Tag.Participle;

function endsHead(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token) return true;
  if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) return true;
  const tag = document.tag(at);
  if (token.lower === 'and' || token.lower === 'or') return false;
  if (tag & Tag.Preposition && !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective))) return true;
  const verbal = Tag.Participle | Tag.Past | Tag.Ing;
  // 'judges handling the case': after a plural, '-ing' opens a clause.
  if (tag & Tag.Ing && document.tag(at - 1) & Tag.Plural) return true;
  return (
    (tag & verbal) !== 0 && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) && !isPersonNoun(token.lower)
  );
}
