import type { Gender } from '../lexicons/index.js';
import type { NameKind, NameMention } from './name.js';
import type { Role } from './roles.js';

/** Somebody or something that the text names, with all the places where it does. */
export interface Entity {
  readonly index: number;
  /** The fullest form. */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender | null;
  readonly age: number | null;
  /** Indices into the names of the text, in order. */
  readonly mentions: readonly number[];
  readonly roles: readonly Role[];
}

/** The names of a text and who bears them. */
export interface Roster {
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** By name: index of the entity. */
  readonly bearer: Int32Array;
  /** By class of role ('governor'): the entities that the text gives it. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
}
