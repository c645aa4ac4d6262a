import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/index.js';
import { createDocument, type Range } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';

/** What the frame of the first cue in the text says beside its content. */
function frameOf(text: string): Record<string, unknown> {
  const document = createDocument(text);
  const words = (range: Range | null): string | null => range && text.slice(range.start, range.end);
  const [first] = findAttributions(document, findQuotations(document));
  if (!first) return {};
  const { cueLemma, stance, attitude, addressee, setting } = first;
  return { cueLemma, stance, attitude, addressee: words(addressee), setting: words(setting) };
}

const PLAIN = { stance: 'neutral', attitude: false, addressee: null, setting: null };

describe('stance, attitude, addressee and setting come from the frame of the cue', () => {
  it.each([
    ['Mr Rao said he had lied.', { ...PLAIN, cueLemma: 'say' }],
    ['Mr Rao admitted he had lied.', { ...PLAIN, cueLemma: 'admit', stance: 'concedes' }],
    ['The firm denied the allegation.', { ...PLAIN, cueLemma: 'deny', stance: 'denies' }],
    ['Roe insists the dam is safe.', { ...PLAIN, cueLemma: 'insist', stance: 'asserts' }],
    ['The bank promised to pay.', { ...PLAIN, cueLemma: 'promise', stance: 'promises' }],
    ['Lee accused Roe of fraud.', { ...PLAIN, cueLemma: 'accuse', stance: 'accuses' }],
    ['Farrow asked whether it was so.', { ...PLAIN, cueLemma: 'ask', stance: 'asks' }],
    ['Analysts predict prices will fall.', { ...PLAIN, cueLemma: 'predict', stance: 'predicts' }],
    ['Ms Hart doubts the plan will work.', { ...PLAIN, cueLemma: 'doubt', stance: 'doubts', attitude: true }],
    [
      'Ms Hart does not believe it will work.',
      { ...PLAIN, cueLemma: 'believe', stance: 'doubts', attitude: true },
    ],
    ['Roe hopes to return.', { ...PLAIN, cueLemma: 'hope', stance: 'believes', attitude: true }],
    ['Roe told ministers that it was late.', { ...PLAIN, cueLemma: 'tell', addressee: 'ministers' }],
    [
      'The mayor urged ministers to act.',
      { ...PLAIN, cueLemma: 'urge', stance: 'asks', addressee: 'ministers' },
    ],
    ['“No,” Lee told the Tarn Herald.', { ...PLAIN, cueLemma: 'tell', addressee: 'the Tarn Herald' }],
    ['Roe said on Monday that it was late.', { ...PLAIN, cueLemma: 'say', setting: 'on Monday' }],
    ['In a memo, Roe wrote that it was late.', { ...PLAIN, cueLemma: 'write', setting: 'In a memo' }],
    ['Roe told a rally that it was late.', { ...PLAIN, cueLemma: 'tell', setting: 'a rally' }],
    ['“Superb!” beamed Ann Lee.', { ...PLAIN, cueLemma: 'beam' }],
  ])('%s', (text, frame) => {
    expect(frameOf(text)).toEqual(frame);
  });
});
