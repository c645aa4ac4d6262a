import { Tag } from '../../document/index.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { settingEnd } from '../setting.js';
import type { Boundary } from './end.js';

/** A subject at token `i`, also 'at least 200', and right behind it a finite verb. */
export function clauseAt(passage: Passage, i: number, limit: number): boolean {
  const { tokens } = passage.document;
  const bound =
    /^(?:least|most|than)$/.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:at|more|fewer|less)$/.test(tokens[i]?.lower ?? '');
  const subject = nounPhraseStartingAt(passage.document, bound ? i + 2 : i, limit);
  return subject !== null && subject.to < limit && finiteVerbAt(passage, subject.to);
}

export function finiteVerbAt({ document }: Passage, i: number): boolean {
  let k = i;
  while (document.tag(k) & Tag.Adverb && !(document.tag(k) & Tag.Noun)) k++;
  return isFiniteVerb(document, k);
}

/** A finite verb stands in the content, so that a second one may be of its clause. */
export function holdsVerb(passage: Passage, start: number, i: number): boolean {
  for (let k = start; k < i; k++) if (isFiniteVerb(passage.document, k)) return true;
  return false;
}

/** 'in a statement', 'at a rally': where the source said it, not what. */
export const circumstance = (passage: Passage, i: number, limit: number): boolean =>
  /^(?:in|at|on)$/.test(passage.document.tokens[i]?.lower ?? '') &&
  /^an?$/.test(passage.document.tokens[i + 1]?.lower ?? '') &&
  settingEnd(passage.document, i, limit) > i;

/** 'put it at 26 before several were found': a clause of time behind a phrase is the writer's. */
export function temporalClause(passage: Passage, i: number, limit: number): boolean {
  const word = passage.document.tokens[i]?.lower ?? '';
  if (/^(?:while|after|before)$/.test(word) && passage.document.tag(i + 1) & Tag.Ing) return true;
  // 'as Hale left', but 'showing Larkton as the town with the best schools'
  const temporal =
    /^(?:before|after|when|while|until)$/.test(word) ||
    (word === 'as' && passage.document.tag(i + 1) & (Tag.Proper | Tag.Pronoun));
  return Boolean(temporal) && clauseAt(passage, i + 1, limit);
}

const LEADS_UP =
  /^(?:when|as|after|while|although|though|since|before|because|once|if|until|unless|despite|in|on|at|with|without|during|under)$/;
const OPENS_SUBORDINATE =
  /^(?:when|as|after|while|although|though|since|before|because|once|if|until|unless|whenever)$/;

/**
 * 'Last month, when I asked her if she would, he laughed': a subordinator stands before the cue's subject, so that the
 * comma before another subject and its verb ends the clause. Counterexample: 'I asked when Roe, who left, would return'.
 */
export function endsCuesClause({ passage, cue, start, i: comma, limit }: Boundary): boolean {
  const { document } = passage;
  const { source } = cue;
  // 'As Roe said, even in May, when it rained, nobody left': the content stands behind the clause.
  if (cue.kind !== 'finite' || cue.quotation >= 0 || !source || document.tokens[start - 1]?.text === ',')
    return false;
  if (source.how !== 'subject' && source.how !== 'apposition') return false;
  // 'While only 7 percent said'
  const opener = source.from - (document.tag(source.from - 1) === Tag.Adverb ? 2 : 1);
  if (!OPENS_SUBORDINATE.test(document.tokens[opener]?.lower ?? '')) return false;
  // 'after he told her that despite the rain, she would win': the comma is that of the reported clause.
  // Counterexample: 'when I asked him if he would, he looked away', where 'if' asks
  const asks =
    /^(?:if|when)$/.test(document.tokens[start]?.lower ?? '') && document.tokens[start - 1]?.lower !== 'that';
  const own =
    !asks &&
    LEADS_UP.test(document.tokens[start]?.lower ?? '') &&
    !document.tokens.slice(start, comma).some((token) => token.text === ',');
  return !own && (clauseAt(passage, comma + 1, limit) || describedClauseAt(passage, comma + 1, limit));
}

/** '27 percent of those who named a party said': a relative clause stands between the subject and its verb. */
function describedClauseAt(passage: Passage, i: number, limit: number): boolean {
  const { document } = passage;
  const subject = nounPhraseStartingAt(document, i, limit);
  if (!subject || document.tokens[subject.to]?.lower !== 'who') return false;
  let verbs = 0;
  for (let k = subject.to + 1; k < limit; k++) if (isFiniteVerb(document, k)) verbs++;
  return verbs > 1;
}

/** What the writer says of the act of speaking, not of what was said: 'but did not elaborate', 'without elaborating'. */
const WRITERS_VERBS =
  /^(?:did|does|do|has|have|had|declined|offered|gave|refused|provided|stopped|didn't|doesn't|hasn't|later|then)$/;

/** 'did not elaborate', 'she did not name him' */
export function writersRemark(passage: Passage, i: number, limit: number): boolean {
  const { tokens } = passage.document;
  let k = i;
  if (/^(?:he|she|they|it)$/.test(tokens[k]?.lower ?? '')) k++;
  // 'but would not say', and not 'but would not resign'
  if (/^(?:would|could)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.lower === 'not')
    return /^(?:say|comment|elaborate|confirm|specify|discuss|disclose|give|provide)$/.test(
      tokens[k + 2]?.lower ?? '',
    );
  if (k >= limit || !WRITERS_VERBS.test(tokens[k]?.lower ?? '')) return false;
  return tokens
    .slice(k, Math.min(k + 4, limit))
    .some(({ lower }) =>
      /^(?:not|elaborate|declined|refused|comment|no|name|say|provide|specify|didn't|doesn't|hasn't)$/.test(
        lower,
      ),
    );
}
