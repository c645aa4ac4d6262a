import type { Document } from '../document/index.js';
import { CUE_ADJECTIVES, CUE_NOUNS, LINE_NOUNS, SPEECH_NOUNS } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import { createSyntax, type Syntax } from '../syntax/index.js';
import { linkAnswers } from './answers.js';
import { assemble, extend } from './assembly.js';
import type { Attribution } from './attribution.js';
import { withInnerSources } from './inner-source.js';
import { nest, withoutShallowNests } from './nesting.js';
import { tellsNothing } from './nothing-told.js';
import { layOut, type Passage } from './passage.js';
import type { Draft, Sieve } from './sieve.js';
import { accordingTo } from './sieves/according-to.js';
import { accusedOf } from './sieves/accused-of.js';
import { adjectiveCue } from './sieves/adjective-cue.js';
import { announcedBlock } from './sieves/announced-block.js';
import { asTheySaid } from './sieves/as-they-said.js';
import { asTheySeeIt } from './sieves/as-they-see-it.js';
import { asked } from './sieves/asked.js';
import { bareClause } from './sieves/bare-clause.js';
import { beat } from './sieves/beat.js';
import { chantsOf } from './sieves/chants-of.js';
import { clauseAndColon } from './sieves/clause-and-colon.js';
import { colon } from './sieves/colon.js';
import { dashAndName } from './sieves/dash-and-name.js';
import { deniedRelative } from './sieves/denied-relative.js';
import { forWhom } from './sieves/for-whom.js';
import { gerund } from './sieves/gerund.js';
import { hearsay } from './sieves/hearsay.js';
import { inTheirView, VIEWS } from './sieves/in-their-view.js';
import { indirectQuestion } from './sieves/indirect-question.js';
import { infinitive } from './sieves/infinitive.js';
import { leadIn } from './sieves/lead-in.js';
import { naming } from './sieves/naming.js';
import { nounCue } from './sieves/noun-cue.js';
import { nounObject } from './sieves/noun-object.js';
import { parsedClause } from './sieves/parsed-clause.js';
import { passive } from './sieves/passive.js';
import { prepositionalContent } from './sieves/prepositional-content.js';
import { quotationAfterCue } from './sieves/quotation-after-cue.js';
import { quotationGoesOn } from './sieves/quotation-goes-on.js';
import { reportingClause } from './sieves/reporting-clause.js';
import { signedPost } from './sieves/signed-post.js';
import { thatClause } from './sieves/that-clause.js';
import { whatItWas } from './sieves/what-it-was.js';
import { TOLD_NOUNS, wordIs } from './sieves/word-is.js';

/** From precise to bold; each fills what those before it left open. */
export const sieves: readonly Sieve[] = [
  // Before reporting clauses: ' — an accusation Roe denies' reports nothing that stands before it.
  deniedRelative,
  // First: a clause that a quotation's mark sets off is never the beginning of a content.
  reportingClause,
  accordingTo,
  // Before clauses: the comma that ends the question is no part of it.
  asked,
  asTheySaid,
  // Before clauses: behind 'the way Roe tells it' stands no object.
  asTheySeeIt,
  quotationAfterCue,
  announcedBlock,
  thatClause,
  indirectQuestion,
  bareClause,
  // Where the rules above see no clause, the grammar may; before phrases, which would take the clause's subject.
  parsedClause,
  // Before phrases, so that 'is expected to' is no 'expected' with an object.
  passive,
  hearsay,
  accusedOf,
  infinitive,
  gerund,
  prepositionalContent,
  // Before plain objects, so that 'described it as a failure' keeps what it says.
  naming,
  nounObject,
  adjectiveCue,
  nounCue,
  inTheirView,
  whatItWas,
  wordIs,
  forWhom,
  chantsOf,
  leadIn,
  colon,
  clauseAndColon,
  dashAndName,
  signedPost,
  beat,
  // Last: only what no cue has claimed.
  quotationGoesOn,
];

const NESTING: ReadonlySet<string> = new Set(sieves.filter((sieve) => sieve.nests).map((sieve) => sieve.id));

/** The utterance that a quotation without a cue may go on from. */
interface Utterance {
  readonly passage: Passage;
  /** Its index in the list of attributions. */
  readonly index: number;
}

/** Every attributed claim of the document, in order of content. */
export function findAttributions(
  document: Document,
  quotations: readonly Quotation[],
  syntax: Syntax = createSyntax(document),
): readonly Attribution[] {
  const begun: Attribution[] = [];
  /** The drafts that go on with one of those, by its index: all are put to it at once, however many they are. */
  const more = new Map<number, Draft[]>();
  let utterance: Utterance | null = null;
  /** End of the last content, in tokens. */
  let claimed = 0;
  const passages = layOut(document, syntax, quotations);
  for (const passage of passages) {
    const placed: { readonly draft: Draft; readonly index: number }[] = [];
    for (const draft of draftsOf(passage)) {
      // The paragraph before has announced it: 'Roe wrote:'.
      if (draft.continues && endOf(draft) <= claimed) continue;
      const before: Utterance | null = draft.continues ? near(utterance, passage, passages) : null;
      if (before && before.passage.paragraph === passage.paragraph) {
        const drafts = more.get(before.index) ?? [];
        drafts.push(draft);
        more.set(before.index, drafts);
        utterance = { passage, index: before.index };
        continue;
      }
      const attribution = assemble(document, quotations, withEnd(passage, draft), before?.index ?? null);
      if (!attribution) continue;
      placed.push({ draft, index: begun.length });
      begun.push(attribution);
      claimed = Math.max(claimed, endOf(draft));
    }
    const main = mainUtterance(passage, placed);
    if (main !== null) utterance = { passage, index: main };
  }
  const attributions = begun.map((whole, index) => {
    const drafts = more.get(index);
    return drafts ? extend(document, quotations, whole, drafts) : whole;
  });
  return linkAnswers(document, withoutShallowNests(nest(attributions), NESTING));
}

function draftsOf(passage: Passage): readonly Draft[] {
  if (
    passage.cues.length === 0 &&
    passage.quotations.length === 0 &&
    !passage.announced &&
    !passage.announcedBlock &&
    !mayHoldOtherCue(passage)
  )
    return [];
  const drafts: Draft[] = [];
  for (const sieve of sieves) drafts.push(...sieve.apply(passage, drafts));
  const claims = drafts.filter((draft) => !tellsNothing(passage, draft));
  return withInnerSources(passage, claims).toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

/** The draft with the sign that its content ends at, if it does before its sentence. */
function withEnd({ ends: found }: Passage, draft: Draft): Draft {
  const last = draft.content.at(-1);
  for (const { from, to, sign } of found.values())
    if (sign !== null && to === last?.to && from === last.from)
      return { ...draft, evidence: [...draft.evidence, sign] };
  return draft;
}

/** Words of cues that are neither verbs, nouns nor adjectives. */
const OTHER_CUES: ReadonlySet<string> = new Set([
  'according',
  ':',
  'per',
  'going',
  'judging',
  'reportedly',
  'way',
  'reports',
  '@',
  ...TOLD_NOUNS,
  ...VIEWS,
  ...LINE_NOUNS,
]);

function mayHoldOtherCue(passage: Passage): boolean {
  const { tokens } = passage.document;
  for (let i = passage.from; i < passage.to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (OTHER_CUES.has(lower) || CUE_NOUNS.has(lower) || CUE_ADJECTIVES.has(lower) || SPEECH_NOUNS.has(lower))
      return true;
  }
  return false;
}

/**
 * A quotation goes on from the sentence right before it in its paragraph, or from the paragraph before; one sentence
 * may stand between, in the same paragraph only one about the speaker.
 */
function near(utterance: Utterance | null, passage: Passage, passages: readonly Passage[]): Utterance | null {
  if (!utterance) return null;
  const distance = passage.index - utterance.passage.index;
  if (distance === 1) return utterance;
  const parted = utterance.passage.paragraph !== passage.paragraph;
  return distance === 2 && (parted || isAside(passages[passage.index - 1])) ? utterance : null;
}

/** What belongs to a speaker and tells how words were said. */
const MANNER = /^(?:voice|eyes|face|hands|tone|smile|words|lip|lips|shoulders)$/;

/** '“It is hard,” Roe said. She has two jobs. “But I like it.”'; not 'Her brother shook his head. “No.”' */
function isAside(between: Passage | undefined): boolean {
  const tokens = between?.document.tokens;
  const first = tokens?.[between?.from ?? 0];
  const word = first?.text === '(' ? tokens?.[first.index + 1] : first;
  const next = tokens?.[(word?.index ?? 0) + 1]?.lower ?? '';
  const speaker =
    /^(?:he|she|it|they)$/.test(word?.lower ?? '') ||
    (/^(?:his|her|their)$/.test(word?.lower ?? '') && MANNER.test(next));
  return between?.quotations.length === 0 && speaker;
}

/**
 * Of the claims of a passage, the one that a next quotation goes on from: the last with a quotation, else the last;
 * never one that stands inside a quotation or in another's content, and a thought only where nothing is said.
 */
function mainUtterance(
  passage: Passage,
  placed: readonly { readonly draft: Draft; readonly index: number }[],
): number | null {
  const spoken = placed.filter(({ draft }) => draft.verb !== null || !holdsCue(draft, placed));
  const outer = spoken.filter(
    ({ draft }) =>
      (!draft.cue || passage.quotationOf[draft.cue.from] === -1) &&
      !spoken.some((other) => other.draft !== draft && standsIn(draft, other.draft)),
  );
  const said = outer.filter(({ draft }) => !draft.attitude && !draft.negated);
  const quoting = said.filter(({ draft }) =>
    draft.content.some(({ from, to }) =>
      passage.quotationOf.subarray(from, to).some((quotation) => quotation >= 0),
    ),
  );
  return (quoting.at(-1) ?? said.at(-1) ?? outer.at(-1))?.index ?? null;
}

/** '“…,” said Roe, according to Lee', '“…,” Roe said, per the Post': what goes on is Roe's. */
const holdsCue = (whole: Draft, placed: readonly { readonly draft: Draft }[]): boolean =>
  placed.some(({ draft }) => draft !== whole && standsIn(draft, whole));

const standsIn = (inner: Draft, outer: Draft): boolean => {
  const own = inner.cue;
  return own !== null && outer.content.some(({ from, to }) => from <= own.from && own.to <= to);
};

const startOf = (draft: Draft): number => Math.min(...draft.content.map((stretch) => stretch.from));
const endOf = (draft: Draft): number => Math.max(...draft.content.map((stretch) => stretch.to));
