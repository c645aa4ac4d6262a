import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../src/batch/check-work.js';
import { check, defaultPolicy } from '../../src/check/index.js';
import { mend } from '../../src/cli/fixing.js';
import { analyze } from '../../src/extract.js';
import { readDocument } from '../../src/input/index.js';

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

  it.each([
    [
      'markdown',
      'a.md',
      '---\ntitle: A\n---\n\n# The _club_\n\nIt **rose** from 40 to 50, a 20% increase.\n',
    ],
    [
      'html',
      'a.html',
      '<html><body><article><p>One &amp; two.</p>\n<p>It rose from 40 to 50, a 20% increase.</p>',
    ],
  ] as const)('goes into the file of %s', async (format, name, source) => {
    const bytes = new TextEncoder().encode(source);
    const document = await readDocument({ kind: 'file', name, format, bytes }, {});
    const findings = findingsIn(document, defaultPolicy, {});
    expect(mend(source, findings).text).toBe(source.replace('20%', '25%'));
    const marked = source.replace('20%', '<b>20</b>%');
    expect(mend(marked, findings).text).toBe(marked);
  });

  it('is not put into another text than the one that it was found in', () => {
    const findings = check(analyze('It rose from 40 to 50, a 20% increase.'));
    const other = 'Since May it rose from 40 to 50, a 20% increase.';
    expect(mend(other, findings)).toEqual({ text: other, fixed: new Set() });
  });
});
