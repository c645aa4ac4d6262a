import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Report, Span } from '../../src/claims/index.js';
import { formats, plain, plainWithin } from '../../src/reporters/index.js';
import { rendered, TEXT_FORMATS } from './rendered.js';
import { BRIDGE } from './reports.js';

// Every way in which foreign text could speak to a terminal or to a CI runner instead of to its reader.
const HOSTILE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '\u0007\b\b\b',
  'a\rb',
  'a\nb',
  'a\u2028b\u2029c',
  'a\u202eb\u2066c\u200f',
  '\u0000\u007f\u0085',
  '::error file=a.js::message',
  '##[error]message',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus status='SUCCESS']",
  '  ::add-mask::a',
  '###[group]a',
];

/** What a runner obeys: some of it at the beginning of a line, some wherever it stands. */
const COMMANDS = /^\s*::|##(?:\[|vso\[|teamcity\[)/m;

/** The report with the same hostile words in every field that can carry words of the article or its source. */
function hostileReport(words: string): Report {
  const span: Span = { start: 0, end: words.length, text: words };
  const speaker = { id: 's1', name: words, named: true };
  const [claim] = BRIDGE.claims;
  const [figure] = BRIDGE.figures;
  const figures = [
    { ...figure!, ...span, of: words, subject: words, unit: words, sameAs: 'f1' },
    { ...figure!, ...span, date: words },
  ];
  return {
    ...BRIDGE,
    document: { ...BRIDGE.document, id: words, title: words, byline: words, published: words },
    speakers: [{ ...speaker, kind: 'person', roles: [words], mentions: [span] }],
    claims: [
      {
        ...claim!,
        text: words,
        content: [span],
        quotes: [{ start: 1, end: 2, text: words.slice(1, 2) }],
        attribution: {
          speaker,
          source: { ...span, start: 5, end: 5 + words.length },
          cue: span,
          cueLemma: words,
          stance: 'neutral',
          addressee: span,
          setting: span,
          attitude: false,
          negated: false,
          answers: null,
          inside: claim!.id,
        },
        figures,
        sentence: span,
        evidence: [words],
      },
    ],
    figures,
  };
}

describe.each(HOSTILE)('%j', (words) => {
  it.each(TEXT_FORMATS)('in %s sends no control character', async (format) => {
    const out = await rendered(await formats[format].load(), [hostileReport(words)], {
      explain: true,
    });
    // Lines and the tabs between fields are the formats' own.
    expect(out.replaceAll(/\r?\n|\t/g, '')).not.toMatch(/[\p{Cc}]/u);
  });

  it.each(TEXT_FORMATS)('in %s commands no CI runner', async (format) => {
    for (const rows of ['claims', 'figures'] as const)
      for (const width of [20, 80]) {
        const out = await rendered(await formats[format].load(), [hostileReport(words)], { rows, width });
        expect(out.replaceAll('\r', '\n')).not.toMatch(COMMANDS);
      }
  });

  it('in the pretty view turns no text around and commands no CI runner', async () => {
    const out = await rendered(await formats.pretty.load(), [hostileReport(words)], { explain: true });
    expect(out).not.toMatch(/\p{Bidi_Control}|##\[|^\s*::/mu);
  });

  it('in color sends nothing but colors', async () => {
    const chalk = new Chalk({ level: 1 });
    const out = await rendered(await formats.pretty.load(), [hostileReport(words)], {
      chalk,
      explain: true,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colors themselves
    expect(out.replaceAll(/\u001b\[\d+m|\n/g, '')).not.toMatch(/[\p{Cc}]/u);
  });
});

it('shows an address in a message as it is', () => {
  expect(plainWithin('http://[::1]/: leads to ::1, ##[x]')).toBe('http://[::1]/: leads to ::1, #＃[x]');
});

it('shows what it takes away', () => {
  expect(plain('a\u202eb')).toBe('a\\u202eb');
  expect(plain('a\u001b[31m\tb\u007f\u0085')).toBe('a␛[31m b␡\ufffd');
});
