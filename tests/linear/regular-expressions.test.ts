import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { constructed, type Expression, literals } from './regular-expressions.js';

/** Without a repetition that has no end nothing can take long. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

const expressions = [...literals(), ...(await constructed())].filter(({ source }) => UNBOUNDED.test(source));

/**
 * What the checker takes for slow and is not, each with the text that it was told to be slow on: the time for it, on twice
 * as much of it, is twice as long.
 */
const EXCEPTIONS: readonly {
  readonly file: string;
  /** What the expression begins with. */
  readonly begins: string;
  readonly reason: string;
  readonly attack: (times: number) => string;
}[] = [
  {
    file: 'input/formats/html/remarks.ts',
    begins: '\\b(?:let us know|tell us',
    reason: "looks at no more than 60 characters behind each 'tell us', which the checker counts as many",
    attack: (times) => `${'TELL US@'.repeat(times)}${'H-TELL US\0'.repeat(times)}\n`,
  },
];

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

describe('an exception is none to the rule', () => {
  it.each(EXCEPTIONS)('$file $begins: $reason', ({ file, begins, attack }) => {
    const found = expressions.filter((one) => one.place.startsWith(file) && one.source.startsWith(begins));
    expect(found).toHaveLength(1);
    const expression = new RegExp(found[0]?.source ?? '', found[0]?.flags);
    expect(growth((times) => expression.test(attack(times)), 4_000)).toBeLessThan(3);
  });
});

/** How many times as long something takes with twice as much to do; the best of some tries, by processor time. */
function growth(work: (times: number) => void, times: number): number {
  const time = (many: number): number => {
    const tries = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      work(many);
      return process.cpuUsage(start).user;
    });
    return Math.min(...tries);
  };
  work(times);
  return time(2 * times) / time(times);
}

async function faultOf({ place, source, flags }: Expression): Promise<string | null> {
  if (EXCEPTIONS.some(({ file, begins }) => place.startsWith(file) && source.startsWith(begins))) return null;
  const found = await check(source, flags, { timeout: 30_000, attackTimeout: 5_000, randomSeed: 1 });
  if (found.status === 'safe') return null;
  const reason =
    found.status === 'vulnerable' ? `${found.complexity.summary}, ${found.attack.pattern}` : 'unknown';
  return `${place} /${source}/${flags}: ${reason}`;
}
