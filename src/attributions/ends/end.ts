import type { Heuristic, Token } from '../../document/index.js';
import type { Anchor, ContentKind } from '../cue-clauses.js';
import type { Passage } from '../passage.js';

/** A place inside what may be a content, where the writer may take over again. */
export interface Boundary {
  readonly passage: Passage;
  /** The token that would be the first outside; a comma, or a word. */
  readonly i: number;
  /** The first word outside: behind the comma where `i` is one, else `i` itself. */
  readonly next: number;
  readonly word: Token;
  /** The token before which the content must end anyway. */
  readonly limit: number;
  readonly cue: Anchor;
  readonly kind: ContentKind;
  /** Where the content began. */
  readonly start: number;
}

/** A sign that the reported words are over. */
export interface End extends Heuristic {
  /** The words (`word.lower`) that it looks at; every word where it names none. */
  readonly at?: ReadonlySet<string>;
  /** The one kind of content that it ends; both where it names none. */
  readonly kind?: ContentKind;
  readonly ends: (boundary: Boundary) => boolean;
}
