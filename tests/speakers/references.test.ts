import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attributions/index.js';
import { createDocument } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { createSyntax } from '../../src/syntax/index.js';

/** Whom the mention between brackets stands for, and why. */
function meantIn(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const document = createDocument(text);
  const quotations = findQuotations(document);
  const syntax = createSyntax(document);
  const attributions = findAttributions(document, quotations, syntax);
  const { meant, why, confidence } = resolveSpeakers(document, quotations, attributions, {
    syntax,
  }).references({ start, end });
  expect(meant === null).toBe(confidence === 0);
  return `${meant?.name ?? 'nobody'}: ${why}`;
}

describe('whom a mention stands for', () => {
  it.each([
    // he and she
    ['Tom Hale sold the mill in May. [He] paid $5 million for it.', 'Tom Hale: most-prominent'],
    ['Ann Roe met Tom Hale. [She] paid $5 million.', 'Ann Roe: most-prominent'],
    ['Ann Roe met Tom Hale. [He] paid $5 million.', 'Tom Hale: most-prominent'],
    ['Ann Roe resigned. [He] paid $5 million.', 'nobody: none-fits'],
    ['Ann Roe said the mill was sold. [She] said it was worth it.', 'Ann Roe: speaker-of-claim'],
    ['Mayor [Roe] paid $5 million. Ann Roe is rich.', 'Ann Roe: name'],
    // what somebody says of himself
    ['“[I] paid $5 million,” Ann Roe said.', 'Ann Roe: speaks-of-himself'],
    ['“[We] paid $5 million,” Ann Roe said.', 'nobody: several-fit'],
    ['“[We] paid $5 million,” Larkton Council said.', 'Larkton Council: speaks-of-himself'],
    ['[I] paid $5 million.', 'nobody: none-fits'],
    ['Ann Roe wrote to Dora Lind. “[She] paid $5 million,” Ann Roe said.', 'Dora Lind: most-prominent'],
    // it
    ['Larkton Council met on Monday. [It] voted 5 to 4.', 'Larkton Council: subject-before'],
    ['Larkton Council said [it] had 5,000 members.', 'Larkton Council: subject-before'],
    ['The mill lost money. [It] employs 500 people.', 'The mill: subject-before'],
    ['The cost of the bridge has doubled. [It] was $5 million.', 'The cost of the bridge: subject-before'],
    ['The mill lost money. It is old. [It] employs 500 people.', 'The mill: subject-before'],
    ['Larkton Council said the bridge was closed. [It] cost $5 million.', 'nobody: several-fit'],
    ['Ann Roe resigned. [It] cost $5 million.', 'nobody: none-fits'],
    ['The miners resigned. [It] cost $5 million.', 'nobody: none-fits'],
    // they
    ['The miners went home. [They] earn $50 a day.', 'The miners: subject-before'],
    ['The mill and the farm were sold. [They] cost $5 million.', 'The mill and the farm: subject-before'],
    ['Police closed the road. [They] counted 500 people.', 'Police: subject-before'],
    ['The mill was sold. [They] cost $5 million.', 'nobody: none-fits'],
    // no mention
    ['[You] paid $5 million.', 'nobody: no-mention'],
    ['The [mill] was sold.', 'nobody: no-mention'],
  ])('%s', (text, found) => expect(meantIn(text)).toBe(found));
});
