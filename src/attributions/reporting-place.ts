import { nthToken, Tag } from '../document/index.js';
import type { CueVerb } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import {
  closesUtterance,
  contentFollows,
  endsSubordinate,
  hasObject,
  isNameAt,
  leadsToQuotation,
  opensSentence,
} from './not-reported.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import {
  endsThere,
  hasFiniteVerb,
  hasMainVerb,
  hasPresentByGrammar,
  isHeadline,
  quotationAt,
  quotationBefore,
  quotationStretch,
  type ReportingClause,
} from './place.js';
import { isAside, isTitleOf, pastPhrases, quotationBehind } from './said-after.js';
import { hasComma } from './said-before.js';
import { rightLimit, type SourcedCue } from './sourced-cue.js';

/** A reporting clause with what stands on both sides of it. */
export interface Place {
  readonly passage: Passage;
  readonly cue: SourcedCue;
  readonly verb: CueVerb;
  readonly clause: ReportingClause;
  /** Content of the cue ends before it. */
  readonly limit: number;
  readonly left: Quotation | null;
  readonly right: Quotation | null;
  /** The token behind the clause and its phrases. */
  readonly after: number;
  /** Nothing follows in the sentence. */
  readonly ends: boolean;
  readonly comma: boolean;
}

export function placeOf(passage: Passage, cue: SourcedCue, verb: CueVerb, clause: ReportingClause): Place {
  const { tokens } = passage.document;
  const limit = rightLimit(passage, cue);
  const past = pastPhrases(passage, clause.to, limit, verb, clause.source.stretch);
  // '“We are worried,” they wrote to her, that it will break': the comma stands before the rest.
  const after = tokens[past]?.lower === 'that' && tokens[past - 1]?.text === ',' ? past - 1 : past;
  const left = quotationBefore(passage, clause.from);
  const behind = cue.quotation < 0 ? quotationBehind(passage, clause.to, limit) : null;
  const unsaid =
    behind && left && (isTitleOf(passage, clause.setting, behind) || isAside(passage, clause, behind));
  return {
    passage,
    cue,
    verb,
    clause,
    limit,
    left,
    right: unsaid ? null : behind,
    after,
    ends: hasCircumstance(passage, clause) || endsThere(passage, after, limit),
    comma: tokens[after]?.text === ',',
  };
}

/** 'It is over, Roe told them as he left' */
const hasCircumstance = ({ document }: Passage, { addressee, to }: ReportingClause): boolean =>
  addressee !== null && /^(?:as|while|when|before|after)$/.test(nthToken(document.tokens, to).lower);

const reportsClause = ({ verb }: Place): boolean => verb.frames.has('clause') || verb.frames.has('that');

/** The quotation before the clause is a whole utterance, as its last mark says: '“It is over,” Roe said'. */
export const isUtterance = ({ passage, left, clause }: Place): boolean =>
  left !== null && closesUtterance(passage, left, clause.from);

const isOpenBehind = ({ ends, comma }: Place): boolean => !ends && !comma;

/** What only looks like a clause that reports what stands before it. */
export const NO_REPORTS: readonly ((place: Place) => boolean)[] = [
  // 'Soon after, Roe wrote this: “…”': what stands before is a time, and the content follows.
  // The same with a phrase that ends in a quoted term: 'Asked if it was “dead,” Roe replied: “No.”'
  ({ passage, clause, left, right }) =>
    right !== null &&
    (!left || quotationStretch(passage, left).from > passage.from) &&
    passage.document.tokens[clause.to]?.text === ':',
  // What follows neither ends the sentence nor goes on behind a comma: it is this cue's content, not what precedes.
  (place) => isOpenBehind(place) && !place.right && !isUtterance(place),
  // '“liberals” allowed terror': an inverted clause stands behind speech, not behind a term.
  // '“OLD NEWS” a story once published': nor does a common noun right behind one begin a reporting clause.
  (place) =>
    place.left !== null &&
    !isUtterance(place) &&
    (place.clause.source.how === 'inverted' || hasCommonSource(place)),
  // '“anyone.ca,” a site linked to a group called “We the Town”': the quotation is what it is called.
  ({ passage, verb, clause }) => verb.frames.has('naming') && isNameAt(passage, clause.to),
  // 'Asked about the “mess”, Lee said that it was over': the content is what follows.
  (place) =>
    place.left !== null &&
    isOpenBehind(place) &&
    contentFollows(place.passage, place.left, place.clause.to, place.limit),
  (place) =>
    place.left !== null &&
    !place.comma &&
    !place.right &&
    !(place.ends && reportsClause(place)) &&
    endsSubordinate(place.passage, place.left),
  (place) =>
    place.left !== null && isOpenBehind(place) && !place.right && hasObject(place.passage, place.clause.to),
];

const hasCommonSource = ({ passage, clause }: Place): boolean =>
  !(passage.document.tag(clause.source.stretch.to - 1) & (Tag.Proper | Tag.Pronoun));

/** The quotation stands right behind the clause. */
const isDirect = ({ passage, clause, right }: Place): boolean =>
  right !== null && quotationAt(passage, clause.to) === right;

const isParticiple = ({ passage }: Place, { from }: Stretch): boolean =>
  (passage.document.tag(from) & Tag.Ing) !== 0;

/** What stands before the clause, and was not said. */
export const NOT_SAID: readonly ((place: Place, content: Stretch, spans: readonly Stretch[]) => boolean)[] = [
  // 'Opening the debate, Ray said it was sound but “would not vote”', 'Refusing, Ray said, “It is sound.”': nothing is
  // said before the cue; but 'Voting, Ray said, “is a duty.”'.
  (place, content) =>
    !place.left &&
    place.right !== null &&
    (!isDirect(place) || opensSentence(place.passage, place.right)) &&
    isParticiple(place, content),
  // 'Calling it “a mess,” Ray sang': nor in a participle's phrase.
  (place, content) =>
    place.left !== null &&
    isParticiple(place, content) &&
    leadsToQuotation(place.passage, content, place.left),
  // 'When I wrote, he replied, “It was a good day.”': a sentence of its own is what is said, and not what leads to it.
  (place, content) =>
    !place.left &&
    place.right !== null &&
    isDirect(place) &&
    opensSentence(place.passage, place.right) &&
    hasComma(place.passage, content.from, content.to),
  (place) => !place.left && !reportsClause(place),
  (place, _, spans) =>
    !place.left &&
    !quotationCompletes(place) &&
    !spans.some((span) => isClause(place.passage, place.clause, span) || isHeadlinePlan(place.passage, span)),
];

/** 'The laws, Roe said, “all demand the same”' */
const quotationCompletes = (place: Place): boolean =>
  place.right !== null &&
  isDirect(place) &&
  goesOn(place.passage, place.right) &&
  place.clause.source.how === 'subject' &&
  !(place.passage.document.tag(place.cue.from) & Tag.Modal);

/** 'Hale, who runs the mill, denied the charge': an inverted clause reports a clause, and no phrase with a relative one. */
const isClause = (passage: Passage, { source }: ReportingClause, { from, to }: Stretch): boolean =>
  (source.how === 'inverted' ? hasMainVerb(passage, from, to) : hasFiniteVerb(passage, from, to)) ||
  hasPresentByGrammar(passage, from, to);

/** 'The laws, Roe said, “all demand the same”': the quotation begins in mid-sentence. */
const goesOn = ({ document }: Passage, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken]?.capital === false;

/** 'Harbour to close, says director': a headline has the infinitive for the future. */
const isHeadlinePlan = (passage: Passage, span: Stretch): boolean =>
  isHeadline(passage) &&
  passage.document.tokens
    .slice(span.from + 1, span.to)
    .some((token) => token.lower === 'to' && passage.document.tag(token.index + 1) & Tag.Base);
