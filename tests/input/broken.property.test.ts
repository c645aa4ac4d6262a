import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/input/index.js';
import { DOCX, PDF } from '../cli/office-files.js';
import { sized } from '../long-form.js';

const WORDS = '<p>Mayor Ana Ruiz said “no” &amp; left.</p>\n'.repeat(4);
const SAMPLES = {
  html: `<!doctype html><html><head><meta charset="utf-8"><title>A</title></head><body><nav>Home</nav><article><h1>A</h1>${WORDS}</article></body></html>`,
  markdown: `---\ntitle: A\ndate: 2024-11-07\n---\n\n# A\n\n> “No,” she *said*.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n${WORDS}\n[^1]: B\n`,
  subtitles:
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ana Ruiz>We pay &amp; you\n\n00:00:02.000 --> 00:00:03.000\nyou\ndo not.\n',
  transcript: 'PELL: Who pays?\n\nRUIZ (D): The state. (LAUGHTER)\n',
  text: 'Mayor Ana Ruiz said “no”.\n',
} as const;

/** What is put in, taken out and repeated somewhere. */
const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    cut: fc.nat(60),
    put: fc.constantFrom(
      ...[
        '',
        '<',
        '>',
        '</p>',
        '<div>',
        '<body>',
        '</head>',
        '<!--',
        '-->',
        '<script>',
        '<template>',
        '&#',
        '"',
      ],
      ...[
        '---\n',
        '+++\n',
        '\n\n',
        '\r',
        '\0',
        '\ufeff',
        '> ',
        '*',
        '_',
        '`',
        '|',
        '[',
        ']',
        '(',
        ':',
        '00:00:09,000 --> 00:00:10,000\n',
      ],
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function broken(bytes: Buffer, changes: readonly { at: number; cut: number; put: string }[]): Buffer {
  return changes.reduce((before, { at, cut, put }) => {
    const place = at % (before.length + 1);
    return Buffer.concat([before.subarray(0, place), Buffer.from(put), before.subarray(place + cut)]);
  }, bytes);
}

/** Reads it, or says why not; and where the text came from ascends as the text does. */
async function holds(format: keyof typeof SAMPLES | 'pdf' | 'docx', bytes: Buffer): Promise<void> {
  const read = readDocument({ kind: 'file', name: 'a', format, bytes }, {});
  const document = await read.catch((error: Error) => {
    expect(error.name, error.stack ?? '').toBe('InputError');
    return null;
  });
  document?.map?.text.forEach((start, i, starts) => {
    if (i > 0) expect(start).toBeGreaterThan(starts[i - 1] ?? 0);
  });
}

it.each(Object.entries(SAMPLES))('%s that is broken is read, or refused with a reason', (format, sample) =>
  fc.assert(
    fc.asyncProperty(edits, (changes) =>
      holds(format as keyof typeof SAMPLES, broken(Buffer.from(sample), changes)),
    ),
    { numRuns: sized({ short: 50, long: 150 }) },
  ),
);

it('a broken PDF, and a broken Word document, too', async () => {
  const pdf = Buffer.from(PDF([['Mayor Ana Ruiz said no.']]));
  const docx = Buffer.from(await DOCX(['Mayor Ana Ruiz said no.']));
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      await holds('pdf', broken(pdf, changes));
      await holds('docx', broken(docx, changes));
    }),
    { numRuns: sized({ short: 20, long: 60 }) },
  );
}, 60_000);
