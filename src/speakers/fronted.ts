import { type Document, Tag } from '../document/index.js';
import { rootOf, type Syntax, subjectOf } from '../syntax/index.js';
import type { NameMention } from './name.js';

/** They set apart whoever stands behind them from whom the sentence is about: 'Besides Ann Roe, she leaves two sons'. */
const SETS_APART = /^(?:besides|unlike)$/;

/**
 * Whether a name stands in a participle's phrase before the subject of its sentence, or is set apart from it: 'Pressed by
 * Ann Roe on the dam, Hale hesitated'. Counterexample: 'Pressed on the dam, Ann Roe hesitated'
 */
export function isFronted(
  document: Document,
  syntax: Syntax,
  { firstToken, sentence }: NameMention,
): boolean {
  const first = document.sentences[sentence]?.firstToken ?? firstToken;
  const opener = document.tokens[first];
  if (!opener || first >= firstToken) return false;
  if (!SETS_APART.test(opener.lower) && !(document.tag(first) & (Tag.Participle | Tag.Ing))) return false;
  const tree = syntax.tree(sentence);
  const root = rootOf(tree);
  const subject = root < 0 ? -1 : subjectOf(tree, root);
  return subject >= 0 && tree.first + subject > firstToken;
}
