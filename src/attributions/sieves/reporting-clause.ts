import { Tag } from '../../document/index.js';
import type { Quotation } from '../../quotations/index.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import {
  closesUtterance,
  contentFollows,
  endsSubordinate,
  hasObject,
  isNameAt,
  leadsToQuotation,
  opensSentence,
} from '../not-reported.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import {
  endsThere,
  hasFiniteVerb,
  hasMainVerb,
  isHeadline,
  quotationAt,
  quotationBefore,
  quotationStretch,
  type ReportingClause,
  setOffClause,
} from '../place.js';
import {
  completes,
  isAside,
  isTitleOf,
  leadsToAnotherCue,
  pastPhrases,
  quotationBehind,
  restOfClause,
} from '../said-after.js';
import { contentBefore, hasComma, leadingPhrase } from '../said-before.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

/**
 * '…, Roe said', '…” said Roe, the mayor', 'The plan, Roe said, would fail': the reporting clause stands behind its
 * content or in the middle of it.
 */
export const reportingClause: Sieve = {
  id: 'reporting-clause',
  nests: true,
  about: 'A reporting clause set off by a comma or quotation marks stands after its content, or inside it.',
  examples: [
    [
      'The bridge will close in May, Mayor Ann Lee said.',
      'Mayor Ann Lee <said> The bridge will close in May',
    ],
    [
      '“We won,” said Tom Hale, who led the union. “We did not cheat.”',
      'Tom Hale <said> We won | We did not cheat.',
    ],
    ['The plan, Ms Roe said on Monday, would fail.', 'Ms Roe <said> The plan | would fail'],
    [
      'Sales rose to 50, a 20% increase, the firm said on Thursday, June 18, 2024.',
      'the firm <said> Sales rose to 50, a 20% increase',
    ],
    ['“Is it over?” he asked.', 'he <asked> Is it over?'],
  ],
  counterexamples: [
    'On Monday, Ms Roe said nothing.',
    'The mayor, a lawyer, said no.',
    'Ms Roe, who won in May, wrote a book.',
  ],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      if (cue.kind !== 'finite' || cue.passive) continue;
      const draft = draftFor(passage, cue, [...found, ...drafts]);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, cue: SourcedCue, found: readonly Draft[]): Draft | null {
  const verb = readingWith(cue, 'quote', 'clause', 'that');
  if (!verb) return null;
  const clause = setOffClause(passage, cue, verb);
  if (!clause) return null;
  const limit = rightLimit(passage, cue);
  const left = quotationBefore(passage, clause.from);
  const behind = cue.quotation < 0 ? quotationBehind(passage, clause.to, limit) : null;
  const right =
    behind && left && (isTitleOf(passage, clause.setting, behind) || isAside(passage, clause, behind))
      ? null
      : behind;
  // 'Soon after, Roe wrote this: “…”': what stands before is a time, and the content follows.
  // The same with a phrase that ends in a quoted term: 'Asked if it was “dead,” Roe replied: “No.”'
  const leading = !left || quotationStretch(passage, left).from > passage.from;
  if (leading && right && passage.document.tokens[clause.to]?.text === ':') return null;
  // 'It is over, Roe told them as he left'
  const circumstance =
    clause.addressee &&
    /^(?:as|while|when|before|after)$/.test(passage.document.tokens[clause.to]?.lower ?? '');
  const { tokens } = passage.document;
  const past = pastPhrases(passage, clause.to, limit, verb, clause.source.stretch);
  // '“We are worried,” they wrote to her, that it will break': the comma stands before the rest.
  const after = tokens[past]?.lower === 'that' && tokens[past - 1]?.text === ',' ? past - 1 : past;
  const ends = circumstance || endsThere(passage, after, limit);
  const comma = tokens[after]?.text === ',';
  // What follows neither ends the sentence nor goes on behind a comma: it is this cue's content, not what precedes.
  if (!ends && !comma && !right && !(left && closesUtterance(passage, left, clause.from))) return null;
  // '“liberals” allowed terror': an inverted clause stands behind speech, not behind a term.
  // '“OLD NEWS” a story once published': nor does a common noun right behind one begin a reporting clause.
  const common = !(passage.document.tag(clause.source.stretch.to - 1) & (Tag.Proper | Tag.Pronoun));
  if (left && (clause.source.how === 'inverted' || common) && !closesUtterance(passage, left, clause.from))
    return null;
  // '“anyone.ca,” a site linked to a group called “We the Town”': the quotation is what it is called.
  if (verb.frames.has('naming') && isNameAt(passage, clause.to)) return null;
  // 'Asked about the “mess”, Lee said that it was over': the content is what follows.
  if (left && !ends && !comma && contentFollows(passage, left, clause.to, limit)) return null;
  const reports = verb.frames.has('clause') || verb.frames.has('that');
  if (left && !(ends && reports) && !comma && !right && endsSubordinate(passage, left)) return null;
  if (left && !ends && !comma && !right && hasObject(passage, clause.to)) return null;
  const content =
    contentBefore(passage, clause.from, left, found, cue) ??
    (comma && !ends && !left ? leadingPhrase(passage, clause.from, after + 1, limit) : null);
  if (!content) return null;
  const spans: Stretch[] = [content];
  if (right) {
    const quoted = quotationStretch(passage, right);
    if (!leadsToAnotherCue(passage, quoted.to, cue)) spans.push(withCoordinated(passage, quoted, limit));
  } else if (
    comma &&
    !ends &&
    !(left && closesUtterance(passage, left, clause.from) && !completes(passage, content, after + 1))
  ) {
    const rest = restOfClause(passage, after + 1, limit, content, cue);
    if (rest) spans.push(rest);
  }
  // 'Opening the debate, Ray said it was sound but “would not vote”': nothing is said before the cue.
  const direct = right !== null && quotationAt(passage, clause.to) === right;
  if (!left && right && !direct && passage.document.tag(content.from) & Tag.Ing) return null;
  // 'Calling it “a mess,” Ray sang': nor in a participle's phrase.
  if (left && passage.document.tag(content.from) & Tag.Ing && leadsToQuotation(passage, content, left))
    return null;
  // 'When I wrote, he replied, “It was a good day.”': a sentence of its own is what is said, and not what leads to it.
  if (
    !left &&
    right &&
    direct &&
    opensSentence(passage, right) &&
    hasComma(passage, content.from, content.to)
  )
    return null;
  if (!left && !reports) return null;
  if (
    !left &&
    !spans.some((span) => isClause(passage, clause, span) || isHeadlinePlan(passage, span)) &&
    !(
      direct &&
      goesOn(passage, right) &&
      clause.source.how === 'subject' &&
      !(passage.document.tag(cue.from) & Tag.Modal)
    )
  )
    return null;
  const confidence = left ? (clause.source.how === 'apposition' ? 0.93 : 0.97) : 0.9;
  return draftOf(cue, verb, 'reporting-clause', confidence, {
    // 'The man was drunk, the court heard': who hears says nothing.
    source: verb.lemma === 'hear' ? null : clause.source.stretch,
    content: spans,
    addressee: clause.addressee,
    setting: clause.setting,
  });
}

/** 'Hale, who runs the mill, denied the charge': an inverted clause reports a clause, and no phrase with a relative one. */
const isClause = (passage: Passage, { source }: ReportingClause, { from, to }: Stretch): boolean =>
  source.how === 'inverted' ? hasMainVerb(passage, from, to) : hasFiniteVerb(passage, from, to);

/** Words between two quotations of one clause. */
const LONGEST_JOINT = 6;

/** 'Taxes, Roe said, “have gone up” and will “never come down”': the clause goes on to its next quotation. */
function withCoordinated(passage: Passage, quoted: Stretch, limit: number): Stretch {
  const { document, quotations } = passage;
  const joint = document.tokens[quoted.to]?.text === ',' ? quoted.to + 1 : quoted.to;
  if (quoted.to >= limit || !/^(?:and|but|or)$/.test(document.tokens[joint]?.lower ?? '')) return quoted;
  const next = quotations.find(({ firstToken }) => firstToken > joint);
  if (!next || next.firstToken - joint > LONGEST_JOINT) return quoted;
  if (document.sentenceOf(next.firstToken) !== document.sentenceOf(joint)) return quoted;
  for (let i = joint + 1; i < next.firstToken - 1; i++)
    if (
      document.tag(i) & (Tag.Pronoun | Tag.Proper | Tag.Determiner) ||
      passage.cues.some(({ verb }) => verb === i)
    )
      return quoted;
  return { from: quoted.from, to: quotationStretch(passage, next).to };
}

/** 'The laws, Roe said, “all demand the same”': the quotation begins in mid-sentence. */
const goesOn = ({ document }: Passage, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken]?.capital === false;

/** 'Harbour to close, says director': a headline has the infinitive for the future. */
const isHeadlinePlan = (passage: Passage, span: Stretch): boolean =>
  isHeadline(passage) &&
  passage.document.tokens
    .slice(span.from + 1, span.to)
    .some((token) => token.lower === 'to' && passage.document.tag(token.index + 1) & Tag.Base);
