import { AUXILIARY, type Document, nthToken, Tag } from '../../document/index.js';
import { CUE_NOUNS, type CueNoun, type CueStance } from '../../lexicons/index.js';
import { sharedSubjectOf } from '../../syntax/index.js';
import { subjectOfFinite } from '../bare-clause-start.js';
import { phraseEnd } from '../content-end.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb, type Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';
import { maySpeak } from '../speaker-noun.js';
import { subjectOf } from '../subject.js';

/** 'Roe's claim that …', 'the company's promise to …', 'her criticism of …': a noun cue with its holder. */
export const nounCue: Sieve = {
  id: 'noun-cue',
  about: 'A noun such as ‘claim’ or ‘promise’ attributes what follows it to its possessor.',
  examples: [
    ['Ms Roe’s claim that the vote was rigged has no basis.', 'Ms Roe <claim> the vote was rigged'],
    ['Ms Roe’s claim the dam was safe has no basis.', 'Ms Roe <claim> the dam was safe'],
    ['It was a repetition of Ms Roe’s claim that the dam was safe.', 'Ms Roe <claim> the dam was safe'],
    ['Residents’ fears that the dam will break have grown.', 'Residents <fears> the dam will break'],
    ['Ms Roe gave an assurance that the dam would hold.', 'Ms Roe <assurance> the dam would hold'],
    ['Ms Roe is of the opinion that the dam is old.', 'Ms Roe <opinion> the dam is old'],
    ['Ms Roe raised questions about how the money was spent.', 'Ms Roe <questions> how the money was spent'],
    ['Shares fell after reports that the firm would close.', '- <reports> the firm would close'],
    ['The tribunal heard evidence that the nurse slept.', '- <evidence> the nurse slept'],
    ['Ms Roe issued a plea to the mayor to clean the river.', 'Ms Roe <plea> to clean the river'],
    ['Nobody trusts the company’s promise to clean the river.', 'the company <promise> to clean the river'],
  ],
  counterexamples: [
    'Fears that the dam will break have grown.',
    'He filed a claim for damages.',
    'Ms Roe’s claim the council rejected was for damages.',
    'The storm raised fears that the dam would break.',
    'The storm raised questions about how the dam was built.',
    'Ms Roe dismissed reports of a fire.',
    'They have no assurance from Ms Roe that the dam will hold.',
    'Ms Roe made a statement that sought to calm them.',
    'Ms Roe made no claim that the dam was safe.',
    'Ms Roe made an appeal to the court.',
    'Hale, one of those who fled Larkton, South Larkland, last year, made a plea for calm.',
  ],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to - 2; i++) {
      if (found.some(({ cue }) => cue && cue.from <= i && i < cue.to)) continue;
      const draft = draftFor(passage, i, found);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, i: number, found: readonly Draft[]): Draft | null {
  const noun = CUE_NOUNS.get(nthToken(passage.document.tokens, i).lower);
  if (!noun || !isGiven(passage, i)) return null;
  const from = fromWhom(passage, i);
  const whom = from ?? toWhom(passage, i);
  const lead = leadBehind(passage, i, whom?.to ?? i + 1, noun);
  if (!lead) return null;
  const that = lead.word === 'that';
  const holder = from ?? holderOf(passage, i) ?? (isGivenWith(noun, lead.word) ? giverOf(passage, i) : null);
  if (!holder && !(that && isOfNobody(passage, i))) return null;
  const clause = isClause(passage, lead) ? true : undefined;
  const content = { from: lead.start, to: phraseEnd(passage, lead.start, i, clause) };
  if (content.to <= lead.start || isClaimed(found, content)) return null;
  return draftWithoutVerb('noun-cue', that ? 0.85 : 0.75, {
    cue: { from: i, to: i + 1 },
    cueLemma: noun.lemma,
    stance: noun.stance,
    attitude: noun.attitude,
    source: holder,
    content: [content],
  });
}

/** 'gave an assurance that', 'raised doubts about', 'issued a plea to go' */
const isGivenWith = ({ stance }: CueNoun, lead: string): boolean =>
  /^(?:that|about)$/.test(lead) || stance === 'asks';

/** 'the claim the dam was safe', 'questions about how' */
const isClause = (passage: Passage, lead: Lead): boolean =>
  lead.word === '' || isQuestion(passage, lead.start);

/** 'questions about how', 'doubts about whether' */
const isQuestion = ({ document: { tokens } }: Passage, i: number): boolean =>
  /^(?:whether|how|why|what|who|when|where)$/.test(tokens[i]?.lower ?? '');

/** The word that leads to the content, empty where a clause follows without one, and where the content starts. */
interface Lead {
  readonly word: string;
  readonly start: number;
}

function leadBehind(passage: Passage, noun: number, at: number, cue: CueNoun): Lead | null {
  if (at === noun + 1 && isBareClause(passage, noun, cue)) return { word: '', start: at };
  const word = nthToken(passage.document.tokens, at).lower;
  if (!cue.leads.has(word) || !leadsToContent(passage.document, at, cue)) return null;
  return { word, start: word === 'to' && cue.stance !== 'doubts' ? at : at + 1 };
}

/**
 * 'Roe’s claim the dam was safe was absurd': a subject and a form of 'be' or 'would', so that the clause is no relative
 * one. Counterexample: 'Roe’s claim the council rejected'
 */
function isBareClause(passage: Passage, noun: number, { stance, leads }: CueNoun): boolean {
  const { document } = passage;
  if (!leads.has('that') || !/^(?:asserts|believes|accuses)$/.test(stance)) return false;
  if (document.tokens[noun + 1]?.lower === 'that') return false;
  if (!(document.tag(noun + 1) & (Tag.Determiner | Tag.Pronoun | Tag.Proper | Tag.Plural))) return false;
  const subject = subjectOfFinite(passage, noun + 1, passage.to);
  return subject !== null && (document.tag(subject.to) & (Tag.Be | Tag.Modal)) !== 0;
}

/** 'The tribunal heard evidence that the nurse slept': of whom, the text does not say. */
const isHeard = ({ document: { tokens } }: Passage, noun: number): boolean =>
  /^(?:heard|hears?|hearing)$/.test(tokens[noun - 1]?.lower ?? '');

const isOfNobody = (passage: Passage, noun: number): boolean =>
  isHeard(passage, noun) || isReports(passage, noun);

/** 'fell after reports that the firm would close': news of nobody's in particular, which made something happen. */
const isReports = ({ document: { tokens } }: Passage, noun: number): boolean =>
  /^reports?$/.test(tokens[noun]?.lower ?? '') &&
  /^(?:after|amid|following|on|despite|with)$/.test(
    tokens[
      noun -
        (/^(?:media|press|news|local|recent|earlier|persistent|widespread|the|a)$/.test(
          tokens[noun - 1]?.lower ?? '',
        )
          ? 2
          : 1)
    ]?.lower ?? '',
  );

/** A noun, and one that there is: 'They have no assurance from Ms Roe that it will hold' tells of none. */
const isGiven = (passage: Passage, i: number): boolean =>
  ((passage.document.tag(i) & Tag.Noun) !== 0 || isPossessed(passage, i)) &&
  !/^(?:no|without)$/.test(passage.document.tokens[i - 1]?.lower ?? '');

/** With such a noun, they say no more than that it was said; 'rejected the claim that' is another matter. */
const GIVES =
  /^(?:g[ai]ves?|giving|given|ma[kd]es?|making|rais(?:es?|ed|ing)|issu(?:es?|ed|ing)|offer(?:s|ed|ing)?|repeat(?:s|ed|ing)?|advanc(?:es?|ed|ing)|air(?:s|ed|ing)?|float(?:s|ed|ing)?|sen[dt]s?|sending|deliver(?:s|ed|ing)?)$/;

/** Words between the verb and its noun: 'gave the clearest assurance'. */
const LONGEST_MODIFIER = 3;

/** 'Roe' of 'Roe gave an assurance that', 'Roe raised fears that', 'Roe is of the opinion that'; 'The storm raised fears that' has nobody. */
function giverOf(passage: Passage, noun: number): Stretch | null {
  const { document } = passage;
  let verb = noun - 1;
  while (noun - verb <= LONGEST_MODIFIER && document.tag(verb) & (Tag.Determiner | Tag.Adjective)) verb--;
  const of = document.tokens[verb]?.lower === 'of' && (document.tag(verb - 1) & Tag.Be) !== 0;
  const gives = GIVES.test(document.tokens[verb]?.lower ?? '') && document.tokens[verb + 1]?.lower !== 'no';
  const at = of ? verb - 1 : verb;
  if (verb < passage.from || !(of || gives) || passage.quotationOf[at] !== -1) return null;
  let group = at;
  while (document.tag(group - 1) & AUXILIARY) group--;
  const giver = subjectOf(passage, group)?.stretch ?? null;
  return giver && maySpeak(document, giver) && isSubjectByGrammar(passage, giver, at) ? giver : null;
}

/** Not 'South Larkland' of 'Roe, one of those who fled Larkton, South Larkland, last year, made a plea for calm' */
function isSubjectByGrammar({ syntax }: Passage, { from, to }: Stretch, verb: number): boolean {
  const tree = syntax.treeAt(verb);
  const subject = sharedSubjectOf(tree, verb - tree.first) + tree.first;
  return subject < tree.first || (from <= subject && subject < to);
}

/** 'the promise to clean the river', and not 'the answer to it'; 'a statement that sought to calm them' has a relative clause */
const leadsToContent = (
  document: Document,
  at: number,
  { leads, stance }: { readonly leads: ReadonlySet<string>; readonly stance: CueStance },
): boolean =>
  (document.tokens[at]?.lower !== 'to' &&
    !(document.tokens[at]?.lower === 'that' && isFiniteVerb(document, at + 1))) ||
  (document.tokens[at]?.lower === 'to' && leads.has('that')) ||
  stance === 'doubts' ||
  (document.tag(at + 1) & (Tag.Base | Tag.Be)) !== 0;

/** 'residents' fears that': behind the mark of a possessive stands no verb, whatever the tagger says. */
const isPossessed = ({ document: { tokens } }: Passage, noun: number): boolean =>
  /^['’]$/.test(tokens[noun - 1]?.text ?? '') &&
  tokens[noun - 1]?.spaced === false &&
  tokens[noun]?.spaced === true &&
  (tokens[noun - 2]?.lower ?? '').endsWith('s');

/** 'the mayor' of 'issued a plea to the mayor to block it', 'sent a warning to ministers that it would strike' */
function toWhom(passage: Passage, noun: number): Stretch | null {
  const { document, to } = passage;
  if (document.tokens[noun + 1]?.lower !== 'to') return null;
  const tag = document.tag(noun + 2);
  if (tag & Tag.Base && !(tag & Tag.Noun)) return null;
  return giverOf(passage, noun) && nounPhraseStartingAt(document, noun + 2, to);
}

/** 'his lawyer' of 'warnings from his lawyer that': who the noun comes from. */
function fromWhom(passage: Passage, noun: number): Stretch | null {
  const { document } = passage;
  if (!/^(?:from|by|among)$/.test(document.tokens[noun + 1]?.lower ?? '')) return null;
  const phrase = nounPhraseStartingAt(document, noun + 2, passage.to);
  if (!phrase || document.tag(phrase.from) & Tag.Ing) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (document.tag(i) & (Tag.Preposition | Tag.To)) return { from: phrase.from, to: i };
  return phrase;
}
