import { type Document, nthToken, Tag } from '../../document/index.js';
import { union, words } from '../../lexicons/index.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';
import { isSpeakerNoun, maySpeak } from '../speaker-noun.js';

/** What goes from mouth to mouth; 'the rumours' are told by nobody in particular. */
const TALK = words('word talk rumour rumours rumor rumors gossip legend consensus feeling');
const NEWS = words('word news rumour rumours rumor rumors report reports');
/** What the cues of this sieve begin with. */
export const TOLD_NOUNS = union(TALK, NEWS);
const SPREADS = /^(?:came|comes|spread|spreads|emerged|emerge|circulated|surfaced|broke|reached)$/;

/** 'Word among traders is that the bank will sell', 'Rumour has it that …', 'Word came that …' */
export const wordIs: Sieve = {
  id: 'word-is',
  about:
    'What is told by word of mouth: ‘the word among traders is that’, ‘rumour has it that’, ‘word came that’.',
  nests: true,
  examples: [
    ['Word among traders is that the bank will sell.', 'traders <Word among traders is> the bank will sell'],
    [
      'The talk in the village was that the mill would shut.',
      '- <talk in the village was> the mill would shut',
    ],
    ['Rumour has it that the mill will shut.', '- <Rumour has it> the mill will shut'],
    ['In May word came that the dam had burst.', '- <word came> the dam had burst'],
  ],
  counterexamples: [
    'Word among traders is short.',
    'The word that hurt was “mill”.',
    'News came late that day.',
    'Reports came that sought to blame him.',
  ],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to - 3; i++) {
      const told = passage.quotationOf[i] === -1 ? toldAt(passage, i) : null;
      if (!told) continue;
      const anchor = { verb: i, quotation: -1, kind: 'finite', source: null } as const;
      const content = { from: told.start, to: contentEnd(passage, told.start, anchor, 'clause') };
      if (content.to <= content.from || isClaimed(found, content)) continue;
      drafts.push(
        draftWithoutVerb('word-is', 0.75, {
          cue: { from: i, to: told.cueEnd },
          cueLemma: nthToken(passage.document.tokens, i).lower,
          source: told.source,
          content: [content],
        }),
      );
    }
    return drafts;
  },
};

interface Told {
  /** Where what is told begins, behind 'that'. */
  readonly start: number;
  readonly cueEnd: number;
  readonly source: Stretch | null;
}

function toldAt({ document, to }: Passage, noun: number): Told | null {
  const { tokens } = document;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const opensThat = (i: number): boolean => word(i) === 'that' && mayOpenClause(document, i + 1);
  if (!TOLD_NOUNS.has(word(noun))) return null;
  if (NEWS.has(word(noun)) && SPREADS.test(word(noun + 1)) && opensThat(noun + 2))
    return { start: noun + 3, cueEnd: noun + 2, source: null };
  if (!TALK.has(word(noun))) return null;
  if (/^(?:has|had)$/.test(word(noun + 1)) && word(noun + 2) === 'it' && opensThat(noun + 3))
    return { start: noun + 4, cueEnd: noun + 3, source: null };
  const where = /^(?:among|from|in|on|at|around|across)$/.test(word(noun + 1))
    ? nounPhraseStartingAt(document, noun + 2, to)
    : null;
  const be = where?.to ?? noun + 1;
  if (!(document.tag(be) & Tag.Be) || !opensThat(be + 1)) return null;
  const whose =
    where &&
    /^(?:among|from)$/.test(word(noun + 1)) &&
    (maySpeak(document, where) || isSpeakerNoun(word(where.to - 1)));
  return { start: be + 2, cueEnd: be + 1, source: whose ? where : null };
}

/** Not 'that day', 'that sought' */
const mayOpenClause = (document: Document, i: number): boolean =>
  (document.tag(i) & (Tag.Determiner | Tag.Pronoun | Tag.Proper | Tag.Noun | Tag.Adjective | Tag.Number)) !==
    0 && document.tag(i) !== Tag.Past;
