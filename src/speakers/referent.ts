import type { Range } from '../document/index.js';
import type { Gender } from '../lexicons/index.js';
import type { SpeakerKind } from './speaker.js';

/** Somebody or something that the text talks about: an entity with a name, a nameless phrase, or several together. */
export interface Referent {
  /** Index into the roster's entities; null for nameless and joint ones. */
  readonly entity: number | null;
  readonly name: string;
  readonly named: boolean;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** For a nameless one: the class of its noun, and the words before it. */
  readonly headClass: string | null;
  readonly modifiers: ReadonlySet<string>;
  /** For a joint one: the referents it is made of. */
  readonly parts: readonly number[];
  /** The mention that gives the name. */
  readonly origin: Range;
}

/** One mention of a referent, as something that later pronouns may take up. */
export interface Trace {
  readonly referent: number;
  readonly token: number;
  readonly sentence: number;
  /** How much it stands out where it stands. */
  readonly weight: number;
  readonly quoted: boolean;
  /** A name or a source; other pronouns and phrases are only taken to stand for it. */
  readonly sure: boolean;
  readonly range: Range;
}
