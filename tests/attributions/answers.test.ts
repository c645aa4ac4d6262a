import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

/** 'speaker: content → what it answers' of every claim that answers another. */
const answersIn = (text: string): string[] => {
  const { claims } = extract(text);
  return claims.flatMap(({ attribution, text: content }) => {
    const answered = claims.find(({ id }) => id === attribution?.answers);
    return answered
      ? [`${attribution?.speaker?.name ?? '-'} ${attribution?.stance}: ${content} → ${answered.text}`]
      : [];
  });
};

describe('a denial or a confirmation is linked to what it answers, and is the denier’s', () => {
  it.each([
    [
      'Unison said morale was low. The trust disputes that figure.',
      'The trust denies: that figure → morale was low',
    ],
    ['Unison said morale was low. The trust disputes that.', 'The trust denies: that → morale was low'],
    [
      'Unison said that 40 nurses had left. The trust denied it.',
      'The trust denies: it → 40 nurses had left',
    ],
    ['Harlan accused Poe of theft. Poe denied the accusation.', 'Poe denies: the accusation → Poe … theft'],
    ['Harlan said Poe took the money, which she denies.', 'Poe denies: which → Poe took the money'],
    ['Harlan accused Poe of theft, a charge she denies.', 'Poe denies: a charge → Poe … theft'],
    [
      'The union says 40 posts will go, a figure the council disputes.',
      'the council denies: a figure → 40 posts will go',
    ],
    ['Roe said Hale had lied — an accusation Hale denies.', 'Hale denies: an accusation → Hale had lied'],
    [
      'The union said the mill was unsafe, but the firm rejected the claim.',
      'the firm denies: the claim → the mill was unsafe',
    ],
    [
      'The union said the mill was unsafe. “That is simply not true,” said Poe, who runs the mill.',
      'Poe denies: That is simply not true → the mill was unsafe',
    ],
    [
      'Poe accused the council of waste. The council said the claim was baseless.',
      'The council denies: the claim was baseless → the council … waste',
    ],
    [
      'Harlan said the dam was safe. Poe called that claim false.',
      'Poe neutral: that claim false → the dam was safe',
    ],
    [
      'Roe said the firm had lied. A spokesman rejected the accusation as “nonsense”.',
      'A spokesman denies: the accusation as “nonsense” → the firm had lied',
    ],
    ['Roe said sales fell. Hale confirmed the figure.', 'Hale neutral: the figure → sales fell'],
    ['Hale says he was paid £300. The firm has denied this.', 'The firm denies: this → he was paid £300'],
  ])('%s', (text, answer) => {
    expect(answersIn(text)).toEqual([answer]);
  });

  it.each([
    'Harlan said the dam was safe. Poe called the plan “a disgrace”.',
    'Harlan said the dam was safe. Poe condemned the decision.',
    'Poe said she was at home. She denied the charge.',
    'The firm denied the claim.',
    'Harlan said the dam was safe. Poe said that the road was wet.',
    'Harlan said the dam was safe. The council denied that the road was wet.',
    'Unison said morale was low. The trust confirmed that the ward had closed.',
    'Harlan said the dam was safe. Poe said that was in 1990.',
    'He faces a charge of theft, which he denies.',
  ])('nothing is answered in: %s', (text) => {
    expect(answersIn(text)).toEqual([]);
  });

  it('is left out where the claim that it answers is', () => {
    const { claims } = extract('Unison said morale was low. The trust disputes that.');
    expect(claims.map(({ attribution }) => attribution?.answers)).toEqual([null, claims[0]?.id]);
  });
});
