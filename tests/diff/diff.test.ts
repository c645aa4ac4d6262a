import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Differences, diff } from '../../src/diff/index.js';
import { extract } from '../../src/extract.js';
import { sized } from '../long-form.js';

const ARTICLE = [
  'Mayor Ana Ruiz said on Monday that the new bridge in Elmport would cost $40m.',
  '“It opens in October 2025, and we are proud of every worker,” Ruiz told reporters. “Nobody will pay a toll.”',
  'The ferry company will close, said Tom Hale, who has run it for 20 years.',
  'Hale denied that the company had owed the town money.',
  'Elmport has about 12,000 residents.',
  'Unemployment in the valley rose to 7.5% in 2023.',
].join('\n\n');

/** What differs, in a line each: '~ Ruiz: figure [$40m→$45m]'. */
function told({ added, removed, changed }: Differences): readonly string[] {
  const who = (claim: Differences['added'][number]): string =>
    claim.attribution === null ? 'article' : (claim.attribution.speaker?.name ?? 'nobody');
  return [
    ...changed.map(
      ({ after, fields, edits }) =>
        `~ ${who(after)}: ${fields.join(' ')}${edits.map((edit) => ` [${edit.before}→${edit.after}]`).join('')}`,
    ),
    ...removed.map((claim) => `- ${who(claim)}: ${claim.text}`),
    ...added.map((claim) => `+ ${who(claim)}: ${claim.text}`),
  ];
}

const between = (before: string, after: string): readonly string[] =>
  told(diff(extract(before, { published: '2024-06-18' }), extract(after, { published: '2024-06-18' })));

/** The article with words replaced, each of which must stand in it. */
function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [words, others]) => {
    if (!text.includes(words)) throw new Error(`not in the article: ${words}`);
    return text.replace(words, others);
  }, ARTICLE);
}

describe('a difference', () => {
  it.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    ['a word in a quotation', [['proud of', 'tired of']], ['~ Ana Ruiz: quote [proud→tired]']],
    ['a word left out of one', [['Nobody will', 'You will']], ['~ Ana Ruiz: quote [Nobody→You]']],
    ['a number', [['$40m', '$45m']], ['~ Ana Ruiz: figure [$40m→$45m]']],
    ['a currency', [['$40m', '£40m']], ['~ Ana Ruiz: figure [$40m→£40m]']],
    [
      'a date in a quotation',
      [['October 2025', 'May 2026']],
      ['~ Ana Ruiz: quote date [October 2025→May 2026]'],
    ],
    ['a number in the own voice', [['7.5%', '5.7%']], ['~ article: figure [7.5%→5.7%]']],
    ['when it was said', [['said on Monday', 'said on Friday']], ['~ Ana Ruiz: date']],
    ['a word of a paraphrase', [['would cost', 'would bring in']], ['~ Ana Ruiz: content [cost→bring in]']],
    ['a softened cue', [['Ruiz said on Monday that', 'Ruiz claimed on Monday that']], ['~ Ana Ruiz: stance']],
    [
      'another speaker',
      [
        ['said Tom Hale, who', 'said Rosa Lindt, who'],
        ['Hale denied', 'Tom Hale denied'],
      ],
      ['~ Rosa Lindt: speaker'],
    ],
    [
      'a claim that came',
      [['Elmport has', 'Engineer Wendy Oduya said the pillars were cracked.\n\nElmport has']],
      ['+ Wendy Oduya: the pillars were cracked'],
    ],
    [
      'a claim that went',
      [['Hale denied that the company had owed the town money.\n\n', '']],
      ['- Tom Hale: the company had owed the town money'],
    ],
    [
      'two of them',
      [
        ['$40m', '$45m'],
        ['12,000', '21,000'],
      ],
      ['~ Ana Ruiz: figure [$40m→$45m]', '~ article: figure [12,000→21,000]'],
    ],
    ['a negation', [['Nobody will pay', 'Nobody will not pay']], ['~ Ana Ruiz: quote [→not]']],
  ])('is %s', (_, edits, expected) => {
    expect(between(ARTICLE, edited(...edits))).toEqual(expected);
  });
});

describe('no difference', () => {
  it.each<readonly [string, string]>([
    [
      'paragraphs that moved',
      ARTICLE.split('\n\n').slice(4).concat(ARTICLE.split('\n\n').slice(0, 4)).join('\n\n'),
    ],
    ['reflowed lines', ARTICLE.replace(/(.{30,50}) /g, '$1\n')],
    ['straight quotation marks', ARTICLE.replace(/[“”]/g, '"')],
    ['text around a claim', edited(['Elmport has', 'The ferry was built long ago.\n\nElmport has'])],
    ['the same amount in other words', edited(['$40m', '$40 million'])],
    ['an amount with its separator', edited(['12,000', '12000'])],
    ['a shorter name', edited(['said Tom Hale', 'said ferryman Tom Hale'])],
    ['another neutral cue', edited(['Ruiz told reporters', 'Ruiz said'])],
    [
      'an attribution that stands elsewhere',
      edited([
        'Mayor Ana Ruiz said on Monday that the new bridge in Elmport would cost $40m.',
        'The new bridge in Elmport would cost $40m, Mayor Ana Ruiz said on Monday.',
      ]),
    ],
    [
      'a quotation in two pieces',
      edited([
        'every worker,” Ruiz told reporters. “Nobody will pay a toll.”',
        'every worker,” Ruiz told reporters.\n\n“Nobody will pay a toll,” Ruiz said.',
      ]),
    ],
    ['Windows line ends', ARTICLE.replaceAll('\n', '\r\n')],
  ])('is %s', (_, after) => {
    expect(between(ARTICLE, after)).toEqual([]);
    expect(between(after, ARTICLE)).toEqual([]);
  });
});

it('matches by words, not by place, where many are alike', () => {
  const sales = (months: readonly (readonly [string, number])[]): string =>
    months
      .map(([month, percent]) => `Sales of barley in ${month} rose by ${percent}% on the year before.`)
      .join('\n\n');
  const before = sales([
    ['May', 5],
    ['June', 6],
    ['July', 7],
  ]);
  const after = sales([
    ['July', 7],
    ['June', 9],
    ['May', 5],
  ]);
  expect(between(before, after)).toEqual(['~ article: figure [6%→9%]']);
});

it('takes reports whose offsets count code points', () => {
  const text = ARTICLE.replace('Elmport', '𝔈lmport');
  const report = (article: string) => extract(article, { offsets: 'codepoint' });
  expect(told(diff(report(text), report(text.replace('proud', 'tired'))))).toEqual([
    '~ Ana Ruiz: quote [proud→tired]',
  ]);
});

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const reports = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));

/** A version of an article as an editor could leave it: paragraphs away, in another order, words replaced. */
const version = fc
  .record({
    article: fc.constantFrom(...reports),
    order: fc.array(fc.nat(30), { maxLength: 4 }),
    words: fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('not', '12', 'Ruiz', 'denied', '“never”', '')), {
      maxLength: 6,
    }),
  })
  .map(({ article, order, words }) => {
    const paragraphs = article.split('\n\n');
    for (const at of order) paragraphs.push(...paragraphs.splice(at % paragraphs.length, 1));
    if (order.length > 2) paragraphs.pop();
    const tokens = paragraphs.join('\n\n').split(' ');
    for (const [at, word] of words) tokens[at % tokens.length] = word;
    return { original: article, edited: tokens.join(' ') };
  });

describe('always', () => {
  it('finds nothing between an article and itself', () => {
    fc.assert(
      fc.property(version, ({ edited }) => {
        expect(told(diff(extract(edited), extract(edited)))).toEqual([]);
      }),
      { numRuns: sized({ short: 15, long: 30 }) },
    );
  });

  it('finds the same the other way round', () => {
    const sorted = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id).toSorted();
    fc.assert(
      fc.property(version, ({ original, edited }) => {
        const [before, after] = [extract(original), extract(edited)];
        const [there, back] = [diff(before, after), diff(after, before)];
        expect(sorted(back.added)).toEqual(sorted(there.removed));
        expect(sorted(back.removed)).toEqual(sorted(there.added));
        const changes = ({ changed }: Differences, ours: 'before' | 'after', theirs: 'before' | 'after') =>
          changed
            .map((change) => ({
              from: change[ours].id,
              to: change[theirs].id,
              fields: change.fields,
              words: change.edits.map((edit) => [edit[ours], edit[theirs]]),
            }))
            .toSorted((a, b) => (a.from < b.from ? -1 : 1));
        expect(changes(back, 'after', 'before')).toEqual(changes(there, 'before', 'after'));
      }),
      { numRuns: sized({ short: 20, long: 60 }) },
    );
  });

  it('accounts for every claim: it is the same, changed, added or removed', () => {
    fc.assert(
      fc.property(version, ({ original, edited }) => {
        const [before, after] = [extract(original), extract(edited)];
        const { added, removed, changed } = diff(before, after);
        const gone = new Set([...removed, ...changed.map((change) => change.before)]);
        const come = new Set([...added, ...changed.map((change) => change.after)]);
        expect(gone.size).toBe(removed.length + changed.length);
        expect(come.size).toBe(added.length + changed.length);
        for (const { before: a, after: b, fields } of changed) {
          expect(fields.length).toBeGreaterThan(0);
          expect(before.claims).toContain(a);
          expect(after.claims).toContain(b);
        }
      }),
      { numRuns: sized({ short: 15, long: 30 }) },
    );
  });
});
