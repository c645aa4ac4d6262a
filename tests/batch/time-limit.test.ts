import { describe, expect, it } from 'vitest';
import { TimedOut, withinTime } from '../../src/batch/time-limit.js';

describe('work within a time', () => {
  it('gives what it returns', () => {
    expect(withinTime(1000, () => 'done')).toBe('done');
    expect(withinTime(1000, () => undefined)).toBe(undefined);
  });

  it('throws what it throws', () => {
    expect(() =>
      withinTime(1000, () => {
        throw new RangeError('no');
      }),
    ).toThrow(RangeError);
  });

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    [
      'one that catches everything',
      () => {
        for (;;)
          try {
            for (;;);
          } catch {}
      },
    ],
    ['a regular expression that blows up', () => /^(?:a*)*b/.test('a'.repeat(50))],
  ])('stops %s', (_, work) => {
    expect(() => withinTime(50, work)).toThrow(TimedOut);
    expect(withinTime(1000, () => 'still works')).toBe('still works');
  });
});
