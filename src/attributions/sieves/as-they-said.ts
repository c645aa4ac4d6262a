import { complementAfter } from '../complement.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import { hasFiniteVerb } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

export const asTheySaid: Sieve = {
  id: 'as-they-said',
  about: 'A sentence begins with ‘As’ and a reporting clause, and what follows its comma is the content.',
  nests: true,
  examples: [
    ['As the Larkton Post reported, the mill will close.', 'the Larkton Post <reported> the mill will close'],
  ],
  counterexamples: ['As he said this, the lights went out.', 'As Roe spoke, the hall fell silent.'],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      const sentence = document.sentences[document.sentenceOf(cue.verb)];
      const first = sentence?.firstToken ?? -1;
      const verb = readingWith(cue, 'clause', 'that');
      if (!sentence || !verb || cue.kind !== 'finite' || cue.passive || verb.attitude) continue;
      if (document.tokens[first]?.lower !== 'as' || cue.source?.from !== first + 1) continue;
      const complement = complementAfter(document, cue.to, sentence.endToken, null);
      const comma = complement.next;
      if (document.tokens[comma]?.text !== ',') continue;
      const content = { from: comma + 1, to: contentEnd(passage, comma + 1, cue, 'clause') };
      if (!hasFiniteVerb(passage, content.from, content.to)) continue;
      drafts.push(
        draftOf(cue, verb, 'as-they-said', 0.88, {
          source: cue.source.stretch,
          content: [content],
          setting: complement.setting,
        }),
      );
    }
    return drafts;
  },
};
