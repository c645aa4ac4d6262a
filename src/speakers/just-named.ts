import { dependent, rootOf, subjectOf, type Tree } from '../syntax/index.js';
import type { Antecedent, Fitness } from './antecedent.js';
import type { Discourse } from './discourse.js';
import { FRONTED } from './prominence.js';
import type { Trace } from './referent.js';

/** A quotation between the name and its pronoun has hardly more sentences. */
const LONGEST_QUOTATION = 12;

/** As sure as a clear winner among several. */
const MARGIN = 0.7;
const SUBJECT_MARGIN = 0.6;

/**
 * Who is named for the first time, in full, in the sentence before the pronoun, with nobody else there whom it could stand
 * for: 'The wait is agony for Ann Avery. “It never ends,” she said.' Whoever else the article is about would be named.
 * Counterexamples: 'She thanked Ann Avery. “It is over,” she said.', 'She met her mother, Ann Avery. “It is over,” she said.'
 */
export function justNamed(discourse: Discourse, token: number, fitness: Fitness): Antecedent | null {
  if (discourse.isQuoted(token)) return null;
  const own = discourse.document.sentenceOf(token);
  let before = own - 1;
  while (before > own - LONGEST_QUOTATION && isQuotedSentence(discourse, before)) before--;
  const meant = mentionsSince(discourse, before, token, fitness);
  const [latest] = meant;
  const first = meant.at(-1);
  const alone = meant.every(({ referent, sentence }) => referent === latest?.referent && sentence === before);
  return latest && first && alone && isFirstFullName(discourse, first)
    ? { referent: latest.referent, trace: latest, margin: MARGIN }
    : null;
}

/**
 * Whom the sentence right before in the paragraph is about by the grammar, where it names one person there: 'Hale praised
 * his bench. Mims, a student, shrugged. “I just play,” he said.' Counterexample: 'Mims’s coach shrugged. “He plays,” he
 * said.' 'Mims left. Hale opposes the plan that he drew up.'
 */
export function subjectNamed(discourse: Discourse, token: number, fitness: Fitness): Antecedent | null {
  const { document, syntax, roster, traces } = discourse;
  if (discourse.isQuoted(token) || !/^(?:he|she)$/.test(document.tokens[token]?.lower ?? '')) return null;
  const own = document.sentenceOf(token);
  let before = own - 1;
  while (before > own - LONGEST_QUOTATION && isQuotedSentence(discourse, before)) before--;
  if (before < 0 || !isBeside(discourse, before, own)) return null;
  // 'Hale spoke. Roe opposes the bill, which he says is late': the sentence has somebody else already.
  if (mentionsSince(discourse, own, token, fitness).length > 0) return null;
  const tree = syntax.tree(before);
  const root = rootOf(tree);
  const head = root < 0 ? -1 : subjectOf(tree, root);
  const name = head < 0 ? -1 : nameOf(discourse, tree, head);
  const referent = roster.bearer[name] ?? -1;
  const trace = traces.findLast((one) => one.referent === referent && one.sentence === before);
  const known = discourse.referents[referent];
  return trace && known && !roster.names[name]?.possessive && fitness(known, referent) > 0
    ? { referent, trace, margin: SUBJECT_MARGIN }
    : null;
}

/** The name that the subject is, or that stands in apposition to it: 'Marsh’s widow, Ann Roe, has another theory'. */
function nameOf({ index }: Discourse, tree: Tree, head: number): number {
  const own = index.at[tree.first + head] ?? -1;
  const apposed = own < 0 ? dependent(tree, head, 'appos') : -1;
  return apposed < 0 ? own : (index.at[tree.first + apposed] ?? -1);
}

/** In one paragraph, or at the end of the one before where this one begins with quoted words. */
function isBeside({ document, isQuoted }: Discourse, before: number, own: number): boolean {
  const [left, right] = [document.sentences[before], document.sentences[own]];
  if (left?.paragraph === right?.paragraph) return true;
  const first = document.paragraphs[right?.paragraph ?? -1]?.firstToken ?? -1;
  return right !== undefined && left?.paragraph === right.paragraph - 1 && isQuoted(first + 1);
}

/** Mentions before the token and since the sentence began, the latest first, of whom the pronoun could stand for. */
function mentionsSince(
  { traces, referents }: Discourse,
  sentence: number,
  token: number,
  fitness: Fitness,
): readonly Trace[] {
  const found: Trace[] = [];
  for (let k = traces.length - 1; k >= 0; k--) {
    const trace = traces[k] as Trace;
    if (trace.sentence < sentence) break;
    const referent = referents[trace.referent];
    const outspoken = trace.token < token && !trace.quoted && trace.weight > FRONTED;
    if (outspoken && referent && fitness(referent, trace.referent) > 0) found.push(trace);
  }
  return found;
}

function isQuotedSentence({ document, isQuoted }: Discourse, sentence: number): boolean {
  const first = document.sentences[sentence]?.firstToken;
  return first !== undefined && isQuoted(first + 1);
}

function isFirstFullName({ roster, referents }: Discourse, { referent, token }: Trace): boolean {
  const entity = roster.entities[referents[referent]?.entity ?? -1];
  const name = roster.names[entity?.mentions[0] ?? -1];
  return name !== undefined && name.firstToken === token && name.words.length > 1 && !name.kin;
}
