import { complementAfter } from '../complement.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import type { Sieve } from '../sieve.js';

/** 'The council said in a statement:' and a paragraph without marks: a block quotation is set off by its place alone. */
export const announcedBlock: Sieve = {
  id: 'announced-block',
  about: 'A paragraph without quotation marks stands behind a cue and a colon: a block quotation.',
  examples: [
    [
      'Tarn Council said in a statement:\n\nWe will rebuild. We thank everybody.',
      'Tarn Council <said> We will rebuild. We thank everybody',
    ],
    ['Ann Polk wrote on Friday:\n\nWe will rebuild the mill.', 'Ann Polk <wrote> We will rebuild the mill'],
  ],
  counterexamples: [
    'The council said three things:\n\nThe mill is old.',
    'The council said:\n\n• The mill is old.',
    'The council said in a statement:\n\nRoe said the mill is old.',
    'The council said it would close the mill:\n\nThe mill is old and small.',
  ],
  apply(passage, found) {
    const block = passage.announcedBlock;
    if (!block) return [];
    const cue = openCues(passage, found).findLast(
      (each) =>
        /^(?:finite|participle)$/.test(each.kind) &&
        !each.passive &&
        each.source !== null &&
        each.quotation < 0,
    );
    const verb = cue && readingWith(cue, 'quote');
    if (!cue?.source || !verb || cue.polarity !== 'said') return [];
    const { addressee, setting, next } = complementAfter(passage.document, cue.to, passage.to, verb);
    if (next < passage.to - 1) return [];
    const draft = draftOf(cue, verb, 'announced-block', 0.8, {
      source: cue.source.stretch,
      content: [block],
      addressee,
      setting,
    });
    return [{ ...draft, verbatim: true }];
  },
};
