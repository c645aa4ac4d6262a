import { Tag } from '../../document/index.js';
import { words } from '../../lexicons/index.js';
import { isApart, openingAt } from '../clause-behind.js';
import { cueClauseAt, secondCueAt } from '../cue-clauses.js';
import { behindComma, isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { clauseAt, finiteVerbAt, holdsVerb, writersRemark } from './clause.js';
import type { End } from './end.js';

const OWN_SUBJECT = Tag.Proper | Tag.Pronoun | Tag.Determiner;
const ASKED = /^(?:asked|pressed|questioned|reached|challenged)$/;

/**
 * 'said it was “ready,” and the crowd cheered': behind a comma inside the mark the writer tells what came next, in the
 * plain past. Counterexamples: '… “ready,” and the mill would open', '… “ready,” and it was “late”'.
 */
function narrates(passage: Passage, coordinator: number, limit: number): boolean {
  const { document, quotationOf } = passage;
  const { tokens } = document;
  if (!isQuotationMark(tokens[coordinator - 1]) || tokens[coordinator - 2]?.text !== ',') return false;
  const subject = nounPhraseStartingAt(document, coordinator + 1, limit);
  if (!subject || subject.to >= limit) return false;
  let verb = subject.to;
  while (document.tag(verb) & Tag.Adverb && !(document.tag(verb) & Tag.Past)) verb++;
  const plain = document.tag(verb) & Tag.Past && !(document.tag(verb) & (Tag.Be | Tag.Have | Tag.Modal));
  return Boolean(plain) && quotationOf.subarray(coordinator, limit).every((quotation) => quotation === -1);
}

const PRESENT = /^(?:is|are|has|have|does|do|will|isn't|aren't|hasn't|haven't|won't)$/;

/** A subject of its own, no pronoun, and a verb in the present behind it: 'a group plans to sue', 'nobody is hurt'. */
function presentAt({ document }: Passage, i: number, limit: number): boolean {
  const subject = nounPhraseStartingAt(document, i, limit);
  if (!subject || subject.to >= limit || document.tag(i) & Tag.Pronoun) return false;
  let verb = subject.to;
  while (document.tag(verb) === Tag.Adverb) verb++;
  return PRESENT.test(document.tokens[verb]?.lower ?? '') || document.tag(verb) === Tag.Present;
}

/** The first finite verb of the content is in the past: 'was', 'would'. */
function isBackshifted({ document }: Passage, start: number, i: number): boolean {
  for (let k = start; k < i; k++)
    if (isFiniteVerb(document, k))
      return (
        (document.tag(k) & Tag.Past) !== 0 ||
        /^(?:was|were|had|did|would|could|might)$/.test(document.tokens[k]?.lower ?? '')
      );
  return false;
}

/** 'asked what it meant and she said “no bins”' */
const quotesBehind = ({ document, cues }: Passage, i: number): boolean =>
  cues.some(({ source, to }) => source?.from === i && isQuotationMark(document.tokens[to])) &&
  (document.tag(i) & (Tag.Proper | Tag.Pronoun)) !== 0;

/** '… “ready” and he vowed', '… “yes” and 14 percent said'; 'the procedure called' is no source. */
const opensSource = (passage: Passage, i: number): boolean =>
  (passage.document.tag(i) & (Tag.Proper | Tag.Pronoun)) !== 0 || isShare(passage, i);

/** 'Half said it was good and a third said it was bad', '40 percent said … and 12 percent said …' */
function isShare({ document }: Passage, i: number): boolean {
  const at = /^(?:an?|about|some|nearly)$/.test(document.tokens[i]?.lower ?? '') ? i + 1 : i;
  return (
    document.tokens[at]?.kind === 'number' ||
    (document.tag(at) & Tag.Number) !== 0 ||
    /^(?:half|third|quarter|fifth|tenth|others?|most|few|many)$/.test(document.tokens[at]?.lower ?? '')
  );
}

/** At 'and', 'but', 'or', 'yet', with a comma before it or without. */
export const atCoordinator: readonly End[] = [
  {
    id: 'ends-at-but-remark',
    about: 'The writer tells what the source did not say: ‘but declined to give a date’.',
    at: words('but'),
    examples: [['Ms Roe said that it was late but declined to give a date.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late but would pass.'],
    ends: ({ passage, next, limit }) => writersRemark(passage, next + 1, limit),
  },
  {
    id: 'ends-at-second-verb',
    about: 'The source’s own second verb of reporting stands behind ‘and’.',
    examples: [['Ms Roe said that it was late and called for help.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that he rang the mayor and thanked her.'],
    ends: ({ passage, next, cue, kind }) => secondCueAt(passage, next + 1, cue, kind),
  },
  {
    id: 'ends-at-next-source',
    about: 'Another source and its verb stand behind ‘and’ or ‘but’.',
    examples: [['Ms Roe said that it was late, and Hale said nobody came.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late, and nobody came.'],
    // 'asked for a photo and Lee said', but 'the claims of firms and shops related to it'
    ends: ({ passage, i, next, limit, cue, kind }) =>
      (next > i ||
        (isQuotationMark(passage.document.tokens[i - 1]) && opensSource(passage, next + 1)) ||
        quotesBehind(passage, next + 1) ||
        (isShare(passage, cue.source?.stretch.from ?? -1) && isShare(passage, next + 1)) ||
        (kind === 'phrase' && (passage.document.tag(next + 1) & OWN_SUBJECT) !== 0)) &&
      cueClauseAt(passage, next + 1, limit, cue),
  },
  {
    id: 'ends-at-next-verb',
    about: 'A finite verb behind ‘and’ is no part of an object.',
    kind: 'phrase',
    examples: [['Ms Roe denied the charge and resigned.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe denied the charge and the theft.'],
    ends: ({ passage, next }) => finiteVerbAt(passage, next + 1),
  },
  {
    id: 'ends-at-next-clause',
    about: 'A clause of its own stands behind an object, a comma and ‘and’ or ‘but’.',
    kind: 'phrase',
    examples: [
      ['Ms Roe promised lower taxes, but the dam has cost too much.', 'Ms Roe <promised> lower taxes'],
    ],
    counterexamples: ['Ms Roe promised lower taxes, but not in May.'],
    ends: ({ passage, next, limit }) =>
      behindComma(passage.document.tokens, next) && clauseAt(passage, next + 1, limit),
  },
  {
    id: 'ends-at-parsed-opening',
    about: 'By the grammar a verb or a clause begins behind ‘and’ or ‘but’ that is no part of an object.',
    kind: 'phrase',
    examples: [['Ms Roe denied the charge and left.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe has backed Tom Hale and Larkland’s Ann Kirk.'],
    ends: ({ passage, start, i, next, limit }) =>
      openingAt(passage, next + 1, limit) !== null &&
      (!holdsVerb(passage, start, i) || isApart(passage, start, i)),
  },
  {
    id: 'ends-at-parsed-verb',
    about: 'A verb behind a comma and ‘and’ or ‘but’ that the grammar does not put into the reported clause.',
    at: words('and but'),
    kind: 'clause',
    examples: [
      [
        'Hale insists the party must be one of ideas, and has championed an agenda that few like.',
        'Hale <insists> the party must be one of ideas',
      ],
    ],
    counterexamples: ['Hale insists the party must be one of ideas, and would be lost without them.'],
    ends: ({ passage, start, i, next, limit }) =>
      next > i &&
      !(passage.document.tag(next + 1) & Tag.Modal) &&
      openingAt(passage, next + 1, limit) === 'verb' &&
      isApart(passage, start, i),
  },
  {
    id: 'ends-at-present',
    about:
      'What was said is told in the past; behind a comma and ‘and’ a clause in the present is the writer’s.',
    at: words('and but'),
    kind: 'clause',
    examples: [
      [
        'Ms Roe said that the mill would close, and a group of workers plans to sue.',
        'Ms Roe <said> the mill would close',
      ],
    ],
    counterexamples: [
      'Ms Roe said that the mill was old, and the roof leaked.',
      'Ms Roe said that the mill is old, and the roof is leaking.',
    ],
    ends: ({ passage, start, i, next, limit, cue }) =>
      next > i &&
      (passage.document.tag(cue.verb) & Tag.Past) !== 0 &&
      isBackshifted(passage, start, i) &&
      presentAt(passage, next + 1, limit),
  },
  {
    id: 'ends-at-narration',
    about: 'Behind quoted words and ‘and’ the writer tells what came next.',
    kind: 'clause',
    examples: [['Ms Roe said that it was “ready,” and the crowd cheered.', 'Ms Roe <said> it was “ready,”']],
    counterexamples: ['Ms Roe said that it was “ready,” and the mill would open.'],
    ends: ({ passage, next, limit }) => narrates(passage, next, limit),
  },
  {
    id: 'ends-at-when-asked',
    about: 'The writer goes on to what the source was asked: ‘and when asked why’.',
    examples: [
      [
        'Ms Roe said she had not seen it, and when pressed further, she left.',
        'Ms Roe <said> she had not seen it',
      ],
    ],
    counterexamples: ['Ms Roe said that it was late, and when it rained, she left.'],
    ends: ({ passage: { document }, next }) =>
      /^(?:when|if|once)$/.test(document.tokens[next + 1]?.lower ?? '') &&
      ASKED.test(document.tokens[next + 2]?.lower ?? ''),
  },
];
