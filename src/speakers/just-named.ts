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
