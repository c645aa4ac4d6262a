import type { Document, Range } from '../document/index.js';
import type { Syntax } from '../syntax/index.js';
import type { NameMention } from './name.js';
import type { Pronoun } from './pronoun.js';

/** What the words of a source are, before anyone asks who is meant. */
export type SourcePhrase = PronounPhrase | NamePhrase | NounPhrase | JointPhrase;

export interface Phrase extends Range {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface PronounPhrase extends Phrase {
  readonly form: 'pronoun';
  readonly pronoun: Pronoun;
}

export interface NamePhrase extends Phrase {
  readonly form: 'name';
  /** Index into the names of the text. */
  readonly name: number;
}

export interface NounPhrase extends Phrase {
  readonly form: 'noun';
  /** Token of the noun that the rest belongs to: 'spokesman' in 'a spokesman for the ministry'. */
  readonly head: number;
  /** The class of its role ('lawyer' for 'attorney'), or the noun itself, in the singular. */
  readonly headClass: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'bare';
  /** Words before the head, lower case. */
  readonly modifiers: ReadonlySet<string>;
  /** 'the 44-year-old' */
  readonly age: number | null;
  /** Index of a name in apposition: 'the mayor, Ann Roe'. */
  readonly apposed: number | null;
}

export interface JointPhrase extends Phrase {
  readonly form: 'joint';
  readonly parts: readonly SourcePhrase[];
}

/** Names by the token that they cover; -1 elsewhere. */
export interface NameIndex {
  readonly names: readonly NameMention[];
  readonly at: Int32Array;
  /** The same, with the title or role before the name. */
  readonly phrase: Int32Array;
}

/** What a phrase is read from. */
export interface Reading {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly index: NameIndex;
}

export function indexNames(document: Document, names: readonly NameMention[]): NameIndex {
  const at = new Int32Array(document.tokens.length).fill(-1);
  const phrase = new Int32Array(document.tokens.length).fill(-1);
  for (const [i, name] of names.entries()) {
    at.fill(i, name.firstToken, name.endToken);
    phrase.fill(i, name.roleToken, name.endToken);
  }
  return { names, at, phrase };
}

/** Where a range of tokens stands. */
export const phraseSpan = (document: Document, from: number, to: number) => ({
  start: document.tokens[from]?.start ?? 0,
  end: document.tokens[to - 1]?.end ?? 0,
  firstToken: from,
  endToken: to,
});
