import type { Range } from '../../document/index.js';
import { CALENDAR_WORDS } from '../../lexicons/index.js';
import { isContent, keyOf } from '../words/index.js';
import type { Block, DataCell, Label } from './layout.js';
import { type Mention, mentionsOf } from './mentions.js';
import type { Reading, Token } from './reading.js';

/**
 * What a sentence says of one category of a table's labels. 'said': it names it; 'before': a sentence before does, and it
 * goes on from there ('The district …'); 'perhaps': a sentence before does; 'only': there is but one; 'default': the latest year,
 * or the total; 'open': nothing says which; 'elsewhere': something that the table has not.
 */
export interface Choice {
  readonly how: 'said' | 'before' | 'perhaps' | 'only' | 'default' | 'open' | 'elsewhere';
  /** The one that the figure is of; null where none is chosen. */
  readonly label: Label | null;
  /** All that the sentence names, in order. */
  readonly named: readonly Label[];
}

/** By category. */
export type Selection = ReadonlyMap<string, Choice>;

export function selectionOf(block: Block, reading: Reading): Selection {
  const known = new Set([
    ...block.about,
    ...[...block.categories.values()].flat().flatMap(({ stems }) => stems),
  ]);
  const isElsewhere = namesAnother(reading, known);
  return new Map(
    [...block.categories].map(([category, labels]) => [
      category,
      choiceAmong(labels, reading, isElsewhere, block),
    ]),
  );
}

const PLACING: ReadonlySet<string> = new Set('in at across from of for near around'.split(' '));

/** Whether the sentence is of a place or a body that the table has not: 'in Eastling'. */
function namesAnother({ tokens }: Reading, known: ReadonlySet<string>): boolean {
  return tokens.some(({ written, stem }, i) => {
    const before = tokens
      .slice(Math.max(0, i - 2), i)
      .findLast((token) => token.written.toLowerCase() !== 'the');
    const isName = i > 0 && /^\p{Lu}\p{Ll}/u.test(written) && !CALENDAR_WORDS.has(written.toLowerCase());
    return isName && !known.has(stem) && before !== undefined && PLACING.has(before.written.toLowerCase());
  });
}

/** Whether a sentence goes on about what the one before it is about: 'It', 'The district'. */
const goesOn = ({ tokens }: Reading, { about }: Block): boolean =>
  tokens.some(
    ({ written, stem }, i) =>
      /^(?:it|its|they|their|there|he|she)$/i.test(written) ||
      (/^the$/i.test(tokens[i - 1]?.written ?? '') && about.includes(stem)),
  ) && !/^there$/i.test(tokens[0]?.written ?? '');

function choiceAmong(labels: readonly Label[], reading: Reading, isElsewhere: boolean, block: Block): Choice {
  const isOfYears = labels.every(({ year }) => year !== null);
  const mentions = mentionsOf(labels, reading.tokens, reading.years);
  const named = distinct(mentions.map(({ label }) => label));
  if (mentions.length > 0) return { how: 'said', label: nearest(mentions, reading), named };
  const total = labels.find(({ isTotal }) => isTotal) ?? null;
  if (total !== null && saysTotal(reading.tokens)) return { how: 'said', label: total, named: [total] };
  if (labels.length === 1) return { how: 'only', label: labels[0] ?? null, named: [] };
  if (isElsewhere && !isOfYears) return ELSEWHERE;
  for (const { tokens, years } of reading.before) {
    const there = distinct(mentionsOf(labels, tokens, years).map(({ label }) => label));
    if (there.length === 1) {
      return {
        how: isOfYears || goesOn(reading, block) ? 'before' : 'perhaps',
        label: there[0] ?? null,
        named: [],
      };
    }
    if (there.length > 1) break;
  }
  if (isOfYears) {
    const latest = labels.reduce((a, b) => ((b.year ?? 0) > (a.year ?? 0) ? b : a));
    // A year that the table has not is none of its years.
    return reading.years.length > 0 ? ELSEWHERE : { how: 'default', label: latest, named: [] };
  }
  return total === null ? OPEN : { how: 'default', label: total, named: [] };
}

const OPEN: Choice = { how: 'open', label: null, named: [] };
const ELSEWHERE: Choice = { how: 'elsewhere', label: null, named: [] };

/**
 * What else may be meant, where a sentence before names something that this one need not be about: the total, or whatever the
 * other labels leave.
 */
export function otherwise(block: Block, selection: Selection): readonly Selection[] {
  const loose = [...selection].filter(([, { how }]) => how === 'perhaps' || how === 'before');
  if (loose.length === 0) return [];
  const totals = loose.flatMap(([category]): [string, Choice][] => {
    const total = block.categories.get(category)?.find(({ isTotal }) => isTotal);
    return total === undefined ? [] : [[category, { how: 'default', label: total, named: [] }]];
  });
  const opened = loose
    .filter(([, { label }]) => label?.year === null)
    .map(([category]): [string, Choice] => [category, OPEN]);
  return [totals, opened]
    .filter((changed) => changed.length > 0)
    .map((changed) => new Map([...selection, ...changed]));
}

const distinct = (labels: readonly Label[]): readonly Label[] => [...new Set(labels)];

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  'total overall altogether nationwide nationally combin whol entir'.split(' '),
);

export const saysTotal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ stem }) => TOTAL_WORDS.has(stem));

/**
 * Which of several labels a figure is of: the one that it is 'in' or 'for' right behind it, else by the order of the sentence,
 * in which each figure stands behind its label ('The North had 12 and the South 15') or in front of it.
 */
function nearest(mentions: readonly Mention[], { figure, amounts, tokens }: Reading): Label | null {
  if (new Set(mentions.map(({ label }) => label)).size === 1) return mentions[0]?.label ?? null;
  const behind = mentions.find(({ start }) => start >= figure.end);
  if (behind !== undefined && isOf(figure, behind, tokens, amounts)) return behind.label;
  if (tokens.some(({ stem }) => stem === 'respectively')) {
    const place = amounts.findIndex(({ start }) => start === figure.start);
    return mentions.length === amounts.length ? (mentions[place]?.label ?? null) : null;
  }
  const free = mentions.filter(
    (mention) =>
      !amounts.some((other) => other.start !== figure.start && isOf(other, mention, tokens, amounts)),
  );
  const front = free.findLast(({ end }) => end <= figure.start);
  return (front ?? free.find(({ start }) => start >= figure.end))?.label ?? null;
}

const OF: ReadonlySet<string> = new Set('in for of at from by during across'.split(' '));
/** Words between a figure and what it is of: '4,512 confirmed cases in the North'. */
const MOST_BETWEEN = 6;

/** 'the 4,512 cases in 2022' */
function isOf(figure: Range, mention: Mention, tokens: readonly Token[], amounts: readonly Range[]): boolean {
  if (mention.start < figure.end) return false;
  if (amounts.some(({ start }) => start >= figure.end && start < mention.start)) return false;
  const between = tokens.filter(({ start, end }) => start >= figure.end && end <= mention.start);
  if (between.length > MOST_BETWEEN) return false;
  if (
    between.some(({ written }) => /^(?:and|but|while|whereas|compared|against|than|up|down)$/.test(written))
  )
    return false;
  // '655 deaths', '655 hospital deaths'
  if (between.length < 2 && between.every(({ written }) => isContent(keyOf(written)))) return true;
  const last = between.findLast(({ written }) => !/^(?:the|all)$/i.test(written));
  return (
    last !== undefined &&
    (OF.has(last.written.toLowerCase()) || (/^on$/i.test(last.written) && mention.label.year === null))
  );
}

/** The cells that have the chosen labels; a category that `instead` names is taken from there. */
export function cellsFor(
  block: Block,
  selection: Selection,
  instead: ReadonlyMap<string, Label | null> = new Map(),
): readonly DataCell[] {
  const wanted = [...selection].flatMap(([category, { how, label }]) => {
    // The only label of its kind parts nothing: what stands above the one section has none.
    const chosen = instead.has(category) ? (instead.get(category) ?? null) : how === 'only' ? null : label;
    return chosen === null ? [] : [{ category, text: chosen.text }];
  });
  return block.cells.filter(({ labels }) =>
    wanted.every(({ category, text }) =>
      labels.some((label) => label.category === category && label.text === text),
    ),
  );
}
