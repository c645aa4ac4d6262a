import type { Antecedent, Fitness } from './antecedent.js';
import type { Discourse } from './discourse.js';
import { FRONTED } from './prominence.js';
import type { Trace } from './referent.js';

/** A quotation between the name and its pronoun has hardly more sentences. */
const LONGEST_QUOTATION = 12;

/** As sure as a clear winner among several. */
const MARGIN = 0.7;

/**
 * Who is named for the first time, in full, in the sentence before the pronoun, with nobody else there whom it could stand
 * for: 'The wait is agony for Ann Avery. “It never ends,” she said.' Whoever else the article is about would be named.
 * Counterexamples: 'She thanked Ann Avery. “It is over,” she said.', 'She met her mother, Ann Avery. “It is over,” she said.'
 */
export function justNamed(discourse: Discourse, token: number, fitness: Fitness): Antecedent | null {
  const { document, referents } = discourse;
  if (discourse.isQuoted(token)) return null;
  const own = document.sentenceOf(token);
  let before = own - 1;
  while (before > own - LONGEST_QUOTATION && isQuotedSentence(discourse, before)) before--;
  let named: Trace | null = null;
  let latest: Trace | null = null;
  for (let k = discourse.traces.length - 1; k >= 0; k--) {
    const trace = discourse.traces[k] as Trace;
    if (trace.sentence < before) break;
    const referent = referents[trace.referent];
    if (trace.token >= token || trace.quoted || trace.weight <= FRONTED || !referent) continue;
    if (fitness(referent, trace.referent) === 0) continue;
    if (trace.sentence !== before || (named && named.referent !== trace.referent)) return null;
    named = trace;
    latest ??= trace;
  }
  return named && latest && isFirstFullName(discourse, named)
    ? { referent: named.referent, trace: latest, margin: MARGIN }
    : null;
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
