import { nthToken, Tag, type Token } from '../../document/index.js';
import { words } from '../../lexicons/index.js';
import {
  cueClauseAt,
  listedCueAt,
  parentheticalAt,
  relativeCueAt,
  reportingParticiple,
} from '../cue-clauses.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { quotationStretch } from '../place.js';
import { quotationOpeningAt } from '../quotation-at.js';
import { settingEnd } from '../setting.js';
import { circumstance, clauseAt, endsCuesClause, finiteVerbAt, holdsVerb, writersRemark } from './clause.js';
import type { Boundary, End } from './end.js';

/** Nouns of the writer's for what was said, or for the figure in it: ', a swipe at', ', a 21 point increase from'. */
const SUMMARIES =
  /^(?:swipe|jab|dig|nod|reference|allusion|increase|decrease|rise|drop|jump|decline|gain|margin)$/;

const sumsUp = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some((token) => SUMMARIES.test(token.lower)) &&
  tokens.slice(from, from + 4).every((token) => token.text !== ',');

/** 'Claiming', 'Having claimed' */
function opensSentence({ document }: Passage, i: number): boolean {
  const first = document.sentences[document.sentenceOf(i)]?.firstToken;
  return (
    first === i ||
    (first === i - 1 &&
      /^(?:having|by|while|after|without|before|despite|besides|instead|on|in)$/.test(
        document.tokens[i - 1]?.lower ?? '',
      ))
  );
}

/** ', the latest of many', ', another sign that': no list goes on behind what the article begins. */
function apposition({ document }: Passage, i: number, limit: number): boolean {
  for (let k = i + 1; k < limit; k++) {
    if (document.tokens[k]?.text === ',') return !/^(?:and|or)$/.test(document.tokens[k + 1]?.lower ?? '');
    if (document.tag(k) & Tag.Coordinator) return false;
  }
  return true;
}

/** The comma that ends a clause which a subordinator opened before the content. */
function subordinateBefore({ passage, start, i: comma, limit, kind }: Boundary): boolean {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(start)];
  if (!sentence || sentence.firstToken < passage.from || sentence.firstToken >= start) return false;
  const first = nthToken(document.tokens, sentence.firstToken);
  if (!/^(?:when|as|after|while|although|though|since|before|because|once)$/.test(first.lower)) return false;
  for (let k = sentence.firstToken; k < start; k++) if (document.tokens[k]?.text === ',') return false;
  if (kind === 'clause' && !holdsVerb(passage, start, comma) && opensAside(passage, comma, limit))
    return false;
  return (document.tag(comma + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Proper)) !== 0;
}

/** 'While Roe said the mill, a landmark, was safe, Hale left': the verb stands behind the next comma. */
function opensAside(passage: Passage, comma: number, limit: number): boolean {
  const { document } = passage;
  for (let i = comma + 1; i < limit && !isFiniteVerb(document, i); i++)
    if (document.tokens[i]?.text === ',') return finiteVerbAt(passage, i + 1);
  return false;
}

/** At a comma; the word is the one behind it. */
export const behindAComma: readonly End[] = [
  {
    id: 'ends-behind-words',
    about: 'All that is reported stands between marks, and the writer goes on behind a comma.',
    at: words('but though although which while'),
    examples: [['Ms Roe admitted “it was late”, but that was all.', 'Ms Roe <admitted> it was late']],
    counterexamples: ['Ms Roe admitted it was “late”, but not too late.'],
    ends: ({ passage, start, i }) => {
      const quoted = quotationOpeningAt(passage, start);
      return quoted !== undefined && quotationStretch(passage, quoted).to === i;
    },
  },
  {
    id: 'ends-at-according-to',
    about: 'Behind a comma ‘according to’ or ‘per’ names another source.',
    at: words('according per'),
    examples: [['Ms Roe said that it was late, per Larkton police.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it cost a dollar, per head.'],
    ends: ({ passage, next, word }) =>
      word.lower === 'according' || (passage.document.tag(next + 1) & Tag.Proper) !== 0,
  },
  {
    id: 'ends-at-comparison',
    about: 'The writer compares the figure that was told with another.',
    at: words('compared'),
    examples: [
      [
        'The firm reported a loss of $3 million, compared with $2 million in May.',
        'The firm <reported> a loss of $3 million',
      ],
    ],
    counterexamples: ['The firm reported a loss of $3 million compared with May.'],
    ends: ({ passage, next }) => /^(?:with|to)$/.test(passage.document.tokens[next + 1]?.lower ?? ''),
  },
  {
    id: 'ends-at-step',
    about: 'The writer tells from where a figure of the object has gone up or down.',
    at: words('up down'),
    kind: 'phrase',
    examples: [['The firm expects to sell 20 cars, down from 30.', 'The firm <expects> to sell 20 cars']],
    counterexamples: ['The firm expects to shut the mill, down by the river.'],
    ends: ({ passage, next }) => /^(?:from|on)$/.test(passage.document.tokens[next + 1]?.lower ?? ''),
  },
  {
    id: 'ends-at-later',
    about: 'The writer tells how long after something it was said.',
    examples: [['Ms Roe said that it was over, two days after Hale had left.', 'Ms Roe <said> it was over']],
    counterexamples: ['Ms Roe said that it was over, two days and three nights.'],
    ends: ({ passage: { document }, next }) => {
      const unit =
        document.tag(next) & Tag.Number || /^an?$/.test(document.tokens[next]?.lower ?? '') ? next + 1 : next;
      return (
        /^(?:minute|hour|day|week|month|year)s?$/.test(document.tokens[unit]?.lower ?? '') &&
        document.tokens[unit + 1]?.lower === 'after'
      );
    },
  },
  {
    id: 'ends-at-without',
    about: 'The writer tells what the source left out: ‘without elaborating’.',
    at: words('without'),
    examples: [['Ms Roe said that it was late, without elaborating.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late without rain.'],
    ends: ({ passage, next }) => (passage.document.tag(next + 1) & Tag.Ing) !== 0,
  },
  {
    id: 'ends-at-circumstance',
    about: 'The writer tells how things stand with somebody: ‘with most of them likely to leave’.',
    at: words('with'),
    examples: [
      [
        'Ms Roe said that the mill had lost, with most workers likely to leave.',
        'Ms Roe <said> the mill had lost',
      ],
    ],
    counterexamples: ['Ms Roe said that the mill would cope, with help from the town.'],
    ends: ({ passage: { document }, next, limit }) => {
      const whom = nounPhraseStartingAt(document, next + 1, limit);
      return (
        whom !== null &&
        whom.to < limit &&
        ((document.tag(whom.to) & (Tag.Ing | Tag.To)) !== 0 ||
          /^(?:likely|unlikely|set|due|expected|able|unable|ready|keen)$/.test(
            nthToken(document.tokens, whom.to).lower,
          ))
      );
    },
  },
  {
    id: 'ends-at-own-cue',
    about: 'The source reports on with a participle or a second verb, or somebody denies what was said.',
    examples: [
      ['Ms Roe said that it was late, adding that nobody came.', 'Ms Roe <said> it was late'],
      ['Ms Roe said that he stole it, a charge Hale denies.', 'Ms Roe <said> he stole it'],
    ],
    counterexamples: ['Ms Roe said that it was late, very late.'],
    ends: ({ passage, next, cue }) =>
      reportingParticiple(passage, next) || listedCueAt(passage, next, cue) || relativeCueAt(passage, next),
  },
  {
    id: 'ends-at-parenthesis',
    about: 'Another source reports what stands before: ‘…, Roe said’.',
    examples: [['The firm said that it was late, officials said.', 'The firm <said> it was late']],
    counterexamples: ['The firm said that it was late, officials and all.'],
    ends: ({ passage, next, limit, cue }) => parentheticalAt(passage, next, limit, cue),
  },
  {
    id: 'ends-at-writers-remark',
    about: 'The writer tells what the source did not say: ‘but did not elaborate’.',
    at: words('but though although while whereas even despite'),
    examples: [['Ms Roe said that it was late, but did not elaborate.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late, but would pass.'],
    ends: ({ passage, next, limit }) => writersRemark(passage, next + 1, limit),
  },
  {
    id: 'ends-at-concession',
    about: 'A clause with ‘although’ or ‘while’ behind a comma is no part of an object.',
    at: words('though although while whereas despite'),
    kind: 'phrase',
    examples: [['Ms Roe denied the charge, although the mill was shut.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe promised to stay, though not for long.'],
    ends: ({ passage, next, limit, word }) => word.lower === 'despite' || clauseAt(passage, next + 1, limit),
  },
  {
    id: 'ends-at-participle',
    about: 'A participle behind a comma is no part of an object.',
    kind: 'phrase',
    examples: [['Ms Roe denied the charge, walking out of the hall.', 'Ms Roe <denied> the charge']],
    counterexamples: [
      'Ms Roe denied the charge walking dogs bring.',
      'Ms Roe denied the charges, including the theft.',
    ],
    ends: ({ passage: { document }, next, word }) =>
      (document.tag(next) & Tag.Ing) !== 0 &&
      word.lower !== 'including' &&
      !(document.tag(next) & Tag.Preposition) &&
      !(document.tag(next - 2) & Tag.Ing),
  },
  {
    id: 'ends-at-reaction',
    about: 'The writer tells when it was said, or what the words led to: ‘drawing boos’.',
    at: words('speaking during drawing prompting sparking eliciting provoking triggering earning'),
    examples: [['Ms Roe said that it was late, drawing boos.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late, keeping calm.'],
    ends: () => true,
  },
  {
    id: 'ends-at-verb',
    about: 'A finite verb or a relative clause behind a comma is no part of an object.',
    kind: 'phrase',
    examples: [['Ms Roe denied the charge, which surprised nobody.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe denied the charge of theft.'],
    ends: ({ passage, next, word }) =>
      /^(?:which|who|whose|where|when)$/.test(word.lower) || finiteVerbAt(passage, next),
  },
  {
    id: 'ends-at-clause',
    about: 'A clause with a subject of its own stands behind an object and a comma.',
    kind: 'phrase',
    examples: [['When Ms Roe mentioned the dam, he laughed.', 'Ms Roe <mentioned> the dam']],
    counterexamples: ['Ms Roe mentioned the dam, the mill and the farm.'],
    ends: ({ passage, next, limit }) => clauseAt(passage, next, limit),
  },
  {
    id: 'ends-at-main-clause',
    about: 'The cue is a participle or in a relative clause, and the main clause goes on behind the comma.',
    examples: [['Claiming that it was late, Ms Roe told them to go.', 'Ms Roe <Claiming> it was late']],
    counterexamples: ['Ms Roe left, claiming that it was late.'],
    ends: ({ passage, next, limit, cue }) =>
      (cue.kind === 'participle' && opensSentence(passage, cue.verb) && clauseAt(passage, next, limit)) ||
      ((cue.kind === 'participle' || cue.source?.how === 'relative') && finiteVerbAt(passage, next)),
  },
  {
    id: 'ends-at-subordinate',
    about: 'The comma ends the clause of time or reason that holds the cue.',
    examples: [['When Ms Roe said that it was late, the crowd left.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that when it was late, the crowd left.'],
    ends: (boundary) => subordinateBefore(boundary) || endsCuesClause(boundary),
  },
  {
    id: 'ends-at-summary',
    about: 'The writer sums up what was said: ‘a swipe at’, ‘a bet that’.',
    at: words('a an'),
    examples: [
      [
        'Ms Roe said that she would stay, a bet that voters will forgive her.',
        'Ms Roe <said> she would stay',
      ],
    ],
    counterexamples: ['Ms Roe said that it was late, a bit.'],
    ends: ({ passage: { document }, next }) =>
      sumsUp(document.tokens, next + 1) ||
      ((document.tag(next + 1) & Tag.Noun) !== 0 && document.tokens[next + 2]?.lower === 'that'),
  },
  {
    id: 'ends-at-occasion',
    about: 'The sentence ends with where it was said.',
    at: words('in at on'),
    examples: [['Ms Roe said that it was late, in a statement.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late, in a way.'],
    ends: ({ passage, next, limit }) =>
      circumstance(passage, next, limit) && settingEnd(passage.document, next, limit) >= limit - 1,
  },
  {
    id: 'ends-at-apposition',
    about: 'The writer says what an object is, behind a comma and an article.',
    at: words('the a an another'),
    kind: 'phrase',
    examples: [['Ms Roe denied the charge, the latest of many.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe denied the charge, the theft and the fraud.'],
    ends: ({ passage, next, limit }) => apposition(passage, next, limit),
  },
  {
    id: 'ends-at-other-report',
    about: 'Behind ‘while’ or ‘as’ somebody else reports.',
    at: words('while as though although when after'),
    examples: [['Ms Roe said that it was late, while Hale said nobody came.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late, while it rained.'],
    ends: ({ passage, next, limit, cue }) => cueClauseAt(passage, next + 1, limit, cue),
  },
];
