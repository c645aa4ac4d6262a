import { expect, it } from 'vitest';
import { select } from '../../src/claims/index.js';
import { BRIDGE } from '../reporters/reports.js';

const ids = (selection: Parameters<typeof select>[1]): string[] =>
  select(BRIDGE, selection).claims.map(({ id }) => id);

it.each([
  ['nothing', {}, ['c1a', 'c2b', 'c3c']],
  ['a confidence', { minConfidence: 0.9 }, ['c1a', 'c2b']],
  ['one form', { only: new Set(['direct'] as const) }, ['c2b']],
  ['forms', { only: new Set(['unattributed', 'mixed'] as const) }, ['c1a', 'c3c']],
  ['a check-worthiness', { minCheckworthiness: 0.4 }, ['c1a', 'c3c']],
  ['a speaker, by a part of the name', { speaker: ['RUIZ'] }, ['c1a', 'c2b']],
  ['a speaker, without the marks of letters', { speaker: ['Aná Ruíz'] }, ['c1a', 'c2b']],
  ['a speaker, by whole words only', { speaker: ['Ru'] }, []],
  ['one of several speakers', { speaker: ['Nobody', 'Ana'] }, ['c1a', 'c2b']],
  ['a kind of figure', { kind: new Set(['money'] as const) }, ['c1a']],
  ['kinds of figures', { kind: new Set(['date', 'count'] as const) }, ['c2b', 'c3c']],
  ['the most check-worthy, in their order', { top: 2 }, ['c1a', 'c3c']],
  ['more than there are', { top: 9 }, ['c1a', 'c2b', 'c3c']],
  ['the most check-worthy first', { sort: 'checkworthiness' as const }, ['c1a', 'c3c', 'c2b']],
  ['the best of what fits', { top: 1, only: new Set(['direct', 'unattributed'] as const) }, ['c3c']],
  ['speakers together, the article last', { sort: 'speaker' as const }, ['c1a', 'c2b', 'c3c']],
  ['both', { minConfidence: 0.9, only: new Set(['unattributed'] as const) }, []],
])('keeps the claims that %s asks for', (_, selection, kept) => {
  expect(ids(selection)).toEqual(kept);
});

it('keeps the report as it is where every claim is kept', () => {
  expect(select(BRIDGE, { minConfidence: 0.1 })).toBe(BRIDGE);
});

it('keeps the speakers of the kept claims, and all figures', () => {
  const mixed = select(BRIDGE, { only: new Set(['mixed']) });
  expect(mixed.speakers).toEqual(BRIDGE.speakers);
  const own = select(BRIDGE, { only: new Set(['unattributed']) });
  expect(own.speakers).toEqual([]);
  expect(own.figures).toEqual(BRIDGE.figures);
});

it('keeps only figures of the wanted kinds, in the claims and in the list', () => {
  const dates = select(BRIDGE, { kind: new Set(['date']) });
  expect(dates.figures.map(({ kind }) => kind)).toEqual(['date']);
  expect(dates.claims.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(['f3']);
  const [cost, , opening] = BRIDGE.figures;
  const restated = { ...BRIDGE, figures: [cost!, { ...opening!, sameAs: 'f1' }] };
  expect(select(restated, { kind: new Set(['date']) }).figures[0]?.sameAs).toBe(null);
});

it('puts a claim into the nearest enclosing one that is kept', () => {
  const inside = (id: string, outer: string | null, confidence: number) => ({
    ...BRIDGE.claims[0]!,
    id,
    confidence,
    attribution: { ...BRIDGE.claims[0]!.attribution!, inside: outer },
  });
  const nested = { ...BRIDGE, claims: [inside('a', null, 1), inside('b', 'a', 0.5), inside('c', 'b', 1)] };
  const outers = (minConfidence: number) =>
    select(nested, { minConfidence }).claims.map(({ id, attribution }) => [id, attribution?.inside]);
  expect(outers(0.6)).toEqual([
    ['a', null],
    ['c', 'a'],
  ]);
  expect(
    select({ ...nested, claims: nested.claims.slice(1) }, { minConfidence: 0.6 }).claims[0]?.attribution
      ?.inside,
  ).toBe(null);
});
