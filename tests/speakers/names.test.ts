import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { findNames } from '../../src/speakers/names.js';
import { readWordUse } from '../../src/speakers/word-use.js';

/** Names as 'kind: {role} name'. */
function namesIn(text: string): string[] {
  const document = createDocument(text);
  return findNames(document, readWordUse(document)).map((name) => {
    const role = text.slice(document.tokens[name.roleToken]!.start, name.start).trim();
    return `${name.kind}: ${role ? `{${role}} ` : ''}${name.text}`;
  });
}

describe('titles and roles stand before the name, not in it', () => {
  it.each([
    ['It was President Yun Sang-ho.', ['person: {President} Yun Sang-ho']],
    ['It was Ostrian Defence Minister Rustem Hale.', ['person: {Ostrian Defence Minister} Rustem Hale']],
    ['Secretary of State Ann Roe came.', ['person: {Secretary of State} Ann Roe']],
    [
      'The Larkton Teachers Association President Keith Roe came.',
      ['person: {Larkton Teachers Association President} Keith Roe'],
    ],
    [
      'The head of the Lake Anglers Club Mr Tom Pell came.',
      ['organization: Lake Anglers Club', 'person: {Mr} Tom Pell'],
    ],
    ['Permanent Secretary Mr Sam Roe came.', ['person: {Permanent Secretary Mr} Sam Roe']],
    [
      'We met Larkbank analyst Carsten Holt.',
      ['unknown: Larkbank', 'person: {Larkbank analyst} Carsten Holt'],
    ],
    [
      'We met Ledgerly founder and co-CEO Marc Holt.',
      ['unknown: Ledgerly', 'person: {Ledgerly founder and co-CEO} Marc Holt'],
    ],
    ['We met longtime Ostrian pollster Pat Holt.', ['person: {longtime Ostrian pollster} Pat Holt']],
    ['Then-CEO Doug Holt left.', ['person: {Then-CEO} Doug Holt']],
    ['We met Mr. King and Ms. Church.', ['person: {Mr.} King', 'person: {Ms.} Church']],
    ['We met U.S. Attorney James Holt Jr., who left.', ['person: {U.S. Attorney} James Holt Jr.']],
    ['Supervisor of Elections Susan Holt came.', ['person: {Supervisor of Elections} Susan Holt']],
    ['Sen. Sherwood Brown of Ohio came.', ['person: {Sen.} Sherwood Brown', 'place: Ohio']],
    ['Mother-of-two Ann Holt came.', ['person: Ann Holt']],
    ['Furious Tom Holt came.', ['person: Tom Holt']],
    ['Democrat Ilsabet Holtby won.', ['person: {Democrat} Ilsabet Holtby']],
    ['Former Mayor Ann Roe won.', ['person: {Former Mayor} Ann Roe']],
    ['They met Capt. Laurel Holt there.', ['person: {Capt.} Laurel Holt']],
    ['Bill de la Roe came.', ['person: Bill de la Roe']],
    ['Ann-Marie May said no, and Ann May, 60, agreed.', ['person: Ann-Marie May', 'person: Ann May']],
    ['We met Ian “Sparky” Hale.', ['person: Ian “Sparky” Hale']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('organisations keep the small words inside their names', () => {
  it.each([
    [
      'He left the Department of Health and Human Services.',
      ['organization: Department of Health and Human Services'],
    ],
    ['The House Oversight and Reform Committee met.', ['organization: House Oversight and Reform Committee']],
    ['He left the Bank of Larkton.', ['organization: Bank of Larkton']],
    [
      'The Attorney’s Office for the Western District of Ostria spoke.',
      ['organization: Attorney’s Office for the Western District of Ostria'],
    ],
    [
      'The Alliance to Mend Our Roads (AMOR) met.',
      ['organization: Alliance to Mend Our Roads', 'organization: AMOR'],
    ],
    ['Hale & Roe closed.', ['organization: Hale & Roe']],
    ['He left the Larkton campaign yesterday.', ['organization: Larkton campaign']],
    ['Larkton police said no.', ['organization: Larkton police']],
    ['The Justice Department said no.', ['organization: Justice Department']],
    ['We read the Larkton Courier.', ['organization: Larkton Courier']],
    ['The utility Larkton Crest Electric said no.', ['organization: {utility} Larkton Crest Electric']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('what has a capital and is nobody’s name', () => {
  it.each([
    ['Officials came on Monday in May.', []],
    ['Certainly it rained.', []],
    ['I met a super PAC there.', []],
    ['Many Muslims and Democrats came.', []],
    ['The Secretary of State came.', []],
    ['The President came.', []],
    ['Ostrian-born players came.', []],
    ['Following Ann Roe, it rained.', ['person: Ann Roe']],
    ['Neither Ann Roe came.', ['person: Ann Roe']],
    ['They kept Ann Roe (R-Ohio).', ['person: Ann Roe']],
    ['The Clean Harbor Act passed.', ['thing: Clean Harbor Act']],
    ['The Lady Anna sank.', ['unknown: {Lady} Anna']],
    ['NO BAN FROM GAMES The board met.', []],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('headings have capitals everywhere', () => {
  it('finds in them the names that the text has', () => {
    expect(
      namesIn('Ann Roe Hammers Brenn Bank Chief\n\nSen. Ann Roe questioned the chief of Brenn Bank.'),
    ).toEqual([
      'person: Ann Roe',
      'organization: Brenn Bank',
      'person: {Sen.} Ann Roe',
      'organization: Brenn Bank',
    ]);
  });
});
