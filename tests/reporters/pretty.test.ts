import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../src/claims/index.js';
import type { Outcome, View } from '../../src/reporters/index.js';
import { pretty } from '../../src/reporters/pretty/index.js';
import { frozen } from './frozen.js';
import { rendered } from './rendered.js';
import { BRIDGE, EMPTY, figure, spansIn } from './reports.js';

const render = (outcomes: readonly Outcome[], view: Partial<View> = {}): Promise<string> =>
  rendered(pretty, outcomes, view);

const lines = (...expected: readonly string[]): string => expected.map((line) => `${line}\n`).join('');

describe('the view for people', () => {
  it('has a headline, then the claims beside their lines, and ends with a summary', async () => {
    expect(await render([BRIDGE])).toBe(
      lines(
        'Bridge to open',
        'bridge.txt · 2024-11-07',
        '',
        '1 ★ Ana Ruiz (Mayor) told reporters on Monday',
        '  │ the new bridge “will cost $40m”, up from $32m',
        '    · $40m = 40,000,000 USD, new bridge, up from 32,000,000 to 40,000,000',
        '    · $32m = 32,000,000 USD',
        '',
        '2   Ana Ruiz (Mayor; “she”) said [thought, as told by Ana Ruiz]',
        '  │ “It opens in October 2025. We are proud,”',
        '    · October 2025 = 2025-10',
        '',
        '3   the article itself',
        '  │ Elmport has about 12,000 residents.',
        '    · 12,000 = about 12,000 residents',
        '',
        'Speakers          claims   words  quoted',
        'Ana Ruiz (Mayor)       2       9       3  ██████████░░░░░░░░░░░░░░░░░░░░',
        '',
        '3 claims (1 direct, 1 mixed, 1 unattributed), 1 speaker, 4 figures; ★ most worth',
        'checking',
      ),
    );
  });

  it('shows why with --explain: the way to the speaker, the cue, and what fired', async () => {
    const [told, said, own] = BRIDGE.claims as [Claim, Claim, Claim];
    const [money] = told.figures;
    const explained: Report = {
      ...BRIDGE,
      claims: [
        {
          ...told,
          explanation: {
            chain: [told.attribution!.source!],
            frames: ['quote', 'clause', '+of'],
            heuristics: [],
            checkworthiness: [],
            figures: [{ id: money!.id, heuristics: [{ id: 'bound', about: '' }] }],
          },
        },
        {
          ...said,
          explanation: {
            chain: [said.attribution!.source!, { start: 0, end: 14, text: 'Mayor Ana\nRuiz' }],
            frames: null,
            heuristics: [],
            checkworthiness: [],
            figures: [],
          },
        },
        own,
      ],
    };
    const out = await render([explained], { explain: true });
    expect(out).toContain(
      lines(
        '    ? speaker: Mayor Ana Ruiz → Ana Ruiz',
        '    ? cue: told (tell), stance neutral',
        '    ? the verb takes: a quotation, a clause (“that …”), “of” and a noun',
        '    ? cue-before-content: A cue verb stands before what it reports.',
        '    ? $40m – bound',
      ),
    );
    expect(out).toContain(
      lines(
        '    ? speaker: she → Mayor Ana Ruiz → Ana Ruiz',
        '    ? cue: said (say), stance promises',
        '    ? quotation-with-cue: A cue stands beside a quotation.',
        '    ? pronoun-to-last-speaker: A pronoun goes back to who spoke last.',
      ),
    );
  });

  it.each([
    ['2-2', { kind: 'score', low: 2, high: 2 }],
    ['Monday', { kind: 'date' }],
    ['2019', { kind: 'date', date: '2019' }],
  ] as const)('is silent on what a figure comes to where it is what it says: %s', async (text, about) => {
    const [told] = BRIDGE.claims as [Claim, Claim, Claim];
    const figures = [figure({ start: 0, end: text.length, text }, { id: 'f1', ...about })];
    const report = { ...BRIDGE, claims: [{ ...told, figures }] };
    expect(await render([report])).not.toContain('·'.concat(' ', text));
    expect(await render([report], { verbose: true })).toContain(`    · ${text} = `);
  });

  it('tells form and scores of every claim with --verbose, else only what is unusual', async () => {
    const [told, said, own] = BRIDGE.claims as [Claim, Claim, Claim];
    const unsure: Report = { ...BRIDGE, claims: [told, { ...said, times: 3, confidence: 0.5 }, own] };
    const out = await render([unsure]);
    expect(out).toContain(lines('    · October 2025 = 2025-10', '    said 3 times, unsure, confidence 0.50'));
    expect(out.match(/confidence/g)).toHaveLength(1);
    const all = await render([unsure], { verbose: true });
    expect(all).toContain('    mixed, check-worthiness 0.81, confidence 0.90\n');
    expect(all).toContain('    unattributed, check-worthiness 0.40, confidence 0.80\n');
  });

  describe('says who says it in the order of a sentence', () => {
    const [told] = BRIDGE.claims as [Claim, Claim, Claim];
    const span = (start: number, text: string) => ({ start, end: start + text.length, text });
    const note = { id: 's1', name: 'a fiscal note', named: false };
    const bare = { ...told.attribution!, addressee: null, setting: null };
    it.each([
      [
        'according to a fiscal note',
        {
          speaker: note,
          source: span(30, 'a fiscal note'),
          cue: span(17, 'According to'),
          cueLemma: 'according to',
        },
      ],
      [
        'according to the company’s note',
        {
          speaker: { ...note, name: 'the company’s note' },
          source: span(30, 'the company’s note'),
          cue: span(17, 'according to'),
          cueLemma: 'according to',
        },
      ],
      [
        'according to the Norvale note',
        {
          speaker: { ...note, name: 'Norvale note' },
          source: span(30, 'the Norvale note'),
          cue: span(17, 'according to'),
          cueLemma: 'according to',
        },
      ],
      [
        'according to Ana Ruiz (Mayor; “the mayor”)',
        { source: span(30, 'the mayor'), cue: span(17, 'according to'), cueLemma: 'according to' },
      ],
      [
        'Ana Ruiz (Mayor) said in an interview',
        {
          source: span(30, 'Ana Ruiz'),
          cue: span(25, 'said'),
          cueLemma: 'say',
          setting: span(0, 'In an interview'),
        },
      ],
      ['Ana Ruiz (Mayor) said', { source: span(30, 'Ana Ruiz'), cue: span(25, 'said'), cueLemma: 'say' }],
      ['Ana Ruiz (Mayor):', { source: span(0, 'Ana Ruiz'), cue: span(8, ':'), cueLemma: ':' }],
      [
        'is expected (nobody named)',
        { speaker: null, source: null, cue: span(9, 'is expected'), cueLemma: 'expect' },
      ],
      [
        'was told by Ana Ruiz (Mayor)',
        { source: span(30, 'Ana Ruiz'), cue: span(9, 'was told'), cueLemma: 'tell' },
      ],
    ])('%s', async (shown, attribution) => {
      const claims = [{ ...told, attribution: { ...bare, ...attribution } }];
      const speakers = shown.includes('note') ? [] : BRIDGE.speakers;
      const out = await render([{ ...BRIDGE, claims, speakers }]);
      expect(out).toContain(`1 ★ ${shown}\n`);
    });
  });

  it('wraps to the width of the terminal, wide characters included', async () => {
    const wide: Report = {
      ...EMPTY,
      document: { ...EMPTY.document, id: '橋'.repeat(30), language: 'en' },
    };
    for (const width of [40, 44, 80, 200])
      for (const line of (await render([BRIDGE, frozen('cup-semi-final')], { width })).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect((await render([wide], { width: 40 })).split('\n').slice(0, 2)).toEqual([
      '橋'.repeat(20),
      '橋'.repeat(10),
    ]);
  });

  it('gives a speaker one color through the article, and another speaker another', async () => {
    const report = frozen('harbor-ferry-collision');
    const out = await render([report], { chalk: new Chalk({ level: 2 }), width: 200 });
    const colors = ['Renata Oyelaran', 'Marcus Dell'].map((name) => {
      const before = [...out.matchAll(new RegExp(`(\\u001b\\[38;5;\\d+m)${name}`, 'g'))].map(
        ([, color]) => color,
      );
      expect(before.length).toBeGreaterThan(2);
      expect(new Set(before).size).toBe(1);
      return before[0];
    });
    expect(new Set(colors).size).toBe(2);
  });

  it.each([60, 80, 140])(
    'keeps the table of speakers within %i columns, wide characters included',
    async (width) => {
      const name = '橋'.repeat(40);
      const wide = {
        ...BRIDGE,
        speakers: [
          { ...BRIDGE.speakers[0]!, name },
          { ...BRIDGE.speakers[0]!, id: 's2', name: '👩‍🚒 Ö' },
        ],
      };
      const table = (await render([wide], { width }))
        .split('Speakers')[1]!
        .split('\n\n')[0]!
        .split('\n')
        .slice(1);
      expect(table).toHaveLength(2);
      const columns = table.map((row) => stringWidth(row.slice(0, row.search(/\d/))));
      expect(columns[0]).toBe(columns[1]);
      for (const row of table) expect(stringWidth(row)).toBeLessThanOrEqual(width);
      expect(table[0]).toContain('…');
    },
  );

  it('says the same in color', async () => {
    const out = await render([BRIDGE], { chalk: new Chalk({ level: 1 }) });
    expect(out).toContain('\u001b[32m“will cost \u001b[39m\u001b[1m\u001b[36m$40m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colors themselves
    expect(out.replaceAll(/\u001b\[\d+m/g, '')).toBe(await render([BRIDGE]));
  });

  it('has nothing to show of an empty document, and says so', async () => {
    expect(await render([EMPTY])).toBe(lines('empty.txt', '', '0 claims, 0 speakers, 0 figures'));
  });

  it('adds up several documents, and counts those that failed', async () => {
    const failure = { document: { id: 'x' }, error: { code: 'not-found', message: 'no such file' } } as const;
    const out = await render([BRIDGE, failure, EMPTY]);
    expect(out).toContain(
      lines(
        'empty.txt',
        '',
        '0 claims, 0 speakers, 0 figures',
        '',
        '2 documents, 1 could not be read: 3 claims (1 direct, 1 mixed, 1 unattributed),',
        '1 speaker, 4 figures',
      ),
    );
  });

  it('says where a text does not look like English', async () => {
    const foreign: Report = { ...BRIDGE, document: { ...BRIDGE.document, language: 'und' } };
    expect(await render([foreign])).toContain('This does not look like English');
  });
});

describe('quotation marks', () => {
  const claim = BRIDGE.claims[0]!;
  const show = async (text: string, content: string, quote: string): Promise<string | undefined> => {
    const at = spansIn(text);
    const shown: Claim = { ...claim, content: [at(content)], quotes: [at(quote)], figures: [] };
    const out = await render([{ ...BRIDGE, claims: [shown] }]);
    return out
      .split('\n')
      .find((line) => line.startsWith('  │'))
      ?.slice('  │ '.length);
  };

  it.each([
    ['inside the content already', 'He called it “a win”.', 'it “a win”', 'a win', 'it “a win”'],
    ['outside the content', 'He said: “A win.”', 'A win.', 'A win.', '“A win.”'],
    ['after a comma outside the quote', '“A win,” he said.', '“A win,”', 'A win', '“A win,”'],
    ['straight', 'He said: "A win."', '"A win."', 'A win.', '“A win.”'],
    ['of another language', 'He said: «A win.»', '«A win.»', 'A win.', '“A win.”'],
    ['with others inside', 'He said: "A \'win\'."', '"A \'win\'."', "A 'win'.", "“A 'win'.”"],
  ])('%s', async (_, text, content, quote, shown) => {
    expect(await show(text, content, quote)).toBe(shown);
  });
});

describe('offsets in code points', () => {
  it('mark the same words', async () => {
    const text = '🌉🌉 cost $40m';
    const codepoints: Report = {
      ...BRIDGE,
      document: { ...BRIDGE.document, offsetUnit: 'codepoint' },
      claims: [
        {
          ...BRIDGE.claims[0]!,
          content: [{ start: 0, end: 12, text }],
          quotes: [],
          figures: [figure({ start: 8, end: 12, text: '$40m' }, { id: 'f1', kind: 'money', value: 4e7 })],
        },
      ],
    };
    const out = await render([codepoints], { chalk: new Chalk({ level: 1 }) });
    expect(out).toContain('🌉🌉 cost \u001b[1m\u001b[36m$40m');
  });
});

describe('figures', () => {
  const at = { start: 0, end: 1, text: 'N' };
  const money = figure(
    { ...at, text: '1.52 trillion won' },
    { id: 'f9', kind: 'money', value: 1.52e12, unit: 'KRW' },
  );
  const describeFigureOf = async (about: Parameters<typeof figure>[1]): Promise<string | undefined> => {
    const report = {
      ...BRIDGE,
      figures: [money],
      claims: [{ ...BRIDGE.claims[2]!, figures: [figure(at, about)] }],
    };
    const out = await render([report], { width: 200, verbose: true });
    return out
      .split('\n')
      .find((line) => line.startsWith('    · '))
      ?.slice('    · N = '.length);
  };

  it.each([
    [
      { kind: 'money', value: 1.09e9, unit: 'USD', sameAs: 'f9' },
      '1,090,000,000 USD, the same as 1.52 trillion won',
    ],
    [
      {
        kind: 'percent',
        value: 8.3,
        unit: 'percent',
        change: { direction: 'up', from: null, to: null, by: 8.3 },
      },
      '8.3 percent, up by 8.3',
    ],
    [
      { kind: 'percent', value: 2, unit: 'percent', change: { direction: 'to', from: 1, to: 2, by: null } },
      '2 percent, from 1 to 2',
    ],
    [{ kind: 'count', low: 12, bound: '>', of: 'villages' }, 'more than 12 villages'],
    [{ kind: 'quantity', low: 40, high: 50, unit: 'mile', subject: 'the walk' }, '40 to 50 miles (the walk)'],
    [{ kind: 'quantity', value: -3, bound: '<=', unit: 'degree Celsius' }, 'at most -3 degree Celsius'],
    [{ kind: 'score', low: 4, high: 1 }, '4–1'],
    [{ kind: 'quantity', value: 4.8, unit: 'kilometre' }, '4.8 kilometres'],
    [{ kind: 'quantity', value: 1, unit: 'kilometre' }, '1 kilometre'],
    [{ kind: 'quantity', value: 3, unit: 'tonne per hectare' }, '3 tonnes per hectare'],
    [{ kind: 'quantity', value: 3, unit: 'square metre' }, '3 square metres'],
    [{ kind: 'quantity', value: 50, unit: 'megahertz' }, '50 megahertz'],
    [{ kind: 'duration', value: 2, unit: 'century' }, '2 centuries'],
    [{ kind: 'percent', value: 25, unit: 'basis point' }, '25 basis points'],
    [{ kind: 'money', value: 3, unit: 'USD' }, '3 USD'],
    [{ kind: 'money', value: 287, unit: 'p' }, '287 p'],
    [{ kind: 'ratio', value: 2 / 3, bound: '>=', of: 'voters' }, 'at least 0.6667, voters'],
    [{ kind: 'date', date: '2008/2016' }, '2008/2016'],
    [{ kind: 'duration', value: 6, unit: 'month' }, '6 months'],
    [{ kind: 'date' }, 'date that nothing here fixes'],
    [{ kind: 'time' }, 'time of day'],
    [{ kind: 'count' }, 'count without a value'],
  ] as const)('%o', async (about, shown) => {
    expect(await describeFigureOf({ id: 'f1', ...about })).toBe(shown);
  });
});
