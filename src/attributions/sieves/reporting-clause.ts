import { Tag } from '../../document/index.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { quotationStretch, setOffClause } from '../place.js';
import { isUtterance, NO_REPORTS, NOT_SAID, type Place, placeOf } from '../reporting-place.js';
import { completes, leadsToAnotherCue, restOfClause } from '../said-after.js';
import { contentBefore, leadingPhrase } from '../said-before.js';
import type { Draft, Sieve } from '../sieve.js';
import type { SourcedCue } from '../sourced-cue.js';

/**
 * '…, Roe said', '…” said Roe, the mayor', 'The plan, Roe said, would fail': the reporting clause stands behind its
 * content or in the middle of it.
 */
export const reportingClause: Sieve = {
  id: 'reporting-clause',
  nests: true,
  about: 'A reporting clause set off by a comma or quotation marks stands after its content, or inside it.',
  examples: [
    [
      'The bridge will close in May, Mayor Ann Lee said.',
      'Mayor Ann Lee <said> The bridge will close in May',
    ],
    [
      '“We won,” said Tom Hale, who led the union. “We did not cheat.”',
      'Tom Hale <said> We won | We did not cheat.',
    ],
    ['The plan, Ms Roe said on Monday, would fail.', 'Ms Roe <said> The plan | would fail'],
    [
      'Sales rose to 50, a 20% increase, the firm said on Thursday, June 18, 2024.',
      'the firm <said> Sales rose to 50, a 20% increase',
    ],
    ['“Is it over?” he asked.', 'he <asked> Is it over?'],
    ['The vet had no licence, Larkton Crown Court was told.', '- <was told> The vet had no licence'],
  ],
  counterexamples: [
    'On Monday, Ms Roe said nothing.',
    'The mayor, a lawyer, said no.',
    'Ms Roe, who won in May, wrote a book.',
  ],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      if (cue.kind !== 'finite' || (cue.passive && !isTold(cue))) continue;
      const draft = draftFor(passage, cue, [...found, ...drafts]);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

/** 'the court was told' */
const isTold = ({ readings }: SourcedCue): boolean => readings.some(({ lemma }) => lemma === 'tell');

function draftFor(passage: Passage, cue: SourcedCue, found: readonly Draft[]): Draft | null {
  const verb = readingWith(cue, 'quote', 'clause', 'that');
  const clause = verb && setOffClause(passage, cue, verb);
  if (!clause) return null;
  const place = placeOf(passage, cue, verb, clause);
  if (NO_REPORTS.some((isNone) => isNone(place))) return null;
  const content = contentOf(place, found);
  if (!content) return null;
  const spans = [content, ...restOf(place, content)];
  if (NOT_SAID.some((isNone) => isNone(place, content, spans))) return null;
  return draftOf(cue, verb, 'reporting-clause', confidenceIn(place), {
    // 'The man was drunk, the court heard', '…, the court was told': who hears says nothing.
    source: verb.lemma === 'hear' || cue.passive ? null : clause.source.stretch,
    content: spans,
    addressee: clause.addressee,
    setting: clause.setting,
  });
}

function contentOf(place: Place, found: readonly Draft[]): Stretch | null {
  const { passage, clause, left, cue, after, limit } = place;
  const before = contentBefore(passage, clause.from, left, found, cue);
  if (before) return before;
  return place.comma && !place.ends && !left ? leadingPhrase(passage, clause.from, after + 1, limit) : null;
}

/** What goes on behind the clause: '“It is over,” Roe said, “and I am glad.”', 'It is, Roe said, over.' */
function restOf(place: Place, content: Stretch): readonly Stretch[] {
  const { passage, cue, right, after, limit } = place;
  if (right) {
    const quoted = quotationStretch(passage, right);
    return leadsToAnotherCue(passage, quoted.to, cue) ? [] : [withCoordinated(passage, quoted, limit)];
  }
  if (!place.comma || place.ends) return [];
  if (isUtterance(place) && !completes(passage, content, after + 1)) return [];
  const rest = restOfClause(passage, after + 1, limit, content, cue);
  return rest ? [rest] : [];
}

function confidenceIn({ left, clause }: Place): number {
  if (!left) return 0.9;
  return clause.source.how === 'apposition' ? 0.93 : 0.97;
}

/** Words between two quotations of one clause. */
const LONGEST_JOINT = 6;

/** 'Taxes, Roe said, “have gone up” and will “never come down”': the clause goes on to its next quotation. */
function withCoordinated(passage: Passage, quoted: Stretch, limit: number): Stretch {
  const { document, quotations } = passage;
  const joint = document.tokens[quoted.to]?.text === ',' ? quoted.to + 1 : quoted.to;
  if (quoted.to >= limit || !/^(?:and|but|or)$/.test(document.tokens[joint]?.lower ?? '')) return quoted;
  const next = quotations.find(({ firstToken }) => firstToken > joint);
  if (!next || next.firstToken - joint > LONGEST_JOINT) return quoted;
  if (document.sentenceOf(next.firstToken) !== document.sentenceOf(joint)) return quoted;
  for (let i = joint + 1; i < next.firstToken - 1; i++)
    if (
      document.tag(i) & (Tag.Pronoun | Tag.Proper | Tag.Determiner) ||
      passage.cues.some(({ verb }) => verb === i)
    )
      return quoted;
  return { from: quoted.from, to: quotationStretch(passage, next).to };
}
