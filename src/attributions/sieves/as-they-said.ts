import { Tag } from '../../document/index.js';
import { complementAfter } from '../complement.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import type { SourcedCue } from '../sourced-cue.js';

export const asTheySaid: Sieve = {
  id: 'as-they-said',
  about: 'A sentence begins with ‘As’ and a reporting clause, and what follows its comma is the content.',
  nests: true,
  examples: [
    ['As the Larkton Post reported, the mill will close.', 'the Larkton Post <reported> the mill will close'],
    [
      'As first reported by the Larkton Post, the mill will close.',
      'the Larkton Post <first reported by> the mill will close',
    ],
  ],
  counterexamples: ['As he said this, the lights went out.', 'As Roe spoke, the hall fell silent.'],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      const sentence = document.sentences[document.sentenceOf(cue.verb)];
      const first = sentence?.firstToken ?? -1;
      const verb = readingWith(cue, 'clause', 'that');
      if (!sentence || !verb || verb.attitude || document.tokens[first]?.lower !== 'as') continue;
      const agent = agentOf(passage, cue, first, sentence.endToken);
      const finite = cue.kind === 'finite' && !cue.passive && cue.source?.from === first + 1;
      const source = agent ?? (finite ? (cue.source?.stretch ?? null) : null);
      if (!source) continue;
      const complement = complementAfter(document, agent?.to ?? cue.to, sentence.endToken, null);
      const comma = complement.next;
      if (document.tokens[comma]?.text !== ',') continue;
      const content = { from: comma + 1, to: contentEnd(passage, comma + 1, cue, 'clause') };
      if (!hasFiniteVerb(passage, content.from, content.to)) continue;
      drafts.push(
        draftOf(agent ? { ...cue, to: agent.from } : cue, verb, 'as-they-said', 0.88, {
          source,
          content: [content],
          setting: complement.setting,
        }),
      );
    }
    return drafts;
  },
};

/** 'As (first) reported by the Larkton Post': who stands behind the participle. */
function agentOf({ document }: Passage, cue: SourcedCue, first: number, to: number): Stretch | null {
  const adverb = document.tag(first + 1) & Tag.Adverb || document.tokens[first + 1]?.lower === 'first';
  if (cue.verb !== first + (adverb ? 2 : 1) || document.tokens[cue.verb + 1]?.lower !== 'by') return null;
  return nounPhraseStartingAt(document, cue.verb + 2, to);
}
