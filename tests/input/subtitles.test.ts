import { describe, expect, it } from 'vitest';
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

/** A WebVTT file of these cues. */
const vtt = (...texts: readonly string[]): string =>
  `WEBVTT\n\n${texts.map((text, i) => `00:00:0${i + 1}.000 --> 00:00:0${i + 1}.900\n${text}\n`).join('\n')}`;

describe('who speaks', () => {
  it.each([
    [
      'a label soon after another',
      cues('ANN ROE: We pay.', 'TOM HALE: No.'),
      'ANN ROE: We pay.\n\nTOM HALE: No.',
    ],
    [
      'a label in small letters',
      cues('Ann Roe: We pay.', 'Tom Hale: No.'),
      'Ann Roe: We pay.\n\nTom Hale: No.',
    ],
    ['a label inside a cue', cues('ANN ROE: We pay.\nTOM HALE: No.'), 'ANN ROE: We pay.\n\nTOM HALE: No.'],
    ['chevrons alone', cues('ROE: We pay.', '>> No.'), 'ROE: We pay.\n\n>> No.'],
    ['a dash alone', cues('ROE: We pay.', '- No.'), 'ROE: We pay.\n\n>> No.'],
    ['chevrons inside a line', cues('ROE: We pay. >> No.'), 'ROE: We pay.\n\n>> No.'],
    ['a voice alone on its line', vtt('<v Tom Reyes>\nWe pay.'), 'Tom Reyes: We pay.'],
    ['a voice with the family name first', vtt('<v Doe, John (Guest)>We pay.'), 'John Doe (Guest): We pay.'],
    [
      'numbered voices',
      cues('Speaker 1: We pay.', '[SPEAKER_00]: No.', '(Speaker_01) Yes.'),
      'Speaker 1: We pay.\n\n[SPEAKER_00]: No.\n\n(Speaker_01) Yes.',
    ],
    ['an empty line inside a cue', vtt('We pay.\n\nAll of it.'), 'We pay. All of it.'],
    ['an empty line above the words', vtt('\nWe pay.'), 'We pay.'],
    [
      'an empty line in SubRip',
      '1\n00:00:01,000 --> 00:00:02,000\n\nWe pay.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n',
      'We pay. No.',
    ],
    // No label, no turn.
    ['a dash where nobody has a label', cues('We pay.', '- No.'), 'We pay.\n\nNo.'],
    [
      'a colon in a sentence',
      cues('She said: no.', 'It costs: nothing.'),
      'She said: no. It costs: nothing.',
    ],
    ['a sound', cues('We pay.', '[APPLAUSE]', 'All of it.'), 'We pay. [APPLAUSE] All of it.'],
    [
      'names of cues, and notes',
      'WEBVTT\n\nNOTE by Jo\nmore\n\nintro\n00:00:01.000 --> 00:00:02.000\nWe pay.\n\nNOTE\nof mine\n\nlast\n00:00:02.000 --> 00:00:03.000\nNo.\n',
      'We pay. No.',
    ],
  ])('%s', async (_, source, text) => expect((await read(source)).text).toBe(text));
});

it('captions that roll up have the time at which each line came', async () => {
  const { text, times } = await read(cues('the bridge', 'the bridge\nwill cost'));
  expect(times?.map(({ start, time }) => [text.slice(start), time])).toEqual([
    ['the bridge will cost', '00:00:01.000'],
    ['will cost', '00:00:03.000'],
  ]);
});
