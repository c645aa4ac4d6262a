import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
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
  it.each([...new Set(expressions.map(fileOf))])('%s', { timeout: 120_000 }, async (file) => {
    const faults: string[] = [];
    for (const expression of expressions.filter((one) => fileOf(one) === file)) {
      const fault = await faultOf(expression);
      if (fault !== null) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

async function faultOf({ place, source, flags }: Expression): Promise<string | null> {
  const found = await check(source, flags, { timeout: 30_000, attackTimeout: 5_000, randomSeed: 1 });
  if (found.status === 'safe') return null;
  const reason =
    found.status === 'vulnerable' ? `${found.complexity.summary}, ${found.attack.pattern}` : 'unknown';
  return `${place} /${source}/${flags}: ${reason}`;
}
