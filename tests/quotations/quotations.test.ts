import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';

/** 'outer › inner' for one inside another, '+' before one that goes on, '…' behind one that is not closed. */
function quotations(text: string): string[] {
  const found = findQuotations(createDocument(text));
  return found.map((quotation) => {
    const words = text.slice(quotation.inner.start, quotation.inner.end);
    return `${quotation.continues === null ? '' : '+'}${'› '.repeat(quotation.parent === null ? 0 : 1)}${words}${quotation.closed ? '' : '…'}`;
  });
}

describe('quotation marks', () => {
  it.each([
    ['curly', '“We won,” she said.', ['We won,']],
    ['straight', '"We won," she said. "It is ours."', ['We won,', 'It is ours.']],
    ['British single', '‘We won,’ he said. ‘It’s late.’', ['We won,', 'It’s late.']],
    ['straight single', "'We won,' he said. 'It's late.'", ['We won,', "It's late."]],
    ['two single for a double', "''We won,'' he said.", ['We won,']],
    ['German and French', '„Ja“ he said. «Oui», she said.', ['Ja', 'Oui']],
    ['nested', '“She said ‘no’ twice,” he said.', ['She said ‘no’ twice,', '› no']],
    ['nested the British way', '‘She said “no” twice,’ he said.', ['She said “no” twice,', '› no']],
    [
      'straight in straight',
      `"He said, 'They'll see,'" she said.`,
      ["He said, 'They'll see,'", "› They'll see,"],
    ],
    ['no possessive of a plural', 'The players’ union and the nurses’ group met.', []],
    ['a possessive inside', '‘It is the players’ union,’ he said.', ['It is the players’ union,']],
    [
      'a closing mark behind a plural',
      "He hid behind 'bureaucratic excuses' and left.",
      ['bureaucratic excuses'],
    ],
    ['no decade', 'The ’90s were loud; so were the ‘80s.', []],
    ["no rock 'n' roll", "They played rock 'n' roll.", []],
    [
      'elisions inside straight single marks',
      "'We lost 'em 'cause it was late,' Lee said. 'It's over.'",
      ["We lost 'em 'cause it was late,", "It's over."],
    ],
    ['an elision at the start', "'Tis a shame,' said Lee.", ['Tis a shame,']],
    ['an elision and no quotation', "'Tis a shame, said Lee of the players' union.", []],
    ['full width', '＂We won,＂ she said.', ['We won,']],
    ['TeX', "``We won,'' she said.", ['We won,']],
    ['no inches', 'The 5\'11" forward won.', []],
    ['over paragraphs', '“One.\n\n“Two,” he said.', ['One.…', '+Two,']],
    ['never closed', '“We won.\n\nIt rained.', ['We won.…']],
    ['opened twice', '“We won. “It is ours,” he said.', ['We won.…', 'It is ours,']],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('are read over paragraphs, also single ones', () => {
    expect(quotations('‘They knew,’ she said. ‘It was on the wall.\n\n‘One visit was enough.’')).toEqual([
      'They knew,',
      'It was on the wall.…',
      '+One visit was enough.',
    ]);
  });
});
