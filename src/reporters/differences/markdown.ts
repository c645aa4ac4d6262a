import type { Claim } from '../../claims/index.js';
import {
  type Change,
  type DocumentDifferences,
  type Edit,
  type Field,
  isEmpty,
  wordingOf,
} from '../../diff/index.js';
import { markdownText } from '../markdown-text.js';
import type { DifferencesReporter } from './reporter.js';
import { cueOf, headOf, settingShiftOf, speakerOf } from './sentences.js';

/** A note of corrections for readers: what an earlier version said, and what it says now. */
export const markdown: DifferencesReporter = ({ documents }) => {
  const differing = documents.filter((document) => !isEmpty(document));
  if (differing.length === 0) return 'No claim of the earlier version was corrected, added or removed.\n';
  return differing.map(note).join('\n');
};

function note(document: DocumentDifferences): string {
  const { before, after, changed, added, removed } = document;
  const name = markdownText(after ?? before ?? '');
  return [
    `## Corrections: ${name}\n`,
    ...section('Corrected', changed.map(correction)),
    ...section('Added', added.map(statement)),
    ...section('Removed', removed.map(statement)),
  ].join('\n');
}

const section = (title: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : [`### ${title}\n`, `${entries.map((entry) => `- ${entry}`).join('\n')}\n`];

/** '**Ana Ruiz**, line 3: an earlier version gave “$40m”; it is “$45m”. The passage now reads: …' */
function correction(change: Change): string {
  const { after } = change;
  const reasons = reasonsOf(change).join('; it also ');
  const who = `**${markdownText(speakerOf(after))}**, ${placeOf(after)}`;
  return `${who}: an earlier version ${reasons}. The passage now reads: ${wording(change)}`;
}

/** What the earlier version did wrong, each to follow 'an earlier version'. */
function reasonsOf(change: Change): readonly string[] {
  const { before, after, fields, edits } = change;
  const setting = settingShiftOf(change);
  const reasons: readonly (string | null)[] = [
    fields.includes('speaker') ? `attributed this to ${markdownText(speakerOf(before))}` : null,
    fields.includes('stance') ? `had ${quote(cueOf(before))} where it now has ${quote(cueOf(after))}` : null,
    setting === null
      ? null
      : `had ${quote(before.attribution?.setting?.text)} where it now has ${quote(after.attribution?.setting?.text)}`,
    edits.length === 0 && fields.includes('quote') ? 'had other words in quotation marks' : null,
    edits.length === 0 ? null : `${FAULTS.find(([field]) => fields.includes(field))?.[1]}: ${words(edits)}`,
  ];
  return reasons.filter((reason) => reason !== null);
}

const FAULTS: readonly (readonly [Field, string])[] = [
  ['quote', 'misquoted this'],
  ['figure', 'gave another figure'],
  ['date', 'gave another date'],
  ['content', 'worded this differently'],
];

const words = (edits: readonly Edit[]): string =>
  edits
    .map(({ op, before, after }) =>
      op === 'insert'
        ? `${quote(after)} was missing`
        : op === 'delete'
          ? `it had ${quote(before)} in it`
          : `${quote(before)} where it is ${quote(after)}`,
    )
    .join(', ');

const quote = (text = ''): string => `“${markdownText(text)}”`;

/** The later version's words, those in bold that are new. */
const wording = (change: Change): string =>
  quoted(
    change.after,
    wordingOf(change)
      .filter((part) => part.in !== 'before')
      .map((part) => (part.in === 'both' ? markdownText(part.text) : `**${markdownText(part.text)}**`))
      .join(' '),
  );

const statement = (claim: Claim): string =>
  `${markdownText(headOf(claim))}: ${quoted(claim, markdownText(claim.text))} (${placeOf(claim)})`;

const quoted = ({ form }: Claim, text: string): string => (form === 'direct' ? `“${text}”` : text);

const placeOf = ({ line, time }: Claim): string => (time === undefined ? `line ${line}` : time);
