import { FINITE, Tag } from '../../document/index.js';
import { settingEnd } from '../complement.js';
import { draftOf, openCues } from '../drafting.js';
import { nounPhraseStartingAt } from '../phrases.js';
import type { Draft, Sieve } from '../sieve.js';

/** 'Asked about the sale, Roe said …': a question that nobody is named for, and whom it was put to. */
export const askedFirst: Sieve = {
  id: 'asked-first',
  about: 'A sentence begins with ‘Asked about’ or ‘Asked whether’, and the one who is asked answers.',
  examples: [
    ['Asked about the sale, Mr Roe said nothing had changed.', '- <Asked> about the sale'],
    ['Asked whether she would go, she replied: “No.”', '- <Asked> whether she would go'],
  ],
  counterexamples: ['She asked about the sale.', 'Asked often, he knew the answer.'],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      const sentence = document.sentences[document.sentenceOf(cue.verb)];
      const verb = cue.readings.find((reading) => reading.stance === 'asks' || reading.lemma === 'question');
      if (!verb || cue.verb !== sentence?.firstToken || !document.tokens[cue.verb]?.lower.endsWith('ed'))
        continue;
      const start = settingEnd(document, cue.verb + 1, sentence.endToken);
      const lead = document.tokens[start]?.lower ?? '';
      if (!/^(?:about|whether|if|how|why|what|when|where|on|by)$/.test(lead)) continue;
      for (let comma = start + 1; comma < sentence.endToken; comma++) {
        if (document.tokens[comma]?.text !== ',') continue;
        const answering = nounPhraseStartingAt(document, comma + 1, sentence.endToken);
        if (!answering || !(document.tag(answering.to) & (FINITE | Tag.Adverb))) continue;
        drafts.push(
          draftOf(cue, verb, 'asked-first', 0.88, {
            source: null,
            content: [{ from: start, to: comma }],
            setting: start > cue.verb + 1 ? { from: cue.verb + 1, to: start } : null,
            addressee: answering,
          }),
        );
        break;
      }
    }
    return drafts;
  },
};
