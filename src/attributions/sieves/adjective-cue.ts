import { nthToken, Tag } from '../../document/index.js';
import { CUE_ADJECTIVES, type CueAdjective, TIME_NOUNS } from '../../lexicons/index.js';
import { subjectOfFinite } from '../bare-clause-start.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Draft, Sieve } from '../sieve.js';
import { type Source, sourceBefore } from '../source.js';

const LINKING = Tag.Be | Tag.Have | Tag.Modal | Tag.Adverb | Tag.Not;
const LINKING_VERBS = /^(?:remain|remains|remained|feel|feels|felt|become|became|grew|seem|seems|seemed)$/;

/** 'Officials were confident that …', 'Roe is eager to …', 'Lee was critical of …' */
export const adjectiveCue: Sieve = {
  id: 'adjective-cue',
  about: 'An adjective behind ‘be’ says what its subject thinks or wants.',
  examples: [
    ['Officials were confident that the dam would hold.', 'Officials <were confident> the dam would hold'],
    ['Lee, though, was adamant the dam would hold.', 'Lee <was adamant> the dam would hold'],
    ['Ms Roe is eager to sell the mill.', 'Ms Roe <is eager> to sell the mill'],
  ],
  counterexamples: ['It is sure to rain.', 'A confident mayor spoke.', 'Ms Roe was nervous the day she won.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (let i = passage.from + 2; i < passage.to - 2; i++) {
      const adjective = CUE_ADJECTIVES.get(nthToken(passage.document.tokens, i).lower);
      if (!adjective || passage.quotationOf[i] !== -1) continue;
      if (found.some(({ cue }) => cue && cue.from <= i && i < cue.to)) continue;
      const draft = draftFor(passage, i, adjective);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, i: number, adjective: CueAdjective): Draft | null {
  const { document } = passage;
  const lead = nthToken(document.tokens, i + 1).lower;
  const bare = adjective.leads.has('that') && opensBareClause(passage, i + 1);
  if (!bare && !adjective.leads.has(lead)) return null;
  const from = groupStart(passage, i);
  const source = from < i ? sourceBefore(passage, { verb: i, from, quotation: -1 }) : null;
  if (!source || isNobody(passage, source)) return null;
  const infinitive = lead === 'to' && (document.tag(i + 2) & (Tag.Base | Tag.Be)) !== 0;
  const start = bare || infinitive || lead === 'whether' ? i + 1 : i + 2;
  const kind = bare || lead === 'that' ? 'clause' : 'phrase';
  const end = contentEnd(passage, start, { verb: i, quotation: -1, kind: 'finite', source }, kind);
  if (end <= start) return null;
  return draftWithoutVerb('adjective-cue', 0.8, {
    cue: { from, to: i + 1 },
    cueLemma: nthToken(document.tokens, i).lower,
    stance: adjective.stance,
    attitude: true,
    source: source.stretch,
    content: [{ from: start, to: end }],
  });
}

/** 'It is sure to rain' */
const isNobody = ({ document }: Passage, { stretch }: Source): boolean =>
  /^(?:it|there|this|that|which)$/.test(nthToken(document.tokens, stretch.to - 1).lower);

/** 'was adamant the dam would hold', and not 'was nervous the day she won' or 'is aware of it' */
function opensBareClause(passage: Passage, from: number): boolean {
  const { tokens, tag } = passage.document;
  if (tokens[from]?.kind !== 'word' || tag(from) & (Tag.Preposition | Tag.Subordinator)) return false;
  const subject = subjectOfFinite(passage, from, passage.to);
  return subject !== null && !TIME_NOUNS.has(nthToken(tokens, subject.to - 1).lower);
}

function groupStart(passage: Passage, adjective: number): number {
  const { document } = passage;
  let start = adjective;
  let linked = false;
  while (start > passage.from) {
    const tag = document.tag(start - 1);
    const token = nthToken(document.tokens, start - 1);
    if (token.kind === 'mark' || !(tag & LINKING || LINKING_VERBS.test(token.lower))) break;
    if (tag & Tag.Be || LINKING_VERBS.test(token.lower)) linked = true;
    start--;
  }
  return linked ? start : adjective;
}
