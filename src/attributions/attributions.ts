import { type Document, type Range, Tag } from '../document/index.js';
import { CUE_ADJECTIVES, CUE_NOUNS } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import type { Attribution } from './attribution.js';
import { layOut, type Passage } from './passage.js';
import type { Stretch } from './phrases.js';
import type { Draft, Sieve } from './sieve.js';
import { adjectiveCue } from './sieves/adjective-cue.js';
import { accordingTo } from './sieves/according-to.js';
import { colon } from './sieves/colon.js';
import { cueBeforeClause } from './sieves/cue-before-clause.js';
import { cueBeforePhrase } from './sieves/cue-before-phrase.js';
import { dashAndName } from './sieves/dash-and-name.js';
import { nounCue } from './sieves/noun-cue.js';
import { passive } from './sieves/passive.js';
import { quotationGoesOn } from './sieves/quotation-goes-on.js';
import { setOffClauseSieve } from './sieves/set-off-clause.js';

/** From precise to bold; each fills what those before it left open. */
export const sieves: readonly Sieve[] = [
  // First: a clause that is set off by a quotation's mark is never the beginning of a content.
  setOffClauseSieve,
  accordingTo,
  cueBeforeClause,
  // Before phrases, so that 'is expected to' is no 'expected' with an object.
  passive,
  cueBeforePhrase,
  adjectiveCue,
  nounCue,
  colon,
  dashAndName,
  // Last: only what no cue has claimed.
  quotationGoesOn,
];

/** Every attributed claim of the document, in order of content. */
export function findAttributions(
  document: Document,
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const { passages } = layOut(document, quotations);
  const attributions: Attribution[] = [];
  let previous: { readonly passage: Passage; readonly draft: Draft; readonly index: number } | null = null;
  /** End of the last content, in tokens. */
  let claimed = 0;
  for (const passage of passages) {
    const drafts: Draft[] = [];
    if (passage.cues.length > 0 || passage.quotations.length > 0 || mayHoldOtherCue(passage)) {
      for (const sieve of sieves) drafts.push(...sieve.apply(passage, drafts));
    }
    drafts.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
    for (const draft of drafts) {
      // The paragraph before has announced it: 'Roe wrote:'.
      if (draft.continues && draft.content.every((stretch) => stretch.to <= claimed)) continue;
      const goesOn = draft.continues && previous !== null && passage.index - previous.passage.index <= 2;
      // Same paragraph, no other cue: the second half of one utterance.
      if (
        goesOn &&
        previous &&
        previous.passage.paragraph === passage.paragraph &&
        passage.index - previous.passage.index === 1
      ) {
        const whole = attributions[previous.index] as Attribution;
        attributions[previous.index] = withMore(document, quotations, whole, draft);
        previous = { passage, draft: previous.draft, index: previous.index };
        continue;
      }
      const attribution = finish(document, quotations, draft, goesOn && previous ? previous.index : null);
      if (!attribution) continue;
      attributions.push(attribution);
      claimed = Math.max(claimed, endOf(draft));
      // What is said inside a quotation is not the utterance that the next quotation goes on from.
      if (!draft.cue || passage.quotationOf[draft.cue.from] === -1) {
        if (
          previous?.passage !== passage ||
          attribution.form !== 'indirect' ||
          attributions[previous.index]?.form === 'indirect'
        )
          previous = { passage, draft, index: attributions.length - 1 };
      }
    }
  }
  return withoutShallowNests(nest(attributions));
}

/** Words of cues that are neither verbs, nouns nor adjectives. */
const OTHER_CUES: ReadonlySet<string> = new Set(['according', ':', 'per', 'words', 'view', 'opinion']);

function mayHoldOtherCue(passage: Passage): boolean {
  const { tokens } = passage.document;
  for (let i = passage.from; i < passage.to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (OTHER_CUES.has(lower) || CUE_NOUNS.has(lower) || CUE_ADJECTIVES.has(lower)) return true;
  }
  return false;
}

const startOf = (draft: Draft): number => Math.min(...draft.content.map((stretch) => stretch.from));
const endOf = (draft: Draft): number => Math.max(...draft.content.map((stretch) => stretch.to));

function finish(
  document: Document,
  quotations: readonly Quotation[],
  draft: Draft,
  continues: number | null,
): Attribution | null {
  const content = draft.content
    .map((stretch) => trimmed(document, quotations, stretch))
    .filter((range) => range !== null);
  if (content.length === 0) return null;
  return {
    content,
    ...quotesOf(quotations, content),
    source: draft.source && rangeOf(document, draft.source),
    cue: draft.cue && rangeOf(document, draft.cue),
    cueLemma: draft.cueLemma,
    stance: draft.stance,
    attitude: draft.attitude,
    addressee: draft.addressee && rangeOf(document, draft.addressee),
    setting: draft.setting && rangeOf(document, draft.setting),
    continues,
    inside: null,
    evidence: draft.evidence,
    confidence: draft.confidence,
  };
}

function withMore(
  document: Document,
  quotations: readonly Quotation[],
  whole: Attribution,
  draft: Draft,
): Attribution {
  const more = draft.content
    .map((stretch) => trimmed(document, quotations, stretch))
    .filter((range) => range !== null);
  const content = [...whole.content, ...more];
  return {
    ...whole,
    content,
    ...quotesOf(quotations, content),
    evidence: [...new Set([...whole.evidence, ...draft.evidence])],
  };
}

const rangeOf = (document: Document, stretch: Stretch): Range => ({
  start: document.tokens[stretch.from]?.start ?? 0,
  end: document.tokens[stretch.to - 1]?.end ?? 0,
});

/** Without punctuation at its edges, and without the marks of a quotation that it is all of. */
function trimmed(document: Document, quotations: readonly Quotation[], stretch: Stretch): Range | null {
  const { tokens } = document;
  let { from, to } = stretch;
  const isEdge = (i: number): boolean =>
    document.tag(i) === Tag.Mark && /^[,.;:—–-]$/.test(tokens[i]?.text ?? '');
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  if (from >= to) return null;
  const range = rangeOf(document, { from, to });
  const whole = quotations.find(
    (q) => q.start === range.start && (q.end === range.end || (!q.closed && q.end <= range.end)),
  );
  if (!whole) return range;
  let end = whole.inner.end;
  if (/[,\s]/.test(document.text[end - 1] ?? '')) end--;
  return whole.inner.start < end ? { start: whole.inner.start, end } : range;
}

/** Quoted words inside the content, and the form that follows from them. */
function quotesOf(
  quotations: readonly Quotation[],
  content: readonly Range[],
): Pick<Attribution, 'quotes' | 'form'> {
  const quotes: Range[] = [];
  let covered = 0;
  let length = 0;
  for (const range of content) {
    length += range.end - range.start;
    for (const quotation of quotations) {
      if (
        quotation.parent !== null &&
        quotes.some((q) => q.start <= quotation.start && quotation.end <= q.end)
      )
        continue;
      const start = Math.max(quotation.inner.start, range.start);
      const end = Math.min(quotation.inner.end, range.end);
      if (end <= start) continue;
      quotes.push({ start, end });
      covered += end - start;
    }
  }
  return {
    quotes,
    form: covered === 0 ? 'indirect' : covered >= length - 2 * content.length - 2 ? 'direct' : 'mixed',
  };
}

/** Sets `inside`: the smallest other claim whose content holds this one's cue and content. */
function nest(attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    const own = attribution.cue ?? attribution.content[0];
    if (!own) return attribution;
    let inside: number | null = null;
    // Claims that can hold this one begin before it and near it: they are its neighbours in the list.
    for (let k = Math.max(0, i - 12); k < Math.min(attributions.length, i + 12); k++) {
      const other = attributions[k] as Attribution;
      if (k === i || !other.content.some((range) => range.start <= own.start && own.end <= range.end))
        continue;
      if (
        other.cue &&
        attribution.content.some(
          (range) => range.start <= (other.cue?.start ?? -1) && (other.cue?.end ?? 0) <= range.end,
        )
      )
        continue;
      const best = inside === null ? null : attributions[inside];
      if (!best || lengthOf(other) < lengthOf(best)) inside = k;
    }
    return inside === null ? attribution : { ...attribution, inside };
  });
}

const lengthOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, range) => sum + range.end - range.start, 0);

/** A claim in a claim that covers nearly all of it says the same thing twice: “I know people say we lost.” */
const NEARLY_ALL = 0.8;

/**
 * Keeps, of the claims inside claims, those in which a third person says a clause ('Roe said that Lee had denied it');
 * wishes, plans and acts that are told inside a content are part of what is told.
 */
function withoutShallowNests(attributions: readonly Attribution[]): Attribution[] {
  const keeps = attributions.map((attribution) => {
    if (attribution.inside === null) return true;
    const outer = attributions[attribution.inside] as Attribution;
    if (attribution.attitude || !NESTING.has(attribution.evidence[0] ?? '')) return false;
    return (
      outer.cue === null || outer.form !== 'direct' || lengthOf(attribution) < lengthOf(outer) * NEARLY_ALL
    );
  });
  const place: number[] = [];
  let next = 0;
  for (const kept of keeps) place.push(kept ? next++ : -1);
  const moved = (index: number | null): number | null => {
    let i = index;
    while (i !== null && !keeps[i]) i = attributions[i]?.inside ?? null;
    return i === null ? null : (place[i] ?? null);
  };
  return attributions
    .filter((_, i) => keeps[i])
    .map((attribution) => ({
      ...attribution,
      inside: moved(attribution.inside),
      continues: moved(attribution.continues),
    }));
}

const NESTING: ReadonlySet<string> = new Set([
  'clause:that',
  'clause:bare',
  'clause:quotation',
  'clause:wh',
  'according-to',
  'quotation-before-cue',
  'reporting-clause-set-off',
  'phrase:of',
  'phrase:named',
  'quotation-goes-on',
  'name-and-colon',
]);
