import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { mend } from '../../src/cli/fixing.js';
import { analyze } from '../../src/extract.js';

const fixed = (text: string): string => mend(text, check(analyze(text))).text;

describe('a fix', () => {
  it.each([
    ['a weekday', 'It meets on Thursday, June 18, 2024.', 'It meets on Tuesday, June 18, 2024.'],
    ['a percentage', 'It rose from 40 to 50, a 20% increase.', 'It rose from 40 to 50, a 25% increase.'],
    [
      'a percentage with as many decimals as it had',
      'It rose from 40 to 51, up 20.5 percent.',
      'It rose from 40 to 51, up 27.5 percent.',
    ],
    ['a conversion', 'The trail is 30 miles (38 km) long.', 'The trail is 30 miles (48 km) long.'],
    ['a degree', 'It was 20C (50F) in the shade.', 'It was 20C (68F) in the shade.'],
    ['a lost mark', '“We are tired.\n\nThe choir sang on.', '“We are tired.”\n\nThe choir sang on.'],
    [
      'several in one text',
      'It meets on Thursday, June 18, 2024. It rose from 40 to 50, a 20% increase.',
      'It meets on Tuesday, June 18, 2024. It rose from 40 to 50, a 25% increase.',
    ],
  ])('mends %s', (_, text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it.each([
    ['what was said', '“It rose from 40 to 50, a 20% increase,” Ann Ruiz said.'],
    ['a day that was said', 'Ann Ruiz said: “It meets on Thursday, June 18, 2024.”'],
    ['a mark that a cue stands behind', '“The dam will hold, Ann Ruiz said. The rain goes on.'],
    ['an amount of which nobody knows which is wrong', 'Profit dropped from $3 million to $4 million.'],
    ['a text without a mistake', 'It rose from 40 to 50, a 25% increase.'],
  ])('leaves %s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  it('is not put into another text than the one that it was found in', () => {
    const findings = check(analyze('It rose from 40 to 50, a 20% increase.'));
    const other = 'Since May it rose from 40 to 50, a 20% increase.';
    expect(mend(other, findings)).toEqual({ text: other, fixed: new Set() });
  });
});
