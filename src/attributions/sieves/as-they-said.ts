import { Tag } from '../../document/index.js';
import { complementAfter } from '../complement.js';
import { contentEnd } from '../content-end.js';
import { contentStart } from '../content-start.js';
import { draftOf, draftWithoutVerb, openCues, readingWith } from '../drafting.js';
import { isDash } from '../marks.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import type { SourcedCue } from '../sourced-cue.js';

export const asTheySaid: Sieve = {
  id: 'as-they-said',
  about: 'A clause begins with ‘As’ and a reporting clause, and what follows its comma is the content.',
  nests: true,
  examples: [
    ['As the Larkton Post reported, the mill will close.', 'the Larkton Post <reported> the mill will close'],
    [
      'As first reported by the Larkton Post, the mill will close.',
      'the Larkton Post <first reported by> the mill will close',
    ],
    ['As Ms Roe put it, the mill is old.', 'Ms Roe <put it> the mill is old'],
    ['To hear Ms Roe tell it, the mill is old.', 'Ms Roe <tell it> the mill is old'],
    ['The mill — as Ms Roe noted — is old.', 'Ms Roe <noted> The mill | is old'],
    ['But as Ms Roe told the Larkton Post, the mill is old.', 'Ms Roe <told> the mill is old'],
  ],
  counterexamples: [
    'He left, and as Roe said goodbye, the lights went out.',
    'As he said this, the lights went out.',
    'As Roe spoke, the hall fell silent.',
    'To hear Roe sing, the crowd fell silent.',
  ],
  apply(passage, found) {
    const said = openCues(passage, found).flatMap((cue) => draftFor(passage, cue) ?? []);
    return [...said, ...heardTelling(passage)];
  },
};

function draftFor(passage: Passage, cue: SourcedCue): Draft | null {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  const verb = readingWith(cue, 'clause', 'that') ?? cue.readings.find(({ particle }) => particle === 'it');
  if (!sentence || !verb || verb.attitude) return null;
  const agent = agentOf(passage, cue, sentence.firstToken, sentence.endToken);
  const source = agent ?? subjectOf(passage, cue, sentence.firstToken);
  if (!source) return null;
  const { next, addressee, setting } = complementAfter(
    document,
    agent?.to ?? cue.to,
    sentence.endToken,
    agent ? null : verb,
  );
  const aside = !agent && isDash(document.tokens, next) ? beforeAside(passage, cue) : null;
  if (document.tokens[next]?.text !== ',' && !aside) return null;
  let from = next + 1;
  while (document.tokens[from]?.text === '-') from++;
  const rest = { from, to: contentEnd(passage, from, cue, 'clause') };
  if (!hasFiniteVerb(passage, rest.from, rest.to)) return null;
  return draftOf(cue, verb, 'as-they-said', 0.88, {
    cue: { from: cue.from, to: agent?.from ?? cue.to },
    source,
    content: aside ? [aside, rest] : [rest],
    addressee,
    setting,
  });
}

const subjectOf = (passage: Passage, cue: SourcedCue, sentence: number): Stretch | null =>
  cue.kind === 'finite' && !cue.passive && opensWithAs(passage, cue, sentence)
    ? (cue.source?.stretch ?? null)
    : null;

/** Words of who tells it. */
const LONGEST_TELLER = 10;

/** 'To hear Roe tell it, the mill is old' */
function heardTelling(passage: Passage): readonly Draft[] {
  const { document } = passage;
  const { tokens } = document;
  return passage.cues.flatMap((cue) => {
    const sentence = document.sentences[document.sentenceOf(cue.verb)];
    const opens = cue.from === sentence?.firstToken || tokens[cue.from - 1]?.lower === 'but';
    if (!sentence || !opens || cue.kind !== 'infinitive' || tokens[cue.verb]?.lower !== 'hear') return [];
    let tell = cue.to;
    while (tell < cue.to + LONGEST_TELLER && tokens[tell]?.lower !== 'tell') tell++;
    if (tell === cue.to || tokens[tell + 1]?.lower !== 'it' || tokens[tell + 2]?.text !== ',') return [];
    const source = { from: cue.to, to: tell };
    const from = tell + 3;
    const content = { from, to: contentEnd(passage, from, { ...cue, source: null }, 'clause') };
    if (!hasFiniteVerb(passage, content.from, content.to)) return [];
    return [
      draftWithoutVerb('as-they-said', 0.85, {
        cue: { from: tell, to: tell + 2 },
        cueLemma: 'tell it',
        source,
        content: [content],
      }),
    ];
  });
}

/** 'As Roe noted, …', 'It fell, and as Roe noted, …': 'as' opens the sentence, or a clause behind 'and' or 'but'. */
function opensWithAs({ document: { tokens } }: Passage, { source }: SourcedCue, first: number): boolean {
  if (!source || (source.how !== 'subject' && source.how !== 'apposition')) return false;
  const as = source.from - 1;
  if (tokens[as]?.lower !== 'as') return false;
  return as === first || /^(?:and|but|or|yet)$/.test(tokens[as - 1]?.lower ?? '') || isDash(tokens, as - 1);
}

/** 'The mayor — as Roe noted — has left': what stands before the first dash. */
function beforeAside(passage: Passage, { source }: SourcedCue): Stretch | null {
  const { tokens } = passage.document;
  let to = (source?.from ?? 0) - 2;
  if (!isDash(tokens, to)) return null;
  const from = contentStart(passage, to, passage.from);
  while (tokens[to - 1]?.text === '-') to--;
  return from < to ? { from, to } : null;
}

/** 'As (first) reported by the Larkton Post': who stands behind the participle. */
function agentOf({ document }: Passage, cue: SourcedCue, first: number, to: number): Stretch | null {
  if (document.tokens[first]?.lower !== 'as') return null;
  const adverb = document.tag(first + 1) & Tag.Adverb || document.tokens[first + 1]?.lower === 'first';
  if (cue.verb !== first + (adverb ? 2 : 1) || document.tokens[cue.verb + 1]?.lower !== 'by') return null;
  return nounPhraseStartingAt(document, cue.verb + 2, to);
}
