import { QUOTING_LEMMAS } from '../lexicons/index.js';
import type { Attribution } from './attribution.js';

/** Claims that can hold another one begin near it: its neighbours in the list. */
const NEIGHBOURS = 12;
/** Cues that are no verbs of quoting, and say something all the same. */
const SAYS = /^(?:according to|accuse|blame|inform|notify|per|in the .*)$/;
/** A claim in a claim that covers nearly all of it says the same thing twice: “I know people say we lost.” */
const NEARLY_ALL = 0.8;

/** Sets `inside`: the smallest other claim whose content holds this one's cue (or, without one, its content). */
export function nest(attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    let inside: number | null = null;
    for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(attributions.length, i + NEIGHBOURS); k++) {
      const other = attributions[k] as Attribution;
      if (k === i || !holds(other, attribution) || holds(attribution, other)) continue;
      const best = inside === null ? undefined : attributions[inside];
      if (!best || lengthOf(other) < lengthOf(best)) inside = k;
    }
    return { ...attribution, inside };
  });
}

function holds(outer: Attribution, inner: Attribution): boolean {
  const own = inner.cue ?? inner.content[0];
  return own !== undefined && outer.content.some((range) => range.start <= own.start && own.end <= range.end);
}

const lengthOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, range) => sum + range.end - range.start, 0);

/**
 * Keeps, of the claims inside claims, those in which a third person says something ('Roe said that Lee had denied
 * it'); wishes, plans and acts that are told inside a content are part of what is told. `nesting`: ids of the sieves
 * whose claims may stand inside another one.
 */
export function withoutShallowNests(
  attributions: readonly Attribution[],
  nesting: ReadonlySet<string>,
): Attribution[] {
  const keeps = attributions.map((attribution) => {
    if (attribution.inside === null) return true;
    const outer = attributions[attribution.inside] as Attribution;
    if (leavesOpen(outer)) return false;
    if (attribution.attitude || !nesting.has(attribution.evidence[0] ?? '')) return false;
    // 'Roe said the case makes clear that …': what a case does is not saying.
    if (
      attribution.cueLemma &&
      /^\p{L}/u.test(attribution.cueLemma) &&
      !SAYS.test(attribution.cueLemma) &&
      !QUOTING_LEMMAS.has(attribution.cueLemma)
    )
      return false;
    return (
      outer.cue === null || outer.form !== 'direct' || lengthOf(attribution) < lengthOf(outer) * NEARLY_ALL
    );
  });
  return kept(attributions, keeps);
}

/**
 * 'A said that B had said that C thinks': news goes three deep. Deeper, each claim has all that follows it for its content,
 * so that a text of 'he said that' alone, or 'he said, she said', would make a report of hundreds of times its length.
 */
const DEEPEST = 4;

/** Without the claims of words that more claims tell already than anybody writes. */
export function withoutDeepNests(attributions: readonly Attribution[]): readonly Attribution[] {
  const ends = attributions.map(({ content }) => content.at(-1)?.end ?? 0);
  const told = new Uint8Array(ends.reduce((most, end) => Math.max(most, end), 0)); // by how many claims each letter is told
  const keeps = attributions.map(({ content }) => {
    if (content.some(({ start, end }) => told.subarray(start, end).some((times) => times > DEEPEST)))
      return false;
    for (const { start, end } of content) for (let i = start; i < end; i++) told[i] = (told[i] ?? 0) + 1;
    return true;
  });
  return keeps.includes(false) ? kept(attributions, keeps) : attributions;
}

/** Those that are kept, each of their references to one that is not led on to what that one stands in. */
function kept(attributions: readonly Attribution[], keeps: readonly boolean[]): Attribution[] {
  const place: number[] = [];
  let next = 0;
  for (const kept of keeps) place.push(kept ? next++ : -1);
  const moved = (index: number | null): number | null => {
    let i = index;
    while (i !== null && !keeps[i]) i = attributions[i]?.inside ?? null;
    return i === null ? null : (place[i] ?? null);
  };
  return attributions
    .map((attribution, i) => withoutDeniedQuotes(attribution, attributions, i))
    .filter((_, i) => keeps[i])
    .map((attribution) => ({
      ...attribution,
      inside: moved(attribution.inside),
      continues: moved(attribution.continues),
    }));
}

/** 'denied that she had said it', 'asked whether she had said it', 'did not say that she had': what is inside is not told. */
const leavesOpen = ({ negated, stance, form }: Attribution): boolean =>
  negated || (form !== 'direct' && (stance === 'denies' || stance === 'asks'));

/** 'denied that he had said “it is over”': the words that somebody is denied to have said are no quotation. */
function withoutDeniedQuotes(
  outer: Attribution,
  attributions: readonly Attribution[],
  index: number,
): Attribution {
  if (!leavesOpen(outer) || outer.quotes.length === 0) return outer;
  const inner = attributions.filter(({ inside }) => inside === index).flatMap(({ content }) => content);
  const quotes = outer.quotes.filter(
    (quote) => !inner.some(({ start, end }) => start <= quote.start && quote.end <= end),
  );
  return quotes.length === outer.quotes.length
    ? outer
    : { ...outer, quotes, form: quotes.length === 0 ? 'indirect' : outer.form };
}
