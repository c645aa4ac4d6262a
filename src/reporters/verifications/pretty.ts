import stringWidth from 'string-width';
import {
  type Counts,
  countsOf,
  STATUSES,
  type Status,
  type Verification,
  type VerifiedDocument,
} from '../../verify/index.js';
import { plain } from '../plain.js';
import { block } from '../wrap.js';
import type { VerificationsReporter, VerificationsView } from './reporter.js';
import { articleWords, placeOf, type Stretch, said, sourceWords } from './words.js';

/** A terminal as wide as this shows the two texts side by side. */
const WIDE = 72;
const INDENT = '  ';
const BETWEEN = ' │ ';

/**
 * For people: what has to be mended first, the article's words beside the source's, what differs marked by color and, where
 * there is none, as in a word diff: [-left out-] {+put in+}.
 */
export const pretty: VerificationsReporter = ({ documents }, view) =>
  documents.map((document) => ofDocument(document, view)).join('\n');

function ofDocument({ id, sources, verifications }: VerifiedDocument, view: VerificationsView): string {
  const { chalk, width } = view;
  const ranked = verifications.toSorted((a, b) => gravityOf(a) - gravityOf(b));
  const full = ranked
    .filter((each) => each.source !== null && !isFine(each))
    .map((each) => ofEntry(each, view));
  const short = ranked
    .filter((each) => each.source === null || isFine(each))
    .map((each) => `${ofLine(each, view)}\n`);
  return [
    `${block(`${chalk.underline(plain(id))} against ${sources.map(plain).join(', ')}`, width, INDENT, '')}\n`,
    full.length > 0 ? `\n${full.join('\n')}` : '',
    short.length > 0 ? `\n${short.join('')}` : '',
    `\n${block(chalk.bold(totals(countsOf(verifications))), width, '')}\n`,
  ].join('');
}

const isFine = ({ status }: Verification): boolean => status === 'verbatim' || status === 'supported';

/** What turns a meaning round comes first, then whatever else is wrong, what was not found, and what is right. */
function gravityOf({ status, edits }: Verification): number {
  if (status === 'altered') return edits[0]?.kind == null ? 3 : 0;
  return { misattributed: 1, contradicted: 2, absent: 4, verbatim: 5, supported: 6 }[status];
}

function ofEntry(verification: Verification, view: VerificationsView): string {
  const { chalk, width } = view;
  const { line, column, status, speaker, source, also } = verification;
  const what = noteOf(verification);
  const head = `${chalk.dim(`${line}:${column}`)} ${styled(status, view)(status)}${what === '' ? '' : `: ${what}`}`;
  const [left, right] = [
    speaker === null ? 'article' : `article, ${plain(speaker)}`,
    sourceHead(verification),
  ];
  const ours = marked(articleWords(verification), view, 'article');
  const theirs =
    source?.cell === undefined
      ? marked(sourceWords(verification) ?? [], view, 'source')
      : plain(source.value ?? '');
  const body =
    width >= WIDE
      ? beside([chalk.dim(left), ours], [chalk.dim(right), theirs], width)
      : `${block(`${chalk.dim(`${left}: `)}${ours}`, width, INDENT)}\n${block(`${chalk.dim(`${right}: `)}${theirs}`, width, INDENT)}`;
  const more = [source?.url, ...also.map((place) => `also ${placeOf({ ...verification, source: place })}`)]
    .flatMap((text) => (text === undefined ? [] : `${INDENT}${chalk.dim(plain(text))}\n`))
    .join('');
  return `${block(head, width, INDENT, '')}\n${body}\n${more}`;
}

/** What is the matter, in a line. */
function noteOf({ kind, status, source, edits }: Verification): string {
  if (kind === 'figure')
    return source === null ? '' : plain(`the source has ${source.value ?? source.span.text}`);
  const whose = status === 'misattributed' ? [`it is ${source?.speaker ?? 'somebody else'}’s`] : [];
  return [...whose, ...edits.map(said)].map(plain).join('; ');
}

function sourceHead(verification: Verification): string {
  const voice = verification.source?.speaker;
  return plain(placeOf(verification) + (voice === undefined ? '' : `, ${voice}`));
}

/** One line; where the place does not fit into it, another for that. */
function ofLine(verification: Verification, view: VerificationsView): string {
  const { line, column, status, kind, span, source } = verification;
  const words = plain(kind === 'quotation' ? `“${span.text}”` : span.text);
  const place = source === null ? '' : sourceHead(verification);
  const head = `${view.chalk.dim(`${line}:${column}`)} ${styled(status, view)(status)} `;
  const room = view.width - stringWidth(head);
  const fits = stringWidth(words) + 2 + stringWidth(place) <= room;
  const below = `\n${block(view.chalk.dim(place), view.width, INDENT + INDENT)}`;
  const rest = place === '' ? '' : fits ? view.chalk.dim(`  ${place}`) : below;
  return `${head}${shortened(words, Math.max(room, SHORTEST))}${rest}`;
}

const SHORTEST = 24;

const shortened = (text: string, width: number): string =>
  stringWidth(text) <= width
    ? text
    : `${text.slice(0, Math.max(width - 2, 1)).trimEnd()}…${text.endsWith('”') ? '”' : ''}`;

function marked(
  stretches: readonly Stretch[],
  { chalk }: VerificationsView,
  side: 'article' | 'source',
): string {
  const mark =
    chalk.level > 0
      ? side === 'article'
        ? chalk.red.underline
        : chalk.green.underline
      : side === 'article'
        ? (text: string) => `{+${text}+}`
        : (text: string) => `[-${text}-]`;
  return stretches.map(({ text, differs }) => (differs ? mark(plain(text)) : plain(text))).join('');
}

/** Two columns, each with its head. */
function beside(left: readonly string[], right: readonly string[], width: number): string {
  const column = Math.floor((width - INDENT.length - BETWEEN.length) / 2);
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => block(text, column, '').split('\n'));
  const [ours, theirs] = [lines(left), lines(right)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => {
    const line = ours[i] ?? '';
    return `${INDENT}${line}${' '.repeat(Math.max(0, column - stringWidth(line)))}${BETWEEN}${theirs[i] ?? ''}`.trimEnd();
  }).join('\n');
}

function styled(status: Status, { chalk }: VerificationsView): (text: string) => string {
  switch (status) {
    case 'altered':
    case 'misattributed':
    case 'contradicted':
      return chalk.red;
    case 'absent':
      return chalk.yellow;
    case 'verbatim':
    case 'supported':
      return chalk.green;
  }
}

const totals = (counts: Counts): string =>
  STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status}`)
    .join(', ') || 'no quotation and no figure';
