import { describe, expect, it } from 'vitest';
import { check, diff, extract, extractAll, type Report } from '../../src/index.js';

const TEXT = 'Ana Ruiz said on Thursday that the bridge cost $40m.';

/** As a program without types calls it. */
const untyped = extract as (text?: unknown, options?: unknown) => Report;

describe('extract', () => {
  it.each<readonly [string, unknown, unknown, string]>([
    [
      'no text',
      undefined,
      undefined,
      'extract: the text is undefined; give the text of an article as a string',
    ],
    ['a buffer', Buffer.from(TEXT), undefined, 'extract: the text is of type object'],
    ['options that are none', TEXT, null, 'extract: the options are null; give an object'],
    [
      'a date that is none',
      TEXT,
      { published: 'May 5' },
      "extract: published is 'May 5'; write an ISO 8601 date or date-time, such as 2024-11-07",
    ],
    ['a day that is not in the calendar', TEXT, { published: '2024-02-30' }, "published is '2024-02-30'"],
    [
      'a format that it does not read',
      TEXT,
      { format: 'html' },
      "format is 'html', but what is given is text",
    ],
    [
      'an option that there is not',
      TEXT,
      { publised: '2024-11-07' },
      "no option 'publised'; did you mean 'published'?",
    ],
    ['what every object has', TEXT, { constructor: 1 }, "there is no option 'constructor'"],
    ['a unit that there is not', TEXT, { offsets: 'bytes' }, "offsets is 'bytes'; give utf16, codepoint"],
    [
      'an own voice that there is not',
      TEXT,
      { ownVoice: true },
      'ownVoice is true; give figures, checkable, all',
    ],
    ['a title that is none', TEXT, { title: 5 }, 'title is 5; give a string'],
  ])('refuses %s', (_, text, options, message) => {
    expect(() => untyped(text, options)).toThrow(TypeError);
    expect(() => untyped(text, options)).toThrow(message);
  });

  it('takes an option that is undefined for one that is not given', () => {
    expect(untyped(TEXT, { published: undefined, title: undefined }).document).not.toHaveProperty('title');
  });

  it('resolves against the date', () => {
    expect(extract(TEXT, { published: '2024-11-08' }).figures).toMatchObject([{ date: '2024-11-07' }, {}]);
  });

  it('reads a transcript that is called one', () => {
    const { document, claims } = extract('ANN: It rained.', { format: 'transcript' });
    expect({ format: document.format, claims: claims.length }).toEqual({ format: 'transcript', claims: 1 });
  });
});

describe('extractAll', () => {
  it('gives the reports of a stream one by one', async () => {
    let asked = 0;
    async function* texts() {
      for (const id of ['a', 'b', 'c']) {
        asked += 1;
        yield { id, text: TEXT };
      }
    }
    const ids: string[] = [];
    for await (const { document } of extractAll(texts(), { published: '2024-11-08' })) {
      ids.push(document.id);
      expect(asked).toBe(ids.length);
      expect(document.published).toBe('2024-11-08');
    }
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('says which text is none', async () => {
    const all = extractAll([TEXT, { text: 5 } as unknown as string]);
    await all.next();
    await expect(all.next()).rejects.toThrow('extractAll: text 1: the text is 5');
  });
});

it('check and diff refuse what they cannot use', () => {
  expect(() => (check as (text?: unknown) => unknown)()).toThrow('check: the text is undefined');
  expect(() => (diff as (a?: unknown, b?: unknown) => unknown)(extract(TEXT), TEXT)).toThrow(
    'diff: the second is no report; give what extract() returns',
  );
});
