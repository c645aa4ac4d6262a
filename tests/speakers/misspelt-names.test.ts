import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const speakerOf = (text: string): string | null | undefined =>
  extract(text).claims.at(-1)?.attribution?.speaker?.name;

describe('a family name with a slip is the one person’s whom it is like', () => {
  it.each([
    [
      'a letter missing',
      'Dr. Ida Bornstein wrote the report.\n\n“It is sound,” Bornsten said.',
      'Ida Bornstein',
    ],
    ['one too many', 'Steve Selloway runs it.\n\n“It is sound,” Sellowway said.', 'Steve Selloway'],
    ['another letter', 'Lena Brandell came.\n\nBrandill said the mill would close.', 'Lena Brandell'],
    ['two the wrong way round', 'Otto Keidiss came.\n\n“It is sound,” said Kiediss.', 'Otto Keidiss'],
  ])('%s: %s', (_, text, speaker) => expect(speakerOf(text)).toBe(speaker));

  it.each([
    ['its first letter', 'Ann Barlow came.\n\n“It is sound,” Marlow said.', 'Marlow'],
    ['a short one', 'Ann Kerr came.\n\n“It is sound,” Kern said.', 'Kern'],
    ['two that it may be', 'Ann Larsen met Tom Larson.\n\n“It is sound,” Larsan said.', 'Larsan'],
    ['named in full', 'Ann Larsen met Tom Larson.\n\n“It is sound,” Larson said.', 'Tom Larson'],
    ['of the other sex', 'Ann Brandell came.\n\n“It is sound,” Mr. Brandill said.', 'Brandill'],
  ])('but not %s: %s', (_, text, speaker) => expect(speakerOf(text)).toBe(speaker));
});
