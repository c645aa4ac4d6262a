import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findFigures } from '../../src/figures/index.js';

const ARTICLE = `On Monday, Veldland and Norrmark signed a five-year plan under which Veldland agreed to an 8.3 percent jump in its 2026 contribution to the cost of the bridge to 1.52 trillion won ($1.09bn), with future increases capped at 5 percent.
In October 2023, its FA-50 jets flew over Channel 4's tower, and no one was hurt.`;

describe('the figures of an article', () => {
  const figures = findFigures(createDocument(ARTICLE));
  const of = (text: string) => figures.find((figure) => figure.text === text);

  it('are all found, and nothing else', () => {
    expect(figures.map(({ text }) => text)).toEqual([
      'Monday',
      'five-year',
      '8.3 percent',
      '2026',
      '1.52 trillion won',
      '$1.09bn',
      '5 percent',
      'October 2023',
    ]);
  });

  it('tell what rises, whose it is, and by how much', () => {
    expect(of('8.3 percent')).toMatchObject({
      kind: 'percent',
      value: 8.3,
      of: 'contribution',
      subject: 'Veldland',
      change: { direction: 'up', by: 8.3 },
    });
  });

  it('tie an amount to the same in another currency', () => {
    expect(of('1.52 trillion won')).toMatchObject({
      value: 1.52e12,
      unit: 'KRW',
      of: 'contribution',
      sameAs: null,
    });
    expect(of('$1.09bn')).toMatchObject({ value: 1.09e9, unit: 'USD', sameAs: of('1.52 trillion won')?.id });
  });

  it('have their dates', () => {
    expect(of('October 2023')?.date).toBe('2023-10');
    expect(of('2026')?.date).toBe('2026');
    expect(of('Monday')?.date).toBeNull();
  });
});

describe('a change that is told twice', () => {
  const changes = (text: string) => findFigures(createDocument(text)).map(({ change }) => change);

  it('has in the second unit only what that figure says', () => {
    expect(changes('Wheat rose by $5 (£4) to $310.')[1]).toEqual({
      direction: 'up',
      from: null,
      to: null,
      by: 4,
    });
    expect(changes('Wheat rose to $310 (£245) from $288.')[1]).toEqual({
      direction: 'up',
      from: null,
      to: 245,
      by: null,
    });
  });

  it('does not end where another verb leads', () => {
    expect(changes('Output must fall 43% by May to keep losses to 4 tons.')[0]).toMatchObject({ to: null });
    expect(changes('Sales fell 3% while costs rose 5% to $4m.')[0]).toMatchObject({ to: null });
  });
});
