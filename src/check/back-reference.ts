import type { Figure } from '../figures/index.js';
import { APPROXIMATELY, BEING, COUNTED_PERSONS } from '../lexicons/index.js';
import { disjoint, meant } from './amount.js';
import type { Article } from './article.js';
import { oneOf } from './pattern.js';
import type { Problem } from './rule.js';

/** What happens to people, as one word each: whoever is killed is dead, whoever is wounded hurt. */
const EVENTS: readonly (readonly [event: string, words: string])[] = [
  ['dead', 'killed|killing|dead|died|die|deaths|fatalities'],
  ['hurt', 'hurt|hurting|injured|injuring|wounded|wounding'],
  ['held', 'arrested|arresting|detained|detaining'],
  ['gone', 'missing'],
  ['saved', 'rescued|rescuing'],
];
const EVENT_WORDS = EVENTS.map(([, words]) => words).join('|');
const BEHIND = new RegExp(
  `^ ?(?:more |others? )?(?:${oneOf(COUNTED_PERSONS)} )?(?:(?:who )?${oneOf(BEING)} )?(${EVENT_WORDS})\\b`,
);
const BEFORE = new RegExp(`\\b(${EVENT_WORDS})(?: ${oneOf(APPROXIMATELY)})? $`);

const POINTS_BACK = /\b(?:the|all) $/i;

/** The sentence sets one number against another, or tells of another time or another event. */
const OF_ANOTHER =
  /\b(?:another|other|others|separate|earlier|previous|previously|last (?:year|month|week)|ago|since|later|then|second|total|toll|rose|risen|climbed|more|further|includ(?:e|ing)|together|in all|altogether|in (?:19|20)\d\d|compared|than|from)\b/i;

/** How far back the article is read, in sentences. */
const NEAR = 3;
/** In characters, on each side of a figure. */
const REACH = 60;

/** A figure, and what the words beside it say that happened to so many. */
interface Toll {
  readonly figure: Figure;
  readonly event: string;
  readonly sentence: number;
}

/**
 * 'The crash killed four people. … Two of the five people killed': the article points back to more than it told of.
 * Look-alike: 'Three were hurt in the first blast and two in the second. The five hurt'.
 */
export function* tollsPointedBackTo(article: Article): Generator<Problem> {
  const { report, document } = article;
  /** Those of the last sentences. */
  const known: Toll[] = [];
  for (const figure of report.figures) {
    const event = figure.kind === 'count' && figure.value !== null ? eventOf(article, figure) : null;
    if (event === null) continue;
    const sentence = document.sentenceOf(document.tokenAt(figure.start));
    while (known[0] && sentence - known[0].sentence > NEAR) known.shift();
    const first = known.find((toll) => toll.event === event);
    if (first && first.sentence < sentence && pointsBack(article, figure)) {
      const told = known.filter((toll) => toll.event === event);
      if (isMore(figure, told, besideThem(article, told)))
        yield {
          message: `${figure.text} here, ${first.figure.text} before, and this is to be the same ones`,
          range: figure,
          related: [{ range: first.figure, message: `${first.figure.text} here` }],
        };
    }
    known.push({ figure, event, sentence });
  }
}

function eventOf({ document: { text } }: Article, { start, end }: Figure): string | null {
  const word =
    BEHIND.exec(text.slice(end, end + REACH).toLowerCase())?.[1] ??
    BEFORE.exec(text.slice(Math.max(0, start - REACH), start).toLowerCase())?.[1];
  return word === undefined
    ? null
    : (EVENTS.find(([, words]) => words.split('|').includes(word))?.[0] ?? null);
}

/** 'the five killed', in a sentence that tells of nothing else. */
function pointsBack({ document }: Article, { start, bound }: Figure): boolean {
  const sentence = document.sentences[document.sentenceOf(document.tokenAt(start))];
  if (!sentence || bound !== '=') return false;
  return (
    POINTS_BACK.test(document.text.slice(Math.max(sentence.start, start - REACH), start)) &&
    !OF_ANOTHER.test(document.text.slice(sentence.start, sentence.end))
  );
}

/** More than any of the counts before, and no sum of some of them. */
function isMore({ value }: Figure, told: readonly Toll[], beside: readonly number[]): boolean {
  const counts = told.flatMap(({ figure }) => (figure.bound === '=' ? (figure.value ?? []) : []));
  if (value === null || counts.length < told.length || counts.length > MOST_COUNTS) return false;
  return counts.every((count) => count < value) && !sumsOf([...counts, ...beside]).has(value);
}

const MOST_COUNTS = 4;

/** 'three were hurt in the first blast and [two] in the second': other counts of the same sentences. */
const besideThem = ({ report, document }: Article, told: readonly Toll[]): readonly number[] =>
  report.figures
    .filter(
      (figure) =>
        figure.kind === 'count' &&
        told.every((toll) => toll.figure !== figure) &&
        told.some(({ sentence }) => sentence === document.sentenceOf(document.tokenAt(figure.start))),
    )
    .flatMap(({ value }) => value ?? [])
    .slice(0, MOST_COUNTS);

function sumsOf(counts: readonly number[]): ReadonlySet<number> {
  const sums = new Set([0]);
  for (const count of counts) for (const sum of [...sums]) sums.add(sum + count);
  return sums;
}

/** Sums of money that an article tells of once, and calls 'the $12 million fine' after that. */
const SUM =
  'fine|loan|settlement|contract|grant|takeover|merger|bailout|ransom|penalty|donation|acquisition|refund|rescue package|package|bid|deal';
const SUM_BEHIND = new RegExp(`^[ -](?:[a-z]+ )?(${SUM})\\b`);
const SUM_BEFORE = new RegExp(`\\b(${SUM})(?: of|,? worth|,? valued at) $`);

interface KnownSum {
  readonly figure: Figure;
  readonly sentence: number;
}

/** 'will pay a fine of $12 million. The $15 million fine …': in the sentence right behind, and no other fine is told of. */
export function* sumsPointedBackTo(article: Article): Generator<Problem> {
  const { report, document } = article;
  const known = new Map<string, KnownSum[]>();
  for (const figure of report.figures) {
    const noun = figure.kind === 'money' && figure.value !== null ? sumOf(document.text, figure) : null;
    if (noun === null) continue;
    const sentence = document.sentenceOf(document.tokenAt(figure.start));
    const told = known.get(noun) ?? [];
    const [only] = told;
    if (only && told.length === 1 && sentence - only.sentence === 1 && isOther(article, only.figure, figure))
      yield {
        message: `${figure.text} here, ${only.figure.text} before, for the same ${noun}`,
        range: figure,
        related: [{ range: only.figure, message: `${only.figure.text} here` }],
      };
    known.set(noun, told);
    told.push({ figure, sentence });
  }
}

const sumOf = (text: string, { start, end }: Figure): string | null =>
  SUM_BEHIND.exec(text.slice(end, end + REACH))?.[1] ??
  SUM_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ??
  null;

function isOther(article: Article, first: Figure, figure: Figure): boolean {
  if (first.unit !== figure.unit || first.bound !== '=' || first.per !== figure.per) return false;
  const [one, other] = [meant(first), meant(figure)];
  return one !== null && other !== null && disjoint(one, other) && pointsBack(article, figure);
}
