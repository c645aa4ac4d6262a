import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { sized } from '../long-form.js';
import { constructed, type Expression, literals } from './regular-expressions.js';

/** Without a repetition that has no end nothing can take long. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

const expressions = [...literals(), ...(await constructed())].filter(({ source }) => UNBOUNDED.test(source));

describe('every regular expression takes time in proportion to the text', () => {
  it('finds them all', () => {
    const places = expressions.map(({ place }) => place);
    expect(places.length).toBeGreaterThan(150);
    expect(places).toContain('document/token.ts'); // put together of strings
    expect(places).toContainEqual(expect.stringMatching(/^attributions\/sieves\//));
  });

  const fileOf = ({ place }: Expression): string => place.split(':')[0] ?? '';
  it.each([...new Set(expressions.map(fileOf))])('%s', { timeout: 600_000 }, async (file) => {
    const faults: string[] = [];
    for (const expression of expressions.filter((one) => fileOf(one) === file)) {
      const fault = await faultOf(expression);
      if (fault !== null) faults.push(`${expression.place} ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('and one that does not is found, by its automaton or by trying texts', async () => {
    for (const source of [/^(?:\w+\s?)*$/, /(?<!y)\d+\d+x/])
      expect(await faultOf(source)).toMatch(/exponential|polynomial/);
  });
});

/** Counts steps, and no time: the machine may be busy. Where there is no automaton, texts are bred that take many steps. */
const SEARCH = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  randomSeed: 1,
  maxIteration: sized({ short: 3, long: 10 }),
  maxInitialGenerationSize: sized({ short: 200, long: 500 }),
};

const faults = new Map<string, Promise<string | null>>();

/** An expression that several files have is looked at once. */
function faultOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<string | null> {
  const expression = `/${source}/${flags}`;
  const fault = faults.get(expression) ?? search(source, flags);
  faults.set(expression, fault);
  return fault;
}

async function search(source: string, flags: string): Promise<string | null> {
  const found = await check(source, flags, SEARCH);
  if (found.status === 'safe') return null;
  const reason =
    found.status === 'vulnerable' ? `${found.complexity.summary}, ${found.attack.pattern}` : 'unknown';
  return `/${source}/${flags}: ${reason}`;
}
