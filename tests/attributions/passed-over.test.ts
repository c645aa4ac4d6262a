import { describe, expect, it } from 'vitest';
import { findAttributions, passedOver, stopHeuristics } from '../../src/attributions/index.js';
import { createDocument } from '../../src/document/index.js';
import { extract } from '../../src/extract.js';
import { findQuotations } from '../../src/quotations/index.js';
import { createSyntax } from '../../src/syntax/index.js';

/** The verbs that the stop holds back in the text. */
function stoppedIn(text: string, id: string): string[] {
  const document = createDocument(text);
  const quotations = findQuotations(document);
  const syntax = createSyntax(document);
  const attributions = findAttributions(document, quotations, syntax);
  return passedOver(document, quotations, syntax, attributions)
    .filter(({ stop }) => stop === id)
    .map(({ cue }) => text.slice(cue.start, cue.end));
}

describe.each(stopHeuristics.map((stop) => [stop.id, stop] as const))('%s', (id, stop) => {
  it('says what it stops in one sentence', () => {
    expect(stop.about).toMatch(/^[A-Z].*\.$/);
  });
  it.each(stop.examples)('in %j: %s', (text, verb) => {
    expect(stoppedIn(text, id)).toContain(verb);
  });
  it.each(stop.counterexamples)('not in %j', (text) => {
    expect(stoppedIn(text, id)).toEqual([]);
  });
});

it('a sentence in which something is attributed needs no answer', () => {
  expect(extract('Ms Roe said the report was late.', { explain: true }).passedOver).toEqual([]);
});

it('an explained report tells cue, sentence and stop, and counts offsets as asked', () => {
  const text = '😀 fell. If Ms Roe had said that it was late, he would have left.';
  const report = extract(text, { explain: true, offsets: 'codepoint' });
  expect(report.passedOver).toEqual([
    {
      cue: { start: 22, end: 26, text: 'said' },
      sentence: { start: 8, end: 64, text: 'If Ms Roe had said that it was late, he would have left.' },
      stop: {
        id: 'stopped-open',
        about: 'It is asked, wished or supposed; the text does not tell that it was said.',
      },
    },
  ]);
});

it('nothing of it stands in a report that is not to be explained', () => {
  expect(extract('Roe said no.')).not.toHaveProperty('passedOver');
});
