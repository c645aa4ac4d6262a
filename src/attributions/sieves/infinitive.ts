import { Tag } from '../../document/index.js';
import type { CueVerb } from '../../lexicons/index.js';
import { contentEnd } from '../content-end.js';
import type { Passage } from '../passage.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { settingEnd } from '../setting.js';
import { type FramedContent, type Site, verbSieve } from '../verb-sieve.js';

export const infinitive = verbSieve({
  id: 'infinitive',
  about: 'The content is an infinitive: ‘promised to resign’, ‘urged ministers to act’.',
  examples: [
    ['The union urged ministers to act at once.', 'The union <urged> to act at once'],
    ['Roe appealed to the young to act.', 'Roe <appealed> to act'],
    ['Roe called on ministers to act.', 'Roe <called on> to act'],
    ['Ms Roe was told by a clerk to leave.', 'a clerk <was told> to leave'],
    ['The panel has been asked to report.', '- <has been asked> The panel | to report'],
    ['Ms Hale promised to resign.', 'Ms Hale <promised> to resign'],
    ['Ms Hale promised on Sunday to resign.', 'Ms Hale <promised> to resign'],
    ['Ms Hale decided not to resign.', 'Ms Hale <decided> not to resign'],
    ['Roe told supporters at a rally to “go home”.', 'Roe <told> to “go home”'],
  ],
  counterexamples: [
    'The clerk asked not to be named.',
    'He told the story to a friend.',
    'They promised it to the mayor.',
  ],
  find(site) {
    const { passage, cue, verb, after, limit } = site;
    if (cue.passive) return passiveRequest(site);
    if (!cue.source) return null;
    // 'decided not to sell'; 'asked not to be named' is a condition, and nothing that was said.
    const negated = passage.document.tokens[after]?.lower === 'not' && verb.lemma !== 'ask';
    const not = negated ? after + 1 : after;
    if (verb.frames.has('to') && isInfinitive(passage, not)) return contentFrom(site, after);
    // 'promised on Sunday at a rally to end it'
    const later = pastSettings(passage, after, limit);
    if (verb.frames.has('to') && later > after && isInfinitive(passage, later))
      return contentFrom(site, later);
    // 'tweeted at him to “stay home”', 'shouted on Monday to “go”'
    if (verb.frames.has('quote') && !verb.frames.has('urge') && isQuotedInfinitive(passage, later))
      return { ...contentFrom(site, later), stance: 'asks' };
    if (!verb.frames.has('urge')) return null;
    // 'pleaded with voters not to'
    const whom = leadsToWhom(passage, verb, after) ? after + 1 : after;
    const target = nounPhraseStartingAt(passage.document, whom, limit);
    if (!target) return null;
    const start = pastPhrase(
      passage,
      pastSettings(passage, pastList(passage, target.to, limit), limit),
      limit,
    );
    const forbidden = passage.document.tokens[start]?.lower === 'not';
    if (!isInfinitive(passage, forbidden ? start + 1 : start)) return null;
    // 'wants the council to sell': what is wanted is the whole; 'urged the council to sell': the council is urged.
    return verb.attitude
      ? contentFrom(site, after)
      : { ...contentFrom(site, start), addressee: target, ...asks(verb) };
  },
});

/** 'pleaded with voters to', 'appealed to the young to' */
const leadsToWhom = ({ document: { tokens } }: Passage, { lemma }: CueVerb, i: number): boolean =>
  tokens[i]?.lower === (lemma === 'appeal' ? 'to' : 'with');

/** 'to “stay home”', 'not to “give up”' */
const isQuotedInfinitive = ({ document: { tokens } }: Passage, i: number): boolean => {
  const to = tokens[i]?.lower === 'not' ? i + 1 : i;
  return tokens[to]?.lower === 'to' && /^[“"‘]$/.test(tokens[to + 1]?.text ?? '');
};

/** Behind the rest of a list of names: ', Hale and Lee' of 'asked Roe, Hale and Lee to go'. */
function pastList({ document }: Passage, from: number, limit: number): number {
  let end = from;
  while (
    end + 1 < limit &&
    /^(?:,|and)$/.test(document.tokens[end]?.lower ?? '') &&
    document.tag(end + 1) & Tag.Proper
  ) {
    const last = document.tokens[end]?.lower === 'and';
    end++;
    while (end < limit && document.tag(end) & Tag.Proper) end++;
    if (last) return end;
  }
  return from;
}

/** Behind 'at a rally on Friday in Larkton', where an infinitive follows it. */
function pastSettings(passage: Passage, from: number, limit: number): number {
  const { document } = passage;
  // 'plans eventually to sell', 'hope one day to sell'
  if (document.tag(from) === Tag.Adverb && isInfinitive(passage, from + 1)) return from + 1;
  if (document.tokens[from]?.lower === 'one' && document.tokens[from + 1]?.lower === 'day') return from + 2;
  let end = settingEnd(document, from, limit);
  const place = document.tokens[end]?.lower === 'in' && document.tag(end + 1) & Tag.Proper;
  const name = place ? nounPhraseStartingAt(document, end + 1, limit) : null;
  if (name && isInfinitive(passage, name.to)) end = name.to;
  return end;
}

/** Behind 'in doubt' of 'urged anyone in doubt to seek help'. */
function pastPhrase(passage: Passage, from: number, limit: number): number {
  const { document } = passage;
  if (!/^(?:in|at|with|without|from|on|under|over|near)$/.test(document.tokens[from]?.lower ?? ''))
    return from;
  const phrase = nounPhraseStartingAt(document, from + 1, limit);
  return phrase && isInfinitive(passage, phrase.to) ? phrase.to : from;
}

/** 'was told by Roe to leave', 'has been asked to report' */
function passiveRequest(site: Site): FramedContent | null {
  const { passage, cue, verb, after, agent } = site;
  if (!verb.frames.has('urge') || verb.attitude || !cue.source || !isInfinitive(passage, after)) return null;
  const request = contentFrom(site, after);
  const { stretch } = cue.source;
  // Nobody is named who asks: what is asked is the subject and the infinitive.
  return agent
    ? { ...request, source: agent, addressee: stretch, ...asks(verb) }
    : { ...request, content: [stretch, ...request.content], source: null, ...asks(verb) };
}

const asks = (verb: CueVerb): Pick<FramedContent, 'stance'> =>
  verb.stance === 'neutral' ? { stance: 'asks' } : {};

const contentFrom = ({ passage, cue }: Site, from: number): FramedContent => ({
  content: [{ from, to: contentEnd(passage, from, cue, 'phrase') }],
  confidence: 0.86,
  addressee: null,
});

/** 'to' and a verb, also one that the word list has as a noun or not at all: 'to triple the size'. */
export function isInfinitive(passage: Passage, to: number): boolean {
  const { document } = passage;
  if (document.tokens[to]?.lower !== 'to') return false;
  const verb = document.tokens[to + 1];
  const tag = document.tag(to + 1);
  if (verb?.text === '“' || verb?.text === '"') return true;
  if (verb?.kind !== 'word' || verb.capital) return false;
  if (tag & (Tag.Base | Tag.Be | Tag.Have | Tag.Do | Tag.Adverb | Tag.Not)) return true;
  const neverVerb =
    Tag.Determiner | Tag.Pronoun | Tag.Proper | Tag.Plural | Tag.Preposition | Tag.Question | Tag.Ing;
  return !(tag & neverVerb) && (document.tag(to + 2) & (Tag.Determiner | Tag.Pronoun)) !== 0;
}
