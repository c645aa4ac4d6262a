import type { Document, Range } from '../document/index.js';
import { createSyntax, type Syntax } from '../syntax/index.js';
import { findAuthors } from './authors.js';
import { startWalk, type Walk } from './discourse.js';
import { findNames } from './names.js';
import { indexNames, type SourcePhrase } from './phrase.js';
import { introduced } from './prominence.js';
import { type References, readReferences } from './reference.js';
import { type ResolvedSpeakers, reportSpeakers, type Settled } from './report.js';
import { readRoster } from './roster.js';
import { withoutShouting } from './shouted.js';
import { FOLLOWERS } from './sieves/index.js';
import { readSource } from './source-phrase.js';
import type { AttributedContent, QuotedPassage } from './speaker.js';
import { addMention, ask, passText } from './walk.js';
import { readWordUse } from './word-use.js';

export interface ResolveOptions {
  /** Who wrote the article, as its byline has it: never meant by a pronoun. */
  readonly byline?: string;
  /** The document's, where the caller has it already. */
  readonly syntax?: Syntax;
}

/** Who speaks, and who is meant by any other mention of the text. */
export interface Resolved extends ResolvedSpeakers {
  readonly references: References;
}

/**
 * Who speaks in each attribution. Reads the text once from its start, keeping whom it has mentioned; each source is
 * put to the sieves where it stands.
 */
export function resolveSpeakers(
  written: Document,
  quotations: readonly QuotedPassage[],
  attributions: readonly AttributedContent[],
  options: ResolveOptions = {},
): Resolved {
  const document = withoutShouting(written);
  const syntax = options.syntax ?? createSyntax(written);
  const use = readWordUse(document);
  const names = findNames(document, use);
  const roster = readRoster(document, names);
  const index = indexNames(document, names);
  const authors = findAuthors(document, roster, options.byline);
  const walk = startWalk(document, syntax, use, roster, index, quotations, authors);
  const phrases = attributions.map(({ source }) =>
    source ? readSource({ document, syntax, index }, source) : null,
  );
  const sources = new Set(phrases.flatMap((phrase) => (phrase?.form === 'name' ? [phrase.name] : [])));
  const settled: (Settled | null)[] = attributions.map(() => null);
  let token = 0;
  for (const i of readingOrder(attributions)) {
    const attribution = attributions[i];
    const phrase = phrases[i];
    if (!attribution || !phrase) continue;
    // The names and pronouns inside a source are read with it; a pronoun that is the source is the question itself.
    token = passText(walk, token, phrase.form === 'pronoun' ? phrase.firstToken : phrase.endToken);
    const barred = barredBy(walk, attribution, sources);
    // Whoever speaks of himself between quotation marks says 'I'.
    const outer = settled[attribution.inside ?? -1];
    if (outer && phrase.form === 'pronoun' && walk.isQuoted(phrase.firstToken)) barred.add(outer.referent);
    // 'Unison said so. The trust disputes that.': nobody denies what he says himself.
    const answered = settled[attribution.answers ?? -1];
    if (answered && phrase.form !== 'name') barred.add(answered.referent);
    settled[i] = settle(walk, phrase, barred);
    token = Math.max(token, phrase.endToken);
  }
  walk.passNames(document.tokens.length);
  const all = followed(attributions, phrases, settled);
  return {
    ...reportSpeakers(document, walk, all),
    references: readReferences(walk, token, attributions, all),
  };
}

/** Sources as they are read; one inside what another says comes after it, as its speaker is somebody else. */
function readingOrder(attributions: readonly AttributedContent[]): number[] {
  const place = (i: number, depth: number): number => {
    const own = attributions[i]?.source?.start ?? 0;
    const outer = attributions[i]?.inside ?? null;
    return outer === null || depth > DEEPEST ? own : Math.max(own, place(outer, depth + 1) + 0.5);
  };
  return attributions
    .map((_, i) => ({ i, at: place(i, 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}

/** Nobody reports what others report deeper than this; a bound against going in circles. */
const DEEPEST = 4;

/** Speaking makes somebody stand out more than any other act. */
const SPEAKING = 1;

function settle(walk: Walk, phrase: SourcePhrase, barred: ReadonlySet<number>): Settled | null {
  const found = ask(walk, { phrase, barred });
  if (!found) return null;
  if (phrase.form === 'pronoun' && phrase.pronoun.gender)
    walk.learnGender(found.referent, phrase.pronoun.gender);
  const first = phrase.form === 'name' ? introduced(walk.roster, phrase.name) : 0;
  // A name is a mention already, without what stands around it in the source.
  const sure = phrase.form !== 'name';
  addMention(walk, found.referent, phrase.firstToken, phrase.endToken, SPEAKING + first, sure);
  walk.markSpoken(found.referent);
  return {
    referent: found.referent,
    confidence: found.confidence,
    evidence: [found.sieve],
    chain: [{ start: phrase.start, end: phrase.end }, ...found.via],
  };
}

/** 'the Tarn Post' of 'in a statement to the Tarn Post', 'in an interview with the Tarn Post'. */
function toWhom({ tokens, tokenAt }: Document, setting: Range | null | undefined): Range | null {
  if (!setting) return null;
  for (let i = tokenAt(setting.start); (tokens[i]?.start ?? setting.end) < setting.end; i++)
    if (/^(?:to|with)$/.test(tokens[i]?.lower ?? '')) return { start: tokens[i]?.end ?? 0, end: setting.end };
  return null;
}

/** As many words of a content as are looked through for names. */
const LONGEST_CONTENT = 200;

/**
 * Nobody is named by his own name in what he says, nor is he the one he says it to. Outside of quotation marks a body
 * speaks of itself by name ('Brenn Foods will close, the company said'), 'Roe’s plan, he said, will work' may be Roe's
 * words, and so may 'Roe said it would work, he said'.
 */
function barredBy(
  walk: Walk,
  { content, addressee, setting }: AttributedContent,
  sources: ReadonlySet<number>,
): Set<number> {
  const { document, roster } = walk;
  const barred = new Set<number>();
  const bar = (range: Range, most: number, isFree: (token: number, name: number) => boolean): void => {
    for (const { token, name, entity } of namesIn(walk, range, most))
      if (!isFree(token, name)) barred.add(walk.referentOf(entity));
  };
  for (const range of [addressee, toWhom(document, setting)])
    if (range) bar(range, Number.POSITIVE_INFINITY, () => false);
  for (const range of content) for (const one of namelessIn(walk, range)) barred.add(one);
  for (const range of content)
    bar(
      range,
      LONGEST_CONTENT,
      (token, name) =>
        !walk.isQuoted(token) &&
        (roster.entities[roster.bearer[name] ?? -1]?.kind === 'organization' ||
          roster.names[name]?.possessive === true ||
          sources.has(name)),
    );
  return barred;
}

/** 'his father' of 'His father, he says, taught him': whom somebody speaks of is not he himself. */
const namelessIn = ({ traces, referents }: Walk, { start, end }: Range): readonly number[] =>
  traces
    .slice(-LATEST)
    .filter(({ range, quoted }) => !quoted && start <= range.start && range.start < end)
    .map(({ referent }) => referent)
    .filter((referent) => referents[referent]?.named === false && !referents[referent]?.plural);

/** Mentions that stand between a content and its source. */
const LATEST = 8;

/** The names in a range, at most so many tokens of it, with who bears them. */
function* namesIn(
  { document, index, roster }: Walk,
  range: Range,
  most: number,
): Generator<{ readonly token: number; readonly name: number; readonly entity: number }> {
  const from = document.tokenAt(range.start);
  for (let token = from; token < from + most; token++) {
    if ((document.tokens[token]?.start ?? range.end) >= range.end) return;
    const name = index.at[token] ?? -1;
    const entity = roster.bearer[name] ?? -1;
    if (entity >= 0) yield { token, name, entity };
  }
}

/** Longer chains of claims that go on from one another are cut; a bound against going in circles. */
const LONGEST_CHAIN = 1000;
/** What is left of the confidence at each claim further on. */
const FADING = 0.98;

/** Those that no sieve answered get the speaker of the attribution that they follow. */
function followed(
  attributions: readonly AttributedContent[],
  phrases: readonly (SourcePhrase | null)[],
  settled: readonly (Settled | null)[],
): (Settled | null)[] {
  const all = [...settled];
  const nextOf = (i: number): { follower: string; next: number } | null => {
    const attribution = attributions[i];
    if (!attribution) return null;
    for (const follower of FOLLOWERS) {
      const next = follower.follow(attribution, phrases[i] ?? null);
      if (next !== null) return { follower: follower.id, next };
    }
    return null;
  };
  attributions.forEach((_, start) => {
    const path: { i: number; follower: string }[] = [];
    let at = start;
    while (!all[at] && path.length < LONGEST_CHAIN) {
      const step = nextOf(at);
      if (!step) return;
      path.push({ i: at, follower: step.follower });
      at = step.next;
    }
    for (const { i, follower } of path.reverse()) {
      const found = all[at];
      if (!found) return;
      all[i] = {
        ...found,
        confidence: found.confidence * FADING,
        evidence: found.evidence.at(-1) === follower ? found.evidence : [...found.evidence, follower],
      };
      at = i;
    }
  });
  return all;
}
