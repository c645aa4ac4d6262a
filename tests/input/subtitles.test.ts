import { expect, it } from 'vitest';
import { readDocument } from '../../src/input/index.js';

const read = (source: string) =>
  readDocument(
    { kind: 'file', name: 'a.srt', format: 'subtitles', bytes: new TextEncoder().encode(source) },
    {},
  );

const TIMES = [
  '00:00:01,000 --> 00:00:02,900',
  '00:00:03,000 --> 00:00:04,900',
  '00:00:05,000 --> 00:00:06,900',
];
const cues = (...texts: readonly string[]): string =>
  texts.map((text, i) => `${i + 1}\n${TIMES[i]}\n${text}\n`).join('\n');

it.each([
  ['cues without numbers', `${TIMES[0]}\nWho\n\n${TIMES[1]}\npays?\n`, 'Who pays?'],
  ['cues without a line between them', `1\n${TIMES[0]}\nWho\n2\n${TIMES[1]}\npays?\n`, 'Who pays?'],
  ['a number that is said', cues('It costs', '30', 'million.'), 'It costs 30 million.'],
  ['times without thousandths', '1\n00:00:01 --> 00:00:02\nWho pays?\n', 'Who pays?'],
  ['times with a place on the screen', `1\n${TIMES[0]} X1:100 X2:200\nWho pays?\n`, 'Who pays?'],
  [
    'tags and settings, but no signs of comparison',
    cues('{\\an8}<i>5 < 6</i> and <font color="#fff">7 > 3</font>'),
    '5 < 6 and 7 > 3',
  ],
  ['a word that goes on in the next line', cues('It is a well-\nknown', 'fact.'), 'It is a well-known fact.'],
  [
    'captions that roll up',
    cues('the bridge', 'the bridge\nwill cost', 'will cost\nforty'),
    'the bridge will cost forty',
  ],
  ['what is said twice', cues('No.', 'No.', 'Never.'), 'No. No. Never.'],
  [
    'words as they are recognized, each line again for a moment',
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nthe<00:00:00.200><c> bridge</c>\n\n00:00:02.000 --> 00:00:02.010\nthe bridge\n \n\n00:00:02.010 --> 00:00:04.000\nthe bridge\nwill<00:00:03.000><c> cost</c>\n',
    'the bridge will cost',
  ],
])('%s', async (_, source, text) => {
  for (const end of ['\n', '\r\n', '\r']) expect((await read(source.replaceAll('\n', end))).text).toBe(text);
});

it('captions that roll up have the time at which each line came', async () => {
  const { text, times } = await read(cues('the bridge', 'the bridge\nwill cost'));
  expect(times?.map(({ start, time }) => [text.slice(start), time])).toEqual([
    ['the bridge will cost', '00:00:01.000'],
    ['will cost', '00:00:03.000'],
  ]);
});
