import type { Claim, Figure, Report, Span } from '../../src/claims/index.js';

/** A figure with nothing but what a case gives it. */
export const figure = (at: Span, about: Partial<Figure> & Pick<Figure, 'id' | 'kind'>): Figure => ({
  value: null,
  low: null,
  high: null,
  bound: '=',
  unit: null,
  per: null,
  of: null,
  ofSpan: null,
  subject: null,
  subjectSpan: null,
  change: null,
  date: null,
  sameAs: null,
  ...at,
  ...about,
});

/** Finds words in the text that a report is made by hand for. */
export const spansIn =
  (text: string) =>
  (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start === -1) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length, text: words };
  };

const TEXT = [
  'Mayor Ana Ruiz told reporters on Monday that the new bridge “will cost $40m”, up from $32m.',
  '“It opens in October 2025. We are proud,” she said.',
  'Elmport has about 12,000 residents.',
].join('\n');
const at = spansIn(TEXT);

const cost = figure(at('$40m'), {
  id: 'f1',
  kind: 'money',
  value: 40e6,
  unit: 'USD',
  of: 'new bridge',
  change: { direction: 'up', from: 32e6, to: 40e6, by: null },
});
const before = figure(at('$32m'), { id: 'f2', kind: 'money', value: 32e6, unit: 'USD' });
const opening = figure(at('October 2025'), { id: 'f3', kind: 'date', date: '2025-10' });
const residents = figure(at('12,000'), {
  id: 'f4',
  kind: 'count',
  value: 12000,
  bound: '~',
  of: 'residents',
});

const claims: readonly Claim[] = [
  {
    id: 'c1a',
    form: 'mixed',
    text: 'the new bridge “will cost $40m”, up from $32m',
    content: [at('the new bridge “will cost $40m”, up from $32m')],
    quotes: [at('will cost $40m')],
    attribution: {
      speaker: { id: 's1', name: 'Ana Ruiz', named: true },
      source: at('Mayor Ana Ruiz'),
      cue: at('told'),
      cueLemma: 'tell',
      stance: 'neutral',
      addressee: at('reporters'),
      setting: at('on Monday'),
      attitude: false,
      negated: false,
      answers: null,
      inside: null,
    },
    figures: [cost, before],
    sentence: at(TEXT.split('\n')[0]!),
    paragraph: 0,
    line: 1,
    column: 1,
    checkworthiness: 0.81,
    confidence: 0.9,
    evidence: ['cue-before-content'],
  },
  {
    id: 'c2b',
    form: 'direct',
    text: 'It opens in October 2025. We are proud,',
    content: [at('“It opens in October 2025. We are proud,”')],
    quotes: [at('It opens in October 2025. We are proud,')],
    attribution: {
      speaker: { id: 's1', name: 'Ana Ruiz', named: true },
      source: at('she'),
      cue: at('said', 90),
      cueLemma: 'say',
      stance: 'promises',
      addressee: null,
      setting: null,
      attitude: true,
      negated: false,
      answers: null,
      inside: 'c1a',
    },
    figures: [opening],
    sentence: at(TEXT.split('\n')[1]!),
    paragraph: 1,
    line: 2,
    column: 1,
    checkworthiness: 0.3,
    confidence: 0.97,
    evidence: ['quotation-with-cue', 'pronoun-to-last-speaker'],
  },
  {
    id: 'c3c',
    form: 'unattributed',
    text: 'Elmport has about 12,000 residents.',
    content: [at('Elmport has about 12,000 residents.')],
    quotes: [],
    attribution: null,
    figures: [residents],
    sentence: at('Elmport has about 12,000 residents.'),
    paragraph: 2,
    line: 3,
    column: 1,
    checkworthiness: 0.4,
    confidence: 0.8,
    evidence: [],
  },
];

/** A whole report, made by hand. */
export const BRIDGE: Report = {
  schemaVersion: '1.1',
  document: {
    id: 'bridge.txt',
    title: 'Bridge to open',
    published: '2024-11-07',
    format: 'text',
    language: 'en',
    offsetUnit: 'utf16',
    characters: TEXT.length,
    words: 33,
    sentences: 4,
    sha256: '0'.repeat(64),
    text: TEXT,
  },
  speakers: [
    {
      id: 's1',
      name: 'Ana Ruiz',
      named: true,
      kind: 'person',
      roles: ['Mayor'],
      mentions: [at('Mayor Ana Ruiz'), at('she')],
    },
  ],
  claims,
  figures: [cost, before, opening, residents],
};

export const EMPTY: Report = {
  schemaVersion: '1.1',
  document: {
    id: 'empty.txt',
    format: 'text',
    language: 'und',
    offsetUnit: 'utf16',
    characters: 0,
    words: 0,
    sentences: 0,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  speakers: [],
  claims: [],
  figures: [],
};

export const HEURISTICS: ReadonlyMap<string, string> = new Map([
  ['cue-before-content', 'A cue verb stands before what it reports.'],
  ['quotation-with-cue', 'A cue stands beside a quotation.'],
  ['pronoun-to-last-speaker', 'A pronoun goes back to who spoke last.'],
]);
